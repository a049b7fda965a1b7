//! Built-in, sourced facts about Norway's cities, employers and rules.
//!
//! The facts are the TOML files in `pack/`, which a person can read and correct. They are compiled in, read
//! once, and checked whole by the tests: no fact without source, date and unit, no reference that leads
//! nowhere.

mod basic_amount;
mod check;
mod check_guides;
mod check_market;
mod check_rules;
mod city;
mod employer;
mod fact;
mod facts;
mod floor;
mod guide_api;
mod guides;
mod hundredths;
mod law;
mod market;
mod names;
mod pack;
mod rent;
mod role;
mod source;
mod tax;
mod zone;

use std::sync::OnceLock;

use chrono::NaiveDate;
use domain::target::Level;
use domain::tax::Zone;

pub use basic_amount::BasicAmountFact;
pub use check::Fault;
pub use city::{City, County, Place};
pub use employer::{Employer, EmployerKind, Industry};
pub use fact::{Basis, Fact, TableBasis, Text, Unit, Verified};
pub use facts::{Area, FactRef};
pub use floor::{FloorLevelFact, FloorPay};
pub use guide_api::{
    channels, city_guide, communities, communities_in, employer_work, everyday_costs, facts, floor_gaps,
    interfaces, job_seekers, limits, newcomer_steps, pay_sources, permit_levels, permits, role_guide,
    sectors, skill_named, skills, skills_in, stale, tax_notes, tips, working_life,
};
pub use guides::city::{CityGuide, Institution};
pub use guides::figure::Figure;
pub use guides::places_to_look::{Channel, ChannelKind, Community, CommunityKind, EmployerWork};
pub use guides::role::{LevelMeaning, Line, RoleGuide, Sector};
pub use guides::rules::{Amount, Citizen, Due, FloorGap, Limit, LimitText, NewcomerStep, PermitLevel, Stay};
pub use guides::skill::{Skill, SkillKind};
pub use guides::statement::{Statement, Topic};
pub use guides::{GuideTexts, Guides};
pub use hundredths::Hundredths;
pub use law::LawFacts;
pub use market::{Distribution, DistributionKind, Group, Suggestion};
pub use names::name_key;
pub use pack::{Pack, PackError, PackTexts};
pub use rent::{Rent, RentArea, Rents};
pub use role::{LevelWords, Role};
pub use source::Source;
pub use tax::{LessSure, TaxFacts, TaxParameter};
pub use zone::{TaxZones, TaxedApart, ZoneArea, ZoneMunicipality};

/// The pack that comes with the program.
pub fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        // The texts are compiled in, and `the_built_in_pack_holds` reads exactly them.
        #[expect(
            clippy::expect_used,
            reason = "a program whose built-in pack is broken does not pass its tests"
        )]
        Pack::read(&BUILT_IN).expect("the built-in pack holds")
    })
}

/// The cities, the largest first.
pub fn cities() -> &'static [City] {
    &pack().cities
}

/// The city of that name: its own or another one, in any case and with or without Norwegian letters.
pub fn city_named(name: &str) -> Option<&'static City> {
    pack().city_named(name)
}

/// The kinds of work, in the order of the list.
pub fn roles() -> &'static [Role] {
    &pack().roles
}

/// The role that a text names: a role's name or a job's title, in either language.
pub fn role_named(text: &str) -> Option<&'static Role> {
    pack().role_named(text)
}

/// The level that a job's title names; `None` when it names none or several.
pub fn level_named(text: &str) -> Option<Level> {
    pack().level_named(text)
}

/// Everything known of what work is paid, in the order of the files.
pub fn distributions() -> &'static [Distribution] {
    &pack().distributions
}

/// What a role is paid, the nearest first; see [`Pack::market_for`].
pub fn market_for(role: &str, level: Option<Level>, city: Option<&str>) -> Vec<&'static Distribution> {
    pack().market_for(role, level, city)
}

/// What a target for a role might be; see [`Pack::suggest`].
pub fn suggest(role: &str, level: Option<Level>, city: Option<&str>) -> Option<Suggestion<'static>> {
    pack().suggest(role, level, city)
}

/// The average rent of a home of 1, 2 or 3 rooms at a place; see [`Pack::rent`].
pub fn rent(place: &str, rooms: u8) -> Option<Rent<'static>> {
    pack().rent(place, rooms)
}

/// The average rent of a home of so many rooms in the whole country, where a place has none of its own.
pub fn rent_of_norway(rooms: u8) -> Option<Rent<'static>> {
    pack().rent_of_norway(rooms)
}

/// The employers, in the order of the list.
pub fn employers() -> &'static [Employer] {
    &pack().employers
}

/// The employer of that name: its own, legal, English, other or former one, with or without `AS` or `ASA`.
pub fn employer_named(name: &str) -> Option<&'static Employer> {
    pack().employer_named(name)
}

/// Employers of whose names some word begins like this, in the order of the list.
pub fn employers_like(text: &str) -> impl Iterator<Item = &'static Employer> {
    let wanted = domain::fold::fold(text.trim());
    employers().iter().filter(move |employer| {
        !wanted.is_empty()
            && employer.names().any(|name| {
                let name = domain::fold::fold(name);
                name.starts_with(&wanted) || name.contains(&format!(" {wanted}"))
            })
    })
}

/// The tax years, the oldest first.
pub fn tax_years() -> &'static [TaxFacts] {
    &pack().tax_years
}

/// The tax rules of an income year, adopted or proposed; `None` for a year the pack does not know.
pub fn tax_year(year: i32) -> Option<&'static TaxFacts> {
    tax_years().iter().find(|facts| facts.rules.year == year)
}

/// The basic amounts G, the oldest first.
pub fn basic_amounts() -> &'static [BasicAmountFact] {
    &pack().basic_amounts
}

/// The basic amount G in force on a day: the newest that holds from then or before.
pub fn basic_amount(on: NaiveDate) -> Option<&'static BasicAmountFact> {
    basic_amounts().iter().rev().find(|fact| fact.amount.from <= on)
}

/// The levels of the pay floor, the oldest first.
pub fn floor_levels() -> &'static [FloorLevelFact] {
    &pack().floor_levels
}

/// What the law sets limits to.
pub fn law() -> &'static LawFacts {
    &pack().law
}

/// Where a person who lives at a place is taxed: a municipality, a town or a city of the pack, in any case and with or
/// without Norwegian letters. `None` for a place that is not known, and for Svalbard, which has its own tax law.
pub fn tax_zone(place: &str) -> Option<Zone> {
    pack().tax_zone(place)
}

static BUILT_IN: PackTexts<'static> = PackTexts {
    sources: include_str!("../pack/sources.toml"),
    cities: include_str!("../pack/cities.toml"),
    industries: include_str!("../pack/industries.toml"),
    employers: include_str!("../pack/employers.toml"),
    roles: include_str!("../pack/roles.toml"),
    wages: include_str!("../pack/wages.toml"),
    survey: include_str!("../pack/survey.toml"),
    bands: include_str!("../pack/bands.toml"),
    tax: include_str!("../pack/tax.toml"),
    basic_amount: include_str!("../pack/basic_amount.toml"),
    floors: include_str!("../pack/floors.toml"),
    law: include_str!("../pack/law.toml"),
    tax_zone: include_str!("../pack/tax_zone.toml"),
    guides: GuideTexts {
        skills: include_str!("../pack/skills.toml"),
        sectors: include_str!("../pack/sectors.toml"),
        role_guides: include_str!("../pack/role_guides.toml"),
        city_guides: include_str!("../pack/city_guides.toml"),
        employer_work: include_str!("../pack/employer_work.toml"),
        channels: include_str!("../pack/channels.toml"),
        communities: include_str!("../pack/communities.toml"),
        permits: include_str!("../pack/permits.toml"),
        working_life: include_str!("../pack/working_life.toml"),
        job_seekers: include_str!("../pack/job_seekers.toml"),
        newcomers: include_str!("../pack/newcomers.toml"),
        tax_notes: include_str!("../pack/tax_notes.toml"),
        tips: include_str!("../pack/tips.toml"),
        pay_sources: include_str!("../pack/pay_sources.toml"),
        interfaces: include_str!("../pack/interfaces.toml"),
    },
};

#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod tests;

//! Built-in, sourced facts about Norway's cities, employers and rules.
//!
//! The facts are the TOML files in `pack/`, which a person can read and correct. They are compiled in, read
//! once, and checked whole by the tests: no fact without source, date and unit, no reference that leads
//! nowhere.

mod basic_amount;
mod by_name;
mod changes;
mod check;
mod check_guides;
mod check_market;
mod check_rules;
mod city;
mod employer;
mod fact;
mod facts;
mod floor;
mod guides;
mod hundredths;
mod law;
mod market;
mod names;
mod own;
mod pack;
mod rent;
mod role;
mod source;
mod tax;
mod texts;
mod zone;

use std::sync::{Arc, OnceLock};

pub use basic_amount::BasicAmountFact;
pub use changes::{Change, ChangeKind};
pub use check::Fault;
pub use city::{City, County, Place};
pub use employer::{Employer, EmployerKind, Industry};
pub use fact::{Basis, Fact, TableBasis, Text, Unit, Verified};
pub use facts::{Area, FactRef, Number, NumberPart};
pub use floor::{FloorLevelFact, FloorPay};
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
pub use own::{
    Additions, FetchedWage, FetchedWages, OwnFigure, OwnFloor, OwnStatistic, RegisteredFacts, Told,
    own_source, owner,
};
pub use pack::{Pack, PackError, SCHEMA, edition};
pub use rent::{Rent, RentArea, Rents};
pub use role::{LevelWords, Role};
pub use source::Source;
pub use tax::{LessSure, TaxFacts, TaxParameter};
pub use texts::PackTexts;
pub use zone::{TaxZones, TaxedApart, ZoneArea, ZoneMunicipality};

/// The pack that comes with the program.
pub fn pack() -> &'static Pack {
    built_in()
}

/// The same, to be shared with packs that take its place.
pub fn shared_pack() -> Arc<Pack> {
    Arc::clone(built_in())
}

/// The files of the pack that comes with the program: name and text, as a person can read and correct them.
pub fn built_in_files() -> Vec<(&'static str, &'static str)> {
    BUILT_IN.files().collect()
}

fn built_in() -> &'static Arc<Pack> {
    static PACK: OnceLock<Arc<Pack>> = OnceLock::new();
    PACK.get_or_init(|| {
        // The texts are compiled in, and `the_built_in_pack_holds` reads exactly them.
        #[expect(
            clippy::expect_used,
            reason = "a program whose built-in pack is broken does not pass its tests"
        )]
        let pack = Pack::read(&BUILT_IN).expect("the built-in pack holds");
        Arc::new(pack)
    })
}

static BUILT_IN: PackTexts<'static> = PackTexts {
    pack: include_str!("../pack/pack.toml"),
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

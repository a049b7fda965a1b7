//! What the built-in pack tells in words.

use chrono::NaiveDate;

use crate::facts::FactRef;
use crate::guides::city::CityGuide;
use crate::guides::places_to_look::{Channel, Community, EmployerWork};
use crate::guides::role::{RoleGuide, Sector};
use crate::guides::rules::{FloorGap, Limit, NewcomerStep, PermitLevel};
use crate::guides::skill::Skill;
use crate::guides::statement::{Statement, Topic};
use crate::pack;

/// Every fact of the pack, by area.
pub fn facts() -> impl Iterator<Item = FactRef<'static>> {
    pack().facts()
}

/// The facts whose day of review has passed, so that they may be out of date.
pub fn stale(on: NaiveDate) -> Vec<FactRef<'static>> {
    pack().stale(on)
}

/// The skills, by kind.
pub fn skills() -> &'static [Skill] {
    &pack().guides.skills
}

/// The skills that an ad's text names, each once, in the order in which they are first named; see
/// [`Guides::skills_in`](crate::Guides::skills_in).
pub fn skills_in(text: &str) -> Vec<&'static Skill> {
    pack().guides.skills_in(text)
}

/// The skill that a text as a whole names, in any case: an entry of a person's own list.
pub fn skill_named(name: &str) -> Option<&'static Skill> {
    pack().guides.skill_named(name)
}

/// Parts of the economy, which cities and roles refer to.
pub fn sectors() -> &'static [Sector] {
    &pack().guides.sectors
}

/// What is known of a role beyond its pay, by the role's id.
pub fn role_guide(role: &str) -> Option<&'static RoleGuide> {
    pack().guides.roles.iter().find(|guide| guide.role == role)
}

/// What is known of a city beyond people and rents, by any of its names.
pub fn city_guide(name: &str) -> Option<&'static CityGuide> {
    let city = pack().city_named(name)?;
    pack().guides.cities.iter().find(|guide| guide.city == city.id)
}

/// What everyday things cost, averages of Norway.
pub fn everyday_costs() -> &'static [Statement] {
    &pack().guides.everyday_costs
}

/// What a named employer hires developers for, by any of its names.
pub fn employer_work(name: &str) -> Option<&'static EmployerWork> {
    let employer = pack().employer_named(name)?;
    pack().guides.employer_work.iter().find(|work| work.employer == employer.id)
}

/// Where to look for jobs.
pub fn channels() -> &'static [Channel] {
    &pack().guides.channels
}

/// Where people of the trade meet.
pub fn communities() -> &'static [Community] {
    &pack().guides.communities
}

/// The communities in a city; those that are everywhere come last.
pub fn communities_in(city: &str) -> Vec<&'static Community> {
    pack().communities_in(city)
}

/// Who needs which permit, what counts as pay, and what the employer does first.
pub fn permits() -> &'static [Topic] {
    &pack().guides.permits
}

/// Amounts that permits ask for, beside the pay floors of skilled workers.
pub fn permit_levels() -> &'static [PermitLevel] {
    &pack().guides.permit_levels
}

/// Times for which the pay floor was looked for and not found: the person is asked to look at UDI.
pub fn floor_gaps() -> &'static [FloorGap] {
    &pack().guides.floor_gaps
}

/// The limits of the law with their figures and what they mean. No legal advice.
pub fn limits() -> Vec<Limit<'static>> {
    pack().limits()
}

/// Contracts, holiday, notice, non-compete clauses, interviews.
pub fn working_life() -> &'static [Topic] {
    &pack().guides.working_life
}

/// What NAV pays and asks of job seekers.
pub fn job_seekers() -> &'static [Topic] {
    &pack().guides.job_seekers
}

/// What newcomers have to do, in order.
pub fn newcomer_steps() -> &'static [NewcomerStep] {
    &pack().guides.newcomer_steps
}

/// Tax beyond the rates of the year.
pub fn tax_notes() -> &'static [Topic] {
    &pack().guides.tax_notes
}

/// How to look and stand out, and what the market is like.
pub fn tips() -> &'static [Topic] {
    &pack().guides.tips
}

/// Where pay figures come from and how to hold them against each other.
pub fn pay_sources() -> &'static [Topic] {
    &pack().guides.pay_sources
}

/// Public interfaces to jobs, registers, statistics and rates.
pub fn interfaces() -> &'static [Topic] {
    &pack().guides.interfaces
}

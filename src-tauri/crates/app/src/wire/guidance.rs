//! The guidance: built-in facts about cities, employers, roles and rules, each with its source and date.

use chrono::NaiveDate;
use domain::ids::{OfferId, OwnSkillId};
use domain::target::Level;
use domain::tax::{TaxStatus, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Distribution, KnownJob, RentView, SourceView, Words};

/// A fact told in plain words, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementView {
    /// Its id, its own in the whole guidance.
    pub id: String,
    /// A short heading, where it has one.
    pub title: Option<Words>,
    /// What is said.
    pub text: Words,
    /// The figure it speaks of, with its unit.
    pub figure: Option<Words>,
    /// Where to go or look, where that is another place than the source.
    pub url: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
}

/// Statements about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicView {
    /// Its stable id.
    pub id: String,
    /// Its heading.
    pub title: Words,
    /// The statements.
    pub facts: Vec<StatementView>,
}

/// A value with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactView {
    /// Its id, its own in the whole guidance.
    pub id: String,
    /// The part of the guidance it belongs to.
    pub area: GuidanceArea,
    /// What it is about.
    pub about: Words,
    /// The value with its unit, or what is said.
    pub value: Words,
    /// Where it comes from.
    pub source: SourceView,
}

/// A part of the guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as in guidance::Area")]
pub enum GuidanceArea {
    Cities,
    Employers,
    Roles,
    Pay,
    Tax,
    Permits,
    WorkingLife,
    JobSeekers,
    Newcomers,
    Channels,
    Communities,
    Tips,
    Interfaces,
}

/// Asks for the cities side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CitiesQuery {
    /// Gross yearly pay to reckon with, as written; empty reckons nothing and sorts by people.
    pub gross: String,
    /// Rooms of the home, 1 to 3.
    pub rooms: u8,
}

/// The cities; those that leave most after tax and rent first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cities {
    /// The gross pay reckoned with.
    #[ts(type = "number | null")]
    pub gross_ore: Option<i64>,
    /// The tax year reckoned with.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// The cities.
    pub cities: Vec<CityView>,
    /// What everyday things cost.
    pub everyday_costs: Vec<StatementView>,
    /// Where the year's tax rules come from.
    pub tax_sources: Vec<SourceView>,
}

/// Names a city or another place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CityQuery {
    /// Its name, or another one it is known by.
    pub name: String,
}

/// The city of a name; nothing where the guidance does not know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CityFound {
    /// The city; of a neighbour the city it is near.
    pub city: Option<CityView>,
}

/// One city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CityView {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names of it.
    pub other_names: Vec<String>,
    /// Its county.
    pub county: String,
    /// Inhabitants.
    pub people: u32,
    /// Where that comes from.
    pub people_source: SourceView,
    /// Its tax zone.
    pub zone: Zone,
    /// Average rents by rooms.
    pub rents: Vec<RentView>,
    /// What to know of them.
    pub rent_note: Option<Words>,
    /// After tax a year at the gross asked for.
    #[ts(type = "number | null")]
    pub net_ore: Option<i64>,
    /// Left a month after tax and rent.
    #[ts(type = "number | null")]
    pub left_month_ore: Option<i64>,
    /// What it is known for, and what else to know.
    pub statements: Vec<StatementView>,
    /// Parts of the economy that are strong here.
    pub sectors: Vec<Words>,
    /// Where those come from.
    pub sectors_source: Option<SourceView>,
    /// Universities and research.
    pub universities: Vec<Words>,
    /// Where those come from.
    pub universities_source: Option<SourceView>,
    /// Employers of the guidance here, the main ones first, at most 30.
    pub employers: Vec<String>,
    /// How many there are.
    pub employer_count: u32,
    /// Where people of the trade meet here.
    pub communities: Vec<CommunityView>,
}

/// Where people of the trade meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommunityView {
    /// Its name.
    pub name: Words,
    /// What it is about.
    pub topic: Words,
    /// When it meets, where that is known.
    pub when: Option<Words>,
    /// Where that comes from.
    pub when_source: Option<SourceView>,
    /// What else to know.
    pub note: Option<Words>,
    /// Cities, where it has some.
    pub cities: Vec<String>,
    /// Its address.
    pub url: String,
    /// Where that comes from.
    pub source: SourceView,
}

/// Asks for employers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmployersQuery {
    /// Words of a name; empty is all.
    pub text: String,
    /// Only at this city.
    pub city: Option<String>,
    /// Only of this industry, by id.
    pub industry: Option<String>,
    /// Only those that are followed, or all.
    pub only: EmployersOnly,
    /// How many to pass over.
    pub offset: u32,
    /// Employers wanted, at most 200.
    pub limit: u16,
}

/// Which employers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmployersOnly {
    /// All.
    All,
    /// Those the person follows.
    Followed,
}

/// Employers of the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Employers {
    /// How many fit.
    pub total: u32,
    /// The employers from the offset on, by name.
    pub employers: Vec<EmployerView>,
    /// Every industry, to filter by.
    pub industries: Vec<IndustryView>,
    /// Every city, to filter by.
    pub cities: Vec<String>,
}

/// An industry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IndustryView {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
}

/// Names an employer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmployerNamed {
    /// Its name, or another one it is or was known by.
    pub name: String,
}

/// The employer of a name; nothing where the guidance does not know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EmployerFound {
    /// The employer.
    pub employer: Option<EmployerView>,
    /// The person's own jobs there, newest first, at most 20.
    pub jobs: Vec<KnownJob>,
}

/// One employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmployerView {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names it bears or bore.
    pub other_names: Vec<String>,
    /// Its industry.
    pub industry: Words,
    /// What kind of organisation it is.
    pub kind: EmployerKindView,
    /// Its organisation number, where one is known.
    pub orgnr: Option<String>,
    /// Where that comes from.
    pub orgnr_source: Option<SourceView>,
    /// Where it is, the main place first.
    pub places: Vec<String>,
    /// Whether it is at further places.
    pub more_places: bool,
    /// Where the places come from.
    pub places_source: SourceView,
    /// People employed.
    pub employees: Option<u32>,
    /// Where that comes from.
    pub employees_source: Option<SourceView>,
    /// Its page for applicants, or its site.
    pub careers_url: String,
    /// Where that address comes from; most are unverified.
    pub careers_source: SourceView,
    /// What developers do there.
    pub work: Vec<Words>,
    /// Where that comes from.
    pub work_source: Option<SourceView>,
    /// What else to know.
    pub note: Option<Words>,
    /// Since when the person follows it.
    pub followed_on: Option<NaiveDate>,
}

/// What kind of organisation an employer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmployerKindView {
    /// It makes or runs something of its own.
    Product,
    /// It works for others.
    Consultancy,
    /// A public body or owned by one.
    Public,
    /// Research or teaching.
    Research,
}

/// Follows an employer, or no longer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowEmployer {
    /// The employer's id in the guidance.
    pub id: String,
    /// What to do.
    pub follow: Follow,
}

/// Whether something is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Follow {
    /// From now on.
    Start,
    /// No longer.
    Stop,
}

/// The roles, held against the person's skills and saved ads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Roles {
    /// The roles.
    pub roles: Vec<RoleView>,
    /// The person's skills.
    pub own: Vec<OwnSkillView>,
    /// Every skill the guidance knows, to be offered while one types.
    pub known: Vec<Words>,
    /// How many of the newest ads were looked through, at most 500.
    pub ads: u32,
    /// Skills that saved ads name most and the person has not, the most named first, at most 20.
    pub gaps: Vec<SkillView>,
}

/// One role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleView {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Its place in the list of the best paid AI roles.
    pub rank: Option<u8>,
    /// Why it pays.
    pub why: Option<Words>,
    /// What is said of its pay.
    pub pay_note: Option<Words>,
    /// What else to know.
    pub note: Option<Words>,
    /// Parts of the economy that want it.
    pub sectors: Vec<Words>,
    /// What the work consists of.
    pub duties: Vec<Words>,
    /// What pushes pay up.
    pub drivers: Vec<Words>,
    /// What the levels mean.
    pub levels: Vec<LevelView>,
    /// The skills it asks for.
    pub skills: Vec<SkillView>,
    /// Where all this comes from; absent where only pay is known.
    pub source: Option<SourceView>,
    /// What it is paid, at most 4.
    pub pay: Vec<Distribution>,
}

/// What a level means in a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelView {
    /// The level.
    pub level: Level,
    /// What it means.
    pub text: Words,
}

/// A skill, held against the person's own and the saved ads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkillView {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Whether the person has it.
    pub has: bool,
    /// How many of the saved ads looked through name it.
    pub in_ads: u32,
    /// Whether it is named above all for Norway.
    pub for_norway: bool,
}

/// A skill of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnSkillView {
    /// Its id.
    pub id: OwnSkillId,
    /// As the person calls it.
    pub name: String,
    /// The skill of the guidance it is, where it is one.
    pub skill: Option<String>,
}

/// Adds a skill of the person's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddSkill {
    /// Its name, or several with commas between.
    pub name: String,
}

/// Names a skill of the person's.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillQuery {
    /// The skill.
    pub id: OwnSkillId,
}

/// Asks where an amount would stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StandQuery {
    /// The amount as written; empty shows the market alone.
    pub amount: String,
    /// The role in the person's words; empty is all.
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city; empty is anywhere.
    pub city: String,
}

/// Where an amount would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stand {
    /// The amount read, a year.
    #[ts(type = "number | null")]
    pub year_ore: Option<i64>,
    /// The distributions, the nearest to role, level and place first, at most 12.
    pub market: Vec<StandIn>,
    /// Where pay figures come from and how to hold them against each other.
    pub topics: Vec<TopicView>,
}

/// Where an amount stands in one distribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StandIn {
    /// The distribution.
    pub distribution: Distribution,
    /// Where the amount stands; absent without an amount or without figures to tell.
    pub place: Option<StandPlace>,
}

/// Where an amount stands in a distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StandPlace {
    /// Among the lowest-paid quarter, or below a band.
    LowestQuarter,
    /// Below the middle.
    BelowMiddle,
    /// Above the middle.
    AboveMiddle,
    /// Among the highest-paid quarter, or above a band.
    HighestQuarter,
}

/// Asks for the texts of a part of the guidance.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicsQuery {
    /// The part.
    pub area: GuidanceArea,
}

/// The texts of a part of the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Topics {
    /// The topics, in order.
    pub topics: Vec<TopicView>,
    /// Limits of the law with their figures, where the part has them.
    pub limits: Vec<StatementView>,
    /// What permits ask for beside the pay floors, where the part has it.
    pub permit_levels: Vec<StatementView>,
}

/// Where to look for jobs, and where people meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Channels {
    /// Where to look.
    pub channels: Vec<ChannelView>,
    /// Where people of the trade meet.
    pub communities: Vec<CommunityView>,
    /// How to look and stand out.
    pub tips: Vec<TopicView>,
}

/// Where to look for jobs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChannelView {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// What it is good for.
    pub text: Words,
    /// Its address.
    pub url: Option<String>,
    /// Where that comes from.
    pub source: SourceView,
}

/// The newcomer's track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerTrack {
    /// The steps in order; those that are for the person's citizenship, all where it is not told.
    pub steps: Vec<NewcomerStepView>,
    /// The offer the dates are told by.
    pub offer_id: Option<OfferId>,
    /// Offers to choose among.
    pub offers: Vec<NewcomerOffer>,
    /// First day of work of that offer.
    pub starts_on: Option<NaiveDate>,
}

/// An offer to tell the newcomer's dates by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// Its name.
    pub name: String,
    /// Its first day of work.
    pub starts_on: Option<NaiveDate>,
}

/// One step of the newcomer's track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerStepView {
    /// Its stable id.
    pub id: String,
    /// What to do.
    pub title: Words,
    /// How, and why.
    pub text: Words,
    /// Where.
    pub place: Words,
    /// The address of where it is done or described.
    pub url: String,
    /// When it has to be done, in words.
    pub due: DueView,
    /// The day by which, told by the offer's first day of work, where that can be told.
    pub due_on: Option<NaiveDate>,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
    /// Ids of steps to be done before that are not done.
    pub waits_for: Vec<String>,
    /// Where that comes from.
    pub source: SourceView,
}

/// When a step has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueView {
    /// Before the first day of work.
    BeforeStart,
    /// Within so many months of arriving.
    MonthsAfterArrival {
        /// Months.
        months: u8,
    },
    /// Within so many days of arriving.
    DaysAfterArrival {
        /// Days.
        days: u8,
    },
    /// Soon after arriving.
    SoonAfterArrival,
    /// Before the first pay.
    BeforeFirstPay,
}

/// Ticks a step off, or takes the tick away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkStep {
    /// The step.
    pub id: String,
    /// The day it was done, as a person writes a date; empty takes it away.
    pub done_on: String,
}

/// Chooses the offer the newcomer's dates are told by.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewcomerFor {
    /// The offer; absent tells no dates.
    pub offer_id: Option<OfferId>,
}

/// Facts that may be out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaleFacts {
    /// How many facts the guidance has.
    pub total: u32,
    /// Those whose day of review has passed, by area, at most 1000.
    pub facts: Vec<FactView>,
}

/// Asks what the guidance says of some words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuidanceSearch {
    /// The words.
    pub text: String,
    /// Facts wanted, at most 50.
    pub limit: u16,
}

/// Facts that hold the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactsFound {
    /// The facts, those about the words before those that only mention them.
    pub facts: Vec<FactView>,
}

/// Names that begin like a text: cities and places of the guidance, at most 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceNames {
    /// The names.
    pub names: Vec<String>,
}

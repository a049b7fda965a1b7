//! Employers: searched, followed, held against own jobs.

use super::super::{Already, KnownJob, SourceView, Words};
use super::RegisteredView;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// The person's own jobs there, newest first, at most 20; earlier searches' too.
    pub jobs: Vec<KnownJob>,
    /// What the register of units said, where the person looked it up; of an employer the guidance lacks too.
    pub registered: Option<RegisteredView>,
    /// Whether one already applied there within a year.
    pub already: Already,
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
    /// Where names, industry, kind and note come from.
    pub listed_source: SourceView,
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
    /// What the register of units said, where the person looked it up.
    pub registered: Option<RegisteredView>,
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

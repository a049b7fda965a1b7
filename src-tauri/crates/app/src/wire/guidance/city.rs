//! Cities side by side, and where people meet.

use super::super::{RentView, SourceView, Words};
use super::StatementView;
use domain::tax::{TaxStatus, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the cities side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CitiesQuery {
    /// Gross yearly pay to reckon with, as written; empty reckons nothing and sorts by people.
    pub gross: String,
    /// Rooms of the home, 1 to 3.
    pub rooms: u8,
    /// The tax year to reckon with; absent is this year's.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub year: Option<i32>,
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
    /// Where the names come from.
    pub names_source: SourceView,
    /// Its county.
    pub county: String,
    /// Where that comes from.
    pub county_source: SourceView,
    /// Inhabitants.
    pub people: u32,
    /// Where that comes from.
    pub people_source: SourceView,
    /// Its tax zone.
    pub zone: Zone,
    /// Where that comes from.
    pub zone_source: Option<SourceView>,
    /// Average rents by rooms.
    pub rents: Vec<RentView>,
    /// What to know of them.
    pub rent_note: Option<Words>,
    /// Where that comes from.
    pub rent_note_source: Option<SourceView>,
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

/// Names that begin like a text: cities and places of the guidance, at most 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceNames {
    /// The names.
    pub names: Vec<String>,
}

//! Cities, the places around them, and what renting there costs.

use serde::{Deserialize, Serialize};

use crate::fact::{Fact, Text};

/// A city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Its stable id.
    pub id: String,
    /// Its Norwegian name.
    pub name: String,
    /// Older names, names in other languages of the country, and spellings without Norwegian letters.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// The number of its municipality, four digits.
    pub municipality: Fact<String>,
    /// Its county.
    pub county: Fact<String>,
    /// Inhabitants of the municipality.
    pub people: Fact,
    /// The id of the [area](RentArea) whose rents stand for it.
    pub rent_area: String,
    /// What to know when the area's rents are taken for the city's.
    pub rent_note: Option<Text>,
}

/// A place that is not a city of the pack: a neighbour of one, or a town that an employer names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Parts of it that ads and employers name instead (Fornebu).
    #[serde(default)]
    pub other_names: Vec<String>,
    /// The id of the city it is a neighbour of.
    pub near: Option<String>,
    /// The number of its municipality, four digits.
    pub municipality: Option<Fact<String>>,
    /// Inhabitants of the municipality.
    pub people: Option<Fact>,
}

/// An area for which rents are published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RentArea {
    /// Its stable id.
    pub id: String,
    /// What the statistics call it.
    pub name: Text,
    /// Average rent of two rooms, running and new leases together; new leases cost more.
    pub rent_two_rooms: Fact,
}

/// The file of cities.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitiesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub rent_area: Vec<RentArea>,
    pub city: Vec<City>,
    pub place: Vec<Place>,
}

//! Cities, the places around them, and their counties.

use domain::fold::fold;
use serde::{Deserialize, Serialize};

use crate::fact::{Fact, TableBasis, Text};
use crate::pack::Pack;
use crate::rent::RentArea;

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
    /// The id of the [area](crate::RentArea) whose rents stand for it.
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
    /// The name of its [county](County).
    pub county: Option<String>,
    /// The id of the [area](crate::RentArea) whose rents stand for it, where it is not the area of the city it is near.
    pub rent_area: Option<String>,
    /// What to know when an area's rents are taken for the place's.
    pub rent_note: Option<Text>,
}

/// A county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct County {
    /// The two digits with which the numbers of its municipalities begin.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The county it was part of from 2020 to 2023, where that was another: figures of those years name it.
    pub former: Option<String>,
}

impl County {
    /// Whether a name is its own or that of the county it was part of.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.former.as_deref() == Some(name)
    }
}

impl Pack {
    /// The county of a city, a place or a county's own name, by name.
    pub fn county_of(&self, name: &str) -> Option<&County> {
        let of_city = || self.city_named(name).map(|city| city.county.value.as_str());
        let of_place = || self.place_named(name).and_then(|place| place.county.as_deref());
        let wanted = of_city().or_else(of_place).unwrap_or(name);
        self.counties.iter().find(|county| fold(&county.name) == fold(wanted))
    }
}

/// The file of cities.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitiesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    /// What the names rest on.
    pub naming: TableBasis,
    pub county: Vec<County>,
    pub rent_basis: TableBasis,
    pub rent_area: Vec<RentArea>,
    pub city: Vec<City>,
    pub place: Vec<Place>,
}

//! What a home costs to rent, by area and rooms.

use serde::{Deserialize, Serialize};

use crate::fact::{Basis, TableBasis, Text, Verified};
use crate::pack::Pack;

/// An area for which rents are published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RentArea {
    /// Its stable id.
    pub id: String,
    /// What the statistics call it.
    pub name: Text,
    /// Average rents by rooms.
    pub rents: Rents,
    /// The numbers of rooms whose figure a second source confirms.
    #[serde(default)]
    pub confirmed: Vec<u8>,
}

/// Average rents by rooms, kroner a month, running and new leases together; new leases cost more. Absent where too few
/// homes were asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rents {
    /// One room.
    pub one: Option<i64>,
    /// Two rooms.
    pub two: Option<i64>,
    /// Three rooms.
    pub three: Option<i64>,
}

/// The average rent of a home at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rent<'a> {
    /// Kroner a month.
    pub month_kr: i64,
    /// The area the figure is of, which may be wider than the place.
    pub area: &'a RentArea,
    /// What to know when the area's figure is taken for the place's.
    pub note: Option<&'a Text>,
    /// How the figure was verified.
    pub verified: Verified,
    table: &'a TableBasis,
}

impl Rent<'_> {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        Basis { verified: self.verified, ..self.table.basis() }
    }
}

impl RentArea {
    /// The average rent of so many rooms, kroner a month.
    pub fn month_kr(&self, rooms: u8) -> Option<i64> {
        match rooms {
            1 => self.rents.one,
            2 => self.rents.two,
            3 => self.rents.three,
            _ => None,
        }
    }
}

impl Pack {
    /// The average rent of a home of 1, 2 or 3 rooms at a city or another place; a neighbour without an area of its own
    /// takes its city's. `None` where nothing is published of that place or size.
    pub fn rent(&self, place: &str, rooms: u8) -> Option<Rent<'_>> {
        let (area, note) = self.rent_area_at(place)?;
        let area = self.rent_areas.iter().find(|known| known.id == area)?;
        let month_kr = area.month_kr(rooms)?;
        let confirmed = area.confirmed.contains(&rooms);
        let verified = if confirmed { Verified::TwoOrMore } else { self.rent_basis.verified };
        Some(Rent { month_kr, area, note, verified, table: &self.rent_basis })
    }

    /// The average rent of a home of 1, 2 or 3 rooms in the whole country.
    pub fn rent_of_norway(&self, rooms: u8) -> Option<Rent<'_>> {
        let area = self.rent_areas.iter().find(|area| area.id == "norway")?;
        Some(Rent {
            month_kr: area.month_kr(rooms)?,
            area,
            note: None,
            verified: self.rent_basis.verified,
            table: &self.rent_basis,
        })
    }

    /// The id of the area whose rents stand for a place, and what to know of that.
    fn rent_area_at(&self, name: &str) -> Option<(&str, Option<&Text>)> {
        if let Some(city) = self.city_named(name) {
            return Some((&city.rent_area, city.rent_note.as_ref()));
        }
        let place = self.place_named(name)?;
        let near = || self.cities.iter().find(|city| place.near.as_ref() == Some(&city.id));
        let area = place.rent_area.as_ref().or_else(|| near().map(|city| &city.rent_area))?;
        Some((area, place.rent_note.as_ref()))
    }
}

#[cfg(test)]
mod tests;

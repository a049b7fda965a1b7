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
    /// What single figures rest on that a person put in place of the statistics': rooms, and the basis.
    #[serde(skip)]
    pub(crate) replaced: Vec<(u8, TableBasis)>,
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
    /// Rooms.
    pub rooms: u8,
    /// How the figure was verified.
    pub verified: Verified,
    basis: Basis<'a>,
}

impl<'a> Rent<'a> {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'a> {
        self.basis
    }

    /// The id of the fact.
    pub fn fact(&self) -> String {
        format!("rent.{}.{}", self.area.id, self.rooms)
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

    /// What the figure of so many rooms rests on: the person's own word, else the table's.
    pub(crate) fn basis<'a>(&'a self, rooms: u8, table: &'a TableBasis) -> Basis<'a> {
        if let Some((_, own)) = self.replaced.iter().find(|(replaced, _)| *replaced == rooms) {
            return own.basis();
        }
        let confirmed = self.confirmed.contains(&rooms);
        let verified = if confirmed { Verified::TwoOrMore } else { table.verified };
        Basis { verified, ..table.basis() }
    }

    /// Puts a person's own figure in the place of the statistics'.
    pub(crate) fn put(&mut self, rooms: u8, kr: i64, basis: TableBasis) -> bool {
        let figure = match rooms {
            1 => &mut self.rents.one,
            2 => &mut self.rents.two,
            3 => &mut self.rents.three,
            _ => return false,
        };
        if figure.is_none() {
            return false;
        }
        *figure = Some(kr);
        self.replaced.push((rooms, basis));
        true
    }
}

impl Pack {
    /// The average rent of a home of 1, 2 or 3 rooms at a city or another place; a neighbour without an area of its own
    /// takes its city's. `None` where nothing is published of that place or size.
    pub fn rent(&self, place: &str, rooms: u8) -> Option<Rent<'_>> {
        let (area, note) = self.rent_area_at(place)?;
        let area = self.rent_areas.iter().find(|known| known.id == area)?;
        Some(Rent { note, ..self.rent_of(area, rooms)? })
    }

    /// The average rent of a home of 1, 2 or 3 rooms in the whole country.
    pub fn rent_of_norway(&self, rooms: u8) -> Option<Rent<'_>> {
        self.rent_of(self.rent_areas.iter().find(|area| area.id == "norway")?, rooms)
    }

    fn rent_of<'p>(&'p self, area: &'p RentArea, rooms: u8) -> Option<Rent<'p>> {
        let month_kr = area.month_kr(rooms)?;
        let basis = area.basis(rooms, &self.rent_basis);
        Some(Rent { month_kr, area, note: None, rooms, verified: basis.verified, basis })
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

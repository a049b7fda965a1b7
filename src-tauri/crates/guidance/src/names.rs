//! Finding a city or an employer by any of its names.

use std::collections::HashMap;

use domain::fold::fold;

use crate::city::{City, Place};
use crate::employer::Employer;

/// Forms of organisation that close a registered name (Brønnøysundregistrene, "Organisasjonsformer"), folded.
const LEGAL_FORMS: [&str; 9] = ["as", "asa", "da", "ans", "sa", "ba", "sf", "hf", "rhf"];

/// The form in which names are compared: folded, marks as spaces, without a closing form of organisation.
///
/// `SpareBank 1 SR-Bank ASA` and `sparebank 1 sr bank` give the same key.
pub fn name_key(name: &str) -> String {
    let whole = whole_key(name);
    match whole.rsplit_once(' ') {
        Some((front, form)) if LEGAL_FORMS.contains(&form) => front.to_owned(),
        _ => whole,
    }
}

/// The same with its form of organisation.
pub(crate) fn whole_key(name: &str) -> String {
    let folded = fold(name);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Where each name leads: positions in the pack's lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NameIndex {
    cities: HashMap<String, usize>,
    places: HashMap<String, usize>,
    employers: HashMap<String, usize>,
}

impl NameIndex {
    pub fn of(cities: &[City], places: &[Place], employers: &[Employer]) -> Self {
        let mut index = Self::default();
        for (position, city) in cities.iter().enumerate() {
            add(&mut index.cities, position, std::iter::once(&city.name).chain(&city.other_names), whole_key);
        }
        for (position, place) in places.iter().enumerate() {
            add(
                &mut index.places,
                position,
                std::iter::once(&place.name).chain(&place.other_names),
                whole_key,
            );
        }
        // A name in full comes before one without its form, and a name of today before a former one:
        // "Schibsted ASA" is the company now called Vend, "Schibsted" the one that bears the name today.
        let everyone = || employers.iter().enumerate();
        for (position, employer) in everyone() {
            add(&mut index.employers, position, employer.names(), whole_key);
        }
        for (position, employer) in everyone() {
            add(&mut index.employers, position, &employer.former_names, whole_key);
        }
        for (position, employer) in everyone() {
            add(&mut index.employers, position, employer.names(), name_key);
        }
        for (position, employer) in everyone() {
            add(&mut index.employers, position, &employer.former_names, name_key);
        }
        index
    }

    pub fn city(&self, name: &str) -> Option<usize> {
        self.cities.get(&whole_key(name)).copied()
    }

    pub fn place(&self, name: &str) -> Option<usize> {
        self.places.get(&whole_key(name)).copied()
    }

    pub fn employer(&self, name: &str) -> Option<usize> {
        self.employers.get(&whole_key(name)).or_else(|| self.employers.get(&name_key(name))).copied()
    }
}

/// The first to claim a key keeps it.
fn add<N: AsRef<str>>(
    index: &mut HashMap<String, usize>,
    position: usize,
    names: impl IntoIterator<Item = N>,
    key: fn(&str) -> String,
) {
    for name in names {
        index.entry(key(name.as_ref())).or_insert(position);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_leave_out_case_marks_and_the_form_of_organisation() {
        for (name, key) in [
            ("SpareBank 1 SR-Bank ASA", "sparebank 1 sr bank"),
            ("  Tromsø  ", "tromso"),
            ("Helse Vest IKT AS", "helse vest ikt"),
            ("OsloMet – storbyuniversitetet", "oslomet storbyuniversitetet"),
            ("AS", "as"),
            ("Atlas", "atlas"),
            ("", ""),
        ] {
            assert_eq!(name_key(name), key);
        }
    }
}

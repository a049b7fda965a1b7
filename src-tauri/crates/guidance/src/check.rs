//! What must hold of a pack beyond its shape: references lead somewhere, units fit, texts are there.

use std::collections::HashSet;
use std::fmt;

use crate::fact::{Basis, Fact, Text, Unit};
use crate::own::OWN;
use crate::pack::Pack;

/// One thing that does not hold, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it is about: "employer dnb, careers".
    pub about: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.about, self.what)
    }
}

/// Everything that does not hold.
pub(crate) fn faults(pack: &Pack) -> Vec<Fault> {
    let mut check = Check { pack, faults: Vec::new() };
    check.sources();
    check.cities();
    check.places();
    check.employers();
    check.industries();
    check.rules();
    check.market();
    check.guides();
    check.faults
}

pub(crate) struct Check<'a> {
    pub(crate) pack: &'a Pack,
    faults: Vec<Fault>,
}

impl<'a> Check<'a> {
    pub(crate) fn fail(&mut self, about: &str, what: impl Into<String>) {
        self.faults.push(Fault { about: about.to_owned(), what: what.into() });
    }

    fn sources(&mut self) {
        self.ids("source", self.pack.sources.iter().map(|source| &source.id));
        for source in &self.pack.sources {
            let about = format!("source {}", source.id);
            self.text(&about, &source.name);
            if source.id.starts_with(OWN) {
                self.fail(&about, format!("begins with `{OWN}`, which stands for what a person adds"));
            }
            if source.undated == source.published.is_some() {
                self.fail(&about, "has either a day of publication or `undated = true`");
            }
            if source.published.is_some_and(|day| day > source.read_on) {
                self.fail(&about, "was read before it was published");
            }
            if let Some(address) = &source.address {
                self.address(&about, address);
            }
        }
    }

    fn cities(&mut self) {
        self.basis("names of places", self.pack.place_names.basis(), Unit::Text);
        self.ids("city", self.pack.cities.iter().map(|city| &city.id));
        for city in &self.pack.cities {
            let about = format!("city {}", city.id);
            self.municipality(&about, &city.municipality);
            self.basis(&format!("{about}, county"), city.county.basis(), Unit::Text);
            self.amount(&format!("{about}, people"), &city.people, Unit::People);
            if self.pack.rent_area(city).is_none() {
                self.fail(&about, format!("there is no rent area `{}`", city.rent_area));
            }
            city.rent_note.iter().for_each(|note| self.text(&about, note));
        }
    }

    fn places(&mut self) {
        self.ids("place", self.pack.places.iter().map(|place| &place.id));
        for place in &self.pack.places {
            let about = format!("place {}", place.id);
            if let Some(near) = &place.near
                && !self.pack.cities.iter().any(|city| city.id == *near)
            {
                self.fail(&about, format!("there is no city `{near}`"));
            }
            place.municipality.iter().for_each(|number| self.municipality(&about, number));
            place
                .people
                .iter()
                .for_each(|people| self.amount(&format!("{about}, people"), people, Unit::People));
        }
    }

    fn employers(&mut self) {
        self.basis("names of employers", self.pack.employer_listing.basis(), Unit::Text);
        self.ids("employer", self.pack.employers.iter().map(|employer| &employer.id));
        for employer in &self.pack.employers {
            let about = format!("employer {}", employer.id);
            if self.pack.industry(employer).is_none() {
                self.fail(&about, format!("there is no industry `{}`", employer.industry));
            }
            if let Some(number) = &employer.org_number {
                self.basis(&format!("{about}, org_number"), number.basis(), Unit::OrgNumber);
            }
            self.basis(&format!("{about}, places"), employer.places.basis(), Unit::Place);
            self.named_places(&about, &employer.places.value);
            let people =
                |check: &mut Self, fact| check.amount(&format!("{about}, employees"), fact, Unit::People);
            employer.employees.iter().for_each(|fact| people(self, fact));
            self.basis(&format!("{about}, careers"), employer.careers.basis(), Unit::WebAddress);
            self.address(&about, &employer.careers.value);
            employer.note.iter().for_each(|note| self.text(&about, note));
            self.own_name(&about, &employer.id, employer.names());
        }
    }

    fn industries(&mut self) {
        self.ids("industry", self.pack.industries.iter().map(|industry| &industry.id));
        for industry in &self.pack.industries {
            self.text(&format!("industry {}", industry.id), &industry.name);
        }
    }

    fn named_places(&mut self, about: &str, names: &[String]) {
        if names.is_empty() {
            self.fail(about, "names no place");
        }
        for name in names {
            if self.pack.city_named(name).is_none() && self.pack.place_named(name).is_none() {
                self.fail(about, format!("there is no city or place `{name}`"));
            }
        }
    }

    /// Two employers that bear one name today could not be told apart.
    fn own_name<'n>(&mut self, about: &str, id: &str, names: impl Iterator<Item = &'n str>) {
        for name in names {
            if let Some(other) = self.pack.employer_named(name).filter(|other| other.id != id) {
                self.fail(about, format!("`{name}` is also a name of `{}`", other.id));
            }
        }
    }

    fn municipality(&mut self, about: &str, number: &Fact<String>) {
        let about = format!("{about}, municipality");
        self.basis(&about, number.basis(), Unit::MunicipalityNumber);
        self.four_digits(&about, &number.value);
    }

    pub(crate) fn four_digits(&mut self, about: &str, number: &str) {
        if number.len() != 4 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            self.fail(about, format!("`{number}` is not four digits"));
        }
    }

    fn amount(&mut self, about: &str, fact: &Fact, unit: Unit) {
        self.basis(about, fact.basis(), unit);
        if fact.value <= 0 {
            self.fail(about, format!("{} is not more than nothing", fact.value));
        }
    }

    pub(crate) fn basis(&mut self, about: &str, basis: Basis, unit: Unit) {
        if basis.unit != unit {
            self.fail(about, format!("is in {:?}, not in {unit:?}", basis.unit));
        }
        for id in std::iter::once(basis.source).chain(basis.also.iter().map(String::as_str)) {
            if self.pack.source(id).is_none() {
                self.fail(about, format!("there is no source `{id}`"));
            }
        }
        if basis.look_again <= basis.as_of {
            self.fail(about, "is to be looked at again before it was true");
        }
    }

    pub(crate) fn text(&mut self, about: &str, text: &Text) {
        if text.en.trim().is_empty() || text.nb.trim().is_empty() {
            self.fail(about, "lacks its text in one language");
        }
    }

    pub(crate) fn address(&mut self, about: &str, address: &str) {
        if !address.starts_with("https://") {
            self.fail(about, format!("`{address}` is not an https address"));
        }
    }

    pub(crate) fn ids(&mut self, kind: &str, ids: impl Iterator<Item = &'a String>) {
        let mut seen = HashSet::new();
        for id in ids.filter(|id| !seen.insert(id.as_str())) {
            self.fail(&format!("{kind} {id}"), "is there twice");
        }
    }
}

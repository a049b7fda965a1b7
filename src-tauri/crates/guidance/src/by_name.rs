//! Asking a pack by day, year, or name.

use chrono::NaiveDate;
use domain::tax::Zone;

use crate::basic_amount::BasicAmountFact;
use crate::employer::Employer;
use crate::fact::Basis;
use crate::facts::FactRef;
use crate::guides::city::CityGuide;
use crate::guides::places_to_look::EmployerWork;
use crate::guides::role::RoleGuide;
use crate::pack::Pack;
use crate::tax::TaxFacts;

impl Pack {
    /// Employers of whose names some word begins like this, in the order of the list.
    pub fn employers_like(&self, text: &str) -> impl Iterator<Item = &Employer> {
        let wanted = domain::fold::fold(text.trim());
        self.employers.iter().filter(move |employer| {
            !wanted.is_empty()
                && employer.names().any(|name| {
                    let name = domain::fold::fold(name);
                    name.starts_with(&wanted) || name.contains(&format!(" {wanted}"))
                })
        })
    }

    /// The tax rules of an income year, adopted or proposed; `None` for a year the pack does not know.
    pub fn tax_year(&self, year: i32) -> Option<&TaxFacts> {
        self.tax_years.iter().find(|facts| facts.rules.year == year)
    }

    /// The basic amount G in force on a day: the newest that holds from then or before.
    pub fn basic_amount(&self, on: NaiveDate) -> Option<&BasicAmountFact> {
        self.basic_amounts.iter().rev().find(|fact| fact.amount.from <= on)
    }

    /// What is known of a role beyond its pay, by the role's id.
    pub fn role_guide(&self, role: &str) -> Option<&RoleGuide> {
        self.guides.roles.iter().find(|guide| guide.role == role)
    }

    /// What is known of a city beyond people and rents, by any of its names.
    pub fn city_guide(&self, name: &str) -> Option<&CityGuide> {
        let city = self.city_named(name)?;
        self.guides.cities.iter().find(|guide| guide.city == city.id)
    }

    /// What a named employer hires developers for, by any of its names.
    pub fn employer_work(&self, name: &str) -> Option<&EmployerWork> {
        let employer = self.employer_named(name)?;
        self.guides.employer_work.iter().find(|work| work.employer == employer.id)
    }

    /// What it rests on where a place is taxed: the list of municipalities it stands in, else the list of those in the
    /// action zone, in which it does not stand. `None` for a place of which nothing is known.
    pub fn tax_zone_basis(&self, place: &str) -> Option<Basis<'_>> {
        let zone = self.tax_zone(place)?;
        let named = self.tax_zones.named(place).is_some();
        let of = |zone: Zone| self.tax_zones.areas.iter().find(|area| area.zone.value == zone);
        let area = of(if named { zone } else { Zone::Action })?;
        Some(area.zone.basis())
    }

    /// The fact of that id.
    pub fn fact(&self, id: &str) -> Option<FactRef<'_>> {
        self.facts().find(|fact| fact.id == id)
    }
}

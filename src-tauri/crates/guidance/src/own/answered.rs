//! Putting what registers answered where it belongs in a pack.

use super::{FetchedWage, FetchedWages, RegisteredFacts};
use crate::fact::Unit;
use crate::market::{Distribution, DistributionKind};
use crate::pack::Pack;

/// Months of a year, by which a monthly wage is made yearly.
const MONTHS: i64 = 12;

impl Pack {
    /// Number and employees of an employer that the pack knows by its number or one of the names.
    pub(super) fn put_employer(&mut self, registered: &RegisteredFacts) {
        let told = &registered.told;
        let has_number = |number: &str| number == registered.org_number.as_str();
        let by_number = self.employers.iter().position(|known| {
            known.org_number.as_ref().is_some_and(|number| has_number(number.value.as_str()))
        });
        let by_name = || {
            let known = registered.names.iter().find_map(|name| self.employer_named(name))?;
            // An employer of another number is another one, whatever it is called.
            let is_free = known.org_number.as_ref().is_none_or(|number| has_number(number.value.as_str()));
            self.employers.iter().position(|other| is_free && other.id == known.id)
        };
        let Some(position) = by_number.or_else(by_name) else { return };
        let Some(employer) = self.employers.get_mut(position) else { return };
        employer.org_number = Some(told.fact(registered.org_number.clone(), Unit::OrgNumber));
        if let Some(people) = registered.employees {
            employer.employees = Some(told.fact(people.into(), Unit::People));
        }
        self.add_source(told);
    }

    pub(super) fn put_wages(&mut self, fetched: &FetchedWages) {
        for wage in &fetched.wages {
            for known in &mut self.distributions {
                if known.occupation.as_deref() == Some(wage.occupation.as_str()) && fetched.is_newer(known) {
                    known.put_wage(wage, fetched);
                }
            }
        }
        self.add_source(&fetched.told);
    }
}

impl FetchedWages {
    /// Whether these figures go before known ones of an occupation: of a later year, or of the same and fetched later.
    fn is_newer(&self, known: &Distribution) -> bool {
        known.kind == DistributionKind::Occupation
            && known.year.is_none_or(|year| {
                self.year > year || self.year == year && self.told.entered_on >= known.basis.as_of
            })
    }
}

impl Distribution {
    fn put_wage(&mut self, wage: &FetchedWage, fetched: &FetchedWages) {
        let yearly = |kr: Option<i64>| kr.map(|kr| kr.saturating_mul(MONTHS));
        self.p25_kr = yearly(wage.p25_kr);
        self.median_kr = yearly(wage.median_kr);
        self.p75_kr = yearly(wage.p75_kr);
        self.mean_kr = yearly(wage.mean_kr);
        self.p90_kr = None;
        self.year = Some(fetched.year);
        self.basis = fetched.told.table(&self.basis);
    }
}

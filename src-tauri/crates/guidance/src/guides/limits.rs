//! The limits of the law, each with its figure said in words.

use crate::fact::{Basis, Fact, Text};
use crate::guides::figure::{printed, whole};
use crate::guides::rules::Limit;
use crate::hundredths::Hundredths;
use crate::law::LawFacts;
use crate::pack::Pack;

impl Pack {
    /// The limits of the law with their figures and meanings, in the order in which they are explained.
    pub fn limits(&self) -> Vec<Limit<'_>> {
        let told = self.guides.limits.iter().filter_map(|said| {
            let (figure, basis) = self.law.told(&said.limit)?;
            Some(Limit { said, figure, basis })
        });
        told.collect()
    }
}

impl LawFacts {
    /// The figure of the limit of that name, with its unit, and what it rests on.
    fn told(&self, name: &str) -> Option<(Text, Basis<'_>)> {
        Some(match name {
            "probation" => whole_of(&self.probation),
            "probation_of_temporary" => printed_of(&self.probation_of_temporary),
            "probation_temporary_up_to" => whole_of(&self.probation_temporary_up_to),
            "notice" => whole_of(&self.notice),
            "non_compete" => whole_of(&self.non_compete),
            "overtime_supplement" => printed_of(&self.overtime_supplement),
            "overtime_week" => whole_of(&self.overtime_week),
            "overtime_four_weeks" => whole_of(&self.overtime_four_weeks),
            "overtime_year" => whole_of(&self.overtime_year),
            "hours_week" => printed_of(&self.hours_week),
            "hours_day" => printed_of(&self.hours_day),
            "written_contract" => whole_of(&self.written_contract),
            "holiday" => whole_of(&self.holiday),
            "holiday_five_day_week" => whole_of(&self.holiday_five_day_week),
            "holiday_pay" => printed_of(&self.holiday_pay),
            "holiday_pay_five_weeks" => printed_of(&self.holiday_pay_five_weeks),
            "pension" => printed_of(&self.pension),
            "pension_up_to" => whole_of(&self.pension_up_to),
            "half_tax" => printed_of(&self.half_tax),
            _ => return None,
        })
    }
}

fn whole_of<T: Copy + Into<i64>>(fact: &Fact<T>) -> (Text, Basis<'_>) {
    (whole(fact.value.into(), fact.unit), fact.basis())
}

fn printed_of(fact: &Fact<Hundredths>) -> (Text, Basis<'_>) {
    (printed(fact.value, fact.unit), fact.basis())
}

//! Limits of labour law, holiday and pension rules, each with its source.

use domain::offer::{Hours, LawLimits};
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Fact, Unit};
use crate::hundredths::Hundredths;

/// What the law sets limits to. What the program says of it is no legal advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawFacts {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    /// Longest probation, months.
    pub probation: Fact<u8>,
    /// Longest probation of a short temporary post, percent of the post.
    pub probation_of_temporary: Fact<Hundredths>,
    /// Up to this length, in months, a temporary post counts as short.
    pub probation_temporary_up_to: Fact<u8>,
    /// Shortest notice after probation, months.
    pub notice: Fact<u8>,
    /// Longest non-compete clause, months.
    pub non_compete: Fact<u8>,
    /// Least overtime supplement, percent.
    pub overtime_supplement: Fact<Hundredths>,
    /// Most overtime in a week, hours.
    pub overtime_week: Fact<u16>,
    /// Most overtime in four weeks, hours.
    pub overtime_four_weeks: Fact<u16>,
    /// Most overtime in a year, hours.
    pub overtime_year: Fact<u16>,
    /// Most ordinary hours a week.
    pub hours_week: Fact<Hundredths>,
    /// Most ordinary hours a day.
    pub hours_day: Fact<Hundredths>,
    /// Days from the start of work until the contract must be in writing.
    pub written_contract: Fact<u8>,
    /// Least holiday in working days, Saturdays among them.
    pub holiday: Fact<u8>,
    /// The same in days of a five-day week.
    pub holiday_five_day_week: Fact<u8>,
    /// Holiday pay, percent of the pay of the year before.
    pub holiday_pay: Fact<Hundredths>,
    /// Holiday pay with a fifth week by agreement, percent.
    pub holiday_pay_five_weeks: Fact<Hundredths>,
    /// Least occupational pension, percent of pay.
    pub pension: Fact<Hundredths>,
    /// Pay up to so many G counts for it.
    pub pension_up_to: Fact<u8>,
    /// Months over which a year's tax is spread, holiday pay and half a month being free of withholding.
    pub half_tax: Fact<Hundredths>,
}

impl LawFacts {
    /// Every fact with its name in the file, what it rests on, the unit it must have, and its value.
    pub(crate) fn lines(&self) -> [(&'static str, Basis<'_>, Unit, u32); 19] {
        use Unit::{BasicAmounts, Days, DaysWithSaturdays, Hours, Months, Percent};
        [
            line("probation", &self.probation, Months),
            line("probation_of_temporary", &self.probation_of_temporary, Percent),
            line("probation_temporary_up_to", &self.probation_temporary_up_to, Months),
            line("notice", &self.notice, Months),
            line("non_compete", &self.non_compete, Months),
            line("overtime_supplement", &self.overtime_supplement, Percent),
            line("overtime_week", &self.overtime_week, Hours),
            line("overtime_four_weeks", &self.overtime_four_weeks, Hours),
            line("overtime_year", &self.overtime_year, Hours),
            line("hours_week", &self.hours_week, Hours),
            line("hours_day", &self.hours_day, Hours),
            line("written_contract", &self.written_contract, Days),
            line("holiday", &self.holiday, DaysWithSaturdays),
            line("holiday_five_day_week", &self.holiday_five_day_week, Days),
            line("holiday_pay", &self.holiday_pay, Percent),
            line("holiday_pay_five_weeks", &self.holiday_pay_five_weeks, Percent),
            line("pension", &self.pension, Percent),
            line("pension_up_to", &self.pension_up_to, BasicAmounts),
            line("half_tax", &self.half_tax, Months),
        ]
    }

    /// The limits an offer's terms are held to.
    pub fn limits(&self) -> LawLimits {
        LawLimits {
            probation_months: self.probation.value,
            probation_of_temporary: self.probation_of_temporary.value.rate(),
            notice_months: self.notice.value,
            non_compete_months: self.non_compete.value,
            overtime_percent: self.overtime_supplement.value.whole(),
            hours_week: Hours(self.hours_week.value.0),
            written_contract_days: self.written_contract.value,
        }
    }
}

fn line<'a, T: Copy + Into<u32>>(
    name: &'static str,
    fact: &'a Fact<T>,
    unit: Unit,
) -> (&'static str, Basis<'a>, Unit, u32) {
    (name, fact.basis(), unit, fact.value.into())
}

//! Limits of labour law, holiday and pension rules, each with its source.

use domain::offer::{Hours, LawLimits, LeastPension};
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Fact, Unit};
use crate::hundredths::Hundredths;
use crate::own::Told;

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

    /// The figure of the limit of that name, and what it rests on.
    pub(crate) fn figure(&self, name: &str) -> Option<(Hundredths, Basis<'_>)> {
        Some(match name {
            "probation" => told(&self.probation),
            "probation_of_temporary" => told(&self.probation_of_temporary),
            "probation_temporary_up_to" => told(&self.probation_temporary_up_to),
            "notice" => told(&self.notice),
            "non_compete" => told(&self.non_compete),
            "overtime_supplement" => told(&self.overtime_supplement),
            "overtime_week" => told(&self.overtime_week),
            "overtime_four_weeks" => told(&self.overtime_four_weeks),
            "overtime_year" => told(&self.overtime_year),
            "hours_week" => told(&self.hours_week),
            "hours_day" => told(&self.hours_day),
            "written_contract" => told(&self.written_contract),
            "holiday" => told(&self.holiday),
            "holiday_five_day_week" => told(&self.holiday_five_day_week),
            "holiday_pay" => told(&self.holiday_pay),
            "holiday_pay_five_weeks" => told(&self.holiday_pay_five_weeks),
            "pension" => told(&self.pension),
            "pension_up_to" => told(&self.pension_up_to),
            "half_tax" => told(&self.half_tax),
            _ => return None,
        })
    }

    /// The figure of the limit of that name, where a person's own takes effect: what the program's rules of pay know by
    /// heart cannot be replaced by a figure alone.
    pub fn replaceable(&self, name: &str) -> Option<Hundredths> {
        let (figure, _) = self.figure(name).filter(|_| !KNOWN_BY_HEART.contains(&name))?;
        Some(figure)
    }

    /// Puts a figure in the place of one that can be replaced; tells whether it did.
    pub(crate) fn put(&mut self, name: &str, figure: Hundredths, told: &Told) -> bool {
        match name {
            "probation" => put(&mut self.probation, figure, told),
            "probation_of_temporary" => put(&mut self.probation_of_temporary, figure, told),
            "probation_temporary_up_to" => put(&mut self.probation_temporary_up_to, figure, told),
            "notice" => put(&mut self.notice, figure, told),
            "non_compete" => put(&mut self.non_compete, figure, told),
            "overtime_supplement" => put(&mut self.overtime_supplement, figure, told),
            "overtime_week" => put(&mut self.overtime_week, figure, told),
            "overtime_four_weeks" => put(&mut self.overtime_four_weeks, figure, told),
            "overtime_year" => put(&mut self.overtime_year, figure, told),
            "hours_week" => put(&mut self.hours_week, figure, told),
            "hours_day" => put(&mut self.hours_day, figure, told),
            "written_contract" => put(&mut self.written_contract, figure, told),
            "pension" => put(&mut self.pension, figure, told),
            "pension_up_to" => put(&mut self.pension_up_to, figure, told),
            _ => false,
        }
    }

    /// The least pension an employer owes.
    pub fn least_pension(&self) -> LeastPension {
        LeastPension { rate: self.pension.value.rate(), up_to_g: self.pension_up_to.value }
    }

    /// The limits an offer's terms are held to.
    pub fn limits(&self) -> LawLimits {
        LawLimits {
            probation_months: self.probation.value,
            probation_of_temporary: self.probation_of_temporary.value.rate(),
            short_post_months: self.probation_temporary_up_to.value,
            notice_months: self.notice.value,
            non_compete_months: self.non_compete.value,
            overtime_percent: self.overtime_supplement.value.whole(),
            hours_week: Hours(self.hours_week.value.0),
            written_contract_days: self.written_contract.value,
        }
    }
}

/// Limits that the rules of pay and payslips know by heart.
const KNOWN_BY_HEART: [&str; 5] =
    ["holiday", "holiday_five_day_week", "holiday_pay", "holiday_pay_five_weeks", "half_tax"];

/// Whole figures and printed ones alike, in hundredths.
trait Printed: Copy {
    fn hundredths(self) -> Hundredths;
    fn of(figure: Hundredths) -> Option<Self>;
}

impl Printed for Hundredths {
    fn hundredths(self) -> Hundredths {
        self
    }

    fn of(figure: Hundredths) -> Option<Self> {
        Some(figure)
    }
}

impl Printed for u8 {
    fn hundredths(self) -> Hundredths {
        Hundredths(u32::from(self) * 100)
    }

    fn of(figure: Hundredths) -> Option<Self> {
        whole(figure)
    }
}

impl Printed for u16 {
    fn hundredths(self) -> Hundredths {
        Hundredths(u32::from(self) * 100)
    }

    fn of(figure: Hundredths) -> Option<Self> {
        whole(figure)
    }
}

fn whole<T: TryFrom<u32>>(figure: Hundredths) -> Option<T> {
    figure.0.is_multiple_of(100).then(|| T::try_from(figure.0 / 100).ok()).flatten()
}

fn told<T: Printed>(fact: &Fact<T>) -> (Hundredths, Basis<'_>) {
    (fact.value.hundredths(), fact.basis())
}

fn put<T: Printed>(fact: &mut Fact<T>, figure: Hundredths, told: &Told) -> bool {
    let Some(value) = T::of(figure) else { return false };
    told.put(fact, value);
    true
}

fn line<'a, T: Copy + Into<u32>>(
    name: &'static str,
    fact: &'a Fact<T>,
    unit: Unit,
) -> (&'static str, Basis<'a>, Unit, u32) {
    (name, fact.basis(), unit, fact.value.into())
}

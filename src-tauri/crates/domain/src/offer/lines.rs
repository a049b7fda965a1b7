//! The lines of a reckoning before tax: what is paid in cash, and the employer's pension beside it.

use super::rounded::{rounded, sum};
use super::{BasicAmount, Holiday, OfferTerms, YearKind};
use crate::tax::{Earnings, Rate, Scheme, TaxMonths};

/// Days a year on which a person in a five-day week works or is off: 52 weeks of five.
pub(super) const WORKING_DAYS: u16 = 260;

/// The lines that are taxed, each rounded to the nearest øre, so that they add up as they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lines {
    pub pay_ore: i64,
    pub holiday_effect_ore: i64,
    pub bonus_ore: i64,
    pub sign_on_ore: i64,
    pub equity_ore: i64,
}

impl Lines {
    pub fn of(terms: &OfferTerms) -> Self {
        let likelihood = i128::from(terms.bonus_likelihood_percent);
        Self {
            pay_ore: rounded(pay_c(terms), 100),
            holiday_effect_ore: holiday_effect(terms),
            bonus_ore: rounded(i128::from(terms.bonus_ore) * likelihood, 100),
            sign_on_ore: rounded(terms.sign_on_ore.into(), horizon(terms).into()),
            equity_ore: terms.equity_year_ore,
        }
    }

    /// What is taxed.
    pub fn cash(&self) -> i64 {
        sum(&[self.with_holiday(), self.bonus_ore, self.sign_on_ore, self.equity_ore])
    }

    /// Pay and what holiday pay changes: what comes month by month.
    pub fn with_holiday(&self) -> i64 {
        sum(&[self.pay_ore, self.holiday_effect_ore])
    }
}

/// The employer's pension of a year, and the least the law asks for.
pub(super) struct PensionLine {
    pub ore: i64,
    pub least_ore: i64,
    pub is_below_least: bool,
}

/// A rate of the part of pay up to 7.1 G and another of the part from there to the law's upper limit. Source of
/// 7.1 G: the contribution pension act (`innskuddspensjonsloven`); the upper limit comes with the terms.
pub(super) fn pension(terms: &OfferTerms, g: &BasicAmount) -> PensionLine {
    let (pay, g_c) = (pay_c(terms), i128::from(g.ore) * 100);
    let least_pension = terms.least_pension;
    let counted = pay.min(g_c * i128::from(least_pension.up_to_g));
    let low = counted.min(g_c * 71 / 10);
    let given =
        low * i128::from(terms.pension.rate.0) + (counted - low) * i128::from(terms.pension.rate_above.0);
    let least = counted * i128::from(least_pension.rate.0);
    let whole = i128::from(Rate::WHOLE.0) * 100;
    PensionLine {
        ore: rounded(given, whole),
        least_ore: rounded(least, whole),
        is_below_least: given < least,
    }
}

/// What is taxed at these terms by the rules of `scheme`, earned over the whole year.
pub(super) fn earnings(terms: &OfferTerms, gross_ore: i64, scheme: Scheme) -> Earnings {
    let OfferTerms { zone, union_dues_ore, .. } = *terms;
    Earnings { gross_ore, zone, scheme, months: TaxMonths::ALL, union_dues_ore }
}

/// Rent, commuting and other costs of twelve months.
pub(super) fn living(terms: &OfferTerms) -> i64 {
    sum(&[terms.rent_month_ore, terms.commute_month_ore, terms.other_month_ore]).saturating_mul(12)
}

/// Years of the horizon; none is taken as one.
pub(super) fn horizon(terms: &OfferTerms) -> u8 {
    terms.horizon_years.max(1)
}

/// Base × share in hundredths of an øre, not rounded.
fn pay_c(terms: &OfferTerms) -> i128 {
    i128::from(terms.base_ore) * i128::from(terms.share_percent)
}

/// In a normal year pay is lost for the days off, and holiday pay earned on the year before comes instead. In the first
/// year only the loss is here. Source of the rates: ferieloven by nho.no.
fn holiday_effect(terms: &OfferTerms) -> i64 {
    let Some(rate) = terms.holiday.rate() else { return 0 };
    let (year, off) = (i128::from(WORKING_DAYS), i128::from(terms.holiday.days_off()));
    let earned = match terms.year_kind {
        YearKind::Normal => (year - off) * i128::from(rate.0),
        YearKind::First => 0,
    };
    let whole = i128::from(Rate::WHOLE.0);
    rounded(pay_c(terms) * (earned - off * whole), 100 * year * whole)
}

impl Holiday {
    /// Working days off in a five-day week.
    pub fn days_off(self) -> u16 {
        match self {
            Self::FiveWeeks | Self::None => 25,
            Self::Statutory => 21,
        }
    }

    /// Holiday pay as a rate of the pay it is earned on; `None` where none is reckoned.
    pub fn rate(self) -> Option<Rate> {
        match self {
            Self::FiveWeeks => Some(Rate(1200)),
            Self::Statutory => Some(Rate(1020)),
            Self::None => None,
        }
    }
}

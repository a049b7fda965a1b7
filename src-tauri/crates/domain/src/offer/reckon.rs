//! What an offer is worth in a year, line by line.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Holiday, Hours, Pension, YearKind};
use crate::note::Note;
use crate::tax::{NetPay, Scheme, TaxError, TaxYear, Zone};

/// The basic amount of the National Insurance scheme (`grunnbeløpet`, G) and the day it holds from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BasicAmount {
    /// Øre a year.
    #[ts(type = "number")]
    pub ore: i64,
    /// In force from this day.
    pub from: NaiveDate,
}

/// What the reckoning needs of an offer: everything in øre and settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferTerms {
    /// Base pay a year for a full position.
    pub base_ore: i64,
    /// Share of a full position in percent.
    pub share_percent: u8,
    /// Holiday terms.
    pub holiday: Holiday,
    /// First or normal year.
    pub year_kind: YearKind,
    /// Bonus a year if it is paid out.
    pub bonus_ore: i64,
    /// How likely it is, 0 to 100.
    pub bonus_likelihood_percent: u8,
    /// Paid once at the start.
    pub sign_on_ore: i64,
    /// Shares or options a year, as expected.
    pub equity_year_ore: i64,
    /// Years of the horizon, at least 1.
    pub horizon_years: u8,
    /// The employer's pension.
    pub pension: Pension,
    /// Ordinary hours a week.
    pub hours_week: Hours,
    /// Rent a month.
    pub rent_month_ore: i64,
    /// Commuting a month.
    pub commute_month_ore: i64,
    /// Other costs a month.
    pub other_month_ore: i64,
    /// Union dues a year.
    pub union_dues_ore: i64,
    /// Where the person is taxed.
    pub zone: Zone,
    /// The tax rules asked for.
    pub scheme: Scheme,
}

/// The lines of a reckoning; øre a year unless named otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoning {
    /// Base × share.
    pub pay_ore: i64,
    /// What holiday pay changes.
    pub holiday_effect_ore: i64,
    /// Bonus × likelihood.
    pub bonus_ore: i64,
    /// Sign-on ÷ horizon.
    pub sign_on_ore: i64,
    /// Equity as expected.
    pub equity_ore: i64,
    /// The lines above together: what is taxed.
    pub cash_ore: i64,
    /// Tax on cash.
    pub tax_ore: i64,
    /// Cash − tax.
    pub net_ore: i64,
    /// The employer's pension; not part of net.
    pub pension_ore: i64,
    /// Rent, commuting and other costs of twelve months.
    pub living_ore: i64,
    /// Left a month: (net − living) ÷ 12. Offers are ranked by it.
    pub left_month_ore: i64,
    /// Hours worked a year.
    pub hours: Hours,
    /// Net for an hour worked.
    pub net_hour_ore: i64,
    /// Net × horizon.
    pub horizon_net_ore: i64,
    /// The parts of the tax.
    pub tax: NetPay,
    /// What is worth saying beside the figures.
    pub notes: Vec<Note>,
}

/// Reckons an offer by the rules of a tax year and with the G of the day.
///
/// # Errors
/// When the year's tax cannot be told ([`TaxError`]).
pub fn reckon(terms: &OfferTerms, year: &TaxYear, g: &BasicAmount) -> Result<Reckoning, TaxError> {
    todo!()
}

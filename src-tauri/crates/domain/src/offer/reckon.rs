//! What an offer is worth in a year, line by line.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::lines::{Lines, WORKING_DAYS, earnings, horizon, living, pension};
use super::noted::notes;
use super::rounded::rounded;
use super::{Holiday, Hours, LeastPension, Pension, YearKind};
use crate::note::Note;
use crate::tax::{NetPay, Scheme, TaxError, TaxYear, Zone, net_pay};

/// The basic amount of the National Insurance scheme (`grunnbeløpet`, G) and the day it holds from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BasicAmount {
    /// Øre a year.
    #[ts(type = "number")]
    pub ore: i64,
    /// In force from this day.
    pub from: NaiveDate,
}

/// What the reckoning needs of an offer: everything in øre and settled. Amounts are 0 to [`crate::money::MAX_ORE`];
/// what is beyond is held at the end of the range and never wraps.
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
    /// The least the law asks for.
    pub least_pension: LeastPension,
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
    /// The tax of pay and holiday effect alone, by the same rules: what the ordinary months are withheld for.
    pub tax_of_pay: NetPay,
    /// What is worth saying beside the figures.
    pub notes: Vec<Note>,
}

/// Reckons an offer by the rules of a tax year and with the G of the day. Every line is rounded to the nearest øre and
/// tax is reckoned exactly of their sum, so that the lines add up and only tax itself is rounded.
///
/// # Errors
/// When the year's tax cannot be told ([`TaxError`]).
pub fn reckon(terms: &OfferTerms, year: &TaxYear, g: &BasicAmount) -> Result<Reckoning, TaxError> {
    let lines = Lines::of(terms);
    let cash_ore = lines.cash();
    let tax = net_pay(year, &earnings(terms, cash_ore, terms.scheme))?;
    let tax_of_pay = net_pay(year, &earnings(terms, lines.with_holiday(), tax.scheme))?;
    let tax_ore = tax.total().ore();
    let net_ore = cash_ore.saturating_sub(tax_ore);
    let living_ore = living(terms);
    let pension = pension(terms, g);
    Ok(Reckoning {
        pay_ore: lines.pay_ore,
        holiday_effect_ore: lines.holiday_effect_ore,
        bonus_ore: lines.bonus_ore,
        sign_on_ore: lines.sign_on_ore,
        equity_ore: lines.equity_ore,
        cash_ore,
        tax_ore,
        net_ore,
        pension_ore: pension.ore,
        living_ore,
        left_month_ore: rounded(i128::from(net_ore) - i128::from(living_ore), 12),
        hours: hours(terms),
        net_hour_ore: net_hour(net_ore, terms),
        horizon_net_ore: net_ore.saturating_mul(horizon(terms).into()),
        notes: notes(terms, &tax, &pension, year),
        tax,
        tax_of_pay,
    })
}

/// Hours a week in every week that is not off; public holidays are left out for all offers alike.
fn hours(terms: &OfferTerms) -> Hours {
    let hours = rounded(week_hundredths_worked(terms), 5);
    Hours(u32::try_from(hours).unwrap_or(u32::MAX))
}

/// Net for an hour, of hours that are not rounded; nothing where no hours are worked.
fn net_hour(net_ore: i64, terms: &OfferTerms) -> i64 {
    rounded(i128::from(net_ore) * 5 * 100, week_hundredths_worked(terms))
}

/// Five times the hundredths of hours worked in a year.
fn week_hundredths_worked(terms: &OfferTerms) -> i128 {
    i128::from(terms.hours_week.0) * i128::from(WORKING_DAYS - terms.holiday.days_off())
}

//! Months and hours brought to a year, shares to a full position.

use crate::money::{Amount, Currency, MAX_ORE, PayAsWritten, PayPeriod};
use crate::note::Note;
use crate::offer::Hours;

/// Weeks whose hours make a year's pay by the hour: 37.5 hours × 52 are the 1 950 hours of a Norwegian man-year.
const WEEKS: i64 = 52;

/// Least and most a year of pay as an ad writes it, in øre for the share it is written for; `None` without amounts in
/// kroner.
///
/// A month counts twelve times, an hour `hours_week` × 52 times the share the words name. An end that is not written
/// ("opp til 700 000" has no least) stays `None`, and so does one too large to keep.
pub fn yearly_of(pay: &PayAsWritten, hours_week: Hours) -> Option<(Option<i64>, Option<i64>)> {
    let share = i64::from(pay.share_percent.unwrap_or(100));
    let end = |amount: Option<Amount>| {
        let amount = amount.filter(|amount| amount.currency == Currency::NOK)?;
        let worked = if amount.period == PayPeriod::Hour { share } else { 100 };
        a_year(amount, hours_week, (worked, 100))
    };
    either(end(pay.min), end(pay.max))
}

/// Least and most a year for a full position, in hundredths of the currency's unit; `None` without amounts. Pay by the
/// hour is the same for every share.
pub(crate) fn full_time_of(pay: &PayAsWritten, hours_week: Hours) -> Option<(Option<i64>, Option<i64>)> {
    let share = i64::from(pay.share_percent.unwrap_or(100).max(1));
    let end = |amount: Option<Amount>| {
        let amount = amount?;
        let share = if amount.period == PayPeriod::Hour { 100 } else { share };
        a_year(amount, hours_week, (100, share))
    };
    either(end(pay.min), end(pay.max))
}

/// Tells a note's currency where its amounts are not kroner, as a parameter `currency` beside those of its code.
pub(crate) fn in_currency(note: Note, currency: Currency) -> Note {
    if currency == Currency::NOK { note } else { note.with("currency", currency.code()) }
}

/// An amount a year times a fraction, to the nearest øre; `None` above what the program keeps.
pub(super) fn a_year(amount: Amount, hours_week: Hours, (times, over): (i64, i64)) -> Option<i64> {
    let by_hundred = match amount.period {
        PayPeriod::Year => 100,
        PayPeriod::Month => 1_200,
        PayPeriod::Hour => hours_year(hours_week),
    };
    let (times, over) = (i128::from(by_hundred) * i128::from(times), i128::from(over) * 100);
    let ore = (i128::from(amount.ore) * times + over / 2).div_euclid(over);
    i64::try_from(ore).ok().filter(|ore| *ore <= MAX_ORE)
}

/// Hours of a year in hundredths.
pub(super) fn hours_year(hours_week: Hours) -> i64 {
    i64::from(hours_week.0) * WEEKS
}

fn either(least: Option<i64>, most: Option<i64>) -> Option<(Option<i64>, Option<i64>)> {
    (least.is_some() || most.is_some()).then_some((least, most))
}

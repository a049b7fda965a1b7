//! Reading what a person types into a field that asks for a year's pay.

use super::scale::{a_year, hours_year, in_currency};
use super::{Yearly, YearlyError};
use crate::money::{Amount, PayPeriod};
use crate::note::{Note, NoteCode};
use crate::offer::Hours;
use crate::pay_text::{PayTextError, names_period, period_by_size, read_pay};

/// A yearly pay this many times the least that is taken for a year's is larger than nearly anybody is paid: from
/// 5 000 000 kroner. Our own choice; a year's pay written as a month's (650 000 a month) is caught by it.
const HUGE_TIMES: i64 = 50;

/// Reads one yearly pay as a person types it into a field that asks for a year's pay.
///
/// A written period is believed: `54 000 kr/mnd` is taken times twelve, `450 kr/t` times `hours_week` × 52, and the notes
/// say so; of `54 000 kr/år` they say that it looks like a month's. Without a written period the size decides as in
/// [`crate::pay_text::period_by_size`], except that an amount so small that it would be an hour's pay is asked about;
/// so is one that makes so little in a year with the period that is written (`850 kr/år`). A share in the words is left
/// aside, since such a field has its own for it. Notes on another currency than kroner name it in `currency`.
///
/// # Errors
/// [`YearlyError`]. "Minst 600 000" and "opp til 700 000" name only one end of a range and are ranges too.
pub fn read_yearly(text: &str, hours_week: Hours) -> Result<Yearly, YearlyError> {
    let amount = one_amount(text)?;
    let is_named = names_period(text);
    if amount.ore == 0 {
        return Err(YearlyError::Zero);
    }
    let is_hour = |ore| period_by_size(ore, amount.currency) == PayPeriod::Hour;
    let text = text.trim().to_owned();
    if !is_named && amount.period == PayPeriod::Hour {
        return Err(thousands(text, amount));
    }
    match a_year(amount, hours_week, (1, 1)) {
        None => Err(PayTextError::TooLarge { text }.into()),
        Some(ore) if is_hour(ore) => Err(thousands(text, amount)),
        Some(ore) => Ok(Yearly { ore, currency: amount.currency, notes: notes(amount, ore, hours_week) }),
    }
}

fn one_amount(text: &str) -> Result<Amount, YearlyError> {
    let pay = read_pay(text)?;
    match (pay.min, pay.max) {
        (Some(min), Some(max)) if min == max => Ok(min),
        (None, None) => Err(YearlyError::Steps { text: pay.text }),
        _ => Err(YearlyError::Range { text: pay.text }),
    }
}

fn thousands(text: String, amount: Amount) -> YearlyError {
    // Times a thousand, from hundredths to whole units.
    YearlyError::Thousands { text, thousands: amount.ore.saturating_mul(10) }
}

fn notes(amount: Amount, year_ore: i64, hours_week: Hours) -> Vec<Note> {
    let note = |code| Note::new(code).with("amount_ore", amount.ore).with("year_ore", year_ore);
    let looks_monthly = period_by_size(amount.ore, amount.currency) == PayPeriod::Month;
    let read = match amount.period {
        PayPeriod::Month => Some(note(NoteCode::FromMonth)),
        PayPeriod::Hour => Some(note(NoteCode::FromHour).with("hours_c", hours_year(hours_week))),
        PayPeriod::Year if looks_monthly => {
            Some(note(NoteCode::LooksMonthly).with("year_ore", amount.ore.saturating_mul(12)))
        }
        PayPeriod::Year => None,
    };
    let is_huge = period_by_size(year_ore / HUGE_TIMES, amount.currency) == PayPeriod::Year;
    let huge = is_huge.then(|| Note::new(NoteCode::LooksHuge).with("amount_ore", year_ore));
    read.into_iter().chain(huge).map(|note| in_currency(note, amount.currency)).collect()
}

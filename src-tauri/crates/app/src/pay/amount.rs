//! Amounts as a person types them into a field that says what it wants: a year's pay, a cost, a cost a month.

use domain::money::{Amount, Currency, PayPeriod};
use domain::note::{Note, NoteCode};
use domain::offer::Hours;
use domain::pay_text::{PayTextError, names_period, read_pay};
use domain::yearly::{Yearly, YearlyError, read_yearly};

use crate::{ApiError, ErrorCode, pay};

/// Below so much nothing was meant as a year's pay: thousands were left out.
const LEAST_YEAR: i64 = 10_000 * ORE;
/// Below so much a year's pay looks like a month's.
const LEAST_LIKELY_YEAR: i64 = 100_000 * ORE;
/// From here on hardly anybody is paid so much.
const HUGE: i64 = 5_000_000 * ORE;
/// Øre in a krone.
const ORE: i64 = 100;
/// Hours of a usual year: 37.5 a week.
const HOURS_YEAR: i64 = 1_950;

/// A gross pay whose year is asked for: a plain number is a year's kroner, as it stands. Nothing at all is nothing.
pub(crate) fn gross(text: &str) -> Result<Yearly, ApiError> {
    let amount = kroner(text)?;
    let written = if names_period(text) { amount.period } else { PayPeriod::Year };
    let (ore, mut notes) = match written {
        PayPeriod::Year => (amount.ore, doubts(amount.ore, names_period(text), text)?),
        PayPeriod::Month => (amount.ore.saturating_mul(12), vec![Note::new(NoteCode::FromMonth)]),
        PayPeriod::Hour => (
            amount.ore.saturating_mul(HOURS_YEAR),
            vec![Note::new(NoteCode::FromHour).with("hours_c", HOURS_YEAR * 100)],
        ),
    };
    if ore > domain::money::MAX_ORE {
        return Err(ApiError::new(ErrorCode::PayTooLarge).with("text", text.trim()));
    }
    for note in notes.iter_mut().filter(|note| matches!(note.code, NoteCode::FromMonth | NoteCode::FromHour))
    {
        *note = note.clone().with("amount_ore", amount.ore).with("year_ore", ore);
    }
    Ok(Yearly { ore, currency: Currency::NOK, notes })
}

/// A year's pay in the field that asks for one, in any currency; what might be a mistake is asked about.
pub(crate) fn yearly(text: &str, hours_week: Hours) -> Result<Yearly, ApiError> {
    read_yearly(text, hours_week).map_err(|error| unread(&error, text))
}

/// A year's pay in kroner.
pub(crate) fn yearly_kroner(text: &str) -> Result<Yearly, ApiError> {
    let read = yearly(text, Hours(3_750))?;
    if read.currency == Currency::NOK { Ok(read) } else { Err(foreign(text, read.currency)) }
}

/// A cost or a sum in kroner; an empty text is nothing.
pub(crate) fn cost(text: &str) -> Result<i64, ApiError> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    Ok(kroner(text)?.ore)
}

/// A cost a month in kroner; one written as a year's is a twelfth. An empty text is nothing.
pub(crate) fn monthly_cost(text: &str) -> Result<i64, ApiError> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    let amount = kroner(text)?;
    let is_year = names_period(text) && amount.period == PayPeriod::Year;
    Ok(if is_year { amount.ore / 12 } else { amount.ore })
}

/// A sum in the currency it is written in, kroner unless another is named.
pub(crate) fn sum(text: &str) -> Result<Amount, ApiError> {
    let written = match read_pay(text) {
        Err(PayTextError::Negative { .. }) => return Err(negative(text)),
        other => other.map_err(|error| pay::unread(&error, text))?,
    };
    if written.steps.is_some() {
        return Err(ApiError::new(ErrorCode::PaySteps).with("text", text.trim()));
    }
    match (written.min, written.max) {
        (Some(min), Some(max)) if min.ore == max.ore => Ok(min),
        _ => Err(ApiError::new(ErrorCode::PayRange).with("text", text.trim())),
    }
}

fn kroner(text: &str) -> Result<Amount, ApiError> {
    let amount = sum(text)?;
    if amount.currency == Currency::NOK { Ok(amount) } else { Err(foreign(text, amount.currency)) }
}

/// What is doubtful about a plain number taken as a year's pay. "850 kr/år" is believed: it says what it is.
fn doubts(ore: i64, is_said: bool, text: &str) -> Result<Vec<Note>, ApiError> {
    match ore {
        0 => Ok(Vec::new()),
        _ if ore >= HUGE => Ok(vec![Note::new(NoteCode::LooksHuge).with("amount_ore", ore)]),
        _ if is_said || ore >= LEAST_LIKELY_YEAR => Ok(Vec::new()),
        _ if ore < LEAST_YEAR => Err(thousands_asked(text, (ore / 100).saturating_mul(1_000))),
        _ => Ok(vec![
            Note::new(NoteCode::LooksMonthly)
                .with("amount_ore", ore)
                .with("year_ore", ore.saturating_mul(12)),
        ]),
    }
}

fn unread(error: &YearlyError, text: &str) -> ApiError {
    match error {
        YearlyError::Unread(PayTextError::Negative { .. }) => negative(text),
        YearlyError::Unread(error) => pay::unread(error, text),
        YearlyError::Range { .. } => ApiError::new(ErrorCode::PayRange).with("text", text.trim()),
        YearlyError::Steps { .. } => ApiError::new(ErrorCode::PaySteps).with("text", text.trim()),
        YearlyError::Zero => ApiError::new(ErrorCode::PayZero),
        YearlyError::Thousands { thousands, .. } => thousands_asked(text, *thousands),
    }
}

/// Asks whether thousands were meant, written out.
pub(crate) fn thousands_asked(text: &str, thousands: i64) -> ApiError {
    ApiError::new(ErrorCode::PayThousands).with("text", text.trim()).with("thousands", grouped(thousands))
}

/// A whole number in groups of three, as a person types it.
pub(crate) fn grouped(whole: i64) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

fn negative(text: &str) -> ApiError {
    ApiError::new(ErrorCode::PayNegative).with("text", text.trim())
}

fn foreign(text: &str, currency: Currency) -> ApiError {
    ApiError::new(ErrorCode::PayCurrency).with("text", text.trim()).with("currency", currency.code())
}

//! Amounts as a person types them into a field that says what it wants: a year's pay, a cost, a cost a month.

use domain::money::{Amount, Currency, MAX_ORE, PayPeriod};
use domain::note::{Note, NoteCode};
use domain::offer::Hours;
use domain::pay_text::{names_period, read_pay};
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
    if ore > MAX_ORE {
        return Err(ApiError::new(ErrorCode::PayTooLarge).with("text", text.trim()));
    }
    if ore >= HUGE && notes.iter().all(|note| note.code != NoteCode::LooksHuge) {
        notes.push(Note::new(NoteCode::LooksHuge).with("amount_ore", ore));
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

/// A year's pay in kroner, written as one: a rule's level is nobody's month.
pub(crate) fn level_kroner(text: &str) -> Result<i64, ApiError> {
    let read = yearly_kroner(text)?;
    let is_year =
        read.notes.iter().all(|note| !matches!(note.code, NoteCode::FromMonth | NoteCode::FromHour));
    if is_year { Ok(read.ore) } else { Err(not_year(text)) }
}

/// A year's pay in kroner.
pub(crate) fn yearly_kroner(text: &str) -> Result<Yearly, ApiError> {
    let read = yearly(text, Hours(3_750))?;
    if read.currency == Currency::NOK { Ok(read) } else { Err(foreign(text, read.currency)) }
}

/// A cost a year in kroner; an empty text is nothing.
pub(crate) fn cost(text: &str) -> Result<i64, ApiError> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    year_of(kroner(text)?, text)
}

/// A sum a year: one written as a month's is taken twelve times, one by the hour is refused.
pub(crate) fn year_of(amount: Amount, text: &str) -> Result<i64, ApiError> {
    match amount.period {
        PayPeriod::Month if names_period(text) => Ok(amount.ore.saturating_mul(12).min(MAX_ORE)),
        PayPeriod::Hour if names_period(text) => Err(not_year(text)),
        _ => Ok(amount.ore),
    }
}

/// A cost a month in kroner; one written as a year's is a twelfth. An empty text is nothing.
pub(crate) fn monthly_cost(text: &str) -> Result<i64, ApiError> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    let amount = kroner(text)?;
    match amount.period {
        PayPeriod::Year if names_period(text) => Ok(amount.ore / 12),
        PayPeriod::Hour if names_period(text) => Err(not_year(text)),
        _ => Ok(amount.ore),
    }
}

/// A sum in the currency it is written in, kroner unless another is named.
pub(crate) fn sum(text: &str) -> Result<Amount, ApiError> {
    let written = read_pay(text).map_err(|error| pay::unread(&error, text))?;
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
        _ if is_said && ore < HUGE => Ok(Vec::new()),
        _ if ore < LEAST_YEAR => Err(thousands_asked(text, (ore / 100).saturating_mul(1_000))),
        _ => Ok(doubt_of_year(ore).into_iter().collect()),
    }
}

/// What is doubtful about so many øre as a year's pay: a month's, or a nought too many.
pub(crate) fn doubt_of_year(ore: i64) -> Option<Note> {
    let amount = |code| Note::new(code).with("amount_ore", ore);
    match ore {
        0 => None,
        _ if ore >= HUGE => Some(amount(NoteCode::LooksHuge)),
        _ if ore < LEAST_LIKELY_YEAR => {
            Some(amount(NoteCode::LooksMonthly).with("year_ore", ore.saturating_mul(12)))
        }
        _ => None,
    }
}

fn unread(error: &YearlyError, text: &str) -> ApiError {
    match error {
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

fn not_year(text: &str) -> ApiError {
    ApiError::new(ErrorCode::PayNotYear).with("text", text.trim())
}

fn foreign(text: &str, currency: Currency) -> ApiError {
    wrong_currency(text, currency, Currency::NOK)
}

/// An amount in another currency than is wanted.
pub(crate) fn wrong_currency(text: &str, currency: Currency, wanted: Currency) -> ApiError {
    ApiError::new(ErrorCode::PayCurrency)
        .with("text", text.trim())
        .with("currency", currency.code())
        .with("wanted", wanted.code())
}

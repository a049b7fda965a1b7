//! Edits of an offer's terms as a person types them: one place where each text is read, held to its limits, or refused.

use chrono::NaiveDate;
use domain::date_text::read_date;
use domain::job::Degree;
use domain::money::{Currency, MAX_ORE};
use domain::note::{Note, NoteCode};
use domain::offer::{
    ExchangeRate, Holiday, Home, Hours, LawTerms, Offer, OfferKind, Overtime, Pension, RateFrom, YearKind,
};
use domain::tax::{Rate, Scheme};

use super::number::{Bounds, hundredths, scaled, whole};
use super::texts::units;
use crate::error::from_date;
use crate::job::line;
use crate::pay::amount;
use crate::wire::OfferEdit;
use crate::{ApiError, ErrorCode};

/// Below a thousand kroner a yearly sum had its thousands left out.
const LEAST_SUM: i64 = 1_000 * ORE;
/// Below five hundred kroner a rent had its thousands left out.
const LEAST_RENT: i64 = 500 * ORE;
/// Øre in a krone.
const ORE: i64 = 100;

/// An offer of which nothing is known yet: a full position with five weeks' holiday, 37.5 hours and two rooms.
pub(crate) fn blank(kind: OfferKind, name: String) -> Offer {
    Offer {
        kind,
        name,
        city: None,
        received_on: None,
        answer_by: None,
        starts_on: None,
        currency: Currency::NOK,
        rate: None,
        base_ore: 0,
        base_text: String::new(),
        share_percent: 100,
        holiday: Holiday::FiveWeeks,
        year_kind: YearKind::Normal,
        bonus_ore: 0,
        bonus_likelihood_percent: 50,
        sign_on_ore: 0,
        equity_year_ore: 0,
        horizon_years: 3,
        pension: None,
        hours_week: Hours(3_750),
        overtime: Overtime::Unknown,
        home: Home { rooms: Some(2), rent_month_ore: None },
        commute_month_ore: 0,
        commute_minutes_day: None,
        other_month_ore: 0,
        union_dues_ore: 0,
        scheme: Scheme::Ordinary,
        required_degree: Degree::Unknown,
        law: LawTerms::default(),
    }
}

/// Applies one edit; gives how it was read where that is worth saying.
pub(crate) fn apply(offer: &mut Offer, edit: OfferEdit, today: NaiveDate) -> Result<Vec<Note>, ApiError> {
    match edit {
        OfferEdit::Base(text) => return base(offer, &text),
        OfferEdit::Kind(kind) => offer.kind = kind,
        OfferEdit::Name(text) => offer.name = name(&text)?,
        OfferEdit::City(text) => offer.city = Some(line("city", &text)?).filter(|city| !city.is_empty()),
        OfferEdit::ReceivedOn(text) => offer.received_on = day(&text, today)?,
        OfferEdit::AnswerBy(text) => offer.answer_by = day(&text, today)?,
        OfferEdit::StartsOn(text) => offer.starts_on = day(&text, today)?,
        OfferEdit::Rate(text) => offer.rate = rate(offer.currency, &text, today)?,
        OfferEdit::Share(text) => offer.share_percent = byte(&text, "share", 1, 100)?.unwrap_or(100),
        OfferEdit::Holiday(holiday) => offer.holiday = holiday,
        OfferEdit::YearKind(kind) => offer.year_kind = kind,
        OfferEdit::Bonus(text) => offer.bonus_ore = bonus(offer, &text)?,
        OfferEdit::BonusLikelihood(text) => {
            offer.bonus_likelihood_percent = byte(&text, "bonus_likelihood", 0, 100)?.unwrap_or(50);
        }
        OfferEdit::SignOn(text) => offer.sign_on_ore = sum(offer, &text)?,
        OfferEdit::EquityYear(text) => offer.equity_year_ore = sum(offer, &text)?,
        OfferEdit::HorizonYears(text) => {
            offer.horizon_years = byte(&text, "horizon_years", 1, 10)?.unwrap_or(3);
        }
        OfferEdit::Pension(text) => offer.pension = pension(offer.pension, &text)?,
        OfferEdit::PensionAbove(text) => offer.pension = pension_above(offer.pension, &text)?,
        OfferEdit::HoursWeek(text) => offer.hours_week = hours(&text)?,
        OfferEdit::Overtime(overtime) => offer.overtime = overtime,
        OfferEdit::Rooms(rooms) => offer.home.rooms = rooms.map(known_rooms).transpose()?,
        OfferEdit::RentMonth(text) => offer.home.rent_month_ore = rent(&text)?,
        OfferEdit::CommuteMonth(text) => offer.commute_month_ore = amount::monthly_cost(&text)?,
        OfferEdit::CommuteMinutesDay(text) => offer.commute_minutes_day = minutes(&text)?,
        OfferEdit::OtherMonth(text) => offer.other_month_ore = amount::monthly_cost(&text)?,
        OfferEdit::UnionDues(text) => offer.union_dues_ore = amount::cost(&text)?,
        OfferEdit::Scheme(scheme) => offer.scheme = scheme,
        OfferEdit::RequiredDegree(degree) => offer.required_degree = degree,
        law => apply_law(&mut offer.law, law)?,
    }
    Ok(Vec::new())
}

/// Rooms of which rents are known.
fn known_rooms(rooms: u8) -> Result<u8, ApiError> {
    let refused =
        || ApiError::new(ErrorCode::NumberRange).with("field", "rooms").with("least", 1).with("most", 3);
    if (1..=3).contains(&rooms) { Ok(rooms) } else { Err(refused()) }
}

fn apply_law(law: &mut LawTerms, edit: OfferEdit) -> Result<(), ApiError> {
    match edit {
        OfferEdit::ProbationMonths(text) => law.probation_months = byte(&text, "probation_months", 0, 60)?,
        OfferEdit::TemporaryMonths(text) => law.temporary_months = byte(&text, "temporary_months", 1, 120)?,
        OfferEdit::NoticeMonths(text) => law.notice_months = byte(&text, "notice_months", 0, 24)?,
        OfferEdit::NonCompeteMonths(text) => {
            law.non_compete_months = byte(&text, "non_compete_months", 0, 120)?;
        }
        OfferEdit::NonCompetePaid(paid) => law.non_compete_paid = paid,
        OfferEdit::OvertimePercent(text) => law.overtime_percent = byte(&text, "overtime_percent", 0, 200)?,
        OfferEdit::WrittenContract(written) => law.written_contract = written,
        // The caller took every other edit.
        _ => {}
    }
    Ok(())
}

/// Base pay; a new currency drops the rate of the old one.
fn base(offer: &mut Offer, text: &str) -> Result<Vec<Note>, ApiError> {
    let text = line("pay", text)?;
    if text.is_empty() {
        return Err(ApiError::new(ErrorCode::OfferBaseMissing));
    }
    let read = amount::yearly(&text, offer.hours_week)?;
    let mut notes = read.notes;
    if read.currency != offer.currency {
        notes.extend(change_currency(offer, read.currency));
    }
    offer.base_ore = read.ore;
    offer.base_text = text;
    Ok(notes)
}

/// Sums of the old currency would be wrong in the new one, so they go with its rate, and it is said.
fn change_currency(offer: &mut Offer, currency: Currency) -> Option<Note> {
    let had_sums = [offer.bonus_ore, offer.sign_on_ore, offer.equity_year_ore].iter().any(|ore| *ore != 0);
    (offer.rate, offer.currency) = (None, currency);
    (offer.bonus_ore, offer.sign_on_ore, offer.equity_year_ore) = (0, 0, 0);
    had_sums.then(|| Note::new(NoteCode::CurrencyChanged).with("currency", currency.code()))
}

fn name(text: &str) -> Result<String, ApiError> {
    let name = line("name", text)?;
    if name.is_empty() { Err(ApiError::new(ErrorCode::OfferNameMissing)) } else { Ok(name) }
}

/// A bonus as an amount, or as a part of base: "10 %".
fn bonus(offer: &Offer, text: &str) -> Result<i64, ApiError> {
    if !text.contains('%') {
        return sum(offer, text);
    }
    let percent = hundredths(text, Bounds { field: "bonus", least: 0, most: 500 })?;
    let part = i128::from(offer.base_ore) * i128::from(percent) / 10_000;
    Ok(i64::try_from(part).unwrap_or(MAX_ORE).min(MAX_ORE))
}

/// A yearly sum in the offer's currency; an empty text is nothing.
fn sum(offer: &Offer, text: &str) -> Result<i64, ApiError> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    let sum = amount::sum(text)?;
    // A plain number is of the offer's currency; reading calls it kroner.
    if sum.currency != offer.currency && (sum.currency != Currency::NOK || names_kroner(text)) {
        return Err(amount::wrong_currency(text, sum.currency, offer.currency));
    }
    let ore = amount::year_of(sum, text)?;
    if names_kroner(text) { Ok(ore) } else { thousands(ore, LEAST_SUM, text) }
}

fn rent(text: &str) -> Result<Option<i64>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    thousands(amount::monthly_cost(text)?, LEAST_RENT, text).map(Some)
}

/// Whether a text says that its number is kroner: "500 kr" is believed, "500" is asked about and "5k" has no currency.
fn names_kroner(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("kr") || text.contains("nok")
}

/// Refuses an amount so small that thousands were probably meant; nothing is nothing.
fn thousands(ore: i64, least: i64, text: &str) -> Result<i64, ApiError> {
    if ore == 0 || ore >= least {
        return Ok(ore);
    }
    Err(amount::thousands_asked(text, ore / 100 * 1_000))
}

/// Kroner for one unit, or for a hundred where banks quote it so.
fn rate(currency: Currency, text: &str, today: NaiveDate) -> Result<Option<ExchangeRate>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    if currency == Currency::NOK {
        return Err(ApiError::new(ErrorCode::RateNotNeeded));
    }
    let unread = || ApiError::new(ErrorCode::NumberUnread).with("field", "rate").with("text", text.trim());
    let millionths =
        scaled(text, 6).filter(|rate| (1..=1_000_000_000_000).contains(rate)).ok_or_else(unread)?;
    let millionths = (millionths / units(currency)).max(1);
    Ok(Some(ExchangeRate { millionths, on: today, from: RateFrom::Person }))
}

/// The pension up to 7.1 G; the part above is the same until the person says otherwise.
fn pension(before: Option<Pension>, text: &str) -> Result<Option<Pension>, ApiError> {
    let Some(rate) = percent(text, "pension")? else { return Ok(None) };
    let rate_above =
        before.filter(|before| before.rate != before.rate_above).map_or(rate, |before| before.rate_above);
    Ok(Some(Pension { rate, rate_above }))
}

fn pension_above(before: Option<Pension>, text: &str) -> Result<Option<Pension>, ApiError> {
    let above = percent(text, "pension_above")?;
    Ok(match (before, above) {
        (Some(before), Some(rate_above)) => Some(Pension { rate_above, ..before }),
        (Some(before), None) => Some(Pension { rate_above: before.rate, ..before }),
        (None, above) => above.map(|rate_above| Pension { rate: rate_above, rate_above }),
    })
}

fn percent(text: &str, field: &'static str) -> Result<Option<Rate>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = hundredths(text, Bounds { field, least: 0, most: 100 })?;
    Ok(u32::try_from(value).ok().map(Rate))
}

fn hours(text: &str) -> Result<Hours, ApiError> {
    if text.trim().is_empty() {
        return Ok(Hours(3_750));
    }
    let value = hundredths(text, Bounds { field: "hours_week", least: 1, most: 80 })?;
    Ok(Hours(u32::try_from(value).unwrap_or(3_750)))
}

fn minutes(text: &str) -> Result<Option<u16>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = whole(text, Bounds { field: "commute_minutes_day", least: 0, most: 600 })?;
    Ok(u16::try_from(value).ok())
}

fn byte(text: &str, field: &'static str, least: i64, most: i64) -> Result<Option<u8>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let value = whole(text, Bounds { field, least, most })?;
    Ok(u8::try_from(value).ok())
}

/// A day, past or to come.
fn day(text: &str, today: NaiveDate) -> Result<Option<NaiveDate>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    read_date(text, today).map(|read| Some(read.date)).map_err(|error| from_date(&error, text))
}

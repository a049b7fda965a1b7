//! Terms of an offer as a person reads and edits them: every text reads back to the same term.

use chrono::NaiveDate;
use domain::money::{Currency, PayPeriod};
use domain::offer::{Hours, Offer};
use domain::pay_text::period_by_size;

use crate::pay::amount::grouped;
use crate::wire::OfferTexts;

/// Below a thousand kroner a sum is written with its unit.
const SMALL: i64 = 100_000;
/// Currencies that banks quote for a hundred units. Source: Norges Bank, UNIT_MULT of its exchange rates.
const PER_HUNDRED: [&str; 3] = ["SEK", "DKK", "JPY"];

/// The terms as text.
pub(crate) fn offer_texts(offer: &Offer) -> OfferTexts {
    let law = &offer.law;
    let months = |months: Option<u8>| months.map(|months| months.to_string()).unwrap_or_default();
    let pension = offer.pension;
    OfferTexts {
        name: offer.name.clone(),
        city: offer.city.clone().unwrap_or_default(),
        received_on: day(offer.received_on),
        answer_by: day(offer.answer_by),
        starts_on: day(offer.starts_on),
        rate: offer.rate.as_ref().map(|rate| self::rate(rate.millionths, offer.currency)).unwrap_or_default(),
        base: base(offer),
        share: offer.share_percent.to_string(),
        bonus: nonzero(offer.bonus_ore, offer.currency),
        bonus_likelihood: offer.bonus_likelihood_percent.to_string(),
        sign_on: nonzero(offer.sign_on_ore, offer.currency),
        equity_year: nonzero(offer.equity_year_ore, offer.currency),
        horizon_years: offer.horizon_years.to_string(),
        pension: pension.map(|pension| hundredths(i64::from(pension.rate.0))).unwrap_or_default(),
        pension_above: pension.map(|pension| hundredths(i64::from(pension.rate_above.0))).unwrap_or_default(),
        hours_week: hours(offer.hours_week),
        rent_month: offer.home.rent_month_ore.map(|ore| money(ore, Currency::NOK)).unwrap_or_default(),
        commute_month: cost(offer.commute_month_ore),
        commute_minutes_day: offer.commute_minutes_day.map(|minutes| minutes.to_string()).unwrap_or_default(),
        other_month: cost(offer.other_month_ore),
        union_dues: cost(offer.union_dues_ore),
        probation_months: months(law.probation_months),
        temporary_months: months(law.temporary_months),
        notice_months: months(law.notice_months),
        non_compete_months: months(law.non_compete_months),
        overtime_percent: months(law.overtime_percent),
    }
}

/// Base pay so that it reads back as a year's: what is small enough to be taken for a month's says what it is.
fn base(offer: &Offer) -> String {
    let text = money(offer.base_ore, offer.currency);
    match period_by_size(offer.base_ore, offer.currency) {
        PayPeriod::Year => text,
        _ => format!("{text} per år"),
    }
}

/// A rate as it is quoted: for one unit, or for a hundred where banks do so.
pub(crate) fn rate(millionths: i64, currency: Currency) -> String {
    scaled(millionths.saturating_mul(units(currency)), 6)
}

/// How many units a quoted rate is for.
pub(crate) fn units(currency: Currency) -> i64 {
    if PER_HUNDRED.contains(&currency.code()) { 100 } else { 1 }
}

fn hours(hours: Hours) -> String {
    hundredths(i64::from(hours.0))
}

fn hundredths(value: i64) -> String {
    scaled(value, 2)
}

/// A scaled number with a decimal comma and no closing noughts.
fn scaled(value: i64, decimals: u32) -> String {
    let scale = 10_i64.pow(decimals);
    let rest = format!("{:0width$}", value % scale, width = decimals as usize);
    match rest.trim_end_matches('0') {
        "" => (value / scale).to_string(),
        rest => format!("{},{rest}", value / scale),
    }
}

/// An amount in groups of three, with its currency where that is not kroner.
fn money(ore: i64, currency: Currency) -> String {
    let mut grouped = grouped(ore / 100);
    if ore % 100 != 0 {
        grouped = format!("{grouped},{:02}", ore % 100);
    }
    if currency == Currency::NOK { grouped } else { format!("{} {grouped}", currency.code()) }
}

/// A cost may be small.
fn cost(ore: i64) -> String {
    if ore == 0 { String::new() } else { money(ore, Currency::NOK) }
}

/// Nothing for nothing; a sum so small that thousands would be asked about says that it is kroner.
fn nonzero(ore: i64, currency: Currency) -> String {
    match money(ore, currency) {
        _ if ore == 0 => String::new(),
        text if currency == Currency::NOK && ore < SMALL => format!("{text} kr"),
        text => text,
    }
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default()
}

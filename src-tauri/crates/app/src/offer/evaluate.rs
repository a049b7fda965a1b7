//! Offers from a file, reckoned without a profile: what `loype offers eval` answers.

use chrono::{Datelike as _, NaiveDate};
use domain::note::{Note, NoteCode};
use domain::offer::{
    BasicAmount, Holiday, Hours, MatchOn, OfferTerms, Pension, Reckoning, YearKind, match_base, reckon,
};
use domain::tax::{Rate, Scheme, Zone};
use guidance::Pack;
use serde::Deserialize;

use super::number::rounded_hundredths;
use crate::pay::source::AsOf;
use crate::pay::{amount, year};
use crate::{ApiError, ErrorCode};

/// The most offers one file holds.
const MAX_OFFERS: usize = 100;

/// One offer of a file with what it is worth.
#[derive(Debug, Clone)]
pub struct EvalOffer {
    /// Its name; "Offer 1" and so on where it has none.
    pub name: String,
    /// Its lines.
    pub reckoning: Reckoning,
    /// What is worth saying, assumptions included.
    pub notes: Vec<Note>,
    terms: OfferTerms,
    year: i32,
    g: BasicAmount,
}

/// The offers of a file, reckoned, ranked and matched.
#[derive(Debug, Clone)]
pub struct EvalOffers {
    /// In the order of the file.
    pub offers: Vec<EvalOffer>,
    /// Their positions, the one that leaves most a month first.
    pub ranking: Vec<usize>,
    /// For each ordered pair of positions the base at which the first matches the second, øre.
    pub matches: Vec<(usize, usize, Option<i64>)>,
}

/// Reads and reckons the offers of a JSON text: one offer or a list.
///
/// # Errors
/// `offers_unread` with the place of the fault; the `tax_…` codes.
pub fn evaluate(json: &str, today: NaiveDate) -> Result<EvalOffers, ApiError> {
    let at = AsOf { pack: guidance::pack(), today };
    let written: Vec<WrittenOffer> = if json.trim_start().starts_with('[') {
        serde_json::from_str(json).map_err(unread)?
    } else {
        vec![serde_json::from_str(json).map_err(unread)?]
    };
    if written.len() > MAX_OFFERS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_OFFERS));
    }
    let offers: Vec<EvalOffer> = written
        .into_iter()
        .enumerate()
        .map(|(index, offer)| one(offer, index, at))
        .collect::<Result<_, _>>()?;
    let mut ranking: Vec<usize> = (0..offers.len()).collect();
    ranking.sort_by_key(|index| std::cmp::Reverse(offers[*index].reckoning.left_month_ore));
    let matches = matches(&offers, at)?;
    Ok(EvalOffers { offers, ranking, matches })
}

/// An offer as a file writes it; amounts are kroner.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenOffer {
    name: Option<String>,
    year: Option<i32>,
    #[serde(default)]
    zone: Zone,
    #[serde(default)]
    scheme: Scheme,
    base_kr: Decimal,
    share_percent: Option<u8>,
    #[serde(default)]
    holiday: Holiday,
    #[serde(default)]
    year_kind: YearKind,
    #[serde(default)]
    bonus_kr: Decimal,
    bonus_likelihood_percent: Option<u8>,
    #[serde(default)]
    sign_on_kr: Decimal,
    #[serde(default)]
    equity_year_kr: Decimal,
    horizon_years: Option<u8>,
    pension_percent: Option<Decimal>,
    pension_percent_above_7_1_g: Option<Decimal>,
    g_kr: Option<Decimal>,
    hours_week: Option<Decimal>,
    #[serde(default)]
    rent_month_kr: Decimal,
    #[serde(default)]
    commute_month_kr: Decimal,
    #[serde(default)]
    other_month_kr: Decimal,
    #[serde(default)]
    union_dues_kr: Decimal,
}

/// A number of the file in hundredths, not below nothing.
#[derive(Debug, Clone, Copy, Default)]
struct Decimal(i64);

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        rounded_hundredths(&number.to_string())
            .filter(|value| (0..=domain::money::MAX_ORE).contains(value))
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom(format!("{number} is no amount")))
    }
}

fn unread(error: serde_json::Error) -> ApiError {
    ApiError::new(ErrorCode::OffersUnread).with("details", error)
}

fn one(written: WrittenOffer, index: usize, at: AsOf<'_>) -> Result<EvalOffer, ApiError> {
    let facts = year::facts(written.year, at)?;
    let mut notes: Vec<Note> = year::status_note(facts).into_iter().collect();
    let name = written.name.clone().unwrap_or_else(|| format!("Offer {}", index + 1));
    let g = basic_amount(&written, facts.rules.year, at, &mut notes);
    let terms = terms(&written, at.pack, &mut notes)?;
    notes.extend(amount::doubt_of_year(terms.base_ore));
    let reckoning = reckon(&terms, &facts.rules, &g).map_err(year::refused)?;
    notes.extend(reckoning.notes.iter().cloned());
    Ok(EvalOffer { name, reckoning, notes, terms, year: facts.rules.year, g })
}

/// The file's G, else that of the year: the one from 1 May; the newest known one, said so, where it is not known yet.
fn basic_amount(written: &WrittenOffer, year: i32, at: AsOf<'_>, notes: &mut Vec<Note>) -> BasicAmount {
    let last_day = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default();
    let known = super::settle::basic_amount(AsOf { today: last_day, ..at });
    if let Some(Decimal(ore)) = written.g_kr {
        return BasicAmount { ore, from: known.from };
    }
    if known.from.year() != year {
        notes.push(Note::new(NoteCode::BasicAmountOlder).with("from_on", known.from));
    }
    known
}

fn terms(written: &WrittenOffer, pack: &Pack, notes: &mut Vec<Note>) -> Result<OfferTerms, ApiError> {
    Ok(OfferTerms {
        base_ore: written.base_kr.0,
        share_percent: within(written.share_percent, 100, 1, 100, "share_percent")?,
        holiday: written.holiday,
        year_kind: written.year_kind,
        bonus_ore: written.bonus_kr.0,
        bonus_likelihood_percent: within(
            written.bonus_likelihood_percent,
            100,
            0,
            100,
            "bonus_likelihood_percent",
        )?,
        sign_on_ore: written.sign_on_kr.0,
        equity_year_ore: written.equity_year_kr.0,
        horizon_years: within(written.horizon_years, 3, 1, 100, "horizon_years")?,
        pension: pension(written, pack, notes)?,
        least_pension: pack.law.least_pension(),
        hours_week: Hours(hours(written.hours_week)?),
        rent_month_ore: written.rent_month_kr.0,
        commute_month_ore: written.commute_month_kr.0,
        other_month_ore: written.other_month_kr.0,
        union_dues_ore: written.union_dues_kr.0,
        zone: written.zone,
        scheme: written.scheme,
    })
}

/// The pension of the file; what it does not say is the law's least, and above 7.1 G the same as below.
fn pension(written: &WrittenOffer, pack: &Pack, notes: &mut Vec<Note>) -> Result<Pension, ApiError> {
    if written.pension_percent.is_none() {
        notes.push(Note::new(NoteCode::PensionAssumed));
    }
    let least = pack.law.pension.value.rate().0;
    let rate = hundredths(written.pension_percent, least, 100, "pension_percent")?;
    let above = hundredths(written.pension_percent_above_7_1_g, rate, 100, "pension_percent_above_7_1_g")?;
    Ok(Pension { rate: Rate(rate), rate_above: Rate(above) })
}

/// Hours a week; nobody works none.
fn hours(written: Option<Decimal>) -> Result<u32, ApiError> {
    match hundredths(written, 3_750, 168, "hours_week")? {
        0 => Err(outside("hours_week", 1, 168)),
        hours => Ok(hours),
    }
}

/// A number of the file in hundredths, up to a whole limit; the usual one where it is not there.
fn hundredths(value: Option<Decimal>, usual: u32, most: u32, field: &str) -> Result<u32, ApiError> {
    let Some(Decimal(value)) = value else { return Ok(usual) };
    let value = u32::try_from(value).unwrap_or(u32::MAX);
    if value <= most * 100 { Ok(value) } else { Err(outside(field, 0, most)) }
}

fn outside(field: &str, least: u32, most: u32) -> ApiError {
    ApiError::new(ErrorCode::NumberRange).with("field", field).with("least", least).with("most", most)
}

fn within(value: Option<u8>, usual: u8, least: u8, most: u8, field: &str) -> Result<u8, ApiError> {
    let value = value.unwrap_or(usual);
    if (least..=most).contains(&value) {
        return Ok(value);
    }
    Err(outside(field, u32::from(least), u32::from(most)))
}

fn matches(offers: &[EvalOffer], at: AsOf<'_>) -> Result<Vec<(usize, usize, Option<i64>)>, ApiError> {
    let mut found = Vec::new();
    for (first, one) in offers.iter().enumerate() {
        let rules = &year::facts(Some(one.year), at)?.rules;
        for (second, other) in offers.iter().enumerate().filter(|(second, _)| *second != first) {
            let base = match_base(&one.terms, &other.reckoning, rules, &one.g, MatchOn::LeftMonth);
            found.push((first, second, base));
        }
    }
    Ok(found)
}

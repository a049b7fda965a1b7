//! The columns of an offer and the terms they stand for.

use domain::ids::{JobId, OfferId};
use domain::offer::{ExchangeRate, Home, Hours, LawTerms, Offer, Pension};
use domain::tax::Rate;
use rusqlite::{Row, ToSql, named_params};

use crate::text::{Columns, day, instant, word, word_or_null};
use crate::{StoreError, Writing};

/// Writes a new row.
pub(super) fn insert(
    writing: &Writing<'_>,
    id: OfferId,
    job: Option<JobId>,
    offer: &Offer,
) -> Result<(), StoreError> {
    let job = job.map(|job| job.to_string());
    let created_at = instant(writing.now());
    let more: [(&str, &dyn ToSql); 2] = [(":job_id", &job), (":created_at", &created_at)];
    execute(writing, include_str!("insert.sql"), id, offer, &more).map(|_| ())
}

/// Writes all terms of an existing row.
pub(super) fn update(writing: &Writing<'_>, id: OfferId, offer: &Offer) -> Result<(), StoreError> {
    match execute(writing, include_str!("update.sql"), id, offer, &[])? {
        0 => Err(StoreError::missing("offer", &id)),
        _ => Ok(()),
    }
}

/// Binds every term to the parameter of its column's name and runs the statement.
fn execute(
    writing: &Writing<'_>,
    sql: &str,
    id: OfferId,
    offer: &Offer,
    more: &[(&str, &dyn ToSql)],
) -> Result<usize, StoreError> {
    let Offer { rate, pension, home, law, .. } = offer;
    let terms = named_params! {
        ":id": id.to_string(),
        ":kind": word(&offer.kind)?,
        ":name": offer.name,
        ":city": offer.city,
        ":received_on": offer.received_on.map(day),
        ":answer_by": offer.answer_by.map(day),
        ":starts_on": offer.starts_on.map(day),
        ":currency": offer.currency.code(),
        ":rate_millionths": rate.as_ref().map(|rate| rate.millionths),
        ":rate_on": rate.as_ref().map(|rate| day(rate.on)),
        ":rate_from": word_or_null(rate.as_ref().map(|rate| rate.from).as_ref())?,
        ":base_ore": offer.base_ore,
        ":base_text": offer.base_text,
        ":share_percent": offer.share_percent,
        ":holiday": word(&offer.holiday)?,
        ":year_kind": word(&offer.year_kind)?,
        ":bonus_ore": offer.bonus_ore,
        ":bonus_likelihood_percent": offer.bonus_likelihood_percent,
        ":sign_on_ore": offer.sign_on_ore,
        ":equity_year_ore": offer.equity_year_ore,
        ":horizon_years": offer.horizon_years,
        ":pension_rate": pension.map(|pension| pension.rate.0),
        ":pension_rate_above": pension.map(|pension| pension.rate_above.0),
        ":hours_week": offer.hours_week.0,
        ":overtime": word(&offer.overtime)?,
        ":rooms": home.rooms,
        ":rent_month_ore": home.rent_month_ore,
        ":commute_month_ore": offer.commute_month_ore,
        ":commute_minutes_day": offer.commute_minutes_day,
        ":other_month_ore": offer.other_month_ore,
        ":union_dues_ore": offer.union_dues_ore,
        ":scheme": word(&offer.scheme)?,
        ":required_degree": word(&offer.required_degree)?,
        ":probation_months": law.probation_months,
        ":temporary_months": law.temporary_months,
        ":notice_months": law.notice_months,
        ":non_compete_months": law.non_compete_months,
        ":non_compete_paid": law.non_compete_paid,
        ":overtime_percent": law.overtime_percent,
        ":written_contract": word(&law.written_contract)?,
    };
    let all: Vec<(&str, &dyn ToSql)> = terms.iter().chain(more).copied().collect();
    Ok(writing.connection.prepare_cached(sql)?.execute(all.as_slice())?)
}

/// Reads the terms.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Offer> {
    Ok(Offer {
        kind: row.word("kind")?,
        name: row.get("name")?,
        city: row.get("city")?,
        received_on: row.parsed_or_null("received_on")?,
        answer_by: row.parsed_or_null("answer_by")?,
        starts_on: row.parsed_or_null("starts_on")?,
        currency: row.word("currency")?,
        rate: rate(row)?,
        base_ore: row.get("base_ore")?,
        base_text: row.get("base_text")?,
        share_percent: row.get("share_percent")?,
        holiday: row.word("holiday")?,
        year_kind: row.word("year_kind")?,
        bonus_ore: row.get("bonus_ore")?,
        bonus_likelihood_percent: row.get("bonus_likelihood_percent")?,
        sign_on_ore: row.get("sign_on_ore")?,
        equity_year_ore: row.get("equity_year_ore")?,
        horizon_years: row.get("horizon_years")?,
        pension: pension(row)?,
        hours_week: Hours(row.get("hours_week")?),
        overtime: row.word("overtime")?,
        home: Home { rooms: row.get("rooms")?, rent_month_ore: row.get("rent_month_ore")? },
        commute_month_ore: row.get("commute_month_ore")?,
        commute_minutes_day: row.get("commute_minutes_day")?,
        other_month_ore: row.get("other_month_ore")?,
        union_dues_ore: row.get("union_dues_ore")?,
        scheme: row.word("scheme")?,
        required_degree: row.word("required_degree")?,
        law: law(row)?,
    })
}

fn rate(row: &Row<'_>) -> rusqlite::Result<Option<ExchangeRate>> {
    let Some(millionths) = row.get("rate_millionths")? else { return Ok(None) };
    Ok(Some(ExchangeRate { millionths, on: row.parsed("rate_on")?, from: row.word("rate_from")? }))
}

fn pension(row: &Row<'_>) -> rusqlite::Result<Option<Pension>> {
    let Some(rate) = row.get("pension_rate")? else { return Ok(None) };
    Ok(Some(Pension { rate: Rate(rate), rate_above: Rate(row.get("pension_rate_above")?) }))
}

fn law(row: &Row<'_>) -> rusqlite::Result<LawTerms> {
    Ok(LawTerms {
        probation_months: row.get("probation_months")?,
        temporary_months: row.get("temporary_months")?,
        notice_months: row.get("notice_months")?,
        non_compete_months: row.get("non_compete_months")?,
        non_compete_paid: row.get("non_compete_paid")?,
        overtime_percent: row.get("overtime_percent")?,
        written_contract: row.word("written_contract")?,
    })
}

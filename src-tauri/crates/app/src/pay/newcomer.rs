//! A newcomer's question: PAYE or the ordinary rules, by month of arrival.

use domain::note::{Note, NoteCode};
use domain::tax::{Earnings, NetPay, Scheme, TaxMonths, TaxYear, Zone, net_pay};

use super::source::AsOf;
use super::{amount, year};
use crate::wire::{Cheaper, Newcomer, NewcomerMonth, NewcomerQuery};
use crate::{ApiError, App};

pub(crate) fn read(app: &App, query: NewcomerQuery) -> Result<Newcomer, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = year::facts(query.year, at)?;
    let pay = amount::gross(&query.amount)?;
    let months = (1..=12).map(|arrival| month(&facts.rules, query.zone, pay.ore, arrival));
    let mut notes: Vec<Note> = year::status_note(facts).into_iter().chain(pay.notes).collect();
    if query.zone == Zone::Action {
        notes.push(Note::new(NoteCode::ZonePartYear));
    }
    Ok(Newcomer {
        year: facts.rules.year,
        status: facts.rules.status,
        year_ore: pay.ore,
        months: months.collect::<Result<_, _>>()?,
        notes,
        sources: year::sources(facts, at),
    })
}

/// Somebody who arrives in a month and works the rest of the year, that month counting whole.
fn month(rules: &TaxYear, zone: Zone, year_ore: i64, arrival: u8) -> Result<NewcomerMonth, ApiError> {
    // 13 less 1 to 12 is 1 to 12.
    let months = TaxMonths::new(13 - arrival).unwrap_or(TaxMonths::ALL);
    let earned_ore =
        year_ore / 12 * i64::from(months.count()) + year_ore % 12 * i64::from(months.count()) / 12;
    let by = |scheme: Scheme| -> Result<NetPay, ApiError> {
        let earnings = Earnings { scheme, zone, months, ..Earnings::ordinary(earned_ore) };
        net_pay(rules, &earnings).map_err(year::refused)
    };
    let (paye, ordinary) = (by(Scheme::Paye)?, by(Scheme::Ordinary)?.total().ore());
    let paye_ore = (paye.scheme == Scheme::Paye).then(|| paye.total().ore());
    let ahead = paye_ore.map_or(i64::MIN, |paye| ordinary - paye);
    Ok(NewcomerMonth {
        arrival,
        earned_ore,
        paye_ore,
        ordinary_ore: ordinary,
        cheaper: match ahead / 100 {
            0 => Cheaper::Same,
            kroner if kroner > 0 => Cheaper::Paye,
            _ => Cheaper::Ordinary,
        },
        difference_ore: if paye_ore.is_some() { ahead.abs() } else { 0 },
    })
}

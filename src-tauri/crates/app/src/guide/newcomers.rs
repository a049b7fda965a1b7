//! The newcomer's track: what to do in which order, with dates told by an offer.

use std::collections::HashMap;

use chrono::{Days, Months, NaiveDate};
use domain::floor::Citizenship;
use guidance::{Citizen, Due, NewcomerStep, Stay};
use store::Reading;
use store::offer::OfferRow;

use crate::app::step;
use crate::job::past_day;
use crate::pay::floor;
use crate::pay::source::{AsOf, words};
use crate::wire::{DueView, MarkStep, NewcomerFor, NewcomerOffer, NewcomerStepView, NewcomerTrack, Nothing};
use crate::{ApiError, App, ErrorCode};

/// The most offers to choose among.
const MAX_OFFERS: u32 = 50;

pub(crate) fn read(app: &App, _: Nothing) -> Result<NewcomerTrack, ApiError> {
    let citizenship = floor::citizenship(app)?;
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    app.read(|reading| {
        let done: HashMap<String, NaiveDate> = store::newcomer::done(reading)?.into_iter().collect();
        let chosen = chosen(reading)?;
        let mut offers = store::offer::all(reading, MAX_OFFERS)?;
        if let Some(row) = chosen.as_ref().filter(|row| offers.iter().all(|other| other.id != row.id)) {
            offers.push(row.clone());
        }
        let starts_on = chosen.as_ref().and_then(|row| row.offer.starts_on);
        let steps: Vec<&NewcomerStep> =
            pack.guides.newcomer_steps.iter().filter(|step| is_for(step, citizenship)).collect();
        let view = |step: &&NewcomerStep| {
            let due_on = starts_on.and_then(|day| due_on(step.due, day));
            let done_on = done.get(&step.id).copied();
            NewcomerStepView {
                id: step.id.clone(),
                title: words(&step.title),
                text: words(&step.text),
                place: words(&step.place),
                url: step.address.clone(),
                due: due(step.due),
                due_on,
                done_on,
                late: done_on.is_none() && due_on.is_some_and(|day| day < at.today),
                waits_for: waits_for(step, &steps, &done),
                source: at.source(&step.basis()),
            }
        };
        Ok(NewcomerTrack {
            steps: steps.iter().map(view).collect(),
            offer_id: chosen.map(|row| row.id),
            starts_on,
            offers: offers.into_iter().map(offer).collect(),
        })
    })
}

/// The offer the dates are told by, unless its job lies in the trash.
fn chosen(reading: &Reading<'_>) -> Result<Option<OfferRow>, ApiError> {
    let Some(id) = store::newcomer::offer(reading)? else { return Ok(None) };
    let Some(row) = store::offer::by_id(reading, id)? else { return Ok(None) };
    let job = row.job_id.map(|id| store::job::row(reading, id)).transpose()?.flatten();
    Ok(job.is_none_or(|job| job.deleted_at.is_none()).then_some(row))
}

/// Ticks a step off on a day, or takes the tick away.
pub(crate) fn mark(app: &App, input: MarkStep) -> Result<Nothing, ApiError> {
    if app.guidance().guides.newcomer_steps.iter().all(|step| step.id != input.id) {
        return Err(ApiError::new(ErrorCode::StepUnknown));
    }
    let done_on = match input.done_on.trim() {
        "" => None,
        text => Some(past_day(text, app.clock.today())?),
    };
    let label = if done_on.is_some() { "mark-newcomer" } else { "unmark-newcomer" };
    app.write(&step(label, []), |writing| {
        store::newcomer::mark(writing, &input.id, done_on)?;
        Ok(Nothing {})
    })
}

/// Chooses the offer the dates are told by.
pub(crate) fn choose(app: &App, input: NewcomerFor) -> Result<Nothing, ApiError> {
    app.write(&step("choose-newcomer", []), |writing| {
        require(writing, input)?;
        store::newcomer::choose(writing, input.offer_id)?;
        Ok(Nothing {})
    })
}

fn require(reading: &Reading<'_>, input: NewcomerFor) -> Result<(), ApiError> {
    let Some(id) = input.offer_id else { return Ok(()) };
    store::offer::by_id(reading, id)?.map(drop).ok_or_else(|| ApiError::new(ErrorCode::OfferMissing))
}

/// Whether a step is for the person; every step is, while they did not say where they are from.
fn is_for(step: &NewcomerStep, citizenship: Option<Citizenship>) -> bool {
    citizenship.is_none_or(|citizenship| {
        step.who.iter().any(|who| match citizenship {
            Citizenship::Nordic => *who == Citizen::Nordic,
            Citizenship::Eea => matches!(who, Citizen::Eea | Citizen::Switzerland),
            Citizenship::Other => matches!(who, Citizen::UnitedKingdom | Citizen::Other),
        })
    })
}

fn due(due: Due) -> DueView {
    match due {
        Due::BeforeStart => DueView::BeforeStart,
        Due::MonthsAfterArrival(months) => DueView::MonthsAfterArrival { months },
        Due::DaysAfterArrival(days) => DueView::DaysAfterArrival { days },
        Due::SoonAfterArrival => DueView::SoonAfterArrival,
        Due::BeforeFirstPay => DueView::BeforeFirstPay,
    }
}

/// The day by which a step is due, the first day of work standing for the day of arrival, which nobody told: whoever
/// comes earlier is reminded too late by as much, and the window says what the day is told by.
fn due_on(due: Due, starts_on: NaiveDate) -> Option<NaiveDate> {
    match due {
        Due::BeforeStart => starts_on.pred_opt(),
        Due::MonthsAfterArrival(months) => starts_on.checked_add_months(Months::new(u32::from(months))),
        Due::DaysAfterArrival(days) => starts_on.checked_add_days(Days::new(u64::from(days))),
        Due::SoonAfterArrival | Due::BeforeFirstPay => None,
    }
}

/// Earlier steps that are for the person and not done.
fn waits_for(step: &NewcomerStep, steps: &[&NewcomerStep], done: &HashMap<String, NaiveDate>) -> Vec<String> {
    let find = |id: &String| steps.iter().find(|other| other.id == *id);
    // Steps for short and for long stays stand for one another: nobody does both.
    let is_by_stay = |id: &String| {
        find(id).is_some_and(|other| matches!(other.stay, Stay::UnderSixMonths | Stay::SixMonthsOrMore))
    };
    let one_is_done = step.after.iter().any(|id| is_by_stay(id) && done.contains_key(id));
    let open =
        |id: &&String| find(id).is_some() && !done.contains_key(*id) && !(one_is_done && is_by_stay(id));
    step.after.iter().filter(open).cloned().collect()
}

fn offer(row: OfferRow) -> NewcomerOffer {
    NewcomerOffer { offer_id: row.id, name: row.offer.name, starts_on: row.offer.starts_on }
}

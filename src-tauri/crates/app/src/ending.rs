//! The search is over: who still waits for word, and which days are still to come.

use domain::closed::{Closed, ClosedReason};
use domain::ids::{EventId, JobId};
use domain::stage::{Stage, StageKind};
use store::ending::{Coming, ComingAt, ComingWhat};
use store::{Reading, Writing};

use crate::app::step;
use crate::clock::oslo_day;
use crate::wire::{Ending, EndingDate, EndingWhat, Nothing, WithdrawOthers};
use crate::{ApiError, App, ErrorCode, job, stages};

/// The most accepted jobs shown: more than one is rare.
const MAX_ACCEPTED: u32 = 20;
/// The most open applications shown and withdrawn at once.
const MAX_OPEN: usize = 200;
/// The most days shown.
const MAX_DATES: u32 = 100;

/// Stages in which an employer waits for word.
const SENT: [StageKind; 4] =
    [StageKind::Applied, StageKind::Screening, StageKind::Interview, StageKind::Offer];

pub(crate) fn read(app: &App, _: Nothing) -> Result<Ending, ApiError> {
    let (today, now) = (app.clock.today(), app.clock.now());
    app.read(|reading| {
        let accepted = store::ending::in_kinds(reading, &[StageKind::Accepted], MAX_ACCEPTED)?;
        let open = store::ending::in_kinds(reading, &SENT, MAX_OPEN as u32)?;
        let coming = store::ending::coming(reading, today, now, MAX_DATES)?;
        Ok(Ending {
            today,
            accepted: job::known_all(reading, &accepted, today)?,
            open: job::known_all(reading, &open, today)?,
            open_total: held(reading, |kind| SENT.contains(&kind))?,
            unsent: held(reading, |kind| matches!(kind, StageKind::Saved | StageKind::Preparing))?,
            closed: held(reading, StageKind::is_closed)?,
            dates: coming.into_iter().map(date).collect(),
        })
    })
}

/// Withdraws applications because of another offer, all in one step.
pub(crate) fn withdraw(app: &App, input: WithdrawOthers) -> Result<Nothing, ApiError> {
    if input.jobs.len() > MAX_OPEN {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_OPEN));
    }
    let count = input.jobs.len().to_string();
    app.write(&step("withdraw-others", [("count", &count)]), |writing| {
        let into = stages::first_of(writing, StageKind::Withdrawn)?;
        input.jobs.iter().try_for_each(|job_id| withdraw_one(app, writing, *job_id, &into))?;
        Ok(Nothing {})
    })
}

/// Withdraws one; one that waits for nobody's word is left where it is.
fn withdraw_one(app: &App, writing: &Writing<'_>, job_id: JobId, into: &Stage) -> Result<(), ApiError> {
    job::live_row(writing, job_id)?;
    let application = job::application(writing, job_id)?;
    let from = stages::by_id(writing, application.stage_id)?.kind;
    if !SENT.contains(&from) {
        return Ok(());
    }
    let rank = store::application::rank_before(writing, into.id, None)?;
    store::application::set_stage(writing, application.id, into.id, rank)?;
    let event = EventId::at(app.clock.now());
    store::event::insert_stage(writing, application.id, event, app.clock.today(), Some(from), into.id)?;
    let why = Closed { reason: ClosedReason::OtherOffer, note: None };
    Ok(store::closing::set(writing, application.id, Some(&why))?)
}

/// Jobs of the running search in stages of such kinds.
fn held(reading: &Reading<'_>, is_meant: impl Fn(StageKind) -> bool) -> Result<u32, ApiError> {
    let stages = store::stage::all(reading)?;
    let is_meant = |id| stages.iter().any(|stage| stage.id == id && is_meant(stage.kind));
    let counts = store::board::counts(reading)?.into_iter();
    Ok(counts.filter(|(id, _)| is_meant(*id)).map(|(_, cards)| cards).sum())
}

fn date(coming: Coming) -> EndingDate {
    EndingDate {
        on: match coming.at {
            ComingAt::Day(day) => day,
            ComingAt::Instant(at) => oslo_day(at),
        },
        what: match coming.what {
            ComingWhat::Starts => EndingWhat::Starts,
            ComingWhat::AnswerBy => EndingWhat::AnswerBy,
            ComingWhat::Interview => EndingWhat::Interview,
            ComingWhat::Task => EndingWhat::Task,
        },
        text: coming.text,
        job_id: coming.job_id,
    }
}

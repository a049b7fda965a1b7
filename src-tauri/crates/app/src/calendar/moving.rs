//! Moving an entry to another day: one step, and the time of day stays unless another is written.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Europe::Oslo;
use domain::calendar::{EntryRef, instant_in, moved_by, oslo_wall, zone_of};
use domain::date_text::read_date;
use domain::ids::{InterviewId, JobId, OfferId};
use store::Writing;
use store::calendar::EntryRow;

use super::view::{hour_and_minute, time_on};
use crate::app::step;
use crate::error::from_date;
use crate::job::{self, Edited, line};
use crate::wire::{JobEdit, MoveEntry, Nothing};
use crate::{ApiError, App, ErrorCode};

pub(crate) fn move_entry(app: &App, input: MoveEntry) -> Result<Nothing, ApiError> {
    refuse_fixed(input.entry)?;
    let today = app.clock.today();
    let text = line("date", &input.to)?;
    let read = read_date(&text, today).map_err(|error| from_date(&error, &text))?;
    let row = app
        .read(|reading| store::calendar::by_refs(reading, &[input.entry])?.pop().ok_or_else(entry_missing))?;
    let to = Place { on: read.date, time: read.time };
    if to.on == row.timing.on && to.time.is_none() {
        return Ok(Nothing {});
    }
    let day = to.on.format("%d.%m.%Y").to_string();
    let words = step("move-entry", [("kind", word(input.entry)), ("title", &name(&row)), ("day", &day)]);
    app.write(&words, |writing| {
        match input.entry {
            EntryRef::Deadline(id) => move_deadline(writing, id, &row, to, today)?,
            EntryRef::Interview(id) => move_interview(writing, id, &row, to)?,
            EntryRef::Task(id) => store::calendar::set_task_due(writing, id, to.on, to.time)?,
            EntryRef::AnswerBy(id) => move_answer(writing, id, to.on)?,
            EntryRef::JobStart(_) | EntryRef::OfferStart(_) | EntryRef::Event(_) => {
                return Err(entry_missing());
            }
        }
        Ok(Nothing {})
    })
}

/// Where an entry is to stand.
#[derive(Debug, Clone, Copy)]
struct Place {
    on: NaiveDate,
    /// A wall time in Oslo, where one was written.
    time: Option<NaiveTime>,
}

/// What others set, and what happened, is corrected where it is told, not by moving it about.
fn refuse_fixed(entry: EntryRef) -> Result<(), ApiError> {
    match entry {
        EntryRef::JobStart(_) | EntryRef::OfferStart(_) | EntryRef::Event(_) => {
            Err(ApiError::new(ErrorCode::EntryFixed).with("of", word(entry)))
        }
        _ => Ok(()),
    }
}

/// As if the person had typed the deadline into its field: a new capture does not take it back.
fn move_deadline(
    writing: &Writing<'_>,
    id: JobId,
    row: &EntryRow,
    to: Place,
    today: NaiveDate,
) -> Result<(), ApiError> {
    let kept = row.timing.at.map(|at| time_on(at, row.timing.on));
    let day = to.on.format("%d.%m.%Y");
    let typed = match to.time.map(hour_and_minute).or(kept) {
        Some(time) => format!("{day} kl. {time}"),
        None => day.to_string(),
    };
    let mut edited = Edited::new(job::live_row(writing, id)?.fields);
    job::apply_all(&mut edited, vec![JobEdit::Deadline(typed)], today)?;
    store::job::update(writing, id, &edited.fields)?;
    Ok(store::job::mark_typed(writing, id, &edited.typed)?)
}

/// The time of day stays where it was agreed: nine in New York stays nine there, whatever the clock does in Oslo.
fn move_interview(writing: &Writing<'_>, id: InterviewId, row: &EntryRow, to: Place) -> Result<(), ApiError> {
    let at = row.timing.at.ok_or_else(entry_missing)?;
    let zone = row.meeting.as_ref().and_then(|meeting| zone_of(&meeting.zone)).unwrap_or(Oslo);
    let starts_at = match to.time {
        Some(time) => instant_in(Oslo, to.on, time),
        None => moved_by(at, zone, (to.on - oslo_wall(at).on).num_days()),
    };
    Ok(store::calendar::set_interview_start(writing, id, starts_at)?)
}

fn move_answer(writing: &Writing<'_>, id: OfferId, on: NaiveDate) -> Result<(), ApiError> {
    let mut row = store::offer::by_id(writing, id)?.ok_or_else(|| ApiError::new(ErrorCode::OfferMissing))?;
    row.offer.answer_by = Some(on);
    Ok(store::offer::update(writing, id, &row.offer)?)
}

/// What the entry is called in the step's sentence.
fn name(row: &EntryRow) -> String {
    let name = match row.entry {
        EntryRef::Task(_) | EntryRef::AnswerBy(_) => row.text.as_ref().or(row.title.as_ref()),
        _ => row.title.as_ref(),
    };
    name.map(|name| name.chars().take(80).collect()).unwrap_or_default()
}

fn word(entry: EntryRef) -> &'static str {
    match entry {
        EntryRef::Deadline(_) => "deadline",
        EntryRef::Interview(_) => "interview",
        EntryRef::Task(_) => "task",
        EntryRef::JobStart(_) => "job_start",
        EntryRef::OfferStart(_) => "offer_start",
        EntryRef::AnswerBy(_) => "answer_by",
        EntryRef::Event(_) => "event",
    }
}

pub(super) fn entry_missing() -> ApiError {
    ApiError::new(ErrorCode::EntryMissing)
}

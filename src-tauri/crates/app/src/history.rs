//! What happened to a job: reading it, writing notes, correcting a day.

use chrono::NaiveDate;
use domain::event::{Event, EventKind};
use domain::ids::{ApplicationId, EventId};
use domain::stage::StageKind;
use store::{Reading, Writing};

use crate::app::step;
use crate::wire::{AddNote, EditEvent, EventEdit, EventQuery, History, HistoryQuery, Nothing, WrittenEvent};
use crate::{ApiError, App, ErrorCode, job, markdown};

/// The most events one answer carries.
const MAX_EVENTS: u16 = 200;
/// The longest note, in characters: far more than anybody writes, and little enough to show.
const MAX_NOTE: usize = 100_000;

pub(crate) fn read(app: &App, query: HistoryQuery) -> Result<History, ApiError> {
    app.read(|reading| {
        let application = job::application(reading, query.job_id)?;
        let limit = u32::from(query.limit.min(MAX_EVENTS));
        let page = store::history::page(reading, application.id, query.offset, limit)?;
        Ok(History { total: page.total, notes: markdown::of_notes(&page.rows), events: page.rows })
    })
}

pub(crate) fn add_note(app: &App, input: AddNote) -> Result<WrittenEvent, ApiError> {
    let text = note_text(&input.text)?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("add-note", [("title", &title)]), |writing| {
        let application = job::application(writing, input.job_id)?;
        let event_id = EventId::at(app.clock.now());
        store::event::insert_note(writing, application.id, event_id, app.clock.today(), &text)?;
        Ok(WrittenEvent { event_id })
    })
}

pub(crate) fn edit(app: &App, input: EditEvent) -> Result<Nothing, ApiError> {
    match input.edit {
        EventEdit::On(text) => {
            let day = job::past_day(&text, app.clock.today())?;
            app.write(&step("correct-date", []), |writing| {
                let (application, event) = by_id(writing, input.event_id)?;
                store::event::set_day(writing, event.id, day)?;
                correct_applied_date(writing, application, &event, day)?;
                Ok(Nothing {})
            })
        }
        EventEdit::Text(text) => {
            let text = note_text(&text)?;
            app.write(&step("edit-note", []), |writing| {
                let event = note(writing, input.event_id)?;
                store::event::set_text(writing, event.id, &text)?;
                Ok(Nothing {})
            })
        }
    }
}

pub(crate) fn delete_note(app: &App, query: EventQuery) -> Result<Nothing, ApiError> {
    app.write(&step("delete-note", []), |writing| {
        store::event::delete(writing, note(writing, query.event_id)?.id)?;
        Ok(Nothing {})
    })
}

/// The day of sending follows the event it was taken from, unless the person set another.
fn correct_applied_date(
    writing: &Writing<'_>,
    application: ApplicationId,
    event: &Event,
    day: NaiveDate,
) -> Result<(), ApiError> {
    let came_to_applied = matches!(event.what, EventKind::Stage { to: StageKind::Applied, .. });
    if came_to_applied && store::application::applied_on(writing, application)? == Some(event.on) {
        store::application::set_applied_on(writing, application, Some(day))?;
    }
    Ok(())
}

fn by_id(reading: &Reading<'_>, id: EventId) -> Result<(ApplicationId, Event), ApiError> {
    store::event::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::EventMissing))
}

fn note(reading: &Reading<'_>, id: EventId) -> Result<Event, ApiError> {
    let (_, event) = by_id(reading, id)?;
    match event.what {
        EventKind::Note { .. } => Ok(event),
        _ => Err(ApiError::new(ErrorCode::NotANote)),
    }
}

/// A note's words: line ends made one kind, nothing else changed.
fn note_text(text: &str) -> Result<String, ApiError> {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    let text = text.trim_end();
    if text.trim().is_empty() {
        return Err(ApiError::new(ErrorCode::NoteEmpty));
    }
    if text.chars().count() > MAX_NOTE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "note").with("limit", MAX_NOTE));
    }
    Ok(text.to_owned())
}

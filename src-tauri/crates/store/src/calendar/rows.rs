//! Rows of the calendar's statements.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::{EntryKind, EntryRef, Standing, Timing, oslo_wall};
use domain::deadline::DeadlineWhen;
use domain::deadline_text::{last_day, oslo_instant};
use domain::stage::StageKind;
use rusqlite::Row;

use super::{EntryRow, Meeting};
use crate::job::deadline;
use crate::text::Columns;

pub(super) fn deadline_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let deadline = deadline(row)?;
    let at = match deadline.when {
        DeadlineWhen::DateTime(at) => Some(at),
        _ => None,
    };
    // The statement asks for deadlines with a date.
    let on = last_day(&deadline).unwrap_or_default();
    let stage: StageKind = row.word("stage_kind")?;
    Ok(EntryRow {
        standing: standing(!matches!(stage, StageKind::Saved | StageKind::Preparing)),
        apply_url: row.get("apply_url")?,
        ..entry(
            row,
            EntryRef::Deadline(row.parsed("job_id")?),
            EntryKind::Deadline,
            Timing { on, at, minutes: None },
        )?
    })
}

pub(super) fn answer_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let timing = Timing::day(row.parsed("answer_by")?);
    let stage: Option<StageKind> = row.word_or_null("stage_kind")?;
    Ok(EntryRow {
        standing: standing(stage.is_some_and(|stage| stage >= StageKind::Accepted)),
        text: row.get("name")?,
        ..entry(row, EntryRef::AnswerBy(row.parsed("id")?), EntryKind::AnswerBy, timing)?
    })
}

pub(super) fn offer_start_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let timing = Timing::day(row.parsed("starts_on")?);
    let start = entry(row, EntryRef::OfferStart(row.parsed("id")?), EntryKind::OfferStart, timing)?;
    Ok(EntryRow { text: row.get("name")?, ..start })
}

pub(super) fn job_start_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let timing = Timing::day(row.parsed("starts_on")?);
    entry(row, EntryRef::JobStart(row.parsed("job_id")?), EntryKind::JobStart, timing)
}

pub(super) fn interview_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let at: DateTime<Utc> = row.parsed("starts_at")?;
    let timing = Timing { on: oslo_wall(at).on, at: Some(at), minutes: Some(row.get("minutes")?) };
    let state: String = row.get("state")?;
    Ok(EntryRow {
        standing: standing(state != "planned"),
        meeting: Some(Meeting {
            zone: row.get("zone")?,
            round: row.get("round")?,
            form: row.get("form")?,
            place: row.get("place")?,
            link: row.get("link")?,
        }),
        ..entry(row, EntryRef::Interview(row.parsed("id")?), EntryKind::Interview, timing)?
    })
}

pub(super) fn task_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let done: Option<String> = row.get("done_on")?;
    let timing = due(row)?;
    Ok(EntryRow {
        standing: standing(done.is_some()),
        text: row.get("text")?,
        ..entry(row, EntryRef::Task(row.parsed("id")?), row.word("kind")?, timing)?
    })
}

/// When a task is due: a day, or a wall time in Oslo.
pub(crate) fn due(row: &Row<'_>) -> rusqlite::Result<Timing> {
    let on: NaiveDate = row.parsed("due_on")?;
    let time: Option<NaiveTime> = row.parsed_or_null("due_time")?;
    Ok(Timing { on, at: time.map(|time| oslo_instant(on, time)), minutes: None })
}

fn entry(row: &Row<'_>, entry: EntryRef, kind: EntryKind, timing: Timing) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        entry,
        kind,
        timing,
        standing: Standing::Open,
        job_id: row.parsed_or_null("job_id")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        text: None,
        apply_url: None,
        meeting: None,
    })
}

fn standing(is_settled: bool) -> Standing {
    if is_settled { Standing::Settled } else { Standing::Open }
}

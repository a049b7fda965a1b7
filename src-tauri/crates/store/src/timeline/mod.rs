//! What the timelines show beside the history itself: what was agreed, done, said and sent in one application, and the
//! way of all applications through the stages.

mod bars;

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{EntryKind, Timing};
use domain::ids::{ApplicationId, InterviewId, TaskId};
use rusqlite::Row;

pub use bars::{BarRow, bars};

use crate::calendar::due;
use crate::text::Columns;
use crate::{Reading, StoreError};

/// An interview as the timeline tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewMark {
    /// Its id.
    pub id: InterviewId,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// The zone its time was agreed in.
    pub zone: String,
    /// How long it lasts.
    pub minutes: u16,
    /// Which round, from 1.
    pub round: u8,
    /// Its form: `phone`, `video` and so on.
    pub form: String,
    /// `planned`, `held` or `cancelled`.
    pub state: String,
    /// Where; empty when nothing was written.
    pub place: String,
}

/// A task with a day, as the timeline tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskMark {
    /// Its id.
    pub id: TaskId,
    /// Task, follow-up or thank-you.
    pub kind: EntryKind,
    /// Its words.
    pub text: String,
    /// When it is due.
    pub due: Option<Timing>,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

/// A conversation with a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversationMark {
    /// The day.
    pub on: NaiveDate,
    /// `call`, `mail`, `message` or `meeting`.
    pub way: String,
    /// With whom, where the name is known.
    pub name: Option<String>,
    /// What was said.
    pub text: String,
}

/// A document that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMark {
    /// The day.
    pub on: NaiveDate,
    /// The document's name.
    pub name: String,
    /// `cv`, `letter` and so on.
    pub kind: String,
    /// Which version of it, from 1.
    pub number: u32,
}

/// The interviews of an application, cancelled ones too, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn interviews(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<InterviewMark>, StoreError> {
    rows(reading, include_str!("interviews.sql"), application, limit, |row| {
        Ok(InterviewMark {
            id: row.parsed("id")?,
            starts_at: row.parsed("starts_at")?,
            zone: row.get("zone")?,
            minutes: row.get("minutes")?,
            round: row.get("round")?,
            form: row.get("form")?,
            state: row.get("state")?,
            place: row.get("place")?,
        })
    })
}

/// The tasks of an application that are due on a day or were done on one.
///
/// # Errors
/// When the file can't be read.
pub fn tasks(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<TaskMark>, StoreError> {
    rows(reading, include_str!("tasks.sql"), application, limit, |row| {
        let has_day = row.get::<_, Option<String>>("due_on")?.is_some();
        Ok(TaskMark {
            id: row.parsed("id")?,
            kind: row.word("kind")?,
            text: row.get("text")?,
            due: has_day.then(|| due(row)).transpose()?,
            done_on: row.parsed_or_null("done_on")?,
        })
    })
}

/// The conversations that belong to an application, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn conversations(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<ConversationMark>, StoreError> {
    rows(reading, include_str!("conversations.sql"), application, limit, |row| {
        Ok(ConversationMark {
            on: row.parsed("on_day")?,
            way: row.get("way")?,
            name: row.get("name")?,
            text: row.get("text")?,
        })
    })
}

/// The documents that were sent with an application, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn sent(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<SentMark>, StoreError> {
    rows(reading, include_str!("sent.sql"), application, limit, |row| {
        Ok(SentMark {
            on: row.parsed("on_day")?,
            name: row.get("name")?,
            kind: row.get("kind")?,
            number: row.get("number")?,
        })
    })
}

fn rows<T>(
    reading: &Reading<'_>,
    sql: &str,
    application: ApplicationId,
    limit: u32,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map((application.to_string(), limit), row)?.collect::<Result<_, _>>()?)
}

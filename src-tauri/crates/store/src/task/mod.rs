//! Tasks: what is to be done, of an application or of the search as a whole.

use chrono::{NaiveDate, NaiveTime};
use domain::ids::{ApplicationId, TaskId};
use domain::task::{Task, TaskKind};
use rusqlite::types::Type;
use rusqlite::{Error, OptionalExtension, Row};

use crate::text::{Columns, day, instant, word};
use crate::{Reading, StoreError, Writing};

/// How a time of day stands in its column.
const TIME: &str = "%H:%M";

/// Keeps a new task.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn insert(writing: &Writing<'_>, task: &Task) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("insert.sql"))?.execute((
        task.id.to_string(),
        task.application_id.map(|id| id.to_string()),
        word(&task.kind)?,
        &task.text,
        task.due_on.map(day),
        task.due_time.map(|time| time.format(TIME).to_string()),
        task.done_on.map(day),
        instant(writing.now()),
    ))?;
    Ok(())
}

/// Writes a task anew; it stays with its application.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such task.
pub fn update(writing: &Writing<'_>, task: &Task) -> Result<(), StoreError> {
    let changed = writing.connection.prepare_cached(include_str!("update.sql"))?.execute((
        task.id.to_string(),
        word(&task.kind)?,
        &task.text,
        task.due_on.map(day),
        task.due_time.map(|time| time.format(TIME).to_string()),
        task.done_on.map(day),
    ))?;
    found(changed, task.id)
}

/// Removes a task; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such task.
pub fn delete(writing: &Writing<'_>, id: TaskId) -> Result<(), StoreError> {
    let changed =
        writing.connection.prepare_cached("DELETE FROM task WHERE id = ?1")?.execute([id.to_string()])?;
    found(changed, id)
}

/// One task, also one whose job lies in the trash.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: TaskId) -> Result<Option<Task>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM task WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], task).optional()?)
}

/// The open tasks of an application: those with a day first, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn open_of(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<Task>, StoreError> {
    list(reading, OPEN_OF, application, limit)
}

pub(crate) const OPEN_OF: &str = "SELECT * FROM task WHERE application_id = ?1 AND done_on IS NULL
  ORDER BY due_on IS NULL, due_on, due_time IS NULL, due_time, seq LIMIT ?2";

/// The tasks of an application that were done, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn done_of(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<Task>, StoreError> {
    list(reading, DONE_OF, application, limit)
}

pub(crate) const DONE_OF: &str = "SELECT * FROM task WHERE application_id = ?1 AND done_on IS NOT NULL
  ORDER BY done_on DESC, seq DESC LIMIT ?2";

/// The follow-up that is set for an application: of several the one that is due first.
///
/// # Errors
/// When the file can't be read.
pub fn open_follow_up(reading: &Reading<'_>, application: ApplicationId) -> Result<Option<Task>, StoreError> {
    let sql = "SELECT * FROM task WHERE application_id = ?1 AND kind = 'follow_up' AND done_on IS NULL
               ORDER BY due_on IS NULL, due_on, seq LIMIT 1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([application.to_string()], task).optional()?)
}

fn list(
    reading: &Reading<'_>,
    sql: &str,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<Task>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map((application.to_string(), limit), task)?.collect::<Result<_, _>>()?)
}

/// A task from a row that has all of its columns.
pub(crate) fn task(row: &Row<'_>) -> rusqlite::Result<Task> {
    Ok(Task {
        id: row.parsed("id")?,
        application_id: row.parsed_or_null("application_id")?,
        kind: row.word::<TaskKind>("kind")?,
        text: row.get("text")?,
        due_on: row.parsed_or_null::<NaiveDate>("due_on")?,
        due_time: due_time(row)?,
        done_on: row.parsed_or_null::<NaiveDate>("done_on")?,
    })
}

fn due_time(row: &Row<'_>) -> rusqlite::Result<Option<NaiveTime>> {
    let index = row.as_ref().column_index("due_time")?;
    let text: Option<String> = row.get(index)?;
    let read = |text: String| NaiveTime::parse_from_str(&text, TIME);
    text.map(read)
        .transpose()
        .map_err(|error| Error::FromSqlConversionFailure(index, Type::Text, Box::new(error)))
}

fn found(changed: usize, id: TaskId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("task", &id)) } else { Ok(()) }
}

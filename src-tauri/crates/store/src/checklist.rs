//! What is to be ticked off for a job, in the person's order.

use chrono::NaiveDate;
use domain::ids::{ChecklistItemId, JobId};
use rusqlite::{OptionalExtension, Row, ToSql};

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// One line of a job's checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistItem {
    /// Its id.
    pub id: ChecklistItemId,
    /// The job.
    pub job_id: JobId,
    /// What is to be done.
    pub text: String,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

/// Keeps a new line, below all others of its job.
///
/// # Errors
/// When there is no such job, or the file can't be written.
pub fn insert(writing: &Writing<'_>, item: &ChecklistItem) -> Result<(), StoreError> {
    writing.connection.prepare_cached(INSERT)?.execute((
        item.id.to_string(),
        item.job_id.to_string(),
        &item.text,
        item.done_on.map(day),
    ))?;
    Ok(())
}

const INSERT: &str = "INSERT INTO checklist_item (id, job_id, position, text, done_on)
     SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4 FROM checklist_item WHERE job_id = ?2";

/// Words a line otherwise.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such line.
pub fn set_text(writing: &Writing<'_>, id: ChecklistItemId, text: &str) -> Result<(), StoreError> {
    change(writing, id, "UPDATE checklist_item SET text = ?2 WHERE id = ?1", &text)
}

/// Ticks a line off, or takes the tick away.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such line.
pub fn set_done(
    writing: &Writing<'_>,
    id: ChecklistItemId,
    done_on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    change(writing, id, "UPDATE checklist_item SET done_on = ?2 WHERE id = ?1", &done_on.map(day))
}

/// Puts the lines of a job in this order; lines left out keep their number.
///
/// # Errors
/// When the file can't be written.
pub fn arrange(writing: &Writing<'_>, order: &[ChecklistItemId]) -> Result<(), StoreError> {
    let sql = "UPDATE checklist_item SET position = ?2 WHERE id = ?1 AND position <> ?2";
    let mut statement = writing.connection.prepare_cached(sql)?;
    for (position, id) in (1_i64..).zip(order) {
        statement.execute((id.to_string(), position))?;
    }
    Ok(())
}

/// Removes a line; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such line.
pub fn delete(writing: &Writing<'_>, id: ChecklistItemId) -> Result<(), StoreError> {
    let sql = "DELETE FROM checklist_item WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// The lines of a job, in order.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId, limit: u32) -> Result<Vec<ChecklistItem>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_JOB)?;
    Ok(statement.query_map((job.to_string(), limit), item)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_JOB: &str = "SELECT id, job_id, text, done_on FROM checklist_item
     WHERE job_id = ?1 ORDER BY position, seq LIMIT ?2";

/// One line.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: ChecklistItemId) -> Result<Option<ChecklistItem>, StoreError> {
    let sql = "SELECT id, job_id, text, done_on FROM checklist_item WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], item).optional()?)
}

fn item(row: &Row<'_>) -> rusqlite::Result<ChecklistItem> {
    Ok(ChecklistItem {
        id: row.parsed("id")?,
        job_id: row.parsed("job_id")?,
        text: row.get("text")?,
        done_on: row.parsed_or_null("done_on")?,
    })
}

fn change(
    writing: &Writing<'_>,
    id: ChecklistItemId,
    sql: &str,
    value: &dyn ToSql,
) -> Result<(), StoreError> {
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), value))?, id)
}

fn found(changed: usize, id: ChecklistItemId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("checklist item", &id)) } else { Ok(()) }
}

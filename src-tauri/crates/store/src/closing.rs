//! Why applications were closed: with the application while it is closed, and with the move that closed it for good.

use chrono::NaiveDate;
use domain::closed::Closed;
use domain::ids::ApplicationId;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, word_or_null};
use crate::{Reading, StoreError, Writing};

/// Why an application is closed, where the person said.
///
/// # Errors
/// When the file can't be read.
pub fn of(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<Closed>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT closed_reason, closed_note FROM application WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], closed).optional()?.flatten())
}

/// The day an application was closed last; `None` when no event says.
///
/// # Errors
/// When the file can't be read.
pub fn on(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<NaiveDate>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("closing/on.sql"))?;
    Ok(statement.query_row([id.to_string()], |row| row.parsed("on_day")).optional()?)
}

/// Says why an application is closed, or that it is not said; the move that closed it says the same.
///
/// # Errors
/// When the file can't be written.
pub fn set(writing: &Writing<'_>, id: ApplicationId, closed: Option<&Closed>) -> Result<(), StoreError> {
    for sql in [OF_APPLICATION, include_str!("closing/of_event.sql")] {
        execute(writing, sql, id, closed)?;
    }
    Ok(())
}

/// Forgets why an application was closed, since it goes on. The move that closed it goes on telling.
///
/// # Errors
/// When the file can't be written.
pub fn reopen(writing: &Writing<'_>, id: ApplicationId) -> Result<(), StoreError> {
    execute(writing, OF_APPLICATION, id, None)
}

const OF_APPLICATION: &str = "UPDATE application SET closed_reason = ?2, closed_note = ?3 WHERE id = ?1";

fn execute(
    writing: &Writing<'_>,
    sql: &str,
    id: ApplicationId,
    closed: Option<&Closed>,
) -> Result<(), StoreError> {
    let reason = word_or_null(closed.map(|closed| &closed.reason))?;
    let note = closed.and_then(|closed| closed.note.as_deref());
    writing.connection.prepare_cached(sql)?.execute((id.to_string(), reason, note))?;
    Ok(())
}

/// The reason of a row with the two columns.
pub(crate) fn closed(row: &Row<'_>) -> rusqlite::Result<Option<Closed>> {
    let note = row.get("closed_note")?;
    Ok(row.word_or_null("closed_reason")?.map(|reason| Closed { reason, note }))
}

//! Days to follow up, set for one or many applications at once. They are tasks like all others.

use chrono::NaiveDate;
use domain::ids::{ApplicationId, TaskId};
use rusqlite::OptionalExtension;

use crate::text::{day, instant};
use crate::{Reading, StoreError, Writing};

/// Sets the day to follow up an application: its first open follow-up moves there, or it gets one.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn set(writing: &Writing<'_>, application: ApplicationId, on: NaiveDate) -> Result<(), StoreError> {
    let moved = writing
        .connection
        .prepare_cached(
            "UPDATE task SET due_on = ?2, due_time = NULL WHERE seq = (SELECT seq FROM task
               WHERE application_id = ?1 AND kind = 'follow_up' AND done_on IS NULL
               ORDER BY due_on IS NULL, due_on, seq LIMIT 1)",
        )?
        .execute((application.to_string(), day(on)))?;
    if moved == 0 {
        writing
            .connection
            .prepare_cached(
                "INSERT INTO task (id, application_id, kind, text, due_on, created_at)
                 VALUES (?1, ?2, 'follow_up', '', ?3, ?4)",
            )?
            .execute((
                TaskId::at(writing.now()).to_string(),
                application.to_string(),
                day(on),
                instant(writing.now()),
            ))?;
    }
    Ok(())
}

/// Takes the open follow-ups of an application away; undo brings them back.
///
/// # Errors
/// When the file can't be written.
pub fn clear(writing: &Writing<'_>, application: ApplicationId) -> Result<(), StoreError> {
    let sql = "DELETE FROM task WHERE application_id = ?1 AND kind = 'follow_up' AND done_on IS NULL";
    writing.connection.prepare_cached(sql)?.execute([application.to_string()])?;
    Ok(())
}

/// Whether an application has a follow-up that is not done; with `on`, whether its first one is on that day.
///
/// # Errors
/// When the file can't be read.
pub fn is_set(
    reading: &Reading<'_>,
    application: ApplicationId,
    on: Option<NaiveDate>,
) -> Result<bool, StoreError> {
    let first: Option<Option<String>> = reading
        .connection
        .prepare_cached(
            "SELECT due_on FROM task WHERE application_id = ?1 AND kind = 'follow_up' AND done_on IS NULL
             ORDER BY due_on IS NULL, due_on, seq LIMIT 1",
        )?
        .query_row([application.to_string()], |row| row.get(0))
        .optional()?;
    Ok(match (first, on) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(due), Some(on)) => due == Some(day(on)),
    })
}

//! Where a job was found, in the person's words.

use domain::ids::ApplicationId;
use rusqlite::OptionalExtension;

use crate::{Reading, StoreError, Writing};

/// Where the job of an application was found.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Option<String>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT found_at FROM application WHERE id = ?1")?;
    Ok(statement.query_row([application.to_string()], |row| row.get(0)).optional()?.flatten())
}

/// Says where a job was found; `None` says nothing.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such application.
pub fn set(
    writing: &Writing<'_>,
    application: ApplicationId,
    found_at: Option<&str>,
) -> Result<(), StoreError> {
    let sql = "UPDATE application SET found_at = ?2 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((application.to_string(), found_at))?;
    if changed == 0 { Err(StoreError::missing("application", &application)) } else { Ok(()) }
}

/// Where jobs were found so far, the commonest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn known(reading: &Reading<'_>, limit: u32) -> Result<Vec<String>, StoreError> {
    let mut statement = reading.connection.prepare_cached(KNOWN)?;
    Ok(statement.query_map([limit], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub(crate) const KNOWN: &str = "SELECT found_at FROM application WHERE found_at IS NOT NULL
     GROUP BY found_at ORDER BY count(*) DESC, found_at LIMIT ?1";

//! The application letter of each application, as plain text.

use chrono::{DateTime, Utc};
use domain::ids::ApplicationId;
use rusqlite::OptionalExtension;

use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// A letter as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Its words.
    pub text: String,
    /// When they were changed last.
    pub changed_at: DateTime<Utc>,
}

/// The letter of an application, where one was begun.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Option<LetterRow>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT text, changed_at FROM letter WHERE application_id = ?1")?;
    let letter = statement.query_row([application.to_string()], |row| {
        Ok(LetterRow { text: row.get("text")?, changed_at: row.parsed("changed_at")? })
    });
    Ok(letter.optional()?)
}

/// Makes an application's letter this text; an empty one takes it away.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn set(writing: &Writing<'_>, application: ApplicationId, text: &str) -> Result<(), StoreError> {
    if text.is_empty() {
        writing
            .connection
            .prepare_cached("DELETE FROM letter WHERE application_id = ?1")?
            .execute([application.to_string()])?;
        return Ok(());
    }
    writing
        .connection
        .prepare_cached(
            "INSERT INTO letter (application_id, text, changed_at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
        )?
        .execute((application.to_string(), text, instant(writing.now())))?;
    Ok(())
}

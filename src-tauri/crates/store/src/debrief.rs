//! What the person says after an interview, beside how it went and what comes next, which stand with the interview.

use domain::ids::InterviewId;
use rusqlite::OptionalExtension;

use crate::text::instant;
use crate::{Reading, StoreError, Writing};

/// A debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// The interview.
    pub interview_id: InterviewId,
    /// What to do better.
    pub to_fix: String,
    /// What speaks against the place.
    pub red_flags: String,
}

/// The debrief of an interview.
///
/// # Errors
/// When the file can't be read.
pub fn of_interview(reading: &Reading<'_>, id: InterviewId) -> Result<Option<Debrief>, StoreError> {
    let sql = "SELECT to_fix, red_flags FROM debrief WHERE interview_id = ?1";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Debrief { interview_id: id, to_fix: row.get("to_fix")?, red_flags: row.get("red_flags")? })
    };
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], read).optional()?)
}

/// Keeps a debrief in place of the one there was.
///
/// # Errors
/// When there is no such interview, or the file can't be written.
pub fn put(writing: &Writing<'_>, debrief: &Debrief) -> Result<(), StoreError> {
    let sql = "INSERT INTO debrief (interview_id, to_fix, red_flags, created_at) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (interview_id) DO UPDATE SET to_fix = excluded.to_fix, red_flags = excluded.red_flags";
    writing.connection.prepare_cached(sql)?.execute((
        debrief.interview_id.to_string(),
        &debrief.to_fix,
        &debrief.red_flags,
        instant(writing.now()),
    ))?;
    Ok(())
}

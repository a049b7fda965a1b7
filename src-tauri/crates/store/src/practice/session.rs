//! Sittings.

use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, PracticeSessionId};
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::text::{Columns, instant, word};
use crate::{Reading, StoreError, Writing};

/// What a sitting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Going through what is due.
    Review,
    /// A practice interview.
    Interview,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its id.
    pub id: PracticeSessionId,
    /// What it is.
    pub kind: SessionKind,
    /// The application it is for.
    pub application_id: Option<ApplicationId>,
    /// The role of the guidance it is for.
    pub role: Option<String>,
    /// How many questions it was begun with.
    pub questions: u16,
    /// The seconds allowed for each; absent is no limit.
    pub seconds_each: Option<u16>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it was ended; absent while it goes on, or where it was left.
    pub ended_at: Option<DateTime<Utc>>,
}

/// Keeps a new sitting.
///
/// # Errors
/// When the file can't be written.
pub fn insert_session(writing: &Writing<'_>, session: &SessionRow) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO practice_session (id, kind, application_id, role, questions, seconds_each, started_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    writing.connection.prepare_cached(sql)?.execute((
        session.id.to_string(),
        word(&session.kind)?,
        session.application_id.map(|id| id.to_string()),
        &session.role,
        session.questions,
        session.seconds_each,
        instant(session.started_at),
    ))?;
    Ok(())
}

/// Ends a sitting now; one that was ended stays as it is.
///
/// # Errors
/// When the file can't be written.
pub fn end_session(writing: &Writing<'_>, id: PracticeSessionId) -> Result<(), StoreError> {
    let sql = "UPDATE practice_session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    writing.connection.prepare_cached(sql)?.execute((id.to_string(), instant(writing.now())))?;
    Ok(())
}

/// One sitting.
///
/// # Errors
/// When the file can't be read.
pub fn session(reading: &Reading<'_>, id: PracticeSessionId) -> Result<Option<SessionRow>, StoreError> {
    let sql = "SELECT * FROM practice_session WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], row).optional()?)
}

fn row(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        id: row.parsed("id")?,
        kind: row.word("kind")?,
        application_id: row.parsed_or_null("application_id")?,
        role: row.get("role")?,
        questions: row.get("questions")?,
        seconds_each: row.get("seconds_each")?,
        started_at: row.parsed("started_at")?,
        ended_at: row.parsed_or_null("ended_at")?,
    })
}

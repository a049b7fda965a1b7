//! The interview a thank-you is for.

use chrono::{DateTime, Utc};
use domain::ids::ApplicationId;
use rusqlite::OptionalExtension;

use crate::text::{Columns, instant};
use crate::{Reading, StoreError};

/// An interview that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastInterview {
    /// When it began.
    pub starts_at: DateTime<Utc>,
    /// The zone its wall time is told in, by its IANA name.
    pub zone: String,
    /// The first of those who took part, where one is named.
    pub person: Option<String>,
}

/// The last interview of an application that had begun at `now` and was not cancelled.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
    now: DateTime<Utc>,
) -> Result<Option<LastInterview>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("last_interview.sql"))?;
    let found = statement.query_row((application.to_string(), instant(now)), |row| {
        Ok(LastInterview {
            starts_at: row.parsed("starts_at")?,
            zone: row.get("zone")?,
            person: row.get("person")?,
        })
    });
    Ok(found.optional()?)
}

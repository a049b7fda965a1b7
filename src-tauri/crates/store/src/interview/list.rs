//! Interviews by time: what is to come, what is past, and what lies around a time.

use chrono::{DateTime, Duration, Utc};
use domain::ids::{ApplicationId, JobId};
use domain::interview::MAX_MINUTES;
use domain::stage::StageKind;
use rusqlite::{Row, named_params};

use super::{InterviewRow, row};
use crate::text::{Columns, instant};
use crate::{Page, Reading, StoreError};

/// Which interviews to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Planned ones that are not over yet, the next one first.
    Coming,
    /// All others, the latest first.
    Past,
}

/// An interview with the job it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The interview.
    pub row: InterviewRow,
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The kind of stage its application is in.
    pub stage_kind: StageKind,
}

/// Interviews to come or past as of `now`; those of jobs in the trash and in archives are left out.
///
/// # Errors
/// When the file can't be read.
pub fn list(
    reading: &Reading<'_>,
    which: Which,
    now: DateTime<Utc>,
    offset: u32,
    limit: u32,
) -> Result<Page<Listed>, StoreError> {
    let (page, count) = match which {
        Which::Coming => {
            (COMING, concat!("SELECT count(*) ", include_str!("from.sql"), include_str!("coming.sql")))
        }
        Which::Past => {
            (PAST, concat!("SELECT count(*) ", include_str!("from.sql"), include_str!("past.sql")))
        }
    };
    let (now, earliest) = (instant(now), instant(now - Duration::minutes(i64::from(MAX_MINUTES))));
    let times = named_params! { ":now": now, ":earliest": earliest };
    let total = reading.connection.prepare_cached(count)?.query_row(times, |row| row.get(0))?;
    let mut params = times.to_vec();
    params.extend_from_slice(named_params! { ":limit": limit, ":offset": offset });
    let mut statement = reading.connection.prepare_cached(page)?;
    let rows = statement.query_map(params.as_slice(), listed)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

pub(crate) const COMING: &str = concat!(
    include_str!("select.sql"),
    include_str!("from.sql"),
    include_str!("coming.sql"),
    "ORDER BY interview.starts_at, interview.seq LIMIT :limit OFFSET :offset"
);
pub(crate) const PAST: &str = concat!(
    include_str!("select.sql"),
    include_str!("from.sql"),
    include_str!("past.sql"),
    "ORDER BY interview.starts_at DESC, interview.seq DESC LIMIT :limit OFFSET :offset"
);

/// The interviews of one application, the latest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
    limit: u32,
) -> Result<Vec<Listed>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_APPLICATION)?;
    Ok(statement.query_map((application.to_string(), limit), listed)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_APPLICATION: &str = concat!(
    include_str!("select.sql"),
    include_str!("from.sql"),
    "WHERE interview.application_id = ?1
     ORDER BY interview.starts_at DESC, interview.seq DESC LIMIT ?2"
);

/// Planned interviews of which any moment may lie between two instants, by their beginnings, at most so many; those of
/// jobs in the trash and in archives are left out.
///
/// # Errors
/// When the file can't be read.
pub fn planned_between(
    reading: &Reading<'_>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<Listed>, StoreError> {
    let earliest = from - Duration::minutes(i64::from(MAX_MINUTES));
    let mut statement = reading.connection.prepare_cached(BETWEEN)?;
    let rows = statement.query_map((instant(earliest), instant(to), limit), listed)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const BETWEEN: &str = concat!(
    include_str!("select.sql"),
    include_str!("from.sql"),
    "WHERE interview.starts_at > ?1 AND interview.starts_at < ?2 AND interview.state = 'planned'
       AND job.deleted_at IS NULL AND job.archive_id IS NULL
     ORDER BY interview.starts_at, interview.seq LIMIT ?3"
);

fn listed(found: &Row<'_>) -> rusqlite::Result<Listed> {
    Ok(Listed {
        row: row(found)?,
        job_id: found.parsed("job_id")?,
        title: found.get("title")?,
        employer: found.get("employer")?,
        stage_kind: found.word("stage_kind")?,
    })
}

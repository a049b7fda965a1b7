//! Jobs found by what they share, and whether there is any.

use chrono::NaiveDate;
use domain::ids::{EmployerId, JobId};

use crate::text::{Columns, day, json};
use crate::{Reading, StoreError};

/// Jobs of one employer outside the trash, the newest first; earlier searches count too.
///
/// # Errors
/// When the file can't be read.
pub fn of_employer(
    reading: &Reading<'_>,
    employer: EmployerId,
    limit: u32,
) -> Result<Vec<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id FROM job WHERE employer_id = ?1 AND deleted_at IS NULL ORDER BY seq DESC LIMIT ?2",
    )?;
    let ids = statement.query_map((employer.to_string(), limit), |row| row.parsed("id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Jobs of these employers that were saved or sent since a day, outside the trash, the newest first; earlier searches
/// count too.
///
/// # Errors
/// When the file can't be read.
pub fn of_employers_since(
    reading: &Reading<'_>,
    employers: &[EmployerId],
    since: NaiveDate,
    limit: u32,
) -> Result<Vec<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_EMPLOYERS_SINCE)?;
    let ids = statement.query_map((json(employers)?, day(since), limit), |row| row.parsed("id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

pub(crate) const OF_EMPLOYERS_SINCE: &str = include_str!("of_employers_since.sql");

/// Whether there is no job at all, the trash included.
///
/// # Errors
/// When the file can't be read.
pub fn is_empty(reading: &Reading<'_>) -> Result<bool, StoreError> {
    let any: bool = reading
        .connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM job)")?
        .query_row([], |row| row.get(0))?;
    Ok(!any)
}

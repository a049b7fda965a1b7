//! Whether an ad is one that was saved before.

use domain::fold::fold;
use domain::ids::JobId;

use crate::employer::name_key;
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// How many jobs of one title and employer are compared by text.
const COMPARED: u32 = 20;

/// The jobs that have an ad with one of these keys: those outside the trash first, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn by_keys(reading: &Reading<'_>, keys: &[String]) -> Result<Vec<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("by_keys.sql"))?;
    Ok(statement.query_map([json(keys)?], |row| row.parsed("id"))?.collect::<Result<_, _>>()?)
}

/// Jobs with the same title and employer, folded, each with the plain text of its newest ad (empty when it has none):
/// the twenty newest, those outside the trash first.
///
/// # Errors
/// When the file can't be read.
pub fn alike(reading: &Reading<'_>, title: &str, employer: &str) -> Result<Vec<(JobId, String)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("alike.sql"))?;
    Ok(statement
        .query_map((fold(title), name_key(employer), COMPARED), |row| {
            Ok((row.parsed("id")?, row.get("plain")?))
        })?
        .collect::<Result<_, _>>()?)
}

/// What makes the ads of a job known again.
///
/// # Errors
/// When the file can't be read.
pub fn keys_of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<String>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT DISTINCT key FROM ad JOIN ad_key ON ad_key.ad_id = ad.id WHERE ad.job_id = ?1",
    )?;
    Ok(statement.query_map([job.to_string()], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

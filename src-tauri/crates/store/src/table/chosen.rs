//! Which of some chosen jobs a change touches at all.

use domain::ids::{ApplicationId, JobId, StageId, TagId};
use rusqlite::ToSql;

use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// Of these jobs, those outside the trash and archives, in the same order.
///
/// # Errors
/// When the file can't be read.
pub fn present(reading: &Reading<'_>, jobs: &[JobId]) -> Result<Vec<(JobId, ApplicationId)>, StoreError> {
    chosen(reading, jobs, "", &[])
}

/// Of these jobs, those that are not in a stage.
///
/// # Errors
/// When the file can't be read.
pub fn outside_stage(
    reading: &Reading<'_>,
    jobs: &[JobId],
    stage: StageId,
) -> Result<Vec<(JobId, ApplicationId)>, StoreError> {
    chosen(reading, jobs, "AND application.stage_id <> ?2", &[&stage.to_string()])
}

/// Of these jobs, those that do not bear a tag.
///
/// # Errors
/// When the file can't be read.
pub fn without_tag(
    reading: &Reading<'_>,
    jobs: &[JobId],
    tag: TagId,
) -> Result<Vec<(JobId, ApplicationId)>, StoreError> {
    let condition = "AND NOT EXISTS (SELECT 1 FROM job_tag WHERE job_id = job.id AND tag_id = ?2)";
    chosen(reading, jobs, condition, &[&tag.to_string()])
}

/// Of these jobs, those that bear a tag.
///
/// # Errors
/// When the file can't be read.
pub fn with_tag(
    reading: &Reading<'_>,
    jobs: &[JobId],
    tag: TagId,
) -> Result<Vec<(JobId, ApplicationId)>, StoreError> {
    let condition = "AND EXISTS (SELECT 1 FROM job_tag WHERE job_id = job.id AND tag_id = ?2)";
    chosen(reading, jobs, condition, &[&tag.to_string()])
}

fn chosen(
    reading: &Reading<'_>,
    jobs: &[JobId],
    condition: &'static str,
    more: &[&dyn ToSql],
) -> Result<Vec<(JobId, ApplicationId)>, StoreError> {
    let sql = format!("{}{condition}\nORDER BY chosen.key", include_str!("chosen.sql"));
    let list = json(jobs)?;
    let mut params: Vec<&dyn ToSql> = vec![&list];
    params.extend(more);
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows =
        statement.query_map(&*params, |row| Ok((row.parsed("job_id")?, row.parsed("application_id")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

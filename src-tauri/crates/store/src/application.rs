//! Applications: the stage a job is in, its place in that column, and the day it was sent.

use chrono::NaiveDate;
use domain::ids::{ApplicationId, JobId, StageId};
use rusqlite::{OptionalExtension, ToSql};

use crate::text::{Columns, day, instant};
use crate::{Reading, StoreError, Writing};

/// Distance between neighbours in a column: forty cards fit between two before the column is numbered anew, and
/// eight million at the top.
pub(crate) const GAP: i64 = 1 << 40;

/// A person's own pursuit of one job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// The job.
    pub job_id: JobId,
    /// The stage it is in.
    pub stage_id: StageId,
    /// Place in the stage's column, least at the top; from [`rank_before`].
    pub rank: i64,
    /// The day it was sent.
    pub applied_on: Option<NaiveDate>,
}

/// The day an application was sent.
///
/// # Errors
/// When the file can't be read.
pub fn applied_on(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<NaiveDate>, StoreError> {
    let found = reading
        .connection
        .prepare_cached("SELECT applied_on FROM application WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.parsed_or_null("applied_on"))
        .optional()?;
    Ok(found.flatten())
}

/// The job of an application.
///
/// # Errors
/// When the file can't be read.
pub fn job_of(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT job_id FROM application WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], |row| row.parsed("job_id")).optional()?)
}

/// Keeps a new application.
///
/// # Errors
/// When its job has one already, or the file can't be written.
pub fn insert(writing: &Writing<'_>, application: &Application) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO application (id, job_id, stage_id, rank, applied_on, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            application.id.to_string(),
            application.job_id.to_string(),
            application.stage_id.to_string(),
            application.rank,
            application.applied_on.map(day),
            instant(writing.now()),
        ))?;
    Ok(())
}

/// The application of a job.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Option<Application>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT id, stage_id, rank, applied_on FROM application WHERE job_id = ?1")?;
    let found = statement.query_row([job.to_string()], |row| {
        Ok(Application {
            id: row.parsed("id")?,
            job_id: job,
            stage_id: row.parsed("stage_id")?,
            rank: row.get("rank")?,
            applied_on: row.parsed_or_null("applied_on")?,
        })
    });
    Ok(found.optional()?)
}

/// Puts an application into a stage, at a place from [`rank_before`].
///
/// # Errors
/// [`StoreError::Missing`] when there is no such application.
pub fn set_stage(
    writing: &Writing<'_>,
    id: ApplicationId,
    stage: StageId,
    rank: i64,
) -> Result<(), StoreError> {
    let sql = "UPDATE application SET stage_id = ?2, rank = ?3 WHERE id = ?1";
    let changed =
        writing.connection.prepare_cached(sql)?.execute((id.to_string(), stage.to_string(), rank))?;
    found(changed, id)
}

/// Sets or clears the day it was sent.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such application.
pub fn set_applied_on(
    writing: &Writing<'_>,
    id: ApplicationId,
    on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let sql = "UPDATE application SET applied_on = ?2 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), on.map(day)))?;
    found(changed, id)
}

/// A rank for a card right above the card of `before`; `None` is the top of the column.
///
/// Where no number is free in between, the column is numbered anew first.
///
/// # Errors
/// [`StoreError::Missing`] when that job is not in the stage.
pub fn rank_before(writing: &Writing<'_>, stage: StageId, before: Option<JobId>) -> Result<i64, StoreError> {
    let Some(before) = before else {
        let top: Option<i64> = number(
            writing,
            "SELECT min(rank) FROM application WHERE stage_id = ?1 AND archived = 0",
            &[&stage.to_string()],
        )?;
        return Ok(top.map_or(0, |top| top - GAP));
    };
    if let Some(rank) = free_rank(writing, stage, before)? {
        return Ok(rank);
    }
    renumber(writing, stage)?;
    free_rank(writing, stage, before)?.ok_or_else(|| StoreError::missing("job in stage", &before))
}

/// A rank right below the last card of the column.
///
/// # Errors
/// When the file can't be read.
pub fn rank_last(writing: &Writing<'_>, stage: StageId) -> Result<i64, StoreError> {
    let last: Option<i64> = number(
        writing,
        "SELECT max(rank) FROM application WHERE stage_id = ?1 AND archived = 0",
        &[&stage.to_string()],
    )?;
    Ok(last.map_or(0, |last| last + GAP))
}

fn free_rank(writing: &Writing<'_>, stage: StageId, before: JobId) -> Result<Option<i64>, StoreError> {
    let (stage, before) = (stage.to_string(), before.to_string());
    let below = number(
        writing,
        "SELECT rank FROM application WHERE job_id = ?2 AND stage_id = ?1 AND archived = 0",
        &[&stage, &before],
    )?
    .ok_or_else(|| StoreError::missing("job in stage", &before))?;
    let above = number(
        writing,
        "SELECT max(rank) FROM application
         WHERE stage_id = ?1 AND archived = 0 AND (rank, job_id) < (?3, ?2)",
        &[&stage, &before, &below],
    )?;
    let rank = above.map_or(below - GAP, |above| above + (below - above) / 2);
    Ok((above.is_none_or(|above| above < rank) && rank < below).then_some(rank))
}

fn renumber(writing: &Writing<'_>, stage: StageId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "UPDATE application SET rank = numbered.place * ?2
             FROM (SELECT id, row_number() OVER (ORDER BY rank, job_id) AS place
                   FROM application WHERE stage_id = ?1 AND archived = 0) AS numbered
             WHERE application.id = numbered.id",
        )?
        .execute((stage.to_string(), GAP))?;
    Ok(())
}

fn number(writing: &Writing<'_>, sql: &str, params: &[&dyn ToSql]) -> Result<Option<i64>, StoreError> {
    Ok(writing.connection.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?.flatten())
}

fn found(changed: usize, id: ApplicationId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("application", &id)) } else { Ok(()) }
}

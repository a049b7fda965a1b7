//! Plans: what is practised for an application, and the interviews it is to be ready for.

use chrono::{DateTime, Utc};
use domain::ids::{ApplicationId, InterviewId, JobId};

use super::{CardRow, row_of};
use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// An interview to come of an application that has a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// The application.
    pub application_id: ApplicationId,
    /// Its job.
    pub job_id: JobId,
    /// The job's title.
    pub title: String,
    /// The job's employer.
    pub employer: String,
    /// Its first interview to come.
    pub interview_id: InterviewId,
    /// When that begins.
    pub starts_at: DateTime<Utc>,
}

/// The next interview of each application that has a plan, from an instant on, the earliest first, at most so many.
/// Those called off, and those of jobs that are closed, in the trash or of an earlier search are left out.
///
/// # Errors
/// When the file can't be read.
pub fn coming(reading: &Reading<'_>, from: DateTime<Utc>, limit: u32) -> Result<Vec<Coming>, StoreError> {
    let mut statement = reading.connection.prepare_cached(COMING)?;
    let rows = statement.query_map((instant(from), limit), |row| {
        Ok(Coming {
            application_id: row.parsed("application_id")?,
            job_id: row.parsed("job_id")?,
            title: row.get("title")?,
            employer: row.get("employer")?,
            interview_id: row.parsed("interview_id")?,
            starts_at: row.parsed("starts_at")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const COMING: &str = include_str!("coming.sql");

/// The cards of an application's plan, those due first before the others.
///
/// # Errors
/// When the file can't be read.
pub fn of_plan(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<CardRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_PLAN)?;
    Ok(statement.query_map([application.to_string()], row_of)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_PLAN: &str = "SELECT practice_card.* FROM practice_plan
     CROSS JOIN practice_card ON practice_card.question = practice_plan.question
     WHERE practice_plan.application_id = ?1 ORDER BY practice_card.due_on, practice_card.question";

/// Puts a question into an application's plan, where it is not there yet.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn put_in_plan(
    writing: &Writing<'_>,
    application: ApplicationId,
    question: &str,
) -> Result<(), StoreError> {
    let sql = "INSERT OR IGNORE INTO practice_plan (application_id, question) VALUES (?1, ?2)";
    writing.connection.prepare_cached(sql)?.execute((application.to_string(), question))?;
    Ok(())
}

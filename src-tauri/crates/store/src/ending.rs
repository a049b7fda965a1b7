//! What is left when a search is over: jobs by how far they came, and days still to come.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::JobId;
use domain::stage::StageKind;
use rusqlite::{Row, named_params};

use crate::text::{Columns, day, instant, json};
use crate::{Reading, StoreError};

/// Jobs of the running search in stages of these kinds, from the right of the board, each stage from the top.
///
/// # Errors
/// When the file can't be read.
pub fn in_kinds(reading: &Reading<'_>, kinds: &[StageKind], limit: u32) -> Result<Vec<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("ending/in_kinds.sql"))?;
    let ids = statement.query_map((json(kinds)?, limit), |row| row.parsed("job_id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Something that is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// When.
    pub at: ComingAt,
    /// What.
    pub what: ComingWhat,
    /// A task's words, an offer's name, or a job's title.
    pub text: String,
    /// The job it belongs to.
    pub job_id: Option<JobId>,
}

/// When something comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComingAt {
    /// On a day in the person's zone.
    Day(NaiveDate),
    /// At an instant.
    Instant(DateTime<Utc>),
}

/// What comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComingWhat {
    /// The work of an accepted job.
    Starts,
    /// The day an offer is to be answered by.
    AnswerBy,
    /// An interview.
    Interview,
    /// A task.
    Task,
}

/// What is still to come of the running search's open pursuits, the next first.
///
/// # Errors
/// When the file can't be read.
pub fn coming(
    reading: &Reading<'_>,
    today: NaiveDate,
    now: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<Coming>, StoreError> {
    let mut statement = reading.connection.prepare_cached(COMING)?;
    let params = named_params! { ":today": day(today), ":now": instant(now), ":limit": limit };
    Ok(statement.query_map(params, row)?.collect::<Result<_, _>>()?)
}

pub(crate) const COMING: &str = include_str!("ending/coming.sql");

fn row(row: &Row<'_>) -> rusqlite::Result<Coming> {
    let what: String = row.get("what")?;
    let (what, at) = match what.as_str() {
        "interview" => (ComingWhat::Interview, ComingAt::Instant(row.parsed("at")?)),
        "starts" => (ComingWhat::Starts, ComingAt::Day(row.parsed("at")?)),
        "answer_by" => (ComingWhat::AnswerBy, ComingAt::Day(row.parsed("at")?)),
        // The statement knows one more word.
        _ => (ComingWhat::Task, ComingAt::Day(row.parsed("at")?)),
    };
    Ok(Coming { at, what, text: row.get("text")?, job_id: row.parsed_or_null("job_id")? })
}

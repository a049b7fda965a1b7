//! The rows of the day's page, and how they are read.

use chrono::{DateTime, NaiveDate, Utc};
use domain::deadline::Deadline;
use domain::ids::{ApplicationId, InterviewId, JobId, OfferId, StageId};
use domain::stage::StageKind;
use domain::task::Task;
use rusqlite::{Row, ToSql};

use crate::task::task;
use crate::text::Columns;
use crate::{Reading, StoreError};

/// The job a line is about, as the line names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The job.
    pub job_id: JobId,
    /// Its application.
    pub application_id: ApplicationId,
    /// The stage it is in.
    pub stage_id: StageId,
    /// That stage's kind.
    pub stage_kind: StageKind,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// City of the main place of work.
    pub city: Option<String>,
}

/// A job not applied for yet, with its deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRow {
    /// The job.
    pub subject: Subject,
    /// Its deadline, which has a date.
    pub deadline: Deadline,
}

/// An interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewRow {
    /// Its id.
    pub id: InterviewId,
    /// The job it is for.
    pub subject: Subject,
    /// Which round it is, from 1.
    pub round: u8,
    /// How it is held: `phone`, `video`, `on_site`, `technical`, `case`, `presentation`.
    pub form: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// How long it takes.
    pub minutes: u16,
    /// Where it is; may be empty.
    pub place: String,
    /// The way in; may be empty.
    pub link: String,
}

/// An offer that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Its id.
    pub id: OfferId,
    /// The job it is for; absent for one that stands by itself.
    pub subject: Option<Subject>,
    /// What the person calls it.
    pub name: String,
    /// The last day to answer.
    pub answer_by: NaiveDate,
    /// Base pay a year, hundredths of the currency's unit.
    pub base_ore: i64,
    /// Three letters.
    pub currency: String,
}

/// An open task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    /// The task.
    pub task: Task,
    /// The job it is of, where it is of one.
    pub subject: Option<Subject>,
}

/// Every row a statement gives.
pub(super) fn rows<T>(
    reading: &Reading<'_>,
    sql: &str,
    params: &[(&str, &dyn ToSql)],
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map(params, row)?.collect::<Result<_, _>>()?)
}

/// An interview from a row of `interviews.sql`.
pub(super) fn interview_row(row: &Row<'_>) -> rusqlite::Result<InterviewRow> {
    Ok(InterviewRow {
        id: row.parsed("interview_id")?,
        subject: subject(row)?,
        round: row.get("round")?,
        form: row.get("form")?,
        starts_at: row.parsed("starts_at")?,
        minutes: row.get("minutes")?,
        place: row.get("place")?,
        link: row.get("link")?,
    })
}

/// A task from a row of `tasks.sql`.
pub(super) fn task_row(row: &Row<'_>) -> rusqlite::Result<TaskRow> {
    Ok(TaskRow { task: task(row)?, subject: subject_or_null(row)? })
}

/// A job from a row of `subject.sql`.
pub(super) fn subject(row: &Row<'_>) -> rusqlite::Result<Subject> {
    Ok(Subject {
        job_id: row.parsed("job_id")?,
        application_id: row.parsed("application_id")?,
        stage_id: row.parsed("stage_id")?,
        stage_kind: row.word("stage_kind")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        city: row.get("city")?,
    })
}

/// The same where there may be none.
pub(super) fn subject_or_null(row: &Row<'_>) -> rusqlite::Result<Option<Subject>> {
    let job: Option<String> = row.get("job_id")?;
    job.map(|_| subject(row)).transpose()
}

//! What was asked in interviews, and how it went.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{InterviewId, JobId};
use rusqlite::{Row, ToSql};

use crate::text::Columns;
use crate::{Reading, StoreError, Writing};

/// A question that was asked, with where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedRow {
    /// The question.
    pub question: String,
    /// How it went, from 1, badly, to 4.
    pub went: Option<u8>,
    /// What is to be remembered of it.
    pub note: String,
    /// The interview.
    pub interview_id: InterviewId,
    /// When that was.
    pub starts_at: DateTime<Utc>,
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
}

/// What was asked in one interview, in order.
///
/// # Errors
/// When the file can't be read.
pub fn asked_of_interview(reading: &Reading<'_>, id: InterviewId) -> Result<Vec<AskedRow>, StoreError> {
    rows(reading, ASKED_IN, &[&id.to_string()])
}

pub(crate) const ASKED_IN: &str = concat!(
    include_str!("asked.sql"),
    "WHERE asked_question.interview_id = ?1 ORDER BY asked_question.position"
);

/// When and where a question was asked, the latest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn asked_of_question(
    reading: &Reading<'_>,
    question: &str,
    limit: u32,
) -> Result<Vec<AskedRow>, StoreError> {
    rows(reading, ASKED_OF, &[&question, &limit])
}

pub(crate) const ASKED_OF: &str = concat!(
    include_str!("asked.sql"),
    "WHERE asked_question.question = ?1 ORDER BY interview.starts_at DESC LIMIT ?2"
);

/// What the employer of a job asked in any interview, the latest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn asked_by_employer(reading: &Reading<'_>, job: JobId, limit: u32) -> Result<Vec<AskedRow>, StoreError> {
    rows(reading, ASKED_BY_EMPLOYER, &[&job.to_string(), &limit])
}

pub(crate) const ASKED_BY_EMPLOYER: &str = include_str!("asked_by_employer.sql");

/// What was asked in all interviews, with the titles of their jobs, the latest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn asked_lately(reading: &Reading<'_>, limit: u32) -> Result<Vec<AskedRow>, StoreError> {
    let sql = concat!(include_str!("asked.sql"), "ORDER BY interview.starts_at DESC LIMIT ?1");
    rows(reading, sql, &[&limit])
}

/// How often each question was asked, and how it went at worst where it was said.
///
/// # Errors
/// When the file can't be read.
pub fn asked_times(reading: &Reading<'_>) -> Result<HashMap<String, (u32, Option<u8>)>, StoreError> {
    let sql = "SELECT question, count(*), min(went) FROM asked_question GROUP BY question";
    let mut statement = reading.connection.prepare_cached(sql)?;
    let counted = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(counted.collect::<Result<_, _>>()?)
}

/// Writes down what was asked in an interview, in place of what stood there.
///
/// # Errors
/// When there is no such interview, or the file can't be written.
pub fn set_asked(
    writing: &Writing<'_>,
    interview: InterviewId,
    asked: &[(String, Option<u8>, String)],
) -> Result<(), StoreError> {
    let (id, length) = (interview.to_string(), i64::try_from(asked.len()).unwrap_or(i64::MAX));
    writing
        .connection
        .prepare_cached("DELETE FROM asked_question WHERE interview_id = ?1 AND position >= ?2")?
        .execute((&id, length))?;
    let mut statement = writing.connection.prepare_cached(include_str!("set_asked.sql"))?;
    for (position, (question, went, note)) in (0_i64..).zip(asked) {
        statement.execute((&id, position, question, went, note))?;
    }
    Ok(())
}

fn rows(reading: &Reading<'_>, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<AskedRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map(params, asked)?.collect::<Result<_, _>>()?)
}

fn asked(row: &Row<'_>) -> rusqlite::Result<AskedRow> {
    Ok(AskedRow {
        question: row.get("question")?,
        went: row.get("went")?,
        note: row.get("note")?,
        interview_id: row.parsed("interview_id")?,
        starts_at: row.parsed("starts_at")?,
        job_id: row.parsed("job_id")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
    })
}

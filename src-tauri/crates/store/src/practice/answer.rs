//! Answers that were practised, and what they come to.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{PracticeAnswerId, PracticeSessionId};
use domain::practice::Grade;
use rusqlite::{Row, ToSql, types::Type};

use crate::text::{Columns, day, instant};
use crate::{Reading, StoreError, Writing};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Its id.
    pub id: PracticeAnswerId,
    /// The sitting it was given in.
    pub session_id: Option<PracticeSessionId>,
    /// The question.
    pub question: String,
    /// When it was given.
    pub answered_at: DateTime<Utc>,
    /// The day it counts for, in Oslo.
    pub on_day: NaiveDate,
    /// One's own judgement.
    pub grade: Grade,
    /// How long it took.
    pub seconds: u32,
    /// What was typed; empty where it was said aloud.
    pub text: String,
}

/// Keeps an answer.
///
/// # Errors
/// When there is no such sitting, or the file can't be written.
pub fn insert_answer(writing: &Writing<'_>, answer: &AnswerRow) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO practice_answer (id, session_id, question, answered_at, on_day, grade, seconds, text)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    writing.connection.prepare_cached(sql)?.execute((
        answer.id.to_string(),
        answer.session_id.map(|id| id.to_string()),
        &answer.question,
        instant(answer.answered_at),
        day(answer.on_day),
        answer.grade.number(),
        answer.seconds,
        &answer.text,
    ))?;
    Ok(())
}

/// The answers to a question, the newest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn answers_of(reading: &Reading<'_>, question: &str, limit: u32) -> Result<Vec<AnswerRow>, StoreError> {
    rows(reading, ANSWERS_OF, &[&question, &limit])
}

pub(crate) const ANSWERS_OF: &str =
    "SELECT * FROM practice_answer WHERE question = ?1 ORDER BY seq DESC LIMIT ?2";

/// The answers of a sitting, in order, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn answers_of_session(
    reading: &Reading<'_>,
    session: PracticeSessionId,
    limit: u32,
) -> Result<Vec<AnswerRow>, StoreError> {
    rows(reading, OF_SESSION, &[&session.to_string(), &limit])
}

pub(crate) const OF_SESSION: &str =
    "SELECT * FROM practice_answer WHERE session_id = ?1 ORDER BY seq LIMIT ?2";

/// The days with practice, the newest first, each once, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn days(reading: &Reading<'_>, limit: u32) -> Result<Vec<NaiveDate>, StoreError> {
    let mut statement = reading.connection.prepare_cached(DAYS)?;
    Ok(statement.query_map([limit], |row| row.parsed("on_day"))?.collect::<Result<_, _>>()?)
}

pub(crate) const DAYS: &str = "SELECT DISTINCT on_day FROM practice_answer ORDER BY on_day DESC LIMIT ?1";

/// How many answers of each grade there were on each day from one on.
///
/// # Errors
/// When the file can't be read.
pub fn figures(reading: &Reading<'_>, from: NaiveDate) -> Result<Vec<(NaiveDate, Grade, u32)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(FIGURES)?;
    let rows = statement
        .query_map([day(from)], |row| Ok((row.parsed("on_day")?, grade(row)?, row.get("count")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const FIGURES: &str = "SELECT on_day, grade, count(*) AS count FROM practice_answer
     WHERE on_day >= ?1 GROUP BY on_day, grade ORDER BY on_day, grade";

fn rows(reading: &Reading<'_>, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<AnswerRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map(params, row_of)?.collect::<Result<_, _>>()?)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<AnswerRow> {
    Ok(AnswerRow {
        id: row.parsed("id")?,
        session_id: row.parsed_or_null("session_id")?,
        question: row.get("question")?,
        answered_at: row.parsed("answered_at")?,
        on_day: row.parsed("on_day")?,
        grade: grade(row)?,
        seconds: row.get("seconds")?,
        text: row.get("text")?,
    })
}

fn grade(row: &Row<'_>) -> rusqlite::Result<Grade> {
    let index = row.as_ref().column_index("grade")?;
    let number: u8 = row.get(index)?;
    // The column's check lets only these four in.
    Grade::of(number).ok_or(rusqlite::Error::InvalidColumnType(index, number.to_string(), Type::Integer))
}

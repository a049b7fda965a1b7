//! Questions of the person's own.

use domain::fold::fold;
use domain::ids::OwnQuestionId;
use domain::question::QuestionKind;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, instant, word};
use crate::{Reading, StoreError, Writing};

/// A question the person wrote, or was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnQuestion {
    /// Its id.
    pub id: OwnQuestionId,
    /// The question.
    pub text: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// A role of the guidance; absent is any.
    pub role: Option<String>,
    /// What a good answer shows.
    pub good: String,
    /// What one falls into.
    pub trap: String,
}

/// Keeps a new question.
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, question: &OwnQuestion) -> Result<(), StoreError> {
    let sql = "INSERT INTO own_question (id, text, text_fold, kind, role, good, trap, created_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    writing.connection.prepare_cached(sql)?.execute((
        question.id.to_string(),
        &question.text,
        fold(&question.text),
        word(&question.kind)?,
        &question.role,
        &question.good,
        &question.trap,
        instant(writing.now()),
    ))?;
    Ok(())
}

/// Writes a question anew.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such question.
pub fn update(writing: &Writing<'_>, question: &OwnQuestion) -> Result<(), StoreError> {
    let sql = "UPDATE own_question SET text = ?2, text_fold = ?3, kind = ?4, role = ?5, good = ?6, trap = ?7
               WHERE id = ?1 AND deleted_at IS NULL";
    let changed = writing.connection.prepare_cached(sql)?.execute((
        question.id.to_string(),
        &question.text,
        fold(&question.text),
        word(&question.kind)?,
        &question.role,
        &question.good,
        &question.trap,
    ))?;
    found(changed, question.id)
}

/// Takes a question out of the bank and out of practice. It stays with the interviews it was asked in.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such question.
pub fn delete(writing: &Writing<'_>, id: OwnQuestionId) -> Result<(), StoreError> {
    let sql = "UPDATE own_question SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL";
    let now = instant(writing.now());
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), now))?, id)?;
    crate::practice::take_out(writing, &id.to_string())
}

/// One question, also one that was taken out of the bank.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: OwnQuestionId) -> Result<Option<OwnQuestion>, StoreError> {
    let sql = "SELECT * FROM own_question WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], own).optional()?)
}

/// One question that is in the bank.
///
/// # Errors
/// When the file can't be read.
pub fn in_bank(reading: &Reading<'_>, id: OwnQuestionId) -> Result<Option<OwnQuestion>, StoreError> {
    let sql = "SELECT * FROM own_question WHERE id = ?1 AND deleted_at IS NULL";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], own).optional()?)
}

/// The question of the same words, marks and case aside.
///
/// # Errors
/// When the file can't be read.
pub fn by_fold(reading: &Reading<'_>, text: &str) -> Result<Option<OwnQuestion>, StoreError> {
    let sql = "SELECT * FROM own_question WHERE text_fold = ?1 AND deleted_at IS NULL ORDER BY seq LIMIT 1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([fold(text)], own).optional()?)
}

/// The questions that are in the bank, the newest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>, limit: u32) -> Result<Vec<OwnQuestion>, StoreError> {
    let sql = "SELECT * FROM own_question WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT ?1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map([limit], own)?.collect::<Result<_, _>>()?)
}

fn own(row: &Row<'_>) -> rusqlite::Result<OwnQuestion> {
    Ok(OwnQuestion {
        id: row.parsed("id")?,
        text: row.get("text")?,
        kind: row.word("kind")?,
        role: row.get("role")?,
        good: row.get("good")?,
        trap: row.get("trap")?,
    })
}

fn found(changed: usize, id: OwnQuestionId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("question", &id)) } else { Ok(()) }
}

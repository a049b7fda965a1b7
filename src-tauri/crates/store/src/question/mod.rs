//! Questions of the person's own, notes at questions of either sort, and what was really asked.

mod asked;
mod own;

#[cfg(test)]
pub(crate) use asked::{ASKED_BY_EMPLOYER, ASKED_IN, ASKED_OF};
pub use asked::{
    AskedRow, asked_by_employer, asked_lately, asked_of_interview, asked_of_question, asked_times, set_asked,
};
pub use own::{OwnQuestion, all, by_fold, by_id, delete, in_bank, insert, update};

use rusqlite::OptionalExtension;

use crate::{Reading, StoreError, Writing};

/// What the person notes at a question.
///
/// # Errors
/// When the file can't be read.
pub fn note(reading: &Reading<'_>, question: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT text FROM question_note WHERE question = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([question], |row| row.get(0)).optional()?)
}

/// The ids of questions with a note, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn noted(reading: &Reading<'_>, limit: u32) -> Result<Vec<String>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT question FROM question_note ORDER BY question LIMIT ?1")?;
    Ok(statement.query_map([limit], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Keeps a note at a question; without words it goes.
///
/// # Errors
/// When the file can't be written.
pub fn set_note(writing: &Writing<'_>, question: &str, text: &str) -> Result<(), StoreError> {
    if text.is_empty() {
        let sql = "DELETE FROM question_note WHERE question = ?1";
        writing.connection.prepare_cached(sql)?.execute([question])?;
        return Ok(());
    }
    let sql = "INSERT INTO question_note (question, text) VALUES (?1, ?2)
               ON CONFLICT (question) DO UPDATE SET text = excluded.text";
    writing.connection.prepare_cached(sql)?.execute((question, text))?;
    Ok(())
}

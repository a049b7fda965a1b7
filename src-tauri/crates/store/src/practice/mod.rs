//! What is practised: a card for each question, plans of applications, sittings and answers.

mod answer;
mod plan;
mod session;

use chrono::{Days, NaiveDate};
use domain::practice::{Card, Memory};
use rusqlite::{OptionalExtension, Row, named_params};

#[cfg(test)]
pub(crate) use answer::{ANSWERS_OF, DAYS, FIGURES, OF_SESSION};
pub use answer::{AnswerRow, answers_of, answers_of_session, days, figures, insert_answer};
#[cfg(test)]
pub(crate) use plan::{COMING, OF_PLAN};
pub use plan::{Coming, coming, of_plan, put_in_plan};
pub use session::{SessionKind, SessionRow, end_session, insert_session, session};

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// A question that is practised, with its card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The question.
    pub question: String,
    /// What is known of it.
    pub card: Card,
}

/// Keeps a card, in place of the one there was.
///
/// # Errors
/// When the file can't be written.
pub fn put(writing: &Writing<'_>, question: &str, card: &Card) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("put.sql"))?.execute(named_params! {
        ":question": question,
        ":stability": card.memory.map(|memory| memory.stability_millionths),
        ":difficulty": card.memory.map(|memory| memory.difficulty_millionths),
        ":due_on": day(card.due_on),
        ":last_on": card.last_on.map(day),
        ":first_on": card.first_on.map(day),
        ":reviews": card.reviews,
        ":lapses": card.lapses,
        ":added_on": day(card.added_on),
    })?;
    Ok(())
}

/// Takes a question out of practice: its card and its places in plans. The answers stay.
///
/// # Errors
/// When the file can't be written.
pub fn take_out(writing: &Writing<'_>, question: &str) -> Result<(), StoreError> {
    for sql in
        ["DELETE FROM practice_card WHERE question = ?1", "DELETE FROM practice_plan WHERE question = ?1"]
    {
        writing.connection.prepare_cached(sql)?.execute([question])?;
    }
    Ok(())
}

/// The card of a question.
///
/// # Errors
/// When the file can't be read.
pub fn card(reading: &Reading<'_>, question: &str) -> Result<Option<Card>, StoreError> {
    let sql = "SELECT * FROM practice_card WHERE question = ?1";
    let read = |row: &Row<'_>| Ok(row_of(row)?.card);
    Ok(reading.connection.prepare_cached(sql)?.query_row([question], read).optional()?)
}

/// Every card, by question.
///
/// # Errors
/// When the file can't be read.
pub fn cards(reading: &Reading<'_>) -> Result<Vec<CardRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM practice_card ORDER BY question")?;
    Ok(statement.query_map([], row_of)?.collect::<Result<_, _>>()?)
}

/// The cards that are due by their own schedule, those due first before the others, at most so many. A question that
/// waits to come again the same day comes after those that have not come at all.
///
/// # Errors
/// When the file can't be read.
pub fn due(reading: &Reading<'_>, today: NaiveDate, limit: u32) -> Result<Vec<CardRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(DUE)?;
    Ok(statement.query_map((day(today), day(after(today)), limit), row_of)?.collect::<Result<_, _>>()?)
}

pub(crate) const DUE: &str = include_str!("due.sql");

/// How many cards are due by their own schedule.
///
/// # Errors
/// When the file can't be read.
pub fn count_due(reading: &Reading<'_>, today: NaiveDate) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM practice_card WHERE due_on <= ?1 OR last_on > ?2";
    Ok(reading
        .connection
        .prepare_cached(sql)?
        .query_row((day(today), day(after(today))), |row| row.get(0))?)
}

/// A day later: one clock set back over midnight is let go, as [`Card::is_due`] does.
fn after(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(1)).unwrap_or(today)
}

/// A card from a row that has all of its columns.
fn row_of(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    let stability: Option<i64> = row.get("stability_millionths")?;
    let difficulty: Option<i64> = row.get("difficulty_millionths")?;
    let memory = stability.zip(difficulty).map(|(stability_millionths, difficulty_millionths)| Memory {
        stability_millionths,
        difficulty_millionths,
    });
    Ok(CardRow {
        question: row.get("question")?,
        card: Card {
            memory,
            due_on: row.parsed("due_on")?,
            last_on: row.parsed_or_null("last_on")?,
            first_on: row.parsed_or_null("first_on")?,
            reviews: row.get("reviews")?,
            lapses: row.get("lapses")?,
            added_on: row.parsed("added_on")?,
        },
    })
}

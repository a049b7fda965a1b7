//! Figures that the person put in place of the guidance's.

use chrono::NaiveDate;
use domain::ids::OwnFigureId;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::text::{Columns, day, word};
use crate::{Reading, StoreError, Writing};

/// A figure of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFigure {
    /// Its id.
    pub id: OwnFigureId,
    /// The id of the fact it is in place of.
    pub fact: String,
    /// Its numbers, by part.
    pub numbers: Vec<OwnNumber>,
    /// What the source is called.
    pub source: String,
    /// Its address.
    pub url: Option<String>,
    /// The day of which it is.
    pub as_of: NaiveDate,
    /// The day it was entered.
    pub entered_on: NaiveDate,
}

/// One number of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnNumber {
    /// Which.
    pub part: OwnPart,
    /// Hundredths of the fact's unit.
    pub hundredths: i64,
    /// As it was typed.
    pub text: String,
}

/// Which number of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as in the guidance")]
pub enum OwnPart {
    Value,
    Low,
    Middle,
    High,
}

/// Every figure, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<OwnFigure>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    let rows = statement.query_map([], figure)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|figure| with_numbers(reading, figure)).collect()
}

pub(crate) const ALL: &str = "SELECT * FROM own_figure ORDER BY id DESC";

/// One figure.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: OwnFigureId) -> Result<Option<OwnFigure>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM own_figure WHERE id = ?1")?;
    let found = statement.query_row([id.to_string()], figure).optional()?;
    found.map(|figure| with_numbers(reading, figure)).transpose()
}

/// Keeps a figure; one that is in place of the same fact goes.
///
/// # Errors
/// When the file can't be written.
pub fn put(writing: &Writing<'_>, figure: &OwnFigure) -> Result<(), StoreError> {
    let connection = writing.connection;
    connection.prepare_cached("DELETE FROM own_figure WHERE fact = ?1")?.execute([&figure.fact])?;
    connection
        .prepare_cached(
            "INSERT INTO own_figure (id, fact, source, url, as_of, entered_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            figure.id.to_string(),
            &figure.fact,
            &figure.source,
            &figure.url,
            day(figure.as_of),
            day(figure.entered_on),
        ))?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO own_figure_number (figure_id, part, hundredths, text) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for number in &figure.numbers {
        insert.execute((figure.id.to_string(), word(&number.part)?, number.hundredths, &number.text))?;
    }
    Ok(())
}

/// Removes a figure; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such figure.
pub fn delete(writing: &Writing<'_>, id: OwnFigureId) -> Result<(), StoreError> {
    let sql = "DELETE FROM own_figure WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("own figure", &id)) } else { Ok(()) }
}

fn with_numbers(reading: &Reading<'_>, figure: OwnFigure) -> Result<OwnFigure, StoreError> {
    let sql = "SELECT part, hundredths, text FROM own_figure_number WHERE figure_id = ?1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    let number = |row: &Row<'_>| {
        Ok(OwnNumber { part: row.word("part")?, hundredths: row.get("hundredths")?, text: row.get("text")? })
    };
    let mut numbers = statement.query_map([figure.id.to_string()], number)?.collect::<Result<Vec<_>, _>>()?;
    numbers.sort_by_key(|number| number.part);
    Ok(OwnFigure { numbers, ..figure })
}

fn figure(row: &Row<'_>) -> rusqlite::Result<OwnFigure> {
    Ok(OwnFigure {
        id: row.parsed("id")?,
        fact: row.get("fact")?,
        numbers: Vec::new(),
        source: row.get("source")?,
        url: row.get("url")?,
        as_of: row.parsed("as_of")?,
        entered_on: row.parsed("entered_on")?,
    })
}

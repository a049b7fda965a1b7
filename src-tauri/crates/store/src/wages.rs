//! Wages by occupation that Statistics Norway answered on the person's request: one answer or none.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// An answer of Statistics Norway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchedWages {
    /// The year the figures are of.
    pub year: i32,
    /// The day the table was last renewed, where the answer says it.
    pub updated_on: Option<NaiveDate>,
    /// The address that was asked.
    pub url: String,
    /// The day of the answer.
    pub fetched_on: NaiveDate,
    /// By occupation, in the order of the codes.
    pub wages: Vec<FetchedWage>,
}

/// One occupation's wages, kroner a month for a full position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchedWage {
    /// The code of STYRK-08.
    pub occupation: String,
    /// A quarter is paid less.
    pub p25_kr: Option<i64>,
    /// Half are paid less.
    pub median_kr: Option<i64>,
    /// A quarter is paid more.
    pub p75_kr: Option<i64>,
    /// The mean.
    pub mean_kr: Option<i64>,
}

/// The answer that is kept.
///
/// # Errors
/// When the file can't be read.
pub fn kept(reading: &Reading<'_>) -> Result<Option<FetchedWages>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT year, updated_on, url, fetched_on FROM fetched_wages")?;
    let Some(answer) = statement.query_row([], answer).optional()? else { return Ok(None) };
    let mut statement =
        reading.connection.prepare_cached("SELECT * FROM fetched_wage ORDER BY occupation")?;
    let wages = statement.query_map([], wage)?.collect::<Result<_, _>>()?;
    Ok(Some(FetchedWages { wages, ..answer }))
}

/// Keeps an answer in place of the one before.
///
/// # Errors
/// When the file can't be written.
pub fn put(writing: &Writing<'_>, answer: &FetchedWages) -> Result<(), StoreError> {
    delete(writing)?;
    let connection = writing.connection;
    connection
        .prepare_cached(
            "INSERT INTO fetched_wages (only, year, updated_on, url, fetched_on) VALUES (1, ?1, ?2, ?3, ?4)",
        )?
        .execute((answer.year, answer.updated_on.map(day), &answer.url, day(answer.fetched_on)))?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO fetched_wage (occupation, p25_kr, median_kr, p75_kr, mean_kr) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for wage in &answer.wages {
        insert.execute((&wage.occupation, wage.p25_kr, wage.median_kr, wage.p75_kr, wage.mean_kr))?;
    }
    Ok(())
}

/// Removes the answer, if there is one; undo brings it back.
///
/// # Errors
/// When the file can't be written.
pub fn delete(writing: &Writing<'_>) -> Result<(), StoreError> {
    writing.connection.prepare_cached("DELETE FROM fetched_wage")?.execute([])?;
    writing.connection.prepare_cached("DELETE FROM fetched_wages")?.execute([])?;
    Ok(())
}

fn answer(row: &Row<'_>) -> rusqlite::Result<FetchedWages> {
    Ok(FetchedWages {
        year: row.get("year")?,
        updated_on: row.parsed_or_null("updated_on")?,
        url: row.get("url")?,
        fetched_on: row.parsed("fetched_on")?,
        wages: Vec::new(),
    })
}

fn wage(row: &Row<'_>) -> rusqlite::Result<FetchedWage> {
    Ok(FetchedWage {
        occupation: row.get("occupation")?,
        p25_kr: row.get("p25_kr")?,
        median_kr: row.get("median_kr")?,
        p75_kr: row.get("p75_kr")?,
        mean_kr: row.get("mean_kr")?,
    })
}

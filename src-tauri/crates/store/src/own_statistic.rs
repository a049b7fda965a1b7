//! Wage statistics that the person added to the guidance.

use chrono::NaiveDate;
use domain::ids::OwnStatisticId;
use domain::target::Level;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day, word_or_null};
use crate::{Reading, StoreError, Writing};

/// A wage statistic of the person's own. Amounts are øre a year for a full position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStatistic {
    /// Its id.
    pub id: OwnStatisticId,
    /// What it is called.
    pub name: String,
    /// The id of the role in the guidance.
    pub role: String,
    /// How senior the people are; absent is all.
    pub level: Option<Level>,
    /// A city or county by name; absent is all of Norway.
    pub place: Option<String>,
    /// The year it is of.
    pub year: Option<i32>,
    /// A quarter is paid less; there with the upper quartile or not at all.
    pub p25: Option<TypedAmount>,
    /// Half are paid less.
    pub median: TypedAmount,
    /// A quarter is paid more.
    pub p75: Option<TypedAmount>,
    /// How many answered.
    pub answers: Option<u32>,
    /// What the source is called.
    pub source: String,
    /// Its address.
    pub url: Option<String>,
    /// The day of which the figures are.
    pub as_of: NaiveDate,
    /// The day it was entered.
    pub entered_on: NaiveDate,
}

/// An amount as it was read and as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedAmount {
    /// Øre.
    pub ore: i64,
    /// As typed.
    pub text: String,
}

/// Every statistic, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<OwnStatistic>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    Ok(statement.query_map([], statistic)?.collect::<Result<_, _>>()?)
}

pub(crate) const ALL: &str = "SELECT * FROM own_statistic ORDER BY id DESC";

/// One statistic.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: OwnStatisticId) -> Result<Option<OwnStatistic>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM own_statistic WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], statistic).optional()?)
}

/// Keeps a statistic, new or written anew.
///
/// # Errors
/// When the file can't be written.
pub fn put(writing: &Writing<'_>, statistic: &OwnStatistic) -> Result<(), StoreError> {
    let text =
        |amount: &Option<TypedAmount>| amount.as_ref().map_or(String::new(), |amount| amount.text.clone());
    writing.connection.prepare_cached(include_str!("own_statistic/put.sql"))?.execute(
        rusqlite::named_params! {
            ":id": statistic.id.to_string(),
            ":name": statistic.name,
            ":role": statistic.role,
            ":level": word_or_null(statistic.level.as_ref())?,
            ":place": statistic.place,
            ":year": statistic.year,
            ":p25_ore": statistic.p25.as_ref().map(|amount| amount.ore),
            ":p25_text": text(&statistic.p25),
            ":median_ore": statistic.median.ore,
            ":median_text": statistic.median.text,
            ":p75_ore": statistic.p75.as_ref().map(|amount| amount.ore),
            ":p75_text": text(&statistic.p75),
            ":answers": statistic.answers,
            ":source": statistic.source,
            ":url": statistic.url,
            ":as_of": day(statistic.as_of),
            ":entered_on": day(statistic.entered_on),
        },
    )?;
    Ok(())
}

/// Removes a statistic; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such statistic.
pub fn delete(writing: &Writing<'_>, id: OwnStatisticId) -> Result<(), StoreError> {
    let sql = "DELETE FROM own_statistic WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("own statistic", &id)) } else { Ok(()) }
}

fn statistic(row: &Row<'_>) -> rusqlite::Result<OwnStatistic> {
    let amount = |ore: &str, text: &str| -> rusqlite::Result<Option<TypedAmount>> {
        let (ore, text): (Option<i64>, String) = (row.get(ore)?, row.get(text)?);
        Ok(ore.map(|ore| TypedAmount { ore, text }))
    };
    Ok(OwnStatistic {
        id: row.parsed("id")?,
        name: row.get("name")?,
        role: row.get("role")?,
        level: row.word_or_null("level")?,
        place: row.get("place")?,
        year: row.get("year")?,
        p25: amount("p25_ore", "p25_text")?,
        median: TypedAmount { ore: row.get("median_ore")?, text: row.get("median_text")? },
        p75: amount("p75_ore", "p75_text")?,
        answers: row.get("answers")?,
        source: row.get("source")?,
        url: row.get("url")?,
        as_of: row.parsed("as_of")?,
        entered_on: row.parsed("entered_on")?,
    })
}

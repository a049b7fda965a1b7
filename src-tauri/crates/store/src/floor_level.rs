//! Levels of the pay floor that the person entered, read at UDI.

use chrono::NaiveDate;
use domain::ids::FloorLevelId;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// A level the person entered. Amounts are øre a year for a full position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFloorLevel {
    /// Its id.
    pub id: FloorLevelId,
    /// The first day it holds.
    pub valid_from: NaiveDate,
    /// For work that needs a bachelor's degree.
    pub bachelor_ore: i64,
    /// For work that needs a master's degree.
    pub master_ore: i64,
    /// Where it was read.
    pub url: String,
    /// The day it was entered.
    pub entered_on: NaiveDate,
}

/// Keeps a new level.
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, level: &OwnFloorLevel) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO floor_level (id, valid_from, bachelor_ore, master_ore, url, entered_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            level.id.to_string(),
            day(level.valid_from),
            level.bachelor_ore,
            level.master_ore,
            &level.url,
            day(level.entered_on),
        ))?;
    Ok(())
}

/// Removes a level; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such level.
pub fn delete(writing: &Writing<'_>, id: FloorLevelId) -> Result<(), StoreError> {
    let sql = "DELETE FROM floor_level WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("floor level", &id)) } else { Ok(()) }
}

/// Every level: the oldest first by its first day, within a day what was entered first.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<OwnFloorLevel>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    Ok(statement.query_map([], level)?.collect::<Result<_, _>>()?)
}

pub(crate) const ALL: &str = "SELECT * FROM floor_level ORDER BY valid_from, seq";

/// One level.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: FloorLevelId) -> Result<Option<OwnFloorLevel>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM floor_level WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], level).optional()?)
}

fn level(row: &Row<'_>) -> rusqlite::Result<OwnFloorLevel> {
    Ok(OwnFloorLevel {
        id: row.parsed("id")?,
        valid_from: row.parsed("valid_from")?,
        bachelor_ore: row.get("bachelor_ore")?,
        master_ore: row.get("master_ore")?,
        url: row.get("url")?,
        entered_on: row.parsed("entered_on")?,
    })
}

//! Stages of the person's board.

use chrono::{DateTime, Utc};
use domain::ids::StageId;
use domain::stage::{Stage, StageKind};
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use crate::application::GAP;
use crate::text::{Columns, instant, json};
use crate::{Reading, StoreError, Writing};

/// Every stage, from left to right. Stages that were taken away are left out; histories still name them.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Stage>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id, kind, name, position, hidden FROM stage WHERE deleted_at IS NULL ORDER BY position, id",
    )?;
    Ok(statement.query_map([], stage)?.collect::<Result<_, _>>()?)
}

/// One stage, unless it was taken away.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: StageId) -> Result<Option<Stage>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id, kind, name, position, hidden FROM stage WHERE id = ?1 AND deleted_at IS NULL",
    )?;
    Ok(statement.query_row([id.to_string()], stage).optional()?)
}

/// Gives a stage a name of the person's own; `None` brings its kind's name back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such stage.
pub fn rename(writing: &Writing<'_>, id: StageId, name: Option<&str>) -> Result<(), StoreError> {
    change(writing, id, "UPDATE stage SET name = ?2 WHERE id = ?1", &name)
}

/// Hides a stage while it holds nothing, or shows it always.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such stage.
pub fn set_shown(writing: &Writing<'_>, id: StageId, shown: Shown) -> Result<(), StoreError> {
    change(writing, id, "UPDATE stage SET hidden = ?2 WHERE id = ?1", &(shown == Shown::WhileHolding))
}

/// When a stage stands on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Always.
    Always,
    /// Only while it holds something.
    WhileHolding,
}

/// Keeps a new stage; where it stands is told by [`set_order`].
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, stage: &Stage) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("INSERT INTO stage (id, kind, name, position, hidden) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((stage.id.to_string(), stage.kind.id(), &stage.name, stage.position, stage.hidden))?;
    Ok(())
}

/// Numbers the stages in this order, from left to right.
///
/// # Errors
/// When the file can't be written.
pub fn set_order(writing: &Writing<'_>, order: &[StageId]) -> Result<(), StoreError> {
    let order: Vec<String> = order.iter().map(StageId::to_string).collect();
    writing
        .connection
        .prepare_cached(
            "UPDATE stage SET position = wanted.key FROM json_each(?1) AS wanted
             WHERE stage.id = wanted.value AND stage.position <> wanted.key",
        )?
        .execute([json(&order)?])?;
    Ok(())
}

/// Takes a stage away; nothing may stand in it. Histories go on calling it by its name.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such stage.
pub fn delete(writing: &Writing<'_>, id: StageId) -> Result<(), StoreError> {
    change(writing, id, "UPDATE stage SET deleted_at = ?2 WHERE id = ?1", &instant(writing.now()))
}

/// What stands in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// Jobs of the running search.
    pub running: u32,
    /// Jobs in the trash and of earlier searches.
    pub elsewhere: u32,
}

/// What stands in every stage that holds anything. Looks at every application, so it is for settings, not for the board.
///
/// # Errors
/// When the file can't be read.
pub fn held(reading: &Reading<'_>) -> Result<Vec<(StageId, Held)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("stage/held.sql"))?;
    let held = |row: &Row<'_>| {
        let held = Held { running: row.get("running")?, elsewhere: row.get("elsewhere")? };
        Ok((row.parsed("stage_id")?, held))
    };
    Ok(statement.query_map([], held)?.collect::<Result<_, _>>()?)
}

/// Moves all that stands in one stage to the foot of another, in its order: also what lies in the trash or in an archive.
/// Meant for two stages of one kind, for no event tells of it.
///
/// # Errors
/// When the file can't be written.
pub fn empty_into(writing: &Writing<'_>, from: StageId, into: StageId) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("stage/empty_into.sql"))?.execute((
        from.to_string(),
        into.to_string(),
        GAP,
    ))?;
    Ok(())
}

fn change(writing: &Writing<'_>, id: StageId, sql: &str, value: &dyn ToSql) -> Result<(), StoreError> {
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), value))?;
    if changed == 0 { Err(StoreError::missing("stage", &id)) } else { Ok(()) }
}

/// The eleven stages of a new board, one of each kind in order.
pub(crate) fn seed(connection: &Connection, now: DateTime<Utc>) -> Result<(), StoreError> {
    for (position, kind) in StageKind::ALL.into_iter().enumerate() {
        connection.execute(
            "INSERT INTO stage (id, kind, name, position, hidden) VALUES (?1, ?2, NULL, ?3, 0)",
            (StageId::at(now).to_string(), kind.id(), position as i64),
        )?;
    }
    Ok(())
}

pub(crate) fn stage(row: &Row<'_>) -> rusqlite::Result<Stage> {
    Ok(Stage {
        id: row.parsed("id")?,
        kind: row.word("kind")?,
        name: row.get("name")?,
        position: row.get("position")?,
        hidden: row.get("hidden")?,
    })
}

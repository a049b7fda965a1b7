//! Views of the table that are saved under a name, in the person's own order.

use domain::ids::SavedViewId;
use domain::table::TableView;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::text::{Columns, json};
use crate::{Reading, StoreError, Writing};

/// A view as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Its id.
    pub id: SavedViewId,
    /// Its name.
    pub name: String,
    /// The arrangement; `None` where a newer version of the program wrote it and this one cannot read it.
    pub view: Option<TableView>,
}

/// How an arrangement is written; a later form gets another number.
#[derive(Serialize, Deserialize)]
struct Written {
    version: u32,
    #[serde(flatten)]
    view: TableView,
}

const VERSION: u32 = 1;

/// Every view, in the person's order.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<SavedView>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT id, name, definition FROM saved_view ORDER BY position, id")?;
    Ok(statement.query_map([], view)?.collect::<Result<_, _>>()?)
}

/// One view.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: SavedViewId) -> Result<Option<SavedView>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT id, name, definition FROM saved_view WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], view).optional()?)
}

/// Keeps a new view, after all others.
///
/// # Errors
/// When the file can't be written.
pub fn insert(
    writing: &Writing<'_>,
    id: SavedViewId,
    name: &str,
    view: &TableView,
) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO saved_view (id, name, position, definition)
             VALUES (?1, ?2, (SELECT coalesce(max(position) + 1, 0) FROM saved_view), ?3)",
        )?
        .execute((id.to_string(), name, written(view)?))?;
    Ok(())
}

/// Gives a view another arrangement.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such view.
pub fn update(writing: &Writing<'_>, id: SavedViewId, view: &TableView) -> Result<(), StoreError> {
    change(writing, id, "UPDATE saved_view SET definition = ?2 WHERE id = ?1", &written(view)?)
}

/// Gives a view another name.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such view.
pub fn rename(writing: &Writing<'_>, id: SavedViewId, name: &str) -> Result<(), StoreError> {
    change(writing, id, "UPDATE saved_view SET name = ?2 WHERE id = ?1", name)
}

/// Puts the views into this order; those that are not named come after, as they were.
///
/// # Errors
/// When the file can't be written.
pub fn reorder(writing: &Writing<'_>, order: &[SavedViewId]) -> Result<(), StoreError> {
    let mut ids: Vec<SavedViewId> = all(writing)?.into_iter().map(|view| view.id).collect();
    ids.sort_by_key(|id| order.iter().position(|one| one == id).unwrap_or(usize::MAX));
    let sql = "UPDATE saved_view SET position = ?2 WHERE id = ?1 AND position <> ?2";
    let mut statement = writing.connection.prepare_cached(sql)?;
    for (position, id) in ids.iter().enumerate() {
        statement.execute((id.to_string(), position as i64))?;
    }
    Ok(())
}

/// Removes a view; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such view.
pub fn delete(writing: &Writing<'_>, id: SavedViewId) -> Result<(), StoreError> {
    let sql = "DELETE FROM saved_view WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("view", &id)) } else { Ok(()) }
}

fn change(writing: &Writing<'_>, id: SavedViewId, sql: &str, value: &str) -> Result<(), StoreError> {
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), value))?;
    if changed == 0 { Err(StoreError::missing("view", &id)) } else { Ok(()) }
}

fn written(view: &TableView) -> Result<String, StoreError> {
    json(&Written { version: VERSION, view: view.clone() })
}

fn view(row: &Row<'_>) -> rusqlite::Result<SavedView> {
    let text: String = row.get("definition")?;
    let read = serde_json::from_str::<Written>(&text).ok();
    let known = read.filter(|read| read.version == VERSION).and_then(|read| read.view.checked().ok());
    Ok(SavedView { id: row.parsed("id")?, name: row.get("name")?, view: known })
}

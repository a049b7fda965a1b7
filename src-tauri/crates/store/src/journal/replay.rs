//! Playing a step: its rows, newest first, each put back to what it was.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Map, Value};

use super::{Direction, next, tags};
use crate::text::from_json;
use crate::{Replayed, StoreError};

/// How many rows of a step are held at once while it is played.
const AT_ONCE: u32 = 1_000;

/// Plays the next step that way and says what it was.
pub(crate) fn replay(connection: &Connection, direction: Direction) -> Result<Option<Replayed>, StoreError> {
    let Some((id, step)) = next(connection, direction)? else { return Ok(None) };
    set_state(connection, id, "open")?;
    // On the way back rows may for a moment refer to rows that are not there yet.
    connection.pragma_update(None, "defer_foreign_keys", true)?;
    play(connection, id)?;
    set_state(connection, id, if direction == Direction::Undo { "undone" } else { "done" })?;
    Ok(Some(Replayed { step, tags: tags(connection, id)? }))
}

struct Change {
    table: String,
    key: Option<Map<String, Value>>,
    before: Option<Map<String, Value>>,
}

/// Plays the step's rows, newest first. The triggers fill it anew meanwhile; as long as its newest row stands, theirs get
/// higher numbers, so that none of them is played. A step may have a million rows: only so many are held at once.
fn play(connection: &Connection, step: i64) -> Result<(), StoreError> {
    let newest: Option<i64> = connection
        .prepare_cached("SELECT max(seq) FROM journal_row WHERE step_id = ?1")?
        .query_row([step], |row| row.get(0))?;
    let Some(newest) = newest else { return Ok(()) };
    let mut forget =
        connection.prepare_cached("DELETE FROM journal_row WHERE step_id = ?1 AND seq BETWEEN ?2 AND ?3")?;
    let mut next = newest;
    loop {
        let (changes, oldest) = changes(connection, step, next)?;
        for change in &changes {
            put_back(connection, change)?;
        }
        let Some(oldest) = oldest else { break };
        forget.execute((step, oldest, next.min(newest - 1)))?;
        next = oldest - 1;
    }
    forget.execute((step, newest, newest))?;
    Ok(())
}

/// The step's rows from the row `next` on, newest first, and the number of the oldest of them.
fn changes(connection: &Connection, step: i64, next: i64) -> Result<(Vec<Change>, Option<i64>), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, table_name, key, before FROM journal_row
         WHERE step_id = ?1 AND seq <= ?2 ORDER BY seq DESC LIMIT ?3",
    )?;
    let (mut changes, mut oldest) = (Vec::new(), None);
    let mut rows = statement.query((step, next, AT_ONCE))?;
    while let Some(row) = rows.next()? {
        let object = |text: Option<String>| text.map(|text| from_json(&text)).transpose();
        changes.push(Change { table: row.get(1)?, key: object(row.get(2)?)?, before: object(row.get(3)?)? });
        oldest = Some(row.get(0)?);
    }
    Ok((changes, oldest))
}

fn set_state(connection: &Connection, step: i64, state: &str) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE journal_step SET state = ?2 WHERE id = ?1")?.execute((step, state))?;
    Ok(())
}

/// A change without a row before was an insertion, one without a key after was a deletion.
///
/// Only the columns the journal knows are set: columns of a later schema keep their default.
fn put_back(connection: &Connection, change: &Change) -> Result<(), StoreError> {
    let table = &change.table;
    let (sql, values) = match (&change.key, &change.before) {
        (Some(key), None) => (format!("DELETE FROM {table} WHERE {}", matches(key, 1)), values([key])?),
        (Some(key), Some(before)) => {
            let columns: Vec<String> =
                before.keys().enumerate().map(|(at, column)| format!("{column} = ?{}", at + 1)).collect();
            let sql =
                format!("UPDATE {table} SET {} WHERE {}", columns.join(", "), matches(key, before.len() + 1));
            (sql, values([before, key])?)
        }
        (None, Some(before)) => {
            let columns: Vec<&str> = before.keys().map(String::as_str).collect();
            let places = vec!["?"; columns.len()].join(", ");
            (format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", ")), values([before])?)
        }
        (None, None) => return Err(StoreError::Damaged(format!("a journal row of {table} says nothing"))),
    };
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

fn matches(key: &Map<String, Value>, first: usize) -> String {
    let parts: Vec<String> =
        key.keys().enumerate().map(|(at, column)| format!("{column} = ?{}", first + at)).collect();
    parts.join(" AND ")
}

fn values<const N: usize>(rows: [&Map<String, Value>; N]) -> Result<Vec<Sql>, StoreError> {
    rows.into_iter().flat_map(Map::values).map(value).collect()
}

fn value(value: &Value) -> Result<Sql, StoreError> {
    match value {
        Value::Null => Ok(Sql::Null),
        Value::String(text) => Ok(Sql::Text(text.clone())),
        Value::Number(number) if number.is_i64() => Ok(Sql::Integer(number.as_i64().unwrap_or_default())),
        other => Err(StoreError::Damaged(format!("a journal row holds {other}"))),
    }
}

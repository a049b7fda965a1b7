//! Example data: rows that came to be looked at, known by the journal of the step that made them, and taken out together.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::{Map, Value};

use crate::journal::triggers::domain_tables;
use crate::text::from_json;
use crate::{Reading, StoreError, Writing};

/// What may stand without the example it was tied to: the tie goes, the person's own row stays.
const LOOSENED: &[(&str, &str)] = &[
    ("offer", "job_id"),
    ("task", "application_id"),
    ("conversation", "application_id"),
    ("contact", "employer_id"),
    ("job", "previous_job_id"),
    ("job", "merged_into"),
    ("job", "archive_id"),
];

/// What the person's own rows may have come to lean on: an employer they saved another job of, a tag, a contact. Such a
/// row goes only when nothing leans on it.
const SHARED: &[&str] = &["employer", "contact", "tag", "document", "document_version"];

/// Whether there is example data.
///
/// # Errors
/// When the file can't be read.
pub fn any(reading: &Reading<'_>) -> Result<bool, StoreError> {
    let found = reading
        .connection
        .prepare_cached("SELECT 1 FROM example LIMIT 1")?
        .query_row([], |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// Marks every row that the write under way has made so far as an example.
///
/// # Errors
/// When the file can't be written.
pub fn mark(writing: &Writing<'_>) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("example/mark.sql"))?.execute([])?;
    Ok(())
}

/// Takes out every example, and what the person hung on examples and cannot stand alone. Says how many examples went.
///
/// # Errors
/// When the file can't be written.
pub fn remove(writing: &Writing<'_>) -> Result<u32, StoreError> {
    let connection = writing.connection;
    // Rows go table by table; until the last is gone some refer to what is not there any more.
    connection.pragma_update(None, "defer_foreign_keys", true)?;
    let (shared, alone): (Vec<_>, Vec<_>) =
        marked(connection)?.into_iter().partition(|(table, _)| SHARED.contains(&table.as_str()));
    let mut removed = delete_all(connection, &alone, "")?;
    while tidy(connection)? > 0 {}
    // A document leans on nothing, but its versions lean on it: what is left of them goes first.
    for (table, keys) in shared.iter().rev() {
        let unused = unused(connection, table)?;
        removed += delete_all(connection, &[(table.clone(), keys.clone())], &unused)?;
    }
    connection.prepare_cached("DELETE FROM example")?.execute([])?;
    Ok(removed)
}

fn delete_all(connection: &Connection, rows: &[(String, Vec<Key>)], also: &str) -> Result<u32, StoreError> {
    let mut removed = 0;
    for (table, keys) in rows {
        for key in keys {
            removed += delete(connection, table, key, also)?;
        }
    }
    Ok(removed)
}

/// The condition that no row refers to a row of this table.
fn unused(connection: &Connection, table: &str) -> Result<String, StoreError> {
    let mut condition = String::new();
    for child in domain_tables(connection)? {
        for Tie { column, parent, parent_column } in ties(connection, &child)? {
            if parent == table {
                condition += &format!(
                    " AND NOT EXISTS (SELECT 1 FROM {child} WHERE {child}.{column} = {table}.{parent_column})"
                );
            }
        }
    }
    Ok(condition)
}

type Key = Map<String, Value>;

fn marked(connection: &Connection) -> Result<BTreeMap<String, Vec<Key>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT table_name, id FROM example")?;
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(String, String)>, _>>()?;
    let mut keys: BTreeMap<String, Vec<Key>> = BTreeMap::new();
    for (table, key) in rows {
        keys.entry(table).or_default().push(from_json(&key)?);
    }
    Ok(keys)
}

fn delete(connection: &Connection, table: &str, key: &Key, also: &str) -> Result<u32, StoreError> {
    let conditions: Vec<String> =
        key.keys().enumerate().map(|(at, column)| format!("{column} = ?{}", at + 1)).collect();
    let values = key.values().map(|value| match value {
        Value::Number(number) => Sql::Integer(number.as_i64().unwrap_or_default()),
        Value::String(text) => Sql::Text(text.clone()),
        _ => Sql::Null,
    });
    let sql = format!("DELETE FROM {table} WHERE {}{also}", conditions.join(" AND "));
    let gone = connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    // One key names one row.
    Ok(u32::from(gone > 0))
}

/// Mends what refers to rows that are gone, once around; says how many rows it changed.
fn tidy(connection: &Connection) -> Result<usize, StoreError> {
    let mut changed = 0;
    for table in domain_tables(connection)? {
        for Tie { column, parent, parent_column } in ties(connection, &table)? {
            let lost =
                format!("{column} IS NOT NULL AND {column} NOT IN (SELECT {parent_column} FROM {parent})");
            let sql = if LOOSENED.contains(&(table.as_str(), column.as_str())) {
                format!("UPDATE {table} SET {column} = NULL WHERE {lost}")
            } else {
                format!("DELETE FROM {table} WHERE {lost}")
            };
            changed += connection.prepare_cached(&sql)?.execute([])?;
        }
    }
    Ok(changed)
}

struct Tie {
    column: String,
    parent: String,
    parent_column: String,
}

fn ties(connection: &Connection, table: &str) -> Result<Vec<Tie>, StoreError> {
    let sql = "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1)";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([table], |row| {
        Ok(Tie { column: row.get(0)?, parent: row.get(1)?, parent_column: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

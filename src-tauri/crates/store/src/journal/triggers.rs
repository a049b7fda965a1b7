//! The journal's triggers, made from each table's own columns, so that a later table can't be forgotten.

use rusqlite::Connection;

use crate::StoreError;

/// Tables that stand outside the journal. Every other table is journalled.
const OUTSIDE: &[&str] = &[
    "setting",
    "ad_text",
    "page",
    "pack_text",
    "journal_step",
    "journal_row",
    "search_stale",
    "search_short",
    "search_body",
    "search_word",
    "reminder",
];

/// The tables whose rows can be undone, by name.
pub(crate) fn domain_tables(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let inside = |name: &String| !OUTSIDE.contains(&name.as_str()) && !name.starts_with("sqlite_");
    Ok(names.into_iter().filter(inside).collect())
}

/// Removes every trigger of the journal, so that a migration may move rows without steps.
pub(crate) fn drop_all(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'journal_*'")?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(())
}

/// Makes the three triggers of every domain table.
pub(crate) fn create_all(connection: &Connection) -> Result<(), StoreError> {
    for table in domain_tables(connection)? {
        for (_, sql) in triggers_of(connection, &table)? {
            connection.execute_batch(&sql)?;
        }
    }
    Ok(())
}

/// The triggers a domain table must have: name and text.
pub(crate) fn triggers_of(connection: &Connection, table: &str) -> Result<Vec<(String, String)>, StoreError> {
    let columns = columns(connection, table)?;
    let all: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let keys: Vec<&str> =
        columns.iter().filter(|column| column.in_key).map(|column| column.name.as_str()).collect();
    let (old, new) = (row("OLD", &all), row("NEW", &all));
    let changed = format!("({}) IS NOT ({})", old.values, new.values);
    let new_key = row("NEW", &keys).json;
    let trigger = |event: &str, when: &str, key: &str, before: &str| {
        let name = format!("journal_{table}_{}", event.to_lowercase());
        let sql = format!(
            "CREATE TRIGGER {name} AFTER {event} ON {table}{when} BEGIN\n  \
             INSERT INTO journal_row (step_id, table_name, key, before) VALUES (\n    \
             (SELECT id FROM journal_step WHERE state = 'open'), '{table}', {key}, {before});\nEND"
        );
        (name, sql)
    };
    Ok(vec![
        trigger("INSERT", "", &new_key, "NULL"),
        trigger("UPDATE", &format!(" WHEN {changed}"), &new_key, &old.json),
        trigger("DELETE", "", "NULL", &old.json),
    ])
}

struct Column {
    name: String,
    in_key: bool,
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<Column>, StoreError> {
    let mut statement =
        connection.prepare("SELECT name, pk > 0, type FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement
        .query_map([table], |row| Ok((Column { name: row.get(0)?, in_key: row.get(1)? }, row.get(2)?)))?
        .collect::<Result<Vec<(Column, String)>, _>>()?;
    rows.into_iter()
        .map(|(column, kind)| match kind.as_str() {
            // JSON holds these two exactly; a real number or a blob would come back changed.
            "TEXT" | "INTEGER" => Ok(column),
            _ => Err(StoreError::Damaged(format!("{table}.{} is {kind}: not for the journal", column.name))),
        })
        .collect()
}

struct RowText {
    values: String,
    json: String,
}

fn row(version: &str, columns: &[&str]) -> RowText {
    let values: Vec<String> = columns.iter().map(|column| format!("{version}.{column}")).collect();
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {version}.{column}")).collect();
    RowText { values: values.join(", "), json: format!("json_object({})", pairs.join(", ")) }
}

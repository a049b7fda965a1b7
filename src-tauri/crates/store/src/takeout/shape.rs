//! What the tables are made of, as the file itself says.

use rusqlite::Connection;

use crate::{Reading, StoreError};

/// Tables that are not taken out: what can be undone on this machine, and what search makes of the rest.
const DERIVED: &[&str] =
    &["journal_step", "journal_row", "search_stale", "search_short", "search_body", "search_word"];

/// Tables that go out in a form of their own.
const OTHERWISE: &[&str] = &["setting", "ad_text", "page", "pack_text"];

/// A table whose rows go out as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableShape {
    /// Its name.
    pub name: String,
    /// Its columns in order.
    pub columns: Vec<ColumnShape>,
    /// The columns that name a row.
    pub key: Vec<String>,
    /// Columns that refer to rows of other tables: the column and the table.
    pub ties: Vec<(String, String)>,
    /// Sets of columns that no two rows share, the key aside.
    pub unique: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnShape {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether it may be null.
    pub nullable: bool,
    /// The only words it may hold, where the table says so.
    pub words: Option<Vec<String>>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// JSON as text.
    Json,
    /// A whole number.
    Integer,
}

impl TableShape {
    /// Whether rows have an id of their own.
    pub fn has_id(&self) -> bool {
        self.columns.iter().any(|column| column.name == "id") && self.name != "example"
    }

    /// Whether rows are numbered in the order they came.
    pub(crate) fn is_numbered(&self) -> bool {
        self.key == ["seq"]
    }

    /// The names of the columns, for a statement.
    pub(crate) fn column_list(&self) -> String {
        self.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Where a column stands.
    pub(crate) fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|other| other.name == column)
    }
}

/// The tables whose rows go out, each after those it refers to, else by name.
///
/// # Errors
/// When the file can't be read, or a table holds what JSON does not hold exactly.
pub fn tables(reading: &Reading<'_>) -> Result<Vec<TableShape>, StoreError> {
    of(reading.connection)
}

pub(crate) fn of(connection: &Connection) -> Result<Vec<TableShape>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let goes_out = |name: &String| {
        !DERIVED.contains(&name.as_str())
            && !OTHERWISE.contains(&name.as_str())
            && !name.starts_with("sqlite_")
    };
    let shapes = names.into_iter().filter(goes_out).map(|name| table(connection, name));
    Ok(parents_first(shapes.collect::<Result<_, _>>()?))
}

fn table(connection: &Connection, name: String) -> Result<TableShape, StoreError> {
    let sql: String = connection.query_row(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1",
        [&name],
        |row| row.get(0),
    )?;
    let mut statement = connection
        .prepare_cached("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement
        .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<Vec<(String, String, bool, u32)>, _>>()?;
    let mut columns = Vec::new();
    let mut key = Vec::new();
    for (column, kind, not_null, place) in rows {
        if place > 0 {
            key.push((place, column.clone()));
        }
        let kind = match kind.as_str() {
            "INTEGER" => ColumnKind::Integer,
            "TEXT" if sql.contains(&format!("json_valid({column})")) => ColumnKind::Json,
            "TEXT" => ColumnKind::Text,
            _ => return Err(StoreError::Damaged(format!("{name}.{column} is {kind}: not for JSON"))),
        };
        let nullable = !not_null && place == 0;
        columns.push(ColumnShape { words: words(&sql, &column), name: column, kind, nullable });
    }
    key.sort();
    let key = key.into_iter().map(|(_, column)| column).collect();
    Ok(TableShape { ties: ties(connection, &name)?, unique: unique(connection, &name)?, name, columns, key })
}

/// The words of `CHECK (column IN ('a', 'b'))`.
fn words(sql: &str, column: &str) -> Option<Vec<String>> {
    let (_, rest) = sql.split_once(&format!("CHECK ({column} IN ('"))?;
    let (list, _) = rest.split_once("')")?;
    Some(list.split('\'').step_by(2).map(str::to_owned).collect())
}

fn ties(connection: &Connection, table: &str) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1) ORDER BY \"from\"";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

fn unique(connection: &Connection, table: &str) -> Result<Vec<Vec<String>>, StoreError> {
    // A partial index holds for some rows only and is not told of here.
    let sql = "SELECT (SELECT group_concat(name, ' ') FROM pragma_index_info(list.name))
               FROM pragma_index_list(?1) AS list WHERE \"unique\" AND origin <> 'pk' AND NOT partial ORDER BY 1";
    let mut statement = connection.prepare_cached(sql)?;
    let sets = statement.query_map([table], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let sets = sets.into_iter().filter(|set| set != "id");
    Ok(sets.map(|set| set.split(' ').map(str::to_owned).collect()).collect())
}

/// Orders tables so that none comes before one it refers to; only a table's ties to itself are left.
fn parents_first(mut left: Vec<TableShape>) -> Vec<TableShape> {
    let mut ordered: Vec<TableShape> = Vec::new();
    while !left.is_empty() {
        let waits = |table: &TableShape| {
            let ahead = |parent: &str| left.iter().any(|other| other.name == parent && parent != table.name);
            table.ties.iter().any(|(_, parent)| ahead(parent))
        };
        // Tables that refer to each other in a ring would wait for ever: then the first goes first.
        let at = left.iter().position(|table| !waits(table)).unwrap_or(0);
        ordered.push(left.remove(at));
    }
    ordered
}

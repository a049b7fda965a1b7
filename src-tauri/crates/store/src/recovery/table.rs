//! Reading one table of a damaged file: from the front, from the back, and row by row by whatever index is left.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Params, Row, Statement, params_from_iter};

use crate::StoreError;

/// After so many rows that were there already, pages that lead in a circle are taken to be damaged.
const MOST_AGAIN: u32 = 100_000;
/// How many times a stretch of numbers is stepped over.
const MOST_STEPS: u32 = 20_000;

/// How much of a table could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRead {
    /// The table.
    pub table: String,
    /// Rows that were kept.
    pub kept: u32,
    /// Rows that are known to be lost; `None` when some are and nobody can tell how many.
    pub lost: Option<u32>,
}

/// A table in both files.
struct Both<'a> {
    source: &'a Connection,
    target: &'a Connection,
    table: &'a str,
    /// The columns that both know, quoted.
    columns: Vec<String>,
    /// What a row is found by: `rowid`, or the key of a table without.
    key: Vec<String>,
    refused: u32,
}

/// Copies what can be read of a table into the empty one of the same name.
pub(super) fn read(source: &Connection, target: &Connection, table: &str) -> Result<TableRead, StoreError> {
    let wanted = columns(target, table)?;
    // The schema is readable, or we would not be here; what it says of this table may not be.
    let present = columns(source, table).unwrap_or_default();
    let key: Vec<String> = if is_without_rowid(target, table)? {
        wanted.iter().filter(|column| column.1).map(|column| column.0.clone()).collect()
    } else {
        vec!["rowid".to_owned()]
    };
    let common = wanted.iter().filter(|(name, _)| present.iter().any(|(other, _)| other == name));
    let columns: Vec<String> = common.map(|(name, _)| name.clone()).collect();
    let nothing = TableRead { table: table.to_owned(), kept: 0, lost: None };
    if columns.is_empty() || (key[0] != "rowid" && !key.iter().all(|name| columns.contains(name))) {
        return Ok(nothing);
    }
    let mut both = Both { source, target, table, columns, key, refused: 0 };
    let is_whole = both.all("ASC")?;
    let known = if is_whole { None } else { both.what_is_left()? };
    let kept = count(target, table)?;
    let lost = match (is_whole, known) {
        (true, _) => Some(both.refused),
        (false, Some(known)) => Some(known.saturating_sub(kept)),
        (false, None) => None,
    };
    Ok(TableRead { kept, lost, ..nothing })
}

impl Both<'_> {
    /// Reads from one end until the other or until it goes no further; says whether it came to the end.
    fn all(&mut self, direction: &str) -> Result<bool, StoreError> {
        let order: Vec<String> = self.key.iter().map(|name| format!("{name} {direction}")).collect();
        let sql = format!("{} ORDER BY {}", self.select(), order.join(", "));
        self.take(&sql, [])
    }

    /// After the front could not be read to the end. Gives how many rows there should be, where an index knows.
    fn what_is_left(&mut self) -> Result<Option<u32>, StoreError> {
        self.all("DESC")?;
        let mut known = None;
        for index in indexes(self.target, self.table, &self.key)? {
            let (keys, is_whole) = self.keys_of(&index);
            for key in &keys {
                self.one(key)?;
            }
            if is_whole {
                let all = u32::try_from(keys.len()).unwrap_or(u32::MAX);
                known = Some(known.map_or(all, |most: u32| most.max(all)));
            }
        }
        if known.is_none() && self.key == ["rowid"] {
            self.step_over()?;
        }
        Ok(known)
    }

    /// The keys of all rows, by an index.
    fn keys_of(&self, index: &str) -> (Vec<Vec<Value>>, bool) {
        let sql = format!("SELECT {} FROM {} INDEXED BY \"{index}\"", self.key.join(", "), self.table);
        let mut keys = Vec::new();
        let Ok(mut statement) = self.source.prepare(&sql) else { return (keys, false) };
        let Ok(mut rows) = statement.query([]) else { return (keys, false) };
        loop {
            match rows.next() {
                Ok(Some(row)) => keys.push((0..self.key.len()).map(|at| value(row, at)).collect()),
                Ok(None) => return (keys, true),
                Err(_) => return (keys, false),
            }
            if keys.len() > 50_000_000 {
                return (keys, false);
            }
        }
    }

    /// One row by its key, where it is not there yet.
    fn one(&mut self, key: &[Value]) -> Result<(), StoreError> {
        let places: Vec<String> =
            self.key.iter().enumerate().map(|(at, name)| format!("{name} = ?{}", at + 1)).collect();
        let condition = places.join(" AND ");
        if self.key != ["rowid"] {
            let there = format!("SELECT count(*) FROM {} WHERE {condition}", self.table);
            let there: u32 =
                self.target.prepare_cached(&there)?.query_row(params_from_iter(key), |row| row.get(0))?;
            if there > 0 {
                return Ok(());
            }
        }
        let sql = format!("{} WHERE {condition}", self.select());
        self.take(&sql, params_from_iter(key)).map(|_| ())
    }

    /// Reads on behind what can't be read, by stepping over more and more numbers.
    fn step_over(&mut self) -> Result<(), StoreError> {
        let sql = format!("SELECT max(rowid) FROM {} NOT INDEXED", self.table);
        let Ok(Some(last)) = self.source.query_row(&sql, [], |row| row.get::<_, Option<i64>>(0)) else {
            return Ok(());
        };
        let from = format!("{} WHERE rowid >= ?1 ORDER BY rowid", self.select());
        let (mut at, mut step) = (0_i64, 1_i64);
        for _ in 0..MOST_STEPS {
            if at > last || self.take(&from, [at])? {
                return Ok(());
            }
            at = at.saturating_add(step);
            step = (step * 2).min(64);
        }
        Ok(())
    }

    fn select(&self) -> String {
        format!("SELECT {} FROM {} NOT INDEXED", self.columns.join(", "), self.table)
    }

    /// Keeps every row of a statement; says whether it came to its end.
    fn take(&mut self, sql: &str, params: impl Params) -> Result<bool, StoreError> {
        let Ok(mut statement) = self.source.prepare(sql) else { return Ok(false) };
        let mut insert = self.target.prepare_cached(&format!(
            "INSERT OR IGNORE INTO {} ({}) VALUES ({})",
            self.table,
            self.columns.join(", "),
            vec!["?"; self.columns.len()].join(", ")
        ))?;
        let Ok(mut rows) = statement.query(params) else { return Ok(false) };
        let mut again = 0;
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(true),
                Err(_) => return Ok(false),
            };
            match put(row, self.columns.len(), &mut insert)? {
                Put::New => again = 0,
                Put::Again => again += 1,
                Put::Refused => self.refused += 1,
            }
            if again > MOST_AGAIN {
                return Ok(false);
            }
        }
    }
}

enum Put {
    New,
    Again,
    /// The row breaks a rule of its table: what stands in it is damage.
    Refused,
}

fn put(row: &Row<'_>, columns: usize, insert: &mut Statement<'_>) -> Result<Put, StoreError> {
    let values: Vec<Value> = (0..columns).map(|at| value(row, at)).collect();
    match insert.execute(params_from_iter(values)) {
        Ok(0) => Ok(Put::Again),
        Ok(_) => Ok(Put::New),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Ok(Put::Refused)
        }
        Err(error) => Err(error.into()),
    }
}

/// A value as it stands; letters that are none are replaced, so that the rest of a text is kept.
fn value(row: &Row<'_>, at: usize) -> Value {
    match row.get_ref(at) {
        Ok(ValueRef::Integer(number)) => Value::Integer(number),
        Ok(ValueRef::Real(number)) => Value::Real(number),
        Ok(ValueRef::Text(text)) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        Ok(ValueRef::Blob(bytes)) => Value::Blob(bytes.to_vec()),
        Ok(ValueRef::Null) | Err(_) => Value::Null,
    }
}

/// Columns with whether they are part of the key.
fn columns(connection: &Connection, table: &str) -> Result<Vec<(String, bool)>, StoreError> {
    let mut statement = connection.prepare("SELECT name, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn is_without_rowid(connection: &Connection, table: &str) -> Result<bool, StoreError> {
    let sql = "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1";
    Ok(connection.query_row(sql, [table], |row| row.get(0))?)
}

/// The indexes that hold every row, but for the one that is the table itself.
fn indexes(connection: &Connection, table: &str, key: &[String]) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT name FROM pragma_index_list(?1) WHERE partial = 0 AND (origin <> 'pk' OR ?2)";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map((table, key == ["rowid"]), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn count(connection: &Connection, table: &str) -> Result<u32, StoreError> {
    Ok(connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

//! Whether rows that came from outside hold what the program's readers expect, beyond what SQLite itself checks.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::OwnFileError;
use super::shape::{self, ColumnShape, TableShape};
use crate::job;

/// The largest number a row may have in its table: what JavaScript and every reader of JSON holds exactly.
const MAX_SEQ: i64 = (1 << 53) - 1;

/// Refuses rows that refer to rows that are not there, and values that no reader of the program could read.
pub(super) fn check(connection: &Connection) -> Result<(), OwnFileError> {
    refuse_broken_ties(connection)?;
    for table in shape::of(connection)? {
        check_table(connection, &table)?;
    }
    check_jobs(connection)
}

fn refuse_broken_ties(connection: &Connection) -> Result<(), OwnFileError> {
    let sql = "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 LIMIT 1";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Ok(()) };
    let (table, parent, count): (String, String, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let why = format!("{count} of its rows refer to rows of {parent} that are not in the file");
    Err(OwnFileError::Broken { place: table, why })
}

fn check_table(connection: &Connection, table: &TableShape) -> Result<(), OwnFileError> {
    let forms: Vec<(&ColumnShape, Form)> =
        table.columns.iter().filter_map(|column| Some((column, form(&table.name, &column.name)?))).collect();
    if forms.is_empty() {
        return Ok(());
    }
    let columns: Vec<&str> = forms.iter().map(|(column, _)| column.name.as_str()).collect();
    let sql = format!("SELECT {} FROM {} ORDER BY {}", columns.join(", "), table.name, table.key.join(", "));
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut number = 0;
    while let Some(row) = rows.next()? {
        number += 1;
        for (at, (column, form)) in forms.iter().enumerate() {
            if !fits(*form, row.get_ref(at)?) {
                let why = format!("{} is not what the program can read", column.name);
                return Err(OwnFileError::Broken { place: format!("{} {number}", table.name), why });
            }
        }
    }
    Ok(())
}

/// How the text of a column is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Id,
    Day,
    Instant,
    Time,
    Hash,
    Zone,
    Number,
}

/// Columns are named for what they hold (docs/data-format.md); those that are not are told of here.
fn form(table: &str, column: &str) -> Option<Form> {
    match (table, column) {
        ("example", _) | ("ad", "external_id") | ("application", "found_at") | ("job", "deadline_at") => None,
        (_, "seq") => Some(Form::Number),
        (_, "id") => Some(Form::Id),
        (_, "hash") => Some(Form::Hash),
        (_, "zone") => Some(Form::Zone),
        (_, "due_time") => Some(Form::Time),
        (_, "on_day" | "valid_from" | "answer_by" | "as_of" | "edition") => Some(Form::Day),
        (_, name) if name.ends_with("_id") => Some(Form::Id),
        (_, name) if name.ends_with("_on") => Some(Form::Day),
        (_, name) if name.ends_with("_at") => Some(Form::Instant),
        (_, name) if name.ends_with("_hash") => Some(Form::Hash),
        _ => None,
    }
}

fn fits(form: Form, value: ValueRef<'_>) -> bool {
    let text = match value {
        ValueRef::Null => return true,
        ValueRef::Integer(number) => return form == Form::Number && (0..=MAX_SEQ).contains(&number),
        ValueRef::Text(bytes) => std::str::from_utf8(bytes),
        ValueRef::Real(_) | ValueRef::Blob(_) => return false,
    };
    let Ok(text) = text else { return false };
    fn reads<T: FromStr>(text: &str) -> bool {
        text.parse::<T>().is_ok()
    }
    match form {
        // Ids are compared as text, so each has one spelling.
        Form::Id => Uuid::parse_str(text).is_ok_and(|id| id.to_string() == text),
        Form::Day => reads::<NaiveDate>(text),
        Form::Instant => reads::<DateTime<Utc>>(text),
        Form::Time => reads::<NaiveTime>(text),
        Form::Hash => text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()),
        Form::Zone => reads::<Tz>(text),
        Form::Number => false,
    }
}

/// Jobs are what everything else hangs on: each is read as the program reads it.
fn check_jobs(connection: &Connection) -> Result<(), OwnFileError> {
    let mut statement = connection.prepare("SELECT * FROM job ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut number = 0;
    while let Some(row) = rows.next()? {
        number += 1;
        job::fields_of(row).map_err(|error| OwnFileError::Broken {
            place: format!("job {number}"),
            why: error.to_string(),
        })?;
    }
    Ok(())
}

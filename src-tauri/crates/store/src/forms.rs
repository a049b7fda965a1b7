//! What form the values of a column have, told by the column: an id, a day or an instant that is none can't be read.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use rusqlite::Connection;

use crate::StoreError;

/// Columns named like an instant that hold something else: where an ad was found, and a day or a wall time.
const NO_INSTANTS: [&str; 2] = ["found_at", "deadline_at"];

/// The form of a column's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A UUID.
    Id,
    /// A day, `2026-11-22`.
    Day,
    /// An instant in UTC, `2026-11-22T09:00:00.000Z`.
    Instant,
}

/// A column whose values have a form.
#[derive(Debug, Clone)]
pub(crate) struct Formed {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) form: Form,
    /// Whether it may never be empty.
    pub(crate) is_needed: bool,
}

impl Formed {
    /// The condition that holds of a value that can't be read.
    pub(crate) fn broken(&self) -> String {
        let column = &self.column;
        let is_none = match self.form {
            Form::Id => {
                let form = [8, 4, 4, 4, 12].map(|letters| "[0-9a-f]".repeat(letters)).join("-");
                format!("{column} NOT GLOB '{form}'")
            }
            Form::Day => format!("date({column}) IS NOT {column}"),
            Form::Instant => {
                format!("(strftime('%Y-%m-%dT%H:%M:%S', {column}) || '.') IS NOT substr({column}, 1, 20)")
            }
        };
        format!("{column} IS NOT NULL AND {is_none}")
    }
}

impl Form {
    /// Whether a text has the form.
    pub(crate) fn is_of(self, text: &str) -> bool {
        match self {
            Self::Id => text.parse::<uuid::Uuid>().is_ok(),
            Self::Day => text.parse::<NaiveDate>().is_ok(),
            Self::Instant => DateTime::parse_from_rfc3339(text).is_ok(),
        }
    }
}

/// Every column of the file whose values have a form.
pub(crate) fn formed(connection: &Connection) -> Result<Vec<Formed>, StoreError> {
    let mut statement = connection.prepare(include_str!("forms.sql"))?;
    let columns = statement.query_map([], |row| {
        let (table, column, is_needed): (_, String, _) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let form = if row.get(3)? { Some(Form::Id) } else { named(&column) };
        Ok(form.map(|form| Formed { table, column, form, is_needed }))
    })?;
    Ok(columns.filter_map(Result::transpose).collect::<Result<_, _>>()?)
}

/// The form that a column's name promises.
fn named(column: &str) -> Option<Form> {
    if column == "on_day" || column.ends_with("_on") {
        Some(Form::Day)
    } else if (column == "at" || column.ends_with("_at")) && !NO_INSTANTS.contains(&column) {
        Some(Form::Instant)
    } else {
        None
    }
}

/// Every table with its columns of text.
pub(crate) fn texts(connection: &Connection) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let mut statement = connection.prepare(include_str!("forms.sql"))?;
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for column in columns {
        let (table, column) = column?;
        texts.entry(table).or_default().push(column);
    }
    Ok(texts)
}

//! The rows of the tables, one at a time.

use std::fmt;

use rusqlite::types::Value as Sql;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::contents::Loading;
use super::shape::TableShape;

/// The tables by their names.
pub(super) struct Tables<'c, 'l, 'w>(pub(super) &'c mut Loading<'l, 'w>);

impl<'de> DeserializeSeed<'de> for Tables<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of tables")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let loading = self.0;
        while let Some(name) = map.next_key::<String>()? {
            loading.enter(&name);
            let Some(table) = loading.tables.get(&name).cloned() else {
                let error = loading.broken("there is no such table");
                return Err(loading.fail(error));
            };
            let places = vec!["?"; table.columns.len()].join(", ");
            let sql = format!("INSERT INTO {name} ({}) VALUES ({places})", table.column_list());
            map.next_value_seed(Rows { loading: &mut *loading, table: &table, sql: &sql })?;
        }
        Ok(())
    }
}

struct Rows<'c, 'l, 'w> {
    loading: &'c mut Loading<'l, 'w>,
    table: &'c TableShape,
    sql: &'c str,
}

impl<'de> DeserializeSeed<'de> for Rows<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        let Self { loading, table, sql } = self;
        loop {
            loading.next_row().map_err(|error| loading.fail(error))?;
            let Some(values) = rows.next_element_seed(OneRow(table))? else { return Ok(()) };
            loading.insert(sql, values).map_err(|error| loading.fail(error))?;
        }
    }
}

/// One row as the values of its table's columns; what is not named is null.
struct OneRow<'t>(&'t TableShape);

impl<'de> DeserializeSeed<'de> for OneRow<'_> {
    type Value = Vec<Sql>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Sql>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OneRow<'_> {
    type Value = Vec<Sql>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of columns")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<Sql>, A::Error> {
        let mut values: Vec<Option<Sql>> = vec![None; self.0.columns.len()];
        while let Some(column) = map.next_key::<String>()? {
            let at = self.0.position(&column);
            let at = at.ok_or_else(|| A::Error::custom(format!("there is no column {column}")))?;
            let Cell(value) = map.next_value()?;
            if values[at].replace(value).is_some() {
                return Err(A::Error::custom(format!("{column} is there twice")));
            }
        }
        Ok(values.into_iter().map(|value| value.unwrap_or(Sql::Null)).collect())
    }
}

/// A value that a column may hold.
struct Cell(Sql);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl Visitor<'_> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a whole number or null")
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell(Sql::Null))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
        Ok(Cell(Sql::Integer(number)))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Cell, E> {
        i64::try_from(number).map(|number| Cell(Sql::Integer(number))).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell(Sql::Text(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Cell, E> {
        Ok(Cell(Sql::Text(text)))
    }
}

//! The document's parts, and what is being filled with them.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::ControlFlow;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::items::{Items, keep_pack, keep_page, keep_text};
use super::reader::Left;
use super::rows::Tables;
use super::shape::{self, TableShape};
use super::{FORMAT, OwnFileError, Watch};
use crate::StoreError;

/// The most names of unknown parts that are told of.
const MAX_UNKNOWN: usize = 20;
/// How many rows are read between two looks at whether to go on.
const BREATH: u64 = 256;

/// What is being filled, and where one is.
pub(super) struct Loading<'l, 'w> {
    pub(super) connection: &'l Connection,
    pub(super) tables: BTreeMap<String, TableShape>,
    left: Left,
    watch: &'l mut Watch<'w>,
    part: String,
    row: u64,
    done: u64,
    unknown: Vec<String>,
    /// Texts and packs whose content now has another name than the document gives it.
    pub(super) renamed: Vec<(String, String)>,
    /// Why reading ended before its end, where it was not the document's form.
    pub(super) failed: Option<OwnFileError>,
}

impl<'l, 'w> Loading<'l, 'w> {
    pub(super) fn new(
        connection: &'l Connection,
        left: Left,
        watch: &'l mut Watch<'w>,
    ) -> Result<Self, StoreError> {
        let tables = shape::of(connection)?.into_iter().map(|table| (table.name.clone(), table)).collect();
        let (part, unknown, renamed) = ("the beginning".to_owned(), Vec::new(), Vec::new());
        Ok(Self { connection, tables, left, watch, part, row: 0, done: 0, unknown, renamed, failed: None })
    }

    /// Where one is in the document.
    pub(super) fn place(&self) -> String {
        if self.row == 0 { self.part.clone() } else { format!("{} {}", self.part, self.row) }
    }

    /// What is left to do once all is read; gives the names of parts nobody knows.
    pub(super) fn settle(self) -> Result<Vec<String>, OwnFileError> {
        let has_packs = self.tables.contains_key("guidance_pack");
        for (old, new) in &self.renamed {
            self.connection.execute("UPDATE ad SET text_hash = ?2 WHERE text_hash = ?1", [old, new])?;
            if has_packs {
                self.connection.execute("UPDATE guidance_pack SET hash = ?2 WHERE hash = ?1", [old, new])?;
            }
        }
        Ok(self.unknown)
    }

    pub(super) fn enter(&mut self, part: &str) {
        self.part = part.to_owned();
        self.row = 0;
        self.left.renew();
    }

    pub(super) fn next_row(&mut self) -> Result<(), OwnFileError> {
        self.row += 1;
        self.done += 1;
        self.left.renew();
        if self.done.is_multiple_of(BREATH) && (self.watch)(self.done) == ControlFlow::Break(()) {
            return Err(StoreError::Stopped.into());
        }
        Ok(())
    }

    pub(super) fn broken(&self, why: impl fmt::Display) -> OwnFileError {
        OwnFileError::Broken { place: self.place(), why: why.to_string() }
    }

    /// Keeps a row; what SQLite says against it is said of the row.
    pub(super) fn insert(&mut self, sql: &str, values: Vec<Sql>) -> Result<(), OwnFileError> {
        let kept = self.connection.prepare_cached(sql)?.execute(params_from_iter(values));
        match kept.map_err(StoreError::from) {
            Ok(_) => Ok(()),
            Err(StoreError::Refused(rusqlite::Error::SqliteFailure(_, Some(why)))) => Err(self.broken(why)),
            Err(error) => Err(error.into()),
        }
    }

    /// Remembers a failure and gives what the parser wants instead.
    pub(super) fn fail<E: serde::de::Error>(&mut self, error: OwnFileError) -> E {
        let told = E::custom(&error);
        self.failed = Some(error);
        told
    }
}

/// What a document says of itself, as far as it was read.
#[derive(Debug, Default)]
pub(super) struct HeadFields {
    format: Option<String>,
    pub(super) schema: Option<u32>,
    pub(super) program: Option<String>,
    pub(super) day: Option<String>,
}

impl HeadFields {
    pub(super) fn is_ours(&self) -> bool {
        self.format.as_deref() == Some(FORMAT)
    }

    fn is_whole(&self) -> bool {
        self.format.is_some() && self.schema.is_some() && self.program.is_some() && self.day.is_some()
    }
}

impl<'de> Visitor<'de> for &mut HeadFields {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => self.format = Some(map.next_value()?),
                "schema" => self.schema = Some(map.next_value()?),
                "program" => self.program = Some(map.next_value()?),
                "day" => self.day = Some(map.next_value()?),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
            if self.is_whole() || (self.format.is_some() && !self.is_ours()) {
                // Enough is known; the rest need not be read.
                return Err(A::Error::custom("it is of another format"));
            }
        }
        Ok(())
    }
}

/// The whole document.
pub(super) struct Contents<'c, 'l, 'w>(pub(super) &'c mut Loading<'l, 'w>);

impl<'de> Visitor<'de> for Contents<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let loading = self.0;
        while let Some(key) = map.next_key::<String>()? {
            loading.enter(&key);
            match key.as_str() {
                "format" | "schema" | "program" | "day" => drop(map.next_value::<IgnoredAny>()?),
                "settings" => map.next_value_seed(Settings(loading))?,
                "tables" => map.next_value_seed(Tables(loading))?,
                "texts" => map.next_value_seed(Items(loading, keep_text))?,
                "packs" => map.next_value_seed(Items(loading, keep_pack))?,
                "pages" => map.next_value_seed(Items(loading, keep_page))?,
                _ => {
                    if loading.unknown.len() < MAX_UNKNOWN {
                        loading.unknown.push(key);
                    }
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

struct Settings<'c, 'l, 'w>(&'c mut Loading<'l, 'w>);

impl<'de> DeserializeSeed<'de> for Settings<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        for (key, value) in BTreeMap::<String, serde_json::Value>::deserialize(deserializer)? {
            let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2)";
            let values = vec![Sql::Text(key), Sql::Text(value.to_string())];
            self.0.insert(sql, values).map_err(|error| self.0.fail(error))?;
        }
        Ok(())
    }
}

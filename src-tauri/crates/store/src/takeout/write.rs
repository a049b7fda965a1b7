//! Writing the document, row by row.

use std::io::{self, Write};
use std::ops::ControlFlow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::shape::{self, TableShape};
use super::{FORMAT, Watch};
use crate::text::{from_json, json};
use crate::{Reading, StoreError, content, schema};

/// How many rows are written between two looks at whether to go on.
const BREATH: u64 = 256;

/// What the document says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Naming<'a> {
    /// The program's version.
    pub program: &'a str,
    /// The day it is written.
    pub day: NaiveDate,
}

/// Writes everything as one JSON document. The same profile gives the same bytes.
///
/// # Errors
/// When the profile can't be read, `out` can't be written, or `watch` says to stop.
pub fn write(
    reading: &Reading<'_>,
    naming: Naming<'_>,
    out: &mut dyn Write,
    watch: &mut Watch<'_>,
) -> Result<(), StoreError> {
    let connection = reading.connection;
    let mut document = Document { out, watch, done: 0 };
    write!(
        document.out,
        "{{\n\"format\": {},\n\"schema\": {},\n\"program\": {},\n\"day\": {},\n",
        json(FORMAT)?,
        schema::version(connection)?,
        json(naming.program)?,
        json(&naming.day)?
    )?;
    document.settings(connection)?;
    document.out.write_all(b"\"tables\": {")?;
    let mut tables = shape::of(connection)?;
    tables.sort_by(|one, other| one.name.cmp(&other.name));
    for (number, table) in tables.iter().enumerate() {
        write!(document.out, "{}\n{}: ", comma(number), json(&table.name)?)?;
        document.table(connection, table)?;
    }
    document.out.write_all(b"\n},\n\"texts\": ")?;
    document.list(connection, TEXTS, text)?;
    document.out.write_all(b",\n\"packs\": ")?;
    if has_table(connection, "pack_text")? {
        document.list(connection, PACKS, pack)?;
    } else {
        document.out.write_all(b"[]")?;
    }
    document.out.write_all(b",\n\"pages\": ")?;
    document.list(connection, PAGES, page)?;
    document.out.write_all(b"\n}\n")?;
    Ok(())
}

/// How many rows [`write`] will tell of.
///
/// # Errors
/// When the profile can't be read.
pub fn rows(reading: &Reading<'_>) -> Result<u64, StoreError> {
    count(reading.connection)
}

pub(super) fn count(connection: &Connection) -> Result<u64, StoreError> {
    let mut total = 0;
    let tables = shape::of(connection)?.into_iter().map(|table| table.name);
    for table in tables.chain(["ad_text", "page"].map(str::to_owned)) {
        let rows: i64 =
            connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        total += u64::try_from(rows).unwrap_or_default();
    }
    Ok(total)
}

// Only content that a row refers to: what undo steps alone still need is not part of the profile as it stands.
const TEXTS: &str = "SELECT hash, document, document_bytes FROM ad_text WHERE hash IN (SELECT text_hash FROM ad) ORDER BY hash";
const PACKS: &str =
    "SELECT hash, zstd, bytes FROM pack_text WHERE hash IN (SELECT hash FROM guidance_pack) ORDER BY hash";
const PAGES: &str =
    "SELECT hash, zstd, bytes FROM page WHERE hash IN (SELECT page_hash FROM ad) ORDER BY hash";

struct Document<'d, 'w> {
    out: &'d mut dyn Write,
    watch: &'d mut Watch<'w>,
    done: u64,
}

impl Document<'_, '_> {
    fn settings(&mut self, connection: &Connection) -> Result<(), StoreError> {
        self.out.write_all(b"\"settings\": {")?;
        let mut statement = connection.prepare("SELECT key, value FROM setting ORDER BY key")?;
        let mut rows = statement.query([])?;
        let mut number = 0;
        while let Some(row) = rows.next()? {
            let key: String = row.get(0)?;
            if !is_of_the_machine(&key) {
                let value: serde_json::Value = from_json(&row.get::<_, String>(1)?)?;
                write!(self.out, "{}\n{}: {}", comma(number), json(&key)?, json(&value)?)?;
                number += 1;
            }
        }
        self.out.write_all(b"\n},\n")?;
        Ok(())
    }

    fn table(&mut self, connection: &Connection, table: &TableShape) -> Result<(), StoreError> {
        let (columns, key) = (table.column_list(), table.key.join(", "));
        let names: Vec<String> =
            table.columns.iter().map(|column| json(&column.name)).collect::<Result<_, _>>()?;
        let sql = format!("SELECT {columns} FROM {} ORDER BY {key}", table.name);
        self.list(connection, &sql, |row, out| {
            for (at, name) in names.iter().enumerate() {
                write!(out, "{}{name}:", if at == 0 { '{' } else { ',' })?;
                value(row.get_ref(at)?, out)?;
            }
            Ok(out.write_all(b"}")?)
        })
    }

    /// A list of what `item` writes of each row, a line each.
    fn list(
        &mut self,
        connection: &Connection,
        sql: &str,
        item: impl Fn(&Row<'_>, &mut dyn Write) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.out.write_all(b"[")?;
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut number = 0;
        while let Some(row) = rows.next()? {
            writeln!(self.out, "{}", comma(number))?;
            item(row, self.out)?;
            number += 1;
            self.breathe()?;
        }
        self.out.write_all(if number == 0 { b"]" } else { b"\n]" })?;
        Ok(())
    }

    fn breathe(&mut self) -> Result<(), StoreError> {
        self.done += 1;
        if self.done.is_multiple_of(BREATH) && (self.watch)(self.done) == ControlFlow::Break(()) {
            return Err(StoreError::Stopped);
        }
        Ok(())
    }
}

/// Settings that name a folder are this machine's own; in another profile they would lead to a place that is not the
/// person's, or not there.
pub(super) fn is_of_the_machine(key: &str) -> bool {
    key.ends_with("_folder")
}

fn text(row: &Row<'_>, out: &mut dyn Write) -> Result<(), StoreError> {
    let (hash, packed): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
    let written = content::unpack(&packed, row.get(2)?)?;
    write!(out, "{{\"hash\":{},\"document\":", json(&hash)?)?;
    // It is JSON already, on one line.
    out.write_all(&written)?;
    Ok(out.write_all(b"}")?)
}

fn pack(row: &Row<'_>, out: &mut dyn Write) -> Result<(), StoreError> {
    let (hash, packed): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
    let written = content::unpack(&packed, row.get(2)?)?;
    write!(out, "{{\"hash\":{},\"files\":", json(&hash)?)?;
    out.write_all(&written)?;
    Ok(out.write_all(b"}")?)
}

fn page(row: &Row<'_>, out: &mut dyn Write) -> Result<(), StoreError> {
    let (hash, packed, bytes): (String, Vec<u8>, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let hash = json(&hash)?;
    Ok(write!(out, "{{\"hash\":{hash},\"bytes\":{bytes},\"zstd\":\"{}\"}}", STANDARD.encode(packed))?)
}

fn value(value: ValueRef<'_>, out: &mut dyn Write) -> Result<(), StoreError> {
    match value {
        ValueRef::Null => out.write_all(b"null")?,
        ValueRef::Integer(number) => write!(out, "{number}")?,
        ValueRef::Text(bytes) => {
            let text = std::str::from_utf8(bytes).map_err(|error| StoreError::Damaged(error.to_string()))?;
            serde_json::to_writer(out, text).map_err(io::Error::from)?;
        }
        other => return Err(StoreError::Damaged(format!("a row holds {}", other.data_type()))),
    }
    Ok(())
}

fn comma(number: usize) -> &'static str {
    if number == 0 { "" } else { "," }
}

fn has_table(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    Ok(connection.query_row(sql, [name], |row| row.get(0))?)
}

//! A loaded document into the profile: what is new is added, what is there stands, and every row is accounted for.

use std::collections::HashSet;
use std::ops::ControlFlow;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::Value;

use super::blank::{is_blank, is_empty};
use super::group::Group;
use super::ids::Ids;
use super::newer::{columns_to_take, names_the_row};
use super::shape::{self, TableShape};
use super::{Loaded, Watch, write};
use crate::text::from_json;
use crate::{Reading, StoreError, Writing};

/// How many rows are merged between two looks at whether to go on.
const BREATH: u64 = 256;

/// What became, or would become, of the document's rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Table by table; settings are the table `setting`.
    pub tables: Vec<TableMerged>,
    /// The documents' files that rows of the file speak of, new here or the same as here: hash and file name.
    pub files: Vec<(String, String)>,
    /// Whether the profile held nothing yet, so that it becomes the one that was taken out.
    pub into_empty: bool,
}

/// What became of a table's rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableMerged {
    /// The table.
    pub table: String,
    /// Rows the profile did not have.
    pub new: u32,
    /// Rows that say the same in both.
    pub same: u32,
    /// Rows that differ, of which the profile's stands.
    pub kept: u32,
    /// Rows that differ, of which the document's is newer and takes the other's place.
    pub taken: u32,
}

impl TableMerged {
    pub(super) fn of(table: &str) -> Self {
        Self { table: table.to_owned(), ..Self::default() }
    }
}

/// What [`merge`] would do. Nothing is written.
///
/// # Errors
/// When either can't be read, or `watch` says to stop.
pub fn look(reading: &Reading<'_>, loaded: &Loaded, watch: &mut Watch<'_>) -> Result<Merged, StoreError> {
    Merge::new(reading.connection, &loaded.connection, Doing::Looking)?.run(watch)
}

/// Brings a loaded document in.
///
/// Rows are the same by their id, or by what names them where they have none; a row the profile has stands as it is,
/// except where the document's can be told to be newer ([`newer`](super::newer)). Into a profile that holds nothing yet all
/// rows go as they are, its own board's stages making room.
///
/// # Errors
/// When either can't be read or written, or `watch` says to stop. The write under way is then to be given up.
pub fn merge(writing: &Writing<'_>, loaded: &Loaded, watch: &mut Watch<'_>) -> Result<Merged, StoreError> {
    Merge::new(writing.connection, &loaded.connection, Doing::Bringing)?.run(watch)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    Looking,
    Bringing,
}

/// What becomes of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    New,
    Same,
    Kept,
    Taken(Vec<usize>),
}

pub(super) struct Merge<'m> {
    pub(super) own: &'m Connection,
    pub(super) file: &'m Connection,
    pub(super) doing: Doing,
    tables: Vec<TableShape>,
    ids: Ids,
    pub(super) into_empty: bool,
    /// Rows of the file that came with its example data: table and key.
    pub(super) examples: HashSet<(String, String)>,
    /// Those of them that are new here, with the keys they have here.
    pub(super) new_examples: Vec<(String, String)>,
    /// Prep sheets whose newer row was taken: their parts follow.
    pub(super) taken_sheets: HashSet<String>,
    done: u64,
}

impl<'m> Merge<'m> {
    fn new(own: &'m Connection, file: &'m Connection, doing: Doing) -> Result<Self, StoreError> {
        let tables = shape::of(own)?;
        let into_empty = is_blank(own, &tables)?;
        let ids = if into_empty { Ids::default() } else { Ids::find(own, file, &tables)? };
        let (examples, new_examples) = (marks(file)?, Vec::new());
        let taken_sheets = HashSet::new();
        Ok(Self { own, file, doing, tables, ids, into_empty, examples, new_examples, taken_sheets, done: 0 })
    }

    fn run(mut self, watch: &mut Watch<'_>) -> Result<Merged, StoreError> {
        if self.doing == Doing::Bringing {
            // A job may refer to one that comes after it.
            self.own.pragma_update(None, "defer_foreign_keys", true)?;
            if self.into_empty {
                self.own.execute("DELETE FROM stage", [])?;
            }
        }
        let mut merged = Merged { into_empty: self.into_empty, ..Merged::default() };
        merged.tables.push(self.settings()?);
        for table in self.tables.clone() {
            if table.name != "example" || self.into_empty {
                merged.tables.push(self.table(&table, &mut merged.files, watch)?);
            }
        }
        if !self.into_empty {
            merged.tables.push(self.mark_examples()?);
        }
        merged.tables.sort_by(|one, other| one.table.cmp(&other.table));
        Ok(merged)
    }

    fn settings(&self) -> Result<TableMerged, StoreError> {
        let mut merged = TableMerged::of("setting");
        let mut statement = self.file.prepare("SELECT key, value FROM setting ORDER BY key")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
            if write::is_of_the_machine(&key) {
                continue;
            }
            let own: Option<String> = self
                .own
                .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
                .query_row([&key], |row| row.get(0))
                .optional()?;
            match own {
                Some(own) if from_json::<Value>(&own)? == from_json::<Value>(&value)? => merged.same += 1,
                Some(_) => merged.kept += 1,
                None => {
                    merged.new += 1;
                    if self.doing == Doing::Bringing {
                        let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2)";
                        self.own.prepare_cached(sql)?.execute([&key, &value])?;
                    }
                }
            }
        }
        Ok(merged)
    }

    fn table(
        &mut self,
        table: &TableShape,
        files: &mut Vec<(String, String)>,
        watch: &mut Watch<'_>,
    ) -> Result<TableMerged, StoreError> {
        let mut merged = TableMerged::of(&table.name);
        let keeps_numbers = is_empty(self.own, &table.name)?;
        let mut group = Group::of(table);
        let file = self.file;
        let (columns, key) = (table.column_list(), table.key.join(", "));
        let mut statement = file.prepare(&format!("SELECT {columns} FROM {} ORDER BY {key}", table.name))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let original: Vec<Sql> =
                (0..table.columns.len()).map(|at| row.get(at)).collect::<Result<_, _>>()?;
            let mut values = original.clone();
            self.ids.translate(table, &mut values);
            let outcome = self.outcome(table, &original, &values, &mut group)?;
            if matches!(outcome, Outcome::New | Outcome::Same) {
                files.extend(file_of(table, &values));
            }
            match outcome {
                Outcome::Same => merged.same += 1,
                Outcome::Kept => merged.kept += 1,
                Outcome::Taken(columns) => {
                    merged.taken += 1;
                    self.take(table, &values, &columns)?;
                }
                Outcome::New => {
                    merged.new += 1;
                    self.insert(table, &original, values, keeps_numbers)?;
                }
            }
            self.breathe(watch)?;
        }
        Ok(merged)
    }

    fn breathe(&mut self, watch: &mut Watch<'_>) -> Result<(), StoreError> {
        self.done += 1;
        if self.done.is_multiple_of(BREATH) && watch(self.done) == ControlFlow::Break(()) {
            return Err(StoreError::Stopped);
        }
        Ok(())
    }

    fn outcome(
        &self,
        table: &TableShape,
        original: &[Sql],
        values: &[Sql],
        group: &mut Group,
    ) -> Result<Outcome, StoreError> {
        if self.into_empty && table.name != "reminder" {
            return Ok(Outcome::New);
        }
        let stands = group.stands(self.own, table, values)?;
        let Some(own) = self.own_row(table, values)? else {
            return Ok(if stands { Outcome::Kept } else { Outcome::New });
        };
        let differs = (0..values.len()).any(|at| !names_the_row(table, at) && own[at] != values[at]);
        if !differs {
            return Ok(Outcome::Same);
        }
        if table.name == "prep_part"
            && text_at(table, values, "sheet_id").is_some_and(|id| self.taken_sheets.contains(id))
        {
            return Ok(Outcome::Taken(table.position("text").into_iter().collect()));
        }
        let id = text_at(table, original, "id");
        let taken = columns_to_take((self.own, &own), (self.file, values), table, id)?;
        Ok(taken.map_or(Outcome::Kept, Outcome::Taken))
    }

    /// The profile's row of the same thing.
    fn own_row(&self, table: &TableShape, values: &[Sql]) -> Result<Option<Vec<Sql>>, StoreError> {
        let by: Vec<usize> = match table.position("id") {
            Some(id) if table.has_id() => vec![id],
            // Rows that nothing names are the same when they say the same.
            _ if table.is_numbered() => {
                (0..values.len()).filter(|&at| table.columns[at].name != "seq").collect()
            }
            _ => table.key.iter().filter_map(|column| table.position(column)).collect(),
        };
        let same: Vec<String> = by
            .iter()
            .enumerate()
            .map(|(number, &at)| format!("{} IS ?{}", table.columns[at].name, number + 1))
            .collect();
        let sql = format!(
            "SELECT {} FROM {} WHERE {} LIMIT 1",
            table.column_list(),
            table.name,
            same.join(" AND ")
        );
        let columns = table.columns.len();
        Ok(self
            .own
            .prepare_cached(&sql)?
            .query_row(params_from_iter(by.iter().map(|&at| &values[at])), |row| {
                (0..columns).map(|at| row.get(at)).collect()
            })
            .optional()?)
    }
}

/// The example marks of the file, their keys written one way.
fn marks(file: &Connection) -> Result<HashSet<(String, String)>, StoreError> {
    let mut statement = file.prepare("SELECT table_name, id FROM example")?;
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(String, String)>, _>>()?;
    rows.into_iter().map(|(table, key)| Ok((table, from_json::<Value>(&key)?.to_string()))).collect()
}

pub(super) fn text_at<'v>(table: &TableShape, values: &'v [Sql], column: &str) -> Option<&'v str> {
    match values.get(table.position(column)?)? {
        Sql::Text(text) => Some(text),
        _ => None,
    }
}

fn file_of(table: &TableShape, values: &[Sql]) -> Option<(String, String)> {
    let of = |column| text_at(table, values, column).map(str::to_owned);
    (table.name == "document_version").then(|| Some((of("hash")?, of("file_name")?))).flatten()
}

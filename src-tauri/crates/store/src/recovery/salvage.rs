//! Reading what can be read, table by table, into a new file.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::table::{self, TableRead};
use super::{Recovery, mend, source};
use crate::backup::{Scratch, keep_no_log, whole};
use crate::journal::triggers;
use crate::open::{self, FILE_NAME, refusal};
use crate::private::make_folder;
use crate::schema::MIGRATIONS;
use crate::{StoreError, content, search};

/// The folder within the scratch in which the copy of the original lies.
const FROM: &str = "from";
/// The folder within the scratch in which the new file is made.
const INTO: &str = "into";

/// Made anew from the rest, or of no use without the rest: what search holds, and the undo steps.
const NOT_READ: [&str; 6] =
    ["search_stale", "search_short", "search_body", "search_word", "journal_step", "journal_row"];

/// What was read of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// How much of each table. The undo steps are not read: they need every row they speak of.
    pub tables: Vec<TableRead>,
    /// Rows that could be read but not kept, because what they belong to is lost.
    pub dropped: u32,
    /// Rows that were made anew so that others could be kept: an employer by the name its jobs bear, a stage.
    pub made: u32,
}

impl Salvaged {
    /// Rows that were kept.
    pub fn kept(&self) -> u32 {
        self.tables.iter().map(|table| table.kept).sum()
    }

    /// Rows that are known to be lost.
    pub fn lost(&self) -> u32 {
        self.dropped + self.tables.iter().filter_map(|table| table.lost).sum::<u32>()
    }

    /// Whether more may be lost than anybody can count.
    pub fn is_lost_uncounted(&self) -> bool {
        self.tables.iter().any(|table| table.lost.is_none())
    }
}

/// Reads into a scratch; the new file is at [`result_in`].
pub(super) fn read(recovery: &Recovery, now: DateTime<Utc>) -> Result<(Scratch, Salvaged), StoreError> {
    // Looked for before the folder is held: looking holds it too.
    let scratch = Scratch::within(&recovery.backups())?;
    let (from, into) = (scratch.folder().join(FROM), scratch.folder().join(INTO));
    for folder in [&from, &into] {
        make_folder(folder).map_err(|error| refusal(folder, error))?;
    }
    let source = source::open(recovery, &from, now)?;
    let schema = MIGRATIONS.get(..source.version as usize).unwrap_or(MIGRATIONS);
    let target = open::open_scratch(&into, schema, now)?;
    let mut salvaged = fill(&source.connection, &target)?;
    drop(source);
    target.pragma_update(None, "foreign_keys", false)?;
    let mended = mend::mend(&target, now)?;
    (salvaged.dropped, salvaged.made) = (mended.dropped, mended.made);
    finish(&target)?;
    drop(target);
    let newest = open::open_scratch(&into, MIGRATIONS, now)?;
    collect(&newest)?;
    keep_no_log(&newest)?;
    whole(&newest)?;
    if salvaged.kept() == 0 {
        return Err(StoreError::Damaged("nothing in the file can be read".to_owned()));
    }
    Ok((scratch, salvaged))
}

/// Where the new file lies.
pub(super) fn result_in(scratch: &Path) -> PathBuf {
    scratch.join(INTO).join(FILE_NAME)
}

fn fill(source: &Connection, target: &Connection) -> Result<Salvaged, StoreError> {
    target.pragma_update(None, "synchronous", "OFF")?;
    target.pragma_update(None, "foreign_keys", false)?;
    let transaction = target.unchecked_transaction()?;
    triggers::drop_all(&transaction)?;
    // The stages of a new profile make way for the person's own.
    transaction.execute_batch("DELETE FROM stage")?;
    let mut tables = Vec::new();
    for table in names(&transaction)? {
        tables.push(table::read(source, &transaction, &table)?);
    }
    transaction.commit()?;
    Ok(Salvaged { tables, dropped: 0, made: 0 })
}

fn names(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let is_read = |name: &String| !NOT_READ.contains(&name.as_str()) && !name.starts_with("sqlite_");
    Ok(names.into_iter().filter(is_read).collect())
}

/// Search and undo as they are in every file.
fn finish(target: &Connection) -> Result<(), StoreError> {
    let transaction = target.unchecked_transaction()?;
    search::index::refresh(&transaction)?;
    triggers::create_all(&transaction)?;
    Ok(transaction.commit()?)
}

/// Removes the content to which nothing refers any more.
fn collect(newest: &Connection) -> Result<(), StoreError> {
    let transaction = newest.unchecked_transaction()?;
    let all = format!("SELECT json_group_array(hash) FROM ({})", include_str!("../content/orphans.sql"));
    let orphans: String = transaction.query_row(&all, [], |row| row.get(0))?;
    content::collect(&transaction, &orphans)?;
    Ok(transaction.commit()?)
}

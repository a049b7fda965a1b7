//! Opening a file that may be damaged, so that as much as possible of it can be read and nothing of it is written.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{Recovery, header};
use crate::StoreError;
use crate::backup::{keep_no_log, whole};
use crate::open::{FILE_NAME, connect_existing, connect_immutable, log_of, open_scratch, refusal};
use crate::schema::{self, MIGRATIONS};

/// Rows of a table beyond which one way of reading is no longer held against another.
const MOST_TRIED: u32 = 100_000;

/// A copy of the damaged file that can be read to some extent.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) connection: Connection,
    /// The schema its rows have.
    pub(super) version: u32,
}

/// Opens the original to look at it only: nothing is made beside it, and closing brings no log into it.
pub(super) fn undisturbed(file: &Path) -> Result<Connection, StoreError> {
    if !has_log(file) {
        return connect_immutable(file);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// Says busy when another program has the file open. One that can't be read can't be open either.
pub(super) fn refuse_in_use(file: &Path) -> Result<(), StoreError> {
    let keep_log = has_log(file);
    let asked = || -> Result<(), StoreError> {
        let connection = connect_existing(file)?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        // Without a log, closing takes away the empty one that opening made.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep_log)?;
        connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(())
    };
    match asked() {
        Err(StoreError::Busy) => Err(StoreError::Busy),
        _ => Ok(()),
    }
}

fn has_log(file: &Path) -> bool {
    fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0)
}

/// Copies the original with its log into a folder, and finds the way of reading it by which most can be read: as it is;
/// without its log, which may be of another time; with a new header; with the schema of a backup; with that of a new profile.
pub(super) fn open(recovery: &Recovery, folder: &Path, now: DateTime<Utc>) -> Result<Source, StoreError> {
    let file = folder.join(FILE_NAME);
    let ways: [&dyn Fn() -> Result<(), StoreError>; 5] = [
        &|| copy(recovery, &file, With::Log),
        &|| copy(recovery, &file, With::FileAlone),
        &|| {
            copy(recovery, &file, With::FileAlone)?;
            header::write_anew(&file).map_err(StoreError::from)
        },
        &|| {
            let backup = recovery.newest_good().ok_or_else(nothing)?;
            copy(recovery, &file, With::FileAlone)?;
            header::borrow_schema(&backup.path, &file).map_err(StoreError::from)
        },
        &|| {
            let new = folder.join("new");
            keep_no_log(&open_scratch(&new, MIGRATIONS, now)?)?;
            copy(recovery, &file, With::FileAlone)?;
            header::borrow_schema(&new.join(FILE_NAME), &file).map_err(StoreError::from)
        },
    ];
    let mut best: Option<(usize, u32)> = None;
    for (number, prepare) in ways.iter().enumerate() {
        let Ok((rows, is_whole)) = prepare().and_then(|()| try_out(&file)) else { continue };
        if is_whole {
            best = Some((number, rows));
            break;
        }
        if best.is_none_or(|(_, most)| rows > most) {
            best = Some((number, rows));
        }
    }
    let (number, _) = best.ok_or_else(nothing)?;
    ways[number]()?;
    let connection = readable(&file)?;
    let version = version_of(&connection)?;
    Ok(Source { connection, version })
}

fn nothing() -> StoreError {
    StoreError::Damaged("nothing in the file can be read".to_owned())
}

#[derive(Clone, Copy)]
enum With {
    Log,
    FileAlone,
}

/// A fresh copy; what an earlier try left goes first.
fn copy(recovery: &Recovery, to: &Path, with: With) -> Result<(), StoreError> {
    let from = recovery.file();
    let to_log = log_of(to);
    for old in [to.to_owned(), to_log.clone(), with_shm(to)] {
        let _ = fs::remove_file(old);
    }
    fs::copy(&from, to).map_err(|error| refusal(to, error))?;
    let log = log_of(&from);
    if matches!(with, With::Log) && log.exists() {
        fs::copy(&log, &to_log).map_err(|error| refusal(&to_log, error))?;
    }
    Ok(())
}

fn with_shm(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-shm");
    name.into()
}

/// Opens a copy so that SQLite goes on where it would refuse: a file shorter than it says, entries of the schema that
/// make no sense.
fn readable(file: &Path) -> Result<Connection, StoreError> {
    let connection = connect_existing(file)?;
    connection.pragma_update(None, "writable_schema", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(connection)
}

/// How much can be read so, and whether all is whole.
fn try_out(file: &Path) -> Result<(u32, bool), StoreError> {
    let connection = readable(file)?;
    if whole(&connection).is_ok() {
        return Ok((u32::MAX, true));
    }
    // A schema that is not this file's own would show one table's rows as another's.
    let makes_sense: u32 = connection
        .query_row("SELECT count(*) FROM (SELECT 1 FROM stage WHERE kind IN ('saved', 'applied') LIMIT 1)", [], |row| row.get(0))
        .or_else(|_| connection.query_row("SELECT count(*) FROM (SELECT 1 FROM job WHERE deadline_kind IN ('date', 'datetime', 'asap', 'rolling', 'unknown') LIMIT 1)", [], |row| row.get(0)))?;
    if makes_sense == 0 {
        return Err(nothing());
    }
    let own = own_schema(schema::newest(MIGRATIONS))?;
    Ok((table_names(&own)?.iter().map(|table| readable_rows(&connection, table)).sum(), false))
}

/// One for the table itself and one for each row that comes before the first damage.
fn readable_rows(connection: &Connection, table: &str) -> u32 {
    let Ok(mut statement) = connection.prepare(&format!("SELECT 1 FROM {table} NOT INDEXED")) else {
        return 0;
    };
    let Ok(mut rows) = statement.query([]) else { return 0 };
    let mut read = 1;
    while read < MOST_TRIED && matches!(rows.next(), Ok(Some(_))) {
        read += 1;
    }
    read
}

/// The schema that the tables in the file are of; what the header says counts only where it can be so.
fn version_of(connection: &Connection) -> Result<u32, StoreError> {
    let said = schema::version(connection).unwrap_or_default();
    if (1..=schema::newest(MIGRATIONS)).contains(&said) && has_all(connection, said)? {
        return Ok(said);
    }
    for version in (1..=schema::newest(MIGRATIONS)).rev() {
        if has_all(connection, version)? {
            return Ok(version);
        }
    }
    // Some tables are lost: the newest schema has room for all that is left.
    Ok(schema::newest(MIGRATIONS))
}

fn has_all(connection: &Connection, version: u32) -> Result<bool, StoreError> {
    let is_there = |table: &String| connection.prepare(&format!("SELECT 1 FROM {table}")).is_ok();
    Ok(table_names(&own_schema(version)?)?.iter().all(is_there))
}

fn own_schema(version: u32) -> Result<Connection, StoreError> {
    let own = Connection::open_in_memory()?;
    for migration in MIGRATIONS.iter().take(version as usize) {
        own.execute_batch(migration)?;
    }
    Ok(own)
}

fn table_names(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'";
    let mut statement = connection.prepare(sql)?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

//! A document into a scratch profile of its own schema, and that brought to the newest.

use std::fs;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::DraftId;
use rusqlite::Connection;
use serde::Deserializer as _;
use uuid::Uuid;

use super::contents::{Contents, HeadFields, Loading};
use super::reader::Portions;
use super::{Watch, fits, write};
use crate::open::{FILE_NAME, connect, refusal};
use crate::private::make_folder;
use crate::room::Room;
use crate::schema::{MIGRATIONS, newest};
use crate::{StoreError, contact};

/// What the names of scratch folders begin with; the rest is an id that tells when it was made.
const SCRATCH: &str = ".bringing-";
/// A scratch folder of a program that crashed goes after a day.
const KEPT: TimeDelta = TimeDelta::days(1);

/// Why a document can't be brought in. Nothing was changed by then.
#[derive(Debug, thiserror::Error)]
pub enum OwnFileError {
    /// It is no document of this program's.
    #[error("the file is not one that this program wrote: {0}")]
    NotOurs(String),
    /// A newer version of the program wrote it.
    #[error("the file has schema {found}, this program knows up to {known}")]
    Newer {
        /// The schema it says.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Something in it does not make sense.
    #[error("{place}: {why}")]
    Broken {
        /// Where: a table and the number of a row, or a part of the document.
        place: String,
        /// What is wrong.
        why: String,
    },
    /// One row of it is longer than is read.
    #[error("{place} is too long")]
    TooLong {
        /// Where.
        place: String,
    },
    /// It can't be read to its end, or the scratch profile can't be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for OwnFileError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<io::Error> for OwnFileError {
    fn from(error: io::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The schema of its tables.
    pub schema: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// The day it was written, as it says.
    pub day: String,
}

/// A document that was read whole and found to hold together.
#[derive(Debug)]
pub struct Loaded {
    pub(super) connection: Connection,
    /// What it says of itself.
    pub head: Head,
    /// Names of parts that this program does not know; what they hold is not brought in.
    pub unknown: Vec<String>,
    /// How many rows it has.
    pub rows: u64,
    // Last, so that the connection is closed before the folder goes.
    _folder: Scratch,
}

/// Reads what a document says of itself, and as a rule no further.
///
/// # Errors
/// When it is none of ours, or a newer version's.
pub fn read_head(json: impl Read) -> Result<Head, OwnFileError> {
    let (reader, left) = Portions::new(json);
    let mut deserializer = serde_json::Deserializer::from_reader(BufReader::new(reader));
    let mut fields = HeadFields::default();
    let read = deserializer.deserialize_map(&mut fields);
    if left.is_spent() {
        return Err(OwnFileError::TooLong { place: "the beginning".to_owned() });
    }
    if let Err(error) = read
        && error.is_io()
    {
        return Err(io::Error::from(error).into());
    }
    if !fields.is_ours() {
        return Err(OwnFileError::NotOurs("it names no format".to_owned()));
    }
    let known = newest(MIGRATIONS);
    match fields.schema {
        Some(found) if found > known => Err(OwnFileError::Newer { found, known }),
        Some(schema) if schema > 0 => Ok(Head {
            schema,
            program: fields.program.unwrap_or_default(),
            day: fields.day.unwrap_or_default(),
        }),
        _ => Err(OwnFileError::NotOurs("it names no schema".to_owned())),
    }
}

/// Reads a document into a scratch profile within `folder`, which is the profile's: nobody else can read it there. It goes
/// when the answer is dropped.
///
/// # Errors
/// When a row does not fit its table, refers to a row that is not there, or anything else that [`OwnFileError`] names.
pub fn load(
    json: impl Read,
    head: Head,
    folder: &Path,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Loaded, OwnFileError> {
    let scratch = Scratch::within(folder, now)?;
    let mut connection = connect(&scratch.0.join(FILE_NAME))?;
    // Nothing here outlives this process, so nothing need be safe from a power cut.
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "foreign_keys", false)?;
    // For as long as it is there: it is read in the order of its keys, which is not that of its pages.
    Room::make(&connection)?;
    let own = head.schema as usize;
    let transaction = connection.transaction()?;
    for migration in &MIGRATIONS[..own] {
        transaction.execute_batch(migration)?;
    }
    if own == MIGRATIONS.len() {
        // Nobody searches here. Later migrations may speak of them, so there they stay.
        drop_search_triggers(&transaction)?;
    }
    let unknown = fill(&transaction, json, watch)?;
    for migration in &MIGRATIONS[own..] {
        transaction.execute_batch(migration)?;
    }
    if own < MIGRATIONS.len() {
        contact::fold_all(&transaction)?;
    }
    transaction.execute_batch("DELETE FROM search_stale")?;
    fits::check(&transaction)?;
    transaction.commit()?;
    let rows = write::count(&connection)?;
    Ok(Loaded { connection, head, unknown, rows, _folder: scratch })
}

/// Removes the triggers that keep the search's index.
fn drop_search_triggers(connection: &Connection) -> Result<(), StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'search_*'";
    let mut statement = connection.prepare(sql)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(())
}

/// Fills the tables from the document and gives the names of parts nobody knows.
fn fill(
    connection: &Connection,
    json: impl Read,
    watch: &mut Watch<'_>,
) -> Result<Vec<String>, OwnFileError> {
    let (reader, left) = Portions::new(json);
    let mut loading = Loading::new(connection, left.clone(), watch)?;
    let mut deserializer = serde_json::Deserializer::from_reader(BufReader::new(reader));
    let read = deserializer.deserialize_map(Contents(&mut loading)).and_then(|()| deserializer.end());
    if left.is_spent() {
        return Err(OwnFileError::TooLong { place: loading.place() });
    }
    if let Err(error) = read {
        return Err(match loading.failed.take() {
            Some(failed) => failed,
            None if error.is_io() => io::Error::from(error).into(),
            None => OwnFileError::Broken { place: loading.place(), why: error.to_string() },
        });
    }
    loading.settle()
}

/// A folder that goes when it is no longer needed.
#[derive(Debug)]
struct Scratch(PathBuf);

impl Scratch {
    fn within(profile: &Path, now: DateTime<Utc>) -> Result<Self, StoreError> {
        for entry in fs::read_dir(profile).into_iter().flatten().flatten() {
            let made = entry.file_name().to_str().and_then(made_at);
            if made.is_some_and(|made| (now - made).abs() >= KEPT) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        let folder = profile.join(format!("{SCRATCH}{}", DraftId::at(now)));
        make_folder(&folder).map_err(|error| refusal(&folder, error))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let id = Uuid::parse_str(name.strip_prefix(SCRATCH)?).ok()?;
    let (seconds, nanoseconds) = id.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanoseconds)
}

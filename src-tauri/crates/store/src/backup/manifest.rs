//! What is in a backup: read from the copy itself when it is made, and kept beside it as JSON.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::ENDS as DATABASE;
use crate::StoreError;
use crate::open::connect_immutable;
use crate::schema;
use crate::text::{from_json, json};

/// What the name of the note ends with.
pub(super) const ENDS: &str = ".json";
/// The newest form of the note that this program knows.
const FORMAT: u32 = 1;
/// A note larger than this is none of ours.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The number of its schema.
    pub schema: u32,
    /// Jobs, without the trash.
    pub jobs: u32,
    /// Applications that were sent.
    pub applications: u32,
    /// Documents.
    pub documents: u32,
    /// A word that differs whenever something was written in between.
    pub mark: String,
    /// The files of documents it needs, undo included: SHA-256 and bytes.
    pub files: BTreeMap<String, u64>,
    /// Those of them that were not there, or not whole, when it was made.
    #[serde(default)]
    pub missing: Vec<String>,
}

/// The note beside a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    format: u32,
    /// Bytes of the file.
    pub(super) bytes: u64,
    /// SHA-256 of the file.
    pub(super) sha256: String,
    /// What is in it.
    #[serde(flatten)]
    pub(super) contents: Contents,
}

impl Manifest {
    pub(super) fn new(bytes: u64, sha256: String, contents: Contents) -> Self {
        Self { format: FORMAT, bytes, sha256, contents }
    }

    /// The note beside a backup; `None` where there is none that can be read.
    pub(super) fn read(backup: &Path) -> Option<Self> {
        let path = path_beside(backup);
        let found = fs::symlink_metadata(&path).ok()?;
        if !found.is_file() || found.len() > MAX_BYTES {
            return None;
        }
        from_json(&fs::read_to_string(path).ok()?).ok().filter(|note: &Self| note.format == FORMAT)
    }

    pub(super) fn text(&self) -> Result<String, StoreError> {
        json(self)
    }
}

/// Where the note of a backup lies.
pub(super) fn path_beside(backup: &Path) -> PathBuf {
    let name = backup.file_name().unwrap_or_default().to_string_lossy();
    backup.with_file_name(format!("{}{ENDS}", name.strip_suffix(DATABASE).unwrap_or(&name)))
}

/// What is in the file at a path, which nobody is writing to.
pub(crate) fn contents_of(path: &Path) -> Result<Contents, StoreError> {
    read(&connect_immutable(path)?)
}

/// What is in an open file of any schema so far.
pub(crate) fn read(connection: &Connection) -> Result<Contents, StoreError> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, u32>(0));
    let has_documents = has_table(connection, "document_version")?;
    Ok(Contents {
        schema: schema::version(connection)?,
        jobs: count("SELECT count(*) FROM job WHERE deleted_at IS NULL")?,
        applications: count("SELECT count(*) FROM application WHERE applied_on IS NOT NULL")?,
        documents: if has_documents { count("SELECT count(*) FROM document")? } else { 0 },
        mark: mark(connection)?,
        files: if has_documents { files(connection)? } else { BTreeMap::new() },
        missing: Vec::new(),
    })
}

/// A word for what was written so far. Every change is a step of the journal, but for settings.
pub(crate) fn mark(connection: &Connection) -> Result<String, StoreError> {
    let (step, done, row): (i64, i64, i64) = connection
        .query_row(include_str!("mark.sql"), [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut statement = connection.prepare("SELECT key || ' ' || value FROM setting ORDER BY key")?;
    let settings = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let settings = crate::content::hash(settings.join("\n").as_bytes());
    Ok(format!("{step}.{done}.{row}.{}", settings.get(..16).unwrap_or_default()))
}

/// The files of versions, those included that an undo step could bring back. Of the latter the length is kept too.
fn files(connection: &Connection) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut statement = connection.prepare(include_str!("files.sql"))?;
    // The statement leaves negative lengths out.
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn has_table(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    Ok(connection.query_row(sql, [name], |row| row.get::<_, u32>(0))? > 0)
}

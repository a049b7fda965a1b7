//! Bringing a backup back: a copy of it is checked and brought to the newest schema, and then takes the place of what the
//! open file holds, by SQLite and in one transaction. Others that have the file open see it at their next read, and no
//! old log can lie beside it.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::Value;

use super::make::{copy_pages, keep_no_log, whole};
use super::manifest::{self, Contents};
use super::{Backups, Scratch, read_name};
use crate::files::Files;
use crate::open::{self, FILE_NAME};
use crate::schema::MIGRATIONS;
use crate::text::json;
use crate::{Store, StoreError};

/// A copy of a backup, checked and brought to the newest schema. It goes with this value.
#[derive(Debug)]
pub struct Prepared {
    pub(super) scratch: Scratch,
    /// Where the documents lie that it needs.
    documents: Vec<Files>,
    /// What is in it, `schema` being that of the backup itself.
    pub contents: Contents,
}

/// What a restore could not bring back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The documents' files that lay nowhere any more, by SHA-256.
    pub missing: Vec<String>,
}

impl Backups {
    /// Copies a profile file, checks it and brings the copy to the newest schema. The file itself is left as it is.
    ///
    /// The folder stays held until what comes back is dropped.
    ///
    /// # Errors
    /// As opening a profile: a newer version's file, another program's, one that is not whole.
    pub fn prepare(&self, file: &Path, now: DateTime<Utc>) -> Result<Prepared, StoreError> {
        self.prepare_with(file, MIGRATIONS, now)
    }

    pub(crate) fn prepare_with(
        &self,
        file: &Path,
        migrations: &[&str],
        now: DateTime<Utc>,
    ) -> Result<Prepared, StoreError> {
        let source = source(file)?;
        let scratch = Scratch::within(self)?;
        let mut copy = open::connect(&scratch.file())?;
        copy.pragma_update(None, "synchronous", "OFF")?;
        copy_pages(&source, &mut copy)?;
        keep_no_log(&copy)?;
        whole(&copy)?;
        let contents = manifest::read(&copy)?;
        drop(copy);
        let newest = open::open_scratch(scratch.folder(), migrations, now)?;
        keep_no_log(&newest)?;
        keep_page_size(&newest)?;
        let beside = Backups::at(file.parent().unwrap_or(Path::new(""))).files();
        Ok(Prepared { scratch, documents: vec![beside, self.files()], contents })
    }
}

/// The file to read from. A log beside it is part of it, but for a backup of ours: that never has one, and what lies
/// there by that name is of another file.
fn source(file: &Path) -> Result<Connection, StoreError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_ours = read_name(&name).is_some();
    let length = fs::metadata(file).map_err(|error| open::refusal(file, error))?;
    if !length.is_file() {
        return Err(StoreError::NotAFile { file: name.into_owned() });
    }
    if length.len() == 0 {
        return Err(StoreError::NotADatabase { file: name.into_owned() });
    }
    if !is_ours && fs::metadata(open::log_of(file)).is_ok_and(|log| log.len() > 0) {
        return open::connect_existing(file);
    }
    open::connect_immutable(file)
}

/// The open file keeps its page size, so a copy with another one is written anew.
fn keep_page_size(connection: &Connection) -> Result<(), StoreError> {
    const USUAL: u32 = 4096;
    let size: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    if size != USUAL {
        connection.execute_batch(&format!("PRAGMA page_size = {USUAL}; VACUUM;"))?;
    }
    Ok(())
}

impl Prepared {
    /// Puts the documents it needs into the profile, as far as they lie anywhere; gives those that don't.
    pub(crate) fn bring_documents(&self, profile: &Path) -> Result<Vec<String>, StoreError> {
        let wanted = manifest::contents_of(&self.scratch.file())?.files;
        Files::of_profile(profile).take_from(&self.documents, wanted)
    }

    /// Settings that are about this machine stay as they are now, whatever the backup says.
    pub(crate) fn keep_settings(&self, store: &Store, keys: &[&str]) -> Result<(), StoreError> {
        let settings = store.settings()?;
        let connection = open::connect(&self.scratch.file())?;
        for key in keys {
            connection.execute("DELETE FROM setting WHERE key = ?1", [key])?;
            if let Some(value) = settings.get(*key).filter(|value| **value != Value::Null) {
                connection
                    .execute("INSERT INTO setting (key, value) VALUES (?1, ?2)", (key, json(value)?))?;
            }
        }
        Ok(())
    }

    /// The prepared file.
    pub(crate) fn file(&self) -> PathBuf {
        self.scratch.folder().join(FILE_NAME)
    }
}

impl Store {
    /// Puts a prepared backup in the place of everything in the file, in one transaction; `keep` names the settings that
    /// stay as they are. `profile` is the folder of the file, for the documents.
    ///
    /// The undo steps are the backup's own from then on. On an error everything is as it was.
    ///
    /// # Errors
    /// When another program holds the file for too long, or the disk is full.
    pub fn replace(
        &self,
        prepared: &Prepared,
        profile: &Path,
        keep: &[&str],
    ) -> Result<Returned, StoreError> {
        self.refuse_halted()?;
        let missing = prepared.bring_documents(profile)?;
        prepared.keep_settings(self, keep)?;
        let source = open::connect_existing(&prepared.file())?;
        let mut connection = self.lock();
        connection.flush_prepared_statement_cache();
        copy_pages(&source, &mut connection)?;
        drop(connection);
        // It is all there; that the log stays long for a while is no failure.
        if let Err(error) = self.checkpoint() {
            tracing::debug!(
                code = error.code(),
                "the log could not be brought into the file after a restore"
            );
        }
        Ok(Returned { missing })
    }
}

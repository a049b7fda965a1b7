//! Emptying a profile for good.

use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backup::Backups;
use crate::open::{self, FILE_NAME};
use crate::recovery::Recovery;
use crate::{Store, StoreError};

/// What every file of the database's own begins with: itself, its log, and copies of earlier schemas.
const OURS: &str = "loype.";

impl Store {
    /// Removes the database and every copy of it in `folder`, and begins a new one there. Nothing of it can be undone.
    ///
    /// Files of documents stay: nothing refers to them any more, so [`Store::collect_files`] removes them.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while another program has the file open: then nothing was removed. When a file can't be
    /// removed, or the new one can't be made, the store is empty and refuses everything until the program is started
    /// again.
    pub fn wipe(&self, folder: &Path, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut connection = self.lock();
        leave_log(&connection)?;
        let closed = std::mem::replace(&mut *connection, Connection::open_in_memory()?);
        closed.close().map_err(|(_, error)| StoreError::from(error))?;
        for entry in fs::read_dir(folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(OURS) && entry.path().is_file() {
                remove(&entry.path())?;
            }
        }
        *connection = open::open(folder, now)?;
        Ok(())
    }
}

/// Removes what of a wiped profile's contents lies beside it: its backups, and files that were set aside as damaged. A second
/// folder of backups is the person's own and stays.
///
/// # Errors
/// When something can't be removed; the rest is.
pub fn wipe_copies(folder: &Path) -> Result<(), StoreError> {
    let backups = Backups::of_profile(folder).folder().to_owned();
    let folders: Vec<PathBuf> =
        Recovery::of_profile(folder).originals().into_iter().chain([backups]).collect();
    let mut stays = None;
    for folder in folders {
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => stays = Some(folder),
            _ => {}
        }
    }
    match stays {
        Some(folder) => Err(StoreError::Unwritable { file: folder.display().to_string() }),
        None => Ok(()),
    }
}

/// Without a log the file belongs to one connection: SQLite refuses the change while another program has it open.
/// Source: sqlite.org/wal.html, "Persistence of WAL mode" and section 2.
fn leave_log(connection: &Connection) -> Result<(), StoreError> {
    connection.flush_prepared_statement_cache();
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode == "delete" { Ok(()) } else { Err(StoreError::Busy) }
}

fn remove(file: &Path) -> Result<(), StoreError> {
    match fs::remove_file(file) {
        // SQLite removed its log itself.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(_) => Err(StoreError::Unwritable { file: FILE_NAME.to_owned() }),
        Ok(()) => Ok(()),
    }
}

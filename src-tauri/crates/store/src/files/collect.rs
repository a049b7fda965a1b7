//! Removing the files that nothing refers to any more.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};

use super::{Files, PART};
use crate::{Store, StoreError};

impl Store {
    /// Removes the files to which neither a version nor an undo step refers, and what a crash left half-written.
    ///
    /// # Errors
    /// When another program is writing, or the database can't be read. A file that can't be removed stays for the next
    /// time.
    pub fn collect_files(&self, files: &Files) -> Result<(), StoreError> {
        let present = files.present();
        if present.is_empty() {
            return Ok(());
        }
        let mut connection = self.lock();
        // The write lock is held though nothing is written: whoever adds a document keeps its file under it too.
        let transaction = self.writing(&mut connection)?;
        for path in present {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.starts_with(PART) || (is_hash(&name) && !is_referred(&transaction, &name)?) {
                // One that is open in another program on Windows is removed another time.
                let _ = fs::remove_file(&path);
            }
        }
        Ok(())
    }
}

impl Files {
    /// The files that bear the name of their bytes, each with its length.
    pub(crate) fn kept(&self) -> impl Iterator<Item = (PathBuf, u64)> {
        let is_kept = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(is_hash);
        let files = self.present().into_iter().filter(is_kept);
        files.filter_map(|path| fs::metadata(&path).ok().map(|found| (path, found.len())))
    }

    /// Every file in the folder and in the shelves within it.
    fn present(&self) -> Vec<PathBuf> {
        let (shelves, loose): (Vec<PathBuf>, Vec<PathBuf>) =
            entries(&self.folder).into_iter().partition(|path| path.is_dir());
        shelves.iter().flat_map(|shelf| entries(shelf)).chain(loose).collect()
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Files by other names are not ours to remove.
fn is_hash(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a version, or the row of an undo step, is of that file.
fn is_referred(connection: &Connection, hash: &str) -> Result<bool, StoreError> {
    let found = connection.prepare_cached(REFERRED)?.query_row([hash], |_| Ok(())).optional()?;
    Ok(found.is_some())
}

/// Both halves go by their index.
pub(crate) const REFERRED: &str = include_str!("referred.sql");

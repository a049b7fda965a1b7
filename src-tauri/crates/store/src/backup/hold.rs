//! Holding a folder of backups, so that two programs don't work in it at once, and the temporary names in it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Backups, ENDS, manifest, read_name};
use crate::StoreError;
use crate::open::{FILE_NAME, refusal};
use crate::private::make_folder;
use crate::private::open_file;

/// What the name of anything begins with while it is being made.
const PART: &str = ".loype-part-";
const LOCK: &str = ".lock";

/// The folder's lock; it ends with this value or with the process, whatever way that ends.
#[derive(Debug)]
pub(crate) struct Hold {
    _lock: Option<File>,
}

impl Backups {
    /// Makes the folder and takes its lock, waiting for whoever has it; then clears away what was left half-made.
    pub(crate) fn hold(&self) -> Result<Hold, StoreError> {
        let refused = |error| refusal(&self.folder, error);
        make_folder(&self.folder).map_err(refused)?;
        let lock = open_file(&self.folder.join(LOCK)).map_err(refused)?;
        let lock = match lock.lock() {
            Ok(()) => Some(lock),
            // Some network folders know no locks. Names of their own still keep two programs apart.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => None,
            Err(error) => return Err(refused(error)),
        };
        // Without a lock, what looks half-made may be another program's work.
        if lock.is_some() {
            self.clear();
        }
        Ok(Hold { _lock: lock })
    }

    /// A temporary path that nobody else has.
    pub(crate) fn part(&self) -> PathBuf {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        self.folder.join(format!("{PART}{}-{number}", std::process::id()))
    }

    /// Removes what somebody left who was stopped half-way: parts, and notes beside files that never came. The folder may
    /// be one of the person's own: what bears another name is not ours.
    fn clear(&self) {
        for name in self.names() {
            let path = self.folder.join(&name);
            let of = name.strip_suffix(manifest::ENDS).map(|stem| format!("{stem}{ENDS}"));
            let is_alone = |of: &String| read_name(of).is_some() && !self.folder.join(of).exists();
            if name.starts_with(PART) || of.as_ref().is_some_and(is_alone) {
                remove(&path);
            }
        }
    }
}

/// What can't be removed now is removed another time.
fn remove(path: &Path) {
    let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

/// A folder for a copy to work on; it goes with this value.
#[derive(Debug)]
pub(crate) struct Scratch {
    folder: PathBuf,
    _hold: Hold,
}

impl Scratch {
    /// Makes one within a folder of backups, which stays held meanwhile.
    pub(crate) fn within(backups: &Backups) -> Result<Self, StoreError> {
        let hold = backups.hold()?;
        let folder = backups.part();
        make_folder(&folder).map_err(|error| refusal(&folder, error))?;
        Ok(Self { folder, _hold: hold })
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The profile file within it.
    pub(crate) fn file(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        remove(&self.folder);
    }
}

//! Copies of documents for other programs to open: with the name the person gave the file, and not to be written.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::DocumentVersionId;
use uuid::Uuid;

use super::write_whole;
use crate::open::refusal;
use crate::{StoreError, private};

/// The folder's name within the profile.
const FOLDER: &str = "opened";
/// How long a copy stays: another window or the command line may clean up while it is being looked at.
const KEPT: TimeDelta = TimeDelta::days(1);

/// The folder of copies. What lies in it can be removed at any time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    folder: PathBuf,
}

impl Opened {
    /// The copies of the profile in that folder.
    pub fn of_profile(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER) }
    }

    /// Puts a copy there and gives its whole path. `name` must be a [safe one](domain::document_file::safe_file_name).
    ///
    /// Each copy has a folder of its own, named by an id that tells when it was made, so that two files of one name
    /// never meet.
    ///
    /// # Errors
    /// When the folder can't be written or the disk is full.
    pub fn put(&self, name: &str, bytes: &[u8], now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
        let folder = self.folder.join(DocumentVersionId::at(now).to_string());
        let path = folder.join(name);
        let write = || {
            private::make_folder(&folder)?;
            write_whole(&path, bytes)?;
            let mut permissions = fs::metadata(&path)?.permissions();
            permissions.set_readonly(true);
            fs::set_permissions(&path, permissions)?;
            path.canonicalize()
        };
        write().map_err(|error| refusal(&path, error))
    }

    /// Removes the copies that are older than a day. What can't be removed stays for the next time.
    pub fn clean(&self, now: DateTime<Utc>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let made = entry.file_name().to_str().and_then(made_at);
            // A clock that was set back must not keep a copy for ever.
            if made.is_none_or(|made| (now - made).abs() >= KEPT) {
                let _ = remove(&entry.path());
            }
        }
    }
}

/// When a copy was made, by the id its folder is named by.
fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let (seconds, nanoseconds) = Uuid::parse_str(name).ok()?.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanoseconds)
}

fn remove(path: &Path) -> io::Result<()> {
    if cfg!(windows) {
        fs::read_dir(path)?.flatten().try_for_each(|entry| make_writable(&entry.path()))?;
    }
    fs::remove_dir_all(path)
}

/// Windows removes no file that is marked as read-only.
#[expect(
    clippy::permissions_set_readonly_false,
    reason = "only called on Windows, where it gives nobody more rights"
)]
fn make_writable(path: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions)
}

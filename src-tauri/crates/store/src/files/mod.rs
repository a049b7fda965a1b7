//! The bytes of documents: files in the profile's folder, named by their SHA-256, beside the journal, which can't hold
//! them.
//!
//! A file is written within the write that adds its row, and before that write is committed: a crash in between leaves
//! a file without a row, never a row without a file. Files without a row are collected when the profile is closed,
//! unless an undo step refers to them. Both happen under the database's write lock, so no file is collected while
//! another program is about to refer to it.

mod collect;
mod opened;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use domain::document_file::FileState;
use domain::ids::DocumentVersionId;

#[cfg(test)]
pub(crate) use collect::REFERRED;
pub use opened::Opened;

use crate::content::hash;
use crate::open::refusal;
use crate::{StoreError, Writing, private};

/// The folder's name within the profile.
const FOLDER: &str = "documents";
/// What the name of a file begins with while it is being written.
const PART: &str = ".part-";
/// The time of change that each file is given, so that any other tells of a change without its bytes being read:
/// 1 January 2000, which every file system can hold.
const UNTOUCHED: Duration = Duration::from_secs(946_684_800);

/// The files of a profile's documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// The files of the profile in that folder. Nothing is made until the first file is kept.
    pub fn of_profile(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER) }
    }

    /// Keeps bytes and gives their name. What is there already, whole, is left as it is.
    ///
    /// Within a write, so that nothing collects the file before its row is committed.
    ///
    /// # Errors
    /// When the folder can't be written or the disk is full.
    pub fn keep(&self, writing: &Writing<'_>, bytes: &[u8]) -> Result<String, StoreError> {
        let hash = hash(bytes);
        let path = self.path(&hash);
        if self.verify(&hash) != FileState::Ok {
            let refused = |error| refusal(&path, error).of_writing();
            let shelf = path.parent().unwrap_or(&self.folder);
            private::make_folder(shelf).map_err(refused)?;
            let part = self.folder.join(format!("{PART}{}", DocumentVersionId::at(writing.now())));
            if let Err(error) = write_whole(&part, bytes).and_then(|()| fs::rename(&part, &path)) {
                // What could not be written is no use; the next closing would remove it too.
                let _ = fs::remove_file(&part);
                return Err(refused(error));
            }
            sync_folders(&[shelf, &self.folder]).map_err(refused)?;
        }
        Ok(hash)
    }

    /// How a file stands, by its length and the time it was changed; its bytes are read only where that time is not
    /// the one it was given, as after the profile was copied.
    pub fn look(&self, hash: &str, bytes: u32) -> FileState {
        match fs::metadata(self.path(hash)) {
            Ok(found) if !found.is_file() || found.len() != u64::from(bytes) => FileState::Changed,
            Ok(found) if found.modified().is_ok_and(|at| at == untouched()) => FileState::Ok,
            Ok(_) => self.verify(hash),
            Err(_) => FileState::Missing,
        }
    }

    /// How a file stands, by its bytes.
    pub fn verify(&self, hash: &str) -> FileState {
        match self.read(hash) {
            Ok(_) => FileState::Ok,
            Err(state) => state,
        }
    }

    /// A file's bytes, when they are what its name says; else how it stands.
    ///
    /// # Errors
    /// [`FileState::Missing`] or [`FileState::Changed`].
    pub fn read(&self, hash: &str) -> Result<Vec<u8>, FileState> {
        let path = self.path(hash);
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(FileState::Missing),
            other => other.map_err(|_| FileState::Changed)?,
        };
        if crate::content::hash(&bytes) != hash {
            return Err(FileState::Changed);
        }
        // Known to be whole: the next look need not read it. Where the time can't be set, the next look reads it again.
        let _ = File::options().write(true).open(&path).and_then(|file| mark_untouched(&file));
        Ok(bytes)
    }

    pub(crate) fn path(&self, hash: &str) -> PathBuf {
        self.folder.join(hash.get(..2).unwrap_or_default()).join(hash)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

fn untouched() -> SystemTime {
    SystemTime::UNIX_EPOCH + UNTOUCHED
}

fn mark_untouched(file: &File) -> io::Result<()> {
    if file.metadata()?.modified()? == untouched() { Ok(()) } else { file.set_modified(untouched()) }
}

/// Writes a file that was not there, to the disk itself.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    mark_untouched(&file)?;
    file.sync_all()
}

/// A new name is safe from a power cut only once its folder is on the disk; other systems than Unix's see to it
/// themselves and don't open folders.
pub(crate) fn sync_folders(folders: &[&Path]) -> io::Result<()> {
    if cfg!(unix) {
        folders.iter().try_for_each(|folder| File::open(folder)?.sync_all())?;
    }
    Ok(())
}

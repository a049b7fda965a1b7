//! When the profile file is no good: it is set aside untouched, and a backup or what can still be read takes its place.
//!
//! Nothing here needs the file to be open, and nothing may have it open. The original and its log are kept under a dated
//! name before anything new stands where they stood.

mod aside;
mod header;
mod mend;
mod salvage;
mod source;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

pub use salvage::Salvaged;
pub use table::TableRead;

use crate::backup::{Backup, Backups, Prepared, contents_of};
use crate::files::{Files, sync_folders};
use crate::open::{self, FILE_NAME, refusal};
use crate::schema::{self, MIGRATIONS};
use crate::{Store, StoreError};

/// What salvaged files are called where they are only copied out.
const SALVAGED: &str = "loype-salvaged-";

/// A profile's folder whose file can't be opened.
#[derive(Debug, Clone)]
pub struct Recovery {
    folder: PathBuf,
}

/// What took the place of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The folder in which the original lies now; `None` when there was none.
    pub aside: Option<PathBuf>,
    /// Documents' files that lay nowhere any more, by SHA-256.
    pub missing: Vec<String>,
}

impl Recovery {
    /// The profile in a folder.
    pub fn of_profile(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The folders in which originals lie that were set aside.
    pub fn originals(&self) -> Vec<PathBuf> {
        aside::folders(&self.folder)
    }

    /// What is wrong with the profile file; `None` when it opens and can be read. Looks at all of it, so it takes a while;
    /// changes nothing.
    pub fn problem(&self) -> Option<StoreError> {
        let file = self.file();
        let known = schema::newest(MIGRATIONS);
        let looked = open::look_at(&file, known).and_then(|()| {
            if !file.exists() {
                return Ok(());
            }
            source::undisturbed(&file).and_then(|connection| crate::backup::whole(&connection))
        });
        looked.err()
    }

    /// The newest backup beside the profile that opens and is whole now.
    pub fn newest_good(&self) -> Option<Backup> {
        let is_whole = |backup: &Backup| {
            open::connect_immutable(&backup.path).and_then(|copy| crate::backup::whole(&copy)).is_ok()
        };
        self.backups().list().into_iter().filter(|backup| backup.contents.is_some()).find(is_whole)
    }

    /// The backups beside the profile.
    pub fn backups(&self) -> Backups {
        Backups::of_profile(&self.folder)
    }

    /// Sets the original aside and puts a backup, or any whole profile file, in its place.
    ///
    /// # Errors
    /// As [`Backups::prepare`]; when the original is a newer version's; when somebody has it open. Then nothing was
    /// changed.
    pub fn restore(&self, backup: &Path, now: DateTime<Utc>) -> Result<Recovered, StoreError> {
        let prepared = self.backups().prepare(backup, now)?;
        self.refuse_to_touch()?;
        let missing = prepared.bring_documents(&self.folder)?;
        Ok(Recovered { aside: self.put_in_place(&prepared.file(), now)?, missing })
    }

    /// Reads what can be read into a new file, sets the original aside and puts the new one in its place.
    ///
    /// # Errors
    /// When nothing at all can be read; when the original is a newer version's or open elsewhere; when the folder can't
    /// be written. Then nothing was changed.
    pub fn salvage(&self, now: DateTime<Utc>) -> Result<(Salvaged, Recovered), StoreError> {
        self.refuse_to_touch()?;
        let (scratch, salvaged) = salvage::read(self, now)?;
        let file = salvage::result_in(scratch.folder());
        let documents = Files::of_profile(&self.folder);
        let missing = documents.take_from(&[self.backups().files()], contents_of(&file)?.files)?;
        Ok((salvaged, Recovered { aside: self.put_in_place(&file, now)?, missing }))
    }

    /// Reads what can be read into a new file in another folder, and leaves everything as it is. Gives its path.
    ///
    /// # Errors
    /// As [`Recovery::salvage`].
    pub fn salvage_to(&self, folder: &Path, now: DateTime<Utc>) -> Result<(Salvaged, PathBuf), StoreError> {
        let (scratch, salvaged) = salvage::read(self, now)?;
        let path = folder.join(format!("{SALVAGED}{}.sqlite3", now.format("%Y%m%dT%H%M%SZ")));
        let part = path.with_extension("part");
        let write = || {
            fs::copy(salvage::result_in(scratch.folder()), &part)?;
            fs::File::open(&part)?.sync_all()?;
            fs::rename(&part, &path)?;
            sync_folders(&[folder])
        };
        write().map_err(|error| {
            let _ = fs::remove_file(&part);
            refusal(folder, error)
        })?;
        Ok((salvaged, path))
    }

    /// Sets the original aside, so that an empty profile can begin in its place. Gives where it lies now.
    ///
    /// # Errors
    /// When the original is a newer version's or open elsewhere; when the folder can't be written.
    pub fn begin_anew(&self, now: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
        self.refuse_to_touch()?;
        aside::move_away(&self.folder, now)
    }

    /// A prepared backup in the place of the file.
    fn put_in_place(&self, new: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
        aside::replace(&self.folder, new, now)
    }

    fn file(&self) -> PathBuf {
        self.folder.join(FILE_NAME)
    }

    /// A newer version's file is never touched, nor one that another program has open.
    fn refuse_to_touch(&self) -> Result<(), StoreError> {
        let file = self.file();
        if let Err(newer @ StoreError::Newer { .. }) = open::look_at(&file, schema::newest(MIGRATIONS)) {
            return Err(newer);
        }
        if file.is_file() { source::refuse_in_use(&file) } else { Ok(()) }
    }
}

impl Store {
    /// What an open file would look like after a restore; see [`Backups::prepare`].
    ///
    /// # Errors
    /// When one of the two can't be read.
    pub fn difference(
        &self,
        prepared: &Prepared,
        profile: &Path,
    ) -> Result<crate::backup::Difference, StoreError> {
        prepared.compare(profile)
    }
}

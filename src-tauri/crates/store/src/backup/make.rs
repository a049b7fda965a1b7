//! Making a backup.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::backup::BackupReason;
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};
use sha2::{Digest as _, Sha256};

use super::manifest::{self, Contents, Manifest, path_beside};
use super::{Backup, Backups};
use crate::check::{self, Problem};
use crate::files::{Files, sync_folders};
use crate::open::{self, FILE_NAME, refusal};
use crate::private::make_folder;
use crate::private::open_file;
use crate::schema::{self, MIGRATIONS};
use crate::{Store, StoreError};

impl Store {
    /// A word that differs from that of a [backup](Contents::mark) whenever something was written in between, but for
    /// words that go on with the newest step.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn mark(&self) -> Result<String, StoreError> {
        manifest::mark(&self.lock())
    }
}

impl Backups {
    /// Makes a backup of the profile in a folder: by a connection of its own, so that others go on reading and writing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the profile itself is: a copy of damage is no backup. Else when the folder can't be
    /// written or the disk is full; then nothing is left behind.
    pub fn make(
        &self,
        profile: &Path,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<Backup, StoreError> {
        let source = open::connect_existing(&profile.join(FILE_NAME))?;
        let _hold = self.hold()?;
        let part = self.part();
        let made = self.make_under(&part, &source, &Files::of_profile(profile), (reason, now));
        // What is left of one that could not be finished is of no use to anybody.
        for left in [&part, &note_of(&part), &journal_of(&part)] {
            let _ = fs::remove_file(left);
        }
        made
    }

    fn make_under(
        &self,
        part: &Path,
        source: &Connection,
        documents: &Files,
        (reason, now): (BackupReason, DateTime<Utc>),
    ) -> Result<Backup, StoreError> {
        let refused = |error| refusal(&self.folder, error);
        open_file(part).map_err(refused)?;
        let contents = self.checked_copy(source, part, documents)?;
        let (bytes, sha256) = fingerprint(part).map_err(refused)?;
        let manifest = Manifest::new(bytes, sha256, contents);
        let name = self.publish(part, &manifest, now, reason)?;
        self.named(&name).ok_or_else(|| StoreError::Unwritable { file: name })
    }

    /// Copies, checks the copy, and puts the documents it needs beside it.
    fn checked_copy(
        &self,
        source: &Connection,
        part: &Path,
        documents: &Files,
    ) -> Result<Contents, StoreError> {
        let mut copy = open::connect(part)?;
        // It is brought to the disk whole before it gets its name.
        copy.pragma_update(None, "synchronous", "OFF")?;
        copy_pages(source, &mut copy)?;
        keep_no_log(&copy)?;
        whole(&copy)?;
        let mut contents = manifest::read(&copy)?;
        copy.close().map_err(|(_, error)| StoreError::from(error))?;
        contents.missing = self.files().take_all(documents, &contents.files)?;
        Ok(contents)
    }

    /// Names a finished copy: its note first, so that a file with its name always has one.
    pub(super) fn publish(
        &self,
        part: &Path,
        manifest: &Manifest,
        at: DateTime<Utc>,
        reason: BackupReason,
    ) -> Result<String, StoreError> {
        let name = self.free_name(at, reason);
        let path = self.folder.join(&name);
        self.name(part, manifest, &path).map_err(|error| refusal(&self.folder, error))?;
        Ok(name)
    }

    pub(super) fn name(&self, part: &Path, manifest: &Manifest, path: &Path) -> io::Result<()> {
        let text = manifest.text().map_err(|error| io::Error::other(error.to_string()))?;
        let note = note_of(part);
        let mut file = open_file(&note)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        File::open(part)?.sync_all()?;
        fs::rename(&note, path_beside(path))?;
        fs::rename(part, path)?;
        sync_folders(&[&self.folder])
    }
}

/// Copies every page in one go: one moment of the source, however many write meanwhile.
pub(crate) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    match Copying::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy),
    }
}

/// One file at rest, that can be read without leave to write beside it.
pub(crate) fn keep_no_log(connection: &Connection) -> Result<(), StoreError> {
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode == "delete" { Ok(()) } else { Err(StoreError::Busy) }
}

/// Refuses a file that is not ours, of a newer version, or not whole.
pub(crate) fn whole(connection: &Connection) -> Result<(), StoreError> {
    open::refuse_by_content(connection, schema::newest(MIGRATIONS))?;
    let mut problems: Vec<Problem> = Vec::new();
    check::pages(connection, &mut problems)?;
    if problems.is_empty() {
        check::links(connection, &mut problems)?;
    }
    match problems.into_iter().next() {
        None => Ok(()),
        Some(problem) => Err(StoreError::Damaged(problem.detail)),
    }
}

/// Length and SHA-256 of a file.
pub(super) fn fingerprint(path: &Path) -> io::Result<(u64, String)> {
    let mut file = File::open(path)?;
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    let mut buffer = vec![0; 1024 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((bytes, digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()));
        }
        bytes += read as u64;
        digest.update(&buffer[..read]);
    }
}

pub(super) fn note_of(part: &Path) -> PathBuf {
    part.with_extension("note")
}

fn journal_of(part: &Path) -> PathBuf {
    let mut name = part.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

impl Files {
    /// Takes over files of another folder that are not here yet, and gives the names of those that were missing there
    /// or not whole.
    pub(crate) fn take_all<'a>(
        &self,
        other: &Self,
        wanted: impl IntoIterator<Item = (&'a String, &'a u64)>,
    ) -> Result<Vec<String>, StoreError> {
        let mut missing = Vec::new();
        for (hash, bytes) in wanted {
            let length = u32::try_from(*bytes).unwrap_or(u32::MAX);
            if self.look(hash, length) != domain::document_file::FileState::Ok && !self.take(other, hash)? {
                missing.push(hash.clone());
            }
        }
        Ok(missing)
    }

    /// Takes over what is not here yet from whichever of some folders has it; gives the names of what none has.
    pub(crate) fn take_from(
        &self,
        others: &[Self],
        mut wanted: BTreeMap<String, u64>,
    ) -> Result<Vec<String>, StoreError> {
        for other in others {
            let missing = self.take_all(other, &wanted)?;
            wanted.retain(|hash, _| missing.contains(hash));
        }
        Ok(wanted.into_keys().collect())
    }

    fn take(&self, other: &Self, hash: &str) -> Result<bool, StoreError> {
        let Ok(bytes) = other.read(hash) else { return Ok(false) };
        let path = self.path(hash);
        let write = || {
            let shelf = path.parent().unwrap_or(self.folder());
            make_folder(shelf)?;
            let part = self.folder().join(format!(".part-{}-{hash}", std::process::id()));
            let _ = fs::remove_file(&part);
            crate::files::write_whole(&part, &bytes).and_then(|()| fs::rename(&part, &path)).inspect_err(
                |_| {
                    let _ = fs::remove_file(&part);
                },
            )?;
            sync_folders(&[shelf, self.folder()])
        };
        write().map(|()| true).map_err(|error| refusal(&path, error))
    }
}

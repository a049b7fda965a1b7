//! The same backup in a second folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::make::{fingerprint, note_of};
use super::manifest::Manifest;
use super::{Backup, Backups};
use crate::StoreError;
use crate::open::refusal;

/// Where the second folder is remembered beside the backups, for when the profile that knows it can't be read.
const REMEMBERED: &str = "second-folder.txt";

impl Backups {
    /// The backups of a profile in a second folder that a person chose: in a folder of their own there, so that two
    /// profiles never let each other's go.
    pub fn second(chosen: &Path, profile: &Path) -> Self {
        let profile = fs::canonicalize(profile).unwrap_or_else(|_| profile.to_owned());
        let hash = crate::content::hash(profile.as_os_str().as_encoded_bytes());
        Self::at(chosen.join(format!("loype-backups-{}", hash.get(..8).unwrap_or_default())))
    }

    /// Remembers the second folder, or that there is none.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn remember_second(&self, chosen: Option<&Path>) -> Result<(), StoreError> {
        let _hold = self.hold()?;
        let path = self.folder.join(REMEMBERED);
        let written = match chosen {
            Some(chosen) => fs::write(&path, chosen.to_string_lossy().as_bytes()),
            None => fs::remove_file(&path).or_else(|error| match error.kind() {
                io::ErrorKind::NotFound => Ok(()),
                _ => Err(error),
            }),
        };
        written.map_err(|error| refusal(&self.folder, error))
    }

    /// The second folder that was chosen, as far as it was remembered.
    pub fn remembered_second(&self) -> Option<PathBuf> {
        let text = fs::read_to_string(self.folder.join(REMEMBERED)).ok()?;
        Some(PathBuf::from(text.trim())).filter(|path| path.is_absolute())
    }

    /// Puts a backup into another folder too, with the documents it needs, and reads it back. One that is there already
    /// stays as it is.
    ///
    /// # Errors
    /// When the other folder can't be written or is full; then nothing is left behind there.
    pub fn copy_to(&self, backup: &Backup, other: &Self) -> Result<(), StoreError> {
        let unread = || StoreError::Damaged(format!("{} is not what it was", backup.name));
        let manifest = Manifest::read(&backup.path).ok_or_else(unread)?;
        let _hold = other.hold()?;
        let path = other.folder.join(&backup.name);
        if Manifest::read(&path).as_ref() == Some(&manifest)
            && fs::metadata(&path).is_ok_and(|found| found.len() == manifest.bytes)
        {
            return Ok(());
        }
        other.files().take_all(&self.files(), &manifest.contents.files)?;
        let part = other.part();
        let written = put(&backup.path, &part, &manifest).and_then(|is_same| {
            if is_same { other.name(&part, &manifest, &path).map(|()| true) } else { Ok(false) }
        });
        for left in [&part, &note_of(&part)] {
            let _ = fs::remove_file(left);
        }
        match written {
            Ok(true) => Ok(()),
            Ok(false) => Err(unread()),
            Err(error) => Err(refusal(&other.folder, error)),
        }
    }
}

/// Copies, and says whether what then lies there is what it should be.
fn put(from: &Path, to: &Path, manifest: &Manifest) -> io::Result<bool> {
    fs::copy(from, to)?;
    let (bytes, sha256) = fingerprint(to)?;
    Ok((bytes, sha256) == (manifest.bytes, manifest.sha256.clone()))
}

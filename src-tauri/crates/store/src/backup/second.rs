//! The same backup in a second folder.

use std::fs;
use std::io;
use std::path::Path;

use super::make::{fingerprint, note_of};
use super::manifest::Manifest;
use super::{Backup, Backups};
use crate::StoreError;
use crate::open::refusal;

impl Backups {
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

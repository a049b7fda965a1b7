//! Where a file goes, and how it gets there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use exchange::passphrase::Locked;

use super::Existing;
use crate::{ApiError, App, ErrorCode};

/// A file that is being written, under a name of its own beside where it will stand. It goes unless it is published.
pub(super) struct Part {
    part: PathBuf,
    to: PathBuf,
    existing: Existing,
}

impl Part {
    pub(super) fn beside(to: &Path, existing: Existing) -> Result<Self, ApiError> {
        if existing == Existing::Keep && to.symlink_metadata().is_ok() {
            return Err(exists(to));
        }
        let name = to.file_name().unwrap_or_default().to_string_lossy();
        let part = to.with_file_name(format!(".{name}.{}.part", std::process::id()));
        // What an earlier try of this process left.
        let _ = fs::remove_file(&part);
        Ok(Self { part, to: to.to_owned(), existing })
    }

    /// The folder it stands in.
    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.to)
    }

    /// Writes it with `write`, locked where there is a passphrase, down to the disk.
    pub(super) fn fill<T>(
        &self,
        passphrase: Option<&str>,
        write: &mut dyn FnMut(&mut (dyn Write + Send)) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let failed = |error: io::Error| unwritten(self.folder(), &error);
        let mut out = BufWriter::new(private(&self.part).map_err(failed)?);
        let written = match passphrase {
            None => write(&mut out)?,
            Some(passphrase) => {
                let mut locked = Locked::new(&mut out, passphrase).map_err(failed)?;
                let written = write(&mut locked)?;
                locked.finish().map_err(failed)?;
                written
            }
        };
        let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
        file.sync_all().map_err(failed)?;
        Ok(written)
    }

    /// Puts it where it belongs, and gives its whole path and its length.
    pub(super) fn publish(self) -> Result<(PathBuf, u64), ApiError> {
        let failed = |error: io::Error| unwritten(self.folder(), &error);
        if self.existing == Existing::Keep && self.to.symlink_metadata().is_ok() {
            return Err(exists(&self.to));
        }
        let bytes = fs::metadata(&self.part).map_err(failed)?.len();
        fs::rename(&self.part, &self.to).map_err(failed)?;
        if cfg!(unix) {
            File::open(self.folder()).and_then(|folder| folder.sync_all()).map_err(failed)?;
        }
        Ok((self.to.canonicalize().unwrap_or_else(|_| self.to.clone()), bytes))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.part);
    }
}

/// The folder that files for the person go into: where calendar files go, else the downloads, else the profile.
pub(super) fn own_place(app: &App) -> Result<PathBuf, ApiError> {
    if let Some(folder) = app.keeper.folder().or_else(|| app.folder.downloads()) {
        return Ok(folder);
    }
    let folder = app.folder.path().join("exports");
    fs::create_dir_all(&folder).map_err(|error| unwritten(&folder, &error))?;
    Ok(folder)
}

/// A name in a folder that nothing bears yet: `name`, else with a number before its ending.
pub(super) fn unused_name(folder: &Path, (name, ending): &(String, &str), lock: &str) -> PathBuf {
    let numbered = (2..).map(|number| format!("{name}-{number}{ending}{lock}"));
    let mut names =
        std::iter::once(format!("{name}{ending}{lock}")).chain(numbered).map(|name| folder.join(name));
    // The numbers have no end, so a name is found.
    names.find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| folder.join(name))
}

/// A file that nobody but the owner can read.
pub(super) fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."))
}

pub(super) fn exists(path: &Path) -> ApiError {
    ApiError::new(ErrorCode::FileExists).with("name", path.display())
}

/// Why nothing could be written in a folder.
pub(super) fn unwritten(folder: &Path, error: &io::Error) -> ApiError {
    let told = |code| ApiError::new(code).with("folder", folder.display());
    match error.kind() {
        ErrorKind::StorageFull => ApiError::new(ErrorCode::StoreFull),
        ErrorKind::NotFound => told(ErrorCode::FolderMissing),
        _ => told(ErrorCode::FolderUnwritable),
    }
}

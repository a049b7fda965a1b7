//! Bringing a backup back into the open profile.

use std::path::{Path, PathBuf};

use domain::backup::BackupReason;
use store::StoreError;
use store::backup::{Backups, Prepared};

use super::views::to_look;
use super::{Before, CAP_SETTING, FOLDER_SETTING, current, to_line};
use crate::wire::{BackupChoice, BackupPlace, RestoreLook, Restored};
use crate::{ApiError, App, ErrorCode, calendar};

/// Settings that are about this machine, not about the search.
const KEPT_SETTINGS: [&str; 3] = [FOLDER_SETTING, CAP_SETTING, calendar::FOLDER_SETTING];

/// What bringing a backup back would change. Changes nothing.
pub(crate) fn look(app: &App, choice: BackupChoice) -> Result<RestoreLook, ApiError> {
    let prepared = prepare(app, &choice)?;
    let difference = app.store.difference(&prepared, app.folder.path())?;
    Ok(to_look(&prepared.contents, difference))
}

/// Brings a backup back, after making one of all there is now: bringing that one back undoes it.
pub(crate) fn restore(app: &App, choice: BackupChoice) -> Result<Restored, ApiError> {
    let before = match current(app, Before::Restore)? {
        Some(before) => before,
        None => app.backups.make(BackupReason::Restore)?,
    };
    let prepared = prepare(app, &choice)?;
    let returned = app.store.replace(&prepared, app.folder.path(), &KEPT_SETTINGS)?;
    drop(prepared);
    app.everything_changed();
    Ok(Restored {
        before: to_line(&before, BackupPlace::Beside),
        missing_files: u32::try_from(returned.missing.len()).unwrap_or(u32::MAX),
    })
}

fn prepare(app: &App, choice: &BackupChoice) -> Result<Prepared, ApiError> {
    let second = app.backups.second_path()?;
    let path = chosen(choice, app.folder.path(), second.as_deref())?;
    app.backups.folder().prepare(&path, app.clock.now()).map_err(|error| from_preparing(&error, &path))
}

/// The path of a backup that was meant. One of a list is named, never reached by a path of the window's.
pub(crate) fn chosen(
    choice: &BackupChoice,
    profile: &Path,
    second: Option<&Path>,
) -> Result<PathBuf, ApiError> {
    let missing = |name: &str| ApiError::new(ErrorCode::BackupMissing).with("name", name);
    let path = match choice {
        BackupChoice::File { path } => PathBuf::from(path),
        BackupChoice::Kept { place, name } => {
            let folder = match (place, second) {
                (BackupPlace::Second, Some(second)) => Backups::at(second),
                _ => Backups::of_profile(profile),
            };
            folder.named(name).ok_or_else(|| missing(name))?.path
        }
    };
    let real = std::fs::canonicalize(&path).map_err(|_| missing(&path.display().to_string()))?;
    let own = std::fs::canonicalize(profile.join("loype.sqlite3")).ok();
    if own.is_some_and(|own| own == real) {
        return Err(ApiError::new(ErrorCode::BackupIsProfile).with("name", path.display()));
    }
    Ok(path)
}

/// An error of reading the file to bring back: it is that file's, not the profile's.
pub(crate) fn from_preparing(error: &StoreError, file: &Path) -> ApiError {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let of_file = |code| ApiError::new(code).with("name", &name);
    match error {
        StoreError::Newer { found, known, .. } => {
            of_file(ErrorCode::BackupNewer).with("found", found).with("known", known)
        }
        StoreError::Foreign { .. } | StoreError::NotADatabase { .. } | StoreError::NotAFile { .. } => {
            of_file(ErrorCode::BackupForeign)
        }
        StoreError::Damaged(details) => of_file(ErrorCode::BackupUnsound).with("details", details),
        StoreError::Busy => ApiError::new(ErrorCode::StoreBusy),
        StoreError::Full => ApiError::new(ErrorCode::StoreFull),
        StoreError::WriteFailed(details) => {
            ApiError::new(ErrorCode::StoreWriteFailed).with("details", details)
        }
        StoreError::Unwritable { .. } => of_file(ErrorCode::FileUnreadable),
        _ => {
            tracing::error!(%error, "a backup could not be read");
            of_file(ErrorCode::BackupUnsound).with("details", error)
        }
    }
}

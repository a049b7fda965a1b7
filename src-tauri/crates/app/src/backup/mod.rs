//! Backups of the profile: made by themselves while a window is open, and before what changes much.

mod keeper;
mod making;
mod places;
mod restoring;
mod views;

use std::path::{Path, PathBuf};

use domain::backup::BackupReason;
use serde_json::{Value, json};
use store::StoreError;
use store::backup::{Backup, Backups as Folder};

pub(crate) use keeper::BackupKeeper;
pub(crate) use making::Source;
pub(crate) use restoring::{chosen, from_preparing, look, restore};
pub(crate) use views::{from_both, to_line};

use crate::calendar::chosen_folder;
use crate::wire::{
    BackupLine, BackupState, Backups, BackupsQuery, ChangedBy, ChooseSecondFolder, Nothing, SetBackupCap,
    WriteBackup,
};
use crate::{ApiError, App, ErrorCode};

/// The setting that holds the second folder.
pub(crate) const FOLDER_SETTING: &str = "backup_folder";
/// The setting that holds how much room backups may take, in megabytes.
pub(crate) const CAP_SETTING: &str = "backup_cap_mb";
/// The most backups one answer carries.
const MAX_BACKUPS: u16 = 200;
/// A profile with a few documents has this much; less room would keep one backup at most.
const LEAST_CAP: u32 = 50;
const MOST_CAP: u32 = 1_000_000;

/// What is about to happen that a copy is made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// A file is brought in.
    #[allow(dead_code, reason = "whatever brings files in makes one")]
    Import,
    /// An earlier copy takes the place of what there is.
    Restore,
    /// Many things are deleted at once.
    BulkDelete,
}

/// Makes a backup before something that changes much; none where the newest one holds all there is.
///
/// # Errors
/// The `backup_…` codes, `store_damaged` when the profile itself is; what was about to happen is then not begun.
pub(crate) fn before(app: &App, what: Before) -> Result<(), ApiError> {
    current(app, what).map(|_| ())
}

/// The backup that holds all there is, made now where there is none.
pub(crate) fn current(app: &App, what: Before) -> Result<Option<Backup>, ApiError> {
    let reason = match what {
        Before::Import => BackupReason::Import,
        Before::Restore => BackupReason::Restore,
        Before::BulkDelete => BackupReason::BulkDelete,
    };
    app.backups.make_if_changed(reason)
}

/// How backups stand.
pub(crate) fn state(app: &App, _: Nothing) -> Result<BackupState, ApiError> {
    app.backups.state()
}

pub(crate) fn list(app: &App, query: BackupsQuery) -> Result<Backups, ApiError> {
    let all = from_both(&app.backups.folder(), app.backups.second_path()?.as_deref());
    let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let offset = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let wanted = all.into_iter().skip(offset).take(usize::from(query.limit.min(MAX_BACKUPS)));
    Ok(Backups { total, backups: wanted.collect() })
}

/// Makes one now, whether or not something changed.
pub(crate) fn make(app: &App, _: Nothing) -> Result<BackupLine, ApiError> {
    let made = app.backups.make(BackupReason::Asked)?;
    Ok(to_line(&made, crate::wire::BackupPlace::Beside))
}

/// Makes one now in a folder of the person's choice, with its documents. It is theirs to keep: nothing thins it.
pub(crate) fn write_to(app: &App, input: WriteBackup) -> Result<BackupLine, ApiError> {
    let folder = PathBuf::from(&input.folder);
    let made = Folder::at(&folder).make(app.folder.path(), BackupReason::Asked, app.clock.now());
    let made = made.map_err(|error| from_making(&error, &folder))?;
    Ok(to_line(&made, crate::wire::BackupPlace::Elsewhere))
}

/// Chooses the second folder, and puts the newest backup there first: a folder that does not work is refused at once.
pub(crate) fn choose_second(app: &App, input: ChooseSecondFolder) -> Result<BackupState, ApiError> {
    let text = input.folder.trim();
    let folder = if text.is_empty() { None } else { Some(chosen_folder(text)?) };
    if let Some(folder) = &folder {
        refuse_inside(folder, app.folder.path())?;
        app.backups.try_second(folder)?;
    }
    let value = folder.as_ref().map_or(Value::Null, |folder| json!(folder.display().to_string()));
    app.store.set_setting(FOLDER_SETTING, &value)?;
    app.backups.second_chosen(folder.as_deref())?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    app.backups.state()
}

pub(crate) fn set_cap(app: &App, input: SetBackupCap) -> Result<BackupState, ApiError> {
    if !(LEAST_CAP..=MOST_CAP).contains(&input.megabytes) {
        let error = ApiError::new(ErrorCode::BackupCapRange);
        return Err(error.with("least", LEAST_CAP).with("most", MOST_CAP));
    }
    app.store.set_setting(CAP_SETTING, &json!(input.megabytes))?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    app.backups.thin()?;
    app.backups.state()
}

/// A second copy on the same spot would go with the first.
fn refuse_inside(folder: &Path, profile: &Path) -> Result<(), ApiError> {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if real(folder).starts_with(real(profile)) {
        return Err(ApiError::new(ErrorCode::BackupSecondInside).with("folder", folder.display()));
    }
    Ok(())
}

/// An error of making a backup in a folder.
pub(crate) fn from_making(error: &StoreError, folder: &Path) -> ApiError {
    let of_folder = |code| ApiError::new(code).with("folder", folder.display());
    match error {
        StoreError::Full => of_folder(ErrorCode::BackupFull),
        StoreError::Unwritable { .. } => of_folder(ErrorCode::BackupUnwritable),
        StoreError::Busy => ApiError::new(ErrorCode::StoreBusy),
        StoreError::Damaged(details) => ApiError::new(ErrorCode::StoreDamaged).with("details", details),
        StoreError::NotADatabase { .. } | StoreError::Foreign { .. } | StoreError::NotAFile { .. } => {
            ApiError::new(ErrorCode::StoreDamaged).with("details", error)
        }
        _ => {
            tracing::error!(%error, "a backup could not be made");
            of_folder(ErrorCode::BackupFailed).with("details", error)
        }
    }
}

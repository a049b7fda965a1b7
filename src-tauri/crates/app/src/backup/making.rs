//! Making one backup: beside the profile, thinned, and in the second folder; and what is kept of how it went.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use domain::backup::{BackupReason, DEFAULT_CAP};
use store::Store;
use store::backup::{Backup, Backups};

use super::{CAP_SETTING, FOLDER_SETTING, from_making};
use crate::app::{Heard, announce};
use crate::wire::{ChangeTag, Changed, ChangedBy};
use crate::{ApiError, Clock, ErrorCode};

pub(super) const MEGABYTE: u64 = 1024 * 1024;

/// What backups are made from.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) folder: PathBuf,
    pub(crate) heard: Heard,
}

#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Whether this program makes the timed ones.
    pub(super) role: Role,
    /// Counts what this program changed or saw changed.
    pub(super) changes: u64,
    /// The count that the newest backup holds.
    pub(super) held: u64,
    pub(super) tried_at: Option<DateTime<Utc>>,
    pub(super) error: Option<ApiError>,
    pub(super) second_error: Option<ApiError>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A short command: it makes one only before what changes much.
    #[default]
    Passing,
    /// A window: it makes them after change and on closing.
    Keeping,
}

/// Makes one, thins, and puts it into the second folder. A second folder that fails is told, and is no failure here: the
/// backup is made.
pub(super) fn make(source: &Source, kept: &Mutex<Kept>, reason: BackupReason) -> Result<Backup, ApiError> {
    let (now, changes) = (source.clock.now(), locked(kept).changes);
    let backups = Backups::of_profile(&source.folder);
    let made = backups
        .make(&source.folder, reason, now)
        .map_err(|error| from_making(&error, backups.folder()))
        .and_then(|backup| thin_after(source, &backups, reason).map(|()| backup));
    let second = match &made {
        Ok(backup) => Some(copy_to_second(source, &backups, backup)),
        Err(_) => None,
    };
    note(source, kept, |kept| {
        kept.error = made.as_ref().err().cloned();
        if made.is_ok() {
            kept.held = changes;
        }
        if let Some(second) = second {
            kept.second_error = second.err();
        }
    });
    made
}

fn copy_to_second(source: &Source, backups: &Backups, backup: &Backup) -> Result<(), ApiError> {
    let Some((chosen, second)) = second_of(source)? else { return Ok(()) };
    if !chosen.is_dir() {
        // A disk that is not there; a folder made in its place would fill the wrong one.
        return Err(ApiError::new(ErrorCode::FolderMissing).with("folder", chosen.display()));
    }
    backups.copy_to(backup, &second).map_err(|error| from_making(&error, second.folder()))?;
    thin_after(source, &second, backup.reason)
}

/// Lets go what there is no room for, but not before a restore: the very backup that is meant might go.
fn thin_after(source: &Source, backups: &Backups, reason: BackupReason) -> Result<(), ApiError> {
    if reason == BackupReason::Restore { Ok(()) } else { thin(source, backups) }
}

pub(super) fn thin(source: &Source, backups: &Backups) -> Result<(), ApiError> {
    let thinned = backups.thin(source.clock.now(), cap_of(source)?);
    thinned.map(|_| ()).map_err(|error| from_making(&error, backups.folder()))
}

pub(super) fn second_of(source: &Source) -> Result<Option<(PathBuf, Backups)>, ApiError> {
    let chosen = source.store.settings()?.remove(FOLDER_SETTING);
    let chosen = chosen.and_then(|value| Some(PathBuf::from(value.as_str()?)));
    Ok(chosen.map(|chosen| {
        let second = Backups::second(&chosen, &source.folder);
        (chosen, second)
    }))
}

/// In bytes.
pub(super) fn cap_of(source: &Source) -> Result<u64, ApiError> {
    let cap = source.store.settings()?.remove(CAP_SETTING).and_then(|value| value.as_u64());
    Ok(cap.map_or(DEFAULT_CAP, |megabytes| megabytes.saturating_mul(MEGABYTE)))
}

/// Keeps how it went, and tells the window.
pub(super) fn note(source: &Source, kept: &Mutex<Kept>, change: impl FnOnce(&mut Kept)) {
    {
        let mut kept = locked(kept);
        change(&mut kept);
        for error in kept.error.iter().chain(&kept.second_error) {
            tracing::warn!(code = error.code.id(), "backups fail");
        }
    }
    let tags = [ChangeTag::Backup].into();
    announce(&source.heard, &Changed { tags, said: None, by: ChangedBy::Action });
}

/// What a panic elsewhere left behind is still whole.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

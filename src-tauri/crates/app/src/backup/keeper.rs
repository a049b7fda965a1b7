//! Backups that are made by themselves: beside the work, which never waits for them. What went wrong is kept and told
//! until one is made again.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use domain::backup::{BackupReason, DEFAULT_CAP, is_due};
use store::Store;
use store::backup::{Backup, Backups};

use super::places::place_of;
use super::{CAP_SETTING, FOLDER_SETTING, from_making, to_line};
use crate::app::{Heard, announce};
use crate::wire::{BackupCondition, BackupPlace, BackupState, ChangeTag, Changed, ChangedBy, SecondFolder};
use crate::{ApiError, Clock, ErrorCode};

const MEGABYTE: u64 = 1024 * 1024;

/// What backups are made from.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) folder: PathBuf,
    pub(crate) heard: Heard,
}

/// Makes backups. Its thread starts with the first that is due, and ends with the program.
pub(crate) struct BackupKeeper {
    source: Source,
    kept: Arc<Mutex<Kept>>,
    thread: Mutex<Option<Thread>>,
}

#[derive(Debug, Default)]
struct Kept {
    /// Whether this program makes the timed ones.
    role: Role,
    /// Counts what this program changed or saw changed.
    changes: u64,
    /// The count that the newest backup holds.
    held: u64,
    /// The mark that the newest backup holds, once it was looked for.
    mark: Option<String>,
    tried_at: Option<DateTime<Utc>>,
    error: Option<ApiError>,
    second_error: Option<ApiError>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// A short command: it makes one only before what changes much.
    #[default]
    Passing,
    /// A window: it makes them after change and on closing.
    Keeping,
}

struct Thread {
    asks: Sender<BackupReason>,
    handle: JoinHandle<()>,
}

impl BackupKeeper {
    pub(crate) fn new(source: Source) -> Self {
        Self { source, kept: Arc::default(), thread: Mutex::new(None) }
    }

    /// Takes note of a change.
    pub(crate) fn changed(&self) {
        locked(&self.kept).changes += 1;
    }

    /// Takes note of an error that a command gave: damage is told until it is mended, whoever found it.
    pub(crate) fn note(&self, error: &ApiError) {
        if error.code == ErrorCode::StoreDamaged {
            note(&self.source, &self.kept, |kept| kept.error = Some(error.clone()));
        }
    }

    /// Asks for a backup when one is due and something changed.
    pub(crate) fn tick(&self) {
        let now = self.source.clock.now();
        {
            let mut kept = locked(&self.kept);
            if kept.role == Role::Passing {
                kept.role = Role::Keeping;
                kept.tried_at = self.folder().newest_good().map(|newest| newest.at);
            }
            if !is_due(kept.tried_at, now) {
                return;
            }
        }
        if self.has_changed().unwrap_or(true) {
            locked(&self.kept).tried_at = Some(now);
            self.ask(BackupReason::Change);
        }
    }

    /// On closing: after what is under way, one more if something changed since. What goes wrong is logged, and told by
    /// the next window, which tries anew.
    pub(crate) fn close(&self) {
        self.settle();
        if locked(&self.kept).role == Role::Keeping
            && let Err(error) = self.make_if_changed(BackupReason::Close)
        {
            tracing::error!(code = error.code.id(), "no backup was made on closing");
        }
    }

    /// The backup that holds all there is, made now where something changed since; `None` in a profile nothing was ever
    /// done in.
    pub(crate) fn make_if_changed(&self, reason: BackupReason) -> Result<Option<Backup>, ApiError> {
        if self.has_changed()? { self.make(reason).map(Some) } else { Ok(self.folder().newest_good()) }
    }

    /// Makes one now.
    pub(crate) fn make(&self, reason: BackupReason) -> Result<Backup, ApiError> {
        make(&self.source, &self.kept, reason)
    }

    /// Lets go what there is no room for any more.
    pub(super) fn thin(&self) -> Result<(), ApiError> {
        thin(&self.source, &self.folder())
    }

    /// The backups beside the profile.
    pub(crate) fn folder(&self) -> Backups {
        Backups::of_profile(&self.source.folder)
    }

    /// The second folder as it was chosen.
    pub(crate) fn second_path(&self) -> Result<Option<PathBuf>, ApiError> {
        Ok(second_of(&self.source)?.map(|(_, backups)| backups.folder().to_owned()))
    }

    /// Puts the newest backup, made now if needed, into a second folder.
    pub(super) fn try_second(&self, chosen: &Path) -> Result<(), ApiError> {
        let backup = match self.make_if_changed(BackupReason::Asked)? {
            Some(backup) => backup,
            None => self.make(BackupReason::Asked)?,
        };
        let second = Backups::second(chosen, &self.source.folder);
        self.folder().copy_to(&backup, &second).map_err(|error| from_making(&error, second.folder()))
    }

    /// Remembers the second folder where it is found without the profile.
    pub(super) fn second_chosen(&self, chosen: Option<&Path>) -> Result<(), ApiError> {
        note(&self.source, &self.kept, |kept| kept.second_error = None);
        let folder = self.folder();
        folder.remember_second(chosen).map_err(|error| from_making(&error, folder.folder()))
    }

    /// How backups stand.
    pub(super) fn state(&self) -> Result<BackupState, ApiError> {
        let folder = self.folder();
        let last = folder.newest_good().map(|backup| to_line(&backup, BackupPlace::Beside));
        let second = second_of(&self.source)?;
        let kept = locked(&self.kept);
        let second = second.map(|(chosen, backups)| SecondFolder {
            folder: chosen.display().to_string(),
            path: backups.folder().display().to_string(),
            place: place_of(&chosen),
            error: kept.second_error.clone(),
        });
        let condition = match (&kept.error, &kept.second_error) {
            (Some(error), _) if error.code == ErrorCode::StoreDamaged => BackupCondition::Damaged,
            (None, None) => BackupCondition::Fine,
            _ => BackupCondition::Failing,
        };
        Ok(BackupState {
            condition,
            error: kept.error.clone(),
            last,
            folder: folder.folder().display().to_string(),
            profile_place: place_of(&self.source.folder),
            second,
            cap_megabytes: u32::try_from(cap_of(&self.source)? / MEGABYTE).unwrap_or(u32::MAX),
            used_kilobytes: u32::try_from(folder.size() / 1024).unwrap_or(u32::MAX),
        })
    }

    /// Waits until what was asked for is made or has failed.
    fn settle(&self) {
        let thread = locked(&self.thread).take();
        if let Some(Thread { asks, handle }) = thread {
            drop(asks);
            // A thread that panicked said so already.
            let _ = handle.join();
        }
    }

    /// Whether there is something that the newest backup does not hold.
    fn has_changed(&self) -> Result<bool, ApiError> {
        let mark = self.source.store.mark()?;
        let mut kept = locked(&self.kept);
        if kept.changes != kept.held {
            return Ok(true);
        }
        if kept.mark.is_none() {
            let newest = self.folder().newest_good().and_then(|newest| newest.contents);
            kept.mark = newest.map(|contents| contents.mark);
        }
        Ok(match &kept.mark {
            Some(held) => *held != mark,
            // No step was ever done: there is nothing to keep.
            None => !mark.starts_with("0.0.0."),
        })
    }

    fn ask(&self, reason: BackupReason) {
        let mut thread = locked(&self.thread);
        if thread.as_ref().is_none_or(|thread| thread.handle.is_finished()) {
            *thread = self.start();
        }
        if let Some(thread) = &*thread {
            // It was started just now, or is waiting for the next ask.
            let _ = thread.asks.send(reason);
        }
    }

    fn start(&self) -> Option<Thread> {
        let (asks, asked): (Sender<BackupReason>, Receiver<BackupReason>) = channel();
        let (source, kept) = (self.source.clone(), Arc::clone(&self.kept));
        let work = move || {
            while let Ok(reason) = asked.recv() {
                // It is noted and told already.
                let _ = make(&source, &kept, reason);
            }
        };
        match std::thread::Builder::new().name("loype-backups".to_owned()).spawn(work) {
            Ok(handle) => Some(Thread { asks, handle }),
            Err(error) => {
                tracing::error!(%error, "no thread for backups");
                None
            }
        }
    }
}

impl Drop for BackupKeeper {
    fn drop(&mut self) {
        self.settle();
    }
}

/// Makes one, thins, and puts it into the second folder. A second folder that fails is told, and is no failure here: the
/// backup is made.
fn make(source: &Source, kept: &Mutex<Kept>, reason: BackupReason) -> Result<Backup, ApiError> {
    let (now, changes) = (source.clock.now(), locked(kept).changes);
    let backups = Backups::of_profile(&source.folder);
    let made = backups
        .make(&source.folder, reason, now)
        .map_err(|error| from_making(&error, backups.folder()))
        .and_then(|backup| thin(source, &backups).map(|()| backup));
    let second = match &made {
        Ok(backup) => Some(copy_to_second(source, &backups, backup)),
        Err(_) => None,
    };
    note(source, kept, |kept| {
        kept.error = made.as_ref().err().cloned();
        if let Ok(backup) = &made {
            kept.held = changes;
            kept.mark = backup.contents.as_ref().map(|contents| contents.mark.clone());
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
    thin(source, &second)
}

fn thin(source: &Source, backups: &Backups) -> Result<(), ApiError> {
    let thinned = backups.thin(source.clock.now(), cap_of(source)?);
    thinned.map(|_| ()).map_err(|error| from_making(&error, backups.folder()))
}

fn second_of(source: &Source) -> Result<Option<(PathBuf, Backups)>, ApiError> {
    let chosen = source.store.settings()?.remove(FOLDER_SETTING);
    let chosen = chosen.and_then(|value| Some(PathBuf::from(value.as_str()?)));
    Ok(chosen.map(|chosen| {
        let second = Backups::second(&chosen, &source.folder);
        (chosen, second)
    }))
}

/// In bytes.
fn cap_of(source: &Source) -> Result<u64, ApiError> {
    let cap = source.store.settings()?.remove(CAP_SETTING).and_then(|value| value.as_u64());
    Ok(cap.map_or(DEFAULT_CAP, |megabytes| megabytes.saturating_mul(MEGABYTE)))
}

/// Keeps how it went, and tells the window.
fn note(source: &Source, kept: &Mutex<Kept>, change: impl FnOnce(&mut Kept)) {
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
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

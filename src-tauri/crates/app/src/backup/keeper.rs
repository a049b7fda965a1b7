//! Backups that are made by themselves: beside the work, which never waits for them. What went wrong is kept and told
//! until one is made again.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use domain::backup::{BackupReason, is_due};
use store::backup::{Backup, Backups};

use super::making::{Kept, MEGABYTE, Role, Source, cap_of, locked, make, note, second_of, thin};
use super::places::place_of;
use super::{from_making, to_line};
use crate::wire::{BackupCondition, BackupPlace, BackupState, SecondFolder};
use crate::{ApiError, ErrorCode};

/// Makes backups. Its thread starts with the first that is due, and ends with the program.
pub(crate) struct BackupKeeper {
    source: Source,
    kept: Arc<Mutex<Kept>>,
    thread: Mutex<Option<Thread>>,
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

    /// The damage that was found and is not mended.
    pub(crate) fn damage(&self) -> Option<ApiError> {
        locked(&self.kept).error.clone().filter(|error| error.code == ErrorCode::StoreDamaged)
    }

    /// Waits until what was asked for is made or has failed.
    pub(crate) fn settle(&self) {
        let thread = locked(&self.thread).take();
        if let Some(Thread { asks, handle }) = thread {
            drop(asks);
            // A thread that panicked said so already.
            let _ = handle.join();
        }
    }

    /// Forgets how it went with a profile that was emptied.
    pub(crate) fn begin_anew(&self) {
        let mut kept = locked(&self.kept);
        *kept = Kept { role: kept.role, ..Kept::default() };
    }

    /// Whether there is something that the newest backup does not hold.
    fn has_changed(&self) -> Result<bool, ApiError> {
        let mark = self.source.store.mark()?;
        {
            let kept = locked(&self.kept);
            if kept.changes != kept.held {
                return Ok(true);
            }
        }
        // Held against the newest alone: after a restore an older one may bear the same mark and hold something else.
        Ok(match self.folder().newest_good().and_then(|newest| newest.contents) {
            Some(contents) => contents.mark != mark,
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

//! The calendar kept as a file: after each change it is written anew beside the work, which never waits for it and never
//! fails for it. What went wrong is kept and told.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use store::{Store, Tag};

use super::{files, ics};
use crate::app::{Heard, announce};
use crate::clock::oslo_day;
use crate::wire::{CalendarFile, ChangeTag, Changed, ChangedBy, Language};
use crate::{ApiError, Clock};

/// The setting that holds the folder.
pub(crate) const FOLDER_SETTING: &str = "calendar_folder";
/// The file's name in it.
pub(super) const FILE_NAME: &str = "loype.ics";

/// What a change must touch for the file to be looked at.
const TAGS: [Tag; 7] =
    [Tag::Job, Tag::Application, Tag::Offer, Tag::Task, Tag::Interview, Tag::Archive, Tag::Setting];

/// What the file is written from.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) system_language: Language,
    pub(crate) heard: Heard,
}

/// Keeps the file fresh. Its thread starts with the first change that matters, and ends with the program, after what was
/// asked for is written.
pub(crate) struct Keeper {
    source: Source,
    kept: Arc<Mutex<Kept>>,
    thread: Mutex<Option<Thread>>,
}

#[derive(Debug, Default)]
struct Kept {
    folder: Option<PathBuf>,
    checked_at: Option<DateTime<Utc>>,
    error: Option<ApiError>,
}

struct Thread {
    asks: Sender<Ask>,
    handle: JoinHandle<()>,
}

enum Ask {
    /// Something changed.
    Refresh,
    /// Say when all that was asked before is done.
    Tell(Sender<()>),
}

impl Keeper {
    /// Keeps the file in the folder that was chosen earlier, if any.
    pub(crate) fn new(source: Source) -> Self {
        let folder = source.store.settings().ok().and_then(|mut settings| settings.remove(FOLDER_SETTING));
        let folder = folder.and_then(|folder| Some(PathBuf::from(folder.as_str()?)));
        let kept = Arc::new(Mutex::new(Kept { folder, ..Kept::default() }));
        Self { source, kept, thread: Mutex::new(None) }
    }

    /// Takes note of a change.
    pub(crate) fn changed(&self, tags: &BTreeSet<Tag>) {
        let matters = TAGS.iter().any(|tag| tags.contains(tag));
        if matters && locked(&self.kept).folder.is_some() {
            self.ask(Ask::Refresh);
        }
    }

    /// Waits until what was asked for is written or has failed.
    pub(crate) fn settle(&self) {
        if locked(&self.thread).is_none() {
            return;
        }
        let (done, told) = channel();
        self.ask(Ask::Tell(done));
        // A thread that is gone tells nothing and has nothing left to do.
        let _ = told.recv();
    }

    /// The file as it stands.
    pub(super) fn file(&self) -> CalendarFile {
        self.settle();
        let kept = locked(&self.kept);
        CalendarFile {
            folder: kept.folder.as_ref().map(|folder| folder.display().to_string()),
            path: kept.folder.as_ref().map(|folder| folder.join(FILE_NAME).display().to_string()),
            checked_at: kept.checked_at,
            error: kept.error.clone(),
        }
    }

    /// Where the file is kept.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        locked(&self.kept).folder.clone()
    }

    /// Writes the file into a folder now.
    pub(super) fn try_out(&self, folder: &Path) -> Result<(), ApiError> {
        self.settle();
        refresh(&self.source, folder)
    }

    /// Keeps the file in another folder, or none.
    pub(super) fn keep_in(&self, folder: Option<PathBuf>) {
        self.settle();
        let checked_at = folder.as_ref().map(|_| self.source.clock.now());
        *locked(&self.kept) = Kept { folder, checked_at, error: None };
    }

    fn ask(&self, ask: Ask) {
        let mut thread = locked(&self.thread);
        if thread.as_ref().is_none_or(|thread| thread.handle.is_finished()) {
            *thread = self.start();
        }
        if let Some(thread) = &*thread {
            // It was started just now, or is waiting for the next ask.
            let _ = thread.asks.send(ask);
        }
    }

    fn start(&self) -> Option<Thread> {
        let (asks, asked) = channel();
        let (source, kept) = (self.source.clone(), Arc::clone(&self.kept));
        let work = move || follow(&asked, &source, &kept);
        match std::thread::Builder::new().name("loype-calendar".to_owned()).spawn(work) {
            Ok(handle) => Some(Thread { asks, handle }),
            Err(error) => {
                tracing::error!(%error, "no thread for the calendar's file");
                None
            }
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let thread = self.thread.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Thread { asks, handle }) = thread {
            drop(asks);
            // A thread that panicked said so already.
            let _ = handle.join();
        }
    }
}

/// Writes after changes, once for all that came in the meantime.
fn follow(asked: &Receiver<Ask>, source: &Source, kept: &Mutex<Kept>) {
    while let Ok(first) = asked.recv() {
        let asks: Vec<Ask> = std::iter::once(first).chain(asked.try_iter()).collect();
        let folder = locked(kept).folder.clone();
        let is_stale = asks.iter().any(|ask| matches!(ask, Ask::Refresh));
        if let Some(folder) = folder.filter(|_| is_stale) {
            note(source, kept, refresh(source, &folder));
        }
        for ask in asks {
            if let Ask::Tell(done) = ask {
                // Whoever asked may have gone.
                let _ = done.send(());
            }
        }
    }
}

/// Keeps how it went, and tells the window when that is another thing than before.
fn note(source: &Source, kept: &Mutex<Kept>, result: Result<(), ApiError>) {
    let error = result.err();
    if let Some(error) = &error {
        tracing::warn!(code = error.code.id(), "the calendar's file was not written");
    }
    let mut kept = locked(kept);
    let is_news = kept.error != error;
    if error.is_none() {
        kept.checked_at = Some(source.clock.now());
    }
    kept.error = error;
    drop(kept);
    if is_news {
        let tags = [ChangeTag::Setting].into();
        announce(&source.heard, &Changed { tags, said: None, by: ChangedBy::Action });
    }
}

fn refresh(source: &Source, folder: &Path) -> Result<(), ApiError> {
    let now = source.clock.now();
    let language = source.store.settings()?.remove("language");
    let language = language.and_then(|language| serde_json::from_value(language).ok());
    let lang = ics::lang_of(language.unwrap_or(source.system_language));
    let rows = source.store.read(|reading| ics::everything(reading, oslo_day(now)))?;
    files::put(folder, FILE_NAME, &ics::written(rows, now, lang)).map(|_| ())
}

/// What a panic elsewhere left behind is still whole: it is replaced in one go.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

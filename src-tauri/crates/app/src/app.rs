//! The program without a window: the store, the clock, the profile folder, the network, and the drafts in hand.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::ad::CapturedAd;
use domain::ids::DraftId;
use guidance::Pack;
use store::{Reading, Step, Store, Tags, Writing};

use crate::backup::BackupKeeper;
use crate::calendar::Keeper;
use crate::drafts::Drafts;
use crate::error::{ErrorCode, from_opening};
use crate::find::Known;
use crate::guide::in_force::InForce;
use crate::here::Here;
use crate::import::Imports;
use crate::incoming::Incoming;
use crate::jobs::Orders;
use crate::takeout::Underway;
use crate::wire::{ChangeTag, Changed, ChangedBy, Language, Said};
use crate::{ApiError, Clock, Net, ProfileFolder};

type Listener = Box<dyn Fn(&Changed) + Send + Sync>;

/// Whoever is told of changes; shared with what works beside the commands.
pub(crate) type Heard = Arc<RwLock<Option<Listener>>>;

/// The program's core, shared by all commands.
pub struct App {
    pub(crate) store: Arc<Store>,
    pub(crate) clock: Clock,
    pub(crate) folder: ProfileFolder,
    pub(crate) net: Net,
    pub(crate) system_language: Language,
    pub(crate) drafts: Mutex<Drafts>,
    pub(crate) in_force: InForce,
    pub(crate) keeper: Keeper,
    pub(crate) backups: BackupKeeper,
    pub(crate) orders: Mutex<Orders>,
    pub(crate) known: Mutex<Known>,
    pub(crate) stories: Mutex<crate::story::Cached>,
    pub(crate) underway: Underway,
    pub(crate) here: Here,
    pub(crate) incoming: Mutex<Incoming>,
    pub(crate) imports: Imports,
    heard: Heard,
}

impl App {
    /// Opens the profile in `folder`, making it when it is missing.
    ///
    /// # Errors
    /// The `store_…` codes: a newer version's file, another program's, a folder that can't be written.
    pub fn open(
        folder: ProfileFolder,
        clock: Clock,
        net: Net,
        system_language: Language,
    ) -> Result<Self, ApiError> {
        let store =
            Store::open(folder.path(), clock.now()).map_err(|error| from_opening(&error, folder.path()))?;
        let here = Here::sign(folder.path());
        store::files::Opened::of_profile(folder.path()).clean(clock.now());
        crate::incoming::clean(folder.path(), clock.now());
        let (store, heard) = (Arc::new(store), Heard::default());
        let keeper = Keeper::new(crate::calendar::Source {
            store: Arc::clone(&store),
            clock: clock.clone(),
            system_language,
            heard: Arc::clone(&heard),
        });
        let backups = BackupKeeper::new(crate::backup::Source {
            store: Arc::clone(&store),
            clock: clock.clone(),
            folder: folder.path().to_owned(),
            heard: Arc::clone(&heard),
        });
        let app = Self {
            store,
            clock,
            folder,
            net,
            system_language,
            drafts: Mutex::new(Drafts::default()),
            in_force: InForce::built_in(),
            keeper,
            backups,
            orders: Mutex::new(Orders::default()),
            known: Mutex::new(Known::default()),
            stories: Mutex::default(),
            underway: Underway::default(),
            here,
            incoming: Mutex::new(Incoming::default()),
            imports: Imports::default(),
            heard,
        };
        if let Err(error) = app.first_reads() {
            app.store.leave_as_it_is()?;
            return Err(app.explained(error));
        }
        Ok(app)
    }

    /// What the window reads first: a file that can't give it is damaged, and is told of before anything is shown.
    fn first_reads(&self) -> Result<(), ApiError> {
        self.in_force.renew(self)?;
        crate::profile::read(self, crate::wire::Nothing {}).map(drop)
    }

    /// A statement that was refused is the file's fault where its schema is not as the program makes it: it is damaged.
    pub(crate) fn explained(&self, error: ApiError) -> ApiError {
        if error.code == ErrorCode::StoreFailed && self.store.has_our_schema().is_ok_and(|is_ours| !is_ours) {
            return ApiError { code: ErrorCode::StoreDamaged, ..error };
        }
        error
    }

    /// Calls `listener` after every commit.
    pub fn on_change(&self, listener: impl Fn(&Changed) + Send + Sync + 'static) {
        *self.heard.write().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(listener));
    }

    /// A number that grows when another process changes the profile.
    ///
    /// # Errors
    /// The `store_…` codes.
    pub fn outside_version(&self) -> Result<i64, ApiError> {
        Ok(self.store.data_version()?)
    }

    /// Tells the listener that another process changed the profile.
    pub fn announce_outside_change(&self) {
        self.renew_guidance();
        self.backups.changed();
        self.announce(&Changed { tags: ChangeTag::ALL.into(), said: None, by: ChangedBy::Outside });
    }

    /// Everything in the file is another than before: what was kept of it is let go, and everybody reads anew.
    pub(crate) fn everything_changed(&self) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Known::default();
        *self.orders.lock().unwrap_or_else(PoisonError::into_inner) = Orders::default();
        *self.stories.lock().unwrap_or_else(PoisonError::into_inner) = crate::story::Cached::default();
        *self.drafts.lock().unwrap_or_else(PoisonError::into_inner) = Drafts::default();
        let all: Tags = store::Tag::ALL.into_iter().collect();
        self.keeper.changed(&all);
        self.announce_outside_change();
    }

    /// Makes the backups that are due, beside the work; to be called again and again while a window is open. From the
    /// first call on, closing makes one too.
    pub fn keep_backups(&self) {
        self.backups.tick();
    }

    /// Finishes what is under way beside the commands, removes the files of documents that nothing refers to any more,
    /// and brings the write-ahead log into the main file, so that the profile is one file at rest, with its documents
    /// beside it.
    ///
    /// # Errors
    /// The `store_…` codes.
    pub fn close(&self) -> Result<(), ApiError> {
        self.keeper.settle();
        self.backups.close();
        crate::incoming::drop_all(self);
        // Another window or the command line may hold the profile: then they go another time.
        if let Err(error) = self.store.collect_files(&crate::document::files(self)) {
            tracing::debug!(code = error.code(), "no files were collected");
        }
        Ok(self.store.checkpoint()?)
    }

    /// The damage that was found in the profile while it was open, if any.
    pub fn damage(&self) -> Option<ApiError> {
        self.backups.damage()
    }

    /// The profile's folder.
    pub fn folder(&self) -> &ProfileFolder {
        &self.folder
    }

    /// An ad in hand, as it was read; `None` once it was saved or dropped.
    pub fn draft(&self, id: DraftId) -> Option<CapturedAd> {
        self.drafts.lock().unwrap_or_else(PoisonError::into_inner).get(id).map(|draft| draft.ad)
    }

    /// The guidance in force: built-in or imported, with what the person added.
    pub(crate) fn guidance(&self) -> Arc<Pack> {
        self.in_force.pack()
    }

    /// The guidance in force changed, or may have. One that cannot be made stays as it was: the profile that cannot be
    /// read says so at the next call.
    pub(crate) fn renew_guidance(&self) {
        if let Err(error) = self.in_force.renew(self) {
            tracing::error!(code = error.code.id(), "the guidance in force could not be made anew");
        }
    }

    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Reading<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.store.read(read)
    }

    /// One step: a transaction, its journal entry, and word of it to the listener once it is committed.
    pub(crate) fn write<T>(
        &self,
        step: &Step,
        write: impl FnOnce(&Writing<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let written = self.store.write(step, self.clock.now(), write)?;
        self.announce_step(Some(step), &written.tags, ChangedBy::Action);
        Ok(written.value)
    }

    /// One step, as [`App::write`], that goes on with the newest one where that is the same and touched the thing of the
    /// id `about`. It is announced without words: such writes come while the person types.
    pub(crate) fn write_on<T>(
        &self,
        step: &Step,
        about: &str,
        write: impl FnOnce(&Writing<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let written = self.store.write_on(step, about, self.clock.now(), write)?;
        self.announce_step(None, &written.tags, ChangedBy::Action);
        Ok(written.value)
    }

    pub(crate) fn announce_step(&self, step: Option<&Step>, tags: &Tags, by: ChangedBy) {
        if tags.contains(&store::Tag::Guidance) || tags.contains(&store::Tag::Floor) {
            self.renew_guidance();
        }
        if !tags.is_empty() {
            self.keeper.changed(tags);
            self.backups.changed();
            self.known.lock().unwrap_or_else(PoisonError::into_inner).forget(tags);
            let tags = tags.iter().copied().map(ChangeTag::from).collect();
            self.announce(&Changed { tags, said: step.map(said), by });
        }
    }

    pub(crate) fn announce(&self, changed: &Changed) {
        announce(&self.heard, changed);
    }
}

/// Tells whoever listens.
pub(crate) fn announce(heard: &Heard, changed: &Changed) {
    if let Some(listener) = &*heard.read().unwrap_or_else(PoisonError::into_inner) {
        listener(changed);
    }
}

/// A step of the journal with the words its sentence needs.
pub(crate) fn step<const N: usize>(label: &str, params: [(&str, &str); N]) -> Step {
    Step {
        label: label.to_owned(),
        params: params.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}

pub(crate) fn said(step: &Step) -> Said {
    Said { label: step.label.clone(), params: step.params.clone() }
}

impl ChangeTag {
    /// Every tag.
    pub const ALL: [Self; 26] = [
        Self::Job,
        Self::Application,
        Self::Event,
        Self::Ad,
        Self::Employer,
        Self::Contact,
        Self::Stage,
        Self::Setting,
        Self::Offer,
        Self::Target,
        Self::Figure,
        Self::Floor,
        Self::Guidance,
        Self::Task,
        Self::Interview,
        Self::Conversation,
        Self::Document,
        Self::Tag,
        Self::View,
        Self::Today,
        Self::Archive,
        Self::Prep,
        Self::Story,
        Self::Question,
        Self::Practice,
        Self::Backup,
    ];
}

impl From<store::Tag> for ChangeTag {
    fn from(tag: store::Tag) -> Self {
        match tag {
            store::Tag::Job => Self::Job,
            store::Tag::Application => Self::Application,
            store::Tag::Event => Self::Event,
            store::Tag::Ad => Self::Ad,
            store::Tag::Employer => Self::Employer,
            store::Tag::Contact => Self::Contact,
            store::Tag::Stage => Self::Stage,
            store::Tag::Setting => Self::Setting,
            store::Tag::Offer => Self::Offer,
            store::Tag::Target => Self::Target,
            store::Tag::Figure => Self::Figure,
            store::Tag::Floor => Self::Floor,
            store::Tag::Guidance => Self::Guidance,
            store::Tag::Task => Self::Task,
            store::Tag::Interview => Self::Interview,
            store::Tag::Conversation => Self::Conversation,
            store::Tag::Document => Self::Document,
            store::Tag::Tag => Self::Tag,
            store::Tag::View => Self::View,
            store::Tag::Today => Self::Today,
            store::Tag::Archive => Self::Archive,
            store::Tag::Prep => Self::Prep,
            store::Tag::Story => Self::Story,
            store::Tag::Question => Self::Question,
            store::Tag::Practice => Self::Practice,
        }
    }
}

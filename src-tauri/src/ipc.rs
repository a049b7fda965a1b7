//! The one command of the window: off the main thread, its panics caught, its changes announced after commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use app::recovery::{LEAVE, OTHER_FOLDER, recovers};
use app::shell::{OPEN_DOCUMENT, OPEN_LINK, QUIT};
use app::wire::{OpenLink, OtherFolder, VersionQuery};
use app::{ApiError, App, ErrorCode};
use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State};

use crate::arguments::Arguments;
use crate::platform;

/// The event that tells the interface what changed.
const CHANGED: &str = "changed";

/// The profile. While it can't be opened the window shows why, and each call tries anew: the person may have mended it.
pub(crate) struct Opened {
    arguments: RwLock<Arguments>,
    window: AppHandle,
    app: RwLock<Option<Arc<App>>>,
    /// Why it was let go of, until something took its place.
    left: Mutex<Option<ApiError>>,
    opening: Mutex<()>,
}

impl Opened {
    /// Opens the profile that the arguments name.
    pub(crate) fn new(arguments: Arguments, window: AppHandle) -> Self {
        let (arguments, app) = (RwLock::new(arguments), RwLock::default());
        let (left, opening) = (Mutex::default(), Mutex::default());
        let opened = Self { arguments, window, app, left, opening };
        if let Err(error) = opened.open() {
            tracing::error!(code = error.code.id(), "the profile could not be opened");
        }
        opened
    }

    /// The core, when the profile is open.
    pub(crate) fn app(&self) -> Option<Arc<App>> {
        self.app.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Leaves the profile as one file at rest.
    pub(crate) fn close(&self) {
        if let Some(Err(error)) = self.app().map(|app| app.close()) {
            tracing::warn!(code = error.code.id(), "the profile was not tidied up on closing");
        }
    }

    fn open(&self) -> Result<Arc<App>, ApiError> {
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(app) = self.app() {
            return Ok(app);
        }
        if let Some(damage) = self.left.lock().unwrap_or_else(PoisonError::into_inner).clone() {
            return Err(damage);
        }
        let app = self.arguments.read().unwrap_or_else(PoisonError::into_inner).open()?;
        let window = self.window.clone();
        app.on_change(move |changed| {
            if let Err(error) = window.emit(CHANGED, changed) {
                tracing::error!(%error, "the window did not hear of a change");
            }
        });
        let app = Arc::new(app);
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&app));
        Ok(app)
    }

    fn dispatch(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        let run = || {
            if name.starts_with("recovery.") {
                return self.recover(name, input);
            }
            let app = self.app().map_or_else(|| self.open(), Ok)?;
            app::dispatch(&app, name, input)
        };
        catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
            tracing::error!(command = name, "a command panicked");
            Err(ApiError::new(ErrorCode::Internal))
        })
    }

    /// What can be done while the profile can't be opened; refused while it is open.
    fn recover(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        if name == LEAVE {
            return self.leave();
        }
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if self.app().is_some() {
            return Err(ApiError::new(ErrorCode::RecoveryNotNeeded));
        }
        if name == OTHER_FOLDER {
            let other: OtherFolder = serde_json::from_value(input)
                .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
            self.arguments.write().unwrap_or_else(PoisonError::into_inner).use_folder(&other.folder)?;
            *self.left.lock().unwrap_or_else(PoisonError::into_inner) = None;
            return Ok(Value::Object(serde_json::Map::new()));
        }
        let recovery = self.arguments.read().unwrap_or_else(PoisonError::into_inner).recovery()?;
        let output = recovery.dispatch(name, input)?;
        if recovers(name) {
            *self.left.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        Ok(output)
    }

    /// Lets go of a profile that turned out to be damaged. It is not opened again until something took its place.
    fn leave(&self) -> Result<Value, ApiError> {
        let damage = self.app().and_then(|app| app.damage());
        let damage = damage.ok_or_else(|| ApiError::new(ErrorCode::RecoveryNotNeeded))?;
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = Some(damage);
        // Whoever is just using it lets go when done; the file is then closed.
        drop(self.app.write().unwrap_or_else(PoisonError::into_inner).take());
        Ok(Value::Object(serde_json::Map::new()))
    }
}

/// Runs one command of the table, or one of the shell's own.
#[tauri::command]
pub(crate) async fn call(
    window: AppHandle,
    opened: State<'_, Arc<Opened>>,
    name: String,
    input: Value,
) -> Result<Value, ApiError> {
    match name.as_str() {
        OPEN_LINK => open_link(input),
        QUIT => {
            window.exit(0);
            Ok(Value::Object(serde_json::Map::new()))
        }
        OPEN_DOCUMENT => {
            let opened = Arc::clone(&opened);
            aside(move || open_document(&opened, input)).await
        }
        _ => {
            let opened = Arc::clone(&opened);
            aside(move || opened.dispatch(&name, input)).await
        }
    }
}

/// Runs something on the blocking pool.
async fn aside(run: impl FnOnce() -> Result<Value, ApiError> + Send + 'static) -> Result<Value, ApiError> {
    tauri::async_runtime::spawn_blocking(run)
        .await
        .unwrap_or_else(|_| Err(ApiError::new(ErrorCode::Internal)))
}

/// Opens a copy of a document's version with the system's program for it.
fn open_document(opened: &Opened, input: Value) -> Result<Value, ApiError> {
    let version: VersionQuery = serde_json::from_value(input)
        .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
    let app = opened.app().map_or_else(|| opened.open(), Ok)?;
    let path = app::document_to_open(&app, version)?;
    platform::open_file(&path).map_err(|error| {
        tracing::warn!(%error, "no program opened a document");
        let name = path.file_name().unwrap_or(path.as_os_str());
        ApiError::new(ErrorCode::DocumentNotOpened).with("name", name.display())
    })?;
    Ok(Value::Object(serde_json::Map::new()))
}

fn open_link(input: Value) -> Result<Value, ApiError> {
    let link: OpenLink = serde_json::from_value(input)
        .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
    let unread = || ApiError::new(ErrorCode::LinkUnread).with("text", &link.url);
    let url = app::checked_link(&link.url).ok_or_else(unread)?;
    platform::open(url.as_str()).map_err(|_| unread())?;
    Ok(Value::Object(serde_json::Map::new()))
}

//! The one command of the window: off the main thread, its panics caught, its changes announced after commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use app::shell::{OPEN_DOCUMENT, OPEN_LINK, QUIT};
use app::wire::{ChangeTag, OpenLink, VersionQuery};
use app::{ApiError, App, ErrorCode};
use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State};

use crate::arguments::Arguments;
use crate::platform;
use crate::tray;

/// The event that tells the interface what changed.
const CHANGED: &str = "changed";

/// The profile. While it can't be opened the window shows why, and each call tries anew: the person may have mended it.
pub(crate) struct Opened {
    arguments: Arguments,
    window: AppHandle,
    app: OnceLock<App>,
    opening: Mutex<()>,
}

impl Opened {
    /// Opens the profile that the arguments name.
    pub(crate) fn new(arguments: Arguments, window: AppHandle) -> Self {
        let opened = Self { arguments, window, app: OnceLock::new(), opening: Mutex::new(()) };
        if let Err(error) = opened.open() {
            tracing::error!(code = error.code.id(), "the profile could not be opened");
        }
        opened
    }

    /// The core, when the profile is open.
    pub(crate) fn app(&self) -> Option<&App> {
        self.app.get()
    }

    /// Leaves the profile as one file at rest.
    pub(crate) fn close(&self) {
        if let Some(Err(error)) = self.app().map(App::close) {
            tracing::warn!(code = error.code.id(), "the profile was not tidied up on closing");
        }
    }

    fn open(&self) -> Result<&App, ApiError> {
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(app) = self.app.get() {
            return Ok(app);
        }
        let app = self.arguments.open()?;
        let window = self.window.clone();
        app.on_change(move |changed| {
            if let Err(error) = window.emit(CHANGED, changed) {
                tracing::error!(%error, "the window did not hear of a change");
            }
            if changed.tags.contains(&ChangeTag::Setting) {
                tray::follow(&window);
            }
        });
        Ok(self.app.get_or_init(|| app))
    }

    fn dispatch(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        let app = self.app().map_or_else(|| self.open(), Ok)?;
        catch_unwind(AssertUnwindSafe(|| app::dispatch(app, name, input))).unwrap_or_else(|_| {
            tracing::error!(command = name, "a command panicked");
            Err(ApiError::new(ErrorCode::Internal))
        })
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
    let path = app::document_to_open(app, version)?;
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

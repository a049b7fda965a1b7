//! The one command of the window: off the main thread, its panics caught, its changes announced after commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use app::shell::{OPEN_LINK, QUIT};
use app::wire::OpenLink;
use app::{ApiError, App, ErrorCode};
use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State};

use crate::platform;

/// The event that tells the interface what changed.
const CHANGED: &str = "changed";

/// The profile, or why it could not be opened: the window shows the reason and what one can do.
pub(crate) struct Opened(Result<App, ApiError>);

impl Opened {
    pub(crate) fn new(opened: Result<App, ApiError>) -> Self {
        if let Err(error) = &opened {
            tracing::error!(code = error.code.id(), "the profile could not be opened");
        }
        Self(opened)
    }

    /// The core, when the profile is open.
    pub(crate) fn app(&self) -> Option<&App> {
        self.0.as_ref().ok()
    }

    /// Passes every change on to the window.
    pub(crate) fn tell_window(&self, window: &AppHandle) {
        if let Some(app) = self.app() {
            let window = window.clone();
            app.on_change(move |changed| {
                if let Err(error) = window.emit(CHANGED, changed) {
                    tracing::error!(%error, "the window did not hear of a change");
                }
            });
        }
    }

    /// Leaves the profile as one file at rest.
    pub(crate) fn close(&self) {
        if let Some(Err(error)) = self.app().map(App::close) {
            tracing::warn!(code = error.code.id(), "the profile was not tidied up on closing");
        }
    }

    fn dispatch(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        let app = self.0.as_ref().map_err(ApiError::clone)?;
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
        _ => {
            let opened = Arc::clone(&opened);
            let run = move || opened.dispatch(&name, input);
            tauri::async_runtime::spawn_blocking(run)
                .await
                .unwrap_or_else(|_| Err(ApiError::new(ErrorCode::Internal)))
        }
    }
}

fn open_link(input: Value) -> Result<Value, ApiError> {
    let link: OpenLink = serde_json::from_value(input)
        .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
    let unread = || ApiError::new(ErrorCode::LinkUnread).with("text", &link.url);
    let url = app::checked_link(&link.url).ok_or_else(unread)?;
    platform::open(url.as_str()).map_err(|_| unread())?;
    Ok(Value::Object(serde_json::Map::new()))
}

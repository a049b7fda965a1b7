//! Reading only, from the first write that the disk did not take until a trial write succeeds.

use store::{Halt, Tag};

use crate::app::App;
use crate::wire::{ChangedBy, Nothing, WhyReadOnly, WritingState};
use crate::{ApiError, ErrorCode, here};

/// Whether changes are taken.
pub(crate) fn state(app: &App, _: Nothing) -> Result<WritingState, ApiError> {
    let read_only = app.store.halted().map(|halt| match halt {
        Halt::Full => WhyReadOnly::Full,
        Halt::Failed => WhyReadOnly::Failed,
    });
    Ok(WritingState { read_only, folder: app.folder.path().display().to_string() })
}

/// Writes on trial, and takes changes again when that succeeds. What is written beside the work is caught up on.
///
/// Where changes are taken already, nothing is tried.
pub(crate) fn try_again(app: &App, _: Nothing) -> Result<WritingState, ApiError> {
    if app.store.halted().is_some() {
        app.store.try_again()?;
        tracing::info!("the disk takes changes again");
        app.announce_step(None, &[Tag::Setting].into(), ChangedBy::Action);
    }
    state(app, Nothing {})
}

/// Looks at the error of a command: after one that says the disk takes no more, nothing is written for now. One that
/// says another program was writing is told with its name.
pub(crate) fn heed(app: &App, error: ApiError) -> ApiError {
    let why = match error.code {
        ErrorCode::StoreFull => Halt::Full,
        ErrorCode::StoreWriteFailed | ErrorCode::StoreUnwritable => Halt::Failed,
        ErrorCode::StoreBusy => return here::named(error, &app.here.others()),
        _ => return error,
    };
    if app.store.halted() != Some(why) {
        tracing::error!(
            code = error.code.id(),
            "the profile is only read until the disk takes changes again"
        );
        app.store.halt(why);
        app.announce_step(None, &[Tag::Setting].into(), ChangedBy::Action);
    }
    error
}

//! Løype's own files, which come in whole: nothing in them has to be asked about.

use crate::wire::{IncomingQuery, OwnBroughtIn, OwnFileQuery, OwnLook};
use crate::{ApiError, App, ErrorCode, incoming, own_file};

/// Says that a file goes another way.
pub(super) fn refuse(name: &str) -> ApiError {
    ApiError::new(ErrorCode::ImportOwnFile).with("name", name)
}

/// What a file of one's own holds against the profile.
pub(crate) fn look(app: &App, input: OwnFileQuery) -> Result<OwnLook, ApiError> {
    let (path, _) = incoming::whole(app, input.incoming_id)?;
    let begun = app.underway.begin()?;
    own_file::look_watched(app, &path, input.passphrase.as_deref(), &mut |done, total| {
        begun.tell(done, total)
    })
}

/// Brings it in as one step, after a backup.
pub(crate) fn bring_in(app: &App, input: OwnFileQuery) -> Result<OwnBroughtIn, ApiError> {
    let (path, _) = incoming::whole(app, input.incoming_id)?;
    let begun = app.underway.begin()?;
    let passphrase = input.passphrase.as_deref();
    let done =
        own_file::bring_in_watched(app, &path, passphrase, &mut |done, total| begun.tell(done, total))?;
    incoming::drop_file(app, IncomingQuery { incoming_id: input.incoming_id })?;
    Ok(done)
}

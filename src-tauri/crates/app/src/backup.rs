//! Copies of the profile that are made by themselves.
#![allow(dead_code, reason = "the callers come next")]

use crate::{ApiError, App};

/// What is about to happen that a copy is made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// A file is brought in.
    Import,
    /// An earlier copy takes the place of what there is.
    Restore,
    /// Many things are deleted at once.
    BulkDelete,
}

/// Makes a copy before something that changes much.
///
/// # Errors
/// The `backup_…` codes; what was about to happen is then not begun.
pub(crate) fn before(_app: &App, _what: Before) -> Result<(), ApiError> {
    Ok(())
}

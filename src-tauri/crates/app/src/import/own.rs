//! Løype's own files, told apart by what they hold.

use crate::{ApiError, ErrorCode};

/// A file of one's own comes in whole, by another way.
pub(super) fn refuse(name: &str) -> ApiError {
    ApiError::new(ErrorCode::ImportOwnFile).with("name", name)
}

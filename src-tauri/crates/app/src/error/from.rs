//! Errors of the crates below, as the one error that crosses the wire.

use std::path::Path;

use domain::date_text::DateTextError;
use exchange::job_ad::NotAnAd;
use store::StoreError;

use super::{ApiError, ErrorCode};

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        from_store(&error)
    }
}

/// An error of the store. What only a developer can mend goes to the log with its details.
fn from_store(error: &StoreError) -> ApiError {
    use StoreError as E;
    match error {
        E::Newer { found, known, .. } => {
            ApiError::new(ErrorCode::StoreNewer).with("found", found).with("known", known)
        }
        E::Foreign { file } => ApiError::new(ErrorCode::StoreForeign).with("file", file),
        E::NotADatabase { file } | E::NotAFile { file } => {
            ApiError::new(ErrorCode::StoreNotADatabase).with("file", file)
        }
        E::Unwritable { file } => ApiError::new(ErrorCode::StoreUnwritable).with("folder", file),
        E::Busy => ApiError::new(ErrorCode::StoreBusy),
        E::Full => ApiError::new(ErrorCode::StoreFull),
        E::WriteFailed(details) => {
            tracing::error!(%error, "the disk could not be written");
            ApiError::new(ErrorCode::StoreWriteFailed).with("details", details)
        }
        E::Halted(_) => ApiError::new(ErrorCode::ReadOnly),
        E::Damaged(details) => ApiError::new(ErrorCode::StoreDamaged).with("details", details),
        E::Missing { .. } => ApiError::new(ErrorCode::JobMissing),
        E::Stopped => ApiError::new(ErrorCode::Stopped),
        E::Io(_) | E::Refused(_) => {
            tracing::error!(%error, "the store failed");
            ApiError::new(ErrorCode::StoreFailed).with("details", error)
        }
    }
}

/// An error of opening the profile: here the whole folder is worth naming.
pub(crate) fn from_opening(error: &StoreError, folder: &Path) -> ApiError {
    let error = from_store(error);
    match error.code {
        ErrorCode::StoreUnwritable => error.with("folder", folder.display()),
        ErrorCode::StoreBusy => crate::here::named(error, &crate::here::in_folder(folder)),
        _ => error,
    }
}

/// A text that is no date.
pub(crate) fn from_date(error: &DateTextError, text: &str) -> ApiError {
    let code = match error {
        DateTextError::NoSuchDay { .. } => ErrorCode::DateMissing,
        _ => ErrorCode::DateUnread,
    };
    ApiError::new(code).with("text", text.trim())
}

/// A page or text that holds no single ad; its link and title go along, so that they are not lost.
pub(crate) fn from_not_an_ad(error: &NotAnAd) -> ApiError {
    let code = match error {
        NotAnAd::LoginWall(_) => ErrorCode::LoginWall,
        NotAnAd::ScriptOnly(_) => ErrorCode::ScriptOnly,
        NotAnAd::ListPage { .. } => ErrorCode::ListPage,
        NotAnAd::NoAd(_) => ErrorCode::NoAd,
        NotAnAd::TooLarge { .. } => ErrorCode::PageTooLarge,
    };
    let kept = error.kept();
    let told = ApiError::new(code)
        .with("title", kept.title.as_deref().unwrap_or_default())
        .with("url", kept.url.as_deref().unwrap_or_default());
    match error {
        NotAnAd::ListPage { count, .. } => told.with("count", count),
        NotAnAd::TooLarge { limit, .. } => told.with("limit", limit / 1024 / 1024),
        _ => told,
    }
}

//! Files that were dropped or chosen: told apart by their first bytes, not by what they are called.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ad::CapturedAd;
use exchange::job_ad::{self, Input, NotAnAd, Seen};

use crate::{ApiError, ErrorCode};

/// The largest file that is read, in bytes.
const MAX_FILE: usize = 50 * 1024 * 1024;

/// First bytes of kinds of files that people drop and that hold no text to read.
const OTHER_KINDS: [&[u8]; 6] =
    [b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"\xD0\xCF\x11\xE0"];

type Read = (Result<CapturedAd, NotAnAd>, Option<Vec<u8>>);

/// Reads a file's ad; the page itself comes with it when the file is one.
pub(super) fn read(name: &str, base64: &str, seen: &Seen<'_>) -> Result<Read, ApiError> {
    if base64.len() / 4 * 3 > MAX_FILE {
        return Err(ApiError::new(ErrorCode::PageTooLarge).with("limit", MAX_FILE / 1024 / 1024));
    }
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", name);
    let bytes = STANDARD.decode(base64).map_err(unreadable)?;
    refuse_other_kinds(name, &bytes)?;
    let ad = job_ad::read_ad(input_of(&bytes), seen);
    let is_page = matches!(input_of(&bytes), Input::Page { .. });
    Ok((ad, is_page.then_some(bytes)))
}

/// Refuses files that hold no text to read, whatever they are called.
pub(super) fn refuse_other_kinds(name: &str, bytes: &[u8]) -> Result<(), ApiError> {
    if OTHER_KINDS.iter().any(|kind| bytes.starts_with(kind)) {
        return Err(ApiError::new(ErrorCode::FileKind).with("name", name));
    }
    Ok(())
}

/// A file as input: a page when it looks like markup, else text.
pub(super) fn input_of(bytes: &[u8]) -> Input<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !looks_like_markup(text) => Input::Text(text),
        _ => Input::Page { bytes, charset: None },
    }
}

fn looks_like_markup(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

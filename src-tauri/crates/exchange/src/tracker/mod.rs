//! Reads what other programs and people's own tables keep of a job search: LinkedIn's archive, the exports of Huntr,
//! Teal, Simplify, JobSync, Reactive Resume, career-ops and AI Job Hunter, and any CSV or XLSX.
//!
//! Every file becomes [parts](Part): tables of text. What each column is, in which order its dates are written and what
//! its status words mean is [proposed](propose) and answered by the person ([`Layout`]); a row is then [read](read_row)
//! into a draft, and whatever of it was not understood is told cell by cell. Nothing here knows a profile.

mod amounts;
mod archive;
mod cells;
mod dates;
mod delimited;
mod draft;
mod encoding;
mod error;
mod field;
mod field_words;
mod header;
mod json;
mod limits;
mod part;
mod pipes;
mod propose;
mod row;
mod sheet;
mod source;
mod status;
mod status_words;
#[cfg(test)]
mod tests;

use std::io::{Read, Seek};

pub use dates::{DateOrder, OrderFound};
pub use draft::{Doubt, DoubtKind, Entry, JobDraft, LeftOut, PersonDraft, RowRead};
pub use encoding::TextEncoding;
pub use error::TrackerError;
pub use field::Field;
pub use limits::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS};
pub use part::{Line, Part, PartKind};
pub use propose::{ColumnProposal, Proposal, StatusProposal, propose};
pub use row::{Layout, read_row};
pub use source::Source;
pub use status::{StatusRead, read_status, words as status_key};

/// How the person wants a file read where the guess was wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// The program the file comes from.
    pub source: Option<Source>,
    /// The sign between cells.
    pub separator: Option<char>,
    /// How letters are written as bytes.
    pub encoding: Option<TextEncoding>,
}

/// Whether a file is one of Løype's own: its JSON, a zip that holds it, or either behind a passphrase (age).
pub fn is_own_file<R: Read + Seek>(file: &mut R) -> bool {
    let mut start = Vec::new();
    if file.by_ref().take(4096).read_to_end(&mut start).is_err() {
        return false;
    }
    start.starts_with(b"age-encryption.org/")
        || json::is_own(&start)
        || start.starts_with(b"PK\x03\x04") && archive::is_own(file)
}

/// Reads a file into its parts.
///
/// # Errors
/// When the file is over a limit, broken, or holds no table.
pub fn open(name: &str, bytes: &[u8], wish: &Wish) -> Result<Vec<Part>, TrackerError> {
    if bytes.len() > MAX_BYTES {
        return Err(TrackerError::TooLarge);
    }
    let mut parts = if bytes.starts_with(b"PK\x03\x04") {
        archive::read(name, bytes, wish)?
    } else if bytes.starts_with(b"%PDF") || bytes.starts_with(b"\xD0\xCF\x11\xE0") || is_binary(bytes) {
        return Err(TrackerError::OtherKind);
    } else {
        read_text(name, bytes, wish)?
    };
    parts.retain(|part| !part.lines.is_empty());
    if parts.is_empty() {
        return Err(TrackerError::Empty);
    }
    Ok(parts)
}

/// Reads a text: JSON, a table of Markdown, or cells apart by a sign.
fn read_text(name: &str, bytes: &[u8], wish: &Wish) -> Result<Vec<Part>, TrackerError> {
    let (text, encoding) = encoding::decode(bytes, wish.encoding);
    let trimmed = text.trim_start();
    if trimmed.starts_with('{') || trimmed.starts_with('[') {
        return json::read(trimmed, wish.source);
    }
    let raw = match pipes::read(&text)? {
        Some(raw) => raw,
        None => delimited::read(&text, wish.separator)?,
    };
    Ok(vec![Part::of(base_name(name), raw, wish.source).with_encoding(encoding)])
}

/// Whether bytes are no text: a text has no NUL but for those of UTF-16, whose every other byte is one.
fn is_binary(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    start.contains(&0) && !encoding::looks_wide(bytes)
}

/// A name without folders.
fn base_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

//! Bytes to text: a mark at the start, else UTF-8 where the bytes are, else UTF-16 by its NULs, else Windows-1252.
//!
//! Pages are guessed more widely (see `job_ad`): a table is too short of words for that, and what a Norwegian Excel
//! writes as "CSV" is Windows-1252.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How letters are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, the lesser byte first.
    Utf16Le,
    /// UTF-16, the greater byte first.
    Utf16Be,
    /// What Windows in the west used before.
    Windows1252,
}

impl TextEncoding {
    /// Every encoding.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1252 => WINDOWS_1252,
        }
    }

    fn of(encoding: &'static Encoding) -> Self {
        let same = |known: &Self| known.encoding() == encoding;
        Self::ALL.into_iter().find(same).unwrap_or(Self::Windows1252)
    }
}

/// Decodes a file, as wished or as its bytes say. Never fails.
pub(super) fn decode(bytes: &[u8], wish: Option<TextEncoding>) -> (Cow<'_, str>, TextEncoding) {
    let encoding = wish.unwrap_or_else(|| guess(bytes));
    (encoding.encoding().decode_with_bom_removal(bytes).0, encoding)
}

fn guess(bytes: &[u8]) -> TextEncoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return TextEncoding::of(encoding);
    }
    if looks_wide(bytes) {
        return if bytes.first() == Some(&0) { TextEncoding::Utf16Be } else { TextEncoding::Utf16Le };
    }
    if is_mostly_utf8(bytes) { TextEncoding::Utf8 } else { TextEncoding::Windows1252 }
}

/// Whether bytes are UTF-8, or were before a few of them broke.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || letters > 10 * broken
}

/// Whether every other byte is NUL at the start: UTF-16 of western letters without its mark.
pub(super) fn looks_wide(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(256) & !1];
    let noughts = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let marked = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    start.len() >= 4 && (marked || noughts(0).max(noughts(1)) * 10 > start.len() / 2 * 9)
}

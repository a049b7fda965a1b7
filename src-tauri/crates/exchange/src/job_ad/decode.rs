//! Bytes to text: byte order mark, then the answer's header, then the page's own `<meta>`, then a guess.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How far into a page the HTML standard lets a `<meta charset>` stand.
const META_REACH: usize = 1024 * 4;
/// How much of a page the guess looks at.
const GUESS_REACH: usize = 256 * 1024;

/// Decodes a page. Never fails: bytes that fit no character become replacement characters.
///
/// A page that is valid UTF-8 is read as UTF-8 even when it claims otherwise: real text in another encoding with
/// letters outside ASCII is almost never valid UTF-8, and wrong claims are common in saved files.
pub(super) fn decode<'a>(bytes: &'a [u8], charset: Option<&str>) -> Cow<'a, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode_with_bom_removal(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !looks_like_wide(bytes)
    {
        return Cow::Borrowed(text);
    }
    let encoding = charset
        .and_then(|label| Encoding::for_label(label.trim().as_bytes()))
        .or_else(|| declared(bytes))
        .unwrap_or_else(|| guess(bytes));
    encoding.decode_without_bom_handling(bytes).0
}

fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(META_REACH)]).to_ascii_lowercase();
    let label = head.split("charset").skip(1).find_map(|rest| {
        let rest = rest.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
        let end =
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c))).unwrap_or(rest.len());
        (end > 0).then(|| rest[..end].to_owned())
    })?;
    // The HTML standard reads a claimed UTF-16 in an ASCII-readable page as UTF-8; here UTF-8 is ruled out already.
    Encoding::for_label(label.as_bytes()).filter(|found| ![UTF_8, UTF_16BE, UTF_16LE].contains(found))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if looks_like_wide(bytes) {
        return if bytes.first() == Some(&0) { UTF_16BE } else { UTF_16LE };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(GUESS_REACH)], true);
    detector.guess(Some(b"no"), Utf8Detection::Allow)
}

/// Whether every other byte is NUL at the start: UTF-16 without its mark.
fn looks_like_wide(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64)];
    start.len() >= 8
        && (start.iter().step_by(2).all(|b| *b == 0) || start.iter().skip(1).step_by(2).all(|b| *b == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_saying_the_encoding_is_heard() {
        let latin: Vec<u8> =
            "<meta charset=iso-8859-1><p>Søknadsfrist på Ås".chars().map(|c| c as u8).collect();
        let bare: Vec<u8> =
            "<p>Vi søker en kjøkkensjef på Sørlandet. Søknad på norsk".chars().map(|c| c as u8).collect();
        let wide: Vec<u8> = "<p>Søker</p>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, charset, expected) in [
            (latin.as_slice(), None, "Søknadsfrist på Ås"),
            (bare.as_slice(), Some("ISO-8859-1"), "kjøkkensjef"),
            (bare.as_slice(), None, "kjøkkensjef"),
            ("Søker".as_bytes(), Some("latin1"), "Søker"),
            (b"\xEF\xBB\xBFS\xC3\xB8ker", None, "Søker"),
            (wide.as_slice(), None, "Søker"),
            (b"", None, ""),
        ] {
            let text = decode(bytes, charset);
            assert!(text.contains(expected), "{text} lacks {expected}");
        }
    }
}

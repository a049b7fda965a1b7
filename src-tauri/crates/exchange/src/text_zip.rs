//! A folder of small text files as one zip: how a guidance is brought in and given away.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The most that is read, so that a small file that unpacks to a huge one fills neither memory nor time.
#[derive(Debug, Clone, Copy)]
pub struct ZipLimits {
    /// Bytes of the zip itself.
    pub packed: usize,
    /// Bytes of all files unpacked.
    pub unpacked: usize,
    /// Files, folders counted.
    pub files: usize,
}

/// Why a zip could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZipError {
    /// It is no zip, broken, or locked by a password.
    #[error("the file is no zip that can be read: {0}")]
    NotAZip(String),
    /// It is larger, packed or unpacked, or has more files, than is read.
    #[error("the zip is too large")]
    TooLarge,
    /// A file of it is no text in UTF-8.
    #[error("{0} is no text")]
    NotText(String),
    /// Two files bear one name.
    #[error("{0} is there twice")]
    Twice(String),
}

/// The text files whose names end as `ending` says, by name without folders: a zip of a folder is as good as one of its
/// files. Hidden files and those that systems add (`__MACOSX`) are passed over.
///
/// # Errors
/// When it is no zip, over a limit, or a file of it is no text or there twice.
pub fn read_texts(
    bytes: &[u8],
    ending: &str,
    limits: ZipLimits,
) -> Result<BTreeMap<String, String>, ZipError> {
    if bytes.len() > limits.packed {
        return Err(ZipError::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(not_a_zip)?;
    if archive.len() > limits.files {
        return Err(ZipError::TooLarge);
    }
    let mut texts = BTreeMap::new();
    let mut left = limits.unpacked;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(not_a_zip)?;
        let path = file.name().map_err(not_a_zip)?.replace('\\', "/");
        let Some(name) = wanted(&path, ending).filter(|_| file.is_file()) else { continue };
        // What the zip says of its sizes is not believed: reading stops at the limit.
        let mut written = Vec::new();
        let most = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
        file.by_ref()
            .take(most)
            .read_to_end(&mut written)
            .map_err(|error| ZipError::NotAZip(error.to_string()))?;
        left = left.checked_sub(written.len()).ok_or(ZipError::TooLarge)?;
        let text = String::from_utf8(written).map_err(|_| ZipError::NotText(name.to_owned()))?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        if texts.insert(name.to_owned(), text).is_some() {
            return Err(ZipError::Twice(name.to_owned()));
        }
    }
    Ok(texts)
}

/// Text files as a zip; the same files always give the same bytes.
///
/// # Errors
/// When the files are more than a zip holds.
pub fn write_texts<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Result<Vec<u8>, ZipError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in files {
        writer.start_file(name, options).map_err(not_a_zip)?;
        writer.write_all(text.as_bytes()).map_err(|error| ZipError::NotAZip(error.to_string()))?;
    }
    Ok(writer.finish().map_err(not_a_zip)?.into_inner())
}

fn wanted<'p>(path: &'p str, ending: &str) -> Option<&'p str> {
    let name = path.rsplit('/').next()?;
    let is_hidden = path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    (name.ends_with(ending) && !is_hidden).then_some(name)
}

fn not_a_zip(error: zip::result::ZipError) -> ZipError {
    ZipError::NotAZip(error.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LIMITS: ZipLimits = ZipLimits { packed: 100_000, unpacked: 50_000, files: 10 };

    fn read(bytes: &[u8]) -> Result<BTreeMap<String, String>, ZipError> {
        read_texts(bytes, ".toml", LIMITS)
    }

    #[test]
    fn what_was_written_is_read_and_always_the_same() {
        let files = [("a.toml", "å = 1"), ("b.toml", "")];
        let zip = write_texts(files).unwrap();
        assert_eq!(zip, write_texts(files).unwrap());
        let read = read(&zip).unwrap();
        assert_eq!(read.iter().map(|(name, text)| (&**name, &**text)).collect::<Vec<_>>(), files);
    }

    #[test]
    fn folders_and_other_files_are_passed_over() {
        let zip = write_texts([
            ("pack/a.toml", "\u{feff}x"),
            ("pack/README.md", "les"),
            ("__MACOSX/pack/._a.toml", "?"),
            ("pack/.git/b.toml", "?"),
        ]);
        assert_eq!(read(&zip.unwrap()).unwrap(), BTreeMap::from([("a.toml".to_owned(), "x".to_owned())]));
        let twice = write_texts([("a/x.toml", ""), ("b/x.toml", "")]).unwrap();
        assert_eq!(read(&twice), Err(ZipError::Twice("x.toml".to_owned())));
    }

    #[test]
    fn bombs_and_broken_files_are_refused() {
        let bomb = write_texts([("a.toml", " ".repeat(60_000).as_str())]).unwrap();
        assert!(bomb.len() < 1_000);
        assert_eq!(read(&bomb), Err(ZipError::TooLarge));
        let half = "x".repeat(30_000);
        let two = write_texts([("a.toml", half.as_str()), ("b.toml", half.as_str())]).unwrap();
        assert_eq!(read(&two), Err(ZipError::TooLarge), "the limit is of all files together");
        let many: Vec<String> = (0..11).map(|n| format!("{n}.txt")).collect();
        let many = write_texts(many.iter().map(|name| (name.as_str(), ""))).unwrap();
        assert_eq!(read(&many), Err(ZipError::TooLarge));
        assert_eq!(read(&vec![0; LIMITS.packed + 1]), Err(ZipError::TooLarge));
        let whole = write_texts([("a.toml", "x = 1")]).unwrap();
        for bytes in [&whole[..whole.len() / 2], b"", b"PK\x03\x04", b"<html>"] {
            assert!(matches!(read(bytes), Err(ZipError::NotAZip(_))));
        }
    }

    proptest! {
        #[test]
        fn a_changed_byte_is_never_a_fault(at in 0..200usize, byte in any::<u8>()) {
            let mut zip = write_texts([("a.toml", "x = 1\ny = 2"), ("b.toml", "z")]).unwrap();
            let at = at % zip.len();
            zip[at] = byte;
            let _ = read(&zip);
        }
    }
}

//! Many files as one zip, written and read as a stream: a profile with its documents.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, Write};

use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What a zip file begins with.
pub const MARK: &[u8] = b"PK\x03\x04";

/// How many times larger than packed a file may be before it is taken for a trap.
const MAX_RATIO: u64 = 200;
/// Below this size unpacked the ratio does not matter.
const SMALL: u64 = 48 * 1024 * 1024;
/// The most files: a hundred thousand applications have three each.
const MAX_FILES: usize = 500_000;

/// Why a zip can't be read.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// It is no zip, or broken.
    #[error("the file is no zip that can be read: {0}")]
    NotAZip(String),
    /// A file of it has a name that leads elsewhere.
    #[error("{0} leads out of the zip")]
    Astray(String),
    /// It would unpack to far more than it is, or has too many files.
    #[error("the zip is a trap: {0}")]
    Trap(String),
    /// Reading failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A zip that is being written.
pub struct BundleWriter<W: Write>(ZipWriter<StreamWriter<W>>);

/// Whether a file of a zip may be larger than 4 GiB, which older programs don't read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// It is smaller for sure.
    Usual,
    /// It may be larger.
    Huge,
}

impl<W: Write> BundleWriter<W> {
    /// Begins a zip.
    pub fn new(out: W) -> Self {
        Self(ZipWriter::new_stream(out))
    }

    /// Begins a file; what is written to the answer stands in it.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn file(&mut self, name: &str, size: Size) -> io::Result<&mut dyn Write> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .unix_permissions(0o600)
            .large_file(size == Size::Huge);
        self.0.start_file(name, options).map_err(io::Error::other)?;
        Ok(&mut self.0)
    }

    /// Writes the end.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.0.finish().map_err(io::Error::other)?.into_inner())
    }
}

/// A zip that was opened; nothing of it was unpacked yet.
pub struct Bundle<R> {
    archive: ZipArchive<R>,
    names: BTreeMap<String, usize>,
}

impl<R: Read + Seek> Bundle<R> {
    /// Opens a zip and looks at its list.
    ///
    /// # Errors
    /// When it is none, a name in it leads elsewhere or is there twice, or it is made to unpack to far more than it is.
    pub fn open(file: R) -> Result<Self, BundleError> {
        let mut archive = ZipArchive::new(file).map_err(not_a_zip)?;
        if archive.len() > MAX_FILES {
            return Err(BundleError::Trap(format!("{} files", archive.len())));
        }
        if archive.has_overlapping_entries().map_err(not_a_zip)? {
            return Err(BundleError::Trap("files lie within each other".to_owned()));
        }
        let mut names = BTreeMap::new();
        for index in 0..archive.len() {
            let name = archive
                .name_for_index(index)
                .transpose()
                .map_err(not_a_zip)?
                .unwrap_or_default()
                .into_owned();
            if leads_out(&name) {
                return Err(BundleError::Astray(name));
            }
            if names.insert(name.clone(), index).is_some() {
                return Err(BundleError::Trap(format!("{name} is there twice")));
            }
        }
        Ok(Self { archive, names })
    }

    /// The names of its files, folders among them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// A file of it, to be read; `None` when there is none of that name. What it says of its size is not believed: reading
    /// ends with an error where it unpacks to far more than it is.
    ///
    /// # Errors
    /// When it can't be unpacked.
    pub fn read(&mut self, name: &str) -> Result<Option<impl Read + '_>, BundleError> {
        let Some(&index) = self.names.get(name) else { return Ok(None) };
        let file = self.archive.by_index(index).map_err(not_a_zip)?;
        let left = file.compressed_size().saturating_mul(MAX_RATIO).max(SMALL);
        Ok(Some(Within { file, left }))
    }
}

/// A reader that ends with an error where there is more than there may be.
struct Within<R> {
    file: R,
    left: u64,
}

impl<R: Read> Read for Within<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        let more = io::Error::new(io::ErrorKind::FileTooLarge, "it unpacks to far more than it is");
        self.left = self.left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or(more)?;
        Ok(read)
    }
}

/// Whether a name is one that a program which unpacks by names would write elsewhere.
fn leads_out(name: &str) -> bool {
    let has_drive = name.as_bytes().get(1) == Some(&b':');
    name.starts_with(['/', '\\'])
        || has_drive
        || name.contains('\0')
        || name.split(['/', '\\']).any(|part| part == "..")
}

fn not_a_zip(error: zip::result::ZipError) -> BundleError {
    BundleError::NotAZip(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    fn bundle(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = BundleWriter::new(Vec::new());
        for (name, bytes) in files {
            writer.file(name, Size::Usual).unwrap().write_all(bytes).unwrap();
        }
        writer.finish().unwrap()
    }

    fn read(zip: &[u8], name: &str) -> Result<Option<Vec<u8>>, BundleError> {
        let mut bundle = Bundle::open(Cursor::new(zip))?;
        let Some(mut file) = bundle.read(name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    #[test]
    fn what_was_written_is_read() {
        let files: [(&str, &[u8]); 3] =
            [("loype.json", b"{}"), ("søknader/å.md", "# Å".as_bytes()), ("tom", b"")];
        let zip = bundle(&files);
        assert_eq!(zip, bundle(&files), "always the same bytes");
        for (name, bytes) in files {
            assert_eq!(read(&zip, name).unwrap().as_deref(), Some(bytes));
        }
        assert_eq!(read(&zip, "annet").unwrap(), None);
        let mut writer = BundleWriter::new(Vec::new());
        writer.file("stor", Size::Huge).unwrap().write_all(b"x").unwrap();
        assert_eq!(read(&writer.finish().unwrap(), "stor").unwrap().as_deref(), Some(&b"x"[..]));
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in ["../x", "a/../../x", "/etc/passwd", "\\\\server\\x", "C:\\x", "a\\..\\x"] {
            let refused = Bundle::open(Cursor::new(bundle(&[(name, b"x")]))).map(drop);
            assert!(matches!(refused, Err(BundleError::Astray(_))), "{name}: {refused:?}");
        }
    }

    #[test]
    fn bombs_end_before_they_burst() {
        let zip = bundle(&[("loype.json", &vec![b' '; 80 * 1024 * 1024])]);
        assert!(zip.len() < 200_000, "{}", zip.len());
        assert!(
            matches!(read(&zip, "loype.json"), Err(BundleError::Io(error)) if error.kind() == io::ErrorKind::FileTooLarge)
        );
        for bytes in [&b""[..], b"PK\x03\x04", b"{}"] {
            assert!(matches!(read(bytes, "x"), Err(BundleError::NotAZip(_))));
        }
    }

    proptest! {
        #[test]
        fn a_changed_byte_is_never_a_fault(at in 0..300usize, byte in any::<u8>()) {
            let mut zip = bundle(&[("a.json", b"{\"x\": 1}"), ("b/c", b"zzzz")]);
            let at = at % zip.len();
            zip[at] = byte;
            let _ = read(&zip, "a.json");
        }
    }
}

//! Where a file's document and its documents' files are read from: a JSON, a zip, either of them locked.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use exchange::bundle::{self, Bundle, BundleError};
use exchange::passphrase::{self, LockError, unlocked};

use super::broken;
use crate::takeout::{DOCUMENTS, JSON_NAME};
use crate::{ApiError, ErrorCode};

/// A mark that some programs put before text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// The most bytes a document's file may have, as where documents are added.
const MAX_DOCUMENT: u64 = 25 * 1024 * 1024;

pub(super) trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// A file that was opened.
pub(super) enum Source {
    Json(Box<dyn ReadSeek>),
    Zip { bundle: Box<Bundle<Box<dyn ReadSeek>>>, documents: BTreeMap<String, String> },
}

impl Source {
    /// Opens a file, and unlocks it where it is locked.
    pub(super) fn open(path: &Path, passphrase: Option<&str>) -> Result<Self, ApiError> {
        let mut file = File::open(path).map_err(|error| unread(&error))?;
        let start = start_of(&mut file).map_err(|error| unread(&error))?;
        if !start.starts_with(passphrase::MARK) {
            return Self::of(Box::new(file), &start);
        }
        let missing = || ApiError::new(ErrorCode::PassphraseMissing);
        let passphrase = passphrase.filter(|text| !text.is_empty()).ok_or_else(missing)?;
        let mut file: Box<dyn ReadSeek> =
            Box::new(unlocked(file, passphrase).map_err(|error| locked(&error))?);
        let start = start_of(&mut file).map_err(|error| unread(&error))?;
        Self::of(file, &start)
    }

    fn of(mut file: Box<dyn ReadSeek>, start: &[u8]) -> Result<Self, ApiError> {
        if !start.starts_with(bundle::MARK) {
            return Ok(Self::Json(file));
        }
        file.seek(SeekFrom::Start(0)).map_err(|error| unread(&error))?;
        let bundle = Bundle::open(file).map_err(|error| trapped(&error))?;
        if !bundle.names().any(|name| name == JSON_NAME) {
            return Err(ApiError::new(ErrorCode::OwnFileForeign));
        }
        let documents = bundle.names().filter_map(hash_of).collect();
        Ok(Self::Zip { bundle: Box::new(bundle), documents })
    }

    /// The document, from its beginning.
    pub(super) fn json(&mut self) -> Result<Box<dyn Read + '_>, ApiError> {
        match self {
            Self::Json(file) => {
                let start = start_of(file).map_err(|error| unread(&error))?;
                let skipped = if start.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
                file.seek(SeekFrom::Start(skipped as u64)).map_err(|error| unread(&error))?;
                Ok(Box::new(BufReader::new(file)))
            }
            Self::Zip { bundle, .. } => {
                let read = bundle.read(JSON_NAME).map_err(|error| trapped(&error))?;
                read.map(|read| Box::new(read) as Box<dyn Read>)
                    .ok_or_else(|| ApiError::new(ErrorCode::OwnFileForeign))
            }
        }
    }

    /// Whether the file of a document is in it.
    pub(super) fn has_document(&self, hash: &str) -> bool {
        matches!(self, Self::Zip { documents, .. } if documents.contains_key(hash))
    }

    /// The bytes of a document's file, as they stand in the zip.
    pub(super) fn document(&mut self, hash: &str) -> Result<Option<Vec<u8>>, ApiError> {
        let Self::Zip { bundle, documents } = self else { return Ok(None) };
        let Some(name) = documents.get(hash) else { return Ok(None) };
        let Some(file) = bundle.read(name).map_err(|error| trapped(&error))? else { return Ok(None) };
        let mut bytes = Vec::new();
        file.take(MAX_DOCUMENT + 1).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
        Ok(Some(bytes))
    }
}

/// The first bytes of a file, from its beginning; afterwards it stands there again.
fn start_of(file: &mut (impl Read + Seek)) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let mut start = Vec::new();
    file.by_ref().take(passphrase::MARK.len() as u64).read_to_end(&mut start)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(start)
}

/// The hash of a document's file and its name in the zip: `documents/<hash>/<name>`.
fn hash_of(name: &str) -> Option<(String, String)> {
    let (hash, file) = name.strip_prefix(DOCUMENTS)?.strip_prefix('/')?.split_once('/')?;
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_hash && !file.is_empty()).then(|| (hash.to_owned(), name.to_owned()))
}

/// A file that can't be read to its end: a trap of a zip, a locked piece that was changed, or the disk.
pub(super) fn unread(error: &io::Error) -> ApiError {
    match error.kind() {
        io::ErrorKind::FileTooLarge => ApiError::new(ErrorCode::OwnFileTrap).with("details", error),
        io::ErrorKind::StorageFull => ApiError::new(ErrorCode::StoreFull),
        io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => {
            ApiError::new(ErrorCode::FileUnreadable).with("name", error)
        }
        _ => broken("the file", &error.to_string()),
    }
}

fn trapped(error: &BundleError) -> ApiError {
    match error {
        BundleError::NotAZip(why) => broken("the zip", why),
        BundleError::Astray(_) | BundleError::Trap(_) => {
            let short: String = error.to_string().chars().take(200).collect();
            ApiError::new(ErrorCode::OwnFileTrap).with("details", short)
        }
        BundleError::Io(error) => unread(error),
    }
}

fn locked(error: &LockError) -> ApiError {
    match error {
        LockError::Wrong => ApiError::new(ErrorCode::PassphraseWrong),
        LockError::Unreadable(why) => ApiError::new(ErrorCode::LockedUnreadable).with("details", why),
        LockError::Io(error) => ApiError::new(ErrorCode::LockedUnreadable).with("details", error),
    }
}

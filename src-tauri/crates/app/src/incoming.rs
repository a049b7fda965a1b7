//! Files on their way from the window into the core. They lie in the profile's folder `incoming/` while they come and are
//! used, readable by their owner only, and go with their use, with the program, or a day later.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use domain::document_file::safe_file_name;
use domain::ids::IncomingId;
use uuid::Uuid;

use crate::wire::{BeginIncoming, IncomingBegun, IncomingPart, IncomingQuery, Nothing};
use crate::{ApiError, App, ErrorCode};

/// The folder's name within the profile.
const FOLDER: &str = "incoming";
/// The most bytes of a file: an export of one's own with all documents.
const MAX_BYTES: u32 = 1024 * 1024 * 1024;
/// The most bytes of one part.
const PART_BYTES: u32 = 2 * 1024 * 1024;
/// The most files at a time; the oldest goes.
const MAX_FILES: usize = 4;
/// How long a file stays that its program left behind.
const KEPT: TimeDelta = TimeDelta::days(1);

/// The files that came or are coming, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Incoming(BTreeMap<IncomingId, Expected>);

#[derive(Debug)]
struct Expected {
    name: String,
    path: PathBuf,
    bytes: u32,
    came: u32,
}

pub(crate) fn begin(app: &App, input: BeginIncoming) -> Result<IncomingBegun, ApiError> {
    let name = safe_file_name(&input.name);
    if input.bytes > MAX_BYTES {
        let limit = MAX_BYTES / 1024 / 1024;
        return Err(ApiError::new(ErrorCode::IncomingTooLarge).with("name", name).with("limit", limit));
    }
    let incoming_id = IncomingId::at(app.clock.now());
    let folder = app.folder.path().join(FOLDER);
    let path = folder.join(incoming_id.to_string());
    make(&folder, &path).map_err(|_| unwritable(&folder))?;
    let mut files = files(app);
    while files.0.len() >= MAX_FILES {
        let Some((_, oldest)) = files.0.pop_first() else { break };
        let _ = fs::remove_file(oldest.path);
    }
    files.0.insert(incoming_id, Expected { name, path, bytes: input.bytes, came: 0 });
    Ok(IncomingBegun { incoming_id, part_bytes: PART_BYTES })
}

pub(crate) fn part(app: &App, input: IncomingPart) -> Result<Nothing, ApiError> {
    let mut files = files(app);
    let file = files.0.get_mut(&input.incoming_id).ok_or_else(missing)?;
    let broken = || ApiError::new(ErrorCode::IncomingBroken).with("name", &file.name);
    // Four letters hold three bytes. What is far too large is not even decoded.
    if input.at != file.came || input.base64.len() / 4 * 3 > PART_BYTES as usize + 3 {
        return Err(broken());
    }
    let bytes = STANDARD.decode(&input.base64).map_err(|_| broken())?;
    let came = u32::try_from(bytes.len()).ok().and_then(|more| file.came.checked_add(more));
    let came = came.filter(|came| *came <= file.bytes).ok_or_else(broken)?;
    let written =
        OpenOptions::new().append(true).open(&file.path).and_then(|mut file| file.write_all(&bytes));
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::StorageFull => ApiError::new(ErrorCode::StoreFull),
        _ => unwritable(&file.path),
    })?;
    file.came = came;
    Ok(Nothing {})
}

pub(crate) fn end(app: &App, query: IncomingQuery) -> Result<Nothing, ApiError> {
    whole(app, query.incoming_id).map(|_| Nothing {})
}

pub(crate) fn drop_file(app: &App, query: IncomingQuery) -> Result<Nothing, ApiError> {
    if let Some(file) = files(app).0.remove(&query.incoming_id) {
        let _ = fs::remove_file(file.path);
    }
    Ok(Nothing {})
}

/// Where a file that came whole lies, and what it is called.
pub(crate) fn whole(app: &App, id: IncomingId) -> Result<(PathBuf, String), ApiError> {
    let files = files(app);
    let file = files.0.get(&id).ok_or_else(missing)?;
    if file.came < file.bytes || !file.path.is_file() {
        return Err(missing());
    }
    Ok((file.path.clone(), file.name.clone()))
}

/// Removes what came and was not used.
pub(crate) fn drop_all(app: &App) {
    for (_, file) in std::mem::take(&mut files(app).0) {
        let _ = fs::remove_file(file.path);
    }
}

/// Removes what programs that ended too early left behind: another window or the command line may just be using its own.
pub(crate) fn clean(profile: &Path, now: DateTime<Utc>) {
    for entry in fs::read_dir(profile.join(FOLDER)).into_iter().flatten().flatten() {
        let made = entry.file_name().to_str().and_then(made_at);
        // A clock that was set back must not keep a file for ever.
        if made.is_none_or(|made| (now - made).abs() >= KEPT) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// When a file began to come, by the id it is named by.
fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let (seconds, nanoseconds) = Uuid::parse_str(name).ok()?.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanoseconds)
}

/// Makes an empty file that nobody but the owner can read.
fn make(folder: &Path, path: &Path) -> std::io::Result<File> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    builder.create(folder)?;
    options.open(path)
}

fn files(app: &App) -> std::sync::MutexGuard<'_, Incoming> {
    app.incoming.lock().unwrap_or_else(PoisonError::into_inner)
}

fn missing() -> ApiError {
    ApiError::new(ErrorCode::IncomingMissing)
}

fn unwritable(path: &Path) -> ApiError {
    ApiError::new(ErrorCode::FileUnwritable).with("name", path.display())
}

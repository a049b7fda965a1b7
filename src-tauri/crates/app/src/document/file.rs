//! A document's file on its way in and out.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::document_file::{FileState, is_program, name_of_file, safe_file_name};
use store::files::{Files, Opened};

use super::of_version;
use crate::wire::{CheckProblem, FileBytes, VersionQuery};
use crate::{ApiError, App, ErrorCode};

/// The most bytes a document's file may have: a long CV with pictures has five million.
pub(super) const MAX_FILE: u32 = 25 * 1024 * 1024;

/// A file that was brought along: its name made safe, its bytes within the limit.
#[derive(Debug, Clone)]
pub(crate) struct TakenFile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl TakenFile {
    /// Takes a file as it came over the wire.
    pub(crate) fn read(file: &FileBytes) -> Result<Self, ApiError> {
        let name = safe_file_name(&file.name);
        // Four letters hold three bytes. What is far too large is not even decoded.
        if file.base64.len() / 4 * 3 > MAX_FILE as usize + 3 {
            return Err(too_large(&name));
        }
        let bytes = STANDARD
            .decode(&file.base64)
            .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
        Self::of(name, bytes)
    }

    /// Takes bytes under a safe name.
    pub(crate) fn of(name: String, bytes: Vec<u8>) -> Result<Self, ApiError> {
        if bytes.is_empty() {
            return Err(ApiError::new(ErrorCode::DocumentEmpty).with("name", name));
        }
        if bytes.len() > MAX_FILE as usize {
            return Err(too_large(&name));
        }
        Ok(Self { name, bytes })
    }

    /// What a document with this file is called where the person did not say.
    pub(super) fn document_name(&self) -> String {
        name_of_file(&self.name).to_owned()
    }

    /// How many bytes it has.
    pub(super) fn length(&self) -> u32 {
        // Held to the limit when it was taken.
        u32::try_from(self.bytes.len()).unwrap_or(MAX_FILE)
    }
}

/// Puts a copy of a version's file where another program may open it, and gives its path.
///
/// The copy has the file's own name, can't be written, and goes after a day. The bytes are held against their hash
/// first. For the window's shell, which then lets the system open the path.
///
/// # Errors
/// `document_missing`; `document_program` for a file that would be started as a program; `document_file_missing` and
/// `document_file_changed`; the `store_…` codes.
pub fn to_open(app: &App, query: VersionQuery) -> Result<PathBuf, ApiError> {
    let (_, version) = app.read(|reading| of_version(reading, query.version_id))?;
    let told = |code| ApiError::new(code).with("name", &version.file_name);
    if is_program(&version.file_name) {
        return Err(told(ErrorCode::DocumentProgram));
    }
    let bytes = files(app).read(&version.hash).map_err(|state| match state {
        FileState::Missing => told(ErrorCode::DocumentFileMissing),
        FileState::Changed | FileState::Ok => told(ErrorCode::DocumentFileChanged),
    })?;
    // Made safe when it was added; done again because another program may have written the row.
    Ok(opened(app).put(&safe_file_name(&version.file_name), &bytes, app.clock.now())?)
}

/// The files of the profile's documents.
pub(crate) fn files(app: &App) -> Files {
    Files::of_profile(app.folder.path())
}

/// The copies made for other programs.
pub(crate) fn opened(app: &App) -> Opened {
    Opened::of_profile(app.folder.path())
}

/// Every document file that is not what it was, read byte by byte.
pub(crate) fn check(app: &App) -> Result<Vec<CheckProblem>, ApiError> {
    let files = files(app);
    let hashes = app.read(|reading| Ok(store::document::hashes(reading)?))?;
    let problem = |hash: String, what| CheckProblem {
        code: "documents".to_owned(),
        details: format!("the file {hash} is {what}"),
    };
    Ok(hashes
        .into_iter()
        .filter_map(|(hash, _)| match files.verify(&hash) {
            FileState::Ok => None,
            FileState::Missing => Some(problem(hash, "missing")),
            FileState::Changed => Some(problem(hash, "not what it was")),
        })
        .collect())
}

fn too_large(name: &str) -> ApiError {
    ApiError::new(ErrorCode::DocumentTooLarge).with("name", name).with("limit", MAX_FILE / 1024 / 1024)
}

//! `loype documents` and `loype documents add`.

use std::io::Read as _;
use std::path::Path;

use app::wire::{
    AddDocument, AddVersion, DocumentSummary, Documents, DocumentsQuery, FileBytes, SavedVersion,
};
use app::{ApiError, ErrorCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::document_file::FileState;
use messages::{Args, Key, text};
use serde_json::{Value, json};

use crate::arguments::{AddDocumentArguments, Arguments};
use crate::out::{Failure, Out, call};

/// One byte more than is kept: enough for the core to refuse it, and no film is read into memory.
const MOST_READ: u64 = 25 * 1024 * 1024 + 1;

pub(crate) fn list(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let list: Documents = call(&app, "document.list", DocumentsQuery { offset: 0, limit: u16::MAX })?;
    let documents: Vec<Value> = list.documents.iter().map(item).collect();
    let json = json!({ "total": list.total, "documents": documents });
    out.print(&json, || match list.documents.as_slice() {
        [] => text(out.lang, Key::CliDocumentsNone, &Args::new()),
        documents => documents.iter().map(|one| line(one, out)).collect::<Vec<_>>().join("\n"),
    });
    Ok(())
}

pub(crate) fn add(arguments: &Arguments, input: &AddDocumentArguments, out: &mut Out) -> Result<(), Failure> {
    let name = input.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = FileBytes { base64: STANDARD.encode(read(&input.file)?), name };
    let app = out.open(arguments)?;
    let note = input.note.clone().unwrap_or_default();
    let saved: SavedVersion = match input.version_of {
        Some(document_id) => call(&app, "document.add_version", AddVersion { document_id, file, note })?,
        None => {
            let name = input.name.clone().unwrap_or_default();
            call(&app, "document.add", AddDocument { kind: input.kind, name, file, note })?
        }
    };
    app.close()?;
    out.print(&json!({ "id": saved.document_id, "version_id": saved.version_id }), || {
        text(out.lang, Key::CliDocumentAdded, &Args::new().with("id", saved.document_id.to_string()))
    });
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, ApiError> {
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", path.display());
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .map_err(unreadable)?
        .take(MOST_READ)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    Ok(bytes)
}

fn item(document: &DocumentSummary) -> Value {
    json!({
        "id": document.document_id,
        "kind": document.kind,
        "name": document.name,
        "versions": document.versions,
        "version_id": document.newest.version_id,
        "file_name": document.newest.file_name,
        "bytes": document.newest.bytes,
        "state": document.newest.state,
        "sent": document.sent,
    })
}

fn line(document: &DocumentSummary, out: &Out) -> String {
    let state = match document.newest.state {
        FileState::Ok => String::new(),
        FileState::Missing => format!("  ! {}", text(out.lang, Key::DocumentsStateMissing, &Args::new())),
        FileState::Changed => format!("  ! {}", text(out.lang, Key::DocumentsStateChanged, &Args::new())),
    };
    let newest = &document.newest;
    format!("{}  {}  v{}  {}{state}", document.document_id, document.name, newest.number, newest.file_name)
}

//! Documents: versions kept in the profile, and which of them went out with which application.

mod file;
mod sent;
mod views;

use domain::document_file::DocumentKind;
use domain::ids::{DocumentId, DocumentVersionId};
use store::document::{DocumentRow, NewVersion, VersionRow};
use store::{Reading, Writing};

use crate::app::step;
use crate::job::line;
use crate::wire::{
    AddDocument, AddVersion, DocumentEdit, DocumentQuery, EditDocument, EditVersion, Nothing, SavedVersion,
    VersionQuery,
};
use crate::{ApiError, App, ErrorCode};

pub use file::to_open;
pub(crate) use file::{TakenFile, check, files};
pub(crate) use sent::{send, unsend};
pub(crate) use views::{list, of_job, read};

/// The longest remark beside a version, in characters.
const MAX_NOTE: usize = 2_000;

pub(crate) fn add(app: &App, input: AddDocument) -> Result<SavedVersion, ApiError> {
    let file = TakenFile::read(&input.file)?;
    let typed = line("document", &input.name)?;
    let name = if typed.is_empty() { file.document_name() } else { typed };
    let note = note_text(&input.note)?;
    app.write(&step("add-document", [("name", &name)]), |writing| {
        insert(app, writing, input.kind, &name, &file, &note)
    })
}

pub(crate) fn add_version(app: &App, input: AddVersion) -> Result<SavedVersion, ApiError> {
    let file = TakenFile::read(&input.file)?;
    let note = note_text(&input.note)?;
    let name = app.read(|reading| by_id(reading, input.document_id))?.name;
    app.write(&step("add-version", [("name", &name)]), |writing| {
        by_id(writing, input.document_id)?;
        insert_version(app, writing, input.document_id, &file, &note)
    })
}

pub(crate) fn edit(app: &App, input: EditDocument) -> Result<Nothing, ApiError> {
    let id = input.document_id;
    let before = app.read(|reading| by_id(reading, id))?.name;
    match input.edit {
        DocumentEdit::Name(text) => {
            let name = line("document", &text)?;
            if name.is_empty() {
                return Err(ApiError::new(ErrorCode::DocumentNameMissing));
            }
            app.write(&step("rename-document", [("name", &name)]), |writing| {
                Ok(store::document::set_name(writing, by_id(writing, id)?.id, &name)?)
            })?;
        }
        DocumentEdit::Kind(kind) => {
            app.write(&step("edit-document", [("name", &before)]), |writing| {
                Ok(store::document::set_kind(writing, by_id(writing, id)?.id, kind)?)
            })?;
        }
    }
    Ok(Nothing {})
}

pub(crate) fn edit_version(app: &App, input: EditVersion) -> Result<Nothing, ApiError> {
    let note = note_text(&input.note)?;
    let name = app.read(|reading| of_version(reading, input.version_id))?.0.name;
    app.write(&step("edit-document", [("name", &name)]), |writing| {
        let (_, version) = of_version(writing, input.version_id)?;
        store::document::set_note(writing, version.id, &note)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: DocumentQuery) -> Result<Nothing, ApiError> {
    let name = app.read(|reading| by_id(reading, query.document_id))?.name;
    app.write(&step("delete-document", [("name", &name)]), |writing| {
        store::document::delete(writing, by_id(writing, query.document_id)?.id)?;
        Ok(Nothing {})
    })
}

/// Removes one version; with the last one its document goes too.
pub(crate) fn delete_version(app: &App, query: VersionQuery) -> Result<Nothing, ApiError> {
    let name = app.read(|reading| of_version(reading, query.version_id))?.0.name;
    app.write(&step("delete-version", [("name", &name)]), |writing| {
        let (document, version) = of_version(writing, query.version_id)?;
        if store::document::versions(writing, document.id, 0, 1)?.total <= 1 {
            store::document::delete(writing, document.id)?;
        } else {
            store::document::delete_version(writing, version.id)?;
        }
        Ok(Nothing {})
    })
}

/// Keeps a new document with its first version, the bytes before the rows.
pub(crate) fn insert(
    app: &App,
    writing: &Writing<'_>,
    kind: DocumentKind,
    name: &str,
    file: &TakenFile,
    note: &str,
) -> Result<SavedVersion, ApiError> {
    let id = DocumentId::at(app.clock.now());
    let row = DocumentRow { id, kind, name: name.to_owned(), created_at: app.clock.now() };
    store::document::insert(writing, &row)?;
    insert_version(app, writing, id, file, note)
}

/// Keeps a version more. The file of an earlier one is refused: it would be a version without a difference.
pub(crate) fn insert_version(
    app: &App,
    writing: &Writing<'_>,
    document_id: DocumentId,
    file: &TakenFile,
    note: &str,
) -> Result<SavedVersion, ApiError> {
    let hash = files(app).keep(writing, &file.bytes)?;
    if let Some(same) = store::document::same_file(writing, document_id, &hash)? {
        return Err(ApiError::new(ErrorCode::DocumentSame).with("number", same.number));
    }
    let version_id = DocumentVersionId::at(app.clock.now());
    store::document::insert_version(
        writing,
        &NewVersion {
            id: version_id,
            document_id,
            file_name: &file.name,
            hash: &hash,
            bytes: file.length(),
            note,
        },
    )?;
    Ok(SavedVersion { document_id, version_id })
}

fn by_id(reading: &Reading<'_>, id: DocumentId) -> Result<DocumentRow, ApiError> {
    store::document::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::DocumentMissing))
}

/// A version with its document.
fn of_version(reading: &Reading<'_>, id: DocumentVersionId) -> Result<(DocumentRow, VersionRow), ApiError> {
    let version = store::document::version_by_id(reading, id)?;
    let version = version.ok_or_else(|| ApiError::new(ErrorCode::DocumentMissing))?;
    Ok((by_id(reading, version.document_id)?, version))
}

fn note_text(text: &str) -> Result<String, ApiError> {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    if text.chars().count() > MAX_NOTE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "note").with("limit", MAX_NOTE));
    }
    Ok(text.trim().to_owned())
}

//! Documents: their versions, where each was sent, and how its file stands.

use chrono::NaiveDate;
use domain::document_file::{DocumentKind, FileState};
use domain::ids::{DocumentId, DocumentSentId, DocumentVersionId, JobId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file's name and bytes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileBytes {
    /// Its name; kept as far as every system takes it.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
}

/// Adds a document with its first version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it; empty takes the file's name.
    pub name: String,
    /// The file.
    pub file: FileBytes,
    /// What the person says of this version; may be empty.
    pub note: String,
}

/// Adds a version to a document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddVersion {
    /// The document.
    pub document_id: DocumentId,
    /// The file.
    pub file: FileBytes,
    /// What is new in it; may be empty.
    pub note: String,
}

/// A version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedVersion {
    /// The document.
    pub document_id: DocumentId,
    /// The version.
    pub version_id: DocumentVersionId,
}

/// Asks for documents, by kind, within a kind the one that got a version last first.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentsQuery {
    /// How many to pass over.
    pub offset: u32,
    /// Documents wanted, at most 200.
    pub limit: u16,
}

/// The person's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Documents {
    /// How many there are in all.
    pub total: u32,
    /// The documents from the offset on.
    pub documents: Vec<DocumentSummary>,
    /// The most bytes a file may have.
    pub max_file_bytes: u32,
}

/// A document as it stands in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DocumentSummary {
    /// The document.
    pub document_id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it.
    pub name: String,
    /// Its newest version.
    pub newest: VersionView,
    /// How many versions it has.
    pub versions: u32,
    /// How many times any of them was sent, jobs in the trash and in earlier searches included.
    pub sent: u32,
}

/// One version of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// The version.
    pub version_id: DocumentVersionId,
    /// Which one it is, from 1.
    pub number: u32,
    /// The file's name.
    pub file_name: String,
    /// How many bytes the file has.
    pub bytes: u32,
    /// What the person says of it.
    pub note: String,
    /// The day it was added.
    pub added_on: NaiveDate,
    /// How its file stands.
    pub state: FileState,
}

/// Names one document.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentQuery {
    /// The document.
    pub document_id: DocumentId,
}

/// One document with its versions and where they were sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DocumentView {
    /// The document.
    pub document_id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it.
    pub name: String,
    /// Its versions, newest first, at most 200.
    pub versions: Vec<VersionView>,
    /// Where they were sent, the newest day first, at most 200.
    pub sent: Vec<SentView>,
    /// How many times they were sent in all, jobs in the trash and in earlier searches included.
    pub sent_total: u32,
}

/// That a version was sent with an application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SentView {
    /// Its id.
    pub id: DocumentSentId,
    /// The day it was sent.
    pub on: NaiveDate,
    /// The job it was sent for.
    pub job_id: JobId,
    /// The job's title.
    pub title: String,
    /// Who it was sent to.
    pub employer: String,
    /// The document.
    pub document_id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it.
    pub name: String,
    /// The version.
    pub version_id: DocumentVersionId,
    /// Which one it is, from 1.
    pub number: u32,
    /// The file's name.
    pub file_name: String,
    /// How its file stands.
    pub state: FileState,
}

/// What was sent with one application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobDocuments {
    /// The newest day first, at most 200.
    pub sent: Vec<SentView>,
}

/// Changes a document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditDocument {
    /// The document.
    pub document_id: DocumentId,
    /// The change.
    pub edit: DocumentEdit,
}

/// One change to a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum DocumentEdit {
    /// What the person calls it.
    Name(String),
    /// What it is.
    Kind(DocumentKind),
}

/// Changes what the person says of a version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditVersion {
    /// The version.
    pub version_id: DocumentVersionId,
    /// The words; may be empty.
    pub note: String,
}

/// Names one version.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VersionQuery {
    /// The version.
    pub version_id: DocumentVersionId,
}

/// Notes that a version was sent with a job's application.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendDocument {
    /// The job.
    pub job_id: JobId,
    /// The version.
    pub version_id: DocumentVersionId,
    /// The day, as a person writes it; empty is today.
    pub on: String,
}

/// That a version was sent was noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSent {
    /// Its id.
    pub id: DocumentSentId,
}

/// Names one sending.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SentQuery {
    /// Its id.
    pub id: DocumentSentId,
}

//! The whole profile out, and a file of the program's own in again.

use domain::ids::IncomingId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is taken out, and in which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TakeOutForm {
    /// Everything as one JSON document; the documents' own files are not in it.
    Json,
    /// The same with the documents' files, the ads' texts and pages, and each application as Markdown.
    Zip,
    /// Jobs as a table for any spreadsheet.
    JobsCsv,
    /// What happened and will happen as such a table.
    EventsCsv,
    /// Both as an Excel workbook.
    Xlsx,
    /// Each application as a Markdown file, in a zip.
    Markdown,
}

/// Takes something out into the person's downloads, or where calendar files go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeOut {
    /// What, and how.
    pub form: TakeOutForm,
    /// Locks the file where it is not empty. Nobody can open it without; a lost one can't be found again.
    pub passphrase: String,
}

/// What was taken out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenOut {
    /// The whole path of the file, or of the folder of files.
    pub path: String,
    /// The folder it lies in.
    pub folder: String,
    /// How large it is, in bytes; a folder's files together.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Documents whose file was not there, or not what it was, and so is not in it.
    pub missing: u32,
    /// Whether a passphrase locks it.
    pub locked: bool,
}

/// How far a file is that is being taken out or brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TakeOutProgress {
    /// Whether one is.
    pub running: bool,
    /// Rows that are done.
    pub done: u32,
    /// Of so many, as far as is known.
    pub total: u32,
}

/// What is in a file of the program's own, against the profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnLook {
    /// The version of the program that wrote it.
    pub program: String,
    /// The day it was written; empty where it does not say.
    pub day: String,
    /// The schema of its tables.
    pub schema: u32,
    /// Whether the profile holds nothing yet, so that it becomes the one in the file.
    pub into_empty: bool,
    /// What it holds, by kind of thing; kinds of which it holds nothing are left out.
    pub kinds: Vec<OwnKind>,
    /// Documents' files that are in it, or in the profile already.
    pub files: u32,
    /// Documents whose file is in neither: they come without.
    pub files_missing: u32,
    /// Parts of the file that this program does not know; they are left out.
    pub unknown: Vec<String>,
}

/// Things of one kind in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnKind {
    /// The kind: `job`, `event`, `document` and so on; `rest` for what only belongs to others.
    pub kind: String,
    /// Those the profile does not have.
    pub new: u32,
    /// Those that say the same in both.
    pub same: u32,
    /// Those that differ, of which the profile's stands.
    pub kept: u32,
    /// Those that differ, of which the file's is newer and takes the other's place.
    pub taken: u32,
}

/// Names a file of one's own that came whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnFileQuery {
    /// The file.
    pub incoming_id: IncomingId,
    /// The passphrase of a locked one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub passphrase: Option<String>,
}

/// What was brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnBroughtIn {
    /// What became of it.
    pub what: OwnLook,
    /// Whether anything changed; then one undo takes it back.
    pub changed: bool,
}

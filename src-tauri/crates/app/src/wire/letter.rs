//! The application letter, drafts of business mail, and Markdown.

use chrono::{DateTime, Utc};
use domain::document::Document;
use domain::ids::JobId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;

/// A job's application letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Letter {
    /// Its words; empty where none was begun.
    pub text: String,
    /// When they were changed last.
    pub changed_at: Option<DateTime<Utc>>,
    /// The most characters that are kept.
    pub max_characters: u32,
}

/// Keeps a letter as it stands. Saved again and again while it is written, it is one step of undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveLetter {
    /// The job.
    pub job_id: JobId,
    /// Its words; empty takes the letter away.
    pub text: String,
}

/// Keeps a letter as a version of a document, as a text file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepLetter {
    /// The job.
    pub job_id: JobId,
    /// What the document is called: a letter of that name gets a version more, else it is a new one.
    pub name: String,
}

/// What a draft is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    /// To hear more after an application was sent.
    FollowUp,
    /// After an interview.
    ThankYou,
    /// To take an application back.
    Withdrawal,
    /// To ask where a process stands.
    Status,
}

/// Asks for a draft filled from an application.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteDraft {
    /// The job.
    pub job_id: JobId,
    /// What it is for.
    pub kind: DraftKind,
    /// Its language; absent is the ad's, and where that is not known the interface's.
    pub language: Option<Language>,
}

/// A mail to be edited, copied and sent by the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailDraft {
    /// The language it is in.
    pub language: Language,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Whose name stands under it; empty where the person did not say.
    pub own_name: String,
    /// Where it could go: the address of the person it is written to, where one is known.
    pub email: Option<String>,
}

/// Says whose name stands under drafts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignDrafts {
    /// The name; empty leaves it out.
    pub own_name: String,
}

/// Text in Markdown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkdownText {
    /// The text.
    pub text: String,
}

/// Markdown, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MarkdownRead {
    /// What it says.
    pub document: Document,
    /// Whether it says more than plain paragraphs do.
    pub is_formatted: bool,
}

//! Contacts: by name, one whole, changed and made one.

use chrono::NaiveDate;
use domain::contact::SameBy;
use domain::conversation::Way;
use domain::ids::{ContactId, ConversationId, InterviewId, JobId};
use domain::interview::{InterviewForm, InterviewState};
use domain::stage::Stage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for contacts by name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactsQuery {
    /// Words of the name, role, address, number or employer; empty is all.
    pub text: String,
    /// How many to pass over.
    pub offset: u32,
    /// Contacts wanted, at most 200.
    pub limit: u16,
}

/// Contacts by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contacts {
    /// How many there are in all.
    pub total: u32,
    /// The contacts from the offset on.
    pub contacts: Vec<ContactLine>,
}

/// A contact in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactLine {
    /// The contact.
    pub contact_id: ContactId,
    /// What to call them: the name, else an address or number.
    pub called: String,
    /// Role.
    pub role: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number as written.
    pub phone: Option<String>,
    /// The employer: as the person said, else the one of the newest job they belong to.
    pub employer: Option<String>,
    /// How many jobs they belong to.
    pub jobs: u32,
    /// The last conversation.
    pub last: Option<LastTalk>,
}

/// When and how people last talked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastTalk {
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub way: Way,
}

/// Names a contact.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactQuery {
    /// The contact.
    pub contact_id: ContactId,
}

/// A contact whole; the history is read apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactView {
    /// The contact in short.
    pub line: ContactLine,
    /// Name.
    pub name: Option<String>,
    /// An address on the web.
    pub page: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// How the person knows them.
    pub known_how: Option<String>,
    /// What else is worth keeping.
    pub note: Option<String>,
    /// Whether the employer was said by the person, and not taken from a job.
    pub employer_said: bool,
    /// How many jobs they belong to.
    pub jobs_total: u32,
    /// The jobs, the newest first, at most 50.
    pub jobs: Vec<ContactJobView>,
    /// Contacts that are probably the same person, at most 20.
    pub same: Vec<SameContact>,
}

/// A job that a contact belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactJobView {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The stage it stands in.
    pub stage: Stage,
}

/// A contact that is probably the same person as another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SameContact {
    /// What they share.
    pub by: SameBy,
    /// The contact.
    pub contact: ContactLine,
}

/// Asks for what the person and a contact did together, the newest first.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactHistoryQuery {
    /// The contact.
    pub contact_id: ContactId,
    /// How many to pass over.
    pub offset: u32,
    /// Entries wanted, at most 200.
    pub limit: u16,
}

/// What the person and a contact did together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactHistory {
    /// How many entries there are in all.
    pub total: u32,
    /// The entries from the offset on.
    pub entries: Vec<ContactEntry>,
}

/// One thing the person and a contact did together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactEntry {
    /// The day, in Oslo.
    pub on: NaiveDate,
    /// The job it was about.
    pub job: Option<EntryJob>,
    /// What it was.
    #[serde(flatten)]
    #[ts(flatten)]
    pub what: ContactEntryKind,
}

/// What the person and a contact did together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ContactEntryKind {
    /// They talked.
    Conversation {
        /// The conversation.
        conversation_id: ConversationId,
        /// How.
        way: Way,
        /// What was said; may be empty.
        text: String,
    },
    /// The contact took part in an interview.
    Interview {
        /// The interview.
        interview_id: InterviewId,
        /// Which round.
        round: u8,
        /// How it is held.
        form: InterviewForm,
        /// What became of it.
        state: InterviewState,
    },
}

/// The job something was about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryJob {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
}

/// The contacts of one job, in its order, at most 50.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobContacts {
    /// The contacts.
    pub contacts: Vec<ContactLine>,
}

/// Writes down a contact.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddContact {
    /// The fields; there must be something to call them by.
    pub edits: Vec<ContactEdit>,
    /// A job they belong to.
    pub job_id: Option<JobId>,
}

/// A contact was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedContact {
    /// The contact.
    pub contact_id: ContactId,
}

/// Edits one field of a contact.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditContact {
    /// The contact.
    pub contact_id: ContactId,
    /// The change.
    pub edit: ContactEdit,
}

/// One change to one field of a contact; an empty text clears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of Contact with the same name")]
pub enum ContactEdit {
    Name(String),
    Role(String),
    Email(String),
    Phone(String),
    Page(String),
    Address(String),
    KnownHow(String),
    Note(String),
    /// The employer by name.
    Employer(String),
}

/// Makes several contacts of one person one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeContacts {
    /// The one that stays.
    pub into: ContactId,
    /// Those that become part of it, at most 20.
    pub from: Vec<ContactId>,
}

/// A contact and a job.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactLink {
    /// The contact.
    pub contact_id: ContactId,
    /// The job.
    pub job_id: JobId,
}

//! Conversations with contacts.

use domain::conversation::Way;
use domain::ids::{ContactId, ConversationId, JobId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Writes down a conversation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddConversation {
    /// With whom.
    pub contact_id: ContactId,
    /// The job it was about.
    pub job_id: Option<JobId>,
    /// The day, as a person writes a date; empty is today.
    pub on: String,
    /// How.
    pub way: Way,
    /// What was said.
    pub text: String,
}

/// A conversation was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedConversation {
    /// The conversation.
    pub conversation_id: ConversationId,
}

/// Edits one field of a conversation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditConversation {
    /// The conversation.
    pub conversation_id: ConversationId,
    /// The change.
    pub edit: ConversationEdit,
}

/// One change to one field of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ConversationEdit {
    /// The day, as a person writes a date.
    On(String),
    /// How people talked.
    Way(Way),
    /// What was said.
    Text(String),
    /// The job it was about.
    Job(Option<JobId>),
}

/// Names a conversation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConversationQuery {
    /// The conversation.
    pub conversation_id: ConversationId,
}

//! Conversations with contacts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ApplicationId, ContactId, ConversationId};

/// How people talked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By telephone or video.
    Call,
    /// By e-mail.
    Mail,
    /// By a message, such as on LinkedIn.
    Message,
    /// Face to face.
    Meeting,
}

impl Way {
    /// The stable name used on the wire, in the database and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Mail => "mail",
            Self::Message => "message",
            Self::Meeting => "meeting",
        }
    }
}

/// A conversation with one contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// With whom.
    pub contact: ContactId,
    /// The application it was about; absent when it was about none.
    pub application: Option<ApplicationId>,
    /// The day, in the person's zone.
    pub on: NaiveDate,
    /// How.
    pub way: Way,
    /// What was said; may be empty.
    pub text: String,
}

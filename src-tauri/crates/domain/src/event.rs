//! Events: what happened to an application, each on a day that can be corrected.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed::Closed;
use crate::conversation::Way;
use crate::ids::{AdId, ContactId, ConversationId, EventId, InterviewId};
use crate::interview::{InterviewForm, InterviewState};
use crate::stage::StageKind;

/// Something that happened or will happen to an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// The day it happened, in the person's zone; can be corrected.
    pub on: NaiveDate,
    /// What happened.
    #[serde(flatten)]
    #[ts(flatten)]
    pub what: EventKind,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EventKind {
    /// The pursuit moved to a stage. The first one has no `from`.
    Stage {
        /// The kind it left.
        from: Option<StageKind>,
        /// The kind it came to.
        to: StageKind,
        /// The name the stage it came to bears now, if the person gave it one.
        to_name: Option<String>,
        /// Why the pursuit was closed by this move, where the person said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        closed: Option<Closed>,
    },
    /// The person wrote something down.
    Note {
        /// The words.
        text: String,
    },
    /// An ad was captured, first or again.
    Captured {
        /// The ad.
        ad: AdId,
        /// The site it was seen on.
        site: Option<String>,
    },
    /// An interview was held, called off, or is to come. It is changed where interviews are.
    Interview {
        /// The interview.
        interview: InterviewId,
        /// Which round.
        round: u8,
        /// How it is held.
        form: InterviewForm,
        /// What became of it.
        state: InterviewState,
    },
    /// Somebody was talked to. It is changed where the contact is.
    Conversation {
        /// The conversation.
        conversation: ConversationId,
        /// With whom.
        contact: ContactId,
        /// What to call them.
        name: String,
        /// How.
        way: Way,
        /// What was said; may be empty.
        text: String,
    },
}

//! Interview questions: what kind they are and in which round they come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::interview::{Interview, InterviewForm};

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// What the person did, and what they learnt from it.
    Behavioural,
    /// Knowledge of the trade.
    Technical,
    /// Drawing up a system.
    Design,
    /// Working life and culture.
    Culture,
    /// Pay and terms.
    Pay,
    /// What the person asks them.
    ToAsk,
}

impl QuestionKind {
    /// Every kind, in the order they are shown.
    pub const ALL: [Self; 6] =
        [Self::Behavioural, Self::Technical, Self::Design, Self::Culture, Self::Pay, Self::ToAsk];

    /// The stable name used on the wire, in the database and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Behavioural => "behavioural",
            Self::Technical => "technical",
            Self::Design => "design",
            Self::Culture => "culture",
            Self::Pay => "pay",
            Self::ToAsk => "to_ask",
        }
    }
}

/// The kind of round a question comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionRound {
    /// Getting to know each other.
    First,
    /// Solving tasks and talking shop.
    Technical,
    /// A case or a presentation.
    Case,
    /// The last talk before an offer.
    Final,
}

impl QuestionRound {
    /// Every round, in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Technical, Self::Case, Self::Final];

    /// The stable name used on the wire and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Technical => "technical",
            Self::Case => "case",
            Self::Final => "final",
        }
    }

    /// The round an interview most likely is: its form says it, else its number.
    pub fn of(interview: &Interview) -> Self {
        match (interview.form, interview.round) {
            (InterviewForm::Technical, _) => Self::Technical,
            (InterviewForm::Case | InterviewForm::Presentation, _) => Self::Case,
            (_, 1) => Self::First,
            _ => Self::Final,
        }
    }
}

//! What a prep sheet is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most characters one part keeps: a megabyte of plain letters is kept whole, more is refused whole.
pub const MAX_PART_CHARACTERS: u32 = 1_048_576;

/// A part of a prep sheet that the person writes, in the order they are shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrepPart {
    /// Why this employer.
    WhyThem,
    /// What they may doubt, and the answer.
    Doubts,
    /// Questions to ask them.
    ToAsk,
    /// Figures to say.
    Figures,
    /// Time, place, link, and the way in.
    Logistics,
    /// Anything else.
    Notes,
}

impl PrepPart {
    /// Every part, in order.
    pub const ALL: [Self; 6] =
        [Self::WhyThem, Self::Doubts, Self::ToAsk, Self::Figures, Self::Logistics, Self::Notes];

    /// The part's stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::WhyThem => "why_them",
            Self::Doubts => "doubts",
            Self::ToAsk => "to_ask",
            Self::Figures => "figures",
            Self::Logistics => "logistics",
            Self::Notes => "notes",
        }
    }
}

/// Which text of a part stands: what was written for the round, else for the whole application, else what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WrittenFor {
    /// Nobody wrote it: it is filled with what is known.
    Nobody,
    /// The whole application.
    Application,
    /// This round.
    Round,
}

/// The text of a part that stands, and whose it is. What a person emptied stays empty.
pub fn standing<'a>(
    round: Option<&'a str>,
    application: Option<&'a str>,
    known: &'a str,
) -> (&'a str, WrittenFor) {
    match (round, application) {
        (Some(text), _) => (text, WrittenFor::Round),
        (None, Some(text)) => (text, WrittenFor::Application),
        (None, None) => (known, WrittenFor::Nobody),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounds_text_stands_before_the_applications_and_that_before_what_is_known() {
        for (round, application, expected) in [
            (Some("r"), Some("a"), ("r", WrittenFor::Round)),
            (Some(""), Some("a"), ("", WrittenFor::Round)),
            (None, Some("a"), ("a", WrittenFor::Application)),
            (None, Some(""), ("", WrittenFor::Application)),
            (None, None, ("k", WrittenFor::Nobody)),
        ] {
            assert_eq!(standing(round, application, "k"), expected);
        }
    }

    #[test]
    fn parts_are_named_as_they_are_sent() {
        for part in PrepPart::ALL {
            assert_eq!(serde_json::to_value(part).unwrap(), part.id());
        }
    }
}

//! What is typed to find something: plain words, and words that narrow the search down, in English or Norwegian.
//!
//! `stage:interview employer:dnb pay>700k python` is three conditions and one plain word. What looks like a condition but
//! is none that is known stays a plain word: nobody should have to learn a grammar to search. A condition whose value is
//! still to be typed narrows nothing yet.

mod condition;
mod split;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::floor::FloorVerdict;
use crate::stage::StageKind;
use crate::table::DeadlineSort;
use crate::target::TargetStep;

/// What was typed, understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FindWords {
    /// The plain words, with one space between.
    pub text: String,
    /// What must hold besides.
    pub understood: Vec<Understood>,
}

/// A condition with the words it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// As they were typed.
    pub words: String,
    /// What they mean.
    pub condition: Condition,
}

/// One thing that must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Condition {
    /// In a stage of one of these kinds.
    Stage {
        /// The kinds.
        kinds: Vec<StageKind>,
    },
    /// In a stage whose own name begins like this.
    StageNamed {
        /// The beginning of the name.
        name: String,
    },
    /// Offered by an employer whose name holds this.
    Employer {
        /// Part of the name.
        name: String,
    },
    /// In a city whose name begins like this.
    City {
        /// The beginning of the name.
        name: String,
    },
    /// With a tag whose name begins like this.
    Tag {
        /// The beginning of the name.
        name: String,
    },
    /// Seen on a site whose address holds this.
    Source {
        /// Part of the address.
        name: String,
    },
    /// With pay within these bounds, øre a year for a full position; the bounds belong to it.
    Pay {
        /// The least.
        #[ts(type = "number | null")]
        least_ore: Option<i64>,
        /// The most.
        #[ts(type = "number | null")]
        most_ore: Option<i64>,
    },
    /// With a deadline of one of these sorts, or between two days; both belong to it.
    Deadline {
        /// Sorts of deadlines; none for a stretch of days.
        sorts: Vec<DeadlineSort>,
        /// The first day.
        from: Option<NaiveDate>,
        /// The last day.
        to: Option<NaiveDate>,
    },
    /// With pay on this side of the pay floor.
    Floor {
        /// The side.
        verdict: FloorVerdict,
    },
    /// With pay that reaches one of these steps of the target.
    Target {
        /// The steps.
        steps: Vec<TargetStep>,
    },
    /// Sent, and without an answer for at least so many days.
    Quiet {
        /// The days.
        days: u16,
    },
}

/// Reads what was typed. Days without a year are read as of `today`.
pub fn read_find_words(typed: &str, today: NaiveDate) -> FindWords {
    let mut found = FindWords::default();
    let mut plain: Vec<String> = Vec::new();
    for word in split::words(typed) {
        match condition::read(&word, today) {
            condition::Reading::Condition(condition) => {
                found.understood.push(Understood { words: word.typed.to_owned(), condition });
            }
            condition::Reading::Unfinished => {}
            condition::Reading::Plain => plain.push(word.plain()),
        }
    }
    found.text = plain.join(" ");
    found
}

//! Matching the person's stories to a requirement or a question, by words and skills, without a model.
//!
//! Words are compared by their stems, in Norwegian and English alike; a small list of pairs lets `samarbeid` find
//! `teamwork`, and a compound is found by its parts (`databaseutvikling` by `database`). A word that few stories have weighs
//! more than one that many have. Every match says which words and skills made it.

mod common;
mod index;
mod pairs;
mod stem;
#[cfg(test)]
mod tests;
mod words;

pub use index::Index;
pub use words::Words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How well a story fits what is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// Something in common, and too little to count on.
    Close,
    /// It can be told for it.
    Meets,
}

/// One match: a story by its place in the index, and why it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The story's place in the index.
    pub at: usize,
    /// How well it fits.
    pub fit: Fit,
    /// How much speaks for it; only for ordering.
    pub score: f64,
    /// The words both have, those that weigh most first.
    pub shared: Vec<Shared>,
    /// The skills both name.
    pub skills: Vec<String>,
}

/// A word that both texts have, as each writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shared {
    /// In what is wanted.
    pub wanted: String,
    /// In the story.
    pub told: String,
    /// How the two are the same.
    pub by: SharedBy,
}

/// How two words are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SharedBy {
    /// One word, perhaps in two of its forms.
    Word,
    /// One meaning in two languages, or two words of one.
    Meaning,
    /// One is a part of the other.
    Part,
}

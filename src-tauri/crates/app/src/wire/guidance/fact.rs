//! Statements and facts with their sources, what is out of date, and search.

use super::super::{SourceView, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A fact told in plain words, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementView {
    /// Its id, its own in the whole guidance.
    pub id: String,
    /// A short heading, where it has one.
    pub title: Option<Words>,
    /// What is said.
    pub text: Words,
    /// The figure it speaks of, with its unit.
    pub figure: Option<Words>,
    /// Where to go or look, where that is another place than the source.
    pub url: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
}

/// Statements about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicView {
    /// Its stable id.
    pub id: String,
    /// Its heading.
    pub title: Words,
    /// The statements.
    pub facts: Vec<StatementView>,
}

/// A value with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactView {
    /// Its id, its own in the whole guidance.
    pub id: String,
    /// The part of the guidance it belongs to.
    pub area: GuidanceArea,
    /// What it is about.
    pub about: Words,
    /// The value with its unit, or what is said.
    pub value: Words,
    /// Where it comes from.
    pub source: SourceView,
}

/// A part of the guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as in guidance::Area")]
pub enum GuidanceArea {
    Cities,
    Employers,
    Roles,
    Pay,
    Tax,
    Permits,
    WorkingLife,
    JobSeekers,
    Newcomers,
    Channels,
    Communities,
    Tips,
    Interfaces,
}

/// Facts that may be out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaleFacts {
    /// How many facts the guidance has.
    pub total: u32,
    /// Those whose day of review has passed, by area, at most 1000.
    pub facts: Vec<FactView>,
}

/// Asks what the guidance says of some words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuidanceSearch {
    /// The words.
    pub text: String,
    /// Facts wanted, at most 50.
    pub limit: u16,
}

/// Facts that hold the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactsFound {
    /// The facts, those about the words before those that only mention them.
    pub facts: Vec<FactView>,
}

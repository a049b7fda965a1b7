//! Texts in both languages, and where figures come from.

use super::super::OwnFact;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text of the guidance in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Words {
    /// English.
    pub en: String,
    /// Bokmål.
    pub nb: String,
}

/// Where a figure comes from and how far it can be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// What the source is called; the person's own words for a figure they entered.
    pub name: Words,
    /// Its address, where it has one.
    pub url: Option<String>,
    /// The day the figure was true.
    pub as_of: NaiveDate,
    /// How it was verified.
    pub verified: VerifiedView,
    /// Whether its day of review has passed.
    pub stale: bool,
    /// Whether the source itself bears no date; then `as_of` is the day it was read.
    pub undated: bool,
    /// Set where the person added the figure: by this it is withdrawn.
    pub own: Option<OwnFact>,
    /// The id of the fact, where the person can put a figure of their own in its place.
    pub replaceable: Option<String>,
}

/// How a figure was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerifiedView {
    /// At least two independent places agree.
    TwoOrMore,
    /// It was read in one place.
    OneSource,
    /// It follows by arithmetic from verified figures.
    Computed,
    /// It was not checked against any source.
    Unverified,
    /// The person entered it.
    Own,
}

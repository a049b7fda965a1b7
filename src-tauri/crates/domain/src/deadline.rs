//! When one can apply until, and when the work starts: kinds first, dates only where a date was written.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Until when one can apply, with the words as printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Deadline {
    /// What the words mean.
    #[serde(flatten)]
    #[ts(flatten)]
    pub when: DeadlineWhen,
    /// The words as printed, kept always where there are any.
    pub text: Option<String>,
}

/// What a deadline's words mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "at", rename_all = "lowercase")]
pub enum DeadlineWhen {
    /// Until the end of this day in Oslo.
    Date(NaiveDate),
    /// Until this instant.
    DateTime(DateTime<Utc>),
    /// As soon as possible (`Snarest`).
    Asap,
    /// Considered as they come (`Løpende`, `Fortløpende`).
    Rolling,
    /// Not said, or said in words nobody can date.
    Unknown,
}

impl Deadline {
    /// No deadline known and none printed.
    pub const UNKNOWN: Self = Self { when: DeadlineWhen::Unknown, text: None };
}

/// When the work starts, with the words as printed ("1. mars", "etter avtale", "medio desember").
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct StartDate {
    /// The day, only where one was written.
    pub on: Option<NaiveDate>,
    /// The words as printed.
    pub text: String,
}

//! Pay figures: one figure said by someone on a date, and whether what is about to be said contradicts it.

mod objections;
mod range;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::PayFigureId;
use crate::money::PayAsWritten;
pub use objections::objections;
pub use range::yearly_range;

/// What kind of saying it was, in the order in which things are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayFigureKind {
    /// In the ad.
    Advertised,
    /// The person asked for it.
    Asked,
    /// The employer or a recruiter said it in talks.
    Said,
    /// In an offer.
    Offered,
    /// The person accepted it.
    Accepted,
}

/// One figure said by someone on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PayFigure {
    /// Its id; absent for one that is drawn from the ad or from an offer and changes with it.
    pub id: Option<PayFigureId>,
    /// The day.
    pub on: NaiveDate,
    /// What kind of saying.
    pub kind: PayFigureKind,
    /// Who said it, in the person's words; empty where the kind tells it.
    pub who: String,
    /// The figure as written.
    pub pay: PayAsWritten,
    /// What else was said.
    pub note: String,
}

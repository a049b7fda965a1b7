//! Pay figures: one figure said by someone on a date, and whether what is about to be said contradicts it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::PayFigureId;
use crate::money::PayAsWritten;
use crate::note::Note;
use crate::target::Target;

/// What kind of saying it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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

/// Yearly pay for a full position, least and most, of a figure; `None` where it has no amount in kroner that can be
/// brought to a year.
pub fn yearly_range(pay: &PayAsWritten) -> Option<(i64, i64)> {
    todo!()
}

/// What speaks against a figure about to be said, from the figures said before and the person's target; figures in
/// order of their days. Also tells of the last figure of a timeline itself.
pub fn objections(figure: &PayFigure, before: &[PayFigure], target: Option<&Target>) -> Vec<Note> {
    todo!()
}

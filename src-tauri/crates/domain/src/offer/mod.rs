//! Offers: the terms an employer puts forward, and what they are worth in a year.
//!
//! The reckoning is defined line by line in the project's contract for offers; [`reckon`] is its one implementation.

mod kept;
mod law;
mod lines;
mod matching;
mod noted;
mod payslip;
mod ranking;
mod reckon;
mod rounded;
#[cfg(test)]
mod tests;
mod weigh;

pub use kept::{
    ExchangeRate, Home, LawTerms, Offer, OfferKind, Overtime, Pension, RateFrom, WrittenContract,
};
pub use law::{LawLimits, LeastPension, check_law};
pub use matching::{MatchOn, match_base};
pub use payslip::{Payslips, payslips};
pub use ranking::{flips, rank};
pub use reckon::{BasicAmount, OfferTerms, Reckoning, reckon};
pub use weigh::{Criterion, Flip, RankedOffer, Score, Scored, Weight};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Holiday terms. Source of the rates: ferieloven by nho.no: 10.2 %, and 12 % with a fifth week by agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Five weeks: 25 working days, holiday pay 12 %.
    #[default]
    FiveWeeks,
    /// The statutory four weeks and a day: 21 working days, 10.2 %.
    Statutory,
    /// No holiday pay reckoned; hours still count 25 days off.
    None,
}

/// Whether the person worked there the whole year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearKind {
    /// A normal year.
    #[default]
    Normal,
    /// The first year: holiday pay was earned at the former employer and is paid out there.
    First,
}

/// Hours in hundredths: 37.5 hours are 3750.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Hours(pub u32);

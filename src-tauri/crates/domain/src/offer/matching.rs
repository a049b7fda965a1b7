//! What an offer would have to be for as much to be left as of another.

use super::{BasicAmount, OfferTerms, Reckoning};
use crate::tax::TaxYear;

/// What is to be matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchOn {
    /// What is left a month.
    LeftMonth,
    /// What is left, and the employer's pension beside it.
    LeftMonthAndPension,
}

/// The least base in øre, a whole number of hundred kroner, at which `terms` leave at least what `wanted` does, all else
/// equal; `None` where no base up to the largest amount does.
pub fn match_base(
    terms: &OfferTerms,
    wanted: &Reckoning,
    year: &TaxYear,
    g: &BasicAmount,
    on: MatchOn,
) -> Option<i64> {
    todo!()
}

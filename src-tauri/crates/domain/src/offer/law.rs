//! Holding an offer's terms to the law's limits. What the program says is no legal advice.

use super::Offer;
use crate::note::Note;
use crate::tax::Rate;

/// The limits of the Working Environment Act and the Holiday Act; their values and sources are in the guidance pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LawLimits {
    /// Longest probation in months.
    pub probation_months: u8,
    /// Longest probation of a temporary post, as a share of the post.
    pub probation_of_temporary: Rate,
    /// Shortest notice in months.
    pub notice_months: u8,
    /// Longest non-compete clause in months.
    pub non_compete_months: u8,
    /// Least overtime supplement in percent.
    pub overtime_percent: u8,
    /// Most ordinary hours a week.
    pub hours_week: super::Hours,
    /// Days from the start of work until the contract must be in writing.
    pub written_contract_days: u8,
}

/// What of an offer's terms is beyond the law's limits, or worth asking about; empty when all that was told is within.
pub fn check_law(offer: &Offer, limits: &LawLimits) -> Vec<Note> {
    todo!()
}

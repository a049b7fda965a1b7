//! Which tax year is reckoned with.

use chrono::{Datelike as _, NaiveDate};
use domain::note::{Note, NoteCode};
use domain::tax::{TaxError, TaxStatus};
use guidance::TaxFacts;

use super::source;
use crate::wire::SourceView;
use crate::{ApiError, ErrorCode};

/// The rules of a year; of `today`'s when none is named, or of the newest known one.
pub(crate) fn facts(year: Option<i32>, today: NaiveDate) -> Result<&'static TaxFacts, ApiError> {
    let wanted = year.unwrap_or_else(|| current(today));
    guidance::tax_year(wanted).ok_or_else(|| unknown(wanted))
}

/// The year reckoned with when none is chosen.
pub(crate) fn current(today: NaiveDate) -> i32 {
    let known = guidance::tax_years().iter().map(|facts| facts.rules.year);
    known.filter(|year| *year <= today.year()).max().unwrap_or(today.year())
}

/// Where a year's rules come from. Those of a past year no longer change, so they do not grow stale; those that stand in
/// for a year nobody knows yet do.
pub(crate) fn sources(facts: &TaxFacts, today: NaiveDate) -> Vec<SourceView> {
    let is_settled = facts.rules.year < current(today);
    let mut views = source::all(&facts.basis(), today);
    views.iter_mut().for_each(|view| view.stale = view.stale && !is_settled);
    views
}

/// Says that a year is a proposal, where it is.
pub(crate) fn status_note(facts: &TaxFacts) -> Option<Note> {
    (facts.rules.status == TaxStatus::Proposal)
        .then(|| Note::new(NoteCode::TaxProposal).with("year", facts.rules.year))
}

pub(crate) fn refused(error: TaxError) -> ApiError {
    match error {
        TaxError::ZoneUnsure { year } => ApiError::new(ErrorCode::TaxZoneUnsure).with("year", year),
    }
}

fn unknown(year: i32) -> ApiError {
    let known = guidance::tax_years();
    let name = |facts: Option<&TaxFacts>| facts.map(|facts| facts.rules.year).unwrap_or_default();
    ApiError::new(ErrorCode::TaxYearUnknown)
        .with("year", year)
        .with("first", name(known.first()))
        .with("last", name(known.last()))
}

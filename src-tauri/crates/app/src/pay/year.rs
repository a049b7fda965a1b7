//! Which tax year is reckoned with.

use chrono::Datelike as _;
use domain::note::{Note, NoteCode};
use domain::tax::{TaxError, TaxStatus};
use guidance::{Pack, TaxFacts};

use super::source::AsOf;
use crate::wire::SourceView;
use crate::{ApiError, ErrorCode};

/// The rules of a year; of today's when none is named, or of the newest known one.
pub(crate) fn facts(year: Option<i32>, at: AsOf<'_>) -> Result<&TaxFacts, ApiError> {
    let wanted = year.unwrap_or_else(|| current(at));
    at.pack.tax_year(wanted).ok_or_else(|| unknown(wanted, at.pack))
}

/// The year reckoned with when none is chosen.
pub(crate) fn current(at: AsOf<'_>) -> i32 {
    let known = at.pack.tax_years.iter().map(|facts| facts.rules.year);
    known.filter(|year| *year <= at.today.year()).max().unwrap_or(at.today.year())
}

/// Where a year's rules come from. Those of a past year no longer change, so they do not grow stale; those that stand in
/// for a year nobody knows yet do.
pub(crate) fn sources(facts: &TaxFacts, at: AsOf<'_>) -> Vec<SourceView> {
    let is_settled = facts.rules.year < current(at);
    let mut views = at.sources(&facts.basis());
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

fn unknown(year: i32, pack: &Pack) -> ApiError {
    let known = &pack.tax_years;
    let name = |facts: Option<&TaxFacts>| facts.map(|facts| facts.rules.year).unwrap_or_default();
    ApiError::new(ErrorCode::TaxYearUnknown)
        .with("year", year)
        .with("first", name(known.first()))
        .with("last", name(known.last()))
}

//! Holding an offer's terms to the law's limits. What the program says is no legal advice.

use super::{Holiday, Hours, LawTerms, Offer, Overtime, WrittenContract};
use crate::note::{Note, NoteCode};
use crate::tax::Rate;

/// The limits of the Working Environment Act and the Holiday Act; their values and sources are in the guidance pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LawLimits {
    /// Longest probation in months.
    pub probation_months: u8,
    /// Longest probation of a short temporary post, as a share of the post.
    pub probation_of_temporary: Rate,
    /// Up to so many months a temporary post counts as short.
    pub short_post_months: u8,
    /// Shortest notice in months.
    pub notice_months: u8,
    /// Longest non-compete clause in months.
    pub non_compete_months: u8,
    /// Least overtime supplement in percent.
    pub overtime_percent: u8,
    /// Most ordinary hours a week.
    pub hours_week: Hours,
    /// Days from the start of work until the contract must be in writing.
    pub written_contract_days: u8,
}

/// The least occupational pension an employer owes; its values and sources are in the guidance pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeastPension {
    /// Of pay from the first krone.
    pub rate: Rate,
    /// Pay up to so many G counts.
    pub up_to_g: u8,
}

/// What of an offer's terms is beyond the law's limits, or worth asking about; empty when all that was told is within.
/// What was not told is not judged.
pub fn check_law(offer: &Offer, limits: &LawLimits) -> Vec<Note> {
    let mut notes = Vec::new();
    notes.extend(probation(&offer.law, limits));
    notes.extend(notice(&offer.law, limits));
    non_compete(&offer.law, limits, &mut notes);
    notes.extend(overtime(offer, limits));
    notes.extend(hours(offer, limits));
    if offer.law.written_contract == WrittenContract::No {
        notes.push(Note::new(NoteCode::LawWritten).with("days", limits.written_contract_days));
    }
    if offer.holiday == Holiday::None {
        notes.push(Note::new(NoteCode::LawHoliday));
    }
    notes
}

/// In a short post at most a part of it, told in the whole months that fit; otherwise the general limit.
fn probation(terms: &LawTerms, limits: &LawLimits) -> Option<Note> {
    let months = terms.probation_months?;
    let Some(post) = terms.temporary_months.filter(|post| *post <= limits.short_post_months) else {
        return (months > limits.probation_months).then(|| {
            Note::new(NoteCode::LawProbation).with("months", months).with("limit", limits.probation_months)
        });
    };
    let part = u64::from(post) * u64::from(limits.probation_of_temporary.0);
    let whole = u64::from(Rate::WHOLE.0);
    (u64::from(months) * whole > part).then(|| {
        Note::new(NoteCode::LawProbationTemporary).with("months", months).with("limit", part / whole)
    })
}

fn notice(terms: &LawTerms, limits: &LawLimits) -> Option<Note> {
    let months = terms.notice_months.filter(|months| *months < limits.notice_months)?;
    Some(Note::new(NoteCode::LawNotice).with("months", months).with("limit", limits.notice_months))
}

fn non_compete(terms: &LawTerms, limits: &LawLimits, notes: &mut Vec<Note>) {
    let Some(months) = terms.non_compete_months.filter(|months| *months > 0) else { return };
    if months > limits.non_compete_months {
        let note = Note::new(NoteCode::LawNonCompete);
        notes.push(note.with("months", months).with("limit", limits.non_compete_months));
    }
    if terms.non_compete_paid == Some(false) {
        notes.push(Note::new(NoteCode::LawNonCompeteUnpaid));
    }
    notes.push(Note::new(NoteCode::LawNonCompeteNeed));
}

/// An exempt post has no supplement to judge.
fn overtime(offer: &Offer, limits: &LawLimits) -> Option<Note> {
    if offer.overtime == Overtime::Exempt {
        return Some(Note::new(NoteCode::LawOvertimeExempt));
    }
    let percent = offer.law.overtime_percent.filter(|percent| *percent < limits.overtime_percent)?;
    Some(Note::new(NoteCode::LawOvertime).with("percent", percent).with("limit", limits.overtime_percent))
}

fn hours(offer: &Offer, limits: &LawLimits) -> Option<Note> {
    let Hours(limit) = limits.hours_week;
    let Hours(hours) = offer.hours_week;
    (hours > limit).then(|| Note::new(NoteCode::LawHours).with("hours_c", hours).with("limit_c", limit))
}

//! What the law says of an offer's terms, with where each limit comes from.

use domain::note::{Note, NoteCode};
use domain::offer::{Offer, check_law};
use guidance::{Basis, LawFacts};

use crate::pay::source::AsOf;
use crate::wire::LawFinding;

/// What is beyond the law's limits in an offer's terms, or worth asking about.
pub(super) fn findings(offer: &Offer, at: AsOf<'_>) -> Vec<LawFinding> {
    let sourced = |note: Note| {
        let (limit, basis) = basis(note.code, &at.pack.law);
        let source = match at.pack.law.replaceable(limit) {
            Some(_) => at.replaceable(format!("law.{limit}"), &basis),
            None => at.source(&basis),
        };
        LawFinding { note, source }
    };
    check_law(offer, &at.pack.law.limits()).into_iter().map(sourced).collect()
}

/// The name of the limit behind a note, and what it rests on.
fn basis(code: NoteCode, law: &LawFacts) -> (&'static str, Basis<'_>) {
    match code {
        NoteCode::LawProbation => ("probation", law.probation.basis()),
        NoteCode::LawProbationTemporary => ("probation_of_temporary", law.probation_of_temporary.basis()),
        NoteCode::LawNotice => ("notice", law.notice.basis()),
        NoteCode::LawOvertime | NoteCode::LawOvertimeExempt => {
            ("overtime_supplement", law.overtime_supplement.basis())
        }
        NoteCode::LawHours => ("hours_week", law.hours_week.basis()),
        NoteCode::LawWritten => ("written_contract", law.written_contract.basis()),
        NoteCode::LawHoliday => ("holiday", law.holiday.basis()),
        _ => ("non_compete", law.non_compete.basis()),
    }
}

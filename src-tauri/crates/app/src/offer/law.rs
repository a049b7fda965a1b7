//! What the law says of an offer's terms, with where each limit comes from.

use chrono::NaiveDate;
use domain::note::{Note, NoteCode};
use domain::offer::{Offer, check_law};
use guidance::Basis;

use crate::pay::source;
use crate::wire::LawFinding;

/// What is beyond the law's limits in an offer's terms, or worth asking about.
pub(super) fn findings(offer: &Offer, today: NaiveDate) -> Vec<LawFinding> {
    let sourced = |note: Note| {
        let source = source::view(&basis(note.code), today);
        LawFinding { note, source }
    };
    check_law(offer, &guidance::law().limits()).into_iter().map(sourced).collect()
}

/// What the limit behind a note rests on.
fn basis(code: NoteCode) -> Basis<'static> {
    let law = guidance::law();
    match code {
        NoteCode::LawProbation => law.probation.basis(),
        NoteCode::LawProbationTemporary => law.probation_of_temporary.basis(),
        NoteCode::LawNotice => law.notice.basis(),
        NoteCode::LawOvertime | NoteCode::LawOvertimeExempt => law.overtime_supplement.basis(),
        NoteCode::LawHours => law.hours_week.basis(),
        NoteCode::LawWritten => law.written_contract.basis(),
        NoteCode::LawHoliday => law.holiday.basis(),
        _ => law.non_compete.basis(),
    }
}

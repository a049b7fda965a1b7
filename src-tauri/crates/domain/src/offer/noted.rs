//! What is worth saying beside the lines of a reckoning.

use super::lines::{PensionLine, horizon};
use super::{Holiday, OfferTerms, YearKind};
use crate::note::{Note, NoteCode};
use crate::tax::{NetPay, Scheme, TaxStatus, TaxYear};

/// The notes of a reckoning, in the order of its lines.
pub(super) fn notes(terms: &OfferTerms, tax: &NetPay, pension: &PensionLine, year: &TaxYear) -> Vec<Note> {
    let mut notes = Vec::new();
    notes.extend(holiday(terms));
    notes.extend(beside_pay(terms));
    notes.extend(taxed(terms, tax, year));
    if pension.is_below_least {
        let note = Note::new(NoteCode::PensionBelowMinimum);
        notes.push(note.with("least_ore", pension.least_ore).with("pension_ore", pension.ore));
    }
    notes.push(Note::new(NoteCode::HoursWithoutPublicHolidays));
    notes
}

fn holiday(terms: &OfferTerms) -> Option<Note> {
    match (terms.holiday, terms.year_kind) {
        (Holiday::None, _) => Some(Note::new(NoteCode::NoHoliday)),
        (_, YearKind::First) => Some(Note::new(NoteCode::FirstYearHoliday)),
        (_, YearKind::Normal) => None,
    }
}

fn beside_pay(terms: &OfferTerms) -> impl Iterator<Item = Note> {
    let bonus = (terms.bonus_ore > 0).then(|| {
        let note = Note::new(NoteCode::BonusCounted).with("bonus_ore", terms.bonus_ore);
        note.with("likelihood_percent", terms.bonus_likelihood_percent)
    });
    let sign_on = (terms.sign_on_ore > 0).then(|| {
        let note = Note::new(NoteCode::SignOnSpread).with("sign_on_ore", terms.sign_on_ore);
        note.with("years", horizon(terms))
    });
    let equity = (terms.equity_year_ore > 0).then(|| Note::new(NoteCode::EquityExpected));
    [bonus, sign_on, equity].into_iter().flatten()
}

fn taxed(terms: &OfferTerms, tax: &NetPay, year: &TaxYear) -> impl Iterator<Item = Note> {
    let proposal = (year.status == TaxStatus::Proposal)
        .then(|| Note::new(NoteCode::TaxProposal).with("year", year.year));
    let is_ordinary = tax.scheme == Scheme::Ordinary;
    let above_limit = (terms.scheme == Scheme::Paye && is_ordinary)
        .then(|| Note::new(NoteCode::PayeAboveLimit).with("limit_ore", year.paye_income_limit_ore));
    let capped = (is_ordinary && terms.union_dues_ore > year.union_dues_max_ore)
        .then(|| Note::new(NoteCode::UnionDuesCapped).with("cap_ore", year.union_dues_max_ore));
    [proposal, above_limit, capped].into_iter().flatten()
}

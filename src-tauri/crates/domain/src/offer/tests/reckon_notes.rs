//! What is said beside a reckoning, and when.

use super::examples::{g, kr, plain, reckoned, year_2026};
use crate::note::NoteCode::{self, *};
use crate::offer::*;
use crate::tax::{Rate, Scheme, TaxStatus, TaxYear};

fn codes(notes: &[crate::note::Note]) -> Vec<NoteCode> {
    notes.iter().map(|note| note.code).collect()
}

#[test]
fn each_note_is_said_where_it_holds_and_nowhere_else() {
    let plain = OfferTerms { holiday: Holiday::FiveWeeks, ..plain() };
    let pension = |rate| Pension { rate: Rate(rate), rate_above: Rate(rate) };
    let cases: Vec<(OfferTerms, &[NoteCode])> = vec![
        (plain, &[]),
        (OfferTerms { holiday: Holiday::None, ..plain }, &[NoHoliday]),
        (OfferTerms { year_kind: YearKind::First, ..plain }, &[FirstYearHoliday]),
        (OfferTerms { year_kind: YearKind::First, holiday: Holiday::None, ..plain }, &[NoHoliday]),
        (OfferTerms { bonus_ore: kr(1), ..plain }, &[BonusCounted]),
        (OfferTerms { sign_on_ore: kr(1), ..plain }, &[SignOnSpread]),
        (OfferTerms { equity_year_ore: kr(1), ..plain }, &[EquityExpected]),
        (OfferTerms { scheme: Scheme::Paye, ..plain }, &[]),
        (OfferTerms { scheme: Scheme::Paye, base_ore: kr(725_051), ..plain }, &[PayeAboveLimit]),
        (OfferTerms { union_dues_ore: kr(8_700), ..plain }, &[]),
        (OfferTerms { union_dues_ore: kr(8_701), ..plain }, &[UnionDuesCapped]),
        (OfferTerms { union_dues_ore: kr(8_701), scheme: Scheme::Paye, ..plain }, &[]),
        (OfferTerms { pension: pension(199), ..plain }, &[PensionBelowMinimum]),
        (OfferTerms { pension: pension(0), base_ore: 0, ..plain }, &[]),
    ];
    for (terms, wanted) in cases {
        let mut found = codes(&reckoned(&terms).notes);
        assert_eq!(found.pop(), Some(HoursWithoutPublicHolidays), "the hours are always said to be simple");
        assert_eq!(found, wanted, "{terms:?}");
    }
}

#[test]
fn a_proposal_is_said_to_be_one() {
    let year = TaxYear { status: TaxStatus::Proposal, year: 2027, ..year_2026() };
    let reckoning = reckon(&plain(), &year, &g()).expect("the year is known");
    let note = reckoning.notes.iter().find(|note| note.code == TaxProposal).expect("it is said");
    assert_eq!(note.params["year"], "2027");
}

/// 2 % of pay up to 12 G (1 638 588 kr) is 32 771.76; 3 % up to 7.1 G and nothing above is 29 084.937.
#[test]
fn the_least_pension_is_of_pay_up_to_twelve_g() {
    let none_above = Pension { rate: Rate(300), rate_above: Rate(0) };
    let terms = OfferTerms { base_ore: kr(5_000_000), pension: none_above, ..plain() };
    let reckoning = reckoned(&terms);
    let note = reckoning.notes.iter().find(|note| note.code == PensionBelowMinimum).expect("it is said");
    assert_eq!(
        (note.params["least_ore"].as_str(), note.params["pension_ore"].as_str()),
        ("3277176", "2908494")
    );
}

#[test]
fn every_note_carries_the_parameters_of_its_sentence() {
    let terms = OfferTerms {
        base_ore: kr(900_000),
        scheme: Scheme::Paye,
        bonus_ore: kr(1),
        sign_on_ore: kr(1),
        union_dues_ore: kr(9_000),
        pension: Pension { rate: Rate(0), rate_above: Rate(0) },
        ..plain()
    };
    let notes = reckoned(&terms).notes;
    assert_eq!(notes.len(), 7);
    for note in notes {
        let mut wanted = note.code.params().to_vec();
        wanted.sort_unstable();
        assert_eq!(note.params.keys().map(String::as_str).collect::<Vec<_>>(), wanted, "{}", note.code);
    }
}

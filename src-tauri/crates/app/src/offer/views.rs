//! One offer as a column of the comparison: its texts, its notes, its months, where its kroner go.

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorQuestion, FloorVerdict};
use domain::job::Degree;
use domain::note::{Note, NoteCode};
use domain::offer::{Offer, Reckoning, payslips};
use domain::tax::{Scheme, Zone};
use guidance::TaxFacts;
use store::job::JobRow;

use super::compare::Worked;
use super::law::findings;
use super::settle::base_kroner;
use super::texts::offer_texts;
use crate::pay::floor::Levels;
use crate::pay::source::AsOf;
use crate::pay::year;
use crate::wire::{FloorView, OfferColumn, SplitKind, SplitPart};

/// Columns: the one to answer first leads, then what leaves most; what cannot be reckoned comes last.
pub(super) fn order(
    offer: &Worked<'_>,
    today: NaiveDate,
) -> (bool, Option<NaiveDate>, i64, domain::ids::OfferId) {
    let answer_by = offer.row.offer.answer_by.filter(|day| *day >= today);
    (answer_by.is_none(), answer_by, -offer.left().unwrap_or(i64::MIN + 1), offer.row.id)
}

pub(super) fn column(offer: &Worked<'_>, facts: &TaxFacts, at: AsOf<'_>) -> OfferColumn {
    let today = at.today;
    let kept = &offer.row.offer;
    let terms = offer.settled.as_ref().map(|settled| &settled.terms);
    OfferColumn {
        offer_id: offer.row.id,
        job_id: offer.row.job_id,
        texts: offer_texts(kept),
        zone: terms.map_or(Zone::Ordinary, |terms| terms.zone),
        scheme: offer.reckoning.as_ref().map_or(Scheme::Ordinary, |reckoning| reckoning.tax.scheme),
        answer_in_days: kept.answer_by.map(|day| i32::try_from((day - today).num_days()).unwrap_or(i32::MAX)),
        lines: offer.reckoning.as_ref().map(Into::into),
        floor: offer.floor.as_ref().map_or(FloorVerdict::Unknown, |floor| floor.answer.verdict),
        target: offer.target.as_ref().map(|(_, standing)| standing.clone()),
        payslips: offer.reckoning.as_ref().map(payslips),
        split: offer.reckoning.as_ref().map(|reckoning| split(reckoning, kept, offer)).unwrap_or_default(),
        notes: notes(offer, facts, at),
        law: findings(kept, at),
        scores: offer.scores.clone(),
        offer: kept.clone(),
    }
}

/// Where an offer's base stands against the floor: only base in cash counts, of the share that is offered.
pub(super) fn floor(
    offer: &Offer,
    job: Option<&JobRow>,
    levels: &Levels<'_>,
    citizenship: Option<Citizenship>,
    today: NaiveDate,
) -> Option<FloorView> {
    let pay = i128::from(base_kroner(offer)?) * i128::from(offer.share_percent) / 100;
    let question = FloorQuestion {
        pay_ore: i64::try_from(pay).ok()?,
        share_percent: offer.share_percent,
        degree: degree(offer, job),
        on: today,
        citizenship,
    };
    Some(levels.view(&question))
}

/// The degree the person named for the offer, else the one its ad asks for.
fn degree(offer: &Offer, job: Option<&JobRow>) -> Degree {
    match (offer.required_degree, job) {
        (Degree::Unknown, Some(job)) => job.fields.required_degree,
        (named, _) => named,
    }
}

/// Everything worth saying of an offer, warnings first.
fn notes(offer: &Worked<'_>, facts: &TaxFacts, at: AsOf<'_>) -> Vec<Note> {
    let mut notes: Vec<Note> = year::status_note(facts).into_iter().collect();
    match &offer.settled {
        Some(settled) => notes.extend(settled.notes.iter().cloned()),
        None => {
            notes.push(Note::new(NoteCode::RateMissing).with("currency", offer.row.offer.currency.code()));
        }
    }
    if let (Some(_), None) = (&offer.settled, &offer.reckoning) {
        notes.push(Note::new(NoteCode::ZoneUnsure).with("year", facts.rules.year));
    }
    notes.extend(offer.reckoning.iter().flat_map(|reckoning| reckoning.notes.iter().cloned()));
    if let Some(floor) = &offer.floor {
        notes.extend(floor.answer.notes.iter().cloned());
    }
    notes.extend(findings(&offer.row.offer, at).into_iter().map(|finding| finding.note));
    notes.sort_by_key(|note| std::cmp::Reverse(note.weight));
    let mut seen = std::collections::HashSet::new();
    notes.retain(|note| seen.insert(note.code));
    notes
}

/// Where a year's cash goes; living costs in the order they are entered, what is left last.
fn split(reckoning: &Reckoning, kept: &Offer, offer: &Worked<'_>) -> Vec<SplitPart> {
    let rent = offer.settled.as_ref().map_or(0, |settled| settled.terms.rent_month_ore);
    let tax = &reckoning.tax;
    let (bracket, insurance, paye) =
        (tax.bracket_tax.ore(), tax.national_insurance.ore(), tax.paye_tax.ore());
    let parts = [
        // What rounding leaves over goes here, so that the parts add up to the øre.
        (SplitKind::TaxOnGeneralIncome, reckoning.tax_ore - bracket - insurance - paye),
        (SplitKind::BracketTax, bracket),
        (SplitKind::NationalInsurance, insurance),
        (SplitKind::PayeTax, paye),
        (SplitKind::Rent, rent * 12),
        (SplitKind::Commute, kept.commute_month_ore * 12),
        (SplitKind::OtherCosts, kept.other_month_ore * 12),
        (SplitKind::Left, reckoning.net_ore - reckoning.living_ore),
        (SplitKind::Pension, reckoning.pension_ore),
    ];
    parts
        .into_iter()
        .filter(|(kind, ore)| *ore != 0 || *kind == SplitKind::Left)
        .map(|(kind, ore)| SplitPart { kind, ore })
        .collect()
}

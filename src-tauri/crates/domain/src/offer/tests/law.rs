//! Terms held to the law's limits. The limits here: norway-facts, section on the Working Environment Act.

use super::examples::kr;
use crate::job::Degree;
use crate::money::Currency;
use crate::note::NoteCode::{self, *};
use crate::offer::*;
use crate::tax::{Rate, Scheme};

const LIMITS: LawLimits = LawLimits {
    probation_months: 6,
    probation_of_temporary: Rate(5000),
    short_post_months: 12,
    notice_months: 1,
    non_compete_months: 12,
    overtime_percent: 40,
    hours_week: Hours(4000),
    written_contract_days: 7,
};

fn silent() -> Offer {
    Offer {
        kind: OfferKind::Received,
        name: "An employer".into(),
        city: None,
        received_on: None,
        answer_by: None,
        starts_on: None,
        currency: Currency::NOK,
        rate: None,
        base_ore: kr(800_000),
        base_text: "800 000".into(),
        share_percent: 100,
        holiday: Holiday::FiveWeeks,
        year_kind: YearKind::Normal,
        bonus_ore: 0,
        bonus_likelihood_percent: 0,
        sign_on_ore: 0,
        equity_year_ore: 0,
        horizon_years: 3,
        pension: None,
        hours_week: Hours(3750),
        overtime: Overtime::Unknown,
        home: Home::default(),
        commute_month_ore: 0,
        commute_minutes_day: None,
        other_month_ore: 0,
        union_dues_ore: 0,
        scheme: Scheme::Ordinary,
        required_degree: Degree::Unknown,
        law: LawTerms::default(),
    }
}

/// Terms, what is said of them, and the parameters of the first note.
type Case = (fn(&mut Offer), &'static [NoteCode], &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    (|_| (), &[], &[]),
    (|o| o.law.probation_months = Some(6), &[], &[]),
    (|o| o.law.probation_months = Some(7), &[LawProbation], &[("months", "7"), ("limit", "6")]),
    (|o| temporary(o, 3, 6), &[], &[]),
    (|o| temporary(o, 4, 6), &[LawProbationTemporary], &[("months", "4"), ("limit", "3")]),
    (|o| temporary(o, 3, 5), &[LawProbationTemporary], &[("months", "3"), ("limit", "2")]),
    (|o| temporary(o, 6, 12), &[], &[]),
    (|o| temporary(o, 6, 13), &[], &[]),
    (|o| temporary(o, 7, 13), &[LawProbation], &[("months", "7"), ("limit", "6")]),
    (|o| o.law.temporary_months = Some(1), &[], &[]),
    (|o| o.law.notice_months = Some(1), &[], &[]),
    (|o| o.law.notice_months = Some(0), &[LawNotice], &[("months", "0"), ("limit", "1")]),
    (|o| o.law.non_compete_months = Some(0), &[], &[]),
    (|o| non_compete(o, 12, Some(true)), &[LawNonCompeteNeed], &[]),
    (|o| non_compete(o, 12, None), &[LawNonCompeteNeed], &[]),
    (|o| non_compete(o, 6, Some(false)), &[LawNonCompeteUnpaid, LawNonCompeteNeed], &[]),
    (
        |o| non_compete(o, 13, Some(true)),
        &[LawNonCompete, LawNonCompeteNeed],
        &[("months", "13"), ("limit", "12")],
    ),
    (|o| o.law.non_compete_paid = Some(false), &[], &[]),
    (|o| o.law.overtime_percent = Some(40), &[], &[]),
    (|o| o.law.overtime_percent = Some(39), &[LawOvertime], &[("percent", "39"), ("limit", "40")]),
    (|o| (o.overtime, o.law.overtime_percent) = (Overtime::Exempt, Some(0)), &[LawOvertimeExempt], &[]),
    (|o| o.overtime = Overtime::Paid, &[], &[]),
    (|o| o.hours_week = Hours(4000), &[], &[]),
    (|o| o.hours_week = Hours(4050), &[LawHours], &[("hours_c", "4050"), ("limit_c", "4000")]),
    (|o| o.law.written_contract = WrittenContract::Yes, &[], &[]),
    (|o| o.law.written_contract = WrittenContract::No, &[LawWritten], &[("days", "7")]),
    (|o| o.holiday = Holiday::Statutory, &[], &[]),
    (|o| o.holiday = Holiday::None, &[LawHoliday], &[]),
];

fn temporary(offer: &mut Offer, probation: u8, post: u8) {
    (offer.law.probation_months, offer.law.temporary_months) = (Some(probation), Some(post));
}

fn non_compete(offer: &mut Offer, months: u8, paid: Option<bool>) {
    (offer.law.non_compete_months, offer.law.non_compete_paid) = (Some(months), paid);
}

#[test]
fn only_what_was_told_is_judged_and_each_limit_holds_to_the_day() {
    for (number, (change, wanted, params)) in CASES.iter().enumerate() {
        let mut offer = silent();
        change(&mut offer);
        let notes = check_law(&offer, &LIMITS);
        assert_eq!(notes.iter().map(|note| note.code).collect::<Vec<_>>(), *wanted, "case {number}");
        for (name, value) in *params {
            assert_eq!(notes[0].params[*name], *value, "{name} of case {number}");
        }
        for note in notes {
            assert_eq!(
                note.params.len(),
                note.code.params().len(),
                "{} carries what it speaks of",
                note.code
            );
            assert!(note.code.params().iter().all(|name| note.params.contains_key(*name)), "{}", note.code);
        }
    }
}

#[test]
fn everything_at_its_utmost_is_said_without_a_panic() {
    let mut offer = Offer { hours_week: Hours(u32::MAX), holiday: Holiday::None, ..silent() };
    offer.law = LawTerms {
        probation_months: Some(u8::MAX),
        temporary_months: Some(u8::MAX),
        notice_months: Some(0),
        non_compete_months: Some(u8::MAX),
        non_compete_paid: Some(false),
        overtime_percent: Some(0),
        written_contract: WrittenContract::No,
    };
    assert_eq!(check_law(&offer, &LIMITS).len(), 9);
}

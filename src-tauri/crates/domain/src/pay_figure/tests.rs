use super::*;
use crate::ids::TargetId;
use crate::note::{Note, NoteCode};
use crate::pay_text::read_pay;
use crate::target::{Target, TargetFigures};
use NoteCode::*;
use PayFigureKind::{Accepted, Advertised, Asked, Offered, Said};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn figure(on: &str, kind: PayFigureKind, pay: &str) -> PayFigure {
    let pay = read_pay(pay).unwrap_or(PayAsWritten {
        min: None,
        max: None,
        steps: None,
        share_percent: None,
        text: pay.to_owned(),
    });
    PayFigure { id: None, on: day(on), kind, who: String::new(), pay, note: String::new() }
}

/// Walk-away pay of 700 000 until September, 750 000 from then on.
fn target() -> Target {
    let figures = |on, walk_away: i64| TargetFigures {
        on: day(on),
        walk_away_ore: walk_away * 100,
        expected_ore: 85_000_000,
        stretch_ore: 95_000_000,
        reason: String::new(),
    };
    Target {
        id: TargetId::at(chrono::DateTime::UNIX_EPOCH),
        role: "Backend developer".to_owned(),
        level: None,
        city: None,
        history: vec![figures("2026-09-01", 750_000), figures("2026-03-01", 700_000)],
    }
}

type Params = &'static [(&'static str, &'static str)];

/// Says a figure on 1 October after figures of the days before it.
#[track_caller]
fn check(kind: PayFigureKind, now: &str, before: &[(PayFigureKind, &str)], expected: &[(NoteCode, Params)]) {
    let said: Vec<_> = before
        .iter()
        .enumerate()
        .map(|(at, (kind, pay))| figure(&format!("2026-09-{:02}", at + 1), *kind, pay))
        .collect();
    let notes = objections(&figure("2026-10-01", kind, now), &said, None);
    assert_told(&notes, expected, now);
}

#[track_caller]
fn assert_told(notes: &[Note], expected: &[(NoteCode, Params)], case: &str) {
    let told: Vec<(NoteCode, Vec<(&str, &str)>)> = notes
        .iter()
        .map(|note| (note.code, note.params.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect()))
        .collect();
    let expected: Vec<_> = expected.iter().map(|(code, params)| (*code, params.to_vec())).collect();
    assert_eq!(told, expected, "{case:?}");
    for note in notes {
        let names = note.params.keys().map(String::as_str).filter(|name| *name != "currency");
        let mut wanted = note.code.params().to_vec();
        wanted.sort_unstable();
        assert_eq!(names.collect::<Vec<_>>(), wanted, "{case:?}");
    }
}

#[test]
fn a_figure_is_a_year_for_a_full_position() {
    for (text, range) in [
        ("650 000", Some((65_000_000, 65_000_000))),
        ("650–720k", Some((65_000_000, 72_000_000))),
        ("54 000 kr/mnd", Some((64_800_000, 64_800_000))),
        ("450 kr/t", Some((87_750_000, 87_750_000))),
        ("450 kr/t i 50 % stilling", Some((87_750_000, 87_750_000))),
        ("600 000 i 80 % stilling", Some((75_000_000, 75_000_000))),
        ("opp til 700 000", Some((70_000_000, 70_000_000))),
        ("minst 600 000", Some((60_000_000, 60_000_000))),
        ("EUR 80 000", None),
        ("ltr. 65", None),
        ("etter avtale", None),
    ] {
        assert_eq!(yearly_range(&figure("2026-10-01", Said, text).pay), range, "{text:?}");
    }
}

#[test]
fn asking_otherwise_than_before_is_told() {
    let lower: Params = &[("before_on", "2026-09-01"), ("before_ore", "80000000"), ("now_ore", "78000000")];
    let higher: Params = &[("before_on", "2026-09-01"), ("before_ore", "80000000"), ("now_ore", "88000100")];
    check(Asked, "800 000", &[(Asked, "800 000")], &[]);
    check(Asked, "780 000", &[(Asked, "800 000")], &[(AskedOtherwise, lower)]);
    check(Asked, "880 000", &[(Asked, "800 000")], &[]);
    check(Asked, "880 001", &[(Asked, "800 000")], &[(AskedOtherwise, higher)]);
    // Within the range of then, or up to a tenth over its most, nothing is contradicted.
    check(Asked, "800 000", &[(Asked, "750–850k")], &[]);
    check(Asked, "780–900k", &[(Asked, "750–850k")], &[]);
    check(Asked, "65 000 kr/mnd", &[(Asked, "780 000")], &[]);
    check(Asked, "640 000 i 80 % stilling", &[(Asked, "800 000")], &[]);
    // Half of a range is no promise of the other half.
    check(Asked, "950 000", &[(Asked, "minst 700 000")], &[]);
    check(Asked, "600 000", &[(Asked, "opp til 700 000")], &[]);
    check(Asked, "780 000", &[(Asked, "minst 800 000")], &[(AskedOtherwise, lower)]);
}

#[test]
fn every_earlier_figure_asked_counts_and_the_newest_that_contradicts_is_told() {
    check(
        Asked,
        "840 000",
        &[(Asked, "700 000"), (Asked, "760 000"), (Said, "500 000"), (Asked, "800 000")],
        &[(
            AskedOtherwise,
            &[("before_on", "2026-09-02"), ("before_ore", "76000000"), ("now_ore", "84000000")],
        )],
    );
    check(Asked, "800 000", &[(Said, "900 000"), (Offered, "900 000")], &[]);
}

#[test]
fn asking_below_the_ad_is_told_by_its_newest_least() {
    let below: (NoteCode, Params) = (AskedBelowAdvertised, &[("advertised_ore", "70000000")]);
    check(Asked, "690 000", &[(Advertised, "700–800k")], &[below]);
    check(Asked, "700 000", &[(Advertised, "700–800k")], &[]);
    check(Asked, "690 000", &[(Advertised, "650–800k"), (Advertised, "700–800k")], &[below]);
    check(Asked, "690 000", &[(Advertised, "700–800k"), (Advertised, "650–800k")], &[]);
    check(Asked, "690 000", &[(Advertised, "opp til 800 000")], &[]);
}

#[test]
fn an_offer_below_what_was_promised_is_told() {
    check(
        Offered,
        "680 000",
        &[(Advertised, "700–800k")],
        &[(OfferedBelowAdvertised, &[("advertised_ore", "70000000"), ("below_ore", "2000000")])],
    );
    check(Offered, "700 000", &[(Advertised, "700–800k")], &[]);
    check(Offered, "600 000", &[(Advertised, "opp til 800 000")], &[]);
    // The highest that was said counts, also when less was said since.
    check(
        Offered,
        "690 000",
        &[(Said, "700 000"), (Offered, "680 000")],
        &[(
            OfferedBelowSaid,
            &[("before_on", "2026-09-01"), ("before_ore", "70000000"), ("below_ore", "1000000")],
        )],
    );
    check(Offered, "710 000", &[(Said, "700–750k")], &[]);
    check(
        Offered,
        "740 000",
        &[(Asked, "900 000"), (Asked, "780–850k")],
        &[(OfferedBelowAsked, &[("asked_ore", "78000000"), ("below_ore", "4000000")])],
    );
    check(
        Offered,
        "52 500 kr/mnd",
        &[(Advertised, "650 000"), (Said, "640 000"), (Asked, "700 000")],
        &[
            (OfferedBelowAdvertised, &[("advertised_ore", "65000000"), ("below_ore", "2000000")]),
            (
                OfferedBelowSaid,
                &[("before_on", "2026-09-02"), ("before_ore", "64000000"), ("below_ore", "1000000")],
            ),
            (OfferedBelowAsked, &[("asked_ore", "70000000"), ("below_ore", "7000000")]),
        ],
    );
}

#[test]
fn the_walk_away_pay_of_that_day_counts() {
    let (target, below) = (target(), |ore| [("walk_away_ore", ore)]);
    for (on, kind, pay, expected) in [
        ("2026-10-01", Asked, "740 000", Some((AskedBelowWalkAway, below("75000000")))),
        ("2026-10-01", Asked, "700–900k", Some((AskedBelowWalkAway, below("75000000")))),
        ("2026-10-01", Asked, "750 000", None),
        ("2026-08-31", Asked, "740 000", None),
        ("2026-01-01", Asked, "690 000", Some((AskedBelowWalkAway, below("70000000")))),
        ("2026-10-01", Accepted, "740 000", Some((AcceptedBelowWalkAway, below("75000000")))),
        ("2026-10-01", Accepted, "750 000", None),
        ("2026-10-01", Accepted, "680 000 i 90 % stilling", None),
        ("2026-10-01", Offered, "500 000", None),
        ("2026-10-01", Advertised, "500 000", None),
        ("2026-10-01", Said, "500 000", None),
        ("2026-10-01", Asked, "EUR 50 000", None),
    ] {
        let notes = objections(&figure(on, kind, pay), &[], Some(&target));
        let told: Vec<_> = notes.iter().map(|note| (note.code, note.params.clone())).collect();
        let expected = expected.map(|(code, params)| {
            (code, params.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
        });
        assert_eq!(told, expected.into_iter().collect::<Vec<_>>(), "{on} {kind:?} {pay}");
    }
}

#[test]
fn only_like_currencies_are_compared() {
    check(Offered, "EUR 60 000", &[(Advertised, "700 000"), (Asked, "800 000")], &[]);
    check(Offered, "600 000", &[(Advertised, "EUR 90 000")], &[]);
    check(
        Offered,
        "EUR 60 000",
        &[(Advertised, "EUR 65 000"), (Advertised, "700 000")],
        &[(
            OfferedBelowAdvertised,
            &[("advertised_ore", "6500000"), ("below_ore", "500000"), ("currency", "EUR")],
        )],
    );
}

#[test]
fn nothing_is_said_without_an_amount_or_of_what_comes_later() {
    check(Asked, "etter avtale", &[(Asked, "800 000"), (Advertised, "900 000")], &[]);
    check(Asked, "ltr. 65", &[(Asked, "800 000")], &[]);
    check(Offered, "600 000", &[(Advertised, "ltr. 65–72"), (Asked, "etter avtale")], &[]);
    let later = [figure("2026-10-02", Advertised, "900 000")];
    assert_eq!(objections(&figure("2026-10-01", Offered, "600 000"), &later, None), []);
    let same_day = [figure("2026-10-01", Advertised, "900 000")];
    assert_eq!(objections(&figure("2026-10-01", Offered, "600 000"), &same_day, None).len(), 1);
}

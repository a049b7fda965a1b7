use proptest::prelude::*;

use super::*;
use crate::note::{NoteCode, NoteWeight};
use NoteCode::{FloorEndUnknown, FloorNoLevel, FloorOwn, FloorStale};
use chrono::Datelike;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn level(id: &str, bachelor: i64, master: i64, held: FloorHeld) -> FloorLevel {
    let (bachelor_ore, master_ore) = (bachelor * 100, master * 100);
    FloorLevel { id: id.to_owned(), bachelor_ore, master_ore, held, entered_on: None }
}

fn from(first: &str, last: Option<&str>) -> FloorHeld {
    FloorHeld::From { from: day(first), to: last.map(day) }
}

fn own(id: &str, held: FloorHeld) -> FloorLevel {
    FloorLevel { entered_on: Some(day("2026-11-22")), ..level(id, 540_000, 620_000, held) }
}

/// The levels as they are known (udi_pay_levels.csv of the facts): Sterling 2016-07, UDI's Nynorsk page of about 2018,
/// Mondaq 2022-01-07, The Local 2023-10-10, The Local 2025-05-02, UDI's message of 2025-09-01.
fn known() -> Vec<FloorLevel> {
    vec![
        level("2016", 382_900, 410_500, from("2016-07-05", None)),
        level("2018", 386_700, 416_600, FloorHeld::KnownIn { year: 2018 }),
        level("2022", 407_900, 439_900, FloorHeld::KnownOn { on: day("2022-01-07") }),
        level("2023", 448_900, 480_900, FloorHeld::KnownOn { on: day("2023-10-10") }),
        level("2025a", 469_366, 513_100, from("2025-04-11", Some("2025-08-31"))),
        level("2025b", 522_600, 599_200, from("2025-09-01", None)),
    ]
}

fn question(kroner: i64, degree: Degree, on: &str) -> FloorQuestion {
    FloorQuestion { pay_ore: kroner * 100, share_percent: 100, degree, on: day(on), citizenship: None }
}

fn codes(answer: &FloorAnswer) -> Vec<NoteCode> {
    answer.notes.iter().map(|note| note.code).collect()
}

#[track_caller]
fn check_days(levels: &[FloorLevel], table: &[(&str, Option<&str>, &[NoteCode])]) {
    for (on, id, notes) in table {
        let answer = check_floor(&question(600_000, Degree::Master, on), levels);
        assert_eq!(answer.level.as_ref().map(|level| level.id.as_str()), *id, "{on}");
        let doubts = [FloorStale, FloorEndUnknown, FloorOwn, FloorNoLevel];
        let told: Vec<_> = codes(&answer).into_iter().filter(|code| doubts.contains(code)).collect();
        assert_eq!(told, *notes, "{on}");
        assert_eq!(answer.stale, notes.contains(&FloorStale), "{on}");
        assert_eq!(answer.verdict == FloorVerdict::Unknown, id.is_none(), "{on}");
    }
}

#[test]
fn each_day_has_the_level_that_is_known_to_cover_it() {
    check_days(
        &known(),
        &[
            ("2016-07-04", None, &[FloorNoLevel]),
            ("2016-07-05", Some("2016"), &[FloorEndUnknown]),
            ("2017-07-04", Some("2016"), &[FloorEndUnknown]),
            ("2017-07-05", None, &[FloorNoLevel]),
            ("2018-01-01", None, &[FloorNoLevel]),
            ("2018-07-01", None, &[FloorNoLevel]),
            ("2022-01-06", None, &[FloorNoLevel]),
            ("2022-01-07", Some("2022"), &[]),
            ("2022-01-08", None, &[FloorNoLevel]),
            ("2023-10-09", None, &[FloorNoLevel]),
            ("2023-10-10", Some("2023"), &[]),
            ("2023-10-11", None, &[FloorNoLevel]),
            ("2025-04-10", None, &[FloorNoLevel]),
            ("2025-04-11", Some("2025a"), &[]),
            ("2025-08-31", Some("2025a"), &[]),
            ("2025-09-01", Some("2025b"), &[]),
            ("2026-08-31", Some("2025b"), &[]),
            ("2026-09-01", Some("2025b"), &[FloorStale]),
            ("2031-05-17", Some("2025b"), &[FloorStale]),
        ],
    );
    check_days(&[], &[("2026-01-01", None, &[FloorNoLevel])]);
}

#[test]
fn a_level_the_person_entered_goes_before_the_packs_from_its_start() {
    let mut levels = known();
    levels.insert(0, own("own", from("2026-09-01", None)));
    check_days(
        &levels,
        &[
            ("2026-08-31", Some("2025b"), &[]),
            ("2026-09-01", Some("own"), &[FloorOwn]),
            ("2027-08-31", Some("own"), &[FloorOwn]),
            ("2027-09-01", Some("own"), &[FloorStale, FloorOwn]),
        ],
    );
    levels.push(level("2027", 560_000, 640_000, from("2027-09-01", None)));
    check_days(
        &levels,
        &[
            ("2026-08-31", Some("2025b"), &[FloorEndUnknown]),
            ("2027-08-31", Some("own"), &[FloorEndUnknown, FloorOwn]),
            ("2027-09-01", Some("2027"), &[]),
        ],
    );
}

#[test]
fn an_own_level_of_the_same_start_replaces_the_packs_also_after_its_own_end() {
    let mut levels = known();
    levels.push(own("own", from("2025-09-01", Some("2026-08-31"))));
    check_days(
        &levels,
        &[
            ("2025-08-31", Some("2025a"), &[]),
            ("2025-09-01", Some("own"), &[FloorOwn]),
            ("2026-08-31", Some("own"), &[FloorOwn]),
            ("2026-09-01", None, &[FloorNoLevel]),
        ],
    );
    let mut older = known();
    older.push(own("older", from("2025-06-01", Some("2025-07-31"))));
    check_days(
        &older,
        &[
            ("2025-05-31", Some("2025a"), &[]),
            ("2025-06-01", Some("older"), &[FloorOwn]),
            ("2025-08-01", None, &[FloorNoLevel]),
            ("2025-09-01", Some("2025b"), &[]),
        ],
    );
}

#[test]
fn a_later_sighting_of_the_same_amounts_ends_nothing() {
    let mut levels = known();
    levels.push(level("seen", 522_600, 599_200, FloorHeld::KnownOn { on: day("2026-05-19") }));
    check_days(&levels, &[("2026-05-18", Some("2025b"), &[]), ("2026-05-20", Some("2025b"), &[])]);
    levels.push(level("other", 530_000, 610_000, FloorHeld::KnownOn { on: day("2026-06-10") }));
    check_days(
        &levels,
        &[
            ("2026-06-09", Some("2025b"), &[FloorEndUnknown]),
            ("2026-06-10", Some("other"), &[]),
            ("2026-06-11", None, &[FloorNoLevel]),
        ],
    );
}

#[test]
fn pay_at_the_level_is_above_and_an_ore_less_is_below() {
    // UDI's message of 2025-09-01: 522 600 with a bachelor's, 599 200 with a master's degree.
    for (pay_ore, degree, share, verdict, margin_ore) in [
        (59_920_000, Degree::Master, 100, FloorVerdict::Above, 0),
        (59_919_999, Degree::Master, 100, FloorVerdict::Below, -1),
        (59_920_000, Degree::Doctorate, 100, FloorVerdict::Above, 0),
        (59_919_999, Degree::Doctorate, 100, FloorVerdict::Below, -1),
        (52_260_000, Degree::Bachelor, 100, FloorVerdict::Above, 0),
        (52_259_999, Degree::Bachelor, 100, FloorVerdict::Below, -1),
        (47_936_000, Degree::Master, 80, FloorVerdict::Above, 0),
        (47_935_999, Degree::Master, 80, FloorVerdict::Below, -2),
        (41_944_000, Degree::Master, 70, FloorVerdict::Above, 0),
        (41_943_999, Degree::Master, 70, FloorVerdict::Below, -2),
        (55_000_000, Degree::Master, 90, FloorVerdict::Above, 1_191_111),
        (85_000_000, Degree::Bachelor, 100, FloorVerdict::Above, 32_740_000),
        (0, Degree::Bachelor, 100, FloorVerdict::Below, -52_260_000),
    ] {
        let asked = FloorQuestion { pay_ore, share_percent: share, ..question(0, degree, "2026-06-01") };
        let answer = check_floor(&asked, &known());
        assert_eq!((answer.verdict, answer.margin_ore), (verdict, Some(margin_ore)), "{pay_ore} {share}");
        assert_eq!(answer.full_time_ore, answer.floor_ore.unwrap() + margin_ore);
    }
}

#[test]
fn without_a_degree_nothing_is_settled_but_the_pay_is_told() {
    for (degree, code) in
        [(Degree::None, NoteCode::FloorNoDegree), (Degree::Unknown, NoteCode::FloorDegreeUnknown)]
    {
        let asked = FloorQuestion { share_percent: 50, ..question(300_000, degree, "2026-09-02") };
        let answer = check_floor(&asked, &known());
        assert_eq!((answer.verdict, answer.full_time_ore), (FloorVerdict::Unknown, 60_000_000));
        assert_eq!((answer.floor_ore, answer.margin_ore, answer.level.as_ref()), (None, None, None));
        assert!(!answer.stale);
        assert_eq!(codes(&answer), [NoteCode::FloorShareLow, code]);
    }
}

#[test]
fn exceptions_are_told_where_they_can_change_the_answer() {
    use NoteCode::{FloorCashOnly, FloorCollectiveAgreement, FloorDoctorate, FloorLocalPay, FloorShareLow};
    let told = |kroner, degree, share| {
        let asked = FloorQuestion { share_percent: share, ..question(kroner, degree, "2026-06-01") };
        codes(&check_floor(&asked, &known()))
    };
    assert_eq!(told(700_000, Degree::Master, 100), [FloorCashOnly]);
    assert_eq!(told(500_000, Degree::Master, 100), [FloorCollectiveAgreement, FloorLocalPay, FloorCashOnly]);
    assert_eq!(told(700_000, Degree::Doctorate, 80), [FloorDoctorate, FloorCashOnly]);
    assert_eq!(told(700_000, Degree::Bachelor, 79), [FloorShareLow, FloorCashOnly]);
}

#[test]
fn the_floor_is_a_condition_only_where_a_permit_is_needed() {
    for (citizenship, is_condition) in [
        (None, true),
        (Some(Citizenship::Other), true),
        (Some(Citizenship::Eea), false),
        (Some(Citizenship::Nordic), false),
    ] {
        let asked = FloorQuestion {
            citizenship,
            share_percent: 60,
            ..question(300_000, Degree::Master, "2026-06-01")
        };
        let answer = check_floor(&asked, &known());
        assert_eq!((answer.verdict, answer.is_condition), (FloorVerdict::Below, is_condition));
        assert_eq!(codes(&answer).contains(&NoteCode::FloorNoPermitNeeded), !is_condition);
        assert_eq!(answer.notes.iter().any(|note| note.weight == NoteWeight::Warning), is_condition);
    }
}

#[test]
fn every_note_carries_what_its_sentence_speaks_of() {
    let mut levels = known();
    levels.push(own("own", from("2025-10-01", None)));
    for (share, on) in [(100, "2026-09-01"), (70, "2017-01-01"), (100, "2024-01-01"), (60, "2027-01-01")] {
        let asked = FloorQuestion { share_percent: share, ..question(300_000, Degree::Doctorate, on) };
        for note in check_floor(&asked, &levels).notes {
            let names: Vec<_> = note.params.keys().map(String::as_str).collect();
            assert_eq!(names, note.code.params(), "{}", note.code);
        }
    }
}

fn any_degree() -> impl Strategy<Value = Degree> {
    prop_oneof![
        Just(Degree::None),
        Just(Degree::Bachelor),
        Just(Degree::Master),
        Just(Degree::Doctorate),
        Just(Degree::Unknown)
    ]
}

proptest! {
    #[test]
    fn more_pay_is_never_worse(
        pay in 0i64..crate::money::MAX_ORE, more in 0i64..100_000_000, share in 1u8..=100,
        degree in any_degree(), days in 0i64..6_000,
    ) {
        let on = day("2016-01-01") + chrono::Duration::days(days);
        let asked = FloorQuestion { pay_ore: pay, share_percent: share, degree, on, citizenship: None };
        let less = check_floor(&asked, &known());
        let answer = check_floor(&FloorQuestion { pay_ore: pay + more, ..asked }, &known());
        prop_assert!(answer.margin_ore >= less.margin_ore);
        prop_assert!(!(less.verdict == FloorVerdict::Above && answer.verdict == FloorVerdict::Below));
        prop_assert_eq!(answer.level, less.level);
    }

    #[test]
    fn a_share_of_the_pay_stands_where_the_whole_pay_stands(hundreds in 0i64..2_000_000, share in 1u8..=100) {
        // Whole hundreds of øre, so that every share of them is whole.
        let full = FloorQuestion { pay_ore: hundreds * 100, ..question(0, Degree::Master, "2026-06-01") };
        let part = FloorQuestion { pay_ore: hundreds * i64::from(share), share_percent: share, ..full };
        let (full, part) = (check_floor(&full, &known()), check_floor(&part, &known()));
        prop_assert_eq!((full.verdict, full.margin_ore), (part.verdict, part.margin_ore));
    }

    #[test]
    fn the_verdict_is_the_sign_of_the_margin_and_no_old_level_passes_for_new(
        pay in 0i64..200_000_000, share in 1u8..=100, days in 0i64..6_000,
    ) {
        let on = day("2016-01-01") + chrono::Duration::days(days);
        let asked =
            FloorQuestion { pay_ore: pay, share_percent: share, degree: Degree::Bachelor, on, citizenship: None };
        let answer = check_floor(&asked, &known());
        let below = answer.margin_ore.map(|margin| margin < 0);
        let expected = match answer.verdict {
            FloorVerdict::Above => Some(false),
            FloorVerdict::Below => Some(true),
            FloorVerdict::Unknown => None,
        };
        prop_assert_eq!(below, expected);
        if let Some(FloorLevel { held: FloorHeld::From { from, .. }, .. }) = answer.level {
            let is_old = on.year() > from.year() + 1 || on.year() == from.year() + 1 && on.month() >= 9;
            prop_assert_eq!(answer.stale, is_old);
        }
        // By exact fractions: pay ÷ share against the level.
        if let Some(floor) = answer.floor_ore {
            prop_assert_eq!(below, Some(pay * 100 < floor * i64::from(share)));
        }
    }
}

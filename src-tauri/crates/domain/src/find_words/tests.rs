use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Condition, FindWords, Understood, read_find_words};
use crate::floor::FloorVerdict;
use crate::stage::StageKind;
use crate::table::DeadlineSort;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read(typed: &str) -> FindWords {
    read_find_words(typed, day("2026-11-22"))
}

fn conditions(typed: &str) -> Vec<Condition> {
    read(typed).understood.into_iter().map(|one| one.condition).collect()
}

fn named(name: &str) -> String {
    name.to_owned()
}

fn pay(least_kr: Option<i64>, most_kr: Option<i64>) -> Condition {
    let ore = |kr: i64| kr * 100;
    Condition::Pay { least_ore: least_kr.map(ore), most_ore: most_kr.map(ore) }
}

fn until(from: Option<&str>, to: Option<&str>) -> Condition {
    Condition::Deadline { sorts: vec![], from: from.map(day), to: to.map(day) }
}

#[test]
fn conditions_are_read_in_both_languages() {
    for (typed, expected) in [
        ("stage:interview", Condition::Stage { kinds: vec![StageKind::Interview] }),
        ("steg:intervju", Condition::Stage { kinds: vec![StageKind::Interview] }),
        ("Steg:SØKT", Condition::Stage { kinds: vec![StageKind::Applied] }),
        ("stage:\"no reply\"", Condition::Stage { kinds: vec![StageKind::NoReply] }),
        ("steg:«andre runde»", Condition::StageNamed { name: named("andre runde") }),
        ("employer:dnb", Condition::Employer { name: named("dnb") }),
        ("arbeidsgiver:\"DNB Bank\"", Condition::Employer { name: named("DNB Bank") }),
        ("by:Ålesund", Condition::City { name: named("Ålesund") }),
        ("tag:remote", Condition::Tag { name: named("remote") }),
        ("kilde:finn.no", Condition::Source { name: named("finn.no") }),
        ("pay>=700k", pay(Some(700_000), None)),
        ("lønn:650k-720k", pay(Some(650_000), Some(720_000))),
        ("pay<=\"54 000 kr/mnd\"", pay(None, Some(648_000))),
        ("deadline:asap", Condition::Deadline { sorts: vec![DeadlineSort::Asap], from: None, to: None }),
        ("frist:løpende", Condition::Deadline { sorts: vec![DeadlineSort::Rolling], from: None, to: None }),
        ("frist:idag", until(Some("2026-11-22"), Some("2026-11-22"))),
        ("deadline:week", until(Some("2026-11-22"), Some("2026-11-29"))),
        ("deadline:passed", until(None, Some("2026-11-21"))),
        ("frist<1.12.2026", until(None, Some("2026-11-30"))),
        ("frist>=1.12.", until(Some("2026-12-01"), None)),
        ("deadline>2026-12-31", until(Some("2027-01-01"), None)),
        ("floor:below", Condition::Floor { verdict: FloorVerdict::Below }),
        ("lønnsgulv:under", Condition::Floor { verdict: FloorVerdict::Below }),
        ("quiet:14", Condition::Quiet { days: 14 }),
        ("stille>14", Condition::Quiet { days: 15 }),
    ] {
        let understood = vec![Understood { words: named(typed), condition: expected }];
        assert_eq!(read(typed), FindWords { text: String::new(), understood }, "{typed}");
    }
}

#[test]
fn above_and_below_leave_the_bound_out() {
    assert_eq!(
        conditions("pay>700k pay<900k"),
        [
            Condition::Pay { least_ore: Some(70_000_001), most_ore: None },
            Condition::Pay { least_ore: None, most_ore: Some(89_999_999) }
        ]
    );
}

#[test]
fn what_is_no_condition_stays_a_word() {
    for typed in [
        "backend utvikler",
        "c++",
        "12:30",
        "https://www.finn.no/job?x=1",
        "note:viktig",
        "pay:much",
        "quiet:long",
        "quiet<3",
        "frist:sommer",
        "floor:high",
        "stage>applied",
        "a<b",
    ] {
        assert_eq!(read(typed), FindWords { text: typed.to_owned(), understood: vec![] }, "{typed}");
    }
}

#[test]
fn words_and_conditions_stand_side_by_side() {
    let found = read("  python  stage:interview \"machine  learning\" employer: ");
    assert_eq!(found.text, "python machine learning");
    assert_eq!(found.understood.len(), 1);
    assert_eq!(found.understood[0].words, "stage:interview");
}

#[test]
fn a_condition_knows_the_words_it_was_read_from() {
    for (typed, words) in [
        (" arbeidsgiver:«DNB  Bank» kari", "arbeidsgiver:«DNB  Bank»"),
        ("a pay >= 3 pay>=700k", "pay>=700k"),
        ("by:\"Mo i Rana", "by:\"Mo i Rana"),
    ] {
        assert_eq!(read(typed).understood[0].words, words, "{typed}");
    }
}

proptest! {
    #[test]
    fn anything_can_be_typed(typed in ".{0,60}") {
        let found = read(&typed);
        prop_assert!(found.understood.len() <= typed.split_whitespace().count());
    }

    #[test]
    fn plain_words_are_kept_in_order(words in proptest::collection::vec("[a-zæøå]{1,8}", 0..6)) {
        let typed = words.join("  ");
        let found = read(&typed);
        prop_assert_eq!(found.text, words.join(" "));
        prop_assert_eq!(found.understood, vec![]);
    }
}

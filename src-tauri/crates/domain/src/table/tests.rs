use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::collate::norwegian_key;
use crate::deadline::{Deadline, DeadlineWhen};
use crate::ids::TagId;
use crate::job::Share;
use crate::stage::StageKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dated(text: &str) -> Deadline {
    Deadline { when: DeadlineWhen::Date(day(text)), text: None }
}

fn timed(text: &str) -> Deadline {
    Deadline { when: DeadlineWhen::DateTime(text.parse().unwrap()), text: None }
}

fn words(when: DeadlineWhen) -> Deadline {
    Deadline { when, text: None }
}

#[test]
fn deadlines_stand_by_day_and_time_in_oslo_and_words_after_them() {
    let sorted = [
        timed("2026-10-24T21:30:00Z"),
        dated("2026-10-24"),
        timed("2026-10-24T22:30:00Z"),
        timed("2026-10-25T22:59:00Z"),
        dated("2026-10-25"),
        words(DeadlineWhen::Asap),
        words(DeadlineWhen::Rolling),
    ];
    let places: Vec<i64> = sorted.iter().filter_map(deadline_order).collect();
    assert_eq!(places.len(), sorted.len());
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{places:?}");
    assert_eq!(deadline_order(&words(DeadlineWhen::Unknown)), None);
}

#[test]
fn a_deadline_filter_names_sorts_and_a_stretch_of_days() {
    use DeadlineSort::{Asap, Dated, Unknown};
    let today = day("2026-11-22");
    let on = |text: &str| Some(DayBound::On { on: day(text) });
    let in_days = |days| Some(DayBound::InDays { days });
    for (deadline, sorts, from, to, passes) in [
        (dated("2026-11-22"), &[][..], None, None, true),
        (words(DeadlineWhen::Unknown), &[], None, None, true),
        (words(DeadlineWhen::Unknown), &[], None, in_days(7), false),
        (words(DeadlineWhen::Asap), &[Dated, Asap], None, in_days(7), true),
        (words(DeadlineWhen::Rolling), &[Unknown], None, None, false),
        (dated("2026-11-29"), &[], in_days(0), in_days(7), true),
        (dated("2026-11-30"), &[], in_days(0), in_days(7), false),
        (dated("2026-11-21"), &[Dated], None, in_days(-1), true),
        (dated("2026-11-21"), &[Dated], on("2026-11-21"), on("2026-11-21"), true),
        (dated("2026-11-21"), &[Dated], on("2026-11-22"), on("2026-11-21"), false),
        (dated("2026-11-21"), &[Asap], None, None, false),
        // Half past eleven in the evening in Oslo, and midnight, which ends the day before it.
        (timed("2026-11-29T22:30:00Z"), &[], in_days(0), in_days(7), true),
        (timed("2026-11-29T23:00:00Z"), &[], in_days(0), in_days(7), true),
        (timed("2026-11-29T23:01:00Z"), &[], in_days(0), in_days(7), false),
    ] {
        let told = format!("{deadline:?} {sorts:?} {from:?} {to:?}");
        assert_eq!(deadline_passes(&deadline, sorts, (from, to), today), passes, "{told}");
    }
}

#[test]
fn bounds_move_with_the_day_and_never_leave_the_calendar() {
    assert_eq!(DayBound::InDays { days: -30 }.day(day("2026-03-01")), day("2026-01-30"));
    assert_eq!(DayBound::InDays { days: i16::MAX }.day(NaiveDate::MAX), NaiveDate::MAX);
    assert_eq!(DayBound::InDays { days: i16::MIN }.day(NaiveDate::MIN), NaiveDate::MIN);
}

#[test]
fn only_a_sent_application_without_an_answer_grows_quiet() {
    for kind in StageKind::ALL {
        let waits = matches!(kind, StageKind::Applied | StageKind::Screening | StageKind::Interview);
        let days = quiet_days(kind, day("2026-11-01"), day("2026-11-22"));
        assert_eq!(days, waits.then_some(21), "{kind:?}");
    }
}

#[test]
fn shares_stand_by_their_most_then_by_their_least() {
    let share = |min_percent, max_percent| share_order(Share { min_percent, max_percent });
    assert!(
        share(10, 50) < share(50, 50) && share(50, 50) < share(20, 80) && share(20, 80) < share(100, 100)
    );
}

#[test]
fn an_arrangement_is_held_to_its_limits() {
    let usual = TableView::usual();
    assert_eq!(usual.clone().checked(), Ok(usual.clone()));
    let with = |change: fn(&mut TableView)| {
        let mut view = TableView::usual();
        change(&mut view);
        view.checked()
    };
    assert_eq!(with(|view| view.columns.clear()), Err(TableFault::NoColumns));
    assert_eq!(with(|view| view.columns.push(TableColumn::Title.into())), Err(TableFault::Twice));
    let by = |column| SortKey { column, order: SortOrder::Ascending };
    let mut twice = usual.clone();
    twice.sort = vec![by(TableColumn::Title), by(TableColumn::Title)];
    assert_eq!(twice.checked(), Err(TableFault::Twice));
    let mut many = usual;
    many.sort = TableColumn::ALL[..7].iter().copied().map(by).collect();
    assert_eq!(many.checked(), Err(TableFault::TooMany { limit: 6 }));
    let text = |letters: usize| vec![TableFilter::Text { text: "å".repeat(letters) }];
    assert_eq!(check_filters(&text(300)), Ok(()));
    assert_eq!(check_filters(&text(301)), Err(TableFault::TooLong { limit: 300 }));
    assert_eq!(
        check_filters(&vec![TableFilter::Quiet { days: 1 }; 21]),
        Err(TableFault::TooMany { limit: 20 })
    );
    let tags = TableFilter::Tag { tags: vec![TagId::at(chrono::DateTime::UNIX_EPOCH); 101] };
    assert_eq!(check_filters(&[tags]), Err(TableFault::TooMany { limit: 100 }));
    let wide = with(|view| {
        view.columns[0].width = 5;
        view.columns[1].width = 5_000;
    });
    let widths: Vec<u16> = wide.unwrap().columns.iter().take(2).map(|shown| shown.width).collect();
    assert_eq!(widths, [48, 900]);
}

#[test]
fn the_bounds_of_pay_belong_to_it() {
    for (bounds, passes) in [
        ((None, None), true),
        ((Some(70_000_000), None), true),
        ((Some(70_000_001), None), false),
        ((None, Some(70_000_000)), true),
        ((None, Some(69_999_999)), false),
        ((Some(80_000_000), Some(60_000_000)), false),
    ] {
        assert_eq!(pay_passes(70_000_000, bounds), passes, "{bounds:?}");
    }
}

#[test]
fn every_column_has_a_width_it_may_have() {
    let mut seen: Vec<TableColumn> = TableColumn::ALL.to_vec();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), TableColumn::ALL.len());
    assert!(TableColumn::ALL.iter().all(|column| TableView::WIDTHS.contains(&column.usual_width())));
    assert!(TableColumn::USUAL.iter().all(|column| TableColumn::ALL.contains(column)));
}

fn any_key() -> impl Strategy<Value = Option<OrderKey>> {
    prop_oneof![
        Just(None),
        (-3_i64..3).prop_map(|number| Some(OrderKey::Number(number))),
        "[a-zæøåA ]{0,3}".prop_map(|text| Some(OrderKey::Text(norwegian_key(&text)))),
    ]
}

proptest! {
    #[test]
    fn what_is_absent_comes_last_whichever_way(key in any_key(), descending in any::<bool>()) {
        let order = if descending { SortOrder::Descending } else { SortOrder::Ascending };
        prop_assume!(key.is_some());
        prop_assert!(compare(&[key], &[None], &[order]).is_lt());
    }

    #[test]
    fn order_is_whole(rows in prop::collection::vec(prop::collection::vec(any_key(), 2), 0..12)) {
        let orders = [SortOrder::Descending, SortOrder::Ascending];
        let mut sorted = rows;
        // Panics when the order contradicts itself.
        sorted.sort_by(|one, other| compare(one, other, &orders));
        prop_assert!(sorted.windows(2).all(|pair| compare(&pair[0], &pair[1], &orders).is_le()));
    }
}

//! Which backups stay: cases worked out by hand, and what must hold however they lie.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::{BackupReason, Copy, DEFAULT_CAP, is_due, thin};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn copy(text: &str) -> Copy {
    Copy { at: at(text), reason: BackupReason::Change, is_good: true, bytes: 1, files: BTreeMap::new() }
}

/// The instants that stay, oldest first.
fn kept(copies: &[Copy], now: &str, cap: u64) -> Vec<String> {
    let gone: BTreeSet<usize> = thin(copies, at(now), cap).into_iter().collect();
    let mut stay: Vec<DateTime<Utc>> = copies
        .iter()
        .enumerate()
        .filter(|(number, _)| !gone.contains(number))
        .map(|(_, copy)| copy.at)
        .collect();
    stay.sort();
    stay.iter().map(|at| at.format("%m-%dT%H:%M").to_string()).collect()
}

const NOW: &str = "2026-11-22T09:00:00Z";

#[test]
fn two_days_stay_whole_and_days_before_keep_their_newest() {
    let copies = [
        copy("2026-11-22T08:45:00Z"),
        copy("2026-11-22T08:30:00Z"),
        copy("2026-11-20T09:00:00Z"),
        copy("2026-11-20T08:59:00Z"),
        copy("2026-11-19T22:30:00Z"),
        copy("2026-11-19T23:30:00Z"),
        copy("2026-11-19T12:00:00Z"),
    ];
    // Half past eleven in the evening in UTC is the next day in Oslo.
    assert_eq!(
        kept(&copies, NOW, DEFAULT_CAP),
        ["11-19T22:30", "11-19T23:30", "11-20T08:59", "11-20T09:00", "11-22T08:30", "11-22T08:45"]
    );
}

#[test]
fn a_year_of_hours_keeps_days_weeks_and_months() {
    let copies: Vec<Copy> =
        (0..400 * 24).map(|hours| Copy { at: at(NOW) - TimeDelta::hours(hours), ..copy(NOW) }).collect();
    let stay = kept(&copies, NOW, DEFAULT_CAP);
    // 48 hours and this one; then by hand: the last hour in Oslo of the days, weeks and months before.
    let in_window = |at: &&String| ("11-20T09:00".."12").contains(&at.as_str());
    assert_eq!(stay.iter().filter(in_window).count(), 49);
    for last in ["11-19T22:00", "11-09T22:00", "11-08T22:00", "10-31T22:00", "09-20T21:00", "12-31T22:00"] {
        assert!(stay.contains(&last.to_owned()), "{last} {stay:?}");
    }
    assert!(!stay.contains(&"11-07T22:00".to_owned()), "{stay:?}");
    assert_eq!(stay.len(), 49 + 11 + 8 + 11, "{stay:?}");
}

#[test]
fn days_are_counted_that_have_backups_so_a_long_pause_loses_nothing() {
    let copies: Vec<Copy> =
        (0..20).map(|month| Copy { at: at(NOW) - TimeDelta::days(month * 31), ..copy(NOW) }).collect();
    assert_eq!(thin(&copies, at("2036-11-22T09:00:00Z"), DEFAULT_CAP).len(), 20 - 14);
}

#[test]
fn a_wrong_clock_thins_nothing_of_the_time_it_is_not() {
    let real = [copy("2026-11-22T08:45:00Z"), copy("2026-11-22T08:30:00Z"), copy("2026-11-21T08:30:00Z")];
    for wrong in ["2036-11-22T09:00:00Z", "1970-01-01T00:10:00Z"] {
        let copies: Vec<Copy> = real.iter().cloned().chain([copy(wrong)]).collect();
        assert_eq!(thin(&copies, at(NOW), DEFAULT_CAP), [] as [usize; 0], "{wrong}, set right again");
    }
    // Only today is told apart in full once a day ten years on stands before it.
    let copies: Vec<Copy> = real.iter().cloned().chain([copy("2036-11-22T09:00:00Z")]).collect();
    assert_eq!(thin(&copies, at("2036-11-22T09:00:00Z"), DEFAULT_CAP), [] as [usize; 0]);
}

#[test]
fn the_last_three_before_migrations_stay_however_old() {
    let old = |text: &str| Copy { reason: BackupReason::Migration, ..copy(text) };
    let mut copies: Vec<Copy> =
        (0..30).map(|day| Copy { at: at(NOW) - TimeDelta::days(day), ..copy(NOW) }).collect();
    copies.extend((0..24).map(|month| Copy { at: at(NOW) - TimeDelta::days(30 * month), ..copy(NOW) }));
    for year in ["2020", "2021", "2022", "2023"] {
        copies.push(old(&format!("{year}-03-01T09:00:00Z")));
    }
    let stay = kept(&copies, NOW, DEFAULT_CAP);
    assert_eq!(stay.iter().filter(|at| at.as_str() == "03-01T09:00").count(), 3);
}

#[test]
fn a_broken_one_never_stands_for_its_day() {
    let broken = Copy { is_good: false, ..copy("2026-10-05T20:00:00Z") };
    let copies = [copy(NOW), copy("2026-11-21T09:00:00Z"), copy("2026-10-05T10:00:00Z"), broken];
    assert_eq!(kept(&copies, NOW, DEFAULT_CAP), ["10-05T10:00", "11-21T09:00", "11-22T09:00"]);
}

#[test]
fn the_oldest_go_for_room_and_shared_files_count_once() {
    let files = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), 100)).collect();
    let of = |text: &str, names: &[&str]| Copy { bytes: 10, files: files(names), ..copy(text) };
    let copies = [
        of("2026-11-22T08:00:00Z", &["a"]),
        of("2026-11-22T07:00:00Z", &["a"]),
        of("2026-11-22T06:00:00Z", &["a", "b"]),
        of("2026-11-22T05:00:00Z", &["b"]),
    ];
    for (cap, stay) in [(240, 4), (239, 3), (230, 3), (229, 2), (120, 2), (119, 1), (0, 1)] {
        assert_eq!(kept(&copies, NOW, cap).len(), stay, "{cap}");
    }
    // The newest one is broken: the one before is what a person would need.
    let copies = [Copy { is_good: false, ..copies[0].clone() }, copies[1].clone()];
    assert_eq!(kept(&copies, NOW, 0), ["11-22T07:00"]);
}

#[test]
fn a_backup_is_due_after_a_quarter_of_an_hour_whichever_way_the_clock_went() {
    for (last, due) in [
        (None, true),
        (Some("2026-11-22T08:45:00Z"), true),
        (Some("2026-11-22T08:45:01Z"), false),
        (Some("2026-11-22T09:14:59Z"), false),
        (Some("2036-11-22T09:00:00Z"), true),
    ] {
        assert_eq!(is_due(last.map(at), at(NOW)), due, "{last:?}");
    }
}

#[test]
fn reasons_keep_their_words() {
    for reason in BackupReason::ALL {
        assert_eq!(BackupReason::from_id(reason.id()), Some(reason));
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.id());
    }
}

fn any_copy() -> impl Strategy<Value = Copy> {
    let reason = proptest::sample::select(BackupReason::ALL.to_vec());
    let files = proptest::collection::btree_map("[abc]", 0u64..50, 0..3);
    (0i64..700 * 24 * 4, reason, proptest::bool::weighted(0.9), 0u64..40, files).prop_map(
        |(quarters, reason, is_good, bytes, files)| Copy {
            at: at("2025-01-01T00:00:00Z") + TimeDelta::minutes(15 * quarters),
            reason,
            is_good,
            bytes,
            files,
        },
    )
}

proptest! {
    #[test]
    fn the_newest_good_one_stays_and_what_stays_fits(
        copies in proptest::collection::vec(any_copy(), 0..80),
        cap in 0u64..3000,
        at_hour in 0i64..17_520,
    ) {
        let now = at("2025-01-01T00:00:00Z") + TimeDelta::hours(at_hour);
        let gone: BTreeSet<usize> = thin(&copies, now, cap).into_iter().collect();
        let stay: Vec<&Copy> =
            copies.iter().enumerate().filter(|(n, _)| !gone.contains(n)).map(|(_, copy)| copy).collect();
        let newest = copies.iter().filter(|copy| copy.is_good).map(|copy| copy.at).max();
        prop_assert!(newest.is_none_or(|newest| stay.iter().any(|copy| copy.is_good && copy.at == newest)));
        let own: u64 = stay.iter().map(|copy| copy.bytes).sum();
        prop_assert!(stay.len() <= 1 || own <= cap);
    }

    #[test]
    fn thinning_again_at_once_changes_nothing(copies in proptest::collection::vec(any_copy(), 0..80)) {
        let now = at("2026-12-01T00:00:00Z");
        let gone: BTreeSet<usize> = thin(&copies, now, u64::MAX).into_iter().collect();
        let stay: Vec<Copy> =
            copies.iter().enumerate().filter(|(n, _)| !gone.contains(n)).map(|(_, c)| c.clone()).collect();
        prop_assert_eq!(thin(&stay, now, u64::MAX), Vec::<usize>::new());
    }

    /// Thinning after each backup must not take what a later day would have kept.
    #[test]
    fn thinning_at_each_step_keeps_what_thinning_at_the_end_would(mut copies in proptest::collection::vec(any_copy(), 1..60)) {
        copies.sort_by_key(|copy| copy.at);
        copies.dedup_by_key(|copy| copy.at);
        let now = copies[copies.len() - 1].at;
        let mut step_by_step: Vec<Copy> = Vec::new();
        for copy in &copies {
            step_by_step.push(copy.clone());
            let gone: BTreeSet<usize> = thin(&step_by_step, copy.at, u64::MAX).into_iter().collect();
            let mut number = 0;
            step_by_step.retain(|_| { number += 1; !gone.contains(&(number - 1)) });
        }
        let gone: BTreeSet<usize> = thin(&copies, now, u64::MAX).into_iter().collect();
        let at_once: BTreeSet<DateTime<Utc>> =
            copies.iter().enumerate().filter(|(n, _)| !gone.contains(n)).map(|(_, copy)| copy.at).collect();
        let kept: BTreeSet<DateTime<Utc>> = step_by_step.iter().map(|copy| copy.at).collect();
        prop_assert!(at_once.is_subset(&kept), "{:?}", at_once.difference(&kept).collect::<Vec<_>>());
    }
}

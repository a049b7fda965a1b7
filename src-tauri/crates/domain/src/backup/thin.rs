//! Thinning: all of two days, then one a day, a week, a month, the last before migrations, under a size.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Europe::Oslo;

use super::BackupReason;

/// So long everything stays.
const ALL_OF: TimeDelta = TimeDelta::days(2);
/// So many days that have backups keep all of them, however far apart they lie.
const WHOLE_DAYS: usize = 2;
/// So many days keep their newest.
const DAILY: usize = 14;
/// So many weeks keep their newest.
const WEEKLY: usize = 10;
/// So many months keep their newest.
const MONTHLY: usize = 12;
/// So many from before migrations stay.
const MIGRATIONS: usize = 3;
/// A backup that lies further ahead than this was made while the clock was wrong.
const AHEAD: TimeDelta = TimeDelta::hours(1);

/// A backup as thinning sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Whether it could be opened and was whole when it was made.
    pub is_good: bool,
    /// Bytes of its own.
    pub bytes: u64,
    /// The files of documents it needs, by name, with their bytes; several backups share them.
    pub files: BTreeMap<String, u64>,
}

/// The numbers of the backups that go, oldest first.
///
/// What stays: everything of the last two days and of the two newest days that have any; the newest of each of 14 days,
/// 10 weeks and 12 months that have any; the last 3 from before migrations. Days are Oslo's. Where that is more than
/// `cap` bytes the oldest go, whatever they were kept as, and a file of a document counts once. The newest good one
/// always stays.
///
/// Only days that have backups are counted, and those from ahead of `now` are counted for themselves: a clock that is
/// wrong for a while thins nothing away.
pub fn thin(copies: &[Copy], now: DateTime<Utc>, cap: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..copies.len()).collect();
    order.sort_by_key(|&number| std::cmp::Reverse((copies[number].at, number)));
    let newest_good = order.iter().copied().find(|&number| copies[number].is_good);
    let (ahead, past): (Vec<usize>, Vec<usize>) =
        order.iter().copied().partition(|&number| copies[number].at > now + AHEAD);
    let mut kept = stay(copies, &past, now);
    if let Some(&newest) = ahead.first() {
        kept.extend(stay(copies, &ahead, copies[newest].at));
    }
    kept.extend(newest_good);
    hold_under(copies, &order, newest_good, cap, &mut kept);
    order.into_iter().rev().filter(|number| !kept.contains(number)).collect()
}

/// Which of these, newest first, stay by their days.
fn stay(copies: &[Copy], newest_first: &[usize], now: DateTime<Utc>) -> BTreeSet<usize> {
    let at = |number: &usize| copies[*number].at;
    let good: Vec<usize> = newest_first.iter().copied().filter(|&number| copies[number].is_good).collect();
    let mut kept: BTreeSet<usize> =
        newest_first.iter().copied().filter(|number| (now - at(number)).abs() <= ALL_OF).collect();
    let days: BTreeSet<NaiveDate> = newest_first.iter().map(|number| day(at(number))).collect();
    let whole: BTreeSet<NaiveDate> = days.into_iter().rev().take(WHOLE_DAYS).collect();
    kept.extend(newest_first.iter().copied().filter(|number| whole.contains(&day(at(number)))));
    kept.extend(newest_of(&good, DAILY, |number| day(at(number))));
    kept.extend(newest_of(&good, WEEKLY, |number| day(at(number)).iso_week()));
    kept.extend(newest_of(&good, MONTHLY, |number| {
        let day = day(at(number));
        (day.year(), day.month())
    }));
    let before_migrations = good.iter().copied().filter(|&n| copies[n].reason == BackupReason::Migration);
    kept.extend(before_migrations.take(MIGRATIONS));
    kept
}

/// The newest of each of the newest stretches of time.
fn newest_of<K: Ord + Clone>(
    newest_first: &[usize],
    most: usize,
    stretch: impl Fn(&usize) -> K,
) -> Vec<usize> {
    let mut seen: Option<K> = None;
    let is_first = |number: &usize| {
        let this = stretch(number);
        let is_new = seen.as_ref() != Some(&this);
        seen = Some(this);
        is_new
    };
    newest_first.iter().copied().filter(is_first).take(most).collect()
}

/// Lets the oldest go until the rest is small enough; the newest good one is never among them.
fn hold_under(
    copies: &[Copy],
    newest_first: &[usize],
    newest_good: Option<usize>,
    cap: u64,
    kept: &mut BTreeSet<usize>,
) {
    let mut shared: BTreeMap<&str, (u64, u32)> = BTreeMap::new();
    for (name, bytes) in kept.iter().flat_map(|&number| &copies[number].files) {
        shared.entry(name).or_insert((*bytes, 0)).1 += 1;
    }
    let own: u64 = kept.iter().map(|&number| copies[number].bytes).fold(0, u64::saturating_add);
    let mut size = shared.values().map(|(bytes, _)| *bytes).fold(own, u64::saturating_add);
    for &oldest in newest_first.iter().rev().filter(|&&number| Some(number) != newest_good) {
        if size <= cap {
            return;
        }
        if !kept.remove(&oldest) {
            continue;
        }
        size = size.saturating_sub(copies[oldest].bytes);
        for name in copies[oldest].files.keys() {
            if let Some((bytes, users)) = shared.get_mut(name.as_str()) {
                *users -= 1;
                if *users == 0 {
                    size = size.saturating_sub(*bytes);
                }
            }
        }
    }
}

fn day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Oslo).date_naive()
}

//! The weekly goal: how many applications the person wants to send in a week, with weeks that do not count.
//!
//! Weeks are ISO weeks and begin on Monday. A goal measures nobody: a paused week is left out, and a week below the goal
//! is a number like any other.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most applications a week one may set as a goal.
pub const MAX_PER_WEEK: u8 = 100;
/// How many weeks before this one are told.
const WEEKS_BEFORE: u64 = 4;
/// The most pauses that are kept; the oldest are forgotten.
const MAX_PAUSES: usize = 50;

/// What the person set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Goal {
    /// Applications a week; `None` while there is no goal.
    pub per_week: Option<u8>,
    /// What was agreed with somebody else, such as NAV.
    pub agreed: Option<u8>,
    /// Weeks that do not count, the earliest first, none touching another.
    pub pauses: Vec<Pause>,
}

/// Weeks that do not count, told by their Mondays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Monday of the first week.
    pub first: NaiveDate,
    /// Monday of the last week.
    pub last: NaiveDate,
}

/// One week and what was sent in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekCount {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Its ISO number, 1 to 53.
    pub week: u8,
    /// Applications sent in it.
    pub count: u32,
    /// Whether it is paused and does not count.
    pub paused: bool,
}

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// The ISO number of a day's week, 1 to 53.
pub fn week_number(day: NaiveDate) -> u8 {
    u8::try_from(day.iso_week().week()).unwrap_or(u8::MAX)
}

impl Goal {
    /// Whether a day's week is paused.
    pub fn is_paused(&self, day: NaiveDate) -> bool {
        let week = monday(day);
        self.pauses.iter().any(|pause| (pause.first..=pause.last).contains(&week))
    }

    /// Pauses from this week on, through the week of the last day.
    pub fn pause(&mut self, today: NaiveDate, last: NaiveDate) {
        let (mut first, mut last) = (monday(today), monday(last.max(today)));
        let week_before = |day: NaiveDate| day.checked_sub_days(Days::new(7)).unwrap_or(day);
        self.pauses.retain(|pause| {
            let is_apart = pause.last < week_before(first) || week_before(pause.first) > last;
            if !is_apart {
                (first, last) = (first.min(pause.first), last.max(pause.last));
            }
            is_apart
        });
        self.pauses.push(Pause { first, last });
        self.pauses.sort_by_key(|pause| pause.first);
        let old = self.pauses.len().saturating_sub(MAX_PAUSES);
        self.pauses.drain(..old);
    }

    /// Lets this week and those after it count again; pauses that are over stay.
    pub fn resume(&mut self, today: NaiveDate) {
        let this = monday(today);
        self.pauses.retain(|pause| pause.first < this);
        for pause in &mut self.pauses {
            if pause.last >= this {
                pause.last = this.checked_sub_days(Days::new(7)).unwrap_or(this);
            }
        }
    }

    /// The Sunday a pause that covers today ends on.
    pub fn paused_through(&self, today: NaiveDate) -> Option<NaiveDate> {
        let week = monday(today);
        let pause = self.pauses.iter().find(|pause| (pause.first..=pause.last).contains(&week))?;
        pause.last.checked_add_days(Days::new(6))
    }

    /// This week and the four before it, the earliest first, from how many were sent on which days.
    pub fn weeks(&self, today: NaiveDate, sent: &[(NaiveDate, u32)]) -> Vec<WeekCount> {
        let mut counts: BTreeMap<NaiveDate, u32> = BTreeMap::new();
        for (day, count) in sent {
            *counts.entry(monday(*day)).or_default() += count;
        }
        (0..=WEEKS_BEFORE)
            .rev()
            .filter_map(|back| monday(today).checked_sub_days(Days::new(back * 7)))
            .map(|week| WeekCount {
                monday: week,
                week: week_number(week),
                count: counts.get(&week).copied().unwrap_or(0),
                paused: self.is_paused(week),
            })
            .collect()
    }
}

/// The first day [`Goal::weeks`] wants to know of, and the last.
pub fn days_told(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let this = monday(today);
    let first = this.checked_sub_days(Days::new(WEEKS_BEFORE * 7)).unwrap_or(this);
    (first, this.checked_add_days(Days::new(6)).unwrap_or(this))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weeks_begin_on_monday_and_some_years_have_53() {
        for (on, first, week) in [
            ("2026-11-22", "2026-11-16", 47),
            ("2026-11-23", "2026-11-23", 48),
            ("2026-12-31", "2026-12-28", 53),
            ("2027-01-03", "2026-12-28", 53),
            ("2027-01-04", "2027-01-04", 1),
            ("2028-02-29", "2028-02-28", 9),
            ("2024-12-30", "2024-12-30", 1),
        ] {
            assert_eq!((monday(day(on)), week_number(day(on))), (day(first), week), "{on}");
        }
    }

    #[test]
    fn what_was_sent_is_counted_by_week_across_the_turn_of_the_year() {
        let goal = Goal::default();
        let sent =
            [(day("2026-12-28"), 1), (day("2027-01-03"), 2), (day("2027-01-04"), 4), (day("2026-12-13"), 3)];
        let told: Vec<_> = goal.weeks(day("2027-01-06"), &sent).iter().map(|w| (w.week, w.count)).collect();
        assert_eq!(told, [(50, 3), (51, 0), (52, 0), (53, 3), (1, 4)]);
        assert_eq!(days_told(day("2027-01-06")), (day("2026-12-07"), day("2027-01-10")));
    }

    #[test]
    fn a_pause_covers_whole_weeks_and_ends_when_one_says_so() {
        let mut goal = Goal::default();
        goal.pause(day("2026-12-23"), day("2027-01-01"));
        let paused = |goal: &Goal| {
            ["2026-12-20", "2026-12-21", "2027-01-03", "2027-01-04"].map(|text| goal.is_paused(day(text)))
        };
        assert_eq!(paused(&goal), [false, true, true, false]);
        assert_eq!(goal.paused_through(day("2026-12-24")), Some(day("2027-01-03")));
        goal.resume(day("2026-12-29"));
        assert_eq!(paused(&goal), [false, true, false, false]);
        assert_eq!(goal.paused_through(day("2026-12-29")), None);
        goal.resume(day("2026-12-22"));
        assert_eq!(goal.pauses, []);
        goal.pause(day("2026-11-22"), day("2026-01-01"));
        assert_eq!(goal.paused_through(day("2026-11-22")), Some(day("2026-11-22")), "this week alone");
    }

    proptest! {
        #[test]
        fn pauses_never_touch_and_cover_what_was_asked(asked in proptest::collection::vec((0..600u64, 0..60u64), 1..12)) {
            let start = day("2026-01-01");
            let mut goal = Goal::default();
            for (from, long) in &asked {
                let from = start + Days::new(*from);
                goal.pause(from, from + Days::new(*long));
            }
            for (from, long) in asked {
                prop_assert!((from..=from + long).all(|on| goal.is_paused(start + Days::new(on))));
            }
            for pair in goal.pauses.windows(2) {
                prop_assert!((pair[1].first - pair[0].last).num_days() > 7);
            }
        }
    }
}

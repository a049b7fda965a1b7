//! What a card on the board says: the one date that matters next, and at most one warning.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ad::AdState;
use crate::deadline::{Deadline, DeadlineWhen};
use crate::deadline_text::last_day;
use crate::stage::StageKind;

/// After so many days without a change a sent application counts as quiet, where the person set no other number.
///
/// Our own choice, not a rule of anybody's: most employers that answer do so within three weeks of the deadline.
pub const QUIET_DAYS: i64 = 21;

/// Days before a deadline from which it is shown as urgent.
pub const SOON_DAYS: i64 = 2;

/// What is known of a pursuit, as far as its card needs it.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// Kind of the stage it is in.
    pub kind: StageKind,
    /// Until when one can apply.
    pub deadline: &'a Deadline,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// The day it came to its stage.
    pub stage_since: NaiveDate,
    /// What the newest ad says of itself.
    pub ad_state: Option<AdState>,
    /// How far its pay is below the pay floor, øre a year for a full position, above zero; set only where the floor is
    /// a condition for this person.
    pub below_floor_ore: Option<i64>,
}

/// The date that matters next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NextDate {
    /// Apply before the end of this day in Oslo.
    ApplyBy {
        /// The last day.
        on: NaiveDate,
        /// The exact time, where one is printed, as `HH:MM` in Oslo.
        time: Option<String>,
        /// Days from today; 0 is today.
        days_left: i32,
        /// Whether it is so near that it can't wait.
        soon: bool,
    },
    /// Apply as soon as possible.
    Asap,
    /// Considered as they come.
    Rolling,
    /// Kept since this day, with no deadline known.
    Found {
        /// The day it was saved.
        on: NaiveDate,
        /// Days since.
        days: i32,
    },
    /// Sent on this day.
    Sent {
        /// The day.
        on: NaiveDate,
        /// Days since.
        days: i32,
    },
    /// In its stage since this day.
    Since {
        /// The day.
        on: NaiveDate,
        /// Days since.
        days: i32,
    },
}

/// The one warning a card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CardWarning {
    /// The deadline went by and nothing was sent.
    DeadlinePassed {
        /// Days since.
        days: i32,
    },
    /// The ad says it is closed and nothing was sent.
    AdClosed,
    /// The pay is below the floor that a permit asks for.
    BelowFloor {
        /// How far, øre a year for a full position.
        #[ts(type = "number")]
        below_ore: i64,
    },
    /// Nothing happened for long.
    Quiet {
        /// Days since the last change of stage.
        days: i32,
    },
}

/// The date that matters next for a pursuit, as of `today`.
pub fn next_date(standing: &Standing<'_>, today: NaiveDate) -> NextDate {
    let since = days_since(standing.stage_since, today);
    match standing.kind {
        StageKind::Saved | StageKind::Preparing => before_applying(standing, today),
        StageKind::Applied => {
            let on = standing.applied_on.unwrap_or(standing.stage_since);
            NextDate::Sent { on, days: days_since(on, today) }
        }
        _ => NextDate::Since { on: standing.stage_since, days: since },
    }
}

/// The most important thing wrong with a pursuit, as of `today`.
///
/// Before applying a passed deadline and a closed ad come first: they end the matter, pay below the floor may still be
/// talked about. Later the floor comes before silence, since it decides whether the job can be taken at all. Nothing is
/// said of what is accepted or closed. `quiet_after` is the number of days from which the person calls one quiet.
pub fn warning(standing: &Standing<'_>, quiet_after: i64, today: NaiveDate) -> Option<CardWarning> {
    let below_floor = standing.below_floor_ore.map(|below_ore| CardWarning::BelowFloor { below_ore });
    match standing.kind {
        StageKind::Saved | StageKind::Preparing => too_late(standing, today).or(below_floor),
        StageKind::Applied | StageKind::Screening | StageKind::Interview => {
            below_floor.or_else(|| quiet(standing, quiet_after, today))
        }
        StageKind::Offer => below_floor,
        _ => None,
    }
}

fn too_late(standing: &Standing<'_>, today: NaiveDate) -> Option<CardWarning> {
    match last_day(standing.deadline) {
        Some(day) if day < today => Some(CardWarning::DeadlinePassed { days: days_since(day, today) }),
        _ => (standing.ad_state == Some(AdState::Closed)).then_some(CardWarning::AdClosed),
    }
}

fn quiet(standing: &Standing<'_>, quiet_after: i64, today: NaiveDate) -> Option<CardWarning> {
    let days = days_since(standing.stage_since, today);
    (i64::from(days) >= quiet_after).then_some(CardWarning::Quiet { days })
}

fn before_applying(standing: &Standing<'_>, today: NaiveDate) -> NextDate {
    match standing.deadline.when {
        DeadlineWhen::Date(on) => apply_by(on, None, today),
        DeadlineWhen::DateTime(at) => {
            let oslo = at.with_timezone(&chrono_tz::Europe::Oslo);
            apply_by(oslo.date_naive(), Some(oslo.format("%H:%M").to_string()), today)
        }
        DeadlineWhen::Asap => NextDate::Asap,
        DeadlineWhen::Rolling => NextDate::Rolling,
        DeadlineWhen::Unknown => {
            NextDate::Found { on: standing.stage_since, days: days_since(standing.stage_since, today) }
        }
    }
}

fn apply_by(on: NaiveDate, time: Option<String>, today: NaiveDate) -> NextDate {
    let days_left = days_since(today, on);
    NextDate::ApplyBy { on, time, days_left, soon: (0..=SOON_DAYS).contains(&i64::from(days_left)) }
}

fn days_since(day: NaiveDate, today: NaiveDate) -> i32 {
    // Chrono's range of days fits an i32.
    i32::try_from((today - day).num_days()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn standing(kind: StageKind, deadline: &Deadline) -> Standing<'_> {
        let stage_since = day("2026-11-01");
        Standing { kind, deadline, applied_on: None, stage_since, ad_state: None, below_floor_ore: None }
    }

    #[test]
    fn a_saved_job_shows_its_deadline_and_warns_once_it_is_past() {
        let deadline = Deadline { when: DeadlineWhen::Date(day("2026-11-22")), text: None };
        let saved = standing(StageKind::Saved, &deadline);
        for (today, left, soon, passed) in [
            ("2026-11-10", 12, false, None),
            ("2026-11-20", 2, true, None),
            ("2026-11-22", 0, true, None),
            ("2026-11-23", -1, false, Some(CardWarning::DeadlinePassed { days: 1 })),
        ] {
            let today = day(today);
            let expected = NextDate::ApplyBy { on: day("2026-11-22"), time: None, days_left: left, soon };
            assert_eq!(next_date(&saved, today), expected);
            assert_eq!(warning(&saved, QUIET_DAYS, today), passed);
        }
    }

    #[test]
    fn a_deadline_with_a_time_is_told_in_oslo_time_on_both_sides_of_the_clock_change() {
        for (at, on, time) in [
            ("2026-10-24T21:30:00Z", "2026-10-24", "23:30"),
            ("2026-10-25T22:30:00Z", "2026-10-25", "23:30"),
            ("2026-12-31T23:30:00Z", "2027-01-01", "00:30"),
        ] {
            let deadline = Deadline { when: DeadlineWhen::DateTime(at.parse().unwrap()), text: None };
            let next = next_date(&standing(StageKind::Preparing, &deadline), day("2026-10-01"));
            assert!(
                matches!(&next, NextDate::ApplyBy { on: o, time: Some(t), .. } if *o == day(on) && t == time),
                "{next:?}"
            );
        }
    }

    #[test]
    fn a_sent_application_grows_quiet_and_a_closed_one_does_not() {
        let deadline = Deadline::UNKNOWN;
        let mut sent = standing(StageKind::Applied, &deadline);
        for (quiet_after, today, warned) in [
            (QUIET_DAYS, "2026-11-21", None),
            (QUIET_DAYS, "2026-11-22", Some(CardWarning::Quiet { days: 21 })),
            (10, "2026-11-10", None),
            (10, "2026-11-11", Some(CardWarning::Quiet { days: 10 })),
            (30, "2026-11-22", None),
        ] {
            assert_eq!(warning(&sent, quiet_after, day(today)), warned, "{quiet_after} {today}");
        }
        sent.kind = StageKind::Rejected;
        assert_eq!(warning(&sent, QUIET_DAYS, day("2027-11-22")), None);
    }

    #[test]
    fn the_day_it_was_sent_counts_not_the_day_the_card_moved() {
        let deadline = Deadline::UNKNOWN;
        let mut sent = standing(StageKind::Applied, &deadline);
        sent.applied_on = Some(day("2026-10-28"));
        assert_eq!(next_date(&sent, day("2026-11-02")), NextDate::Sent { on: day("2026-10-28"), days: 5 });
    }

    #[test]
    fn before_applying_the_floor_comes_after_what_ends_the_matter() {
        let deadline = Deadline { when: DeadlineWhen::Date(day("2026-11-22")), text: None };
        let below = CardWarning::BelowFloor { below_ore: 3_000_000 };
        for kind in [StageKind::Saved, StageKind::Preparing] {
            let mut saved = standing(kind, &deadline);
            saved.below_floor_ore = Some(3_000_000);
            assert_eq!(warning(&saved, QUIET_DAYS, day("2026-11-22")), Some(below));
            assert_eq!(
                warning(&saved, QUIET_DAYS, day("2026-11-23")),
                Some(CardWarning::DeadlinePassed { days: 1 })
            );
            saved.ad_state = Some(AdState::Open);
            assert_eq!(warning(&saved, QUIET_DAYS, day("2026-11-22")), Some(below));
            saved.ad_state = Some(AdState::Closed);
            assert_eq!(warning(&saved, QUIET_DAYS, day("2026-11-22")), Some(CardWarning::AdClosed));
        }
    }

    #[test]
    fn after_applying_the_floor_comes_before_silence_and_ends_with_an_answer() {
        let deadline = Deadline::UNKNOWN;
        let below = Some(CardWarning::BelowFloor { below_ore: 100 });
        for (kind, expected) in [
            (StageKind::Applied, below),
            (StageKind::Screening, below),
            (StageKind::Interview, below),
            (StageKind::Offer, below),
            (StageKind::Accepted, None),
            (StageKind::Rejected, None),
            (StageKind::Withdrawn, None),
            (StageKind::NoReply, None),
            (StageKind::Expired, None),
        ] {
            let mut later = standing(kind, &deadline);
            later.below_floor_ore = Some(100);
            assert_eq!(warning(&later, QUIET_DAYS, day("2027-11-22")), expected, "{kind:?}");
        }
    }
}

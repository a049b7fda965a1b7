//! Wall times in a zone: which instant is meant, also where the clock is changed.

mod names;

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tokens::tokens;
pub use names::{read_zone, zones_like};

/// The zone of times nobody names a zone for.
pub const HOME: Tz = Tz::Europe__Oslo;

/// Which of the two is meant where a wall time comes twice, since the clock is set back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfTwo {
    /// Before the clock is set back: summer time in Norway.
    First,
    /// After it.
    Second,
}

/// A text without the words at its end that say which of two is meant, and what they say: "sommertid" and "first" are
/// the first, "vintertid", "normaltid" and "second" the second.
pub fn split_of_two(text: &str) -> (&str, Option<OfTwo>) {
    let tokens = tokens(text);
    let mut at = tokens.len();
    let is_filler = |at: usize| tokens[at].is_sign(')') || matches!(tokens[at].word(), "time" | "tid");
    while at > 1 && is_filler(at - 1) {
        at -= 1;
    }
    let of_two = at.checked_sub(1).and_then(|last| match tokens[last].word() {
        "sommertid" | "sommartid" | "summer" | "cest" | "first" | "forste" => Some(OfTwo::First),
        "vintertid" | "normaltid" | "winter" | "standard" | "cet" | "second" | "andre" => Some(OfTwo::Second),
        _ => None,
    });
    let Some(of_two) = of_two else { return (text, None) };
    let begins = tokens[..at - 1].last().filter(|t| t.is_sign('(')).unwrap_or(&tokens[at - 1]);
    (text[..begins.range.start].trim_end(), Some(of_two))
}

/// Why a wall time is not one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WallTimeError {
    /// The clock is set forward over it.
    #[error("the clock in {zone} is set forward over {wall} to {next}")]
    Skipped {
        /// The wall time.
        wall: NaiveDateTime,
        /// The zone.
        zone: Tz,
        /// What the clock is set to.
        next: NaiveTime,
    },
    /// The clock is set back over it, and nobody said which of the two is meant.
    #[error("the clock in {zone} shows {wall} twice")]
    Twice {
        /// The wall time.
        wall: NaiveDateTime,
        /// The zone.
        zone: Tz,
    },
}

/// The instant of a wall time.
///
/// When clocks change is the IANA time zone database's to say. For Oslo: forward from 02:00 to 03:00 on the last Sunday
/// of March, back from 03:00 to 02:00 on the last Sunday of October (Directive 2000/84/EC, which Norway follows).
///
/// # Errors
/// [`WallTimeError::Skipped`] for a time that does not exist, [`WallTimeError::Twice`] for one that comes twice where
/// `of_two` does not say which.
pub fn instant_of(
    wall: NaiveDateTime,
    zone: Tz,
    of_two: Option<OfTwo>,
) -> Result<DateTime<Utc>, WallTimeError> {
    let found = wall.and_local_timezone(zone);
    match (found.earliest(), found.latest(), of_two) {
        (Some(first), Some(second), None) if first != second => Err(WallTimeError::Twice { wall, zone }),
        (_, Some(second), Some(OfTwo::Second)) => Ok(second.to_utc()),
        (Some(first), _, _) => Ok(first.to_utc()),
        _ => Err(WallTimeError::Skipped { wall, zone, next: after_gap(wall, zone) }),
    }
}

/// The first instant after `start` at which the clock shows a wall time; for the end of something that began.
///
/// # Errors
/// [`WallTimeError::Skipped`] for a time that does not exist.
pub fn next_instant_of(
    wall: NaiveDateTime,
    zone: Tz,
    start: DateTime<Utc>,
) -> Result<DateTime<Utc>, WallTimeError> {
    let first = instant_of(wall, zone, Some(OfTwo::First))?;
    if first > start { Ok(first) } else { instant_of(wall, zone, Some(OfTwo::Second)) }
}

/// Which of the two an instant is, where its wall time comes twice.
pub fn of_two(at: DateTime<Utc>, zone: Tz) -> Option<OfTwo> {
    let found = at.with_timezone(&zone).naive_local().and_local_timezone(zone);
    let (first, second) = (found.earliest()?, found.latest()?);
    (first != second).then(|| if at == first { OfTwo::First } else { OfTwo::Second })
}

/// Whether clocks in the two zones show the same at that instant.
pub fn same_clock(one: Tz, other: Tz, at: DateTime<Utc>) -> bool {
    let offset = |zone: Tz| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    offset(one) == offset(other)
}

/// What the clock is set to when it passes over a wall time. Gaps are a day at most (Samoa in 2011).
fn after_gap(wall: NaiveDateTime, zone: Tz) -> NaiveTime {
    let minutes = (1..=24 * 60).map(|minutes| wall + Duration::minutes(minutes));
    let next = minutes.into_iter().find(|later| later.and_local_timezone(zone).earliest().is_some());
    next.unwrap_or(wall).time()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::TZ_VARIANTS;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn told(at: &str, zone: Tz, of_two: Option<OfTwo>) -> String {
        match instant_of(wall(at), zone, of_two) {
            Ok(at) => at.format("%Y-%m-%dT%H:%MZ").to_string(),
            Err(WallTimeError::Skipped { next, .. }) => format!("skipped to {}", next.format("%H:%M")),
            Err(WallTimeError::Twice { .. }) => "twice".to_owned(),
        }
    }

    #[test]
    fn wall_times_around_the_clock_change() {
        use Tz::{
            America__New_York as NewYork, Asia__Kolkata as Kolkata, Australia__Lord_Howe as LordHowe,
            Europe__London as London, Europe__Oslo as Oslo,
        };
        let (first, second) = (Some(OfTwo::First), Some(OfTwo::Second));
        for (at, zone, of_two, expected) in [
            ("2026-03-29T01:59:00", Oslo, None, "2026-03-29T00:59Z"),
            ("2026-03-29T02:00:00", Oslo, None, "skipped to 03:00"),
            ("2026-03-29T02:30:00", Oslo, None, "skipped to 03:00"),
            ("2026-03-29T02:30:00", Oslo, second, "skipped to 03:00"),
            ("2026-03-29T03:00:00", Oslo, None, "2026-03-29T01:00Z"),
            ("2026-10-25T01:59:00", Oslo, None, "2026-10-24T23:59Z"),
            ("2026-10-25T02:00:00", Oslo, None, "twice"),
            ("2026-10-25T02:30:00", Oslo, None, "twice"),
            ("2026-10-25T02:30:00", Oslo, first, "2026-10-25T00:30Z"),
            ("2026-10-25T02:30:00", Oslo, second, "2026-10-25T01:30Z"),
            ("2026-10-25T03:00:00", Oslo, None, "2026-10-25T02:00Z"),
            // One that comes once is that one, whichever of two is named.
            ("2026-06-15T09:00:00", Oslo, second, "2026-06-15T07:00Z"),
            ("2026-12-15T09:00:00", Oslo, first, "2026-12-15T08:00Z"),
            ("2026-03-29T01:30:00", London, None, "skipped to 02:00"),
            ("2026-10-25T01:30:00", London, None, "twice"),
            ("2026-03-08T02:30:00", NewYork, None, "skipped to 03:00"),
            ("2026-11-01T01:30:00", NewYork, second, "2026-11-01T06:30Z"),
            ("2026-03-29T02:30:00", Kolkata, None, "2026-03-28T21:00Z"),
            // The clock there is moved by half an hour.
            ("2026-10-04T02:15:00", LordHowe, None, "skipped to 02:30"),
        ] {
            assert_eq!(told(at, zone, of_two), expected, "{at} {zone}");
        }
    }

    #[test]
    fn an_end_is_the_first_such_time_after_the_start() {
        let end = |start: &str, to: &str| {
            let start: DateTime<Utc> = start.parse().unwrap();
            next_instant_of(wall(to), HOME, start).map(|end| (end - start).num_minutes()).ok()
        };
        assert_eq!(end("2026-10-24T23:30:00Z", "2026-10-25T02:30:00"), Some(60));
        assert_eq!(
            end("2026-10-25T00:30:00Z", "2026-10-25T02:15:00"),
            Some(45),
            "02:30 the first, 02:15 the second"
        );
        assert_eq!(end("2026-10-24T23:30:00Z", "2026-10-25T03:30:00"), Some(180));
        assert_eq!(end("2026-03-29T00:30:00Z", "2026-03-29T03:30:00"), Some(60));
        assert_eq!(end("2026-03-29T00:30:00Z", "2026-03-29T02:30:00"), None);
    }

    #[test]
    fn words_after_a_time_say_which_of_two() {
        for (text, rest, of_two) in [
            ("02:30", "02:30", None),
            ("02:30 sommertid", "02:30", Some(OfTwo::First)),
            ("02:30–03:30 (vintertid)", "02:30–03:30", Some(OfTwo::Second)),
            ("2.30 summer time", "2.30", Some(OfTwo::First)),
            ("02:30 Standard Time", "02:30", Some(OfTwo::Second)),
            ("25.10.2026 CET", "25.10.2026", Some(OfTwo::Second)),
            ("1 time", "1 time", None),
            ("time", "time", None),
            ("sommertid", "", Some(OfTwo::First)),
            ("", "", None),
        ] {
            assert_eq!(split_of_two(text), (rest, of_two), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_instant_comes_back_from_its_wall_time(
            seconds in 0_i64..4_000_000_000, zone in select(&TZ_VARIANTS[..]),
        ) {
            let at = DateTime::from_timestamp(seconds - seconds % 60, 0).unwrap();
            let wall = at.with_timezone(&zone).naive_local();
            prop_assert_eq!(instant_of(wall, zone, of_two(at, zone)), Ok(at));
        }

        #[test]
        fn any_text_can_be_split(text in "\\PC*") {
            let _ = split_of_two(&text);
        }
    }
}

//! Interviews: rounds at a time that was agreed with people, and which of them overlap.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::ContactId;
use crate::time_text::WrittenTime;
use crate::zone::{OfTwo, WallTimeError, instant_of, next_instant_of};

/// How long an interview lasts where nobody says, in minutes.
pub const USUAL_MINUTES: u16 = 60;
/// The longest an interview lasts, in minutes: a day.
pub const MAX_MINUTES: u16 = 24 * 60;
/// The highest round there is.
pub const MAX_ROUND: u8 = 99;

/// How an interview is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterviewForm {
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// At the employer's place.
    OnSite,
    /// Solving tasks while others watch.
    Technical,
    /// Talking through a case.
    Case,
    /// Presenting something of one's own.
    Presentation,
}

impl InterviewForm {
    /// The stable name used on the wire, in the database and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Video => "video",
            Self::OnSite => "on_site",
            Self::Technical => "technical",
            Self::Case => "case",
            Self::Presentation => "presentation",
        }
    }
}

/// What became of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterviewState {
    /// It is to be held.
    Planned,
    /// It was held.
    Held,
    /// It was called off.
    Cancelled,
}

impl InterviewState {
    /// The stable name used on the wire, in the database and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An interview of one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// Which round it is, from 1 to [`MAX_ROUND`].
    pub round: u8,
    /// How it is held.
    pub form: InterviewForm,
    /// When it is, and in whose clock.
    pub when: When,
    /// Where it is, in words.
    pub place: String,
    /// The address of the meeting on the web; empty when there is none.
    pub link: String,
    /// What became of it.
    pub state: InterviewState,
    /// What to have ready: Markdown, as the three below.
    pub preparation: String,
    /// What was asked.
    pub asked: String,
    /// How it went.
    pub went: String,
    /// What comes next.
    pub next_step: String,
}

/// Somebody who takes part in an interview.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Participant {
    /// One of the contacts.
    Contact(ContactId),
    /// Only a name.
    Named(String),
}

/// A stretch of time, told in a zone's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// The zone its wall time is told in.
    pub zone: Tz,
    /// How long it lasts, from 1 to [`MAX_MINUTES`].
    pub minutes: u16,
}

impl When {
    /// The stretch from a day and time as written. A time with an end decides the length; `minutes` holds for one
    /// without. An end before the beginning is on the next day.
    ///
    /// # Errors
    /// For wall times that the clock passes over or shows twice.
    pub fn at(
        day: NaiveDate,
        time: WrittenTime,
        minutes: u16,
        zone: Tz,
        of_two: Option<OfTwo>,
    ) -> Result<Self, WallTimeError> {
        let starts = instant_of(day.and_time(time.from), zone, of_two)?;
        let minutes = match time.to {
            None => minutes,
            Some(to) => minutes_to(starts, end_of(day, time.from, to, starts, zone), zone)?,
        };
        Ok(Self { starts, zone, minutes })
    }

    /// When it is over.
    pub fn ends(&self) -> DateTime<Utc> {
        self.starts + Duration::minutes(i64::from(self.minutes))
    }

    /// What the clock of its zone shows when it begins.
    pub fn wall(&self) -> NaiveDateTime {
        self.starts.with_timezone(&self.zone).naive_local()
    }

    /// Whether the two share any moment. One that begins when the other ends does not overlap it.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts < other.ends() && other.starts < self.ends()
    }
}

/// The wall time of an end: on the day after where the clock shows less than at the beginning, unless it was set back
/// in between.
fn end_of(day: NaiveDate, from: NaiveTime, to: NaiveTime, starts: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let same_day = day.and_time(to);
    let is_later = next_instant_of(same_day, zone, starts).is_ok_and(|end| end > starts);
    if to > from || is_later { same_day } else { same_day + TimeDelta::days(1) }
}

fn minutes_to(starts: DateTime<Utc>, end: NaiveDateTime, zone: Tz) -> Result<u16, WallTimeError> {
    let minutes = (next_instant_of(end, zone, starts)? - starts).num_minutes();
    // Ends lie within a day of the beginning, but for the hour the clock is set back.
    Ok(u16::try_from(minutes).unwrap_or(MAX_MINUTES).clamp(1, MAX_MINUTES))
}

/// Where an interview stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterviewStanding {
    /// It is still to come.
    Coming,
    /// It is going on.
    Now,
    /// Its time is over.
    Over,
}

/// Where a stretch of time stands at a moment.
pub fn standing(when: &When, now: DateTime<Utc>) -> InterviewStanding {
    if now < when.starts {
        InterviewStanding::Coming
    } else if now < when.ends() {
        InterviewStanding::Now
    } else {
        InterviewStanding::Over
    }
}

/// For each stretch the places of the others it overlaps, in order. The stretches come sorted by their beginnings.
pub fn overlapping(sorted: &[When]) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); sorted.len()];
    for (at, one) in sorted.iter().enumerate() {
        let later = sorted.iter().enumerate().skip(at + 1);
        for (other, _) in later.take_while(|(_, other)| other.starts < one.ends()) {
            found[at].push(other);
            found[other].push(at);
        }
    }
    found.iter_mut().for_each(|others| others.sort_unstable());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time_text::read_time;
    use proptest::prelude::*;

    fn when(day: &str, time: &str, zone: &str) -> Result<When, WallTimeError> {
        let time = read_time(time).unwrap();
        When::at(day.parse().unwrap(), time, USUAL_MINUTES, zone.parse().unwrap(), None)
    }

    #[test]
    fn a_span_lasts_as_long_as_it_really_does() {
        for (day, time, minutes) in [
            ("2026-11-24", "13:00", 60),
            ("2026-11-24", "13:00–14:30", 90),
            ("2026-11-24", "23:00–00:30", 90),
            ("2026-11-24", "22–24", 120),
            // The night the clock goes forward, half past one to half past three is an hour.
            ("2026-03-29", "01:30–03:30", 60),
            ("2026-10-25", "01:30–03:30", 180),
            ("2026-10-25", "01:30–02:30", 60),
            ("2026-10-25", "03:00–04:00", 60),
            ("2026-03-28", "23:00–03:00", 180),
        ] {
            assert_eq!(when(day, time, "Europe/Oslo").unwrap().minutes, minutes, "{day} {time}");
        }
        for (day, time) in [("2026-03-29", "02:30"), ("2026-03-29", "01:30–02:30"), ("2026-10-25", "02:30")]
        {
            assert!(when(day, time, "Europe/Oslo").is_err(), "{day} {time}");
        }
    }

    #[test]
    fn overlaps_are_found_across_zones_and_the_clock_change() {
        for (one, other, overlap) in [
            (("2026-11-24", "13–14", "Europe/Oslo"), ("2026-11-24", "13:30–14:30", "Europe/Oslo"), true),
            (("2026-11-24", "13–14", "Europe/Oslo"), ("2026-11-24", "14–15", "Europe/Oslo"), false),
            (("2026-11-24", "13–14", "Europe/Oslo"), ("2026-11-24", "12–13", "Europe/London"), true),
            (("2026-11-24", "13–14", "Europe/Oslo"), ("2026-11-24", "13–14", "Europe/London"), false),
            (("2026-11-24", "23–00:30", "Europe/Oslo"), ("2026-11-25", "00:00", "Europe/Oslo"), true),
            (("2026-11-24", "16–17", "Europe/Oslo"), ("2026-11-24", "10–11", "America/New_York"), true),
            // In the week between the changes New York is five hours behind, not six.
            (("2026-10-26", "15–16", "Europe/Oslo"), ("2026-10-26", "10–11", "America/New_York"), true),
            (("2026-10-26", "16–17", "Europe/Oslo"), ("2026-10-26", "10–11", "America/New_York"), false),
            // The hour that comes twice keeps these apart.
            (("2026-10-25", "01:00–02:00", "Europe/Oslo"), ("2026-10-25", "03–04", "Europe/Oslo"), false),
        ] {
            let at = |(day, time, zone): (&str, &str, &str)| when(day, time, zone).unwrap();
            let (one, other) = (at(one), at(other));
            assert_eq!((one.overlaps(&other), other.overlaps(&one)), (overlap, overlap), "{one:?} {other:?}");
        }
    }

    #[test]
    fn it_comes_goes_on_and_is_over() {
        let when = when("2026-11-24", "13–14", "Europe/Oslo").unwrap();
        for (now, expected) in [
            ("2026-11-24T11:59:59Z", InterviewStanding::Coming),
            ("2026-11-24T12:00:00Z", InterviewStanding::Now),
            ("2026-11-24T12:59:59Z", InterviewStanding::Now),
            ("2026-11-24T13:00:00Z", InterviewStanding::Over),
        ] {
            assert_eq!(standing(&when, now.parse().unwrap()), expected, "{now}");
        }
    }

    proptest! {
        #[test]
        fn all_overlaps_are_found_and_no_others(
            mut stretches in proptest::collection::vec((0_i64..5_000, 1_u16..1_440), 0..20),
        ) {
            stretches.sort_unstable();
            let sorted: Vec<When> = stretches.into_iter().map(|(minute, minutes)| When {
                starts: DateTime::from_timestamp(minute * 60, 0).unwrap(), zone: Tz::UTC, minutes,
            }).collect();
            let found = overlapping(&sorted);
            for (at, one) in sorted.iter().enumerate() {
                let expected: Vec<usize> = (0..sorted.len())
                    .filter(|other| *other != at && one.overlaps(&sorted[*other])).collect();
                prop_assert_eq!(&found[at], &expected);
            }
        }
    }
}

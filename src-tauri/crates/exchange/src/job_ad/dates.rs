//! Dates as machines write them: ISO 8601, epochs, Java's and e-mail's forms; else as people do.

use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use domain::date_text::read_date;
use domain::deadline::{Deadline, DeadlineWhen};
use domain::deadline_text::oslo_instant;

/// A point in time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub date: NaiveDate,
    pub time: Option<NaiveTime>,
    pub offset: Option<FixedOffset>,
}

/// Reads a date. Years before 2000 and after 2100 are placeholders ("9999-12-31", the epoch) and give `None`.
pub(super) fn read(text: &str, reference: NaiveDate) -> Option<Written> {
    let text = text.trim();
    if text.is_empty() || text.len() > 80 {
        return None;
    }
    let written = iso(text).or_else(|| epoch(text)).or_else(|| spelled(text)).or_else(|| month_first(text));
    let written = written.or_else(|| {
        let read = read_date(text, reference).ok()?;
        Some(Written { date: read.date, time: read.time, offset: None })
    })?;
    (2000..=2100).contains(&written.date.year()).then_some(written)
}

impl Written {
    /// The day meant: the day as written, or Oslo's when the writer turned it into UTC.
    pub fn day(&self) -> NaiveDate {
        match (self.time, self.offset) {
            (Some(time), Some(offset)) if offset.local_minus_utc() == 0 && !is_midnight(time) => {
                oslo_day(self.instant())
            }
            _ => self.date,
        }
    }

    /// The deadline meant. Midnight and a minute before it are how programs write a day without a time.
    pub fn deadline(&self) -> DeadlineWhen {
        let Some(time) = self.time else { return DeadlineWhen::Date(self.date) };
        if is_midnight(time) || is_last_minute(time) {
            return DeadlineWhen::Date(self.date);
        }
        let instant = self.instant();
        let day = oslo_day(instant);
        let since = instant - oslo_instant(day, NaiveTime::MIN);
        if since < Duration::minutes(1)
            || oslo_instant(day + Duration::days(1), NaiveTime::MIN) - instant <= Duration::minutes(1)
        {
            return DeadlineWhen::Date(day);
        }
        DeadlineWhen::DateTime(instant)
    }

    fn instant(&self) -> DateTime<Utc> {
        let time = self.time.unwrap_or(NaiveTime::MIN);
        match self.offset {
            Some(offset) => (self.date.and_time(time) - offset).and_utc(),
            None => oslo_instant(self.date, time),
        }
    }
}

fn is_midnight(time: NaiveTime) -> bool {
    time.hour() == 0 && time.minute() == 0
}

fn is_last_minute(time: NaiveTime) -> bool {
    time.hour() == 23 && time.minute() == 59
}

/// A deadline printed in a form only machines and Americans write.
pub(super) fn printed(written: &Written, text: &str) -> Deadline {
    Deadline { when: written.deadline(), text: Some(text.to_owned()) }
}

/// The day in Oslo at an instant.
pub(super) fn oslo_day(instant: DateTime<Utc>) -> NaiveDate {
    let day = instant.date_naive();
    let next = day + Duration::days(1);
    if instant >= oslo_instant(next, NaiveTime::MIN) { next } else { day }
}

fn iso(text: &str) -> Option<Written> {
    let date = NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()?;
    let rest = text[10..].trim_start_matches(['T', 't', ' ']);
    let length = rest.find(|c: char| !(c.is_ascii_digit() || ":.,".contains(c))).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(length);
    let clock = clock.split(['.', ',']).next().unwrap_or_default();
    let time = NaiveTime::parse_from_str(clock, "%H:%M:%S")
        .or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M"))
        .ok();
    Some(Written { date, time, offset: zone_offset(zone.trim()) })
}

fn zone_offset(zone: &str) -> Option<FixedOffset> {
    if matches!(zone, "Z" | "z" | "UTC" | "GMT") {
        return FixedOffset::east_opt(0);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4).and_then(|m| m.parse().ok()).unwrap_or(0);
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

fn epoch(text: &str) -> Option<Written> {
    if !matches!(text.len(), 10 | 13) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    let instant = DateTime::from_timestamp_millis(if text.len() == 13 { number } else { number * 1000 })?;
    Some(Written { date: instant.date_naive(), time: Some(instant.time()), offset: FixedOffset::east_opt(0) })
}

/// "Wed Sep 02 02:00:00 UTC 2026" and "Wed, 02 Sep 2026 02:00:00 +0000". The first is how Java prints a day; its time is
/// an artefact of the server's zone and means nothing.
fn spelled(text: &str) -> Option<Written> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [week_day, month, day, clock, _, year] = words.as_slice() {
        let plain = format!("{week_day} {month} {day} {clock} {year}");
        if let Ok(at) = NaiveDateTime::parse_from_str(&plain, "%a %b %d %H:%M:%S %Y") {
            return Some(Written { date: at.date(), time: None, offset: None });
        }
    }
    let at = DateTime::parse_from_rfc2822(text).ok()?;
    Some(Written { date: at.date_naive(), time: Some(at.time()), offset: Some(*at.offset()) })
}

/// "4/24/2024": the American order, read only where the day could be no month.
fn month_first(text: &str) -> Option<Written> {
    let parts: Vec<u32> = text.split('/').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [month, day, year] = parts.as_slice() else { return None };
    let date = (*day > 12).then(|| NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, *month, *day))??;
    Some(Written { date, time: None, offset: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn machine_dates_give_their_day() {
        for (text, expected) in [
            ("2026-09-14", Some("2026-09-14")),
            ("2026-09-08T00:00:00+02:00", Some("2026-09-08")),
            ("2026-06-11T21:42:38-05:00", Some("2026-06-11")),
            ("2026-09-07T22:00:00Z", Some("2026-09-08")),
            ("2026-07-27 15:33:54 UTC", Some("2026-07-27")),
            ("2026-07-27T00:00:00.000Z", Some("2026-07-27")),
            ("1764205361939", Some("2025-11-27")),
            ("Wed Sep 02 02:00:00 UTC 2026", Some("2026-09-02")),
            ("4/24/2024", Some("2024-04-24")),
            ("9999-12-31T23:59:59", None),
            ("1970-01-01", None),
            ("2026-13-40", None),
            ("", None),
        ] {
            let read = read(text, day("2026-09-20")).map(|written| written.day());
            assert_eq!(read, expected.map(day), "{text}");
        }
    }

    #[test]
    fn a_day_without_a_time_is_seen_behind_midnights() {
        for (text, expected) in [
            ("2026-10-16", "2026-10-16"),
            ("2026-10-16T23:59:59+02:00", "2026-10-16"),
            ("2026-10-16T00:00:00", "2026-10-16"),
            ("2026-10-11T21:59:59Z", "2026-10-11"),
            ("2026-10-15T22:00:00Z", "2026-10-16"),
        ] {
            let deadline = read(text, day("2026-09-20")).map(|written| written.deadline());
            assert_eq!(deadline, Some(DeadlineWhen::Date(day(expected))), "{text}");
        }
        let noon = read("2026-10-16T12:00:00+02:00", day("2026-09-20")).map(|written| written.deadline());
        let expected = "2026-10-16T10:00:00Z".parse().expect("an instant");
        assert_eq!(noon, Some(DeadlineWhen::DateTime(expected)));
    }
}

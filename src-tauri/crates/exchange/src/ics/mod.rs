//! Calendar files (RFC 5545) for other programs: entries with ids that stay, alarms, and times that keep what the clock
//! on the wall in Oslo shows.
//!
//! Every file that is written carries a higher sequence number than the one before, so that a program that has an entry
//! already takes the newer one. Lines are folded at 75 octets, between letters; text is escaped, and what control
//! characters strangers put into a title stays out.

mod line;
mod zone;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Europe::Oslo;
use domain::calendar::{Alarm, instant_in, oslo_wall};
use url::Url;

use line::Lines;

/// A calendar to write.
#[derive(Debug, Clone, Copy)]
pub struct IcsCalendar<'a> {
    /// Its name, as other programs show it.
    pub name: &'a str,
    /// The instant it is written: the stamp and sequence of all its entries.
    pub written_at: DateTime<Utc>,
    /// What stands in it.
    pub entries: &'a [IcsEntry],
}

/// One entry of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IcsEntry {
    /// Its id for ever, without spaces: `deadline-<id>`.
    pub uid: String,
    /// The line that is shown in the calendar.
    pub summary: String,
    /// More of it; empty where there is none.
    pub description: String,
    /// Where.
    pub location: Option<String>,
    /// A web address; anything else is left out.
    pub url: Option<String>,
    /// When.
    pub when: IcsWhen,
    /// When it rings.
    pub alarms: Vec<Alarm>,
}

/// When an entry of a calendar file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IcsWhen {
    /// The whole day.
    Day(NaiveDate),
    /// At an instant; it takes no time of its own.
    Moment(DateTime<Utc>),
    /// From an instant on for so many minutes, which are taken.
    Lasting(DateTime<Utc>, u16),
}

/// The file's text.
pub fn write(calendar: &IcsCalendar<'_>) -> String {
    let mut lines = Lines::default();
    for (name, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Loype//Loype//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        lines.add(name, value);
    }
    lines.add_text("NAME", calendar.name);
    lines.add_text("X-WR-CALNAME", calendar.name);
    lines.add("X-WR-TIMEZONE", zone::NAME);
    zone::write(&mut lines);
    for entry in calendar.entries {
        write_entry(&mut lines, entry, calendar.written_at);
    }
    lines.add("END", "VCALENDAR");
    lines.text()
}

/// Whether two files say the same but for when they were written.
pub fn say_the_same(one: &str, other: &str) -> bool {
    fn said(text: &str) -> impl Iterator<Item = &str> {
        let is_stamp = |line: &&str| STAMPS.iter().any(|name| line.starts_with(name));
        text.lines().filter(move |line| !is_stamp(line))
    }
    said(one).eq(said(other))
}

const STAMPS: [&str; 3] = ["DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:"];

fn write_entry(lines: &mut Lines, entry: &IcsEntry, written_at: DateTime<Utc>) {
    let stamp = in_utc(written_at);
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &format!("{}@loype", entry.uid));
    lines.add("DTSTAMP", &stamp);
    lines.add("LAST-MODIFIED", &stamp);
    lines.add("SEQUENCE", &sequence(written_at).to_string());
    write_when(lines, entry.when);
    lines.add_text("SUMMARY", &entry.summary);
    if !entry.description.is_empty() {
        lines.add_text("DESCRIPTION", &entry.description);
    }
    if let Some(location) = entry.location.as_deref().filter(|location| !location.is_empty()) {
        lines.add_text("LOCATION", location);
    }
    if let Some(url) = entry.url.as_deref().and_then(web_address) {
        lines.add("URL", url.as_str());
    }
    for alarm in &entry.alarms {
        write_alarm(lines, *alarm, &entry.summary);
    }
    lines.add("END", "VEVENT");
}

fn write_when(lines: &mut Lines, when: IcsWhen) {
    match when {
        IcsWhen::Day(on) => {
            let next = on.checked_add_days(Days::new(1)).unwrap_or(on);
            lines.add("DTSTART;VALUE=DATE", &on.format("%Y%m%d").to_string());
            lines.add("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
            lines.add("TRANSP", "TRANSPARENT");
        }
        IcsWhen::Moment(at) => {
            add_instant(lines, "DTSTART", at);
            lines.add("TRANSP", "TRANSPARENT");
        }
        IcsWhen::Lasting(at, minutes) => {
            add_instant(lines, "DTSTART", at);
            add_instant(lines, "DTEND", at + chrono::Duration::minutes(i64::from(minutes)));
            lines.add("TRANSP", "OPAQUE");
        }
    }
}

/// An instant by the clock on the wall in Oslo; in UTC in the hour that comes twice, the second time, which a wall time
/// can't tell.
fn add_instant(lines: &mut Lines, name: &str, at: DateTime<Utc>) {
    let wall = oslo_wall(at);
    if instant_in(Oslo, wall.on, wall.time) == at {
        let local = format!("{}{}", wall.on.format("%Y%m%dT"), wall.time.format("%H%M%S"));
        lines.add(&format!("{name};TZID={}", zone::NAME), &local);
    } else {
        lines.add(name, &in_utc(at));
    }
}

fn write_alarm(lines: &mut Lines, alarm: Alarm, summary: &str) {
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.add_text("DESCRIPTION", summary);
    match alarm {
        Alarm::At(at) => lines.add("TRIGGER;VALUE=DATE-TIME", &in_utc(at)),
        Alarm::Before(minutes) if minutes % (24 * 60) == 0 => {
            lines.add("TRIGGER", &format!("-P{}D", minutes / (24 * 60)));
        }
        Alarm::Before(minutes) => lines.add("TRIGGER", &format!("-PT{minutes}M")),
    }
    lines.add("END", "VALARM");
}

fn in_utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Seconds since 2020: it grows with every file and fits the 31 bits that programs keep until 2088.
fn sequence(written_at: DateTime<Utc>) -> i64 {
    const FROM_2020: i64 = 1_577_836_800;
    (written_at.timestamp() - FROM_2020).clamp(0, i64::from(i32::MAX))
}

fn web_address(text: &str) -> Option<Url> {
    Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "https" | "http"))
}

#[cfg(test)]
mod tests;

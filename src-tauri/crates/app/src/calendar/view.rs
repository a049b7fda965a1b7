//! Entries as the window shows them.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Europe::Oslo;
use domain::calendar::{
    EntryKind, EntryTone, Timing, WallTime, drawn, lanes, oslo_wall, tone, wall_in, zone_of,
};
use store::calendar::{EntryRow, Meeting};

use crate::wire::{CalendarEntry, DrawnEntry, TimeElsewhere};

/// The instant entries are told as of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
}

impl Moment {
    fn tone(self, row: &EntryRow) -> EntryTone {
        tone(row.kind, &row.timing, row.standing, self.today, self.now)
    }
}

/// Puts the entries of a day into the order in which they are shown where there is room for some only: interviews
/// first, since nothing else has other people waiting; then whole days, then by time; what is settled last.
pub(super) fn order(rows: &mut [EntryRow], moment: Moment) {
    rows.sort_by_cached_key(|row| {
        let tone = moment.tone(row);
        let rank = (tone == EntryTone::Done, tone != EntryTone::Meeting);
        (rank, row.timing.at, row.kind, row.title.clone(), row.entry)
    });
}

/// An entry as the window shows it, not yet laid out in a column.
pub(super) fn entry(row: EntryRow, moment: Moment) -> CalendarEntry {
    let tone = moment.tone(&row);
    let Timing { on, at, .. } = row.timing;
    let ends = row.timing.minutes.and(row.timing.ends_at()).map(|end| hour_and_minute(oslo_wall(end).time));
    let there = row.meeting.as_ref().zip(at).and_then(|(meeting, at)| elsewhere(meeting, at));
    let (round, form, place, link) = match row.meeting {
        Some(Meeting { round, form, place, link, .. }) => (Some(round), Some(form), said(place), said(link)),
        None => (None, None, None, None),
    };
    CalendarEntry {
        entry: row.entry,
        kind: row.kind,
        tone,
        on,
        time: at.map(|at| time_on(at, on)),
        ends,
        there,
        drawn: at.and_then(|_| covered(&row.timing)),
        job_id: row.job_id,
        title: row.title,
        employer: row.employer,
        text: row.text,
        round,
        form,
        place,
        link,
        movable: !matches!(row.kind, EntryKind::JobStart | EntryKind::OfferStart),
    }
}

/// Gives the entries with a time their lanes.
pub(super) fn lay_out(entries: &mut [CalendarEntry]) {
    let timed: Vec<&mut DrawnEntry> = entries.iter_mut().filter_map(|entry| entry.drawn.as_mut()).collect();
    let spans: Vec<_> =
        timed.iter().map(|one| domain::calendar::Drawn { from: one.from, to: one.to }).collect();
    for (one, lane) in timed.into_iter().zip(lanes(&spans)) {
        one.lane = u16::try_from(lane.lane).unwrap_or(u16::MAX);
        one.of = u16::try_from(lane.of).unwrap_or(u16::MAX);
    }
}

/// Minutes since midnight on the wall clock in Oslo.
pub(super) fn minute_of_day(instant: DateTime<Utc>) -> u16 {
    let time = oslo_wall(instant).time;
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

/// A time of day as it is written in both languages: `13:00`.
pub(crate) fn hour_and_minute(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// The time of day of an instant on the day it belongs to; midnight at the end of that day is 24:00.
pub(crate) fn time_on(at: DateTime<Utc>, on: NaiveDate) -> String {
    let wall = oslo_wall(at);
    if wall.on > on { "24:00".to_owned() } else { hour_and_minute(wall.time) }
}

fn covered(timing: &Timing) -> Option<DrawnEntry> {
    let (start, end) = (oslo_wall(timing.at?), oslo_wall(timing.ends_at()?));
    let last_minute = WallTime { on: timing.on, time: NaiveTime::from_hms_opt(23, 59, 0)? };
    let covered = drawn(start.min(last_minute), end, timing.on)?;
    Some(DrawnEntry { from: covered.from, to: covered.to, lane: 0, of: 1 })
}

fn elsewhere(meeting: &Meeting, at: DateTime<Utc>) -> Option<TimeElsewhere> {
    let zone = zone_of(&meeting.zone)?;
    let there = wall_in(at, zone);
    let differs = there != wall_in(at, Oslo);
    differs.then(|| TimeElsewhere {
        zone: meeting.zone.clone(),
        on: there.on,
        time: hour_and_minute(there.time),
    })
}

fn said(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}

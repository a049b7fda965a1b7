//! Entries with a time side by side in the column of a day.

use chrono::{NaiveDate, Timelike};

use super::wall::WallTime;

/// The least height of an entry in a day's column, in minutes: its name must fit.
const LEAST: u16 = 30;
/// Minutes on the wall clock of any day: a column has the same height on the nights the clock changes, so that nine
/// o'clock stands where nine o'clock stands on the other days.
const WHOLE_DAY: u16 = 24 * 60;

/// What an entry covers of a day's column, in minutes on the wall clock; `to` lies after `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn {
    /// From this minute of the day on.
    pub from: u16,
    /// Up to this one.
    pub to: u16,
}

/// Where an entry stands among those that overlap it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    /// From the left, from 0.
    pub lane: usize,
    /// How many lanes stand beside each other there.
    pub of: usize,
}

/// What an entry from `start` to `end` covers of a day; `None` where it does not reach into the day. An entry that
/// ends before it starts by the clock, since clocks went back in between, keeps the least height.
pub fn drawn(start: WallTime, end: WallTime, on: NaiveDate) -> Option<Drawn> {
    let end = end.max(start);
    let is_before = end.on < on || (end.on == on && end.time == chrono::NaiveTime::MIN && start.on < on);
    if is_before || start.on > on {
        return None;
    }
    let from = if start.on < on { 0 } else { minute(start) };
    let to = if end.on > on { WHOLE_DAY } else { minute(end) };
    let from = from.min(WHOLE_DAY - LEAST);
    Some(Drawn { from, to: to.max(from + LEAST) })
}

/// A lane for each, so that no two in one lane overlap, with as few lanes as that allows. What overlaps nothing has the
/// whole width.
pub fn lanes(drawn: &[Drawn]) -> Vec<Lane> {
    let mut order: Vec<usize> = (0..drawn.len()).collect();
    order.sort_by_key(|at| (drawn[*at].from, std::cmp::Reverse(drawn[*at].to), *at));
    let mut placed = vec![Lane { lane: 0, of: 1 }; drawn.len()];
    let mut cluster: Vec<usize> = Vec::new();
    let mut ends: Vec<u16> = Vec::new();
    for at in order {
        let one = drawn[at];
        if ends.iter().all(|end| *end <= one.from) {
            close(&mut placed, &mut cluster, &mut ends);
        }
        let free = ends.iter().position(|end| *end <= one.from);
        let lane = free.unwrap_or(ends.len());
        if free.is_none() {
            ends.push(0);
        }
        ends[lane] = one.to;
        placed[at].lane = lane;
        cluster.push(at);
    }
    close(&mut placed, &mut cluster, &mut ends);
    placed
}

/// Tells all that hang together how many lanes they share.
fn close(placed: &mut [Lane], cluster: &mut Vec<usize>, ends: &mut Vec<u16>) {
    for at in cluster.drain(..) {
        placed[at].of = ends.len().max(1);
    }
    ends.clear();
}

fn minute(at: WallTime) -> u16 {
    // A day has 1440 minutes.
    u16::try_from(at.time.hour() * 60 + at.time.minute()).unwrap_or(WHOLE_DAY)
}

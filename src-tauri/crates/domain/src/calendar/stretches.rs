//! The way of a pursuit through the stages, as stretches of days.

use chrono::NaiveDate;

use crate::stage::StageKind;

/// The days a pursuit spent in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The stage's kind.
    pub kind: StageKind,
    /// The day it came there.
    pub from: NaiveDate,
    /// The day it left, or today while it stands there; the same as `from` for an end: a pursuit that was closed takes
    /// no more time.
    pub to: NaiveDate,
}

/// The stretches between dated moves, oldest first. A stage that was left on the day it was reached takes no time and
/// is passed over, unless it is the last. Moves dated after `today` end there.
pub fn stretches(moves: &[(NaiveDate, StageKind)], today: NaiveDate) -> Vec<Stretch> {
    let ends = moves.iter().skip(1).map(|(on, _)| Some(*on)).chain([None]);
    let mut found: Vec<Stretch> = Vec::new();
    for ((from, kind), end) in moves.iter().copied().zip(ends) {
        let to = match end {
            Some(end) => end,
            None if kind.is_closed() => from,
            None => today.max(from),
        };
        if to == from && end.is_some() {
            continue;
        }
        match found.last_mut() {
            // Moved within one kind, or back to it on the same day: one stretch.
            Some(last) if last.kind == kind && last.to == from => last.to = to,
            _ => found.push(Stretch { kind, from, to }),
        }
    }
    found
}

//! When an entry rings in the person's own calendar.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::entry::{EntryKind, Standing, Timing};
use crate::deadline_text::oslo_instant;

/// One ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// At an instant.
    At(DateTime<Utc>),
    /// So many minutes before the entry begins.
    Before(u16),
}

/// Hour of the ring on the day before, and of what is to be done on a day without a time. Our own choice: late enough
/// to be awake, early enough to act.
const MORNING: u32 = 9;
/// Hour of the ring on the last day.
const LAST_MORNING: u32 = 8;

/// The rings of an entry; none once it asks for nothing any more.
///
/// Deadlines and answers ring at nine the day before and at eight on the last day, as far as that is before they are
/// over. Interviews ring a day and an hour before; what is to be done rings at its time, else that morning.
pub fn alarms(kind: EntryKind, timing: &Timing, standing: Standing) -> Vec<Alarm> {
    if standing == Standing::Settled {
        return Vec::new();
    }
    match kind {
        EntryKind::Deadline | EntryKind::AnswerBy => {
            let before = timing.on.pred_opt().and_then(|on| at_hour(on, MORNING));
            let rings = [before, at_hour(timing.on, LAST_MORNING)].into_iter().flatten();
            rings.filter(|ring| timing.at.is_none_or(|end| *ring < end)).map(Alarm::At).collect()
        }
        EntryKind::Interview => vec![Alarm::Before(24 * 60), Alarm::Before(60)],
        EntryKind::Task | EntryKind::FollowUp | EntryKind::ThankYou => {
            timing.at.or_else(|| at_hour(timing.on, MORNING)).map(Alarm::At).into_iter().collect()
        }
        EntryKind::JobStart | EntryKind::OfferStart => Vec::new(),
    }
}

fn at_hour(on: NaiveDate, hour: u32) -> Option<DateTime<Utc>> {
    Some(oslo_instant(on, NaiveTime::from_hms_opt(hour, 0, 0)?))
}

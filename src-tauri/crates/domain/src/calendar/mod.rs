//! The calendar: spans of days as Norway counts them, what stands on a day, when it rings, and what moving it does.
//!
//! Weeks are ISO 8601 weeks: Monday first, and week 1 holds the year's first Thursday. Days and wall times are Oslo's;
//! an interview keeps the zone it was agreed in.

mod alarms;
mod days;
mod entry;
mod lanes;
mod stretches;
mod wall;

pub use alarms::{Alarm, alarms};
pub use days::{AGENDA_DAYS, SpanKind, month_beside, span_days, week_number};
pub use entry::{EntryKind, EntryRef, EntryTone, Standing, Timing, tone};
pub use lanes::{Drawn, Lane, drawn, lanes};
pub use stretches::{Stretch, stretches};
pub use wall::{WallTime, day_hours, day_start, instant_in, moved_by, oslo_wall, wall_in, zone_of};

#[cfg(test)]
mod tests;

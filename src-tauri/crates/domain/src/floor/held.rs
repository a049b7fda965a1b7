//! Which level covers a day.

use chrono::{Months, NaiveDate};

use super::{FloorHeld, FloorLevel};

/// A level that covers the day asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cover<'a> {
    /// The level.
    pub level: &'a FloorLevel,
    /// Whether it is only taken to hold still: a later level is known, and when this one ended is not.
    pub is_end_unknown: bool,
}

/// The level that covers a day: of those that may, the one that began last, and of one day the person's own.
///
/// - With both ends known a level covers the days between, both counted.
/// - With an unknown end it goes on where no later level of the pack differs from it; else it is trusted for one year
///   from its start. That is our choice: levels usually change once a year, so a year is the most it can be taken for.
/// - Known on one day, it covers that day. Known only by its year, it covers nothing.
/// - Where a later level had begun by the day, an earlier one no longer counts, even where the later has ended again:
///   then no level is known.
pub(super) fn level_on(levels: &[FloorLevel], on: NaiveDate) -> Option<Cover<'_>> {
    let covering = levels.iter().filter_map(|level| cover(level, levels, on));
    covering
        .filter(|cover| !levels.iter().any(|other| has_replaced(other, cover.level, on)))
        .max_by_key(|cover| (begins(cover.level), cover.level.entered_on))
}

fn cover<'a>(level: &'a FloorLevel, levels: &[FloorLevel], on: NaiveDate) -> Option<Cover<'a>> {
    let (is_covered, is_end_unknown) = match level.held {
        FloorHeld::From { from, to: Some(to) } => ((from..=to).contains(&on), false),
        FloorHeld::From { from, to: None } => {
            let is_older = levels.iter().any(|other| is_later_of_pack(other, level));
            let last = from.checked_add_months(Months::new(12)).filter(|_| is_older);
            (from <= on && last.is_none_or(|last| on < last), is_older)
        }
        FloorHeld::KnownOn { on: known } => (known == on, false),
        FloorHeld::KnownIn { .. } => (false, false),
    };
    is_covered.then_some(Cover { level, is_end_unknown })
}

/// A later sighting of the same amounts tells that the level still held, not that it had ended.
fn is_later_of_pack(other: &FloorLevel, level: &FloorLevel) -> bool {
    other.entered_on.is_none() && begins(other) > begins(level) && differs(other, level)
}

/// Whether a level had ended an earlier one by the day. The person's own ends every earlier level, and the pack's of the
/// same start: they looked it up.
fn has_replaced(other: &FloorLevel, level: &FloorLevel, on: NaiveDate) -> bool {
    let (began, before) = (begins(other), begins(level));
    let is_own = other.entered_on.is_some();
    let is_dated = !matches!(other.held, FloorHeld::KnownIn { .. });
    let is_later = began > before || began == before && is_own && level.entered_on.is_none();
    is_dated && is_later && began <= on && (is_own || differs(other, level))
}

fn differs(one: &FloorLevel, other: &FloorLevel) -> bool {
    (one.bachelor_ore, one.master_ore) != (other.bachelor_ore, other.master_ore)
}

/// The first day of which anything is known of it.
fn begins(level: &FloorLevel) -> NaiveDate {
    match level.held {
        FloorHeld::From { from, .. } => from,
        FloorHeld::KnownOn { on } => on,
        FloorHeld::KnownIn { year } => {
            // A year no calendar has says nothing of later days.
            NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN)
        }
    }
}

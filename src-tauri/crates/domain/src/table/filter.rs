//! What a table can be narrowed down to.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::{Deadline, DeadlineWhen};
use crate::deadline_text::last_day;
use crate::floor::FloorVerdict;
use crate::ids::{StageId, TagId};
use crate::stage::StageKind;
use crate::target::TargetStep;

/// One condition. A row stands in the table when it meets all of them; within one, any of what it names will do. A
/// condition that names nothing lets everything through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum TableFilter {
    /// It is in one of these stages, or in one of these kinds of stage.
    Stage {
        /// Stages of the person's own.
        stages: Vec<StageId>,
        /// Kinds of stages.
        kinds: Vec<StageKind>,
    },
    /// It is offered by one of these employers, however they are spelt.
    Employer {
        /// Their names.
        names: Vec<String>,
    },
    /// One of its places of work is in one of these cities.
    City {
        /// Their names.
        names: Vec<String>,
    },
    /// Its deadline is of one of these sorts, and a day it names lies between these two.
    Deadline {
        /// Sorts of deadlines. None stands for every sort, or, where a bound is given, for those that name a day.
        sorts: Vec<DeadlineSort>,
        /// The first day.
        from: Option<DayBound>,
        /// The last day.
        to: Option<DayBound>,
    },
    /// Its pay reaches one of these steps of the target.
    Target {
        /// The steps.
        steps: Vec<TargetStep>,
    },
    /// Its pay stands so against the pay floor; without a figure in kroner it is unknown.
    Floor {
        /// Above, below, unknown.
        verdicts: Vec<FloorVerdict>,
    },
    /// What it pays at most (at least, where no most is said) a year for a full position lies between these two, which
    /// belong to it: the figure the table is sorted by. What says no pay in kroner lies between no two.
    Pay {
        /// The least, øre.
        #[ts(type = "number | null")]
        from_ore: Option<i64>,
        /// The most, øre.
        #[ts(type = "number | null")]
        to_ore: Option<i64>,
    },
    /// Its newest ad comes from one of these sites.
    Source {
        /// The sites.
        sites: Vec<String>,
    },
    /// It bears one of these tags.
    Tag {
        /// The tags.
        tags: Vec<TagId>,
    },
    /// It was sent and nothing changed for at least so many days.
    Quiet {
        /// The days.
        days: u16,
    },
    /// These words stand in it, its ads or its notes.
    Text {
        /// The words.
        text: String,
    },
}

/// A sort of deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineSort {
    /// On a day, with or without a time.
    Dated,
    /// As soon as possible.
    Asap,
    /// Considered as they come.
    Rolling,
    /// Not said, or in words nobody can date.
    Unknown,
}

/// One end of a stretch of days: a day, or one so far from today that a saved view moves on with time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum DayBound {
    /// This day.
    On {
        /// The day.
        on: NaiveDate,
    },
    /// So many days from today; below zero is past.
    InDays {
        /// The days.
        days: i16,
    },
}

impl DayBound {
    /// The day it is, as of `today`.
    pub fn day(self, today: NaiveDate) -> NaiveDate {
        match self {
            Self::On { on } => on,
            Self::InDays { days } => {
                let far = Days::new(u64::from(days.unsigned_abs()));
                let moved = if days < 0 { today.checked_sub_days(far) } else { today.checked_add_days(far) };
                moved.unwrap_or(today)
            }
        }
    }
}

impl DeadlineSort {
    /// The sort of a deadline.
    pub fn of(deadline: &Deadline) -> Self {
        match deadline.when {
            DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_) => Self::Dated,
            DeadlineWhen::Asap => Self::Asap,
            DeadlineWhen::Rolling => Self::Rolling,
            DeadlineWhen::Unknown => Self::Unknown,
        }
    }
}

/// Whether a deadline meets a condition, as of `today`. A time counts with its day in Oslo.
pub fn deadline_passes(
    deadline: &Deadline,
    sorts: &[DeadlineSort],
    (from, to): (Option<DayBound>, Option<DayBound>),
    today: NaiveDate,
) -> bool {
    let sort = DeadlineSort::of(deadline);
    let is_bound = from.is_some() || to.is_some();
    let is_wanted =
        if sorts.is_empty() { !is_bound || sort == DeadlineSort::Dated } else { sorts.contains(&sort) };
    let lies_within = last_day(deadline).is_none_or(|day| {
        from.is_none_or(|from| from.day(today) <= day) && to.is_none_or(|to| day <= to.day(today))
    });
    is_wanted && lies_within
}

/// Whether pay a year for a full position, øre, lies within bounds that belong to it.
pub fn pay_passes(yearly_ore: i64, (from, to): (Option<i64>, Option<i64>)) -> bool {
    from.is_none_or(|from| from <= yearly_ore) && to.is_none_or(|to| yearly_ore <= to)
}

/// Days since a sent application last changed its stage; `None` where no answer is waited for.
pub fn quiet_days(kind: StageKind, stage_since: NaiveDate, today: NaiveDate) -> Option<i32> {
    let waits = matches!(kind, StageKind::Applied | StageKind::Screening | StageKind::Interview);
    // Chrono's range of days fits an i32.
    waits.then(|| i32::try_from((today - stage_since).num_days()).unwrap_or(i32::MAX))
}

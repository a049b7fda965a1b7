//! Practice over time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Practice over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PracticeProgress {
    /// The last twelve weeks, the earliest first.
    pub weeks: Vec<PracticeWeek>,
    /// What comes due on each of the next 14 days, today first.
    pub ahead: Vec<PracticeAhead>,
    /// Questions answered at least once.
    pub seen: u32,
    /// Of those, how many are not weak spots and come again in a week or later.
    pub firm: u32,
    /// How many are weak spots.
    pub weak: u32,
}

/// One week of practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PracticeWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Its ISO number.
    pub week: u8,
    /// On how many days there was practice.
    pub days: u32,
    /// How many answers were judged again, hard, good, easy.
    pub grades: Vec<u32>,
}

/// What comes due on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PracticeAhead {
    /// The day.
    pub on: NaiveDate,
    /// How many questions, by what is known today.
    pub count: u32,
}

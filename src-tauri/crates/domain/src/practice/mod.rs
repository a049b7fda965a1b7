//! Practice: when a question comes again, by how well it was answered (FSRS-6 with its usual parameters).
//!
//! The memory model is that of the `fsrs` crate, see <https://github.com/open-spaced-repetition/fsrs-rs>. Its two
//! figures are kept as millionths, so that no floating-point number is ever stored.

mod before;
mod pauses;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use fsrs::{FSRS, ItemState, MemoryState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use before::{Seen, seen_before};
pub use pauses::{PAUSE_DAYS, Run, run_of};

/// How likely a question should still be answered well on the day it comes again. Nine of ten is what FSRS recommends.
const RETENTION: f32 = 0.9;
/// No question is put off for longer, in days: a search lasts months, and an answer that was not said aloud for a
/// season is not ready.
pub const MOST_DAYS: u64 = 90;
/// Below this stability a question is a weak spot: a first answer that went well gets 2.3 days, a hard one 1.3.
const WEAK_DAYS_MILLIONTHS: i64 = 2_000_000;
/// From this difficulty on a question is a weak spot: above what a first "again" gives, 6.4.
const WEAK_DIFFICULTY_MILLIONTHS: i64 = 7_000_000;
/// The longest wait the model is asked about, in days.
const LONGEST_WAIT: i64 = 36_500;

/// One's own judgement of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// It has to come again at once.
    Again,
    /// It went, with effort.
    Hard,
    /// It went well.
    Good,
    /// It went by itself.
    Easy,
}

impl Grade {
    /// Every grade, the worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// Its number, from 1.
    pub fn number(self) -> u8 {
        match self {
            Self::Again => 1,
            Self::Hard => 2,
            Self::Good => 3,
            Self::Easy => 4,
        }
    }

    /// The grade of a number.
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.number() == number)
    }

    /// The stable name used on the wire and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Hard => "hard",
            Self::Good => "good",
            Self::Easy => "easy",
        }
    }
}

/// What the memory model knows of a question, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Days until the answer is nine of ten times still there.
    pub stability_millionths: i64,
    /// From 1, easy, to 10.
    pub difficulty_millionths: i64,
}

/// A question that is practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// What the model knows; absent before the first answer.
    pub memory: Option<Memory>,
    /// The day it comes again, in Oslo.
    pub due_on: NaiveDate,
    /// The day it was answered last.
    pub last_on: Option<NaiveDate>,
    /// The day it was answered first.
    pub first_on: Option<NaiveDate>,
    /// How often it was answered.
    pub reviews: u32,
    /// How often it had to come again at once after it had gone well.
    pub lapses: u32,
    /// The day it was taken into practice.
    pub added_on: NaiveDate,
}

/// Why a card could not be scheduled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the memory model refused a card: {0}")]
pub struct NotScheduled(String);

impl Card {
    /// A card nobody has answered yet, due from a day on.
    pub fn new(added_on: NaiveDate, due_on: NaiveDate) -> Self {
        Self { memory: None, due_on, last_on: None, first_on: None, reviews: 0, lapses: 0, added_on }
    }

    /// Whether it is to be answered today by its own schedule. A card that was answered on a day that has not come
    /// cannot be true: the clock was set wrong then, so it is due. One day is let go, for a clock set back over midnight.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.due_on <= today || self.last_on.is_some_and(|last| last > next_day(today))
    }

    /// Whether it is a weak spot: an answer that would be gone within days, or one that keeps being hard.
    pub fn is_weak(&self) -> bool {
        let is_weak = |memory: Memory| {
            memory.stability_millionths < WEAK_DAYS_MILLIONTHS
                || memory.difficulty_millionths >= WEAK_DIFFICULTY_MILLIONTHS
        };
        self.reviews > 0 && self.memory.is_some_and(is_weak)
    }

    /// The card after an answer today. "Again" leaves it due today.
    ///
    /// # Errors
    /// When the model refuses even a card it knows nothing of.
    pub fn answered(&self, grade: Grade, today: NaiveDate) -> Result<Self, NotScheduled> {
        let state = self.after(grade, today)?;
        let days = if grade == Grade::Again { 0 } else { whole_days(state.interval) };
        Ok(Self {
            memory: Some(kept(state.memory)),
            due_on: today.checked_add_days(Days::new(days)).unwrap_or(today),
            last_on: Some(today),
            first_on: self.first_on.or(Some(today)),
            reviews: self.reviews.saturating_add(1),
            lapses: self.lapses + u32::from(grade == Grade::Again && self.reviews > 0),
            ..*self
        })
    }

    /// In how many days it would come again after each grade, the worst first; 0 is today.
    ///
    /// # Errors
    /// As [`Card::answered`].
    pub fn prospects(&self, today: NaiveDate) -> Result<[u32; 4], NotScheduled> {
        let mut days = [0; 4];
        for (place, grade) in days.iter_mut().zip(Grade::ALL) {
            let due = self.answered(grade, today)?.due_on;
            *place = u32::try_from((due - today).num_days()).unwrap_or(0);
        }
        Ok(days)
    }

    fn after(&self, grade: Grade, today: NaiveDate) -> Result<ItemState, NotScheduled> {
        // A clock that was set back makes no time pass, and none go back.
        let waited = self.last_on.map_or(0, |last| (today - last).num_days().clamp(0, LONGEST_WAIT));
        let waited = u32::try_from(waited).unwrap_or(0);
        let states = MODEL
            .next_states(self.memory.map(state_of), RETENTION, waited)
            // Figures that no model gives are as good as none.
            .or_else(|_| MODEL.next_states(None, RETENTION, 0))
            .map_err(|error| NotScheduled(error.to_string()))?;
        Ok(match grade {
            Grade::Again => states.again,
            Grade::Hard => states.hard,
            Grade::Good => states.good,
            Grade::Easy => states.easy,
        })
    }
}

/// FSRS-6 with its usual parameters: nobody has answered enough for parameters of their own.
static MODEL: LazyLock<FSRS> = LazyLock::new(FSRS::default);

fn state_of(memory: Memory) -> MemoryState {
    MemoryState {
        stability: memory.stability_millionths as f32 / 1e6,
        difficulty: memory.difficulty_millionths as f32 / 1e6,
    }
}

fn kept(state: MemoryState) -> Memory {
    let millionths = |figure: f32| (f64::from(figure) * 1e6).round() as i64;
    Memory {
        stability_millionths: millionths(state.stability),
        difficulty_millionths: millionths(state.difficulty),
    }
}

fn whole_days(interval: f32) -> u64 {
    (interval.round() as u64).clamp(1, MOST_DAYS)
}

fn next_day(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

//! Pay floors: the least pay the immigration rules expect of a job that needs a degree.
//!
//! Source of the rules: UDI's guidelines on skilled workers (UDI 2010-129) and its messages on pay levels; the levels with
//! their dates are in the guidance pack.

mod check;
mod held;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::job::Degree;
use crate::note::Note;
pub use check::{check_floor, good_until};

/// One level of the floor, for a full position, øre a year before tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorLevel {
    /// Its id: of the pack's fact, or of the level the person entered.
    pub id: String,
    /// For work that needs a bachelor's degree.
    #[ts(type = "number")]
    pub bachelor_ore: i64,
    /// For work that needs a master's degree, a doctorate too.
    #[ts(type = "number")]
    pub master_ore: i64,
    /// What is known of when it held.
    pub held: FloorHeld,
    /// The person entered it; then the day they did.
    pub entered_on: Option<NaiveDate>,
}

/// What is known of when a level held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FloorHeld {
    /// From a day; to a day, where the end is known.
    From {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: Option<NaiveDate>,
    },
    /// It was in force on this day; since when and until when is not known.
    KnownOn {
        /// The day.
        on: NaiveDate,
    },
    /// It was in force some time in this year.
    KnownIn {
        /// The year.
        year: i32,
    },
}

/// The person's citizenship as far as permits care. Switzerland counts with the EEA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Citizenship {
    /// Denmark, Finland, Iceland, Norway, Sweden.
    Nordic,
    /// EU, EEA, Switzerland.
    Eea,
    /// Anywhere else, the United Kingdom too: a permit before work.
    Other,
}

/// Above, below, or not to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FloorVerdict {
    /// At or above the level.
    Above,
    /// Below the level.
    Below,
    /// No level applies, or it is not known which.
    Unknown,
}

/// What is asked of the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FloorQuestion {
    /// Yearly pay in cash actually received for the share, øre.
    pub pay_ore: i64,
    /// Share of a full position in percent, 1 to 100.
    pub share_percent: u8,
    /// The degree the work needs.
    pub degree: Degree,
    /// The day it is asked for.
    pub on: NaiveDate,
    /// The person's citizenship; absent is taken as needing a permit.
    pub citizenship: Option<Citizenship>,
}

/// Where pay stands against the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorAnswer {
    /// Above, below or unknown.
    pub verdict: FloorVerdict,
    /// The level for a full position; absent when unknown.
    #[ts(type = "number | null")]
    pub floor_ore: Option<i64>,
    /// Pay of a full position less the level; negative is below.
    #[ts(type = "number | null")]
    pub margin_ore: Option<i64>,
    /// The pay brought to a full position.
    #[ts(type = "number")]
    pub full_time_ore: i64,
    /// The level that was used.
    pub level: Option<FloorLevel>,
    /// Whether the level may be outdated on the day asked for.
    pub stale: bool,
    /// Whether below is a red flag for this person, or only information.
    pub is_condition: bool,
    /// Doubts, exceptions, what to ask.
    pub notes: Vec<Note>,
}

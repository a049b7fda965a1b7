//! The pay floor and its levels.

use super::SourceView;
use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorAnswer, FloorLevel};
use domain::ids::FloorLevelId;
use domain::job::Degree;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks where pay stands against the floor.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FloorQuery {
    /// Yearly pay in cash for the share, as written.
    pub amount: String,
    /// The degree the work needs.
    pub degree: Degree,
    /// The day; absent is today.
    pub on: Option<NaiveDate>,
    /// Share of a full position in percent; absent is 100.
    pub share_percent: Option<u8>,
    /// Citizenship; absent is the one in the settings.
    pub citizenship: Option<Citizenship>,
}

/// Where pay stands against the floor, with the level's source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorView {
    /// The answer.
    pub answer: FloorAnswer,
    /// The source of the level used.
    pub source: Option<SourceView>,
}

/// The levels of the floor, the oldest first: the pack's and the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorLevels {
    /// The levels.
    pub levels: Vec<FloorLevelView>,
    /// Whether the newest may be outdated today.
    pub stale: bool,
}

/// One level with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorLevelView {
    /// The level.
    pub level: FloorLevel,
    /// Set for one the person entered, which can be deleted.
    pub own_id: Option<FloorLevelId>,
    /// Its source.
    pub source: SourceView,
}

/// Enters a level the person read at UDI.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddFloorLevel {
    /// First day, as a person writes a date.
    pub valid_from: String,
    /// For a bachelor's degree, as written.
    pub bachelor: String,
    /// For a master's degree, as written.
    pub master: String,
    /// Where it was read.
    pub url: String,
}

/// Names a level the person entered.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FloorLevelQuery {
    /// The level.
    pub id: FloorLevelId,
}

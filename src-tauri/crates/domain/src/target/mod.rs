//! Target pay: the person's walk-away, expected and stretch pay for a role, level and city.

mod fit;
#[cfg(test)]
mod tests;
mod title;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::TargetId;
pub use fit::best_target;

/// A target as it stands now, with what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Target {
    /// Its id.
    pub id: TargetId,
    /// The role, in the person's words ("Backend developer").
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city; absent is anywhere.
    pub city: Option<String>,
    /// The figures as they changed, the newest first; never empty.
    pub history: Vec<TargetFigures>,
}

/// How senior a role is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// First years.
    Entry,
    /// On one's own feet.
    Mid,
    /// Experienced, leading work.
    Senior,
}

/// The three figures on a day, øre a year for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetFigures {
    /// Since when.
    pub on: NaiveDate,
    /// Below this the person says no.
    #[ts(type = "number")]
    pub walk_away_ore: i64,
    /// What the person reckons with.
    #[ts(type = "number")]
    pub expected_ore: i64,
    /// What would be very good.
    #[ts(type = "number")]
    pub stretch_ore: i64,
    /// Why.
    pub reason: String,
}

/// Where a yearly pay stands against a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TargetStep {
    /// Below walk-away.
    BelowWalkAway,
    /// From walk-away up to expected.
    WalkAway,
    /// From expected up to stretch.
    Expected,
    /// Stretch or more.
    Stretch,
}

/// Where a yearly pay stands, and by how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetStanding {
    /// The target it is held against.
    pub target_id: TargetId,
    /// Which step it reaches.
    pub step: TargetStep,
    /// Pay less the expected figure, øre; negative is below.
    #[ts(type = "number")]
    pub over_expected_ore: i64,
    /// Pay less the walk-away figure, øre.
    #[ts(type = "number")]
    pub over_walk_away_ore: i64,
}

impl Target {
    /// The figures in force on a day; before the first of them, the first. `None` only for a target without figures.
    pub fn figures_on(&self, day: NaiveDate) -> Option<&TargetFigures> {
        self.history.iter().find(|figures| figures.on <= day).or(self.history.last())
    }
}

/// Where a yearly pay (øre, full position) stands against a target as it is now. Pay at a figure has reached it.
pub fn stand(target: &Target, full_time_ore: i64) -> TargetStanding {
    // A target is never without figures; were it, any pay would have reached nothing asked for.
    let figures = target.history.first();
    let [walk_away, expected, stretch] =
        figures.map_or([0; 3], |f| [f.walk_away_ore, f.expected_ore, f.stretch_ore]);
    let step = match full_time_ore {
        pay if pay < walk_away => TargetStep::BelowWalkAway,
        pay if pay < expected => TargetStep::WalkAway,
        pay if pay < stretch => TargetStep::Expected,
        _ => TargetStep::Stretch,
    };
    TargetStanding {
        target_id: target.id,
        step,
        over_expected_ore: full_time_ore.saturating_sub(expected),
        over_walk_away_ore: full_time_ore.saturating_sub(walk_away),
    }
}

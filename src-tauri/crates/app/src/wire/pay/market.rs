//! What work is paid, and everything on one scale.

use super::{SourceView, Words};
use domain::ids::{JobId, OfferId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Pay of many people; yearly øre for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Distribution {
    /// Its stable id in the guidance.
    pub id: String,
    /// Whom it is of: "Software developers", "Rogaland".
    pub name: Words,
    /// What it is.
    pub kind: DistributionKind,
    /// The year it is of.
    pub year: Option<i32>,
    /// A quarter is paid less.
    #[ts(type = "number | null")]
    pub p25_ore: Option<i64>,
    /// Half are paid less.
    #[ts(type = "number | null")]
    pub median_ore: Option<i64>,
    /// A quarter is paid more; the top of a band.
    #[ts(type = "number | null")]
    pub p75_ore: Option<i64>,
    /// How many answered, where it is a survey.
    pub answers: Option<u32>,
    /// Where it comes from.
    pub source: SourceView,
}

/// What a distribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DistributionKind {
    /// Official statistics by occupation, all of Norway.
    Occupation,
    /// Official statistics by county; the median only.
    County,
    /// A survey among developers, self-reported.
    Survey,
    /// A band from an article: `p25` and `p75` are its ends.
    Band,
    /// A statistic the person added, such as a union's.
    Own,
}

/// Asks for floor, ad, target, offers and market on one scale.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScaleQuery {
    /// One job; absent is all offers together.
    pub job_id: Option<JobId>,
}

/// Floor, ad, target, offers and market on one scale; yearly øre for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PayScale {
    /// Left end, a round figure.
    #[ts(type = "number")]
    pub from_ore: i64,
    /// Right end, a round figure.
    #[ts(type = "number")]
    pub to_ore: i64,
    /// What stands on it, from low to high.
    pub marks: Vec<ScaleMark>,
    /// The market's distributions, at most 4.
    pub market: Vec<Distribution>,
}

/// One thing on a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScaleMark {
    /// What it is.
    pub kind: ScaleMarkKind,
    /// Least.
    #[ts(type = "number")]
    pub low_ore: i64,
    /// Most; the same for one figure.
    #[ts(type = "number")]
    pub high_ore: i64,
    /// A name where the kind does not tell all: an offer's.
    pub name: Option<String>,
    /// The offer, where it is one.
    pub offer_id: Option<OfferId>,
    /// The source, where it is a rule or a fact.
    pub source: Option<SourceView>,
}

/// What stands on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum ScaleMarkKind {
    FloorBachelor,
    FloorMaster,
    Ad,
    WalkAway,
    Expected,
    Stretch,
    Asked,
    Offer,
}

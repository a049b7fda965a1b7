//! Weights and scores.

use domain::ids::OfferId;
use domain::offer::{Criterion, Flip, RankedOffer, Weight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sets how much a criterion counts.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetWeight {
    /// The criterion.
    pub criterion: Criterion,
    /// 0 to 10.
    pub weight: u8,
}

/// Scores an offer by a criterion; absent takes the score away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetScore {
    /// The offer.
    pub offer_id: OfferId,
    /// The criterion; never money.
    pub criterion: Criterion,
    /// 0 to 10.
    pub score: Option<u8>,
    /// What it rests on.
    pub note: String,
}

/// Asks how offers would stand with other weights, before they are set.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RankQuery {
    /// The weights to try; a criterion left out keeps its own.
    pub weights: Vec<Weight>,
    /// The tax year; absent is the current one.
    pub year: Option<i32>,
}

/// How offers would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ranking {
    /// The best first.
    pub ranking: Vec<RankedOffer>,
    /// Where the first place would change.
    pub flips: Vec<Flip>,
}

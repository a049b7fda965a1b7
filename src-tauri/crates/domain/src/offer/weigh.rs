//! Weighing what is not money: criteria, weights, scores, and where the order changes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::OfferId;

/// What a person weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// What is left a month; its score is reckoned, not given.
    Money,
    /// The work itself.
    Work,
    /// The people.
    People,
    /// Learning and growth.
    Growth,
    /// Working from home.
    HomeOffice,
    /// The place.
    Place,
    /// How safe the job is.
    Security,
}

impl Criterion {
    /// Every criterion, in the order a person reads them.
    pub const ALL: [Self; 7] =
        [Self::Money, Self::Work, Self::People, Self::Growth, Self::HomeOffice, Self::Place, Self::Security];

    /// The stable name used on the wire and in the database.
    pub fn id(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Work => "work",
            Self::People => "people",
            Self::Growth => "growth",
            Self::HomeOffice => "home_office",
            Self::Place => "place",
            Self::Security => "security",
        }
    }

    /// How much it counts until the person says otherwise.
    pub fn usual_weight(self) -> u8 {
        if self == Self::Money { 10 } else { 0 }
    }

    /// The criterion of a stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|criterion| criterion.id() == id)
    }
}

/// How much a criterion counts, 0 to 10. Until the person says otherwise money counts 10 and the rest nothing, so that
/// offers stand by what is left a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Weight {
    /// The criterion.
    pub criterion: Criterion,
    /// 0 to 10.
    pub weight: u8,
}

/// The person's score of one offer by one criterion, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Score {
    /// The criterion; never money.
    pub criterion: Criterion,
    /// 0 to 10.
    pub score: u8,
    /// What it rests on.
    pub note: String,
}

/// An offer as it is weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// The offer.
    pub offer_id: OfferId,
    /// What it leaves a month, øre; absent where it cannot be reckoned.
    pub left_month_ore: Option<i64>,
    /// The person's scores; a criterion without one counts 5, the middle.
    pub scores: Vec<Score>,
}

/// An offer's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RankedOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// The weighed score in hundredths, 0 to 1000; by money alone where no weight is above nothing.
    pub score_c: u16,
    /// Its money score in hundredths, 0 to 1000: what it leaves a month as a part of what the best one leaves.
    pub money_c: u16,
    /// Its place, from 1; equal scores share one. Scores are compared before they are rounded.
    pub place: u16,
}

/// At which weight of a criterion another offer comes first, all other weights as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Flip {
    /// The criterion.
    pub criterion: Criterion,
    /// The nearest whole weight, 0 to 10, at which the offer that is first now no longer is, not even with others; of
    /// two equally near the lower one.
    pub at: u8,
    /// Who would then be first.
    pub offer_id: OfferId,
}

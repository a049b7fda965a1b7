//! Why a pursuit was closed, in the person's own judgement. After which stage it was closed is told by its events.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::stage::StageKind;

/// The kind of reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClosedReason {
    /// The employer chose somebody else.
    NotChosen,
    /// The position was withdrawn or filled within the house.
    PositionWithdrawn,
    /// The pay.
    Pay,
    /// Other terms: share, hours, length, tasks.
    Terms,
    /// The place of work.
    Place,
    /// Another offer was better, or came first.
    OtherOffer,
    /// Something else; the note says what.
    Other,
}

/// Why a pursuit was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closed {
    /// The kind of reason.
    pub reason: ClosedReason,
    /// The person's own words.
    pub note: Option<String>,
}

impl ClosedReason {
    /// The reasons worth offering for a closed kind, the likeliest first; none for a kind that is not closed.
    ///
    /// Our own choice of order: an employer's no is mostly that somebody else was chosen, a person's no mostly another
    /// offer or the pay. Every reason may be kept with every closed kind.
    pub fn offered(kind: StageKind) -> &'static [Self] {
        use ClosedReason::{NotChosen, Other, OtherOffer, Pay, Place, PositionWithdrawn, Terms};
        match kind {
            StageKind::Rejected => &[NotChosen, PositionWithdrawn, Pay, Terms, Place, Other],
            StageKind::Withdrawn => &[OtherOffer, Pay, Terms, Place, PositionWithdrawn, Other],
            StageKind::NoReply => &[PositionWithdrawn, NotChosen, Other],
            StageKind::Expired => &[PositionWithdrawn, Pay, Terms, Place, OtherOffer, Other],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_offered_for_closed_kinds_alone_and_other_comes_last() {
        for kind in StageKind::ALL {
            let offered = ClosedReason::offered(kind);
            assert_eq!(offered.is_empty(), !kind.is_closed(), "{kind:?}");
            assert!(offered.is_empty() || offered.last() == Some(&ClosedReason::Other), "{kind:?}");
        }
    }
}

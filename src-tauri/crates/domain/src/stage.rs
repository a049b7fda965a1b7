//! Stages: where the pursuit of a job stands. A person may rename them; each keeps its kind, and reports count kinds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::StageId;

/// The fixed kind of a stage, in order; the last four are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StageKind {
    /// Kept, nothing done yet.
    Saved,
    /// Writing the application.
    Preparing,
    /// Sent.
    Applied,
    /// First contact, screening call, test.
    Screening,
    /// Interviews.
    Interview,
    /// An offer is on the table.
    Offer,
    /// Accepted.
    Accepted,
    /// The employer said no.
    Rejected,
    /// The person said no.
    Withdrawn,
    /// Nobody answered.
    NoReply,
    /// The ad ended before anything was sent.
    Expired,
}

impl StageKind {
    /// Every kind, in order.
    pub const ALL: [Self; 11] = [
        Self::Saved,
        Self::Preparing,
        Self::Applied,
        Self::Screening,
        Self::Interview,
        Self::Offer,
        Self::Accepted,
        Self::Rejected,
        Self::Withdrawn,
        Self::NoReply,
        Self::Expired,
    ];

    /// Whether the pursuit is over without an acceptance.
    pub fn is_closed(self) -> bool {
        self >= Self::Rejected
    }

    /// The stable English name used on the wire, in the database and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Preparing => "preparing",
            Self::Applied => "applied",
            Self::Screening => "screening",
            Self::Interview => "interview",
            Self::Offer => "offer",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
            Self::NoReply => "no_reply",
            Self::Expired => "expired",
        }
    }

    /// The kind of a stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A stage of the person's own board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stage {
    /// Its id.
    pub id: StageId,
    /// Its fixed kind.
    pub kind: StageKind,
    /// The person's own name for it; `None` shows the kind's name in the chosen language.
    pub name: Option<String>,
    /// Place from left to right, from 0.
    pub position: u16,
    /// Whether it is left out of the board while it holds nothing. A hidden stage that holds jobs is shown, so that no
    /// job is ever out of sight.
    pub hidden: bool,
}

/// The furthest kind a pursuit reached: a rejection after two interviews still reached interview.
///
/// Closed kinds are ends, not progress, so they count only when nothing else was ever reached.
pub fn furthest(kinds: impl IntoIterator<Item = StageKind>) -> Option<StageKind> {
    kinds.into_iter().max_by_key(|kind| (!kind.is_closed(), *kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejection_does_not_erase_how_far_one_came() {
        use StageKind::{Applied, Expired, Interview, Rejected, Saved};
        assert_eq!(furthest([Saved, Applied, Interview, Rejected]), Some(Interview));
        assert_eq!(furthest([Saved, Expired]), Some(Saved));
        assert_eq!(furthest([Rejected]), Some(Rejected));
        assert_eq!(furthest([]), None);
    }

    #[test]
    fn every_kind_reads_back_from_its_name() {
        assert!(StageKind::ALL.into_iter().all(|kind| StageKind::from_id(kind.id()) == Some(kind)));
        assert_eq!(StageKind::from_id("ghosted"), None);
    }
}

//! Backups: why one is made, when the next is due, and which of many stay.

mod thin;

#[cfg(test)]
mod tests;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use thin::{Copy, thin};

/// At most so often a change makes a backup. Issue 7: after change, at most every 15 minutes.
pub const INTERVAL: TimeDelta = TimeDelta::minutes(15);

/// The size all backups together are held under where the person said nothing else, in bytes: 2 GiB.
pub const DEFAULT_CAP: u64 = 2 * 1024 * 1024 * 1024;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// Something had changed.
    Change,
    /// The program was closed.
    Close,
    /// The person asked for it.
    Asked,
    /// A newer version was about to bring the file to its form.
    Migration,
    /// A file was about to be brought in.
    Import,
    /// An earlier backup was about to take the place of what there was.
    Restore,
    /// Many things were about to be deleted at once.
    BulkDelete,
}

impl BackupReason {
    /// Every reason.
    pub const ALL: [Self; 7] = [
        Self::Change,
        Self::Close,
        Self::Asked,
        Self::Migration,
        Self::Import,
        Self::Restore,
        Self::BulkDelete,
    ];

    /// Its stable word, as on the wire and in the names of files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Close => "close",
            Self::Asked => "asked",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::BulkDelete => "bulk_delete",
        }
    }

    /// The reason of a stable word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.id() == id)
    }
}

/// Whether a change is old enough news for a backup, the last try having been at `last`.
///
/// A clock that was set back must not put backups off until it has caught up: the distance counts, not the direction.
pub fn is_due(last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    last.is_none_or(|last| (now - last).abs() >= INTERVAL)
}

//! Whether the profile takes changes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether changes are taken, or the profile is only read for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WritingState {
    /// Why the profile is only read; absent while changes are taken.
    pub read_only: Option<WhyReadOnly>,
    /// The folder whose disk it is.
    pub folder: String,
}

/// Why the profile is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyReadOnly {
    /// The disk is full.
    Full,
    /// The disk failed at a write, or lets nobody write any more.
    Failed,
}

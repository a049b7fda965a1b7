//! Files on their way from the window into the core: the page has no paths, so a file comes in parts.

use domain::ids::IncomingId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that is about to come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeginIncoming {
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u32,
}

/// A file that may come now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncomingBegun {
    /// What it is known by.
    pub incoming_id: IncomingId,
    /// The most bytes of one part.
    pub part_bytes: u32,
}

/// The next part of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncomingPart {
    /// The file.
    pub incoming_id: IncomingId,
    /// Where the part begins, in bytes: where the one before ended.
    pub at: u32,
    /// Its bytes.
    pub base64: String,
}

/// A file that came or is coming.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncomingQuery {
    /// The file.
    pub incoming_id: IncomingId,
}

//! Time zones, offered while one types.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for zones by what is typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ZonesQuery {
    /// What is typed.
    pub text: String,
}

/// Names of zones, at most 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ZoneNames {
    /// IANA names.
    pub names: Vec<String>,
}

//! What crosses the wire: the inputs and outputs of the [command table](crate::table), written to TypeScript by a test.
//!
//! Ids are strings, days are ISO dates, instants are UTC, amounts are whole øre within what a JavaScript number holds
//! exactly. No output is an unbounded list: every list takes a limit or has one.

mod board;
mod capture;
mod contact;
mod conversation;
mod guidance;
mod interview;
mod job;
mod offer;
mod pay;
mod profile;
mod search;
mod target;
mod zone;

pub use board::*;
pub use capture::*;
pub use contact::*;
pub use conversation::*;
pub use guidance::*;
pub use interview::*;
pub use job::*;
pub use offer::*;
pub use pay::*;
pub use profile::*;
pub use search::*;
pub use target::*;
pub use zone::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An input or output with nothing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

//! What crosses the wire: the inputs and outputs of the [command table](crate::table), written to TypeScript by a test.
//!
//! Ids are strings, days are ISO dates, instants are UTC, amounts are whole øre within what a JavaScript number holds
//! exactly. No output is an unbounded list: every list takes a limit or has one.

mod board;
mod capture;
mod find;
mod guidance;
mod job;
mod jobs;
mod offer;
mod pay;
mod profile;
mod search;
mod tag;
mod target;

pub use board::*;
pub use capture::*;
pub use find::*;
pub use guidance::*;
pub use job::*;
pub use jobs::*;
pub use offer::*;
pub use pay::*;
pub use profile::*;
pub use search::*;
pub use tag::*;
pub use target::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An input or output with nothing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

//! What crosses the wire: the inputs and outputs of the [command table](crate::table), written to TypeScript by a test.
//!
//! Ids are strings, days are ISO dates, instants are UTC, amounts are whole øre within what a JavaScript number holds
//! exactly. No output is an unbounded list: every list takes a limit or has one.

mod board;
mod capture;
mod guidance;
mod job;
mod offer;
mod pay;
mod profile;
mod rhythm;
mod search;
mod target;
mod task;
mod today;

pub use board::*;
pub use capture::*;
pub use guidance::*;
pub use job::*;
pub use offer::*;
pub use pay::*;
pub use profile::*;
pub use rhythm::*;
pub use search::*;
pub use target::*;
pub use task::*;
pub use today::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An input or output with nothing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

//! What crosses the wire: the inputs and outputs of the [command table](crate::table), written to TypeScript by a test.
//!
//! Ids are strings, days are ISO dates, instants are UTC, amounts are whole øre within what a JavaScript number holds
//! exactly. No output is an unbounded list: every list takes a limit or has one.

mod archive;
mod backup;
mod beside;
mod board;
mod calendar;
mod capture;
mod contact;
mod conversation;
mod debrief;
mod document;
mod find;
mod guidance;
mod import;
mod imported;
mod incoming;
mod interview;
mod job;
mod jobs;
mod letter;
mod merge;
mod offer;
mod pay;
mod practice;
mod practice_progress;
mod prep;
mod privacy;
mod profile;
mod question;
mod recovery;
mod rhythm;
mod search;
mod stages;
mod story;
mod tag;
mod takeout;
mod target;
mod task;
mod timeline;
mod today;
mod writing;
mod zone;

pub use archive::*;
pub use backup::*;
pub use beside::*;
pub use board::*;
pub use calendar::*;
pub use capture::*;
pub use contact::*;
pub use conversation::*;
pub use debrief::*;
pub use document::*;
pub use find::*;
pub use guidance::*;
pub use import::*;
pub use imported::*;
pub use incoming::*;
pub use interview::*;
pub use job::*;
pub use jobs::*;
pub use letter::*;
pub use merge::*;
pub use offer::*;
pub use pay::*;
pub use practice::*;
pub use practice_progress::*;
pub use prep::*;
pub use privacy::*;
pub use profile::*;
pub use question::*;
pub use recovery::*;
pub use rhythm::*;
pub use search::*;
pub use stages::*;
pub use story::*;
pub use tag::*;
pub use takeout::*;
pub use target::*;
pub use task::*;
pub use timeline::*;
pub use today::*;
pub use writing::*;
pub use zone::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An input or output with nothing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

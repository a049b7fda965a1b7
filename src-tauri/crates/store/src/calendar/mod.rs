//! The calendar: what stands on its days, read from where each thing is kept, and what moving an entry changes.

mod entries;
mod moves;
mod rows;

pub use entries::{EntryRow, Meeting, between, by_refs};
pub use moves::{set_interview_start, set_task_due};
pub(crate) use rows::due;

#[cfg(test)]
pub(crate) use entries::plans;

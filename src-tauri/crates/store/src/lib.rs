//! The one door to the SQLite profile file: schema, write step, undo journal, search, settings.
//!
//! [`Store::read`] gives one consistent view; [`Store::write`] is one transaction and one step that can be undone.
//! What is read and written lies in one module per aggregate, as free functions over [`Reading`] and [`Writing`].
//! No other crate knows SQL.

pub mod ad;
pub mod application;
pub mod archive;
pub mod backup;
pub mod board;
pub mod calendar;
mod check;
pub mod checklist;
pub mod closing;
pub mod contact;
mod content;
pub mod conversation;
pub mod debrief;
pub mod document;
pub mod employer;
pub mod ending;
mod error;
pub mod event;
pub mod example;
pub mod files;
pub mod find;
pub mod floor_level;
pub mod follow_up;
mod forms;
pub mod found_at;
pub mod guidance;
pub mod guidance_pack;
mod halt;
pub mod history;
pub mod import;
pub mod interview;
pub mod job;
pub mod job_link;
mod journal;
pub mod last_interview;
pub mod letter;
pub mod merge;
pub mod newcomer;
pub mod offer;
mod open;
pub mod own_figure;
pub mod own_statistic;
mod page;
mod pay;
pub mod pay_figure;
pub mod practice;
pub mod prep_sheet;
mod private;
pub mod question;
pub mod recovery;
pub mod registered;
pub mod reminder;
pub mod requirement;
mod room;
pub mod saved_view;
mod schema;
pub mod search;
mod settings;
pub mod skill;
pub mod stage;
mod step;
mod store;
pub mod story;
pub mod table;
pub mod tag;
pub mod takeout;
pub mod target;
pub mod task;
mod text;
pub mod timeline;
pub mod today;
pub mod wages;
mod wipe;

pub use check::Problem;
pub use error::StoreError;
pub use halt::Halt;
pub use journal::steps::{Gone, KeptStep};
pub use page::Page;
pub use step::{Replayed, Step, Tag, Tags, Written};
pub use store::{Reading, Store, Writing};
pub use wipe::wipe_copies;

#[cfg(test)]
mod tests;

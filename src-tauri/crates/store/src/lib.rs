//! The one door to the SQLite profile file: schema, write step, undo journal, search, settings.
//!
//! [`Store::read`] gives one consistent view; [`Store::write`] is one transaction and one step that can be undone.
//! What is read and written lies in one module per aggregate, as free functions over [`Reading`] and [`Writing`].
//! No other crate knows SQL.

pub mod ad;
pub mod application;
pub mod board;
mod check;
mod content;
pub mod employer;
mod error;
pub mod event;
pub mod find;
pub mod floor_level;
pub mod follow_up;
pub mod guidance;
pub mod job;
mod journal;
pub mod newcomer;
pub mod offer;
mod open;
mod page;
mod pay;
pub mod pay_figure;
pub mod saved_view;
mod schema;
pub mod search;
mod settings;
pub mod skill;
pub mod stage;
mod step;
mod store;
pub mod table;
pub mod tag;
pub mod target;
mod text;

pub use check::Problem;
pub use error::StoreError;
pub use page::Page;
pub use step::{Replayed, Step, Tag, Tags, Written};
pub use store::{Reading, Store, Writing};

#[cfg(test)]
mod tests;

//! The whole profile as one JSON document, and such a document back into a profile.
//!
//! What goes out is read from the tables themselves, so that a later table can't be forgotten: every table that is neither
//! the undo journal nor derived from others. What comes in is first loaded into a scratch profile of the document's own
//! schema, with all its constraints, brought to the newest schema as a profile's file would be, and only then merged.

mod apart;
mod blank;
mod bring;
mod contents;
mod fits;
mod group;
mod ids;
mod items;
mod load;
mod merge;
mod newer;
pub mod papers;
mod reader;
mod rows;
mod shape;
pub mod sheet;
mod write;

pub use apart::Apart;
pub use load::{Head, Loaded, OwnFileError, load, read_head};
pub use merge::{Merged, TableMerged, look, merge};
pub use shape::{ColumnKind, ColumnShape, TableShape, tables};
pub use write::{Naming, rows, write};

/// The document's name for what it is.
pub const FORMAT: &str = "loype-export";

/// The schema of documents that this program writes.
pub fn newest_schema() -> u32 {
    crate::schema::newest(crate::schema::MIGRATIONS)
}

/// Told how many rows are done; it may say to stop.
pub type Watch<'w> = dyn FnMut(u64) -> std::ops::ControlFlow<()> + 'w;

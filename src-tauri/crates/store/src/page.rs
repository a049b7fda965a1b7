//! A part of a longer list.

use serde::Serialize;

/// Some rows of a list and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page<T> {
    /// The rows asked for, in the list's order.
    pub rows: Vec<T>,
    /// How many rows the whole list has.
    pub total: u32,
}

//! A table as it is arranged: what is saved under a name.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ShownColumn, SortKey, TableColumn, TableFilter};

/// Columns, order and filters of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableView {
    /// The columns, from left to right; never empty.
    pub columns: Vec<ShownColumn>,
    /// What it is sorted by, the first counting most; empty is newest first.
    pub sort: Vec<SortKey>,
    /// The filters, all of which a row must meet.
    pub filters: Vec<TableFilter>,
}

/// What is wrong with an arrangement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    /// A table needs a column.
    #[error("a table without columns")]
    NoColumns,
    /// A column stands there twice, or is sorted by twice.
    #[error("a column twice")]
    Twice,
    /// More columns, filters or values than a table takes.
    #[error("more than {limit}")]
    TooMany {
        /// The most there may be.
        limit: usize,
    },
    /// A text is longer than is looked for.
    #[error("a text of more than {limit} characters")]
    TooLong {
        /// The most characters.
        limit: usize,
    },
}

impl TableView {
    /// The narrowest and the widest a column can be, in pixels at a text size of 100 percent.
    pub const WIDTHS: std::ops::RangeInclusive<u16> = 48..=900;
    /// The most columns one sorts by.
    pub const MOST_SORTS: usize = 6;
    /// The most filters.
    pub const MOST_FILTERS: usize = 20;
    /// The most values one filter names.
    pub const MOST_VALUES: usize = 100;
    /// The longest text a filter holds, in characters.
    pub const MOST_LETTERS: usize = 300;

    /// A table nobody has arranged yet.
    pub fn usual() -> Self {
        let columns = TableColumn::USUAL.into_iter().map(ShownColumn::from).collect();
        Self { columns, sort: Vec::new(), filters: Vec::new() }
    }

    /// The arrangement with every width brought within [`Self::WIDTHS`].
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn checked(mut self) -> Result<Self, TableFault> {
        check_columns(&self.columns)?;
        check_sort(&self.sort)?;
        check_filters(&self.filters)?;
        for shown in &mut self.columns {
            shown.width = shown.width.clamp(*Self::WIDTHS.start(), *Self::WIDTHS.end());
        }
        Ok(self)
    }
}

fn check_columns(columns: &[ShownColumn]) -> Result<(), TableFault> {
    if columns.is_empty() {
        return Err(TableFault::NoColumns);
    }
    once(columns.iter().map(|shown| shown.column))
}

/// Whether a table can be sorted so.
///
/// # Errors
/// What is wrong with it.
pub fn check_sort(sort: &[SortKey]) -> Result<(), TableFault> {
    if sort.len() > TableView::MOST_SORTS {
        return Err(TableFault::TooMany { limit: TableView::MOST_SORTS });
    }
    once(sort.iter().map(|key| key.column))
}

fn once(columns: impl Iterator<Item = TableColumn>) -> Result<(), TableFault> {
    let mut seen = BTreeSet::new();
    let mut columns = columns;
    if columns.all(|column| seen.insert(column)) { Ok(()) } else { Err(TableFault::Twice) }
}

/// Whether a table can be narrowed down so.
///
/// # Errors
/// What is wrong with it.
pub fn check_filters(filters: &[TableFilter]) -> Result<(), TableFault> {
    if filters.len() > TableView::MOST_FILTERS {
        return Err(TableFault::TooMany { limit: TableView::MOST_FILTERS });
    }
    filters.iter().try_for_each(check_filter)
}

fn check_filter(filter: &TableFilter) -> Result<(), TableFault> {
    let (values, texts): (usize, &[String]) = match filter {
        TableFilter::Stage { stages, kinds } => (stages.len() + kinds.len(), &[]),
        TableFilter::Employer { names } | TableFilter::City { names } => (names.len(), names),
        TableFilter::Source { sites } => (sites.len(), sites),
        TableFilter::Deadline { sorts, .. } => (sorts.len(), &[]),
        TableFilter::Target { steps } => (steps.len(), &[]),
        TableFilter::Floor { verdicts } => (verdicts.len(), &[]),
        TableFilter::Tag { tags } => (tags.len(), &[]),
        TableFilter::Text { text } => (1, std::slice::from_ref(text)),
        TableFilter::Quiet { .. } | TableFilter::Pay { .. } => (1, &[]),
    };
    if values > TableView::MOST_VALUES {
        return Err(TableFault::TooMany { limit: TableView::MOST_VALUES });
    }
    let is_long = |text: &String| text.chars().count() > TableView::MOST_LETTERS;
    if texts.iter().any(is_long) {
        return Err(TableFault::TooLong { limit: TableView::MOST_LETTERS });
    }
    Ok(())
}

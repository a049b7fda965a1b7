//! Files of each format as their programs write them, with their traps, and tables of people's own.

mod books;
mod formats;
mod limits;
mod tables;
mod values;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::*;

/// The day on which all tables are read.
pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub(super) fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

/// The parts of a file as they come.
pub(super) fn parts(name: &str, bytes: &[u8]) -> Vec<Part> {
    open(name, bytes, &Wish::default()).unwrap()
}

/// The one part of a text.
pub(super) fn part(text: &str) -> Part {
    let mut parts = parts("jobs.csv", text.as_bytes());
    assert_eq!(parts.len(), 1);
    parts.remove(0)
}

/// The layout as proposed, open orders as the likelier.
pub(super) fn layout(part: &Part) -> Layout {
    let proposal = propose(part, &HashMap::new());
    let order = |column: &ColumnProposal| match column.order {
        OrderFound::Plain => DateOrder::Dmy,
        OrderFound::Sure(order) | OrderFound::Open { likely: order } => order,
    };
    Layout {
        columns: proposal.columns.iter().map(|column| column.field).collect(),
        orders: proposal.columns.iter().map(order).collect(),
        statuses: std::collections::BTreeMap::new(),
    }
}

/// Every row of a part, read as proposed.
pub(super) fn rows(part: &Part) -> Vec<RowRead> {
    let layout = layout(part);
    part.lines.iter().map(|line| read_row(part, &layout, line, today())).collect()
}

/// The jobs of a part, read as proposed.
pub(super) fn jobs(part: &Part) -> Vec<JobDraft> {
    let job = |row: RowRead| match row.entry {
        Entry::Job(job) => Some(*job),
        _ => None,
    };
    rows(part).into_iter().filter_map(job).collect()
}

/// The fields as proposed, by their ids.
pub(super) fn fields(part: &Part) -> Vec<&'static str> {
    layout(part).columns.iter().map(|field| field.id()).collect()
}

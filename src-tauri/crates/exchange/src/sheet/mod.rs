//! Tables for spreadsheets: one model of rows, written as CSV or as an Excel workbook.

mod csv;
mod xlsx;

use chrono::{NaiveDate, NaiveTime};

pub use self::csv::CsvSheet;
pub use self::xlsx::Workbook;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words; never a formula.
    Text(String),
    /// A whole number.
    Number(i64),
    /// An amount in hundredths, shown in whole units where there is no rest.
    Hundredths(i64),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
}

impl Cell {
    /// Words, or nothing where there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// What `make` makes of a value, or nothing.
    pub fn of<T>(value: Option<T>, make: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, make)
    }
}

/// A column as it is headed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub text: String,
    /// How wide it is shown, in signs.
    pub width: u16,
}

/// A table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The file can't be written.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The workbook can't be made.
    #[error("the workbook can't be made: {0}")]
    Workbook(String),
}

//! Reads dates as people and machines write them, day first: `12.03.2026`, `12. mars`, `uke 12`, ISO and the
//! rest.
//!
//! [`read_date`] takes a text that is a date, [`find_dates`] searches running text, [`read_relative`] reads
//! "3 days ago". A time with a zone is turned into the day and time in Oslo; a time without one already means
//! Oslo.

mod ahead;
mod calendar;
mod clock;
mod day;
mod place;
mod relative;
#[cfg(test)]
mod tests;

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};

use crate::fold::fold_space;
use crate::tokens::{Token, tokens};
pub use ahead::read_ahead;
pub(crate) use place::{Dated, DayForm, Setting, dates_in};
pub use relative::read_relative;

/// A date as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadDate {
    /// The day in Oslo. For a week it is the Monday.
    pub date: NaiveDate,
    /// The time in Oslo, where one is written. `24:00` is 23:59:59, so that it stays on its day.
    pub time: Option<NaiveTime>,
    /// Whether the year was not written: it is then the first such date on or after the reference day, or,
    /// when a weekday is written that only another year within one year fits, the date in that year.
    pub year_inferred: bool,
}

/// A date found in running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDate {
    /// Where it stands, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// The date.
    pub read: ReadDate,
}

/// Why a text could not be read as a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateTextError {
    /// Nothing was written.
    #[error("nothing was written; write a date such as 12.03.2026")]
    Empty,
    /// There is no date in the text.
    #[error("\"{text}\" is not a date; write one such as 12.03.2026")]
    NotADate {
        /// The words.
        text: String,
    },
    /// The month has no such day, or there is no such month.
    #[error("there is no day {day} in month {month}")]
    NoSuchDay {
        /// The day as written.
        day: u32,
        /// The month as written.
        month: u32,
    },
    /// The year has no such week.
    #[error("there is no week {week}")]
    NoSuchWeek {
        /// The week as written.
        week: u32,
    },
    /// There is no such time of day.
    #[error("there is no time {hour}:{minute}")]
    NoSuchTime {
        /// The hour as written.
        hour: u32,
        /// The minute as written.
        minute: u32,
    },
    /// The year is outside 1990 to 2100: older and later dates in a job search are mistakes.
    #[error("the year {year} is outside 1990 to 2100")]
    YearOutOfRange {
        /// The year as written.
        year: i32,
    },
    /// A date that systems write when they have none (1970-01-01, 9999-12-31).
    #[error("{year} is a date that stands for no date")]
    Filler {
        /// Its year.
        year: i32,
    },
    /// More than one date is written.
    #[error("there is more than one date in \"{text}\"")]
    SeveralDates {
        /// The words.
        text: String,
    },
}

impl DateTextError {
    /// The error's stable code, by which messages are found.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "date_empty",
            Self::NotADate { .. } => "date_not_a_date",
            Self::NoSuchDay { .. } => "date_no_such_day",
            Self::NoSuchWeek { .. } => "date_no_such_week",
            Self::NoSuchTime { .. } => "date_no_such_time",
            Self::YearOutOfRange { .. } => "date_year_out_of_range",
            Self::Filler { .. } => "date_filler",
            Self::SeveralDates { .. } => "date_several",
        }
    }
}

/// Reads a text that is one date, with or without a time; words around it ("fredag", "Frist:") do no harm.
///
/// `reference` is the day from which a missing year is counted. `uke 12` gives the week's Monday.
///
/// # Errors
/// When there is no date, more than one, other figures beside it, or a day, week or time that does not exist.
pub fn read_date(text: &str, reference: NaiveDate) -> Result<ReadDate, DateTextError> {
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Err(DateTextError::Empty);
    }
    let not_a_date = || DateTextError::NotADate { text: fold_space(text) };
    let dated = dates_in(&tokens, Setting::Whole, reference)?;
    let first = dated.first().ok_or_else(not_a_date)?.read;
    if dated.iter().any(|other| other.read != first) {
        return Err(DateTextError::SeveralDates { text: fold_space(text) });
    }
    // Dates stand in order and apart: the first that ends behind a token is the only one it may be of.
    let is_dated = |at: usize| {
        let one = dated.partition_point(|one| one.tokens.end <= at);
        dated.get(one).is_some_and(|one| one.tokens.contains(&at))
    };
    let is_stray = |(at, token): (usize, &Token)| !token.digits().is_empty() && !is_dated(at);
    if tokens.iter().enumerate().any(is_stray) { Err(not_a_date()) } else { Ok(first) }
}

/// The dates in running text, in order. Figures that may be something else (`12.03` alone, `12/3`) count only
/// after a word that asks for a date ("innen", "frist", "fredag"); dates that do not exist are passed over.
pub fn find_dates(text: &str, reference: NaiveDate) -> Vec<FoundDate> {
    let tokens = tokens(text);
    let found = dates_in(&tokens, Setting::Running, reference).unwrap_or_default();
    found
        .into_iter()
        .filter_map(|dated| {
            let (first, last) =
                (tokens.get(dated.tokens.start)?, tokens.get(dated.tokens.end.checked_sub(1)?)?);
            Some(FoundDate { range: first.range.start..last.range.end, read: dated.read })
        })
        .collect()
}

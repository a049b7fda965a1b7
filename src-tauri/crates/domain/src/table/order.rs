//! The order of a table's rows.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use chrono_tz::Europe::Oslo;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TableColumn;
use crate::card::NextDate;
use crate::deadline::{Deadline, DeadlineWhen};
use crate::job::Share;

/// One column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortKey {
    /// The column.
    pub column: TableColumn,
    /// Which way.
    pub order: SortOrder,
}

/// Which way a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SortOrder {
    /// From a to å, from early to late, from little to much.
    Ascending,
    /// The other way.
    Descending,
}

/// What a row is sorted by in one column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrderKey {
    /// A number, a day, a place in a list.
    Number(i64),
    /// A text, as [`norwegian_key`](crate::collate::norwegian_key) gives it.
    Text(String),
}

/// Which of two rows comes first by their keys, one for each order. What is absent comes last whichever way.
pub fn compare(one: &[Option<OrderKey>], other: &[Option<OrderKey>], orders: &[SortOrder]) -> Ordering {
    let pairs = one.iter().zip(other).zip(orders);
    let mut decided = pairs.map(|((one, other), order)| match (one, other) {
        (Some(one), Some(other)) if *order == SortOrder::Descending => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
    });
    decided.find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
}

/// Where a deadline stands among others: days and times in Oslo, a day lasting to its end, then as soon as possible, then
/// rolling; an unknown one has no place.
pub fn deadline_order(deadline: &Deadline) -> Option<i64> {
    let seconds =
        |day: NaiveDate, second: u32| i64::from(day.num_days_from_ce()) * 86_400 + i64::from(second);
    match deadline.when {
        DeadlineWhen::Date(day) => Some(seconds(day, 86_400)),
        DeadlineWhen::DateTime(at) => {
            let there = at.with_timezone(&Oslo).naive_local();
            Some(seconds(there.date(), NaiveTime::num_seconds_from_midnight(&there.time())))
        }
        DeadlineWhen::Asap => Some(i64::MAX - 1),
        DeadlineWhen::Rolling => Some(i64::MAX),
        DeadlineWhen::Unknown => None,
    }
}

/// The day of a next date, as a number; `None` where it names none.
pub fn next_day(next: &NextDate) -> Option<i64> {
    match next {
        NextDate::ApplyBy { on, .. }
        | NextDate::Found { on, .. }
        | NextDate::Sent { on, .. }
        | NextDate::Since { on, .. } => Some(i64::from(on.num_days_from_ce())),
        NextDate::Asap | NextDate::Rolling => None,
    }
}

/// Where a share stands among others: by its most, then by its least.
pub fn share_order(share: Share) -> i64 {
    i64::from(share.max_percent) * 1_000 + i64::from(share.min_percent)
}

//! The table of jobs: which rows stand in it in which order, what each of them shows, and the values one can filter by.
//!
//! The order is found once, as a list of row numbers that the caller keeps while [`version`] stays the same; a stretch of
//! it is then read by number, however far down it lies.

mod chosen;
mod condition;
mod keys;
mod paid;
mod query;
mod row;
mod value;

use std::collections::HashMap;

use domain::floor::FloorVerdict;
use domain::target::TargetStep;

pub use chosen::{outside_stage, present, with_tag, without_tag};
pub use paid::{PaidRow, paid};
pub use query::{TableQuery, order};
pub use row::{FilledRow, RowTag, job_ids, rows};
pub use value::{FoundValue, ValueOf, values};

use crate::{Reading, StoreError};

/// What the file looked like at some moment: equal versions hold equal rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    outside: i64,
    own: u64,
}

impl Version {
    /// Whether both hold the same of what other programs wrote.
    pub fn is_same_outside(self, other: Self) -> bool {
        self.outside == other.outside
    }
}

/// The version that a reading sees.
///
/// # Errors
/// When the file can't be read.
pub fn version(reading: &Reading<'_>) -> Result<Version, StoreError> {
    // The pragma tells of other connections only, the count of this one's own changes.
    let outside = reading.connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
    Ok(Version { outside, own: reading.connection.total_changes() })
}

/// What is reckoned of a job's pay; by the row number of the job. Jobs without pay in kroner have none.
pub type Reckoned = HashMap<i64, PayStanding>;

/// Where a job's pay stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayStanding {
    /// What it pays at most (at least, where no most is said) a year for a full position, øre.
    pub yearly_ore: i64,
    /// The step of the target it reaches, where there is a target.
    pub step: Option<TargetStep>,
    /// How far above the target's expected figure, øre.
    pub over_expected_ore: Option<i64>,
    /// Above the floor, below it, or not to be told.
    pub verdict: FloorVerdict,
    /// How far above the floor, øre; negative is below.
    pub margin_ore: Option<i64>,
}

//! The values one can filter by, as they stand in the jobs of the table.

use std::collections::HashMap;

use domain::collate::norwegian_key;
use domain::fold::fold;

use crate::{Reading, StoreError};

/// What the values are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueOf {
    /// Employers.
    Employer,
    /// Cities of work, not only the main one.
    City,
    /// Sites of ads.
    Source,
}

/// A value and how many jobs bear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundValue {
    /// The value.
    pub value: String,
    /// The jobs.
    pub jobs: u32,
}

/// Values in whose folded form `text` is found, those of most jobs first, at most `limit`. Spellings that differ only in
/// case or marks are one value.
///
/// # Errors
/// When the file can't be read.
pub fn values(
    reading: &Reading<'_>,
    of: ValueOf,
    text: &str,
    limit: usize,
) -> Result<Vec<FoundValue>, StoreError> {
    let sql = match of {
        ValueOf::Employer => include_str!("value_employer.sql"),
        ValueOf::City => include_str!("value_city.sql"),
        ValueOf::Source => include_str!("value_source.sql"),
    };
    let wanted = fold(text);
    let mut statement = reading.connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, FoundValue> = HashMap::new();
    while let Some(row) = rows.next()? {
        let value: String = row.get("value")?;
        let jobs: u32 = row.get("jobs")?;
        let folded = fold(&value);
        if !folded.is_empty() && folded.contains(&wanted) {
            found.entry(folded).or_insert(FoundValue { value, jobs: 0 }).jobs += jobs;
        }
    }
    let mut values: Vec<FoundValue> = found.into_values().collect();
    values.sort_by_cached_key(|found| (u32::MAX - found.jobs, norwegian_key(&found.value)));
    values.truncate(limit);
    Ok(values)
}

//! The jobs with pay in kroner, as far as their pay is judged.

use domain::job::{JobFields, Place};

use crate::job::share;
use crate::pay::pay;
use crate::text::Columns;
use crate::{Reading, StoreError};

/// A job with pay in kroner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaidRow {
    /// Its row number.
    pub seq: i64,
    /// Title, main city, pay, share and degree; nothing else is filled in.
    pub fields: JobFields,
}

/// Every job with pay in kroner, the trash included: whoever asks looks up those of a table.
///
/// # Errors
/// When the file can't be read.
pub fn paid(reading: &Reading<'_>, mut each: impl FnMut(PaidRow)) -> Result<(), StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("paid.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let city: Option<String> = row.get("city")?;
        let place = |city| Place { city: Some(city), ..Place::default() };
        each(PaidRow {
            seq: row.get("seq")?,
            fields: JobFields {
                places: city.into_iter().map(place).collect(),
                pay: pay(row)?,
                share: share(row)?,
                required_degree: row.word("required_degree")?,
                ..JobFields::new(row.get::<_, String>("title")?, String::new())
            },
        });
    }
    Ok(())
}

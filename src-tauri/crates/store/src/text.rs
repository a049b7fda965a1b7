//! How values stand in columns: ids, days, instants and closed sets as text.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as WordError, StrDeserializer};

use crate::StoreError;

/// An instant as text: UTC with milliseconds, always equally long, so that text order is time order.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The stable word of a value of a closed set.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        other => Err(StoreError::Damaged(format!("not a word: {other:?}"))),
    }
}

/// The stable word of a value that may be absent.
pub(crate) fn word_or_null<T: Serialize>(value: Option<&T>) -> Result<Option<String>, StoreError> {
    value.map(word).transpose()
}

/// A value as JSON text.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// A value from JSON text.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// Reading columns by name into the program's types; what cannot be read is damage, told with the column's number.
pub(crate) trait Columns {
    /// A value with its own reader: ids, days and instants.
    fn parsed<T: FromStr>(&self, column: &str) -> rusqlite::Result<T>
    where
        T::Err: std::error::Error + Send + Sync + 'static;
    /// The same where the column may be null.
    fn parsed_or_null<T: FromStr>(&self, column: &str) -> rusqlite::Result<Option<T>>
    where
        T::Err: std::error::Error + Send + Sync + 'static;
    /// A value of a closed set.
    fn word<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
    /// The same where the column may be null.
    fn word_or_null<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>>;
    /// A value from a JSON column.
    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
}

impl Columns for Row<'_> {
    fn parsed<T: FromStr>(&self, column: &str) -> rusqlite::Result<T>
    where
        T::Err: std::error::Error + Send + Sync + 'static,
    {
        let index = self.as_ref().column_index(column)?;
        let text = self.get_ref(index)?.as_str()?;
        text.parse().map_err(|error: T::Err| damage(index, error))
    }

    fn parsed_or_null<T: FromStr>(&self, column: &str) -> rusqlite::Result<Option<T>>
    where
        T::Err: std::error::Error + Send + Sync + 'static,
    {
        let index = self.as_ref().column_index(column)?;
        let text = self.get_ref(index)?.as_str_or_null()?;
        text.map(|text| text.parse().map_err(|error: T::Err| damage(index, error))).transpose()
    }

    fn word<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        let index = self.as_ref().column_index(column)?;
        read_word(self.get_ref(index)?.as_str()?).map_err(|error| damage(index, error))
    }

    fn word_or_null<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        let index = self.as_ref().column_index(column)?;
        let text = self.get_ref(index)?.as_str_or_null()?;
        text.map(|text| read_word(text).map_err(|error| damage(index, error))).transpose()
    }

    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        let index = self.as_ref().column_index(column)?;
        serde_json::from_str(self.get_ref(index)?.as_str()?).map_err(|error| damage(index, error))
    }
}

fn read_word<T: DeserializeOwned>(text: &str) -> Result<T, WordError> {
    T::deserialize(StrDeserializer::<WordError>::new(text))
}

fn damage(index: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
}

/// A day as text.
pub(crate) fn day(day: NaiveDate) -> String {
    day.to_string()
}

//! Settings: a name and a JSON value each. They stand outside the journal, since nobody expects undo to change the
//! theme.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::text::{from_json, json};
use crate::{Store, StoreError, Tag, Tags};

impl Store {
    /// Keeps a setting. The tags are empty when it had that value already.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn set_setting(&self, key: &str, value: &Value) -> Result<Tags, StoreError> {
        let mut connection = self.lock();
        let transaction = self.writing(&mut connection)?;
        let changed = transaction
            .prepare_cached(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            )?
            .execute([key, &json(value)?])?;
        transaction.commit()?;
        Ok(if changed > 0 { Tags::from([Tag::Setting]) } else { Tags::new() })
    }

    /// Every setting that was ever set.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn settings(&self) -> Result<BTreeMap<String, Value>, StoreError> {
        let connection = self.lock();
        let mut statement = connection.prepare_cached("SELECT key, value FROM setting")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| row.map_err(StoreError::from).and_then(|(key, text)| Ok((key, from_json(&text)?))))
            .collect()
    }
}

//! Reminders that were told of, so that none is told of twice, and those the person has not seen yet.
//!
//! They stand outside the journal: undo takes no telling back.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use domain::reminder::{MISSED_AFTER, WRONG_CLOCK};

use crate::text::{Columns, instant, json};
use crate::{Reading, Store, StoreError};

/// For so long a reminder is remembered; nothing that old is told of again.
const KEPT: Duration = Duration::days(400);

/// A reminder by its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderRow {
    /// What it is about and when: [`domain::reminder::Reminder::key`].
    pub key: String,
    /// When it was to come.
    pub due_at: DateTime<Utc>,
}

impl Store {
    /// Keeps that reminders are told of now; gives the keys of those that were not told of before.
    ///
    /// What a clock far ahead of its time told of is forgotten once the clock is right again, so that it comes in its
    /// time.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn tell_reminders(
        &self,
        reminders: &[ReminderRow],
        now: DateTime<Utc>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut connection = self.lock();
        let transaction = self.writing(&mut connection)?;
        transaction
            .prepare_cached("DELETE FROM reminder WHERE due_at > ?1 OR due_at < ?2")?
            .execute([instant(now + WRONG_CLOCK), instant(now - KEPT)])?;
        let mut new = BTreeSet::new();
        for ReminderRow { key, due_at } in reminders {
            let sql =
                "INSERT INTO reminder (thing, due_at, shown_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            let params = (key, instant(*due_at), instant(now));
            if transaction.prepare_cached(sql)?.execute(params)? > 0 {
                new.insert(key.clone());
            }
        }
        transaction.commit()?;
        Ok(new)
    }

    /// Keeps that the person saw reminders; says how many were new to them.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn see_reminders(&self, keys: &[String], now: DateTime<Utc>) -> Result<usize, StoreError> {
        let mut connection = self.lock();
        let transaction = self.writing(&mut connection)?;
        let sql = "UPDATE reminder SET seen_at = ?2
                   WHERE seen_at IS NULL AND thing IN (SELECT value FROM json_each(?1))";
        let seen = transaction.prepare_cached(sql)?.execute([json(keys)?, instant(now)])?;
        transaction.commit()?;
        Ok(seen)
    }
}

/// Reminders that came too late to be noticed at their time and that the person has not seen yet, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn missed(reading: &Reading<'_>, limit: u32) -> Result<Vec<ReminderRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(MISSED)?;
    let rows = statement.query_map((MISSED_AFTER.num_seconds(), limit), |row| {
        Ok(ReminderRow { key: row.get("thing")?, due_at: row.parsed("due_at")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const MISSED: &str = "SELECT thing, due_at FROM reminder
  WHERE seen_at IS NULL AND unixepoch(shown_at) - unixepoch(due_at) >= ?1 ORDER BY due_at DESC LIMIT ?2";

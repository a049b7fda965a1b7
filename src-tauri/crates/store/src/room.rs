//! Memory for what writes very much at once.

use rusqlite::Connection;

use crate::StoreError;

/// Pages held in memory meanwhile, in KiB. Those that do not fit are written to the log again and again before the
/// transaction ends.
const PAGES: i32 = 64 * 1024;

/// A connection's settings as they were, while it has room: 64 MiB of pages instead of SQLite's usual 2, and in memory too
/// what a single statement may have to take back. SQLite keeps that in a file else, once it grew beyond 64 KiB, and writes
/// every page to it that any later statement of the transaction touches.
#[derive(Debug)]
pub(crate) struct Room {
    pages: i32,
    scratch: i32,
}

impl Room {
    /// Makes room. No transaction may be open.
    pub(crate) fn make(connection: &Connection) -> Result<Self, StoreError> {
        let of = |name| connection.pragma_query_value(None, name, |row| row.get(0));
        let usual = Self { pages: of("cache_size")?, scratch: of("temp_store")? };
        // Negative numbers are KiB.
        connection.pragma_update(None, "cache_size", -PAGES)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        Ok(usual)
    }

    /// Puts the settings back.
    pub(crate) fn give_back(self, connection: &Connection) -> Result<(), StoreError> {
        connection.pragma_update(None, "cache_size", self.pages)?;
        connection.pragma_update(None, "temp_store", self.scratch)?;
        Ok(())
    }
}

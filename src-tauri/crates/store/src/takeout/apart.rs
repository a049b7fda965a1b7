//! A second connection to the profile, for reading all of it while the window goes on.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::halt::is_at_rest;
use crate::open::{STATEMENTS, connect, connect_immutable};
use crate::{Reading, Store, StoreError};

/// A view of the profile apart from [`Store`]'s own connection: nobody waits while it is read, whatever is written.
#[derive(Debug)]
pub struct Apart(Connection);

impl Apart {
    /// Reads within one transaction: everything `f` sees is of one moment.
    ///
    /// # Errors
    /// Those of `f`, and those of beginning the transaction.
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        f: impl FnOnce(&Reading<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.0.transaction().map_err(StoreError::from)?;
        f(&Reading { connection: &transaction })
    }
}

impl Store {
    /// Opens the profile once more, for reading.
    ///
    /// # Errors
    /// When the file can't be opened.
    pub fn apart(&self) -> Result<Apart, StoreError> {
        let own = self.lock();
        let path = own.path().map(str::to_owned);
        let path = path.ok_or_else(|| StoreError::Damaged("the profile has no file".to_owned()))?;
        let open = if is_at_rest(&own)? { connect_immutable } else { connect };
        drop(own);
        let connection = open(Path::new(&path))?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // Everything is asked of each job in turn by its id. Without this SQLite plans many of the statements anew for each,
        // since another value might be rarer.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        Ok(Apart(connection))
    }
}

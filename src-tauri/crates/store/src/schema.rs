//! The numbered migrations and how a file is brought to the newest schema.
//!
//! We run them ourselves instead of with `rusqlite_migration`: that library reads the version before it begins its
//! transaction, so two programs opening a new profile at once would both try to create it.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::open::connect;
use crate::store::immediate;
use crate::{StoreError, contact, journal, stage};

/// Marks the file as Løype's: the letters "Loyp".
pub(crate) const APPLICATION_ID: u32 = 0x4C6F_7970;

/// Every migration in order; the schema version is how many ran. None is edited once released.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_start.sql"),
    include_str!("../migrations/0002_pay.sql"),
    include_str!("../migrations/0003_guidance.sql"),
    // Two files of one schema: they came together, each about a matter of its own.
    concat!(
        include_str!("../migrations/0004_own_guidance.sql"),
        include_str!("../migrations/0004_tracking.sql")
    ),
    include_str!("../migrations/0005_preparing.sql"),
];

/// The newest version of a list of migrations.
pub(crate) fn newest(migrations: &[&str]) -> u32 {
    // There will never be four thousand million migrations.
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// The schema version of the file.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Runs the migrations the file lacks, in one transaction; before the first on an older file a copy is put beside it.
pub(crate) fn migrate(
    connection: &mut Connection,
    file: &Path,
    migrations: &[&str],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if version(connection)? >= newest(migrations) {
        return Ok(());
    }
    let transaction = immediate(connection)?;
    // Another program may have come first, while we waited for the lock.
    let from = version(&transaction)?;
    if from >= newest(migrations) {
        return Ok(());
    }
    if from > 0 {
        // Under the lock, so that no other program writes a copy too, or to the file once it is copied.
        back_up(file, from)?;
    }
    journal::triggers::drop_all(&transaction)?;
    for migration in migrations.iter().skip(from as usize) {
        transaction.execute_batch(migration)?;
    }
    contact::fold_all(&transaction)?;
    if from == 0 {
        stage::seed(&transaction, now)?;
    }
    journal::triggers::create_all(&transaction)?;
    refuse_broken_links(&transaction)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest(migrations))?;
    Ok(transaction.commit()?)
}

/// Copies the file to `loype.schema-N.sqlite3` beside it, N being the schema it is about to leave. By a connection of
/// its own, since one within a transaction may not.
fn back_up(file: &Path, version: u32) -> Result<(), StoreError> {
    let copy = file.with_file_name(format!("loype.schema-{version}.sqlite3"));
    let part = copy.with_extension("part");
    for old in [&part, &copy] {
        match std::fs::remove_file(old) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    connect(file)?.execute("VACUUM INTO ?1", [part.to_string_lossy()])?;
    std::fs::File::open(&part)?.sync_all()?;
    Ok(std::fs::rename(&part, &copy)?)
}

fn refuse_broken_links(connection: &Connection) -> Result<(), StoreError> {
    let broken: u32 =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken > 0 {
        return Err(StoreError::Damaged(format!("{broken} rows refer to rows that are not there")));
    }
    Ok(())
}

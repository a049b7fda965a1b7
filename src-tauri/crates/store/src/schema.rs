//! The numbered migrations and how a file is brought to the newest schema.
//!
//! We run them ourselves instead of with `rusqlite_migration`: that library reads the version before it begins its
//! transaction, so two programs opening a new profile at once would both try to create it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};

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

/// Runs the migrations the file lacks, in one transaction. On an older file `before` comes first, with the schema it is
/// about to leave, under the lock; where that fails nothing is changed.
pub(crate) fn migrate(
    connection: &mut Connection,
    migrations: &[&str],
    now: DateTime<Utc>,
    before: impl FnOnce(u32) -> Result<(), StoreError>,
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
        before(from)?;
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

/// What differs from the schema as the program makes it, word for word: the names of tables, triggers and the like.
pub(crate) fn differences(connection: &Connection) -> Result<BTreeSet<String>, StoreError> {
    let is = entries(connection)?;
    let differing = is.symmetric_difference(ours()?);
    Ok(differing.map(|[_, name, ..]| String::from_utf8_lossy(name).into_owned()).collect())
}

/// The schema of a file that this program has just made.
fn ours() -> Result<&'static Entries, StoreError> {
    static MADE: OnceLock<Entries> = OnceLock::new();
    if let Some(made) = MADE.get() {
        return Ok(made);
    }
    let mut fresh = Connection::open_in_memory()?;
    migrate(&mut fresh, MIGRATIONS, DateTime::UNIX_EPOCH, |_| Ok(()))?;
    let made = entries(&fresh)?;
    Ok(MADE.get_or_init(|| made))
}

/// Kind, name, table and text of everything in a schema; as bytes, since damaged ones may be no letters.
type Entries = BTreeSet<[Vec<u8>; 4]>;

fn entries(connection: &Connection) -> Result<Entries, StoreError> {
    // What SQLite keeps for itself, its statistics among it, is none of ours.
    let sql =
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'";
    let mut statement = connection.prepare(sql)?;
    let bytes = |row: &Row<'_>, at| Ok::<_, rusqlite::Error>(row.get_ref(at)?.as_bytes()?.to_vec());
    let entries = statement
        .query_map([], |row| Ok([bytes(row, 0)?, bytes(row, 1)?, bytes(row, 2)?, bytes(row, 3)?]))?;
    Ok(entries.collect::<Result<_, _>>()?)
}

fn refuse_broken_links(connection: &Connection) -> Result<(), StoreError> {
    let broken: u32 =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken > 0 {
        return Err(StoreError::Damaged(format!("{broken} rows refer to rows that are not there")));
    }
    Ok(())
}

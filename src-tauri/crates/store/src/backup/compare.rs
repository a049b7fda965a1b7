//! What bringing a backup back would change.

use std::path::Path;

use rusqlite::Connection;

use super::Prepared;
use crate::StoreError;
use crate::journal::triggers::domain_tables;
use crate::open::{self, FILE_NAME};

/// The most jobs named of a kind.
const MOST_NAMED: u32 = 50;
/// Columns that say where something stands among others, not what it is.
const PLACES: [&str; 2] = ["seq", "rank"];

/// What bringing a backup back would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Jobs that would be there again.
    pub come_back: NamedJobs,
    /// Jobs that would be gone.
    pub vanish: NamedJobs,
    /// Jobs that are there before and after but differ, in themselves or in what belongs to them.
    pub differ: NamedJobs,
    /// How many there are of each kind of thing, now and then.
    pub counted: Vec<Counted>,
}

/// Some jobs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedJobs {
    /// How many.
    pub total: u32,
    /// The first 50 by title.
    pub jobs: Vec<NamedJob>,
}

/// A job by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedJob {
    /// The title.
    pub title: String,
    /// The employer.
    pub employer: String,
}

/// How many there are of a kind of thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The kind: `job`, `contact`, `document`, `interview`, `task`, `offer`, `story`.
    pub what: &'static str,
    /// In the open file.
    pub now: u32,
    /// In the backup.
    pub then: u32,
}

impl Prepared {
    /// Holds the copy against the profile file in a folder.
    ///
    /// # Errors
    /// When one of the two can't be read.
    pub fn compare(&self, profile: &Path) -> Result<Difference, StoreError> {
        let connection = open::connect_existing(&self.file())?;
        connection.execute("ATTACH ?1 AS present", [profile.join(FILE_NAME).to_string_lossy()])?;
        let transaction = connection.unchecked_transaction()?;
        transaction.execute_batch(include_str!("compare_sets.sql"))?;
        for table in domain_tables(&transaction)? {
            note_changed(&transaction, &table)?;
        }
        Ok(Difference {
            come_back: named(&transaction, "main", include_str!("come_back.sql"))?,
            vanish: named(&transaction, "present", include_str!("vanish.sql"))?,
            differ: named(&transaction, "present", include_str!("differ.sql"))?,
            counted: counted(&transaction)?,
        })
    }
}

/// Notes the jobs of which a row of the table is other in one than in the other.
fn note_changed(connection: &Connection, table: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1, 'main') ORDER BY cid")?;
    let columns = statement.query_map([table], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let has = |name: &str| columns.iter().any(|column| column == name);
    let (is_job, has_job) = (table == "job", has("job_id"));
    if !is_job && !has_job && !has("application_id") {
        return Ok(());
    }
    let job_in = |schema: &str| match (is_job, has_job) {
        (true, _) => "id".to_owned(),
        (_, true) => "job_id".to_owned(),
        _ => format!("(SELECT job_id FROM {schema}.application WHERE id = application_id)"),
    };
    let wanted: Vec<&str> =
        columns.iter().map(String::as_str).filter(|name| !PLACES.contains(name)).collect();
    let columns = wanted.join(", ");
    for (schema, other) in [("main", "present"), ("present", "main")] {
        let job = job_in(schema);
        connection.execute(
            &format!(
                "INSERT OR IGNORE INTO temp.changed SELECT {job} FROM
                 (SELECT {columns} FROM {schema}.{table} EXCEPT SELECT {columns} FROM {other}.{table})
                 WHERE {job} IS NOT NULL"
            ),
            [],
        )?;
    }
    Ok(())
}

/// The jobs of a set: the statement gives their ids, and their names stand in `schema`.
fn named(connection: &Connection, schema: &str, ids: &str) -> Result<NamedJobs, StoreError> {
    let total = connection.query_row(&format!("SELECT count(*) FROM ({ids})"), [], |row| row.get(0))?;
    let mut statement = connection.prepare(&format!(
        "SELECT title, employer FROM {schema}.job WHERE id IN ({ids}) ORDER BY title_fold, id LIMIT {MOST_NAMED}"
    ))?;
    let jobs = statement
        .query_map([], |row| Ok(NamedJob { title: row.get(0)?, employer: row.get(1)? }))?
        .collect::<Result<_, _>>()?;
    Ok(NamedJobs { total, jobs })
}

fn counted(connection: &Connection) -> Result<Vec<Counted>, StoreError> {
    let kinds = [
        ("job", "WHERE deleted_at IS NULL"),
        ("contact", ""),
        ("document", ""),
        ("interview", ""),
        ("task", ""),
        ("offer", ""),
        ("story", "WHERE deleted_at IS NULL"),
    ];
    let count = |schema: &str, table: &str, only: &str| {
        connection.query_row(&format!("SELECT count(*) FROM {schema}.{table} {only}"), [], |row| row.get(0))
    };
    kinds
        .into_iter()
        .map(|(what, only)| {
            Ok(Counted { what, now: count("present", what, only)?, then: count("main", what, only)? })
        })
        .collect()
}

//! Looking the whole file over: what `loype check` tells.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::Serialize;

use crate::forms::{self, Formed};
use crate::search::index;
use crate::store::immediate;
use crate::{Store, StoreError, content, schema};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The stable name of the kind of problem, for the catalogues: `schema`, `pages`, `links`, `version`, `values`,
    /// `search` or `content`.
    pub code: &'static str,
    /// What exactly, for a report of an error.
    pub detail: String,
}

impl Store {
    /// Everything that is wrong with the file, from its pages to the search index. Reads all of it, so it takes a
    /// while; changes nothing.
    ///
    /// # Errors
    /// When the file can't be read at all.
    pub fn check(&self) -> Result<Vec<Problem>, StoreError> {
        let mut connection = self.lock();
        // FTS5 is asked by an insertion that writes nothing; the transaction is rolled back anyway.
        let transaction = immediate(&mut connection)?;
        let mut problems = Vec::new();
        schema(&transaction, &mut problems)?;
        if !problems.is_empty() {
            // What else the file could be asked would be asked by a schema that is not ours.
            return Ok(problems);
        }
        let checks = [pages, links, versions, values, search, contents];
        for check in checks {
            check(&transaction, &mut problems)?;
        }
        Ok(problems)
    }

    /// Whether the file's schema is, word for word, what the program makes. Where it is not, a statement that SQLite
    /// refuses is no mistake of ours.
    ///
    /// # Errors
    /// When the schema can't be read.
    pub fn has_our_schema(&self) -> Result<bool, StoreError> {
        Ok(schema::differences(&self.lock())?.is_empty())
    }
}

pub(crate) type Problems = Vec<Problem>;

/// Tables, triggers of the journal and all else must be as the program makes them, word for word.
fn schema(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let differing = schema::differences(connection)?;
    let problem = |name| Problem { code: "schema", detail: format!("{name} is not as it is made") };
    problems.extend(differing.into_iter().map(problem));
    Ok(())
}

/// Every text must be letters, and every id, day and instant one that can be read.
fn values(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let mut problem = |detail: String| problems.push(Problem { code: "values", detail });
    for formed in forms::formed(connection)? {
        let (broken, Formed { table, column, form, .. }) = (formed.broken(), formed);
        let sql = format!("SELECT count(*) FROM {table} WHERE {broken}");
        let count: u32 = connection.query_row(&sql, [], |row| row.get(0))?;
        if count > 0 {
            problem(format!("{table}.{column} is no {form:?} in {count} rows"));
        }
    }
    for (table, columns) in forms::texts(connection)? {
        let mut statement = connection.prepare(&format!("SELECT {} FROM {table}", columns.join(", ")))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for (at, column) in columns.iter().enumerate() {
                if let ValueRef::Text(text) = row.get_ref(at)?
                    && std::str::from_utf8(text).is_err()
                {
                    problem(format!("{table}.{column} holds what are no letters"));
                }
            }
        }
    }
    Ok(())
}

pub(crate) fn pages(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    problems.extend(
        lines.into_iter().filter(|line| line != "ok").map(|detail| Problem { code: "pages", detail }),
    );
    Ok(())
}

pub(crate) fn links(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT \"table\" || ' ' || coalesce(rowid, '') || ' -> ' || parent FROM pragma_foreign_key_check",
    )?;
    let lines = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    problems.extend(lines.into_iter().map(|detail| Problem { code: "links", detail }));
    Ok(())
}

fn versions(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let (found, known) = (schema::version(connection)?, schema::newest(schema::MIGRATIONS));
    if found != known {
        problems.push(Problem { code: "version", detail: format!("schema {found}, expected {known}") });
    }
    Ok(())
}

fn search(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    let mut problem = |detail: String| problems.push(Problem { code: "search", detail });
    if let Err(error) = connection.execute("INSERT INTO search (search) VALUES ('integrity-check')", []) {
        problem(error.to_string());
    }
    let mut statement = connection.prepare(include_str!("search/rows.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for row in rows.collect::<Result<Vec<(i64, bool)>, _>>()? {
        let (seq, indexed) = row;
        let wanted = index::wanted(connection, seq)?;
        if index::present(connection, seq)? != wanted || indexed != wanted.is_some() {
            problem(format!("job {seq} is not found as it is written"));
        }
    }
    Ok(())
}

/// What the content store holds must be what its names say, and something must refer to it.
fn contents(connection: &Connection, problems: &mut Problems) -> Result<(), StoreError> {
    for (what, sql) in [
        ("text", "SELECT hash, document, document_bytes FROM ad_text"),
        ("page", "SELECT hash, zstd, bytes FROM page"),
        ("guidance", "SELECT hash, zstd, bytes FROM pack_text"),
    ] {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (hash, packed): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let whole =
                content::unpack(&packed, row.get(2)?).is_ok_and(|written| content::hash(&written) == hash);
            if !whole {
                problems
                    .push(Problem { code: "content", detail: format!("{what} {hash} is not what it was") });
            }
        }
    }
    let mut statement = connection.prepare(include_str!("content/orphans.sql"))?;
    let orphans = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    problems.extend(
        orphans
            .into_iter()
            .map(|hash| Problem { code: "content", detail: format!("nothing refers to {hash}") }),
    );
    Ok(())
}

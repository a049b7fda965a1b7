//! A canonical dump of everything undo answers for: each row of each such table, in the order of all its columns.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use rusqlite::{Connection, OpenFlags};

use crate::shim;

/// The database's name within a profile.
pub(crate) const DATABASE: &str = "loype.sqlite3";

/// Tables that undo does not answer for: settings and reminders stand outside it, what texts and pages are made of is
/// kept by content, and the rest is the journal and the search index.
const OUTSIDE: [&str; 5] = ["setting", "reminder", "ad_text", "page", "pack_text"];

/// How long one waits for a program that makes the file.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a profile holds at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dump {
    /// Everything that undo answers for, by a hash.
    pub(crate) rows: String,
    /// The settings, by a hash.
    pub(crate) settings: String,
    /// The number of the newest step that is done; 0 where there is none.
    pub(crate) step: i64,
    /// Steps that are neither done nor undone. Never more than none.
    pub(crate) open_steps: i64,
}

/// A look at a profile past the program, by a connection of its own that only reads.
#[derive(Debug)]
pub(crate) struct Look {
    pub(crate) connection: Connection,
    /// Reads everything that undo answers for, in one column.
    everything: String,
}

impl Look {
    /// Looks at the profile in a folder; faults that are armed wait meanwhile.
    pub(crate) fn at(folder: &Path) -> anyhow::Result<Self> {
        shim::undisturbed(|| {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let file = folder.join(DATABASE);
            let connection =
                Connection::open_with_flags(&file, flags).with_context(|| file.display().to_string())?;
            connection.busy_timeout(PATIENCE)?;
            let everything = everything(&connection)?;
            Ok(Self { connection, everything })
        })
    }

    /// What the profile holds now, with every row that undo answers for as text, to show what differs.
    pub(crate) fn dump(&self) -> anyhow::Result<(Dump, String)> {
        shim::undisturbed(|| {
            let moment = self.connection.unchecked_transaction()?;
            let one = |sql: &str| moment.prepare_cached(sql)?.query_row([], |row| row.get::<_, i64>(0));
            let text = lines(&moment, &self.everything)?;
            let settings = "SELECT quote(key) || quote(value) FROM setting ORDER BY key";
            let dump = Dump {
                rows: hash_of(text.as_bytes()),
                settings: hash_of(lines(&moment, settings)?.as_bytes()),
                step: one("SELECT coalesce(max(id), 0) FROM journal_step WHERE state = 'done'")?,
                open_steps: one("SELECT count(*) FROM journal_step WHERE state = 'open'")?,
            };
            Ok((dump, text))
        })
    }
}

/// What the profile in a folder holds.
pub(crate) fn dump(folder: &Path) -> anyhow::Result<Dump> {
    Ok(Look::at(folder)?.dump()?.0)
}

fn lines(connection: &Connection, sql: &str) -> anyhow::Result<String> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut text = String::new();
    while let Some(row) = rows.next()? {
        text.push_str(row.get_ref(0)?.as_str()?);
        text.push('\n');
    }
    Ok(text)
}

/// One query for the rows of every table that undo answers for, as SQLite itself writes values down: exact, and quick
/// in a build for tests too.
fn everything(connection: &Connection) -> anyhow::Result<String> {
    let mut statement = connection.prepare(
        "SELECT t.name, group_concat('quote(' || c.name || ')', ' || ''|'' || ' ORDER BY c.cid)
         FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
         WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*'
           AND t.name NOT GLOB 'journal_*' AND t.name NOT GLOB 'search*'
         GROUP BY t.name ORDER BY t.name",
    )?;
    let tables = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let tables = tables.collect::<Result<Vec<_>, _>>()?;
    let of_table = |(name, columns): &(String, String)| {
        format!("SELECT * FROM (SELECT '{name}: ' || {columns} FROM {name} ORDER BY 1)")
    };
    let queries: Vec<String> =
        tables.iter().filter(|(name, _)| !OUTSIDE.contains(&name.as_str())).map(of_table).collect();
    Ok(queries.join(" UNION ALL "))
}

/// A name for some bytes that equal bytes share, in every process of this program.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

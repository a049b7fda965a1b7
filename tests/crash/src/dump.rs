//! A canonical dump of everything undo answers for: each row of each such table, in the order of all its columns.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use anyhow::Context as _;
use rusqlite::{Connection, OpenFlags};

use crate::shim;

/// The database's name within a profile.
pub(crate) const DATABASE: &str = "loype.sqlite3";

/// Tables that undo does not answer for: settings and reminders stand outside it, what texts and pages are made of is
/// kept by content, and the rest is the journal and the search index.
const OUTSIDE: [&str; 5] = ["setting", "reminder", "ad_text", "page", "pack_text"];

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

/// Dumps the profile in a folder by a connection of its own, past the program.
pub(crate) fn dump(folder: &Path) -> anyhow::Result<Dump> {
    dump_and_text(folder).map(|(dump, _)| dump)
}

/// The dump with every row that undo answers for as text, to show what differs.
pub(crate) fn dump_and_text(folder: &Path) -> anyhow::Result<(Dump, String)> {
    look(folder, |connection| {
        let one = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
        let text = rows(connection)?;
        let dump = Dump {
            rows: hash_of(text.as_bytes()),
            settings: hash_of(table(connection, "setting")?.as_bytes()),
            step: one("SELECT coalesce(max(id), 0) FROM journal_step WHERE state = 'done'")?,
            open_steps: one("SELECT count(*) FROM journal_step WHERE state = 'open'")?,
        };
        Ok((dump, text))
    })
}

/// Reads the profile in a folder; faults that are armed wait meanwhile.
pub(crate) fn look<T>(
    folder: &Path,
    read: impl FnOnce(&Connection) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    shim::undisturbed(|| {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let file = folder.join(DATABASE);
        let connection =
            Connection::open_with_flags(&file, flags).with_context(|| file.display().to_string())?;
        connection.busy_timeout(std::time::Duration::from_secs(20))?;
        read(&connection)
    })
}

fn rows(connection: &Connection) -> anyhow::Result<String> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'journal_*' AND name NOT GLOB 'search*' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let mut text = String::new();
    for name in names.iter().filter(|name| !OUTSIDE.contains(&name.as_str())) {
        text.push_str(&table(connection, name)?);
    }
    Ok(text)
}

/// A table's rows, one a line, as SQLite itself writes values down: exact, and quick in a build for tests too.
fn table(connection: &Connection, name: &str) -> anyhow::Result<String> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement.query_map([name], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
    let sql = format!("SELECT group_concat(line, char(10)) FROM (SELECT {} AS line FROM {name} ORDER BY 1)", quoted.join(" || '|' || "));
    let text: Option<String> = connection.query_row(&sql, [], |row| row.get(0))?;
    Ok(format!("== {name}\n{}\n", text.unwrap_or_default()))
}

/// A name for some bytes that equal bytes share, in every process of this program.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

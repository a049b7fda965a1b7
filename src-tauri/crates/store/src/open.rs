//! Opening the profile file: first looks that change nothing, then settings, then the schema.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;
use crate::schema::{self, APPLICATION_ID, MIGRATIONS};

/// The profile file's name within its folder.
pub(crate) const FILE_NAME: &str = "loype.sqlite3";

/// How long one waits for another program's write.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the profile file in `folder` with the program's own migrations.
pub(crate) fn open(folder: &Path, now: DateTime<Utc>) -> Result<Connection, StoreError> {
    open_with(folder, MIGRATIONS, now)
}

/// Opens the profile file and brings it to the newest of `migrations`.
pub(crate) fn open_with(
    folder: &Path,
    migrations: &[&str],
    now: DateTime<Utc>,
) -> Result<Connection, StoreError> {
    let known = schema::newest(migrations);
    prepare_folder(folder)?;
    let file = folder.join(FILE_NAME);
    look_at(&file, known)?;
    let mut connection = connect(&file)?;
    refuse_by_content(&connection, known)?;
    configure(&connection)?;
    schema::migrate(&mut connection, &file, migrations, now)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

fn prepare_folder(folder: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(folder).map_err(|error| refusal(folder, error))?;
    refuse_read_only(folder)
}

/// What the bytes of the file say before SQLite sees it. Nothing is written, no log is made beside it.
fn look_at(file: &Path, known: u32) -> Result<(), StoreError> {
    let found = match fs::metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|error| refusal(file, error))?,
    };
    if !found.is_file() {
        return Err(StoreError::NotAFile { file: name_of(file) });
    }
    let logged = fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0);
    if found.len() == 0 {
        // An empty file is where SQLite starts; beside a full log it is one that lost its bytes.
        return if logged { Err(StoreError::Damaged("the file is empty".to_owned())) } else { Ok(()) };
    }
    let header = header_of(file)?.ok_or_else(|| StoreError::NotADatabase { file: name_of(file) })?;
    match header.application_id {
        APPLICATION_ID => refuse_newer(file, header.version, known)?,
        0 if !logged => refuse_tables(file)?,
        // The log may hold what the file lacks yet: `refuse_by_content` looks again through SQLite.
        0 => {}
        _ => return Err(StoreError::Foreign { file: name_of(file) }),
    }
    refuse_read_only(file)
}

struct Header {
    version: u32,
    application_id: u32,
}

/// The two marks in the first hundred bytes (sqlite.org/fileformat2.html 1.3); `None` when it is no SQLite file.
fn header_of(file: &Path) -> Result<Option<Header>, StoreError> {
    let mut bytes = [0; 100];
    match File::open(file).map_err(|error| refusal(file, error))?.read_exact(&mut bytes) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let number = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    Ok(bytes
        .starts_with(b"SQLite format 3\0")
        .then(|| Header { version: number(60), application_id: number(68) }))
}

/// A file without a mark is ours only while it is still empty. Opened as immutable, SQLite leaves no trace.
fn refuse_tables(file: &Path) -> Result<(), StoreError> {
    let path = percent_encoded(file);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?;
    refuse_if_tables(&connection, file)
}

fn refuse_if_tables(connection: &Connection, file: &Path) -> Result<(), StoreError> {
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 { Err(StoreError::Foreign { file: name_of(file) }) } else { Ok(()) }
}

fn connect(file: &Path) -> Result<Connection, StoreError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// Looks at the marks once more, as SQLite sees them: a log beside the file may hold newer ones.
fn refuse_by_content(connection: &Connection, known: u32) -> Result<(), StoreError> {
    let file = Path::new(FILE_NAME);
    let mark: u32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let refused = match mark {
        APPLICATION_ID => refuse_newer(file, schema::version(connection)?, known),
        0 => refuse_if_tables(connection, file),
        _ => Err(StoreError::Foreign { file: name_of(file) }),
    };
    if refused.is_err() {
        // Closing would otherwise bring the log into the refused file.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    }
    refused
}

/// Settings of this connection. `foreign_keys` comes after the migrations, which may rebuild tables.
fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // FULL: an application that was reported as saved survives a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    if cfg!(target_os = "macos") {
        connection.pragma_update(None, "fullfsync", true)?;
    }
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update_and_check(None, "journal_size_limit", 16 * 1024 * 1024, |_| Ok(()))?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn refuse_newer(file: &Path, found: u32, known: u32) -> Result<(), StoreError> {
    if found > known { Err(StoreError::Newer { file: name_of(file), found, known }) } else { Ok(()) }
}

/// Windows marks special folders as read-only without meaning it, so only Unix is asked.
fn refuse_read_only(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) && fs::metadata(path)?.permissions().readonly() {
        return Err(StoreError::Unwritable { file: name_of(path) });
    }
    Ok(())
}

fn refusal(path: &Path, error: io::Error) -> StoreError {
    use io::ErrorKind::{
        AlreadyExists, NotADirectory, NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull,
    };
    match error.kind() {
        AlreadyExists | NotADirectory | NotFound | PermissionDenied | ReadOnlyFilesystem => {
            StoreError::Unwritable { file: name_of(path) }
        }
        StorageFull => StoreError::Full,
        _ => error.into(),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// The path as a URI's path (RFC 3986 2.1): only unreserved characters and separators stand for themselves.
fn percent_encoded(file: &Path) -> String {
    let path = file.to_string_lossy();
    let path = if cfg!(windows) { format!("/{}", path.replace('\\', "/")) } else { path.into_owned() };
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

//! Opening the profile file: first looks that change nothing, then settings, then the schema.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::backup::BackupReason;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::backup::Backups;
use crate::schema::{self, APPLICATION_ID, MIGRATIONS};
use crate::store::immediate;
use crate::{StoreError, private};

/// The profile file's name within its folder.
pub(crate) const FILE_NAME: &str = "loype.sqlite3";

/// How long one waits for another program's write.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many prepared statements a connection keeps: more than any use of it goes through by turns.
pub(crate) const STATEMENTS: usize = 128;

/// How often the journal mode is set before one gives up: each time another program came in between.
const MODE_TRIES: u32 = 50;

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
    let backups = Backups::of_profile(folder);
    // Under the migration's lock, so that no other program writes to the file once it is copied.
    let before = |_| backups.make(folder, BackupReason::Migration, now).map(|_| ());
    open_and_migrate(folder, migrations, now, before)
}

/// Opens a copy that goes again, and brings it to the newest of `migrations` without a backup before.
pub(crate) fn open_scratch(
    folder: &Path,
    migrations: &[&str],
    now: DateTime<Utc>,
) -> Result<Connection, StoreError> {
    open_and_migrate(folder, migrations, now, |_| Ok(()))
}

fn open_and_migrate(
    folder: &Path,
    migrations: &[&str],
    now: DateTime<Utc>,
    before: impl FnOnce(u32) -> Result<(), StoreError>,
) -> Result<Connection, StoreError> {
    let known = schema::newest(migrations);
    prepare_folder(folder)?;
    let file = folder.join(FILE_NAME);
    look_at(&file, known)?;
    let mut connection = connect(&file)?;
    match make_ready(&mut connection, &file, migrations, now, before) {
        Ok(()) => Ok(connection),
        Err(error) => {
            leave_as_it_is(&connection)?;
            Err(error)
        }
    }
}

/// Opens a file at rest for reading alone, where the disk takes nothing more and so no log can be made beside it. `None`
/// where that is not all there is: a log lies there, or the file is of an earlier schema, which has to be written anew.
pub(crate) fn open_at_rest(folder: &Path) -> Result<Option<Connection>, StoreError> {
    let file = folder.join(FILE_NAME);
    let known = schema::newest(MIGRATIONS);
    look_at(&file, known)?;
    if !file.is_file() || fs::metadata(log_of(&file)).is_ok_and(|log| log.len() > 0) {
        return Ok(None);
    }
    let connection = connect_immutable(&file)?;
    refuse_by_content(&connection, known)?;
    if schema::version(&connection)? != known {
        return Ok(None);
    }
    set_reading(&connection)?;
    Ok(Some(connection))
}

/// Opens a file of the newest schema once more, to write to it again.
pub(crate) fn open_again(folder: &Path) -> Result<Connection, StoreError> {
    // Nothing is brought up to date, so nothing is dated.
    open_and_migrate(folder, MIGRATIONS, DateTime::UNIX_EPOCH, |_| Ok(()))
}

fn make_ready(
    connection: &mut Connection,
    file: &Path,
    migrations: &[&str],
    now: DateTime<Utc>,
    before: impl FnOnce(u32) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    refuse_by_content(connection, schema::newest(migrations))?;
    private::close_file(file);
    configure(connection)?;
    // The log of a file that others could read was made before it was taken from them.
    ["-wal", "-shm"].iter().for_each(|end| private::close_file(&beside(file, end)));
    schema::migrate(connection, migrations, now, before)?;
    Ok(connection.pragma_update(None, "foreign_keys", true)?)
}

/// Closing would otherwise bring the log into a file that was refused.
pub(crate) fn leave_as_it_is(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}

fn prepare_folder(folder: &Path) -> Result<(), StoreError> {
    private::make_folder(folder).map_err(|error| refusal(folder, error))?;
    refuse_read_only(folder)
}

/// A first look, by which nothing is written and no log is made beside the file.
pub(crate) fn look_at(file: &Path, known: u32) -> Result<(), StoreError> {
    // Asked before the file's own length: a file is never empty once there is a log.
    let logged = fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0);
    let found = match fs::metadata(file) {
        // SQLite would begin anew and throw the log away, with all that is in it.
        Err(error) if error.kind() == io::ErrorKind::NotFound && logged => {
            return Err(StoreError::Damaged("the file is gone and its log is there".to_owned()));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|error| refusal(file, error))?,
    };
    if !found.is_file() {
        return Err(StoreError::NotAFile { file: name_of(file) });
    }
    if found.len() == 0 {
        // An empty file is where SQLite starts; beside a full log it is one that lost its bytes.
        return if logged { Err(StoreError::Damaged("the file is empty".to_owned())) } else { Ok(()) };
    }
    match connect_immutable(file).and_then(|connection| read_marks(&connection)) {
        // The log may hold what the file lacks yet: `refuse_by_content` looks again.
        Ok(Marks { application_id: 0, .. }) if logged => {}
        // A log that another program is just bringing into the file looks like damage until it is all there:
        // `refuse_by_content` looks again and waits for the other.
        Err(StoreError::Damaged(_)) => {}
        marks => marks?.refuse(file, known)?,
    }
    refuse_read_only(file)
}

/// What a file says of itself.
struct Marks {
    application_id: u32,
    version: u32,
    /// Tables and the like, counted only where there is no mark.
    entries: u32,
}

impl Marks {
    /// Refuses another program's file and a newer one. Without a mark a file is ours only while it is still empty.
    fn refuse(&self, file: &Path, known: u32) -> Result<(), StoreError> {
        let file = name_of(file);
        match self.application_id {
            APPLICATION_ID if self.version > known => {
                Err(StoreError::Newer { file, found: self.version, known })
            }
            APPLICATION_ID => Ok(()),
            0 if self.entries == 0 => Ok(()),
            _ => Err(StoreError::Foreign { file }),
        }
    }
}

/// Reads the marks within one transaction: another program may be making the file at this moment, and its tables come
/// together with its mark.
fn read_marks(connection: &Connection) -> Result<Marks, StoreError> {
    let transaction = connection.unchecked_transaction()?;
    // SQLite tells the four bytes as a signed number; a mark is only what it looks like.
    let application_id =
        transaction.pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0))?.cast_unsigned();
    let version = schema::version(&transaction)?;
    let entries = if application_id == 0 {
        transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?
    } else {
        0
    };
    Ok(Marks { application_id, version, entries })
}

/// Opened as immutable, SQLite reads the file without its log and leaves no trace. The file is not read past SQLite:
/// closing it then would drop the locks of every other connection of this process (sqlite.org/howtocorrupt.html 2.2).
pub(crate) fn connect_immutable(file: &Path) -> Result<Connection, StoreError> {
    let path = percent_encoded(file);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(format!("file:{path}?immutable=1"), flags)?)
}

/// Opens the file for writing, waiting with patience for other programs' writes.
pub(crate) fn connect(file: &Path) -> Result<Connection, StoreError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// Opens a file that must be there already.
pub(crate) fn connect_existing(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// Looks at the marks once more, under SQLite's locks: a log beside the file may hold newer ones.
pub(crate) fn refuse_by_content(connection: &Connection, known: u32) -> Result<(), StoreError> {
    read_marks(connection).and_then(|marks| marks.refuse(Path::new(FILE_NAME), known))
}

/// Sets the journal mode WAL. SQLite says busy at once where another program sets it at the same moment, so one waits
/// for the other's write to end, and tries again.
fn keep_a_log(connection: &mut Connection, tries: u32) -> Result<(), StoreError> {
    let set = connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()));
    match set.map_err(StoreError::from) {
        Err(StoreError::Busy) if tries > 1 => {
            immediate(connection)?.rollback()?;
            keep_a_log(connection, tries - 1)
        }
        other => other,
    }
}

/// Settings of this connection. `foreign_keys` comes after the migrations, which may rebuild tables.
fn configure(connection: &mut Connection) -> Result<(), StoreError> {
    keep_a_log(connection, MODE_TRIES)?;
    // FULL: an application that was reported as saved survives a power cut.
    connection.pragma_update(None, "synchronous", "FULL")?;
    if cfg!(target_os = "macos") {
        connection.pragma_update(None, "fullfsync", true)?;
    }
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.pragma_update_and_check(None, "journal_size_limit", 16 * 1024 * 1024, |_| Ok(()))?;
    set_reading(connection)
}

/// Settings of every connection, whether or not it writes.
fn set_reading(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// Windows marks special folders as read-only without meaning it, so only Unix is asked.
fn refuse_read_only(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) && fs::metadata(path)?.permissions().readonly() {
        return Err(StoreError::Unwritable { file: name_of(path) });
    }
    Ok(())
}

pub(crate) fn refusal(path: &Path, error: io::Error) -> StoreError {
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

pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

pub(crate) fn log_of(file: &Path) -> PathBuf {
    beside(file, "-wal")
}

/// What SQLite keeps beside a file, by the end of its name.
fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
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

//! What can go wrong between the program and its file.

use std::io;

use rusqlite::ErrorCode;

/// Why the profile file could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer version of the program wrote the file; it was left as it is.
    #[error("{file} has schema {found}, this program knows up to {known}")]
    Newer {
        /// The file's name.
        file: String,
        /// The schema version in the file.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Another program's database; it was left as it is.
    #[error("{file} is another program's database")]
    Foreign {
        /// The file's name.
        file: String,
    },
    /// Not an SQLite file; it was left as it is.
    #[error("{file} is not a database")]
    NotADatabase {
        /// The file's name.
        file: String,
    },
    /// A folder or a device stands where the file should be.
    #[error("{file} is not a file")]
    NotAFile {
        /// The file's name.
        file: String,
    },
    /// The folder or the file cannot be written.
    #[error("{file} cannot be written")]
    Unwritable {
        /// The name of the folder or file.
        file: String,
    },
    /// Another program held the file for longer than one waits.
    #[error("the database is busy")]
    Busy,
    /// No room left on the disk.
    #[error("the disk is full")]
    Full,
    /// What the file holds does not make sense.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The row asked for does not exist.
    #[error("no {what} {id}")]
    Missing {
        /// The kind of thing.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// Whoever watched a long piece of work said to stop.
    #[error("it was stopped")]
    Stopped,
    /// Reading or writing failed below us.
    #[error("input or output failed: {0}")]
    Io(#[from] io::Error),
    /// SQLite refused a statement: a mistake of ours.
    #[error("the database refused: {0}")]
    Refused(rusqlite::Error),
}

impl StoreError {
    /// The stable name of the error, for the catalogues and for scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "store_newer",
            Self::Foreign { .. } => "store_foreign",
            Self::NotADatabase { .. } => "store_not_a_database",
            Self::NotAFile { .. } => "store_not_a_file",
            Self::Unwritable { .. } => "store_unwritable",
            Self::Busy => "store_busy",
            Self::Full => "store_full",
            Self::Damaged(_) => "store_damaged",
            Self::Missing { .. } => "store_missing",
            Self::Stopped => "stopped",
            Self::Io(_) => "store_io",
            Self::Refused(_) => "store_refused",
        }
    }

    pub(crate) fn missing(what: &'static str, id: &impl ToString) -> Self {
        Self::Missing { what, id: id.to_string() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{FromSqlConversionFailure, InvalidColumnType, SqliteFailure};
        let file = || crate::open::FILE_NAME.to_owned();
        match &error {
            SqliteFailure(failure, message) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::DatabaseCorrupt => {
                    Self::Damaged(message.clone().unwrap_or_else(|| failure.to_string()))
                }
                ErrorCode::NotADatabase => Self::NotADatabase { file: file() },
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                    Self::Unwritable { file: file() }
                }
                ErrorCode::SystemIoFailure => Self::Io(io::Error::other(error.to_string())),
                _ => Self::Refused(error),
            },
            FromSqlConversionFailure(..) | InvalidColumnType(..) => Self::Damaged(error.to_string()),
            _ => Self::Refused(error),
        }
    }
}

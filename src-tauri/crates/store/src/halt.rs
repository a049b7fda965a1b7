//! When the disk takes no more: the profile is only read until a trial write shows that it takes changes again.
//!
//! A disk that was full once is often full again at the next write, and one that failed may fail half-way. So after the
//! first such error nothing is written, and nothing that was saved is put at risk, until [`Store::try_again`] has
//! written, synced and removed as much as many changes need. Where the disk takes nothing already when the profile is
//! opened, it is read as it lies there.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::PoisonError;

use rusqlite::{Connection, MAIN_DB, Transaction};

use crate::open::{self, refusal};
use crate::store::immediate;
use crate::{Store, StoreError, schema};

/// How much room there must be before changes are taken again, in bytes: a page with pictures and its undo step, and
/// the log's share of both.
pub const ROOM: usize = 4 * 1024 * 1024;
/// The file that is written to see whether there is room; it goes at once.
const TRIAL: &str = ".room";

/// Why the profile is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// The disk is full.
    Full,
    /// The disk failed at a write, or lets nobody write any more.
    Failed,
}

/// Opens a profile whose disk took nothing while it was opened: for reading alone, where all of it lies in the file.
///
/// # Errors
/// The error of opening, where the profile can't be read as it lies there or the disk was not the reason.
pub(crate) fn open_for_reading(folder: &Path, error: StoreError) -> Result<Store, StoreError> {
    let why = match &error {
        StoreError::Full => Halt::Full,
        StoreError::WriteFailed(_) => Halt::Failed,
        // SQLite says the same of a log that finds no room and of one that may not be made.
        StoreError::Unwritable { .. } if matches!(try_room(folder), Err(StoreError::Full)) => Halt::Full,
        _ => return Err(error),
    };
    match open::open_at_rest(folder) {
        Ok(Some(connection)) => Ok(Store::of(connection, Some(why))),
        _ => Err(error),
    }
}

/// Whether a connection reads a file at rest, and nothing else.
pub(crate) fn is_at_rest(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.is_readonly(MAIN_DB)?)
}

impl Store {
    /// Takes no more changes until [`Store::try_again`] succeeds.
    pub fn halt(&self, why: Halt) {
        *self.halted.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    /// Why no changes are taken; `None` while they are.
    pub fn halted(&self) -> Option<Halt> {
        *self.halted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes on trial, to the folder and to the database, and takes changes again when both went well.
    ///
    /// # Errors
    /// What the trial met; then the profile stays as it was.
    pub fn try_again(&self) -> Result<(), StoreError> {
        let mut connection = self.lock();
        let folder = connection.path().map(Path::new).and_then(Path::parent).map(Path::to_owned);
        if let Some(folder) = folder {
            try_room(&folder)?;
            if is_at_rest(&connection)? {
                *connection = open::open_again(&folder)?;
            }
        }
        try_database(&mut connection)?;
        *self.halted.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    /// A transaction for a write, refused while no changes are taken.
    pub(crate) fn writing<'a>(&self, connection: &'a mut Connection) -> Result<Transaction<'a>, StoreError> {
        self.refuse_halted()?;
        immediate(connection)
    }

    /// Refuses while no changes are taken.
    pub(crate) fn refuse_halted(&self) -> Result<(), StoreError> {
        self.halted().map_or(Ok(()), |why| Err(StoreError::Halted(why)))
    }
}

/// Fills as much of the disk as many changes need, and gives it back.
fn try_room(folder: &Path) -> Result<(), StoreError> {
    let path = folder.join(TRIAL);
    let written = File::create(&path).and_then(|mut file| {
        // No row of zeroes: a file system that leaves such out would find room for them anywhere.
        let bytes: Vec<u8> = (0..ROOM).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        file.write_all(&bytes)?;
        file.sync_all()
    });
    let removed = match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    written.and(removed).map_err(|error| refusal(&path, error).of_writing())
}

/// Commits the schema's version as it is: the smallest write that goes all the way through log and sync.
fn try_database(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = immediate(connection)?;
    let version = schema::version(&transaction)?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    // A log that grew while the file could not be written comes into the file now, or that error is told too.
    Ok(connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?)
}

//! The open profile file: consistent reads, and writes that are each one transaction and one step.

use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::halt::{self, Halt};
use crate::room::Room;
use crate::{Gone, KeptStep, Replayed, Step, StoreError, Written, journal, open, search};

/// The profile's SQLite file, open. One connection; every call takes it in turn.
///
/// Other programs may have the same file open: each write waits up to five seconds for theirs, then says
/// [`StoreError::Busy`].
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Mutex<Connection>,
    /// Why nothing is written for now.
    pub(crate) halted: Mutex<Option<Halt>>,
}

impl Store {
    /// Opens `loype.sqlite3` in `folder`, and makes both when they are not there. A new file gets the eleven stages.
    ///
    /// # Errors
    /// A file of another program, of a newer version, or none of SQLite's is refused before anything is written. Where the
    /// disk takes nothing, the profile is opened for reading, [halted](Store::halted), if all of it lies in the file.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<Self, StoreError> {
        match open::open(folder, now) {
            Ok(connection) => Ok(Self::of(connection, None)),
            Err(error) => halt::open_for_reading(folder, error),
        }
    }

    pub(crate) fn of(connection: Connection, halted: Option<Halt>) -> Self {
        Self { connection: Mutex::new(connection), halted: Mutex::new(halted) }
    }

    /// Reads within one transaction: everything `f` sees is of one moment.
    ///
    /// # Errors
    /// Those of `f`, and those of beginning the transaction.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(&Reading<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = self.lock();
        let transaction = connection.transaction().map_err(StoreError::from)?;
        f(&Reading { connection: &transaction })
    }

    /// Writes within one transaction that becomes one undo step. On an error or a panic in `f` nothing happened.
    ///
    /// What was undone before can't be done again afterwards, unless `f` changed nothing.
    ///
    /// # Errors
    /// Those of `f`, and those of the transaction.
    pub fn write<T, E: From<StoreError>>(
        &self,
        step: &Step,
        now: DateTime<Utc>,
        f: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        self.write_step(step, None, now, f)
    }

    /// Writes as [`Store::write`] does, and goes on with the newest step when that is the same, began less than ten
    /// minutes ago and touched the thing of the id `about`: undo takes both back at once.
    ///
    /// For what is saved again and again while a person writes.
    ///
    /// # Errors
    /// Those of `f`, and those of the transaction.
    pub fn write_on<T, E: From<StoreError>>(
        &self,
        step: &Step,
        about: &str,
        now: DateTime<Utc>,
        f: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        self.write_step(step, Some(about), now, f)
    }

    /// Takes the newest step back; `None` when there is none.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn undo(&self) -> Result<Option<Replayed>, StoreError> {
        self.replay(journal::Direction::Undo)
    }

    /// Does again what was undone last; `None` when there is nothing.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn redo(&self) -> Result<Option<Replayed>, StoreError> {
        self.replay(journal::Direction::Redo)
    }

    /// The step [`Store::undo`] would take back.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn next_undo(&self) -> Result<Option<Step>, StoreError> {
        journal::next(&self.lock(), journal::Direction::Undo).map(|found| found.map(|(_, step)| step))
    }

    /// The step [`Store::redo`] would do again.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn next_redo(&self) -> Result<Option<Step>, StoreError> {
        journal::next(&self.lock(), journal::Direction::Redo).map(|found| found.map(|(_, step)| step))
    }

    /// The newest kept steps before the step `before`, the newest first: at most `limit`. Those that were undone, and can
    /// be done again, come before those in force.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn steps(&self, before: Option<i64>, limit: u32) -> Result<Vec<KeptStep>, StoreError> {
        journal::steps::steps(&self.lock(), before, limit)
    }

    /// Undoes, or does again, all steps between now and the step `target`, so that it is the newest in force; `None`
    /// undoes all that are kept. All of it happens or nothing.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where the step is not kept any more; else when the file can't be written.
    pub fn go_to(&self, target: Option<i64>) -> Result<Gone, StoreError> {
        self.refuse_halted()?;
        let mut connection = self.lock();
        let room = Room::make(&connection)?;
        let gone = go_to_on(&mut connection, target);
        room.give_back(&connection)?;
        gone
    }

    /// A number that changes whenever another program wrote to the file, and never by our own writes.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.lock().pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Two counts of writes, other programs' and our own: as long as both are the same, nobody wrote to the file.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn writes(&self) -> Result<(i64, u64), StoreError> {
        let connection = self.lock();
        Ok((
            connection.pragma_query_value(None, "data_version", |row| row.get(0))?,
            connection.total_changes(),
        ))
    }

    /// Brings what lies in the write-ahead log into the file itself, as far as other readers allow.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        let connection = self.lock();
        if halt::is_at_rest(&connection)? {
            return Ok(());
        }
        Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }

    /// Leaves the file and its log as they are when this is closed: for one that was opened but turned out damaged.
    ///
    /// # Errors
    /// When SQLite knows no such setting.
    pub fn leave_as_it_is(&self) -> Result<(), StoreError> {
        open::leave_as_it_is(&self.lock())
    }

    /// Does something that writes very much at once, with [room](Room) for it.
    ///
    /// # Errors
    /// When the file can't be reached.
    pub fn with_room<T>(&self, work: impl FnOnce() -> T) -> Result<T, StoreError> {
        let room = Room::make(&self.lock())?;
        let done = work();
        room.give_back(&self.lock())?;
        Ok(done)
    }

    /// Closes the file. The last program to close it leaves no log behind.
    ///
    /// # Errors
    /// When what is pending can't be written.
    pub fn close(self) -> Result<(), StoreError> {
        let connection = self.connection.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !halt::is_at_rest(&connection)? {
            connection.execute_batch("PRAGMA optimize")?;
        }
        connection.close().map_err(|(_, error)| error.into())
    }

    /// The connection. A panic of another holder rolled its transaction back, so the lock is good to use again.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_step<T, E: From<StoreError>>(
        &self,
        step: &Step,
        about: Option<&str>,
        now: DateTime<Utc>,
        f: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        let mut connection = self.lock();
        let transaction = self.writing(&mut connection)?;
        let reopened = match about {
            Some(about) => journal::reopen(&transaction, step, about, now)?,
            None => None,
        };
        let id = match reopened {
            Some(reopened) => reopened.step,
            None => journal::begin(&transaction, step, now)?,
        };
        let value = f(&Writing { reading: Reading { connection: &transaction }, now })?;
        search::index::refresh(&transaction)?;
        if let Some(reopened) = reopened {
            journal::merge_rows(&transaction, reopened)?;
        }
        let tags = journal::finish(&transaction, id)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(Written { value, tags })
    }

    fn replay(&self, direction: journal::Direction) -> Result<Option<Replayed>, StoreError> {
        let mut connection = self.lock();
        let room = match journal::next(&connection, direction)? {
            Some((step, _)) if journal::is_large(&connection, step)? => Some(Room::make(&connection)?),
            _ => None,
        };
        let replayed = self.replay_on(&mut connection, direction);
        if let Some(room) = room {
            room.give_back(&connection)?;
        }
        replayed
    }

    fn replay_on(
        &self,
        connection: &mut Connection,
        direction: journal::Direction,
    ) -> Result<Option<Replayed>, StoreError> {
        let transaction = self.writing(connection)?;
        let replayed = journal::replay(&transaction, direction)?;
        search::index::refresh(&transaction)?;
        transaction.commit()?;
        Ok(replayed)
    }
}

fn go_to_on(connection: &mut Connection, target: Option<i64>) -> Result<Gone, StoreError> {
    let transaction = immediate(connection)?;
    let gone = journal::steps::go_to(&transaction, target)?;
    search::index::refresh(&transaction)?;
    transaction.commit()?;
    Ok(gone)
}

/// A transaction that holds the write lock from its start, so that it never fails half-way for another writer.
pub(crate) fn immediate(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// A view of the file as it is at one moment.
#[derive(Debug)]
pub struct Reading<'a> {
    pub(crate) connection: &'a Connection,
}

/// A write under way; reads see what it wrote so far.
#[derive(Debug)]
pub struct Writing<'a> {
    reading: Reading<'a>,
    now: DateTime<Utc>,
}

impl Writing<'_> {
    /// The instant of the write, as the clock gave it.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }
}

impl<'a> Deref for Writing<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}

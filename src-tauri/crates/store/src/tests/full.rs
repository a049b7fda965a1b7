//! A profile whose disk takes nothing when it is opened: read as it lies there, until the disk takes changes again.
//! Disks that are really full are in `tests/crash`.

use std::fs;

use super::upgrade::{RELEASED, released};
use super::{Profile, at, dump};
use crate::halt::open_for_reading;
use crate::open::{FILE_NAME, log_of};
use crate::{Halt, Step, Store, StoreError};

/// A closed profile with one job, in a folder of its own.
fn at_rest() -> tempfile::TempDir {
    let profile = Profile::new();
    profile.save("Fyrvokter", "Kystverket");
    profile.store.checkpoint().unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::copy(profile.path().join(FILE_NAME), folder.path().join(FILE_NAME)).unwrap();
    folder
}

fn write(store: &Store) -> Result<(), StoreError> {
    store.write(&Step::new("add-tag"), at(4), |_| Ok::<_, StoreError>(())).map(drop)
}

#[test]
fn a_file_at_rest_is_read_and_nothing_is_made_beside_it() {
    let folder = at_rest();
    let store = open_for_reading(folder.path(), StoreError::Full).unwrap();
    assert_eq!(store.halted(), Some(Halt::Full));
    assert!(matches!(write(&store), Err(StoreError::Halted(Halt::Full))));
    assert!(matches!(store.undo(), Err(StoreError::Halted(_))));
    assert!(matches!(store.go_to(None), Err(StoreError::Halted(_))));
    let read = dump(&store);
    let count = |r: &crate::Reading<'_>| {
        Ok::<u32, StoreError>(r.connection.query_row("SELECT count(*) FROM job", [], |row| row.get(0))?)
    };
    assert_eq!((store.read(count).unwrap(), store.apart().unwrap().read(count).unwrap()), (1, 1));
    store.checkpoint().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing lies beside it");

    store.try_again().unwrap();
    assert_eq!((store.halted(), dump(&store)), (None, read));
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    store.close().unwrap();
}

#[test]
fn what_is_not_all_in_the_file_or_was_refused_for_another_reason_is_not_opened() {
    let folder = at_rest();
    let told = |error| open_for_reading(folder.path(), error).map(drop).unwrap_err();
    assert!(matches!(told(StoreError::Busy), StoreError::Busy));
    let unwritable = || StoreError::Unwritable { file: FILE_NAME.to_owned() };
    assert!(matches!(told(unwritable()), StoreError::Unwritable { .. }), "there is room");
    fs::write(log_of(&folder.path().join(FILE_NAME)), [1; 40]).unwrap();
    assert!(matches!(told(StoreError::Full), StoreError::Full), "its newest changes lie in the log");

    let (older, connection) = released(RELEASED[0]);
    connection.close().unwrap();
    let told = open_for_reading(older.path(), StoreError::Full).map(drop).unwrap_err();
    assert!(matches!(told, StoreError::Full), "it would have to be written anew");
}

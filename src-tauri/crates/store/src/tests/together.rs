//! Two programs on one file: the window and the command line.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use domain::job::JobFields;
use domain::stage::StageKind;

use super::{Profile, at, save};
use crate::job::{JobFilter, list};
use crate::open::{FILE_NAME, connect, look_at, refuse_by_content};
use crate::{Step, Store, StoreError, stage};

#[test]
fn each_sees_what_the_other_wrote_and_is_told() {
    let profile = Profile::new();
    let other = Store::open(profile.path(), at(1)).unwrap();
    let (own, outside) = (profile.store.data_version().unwrap(), other.data_version().unwrap());
    profile.save("Utvikler", "Equinor");
    assert_eq!(profile.store.data_version().unwrap(), own);
    assert_ne!(other.data_version().unwrap(), outside);
    let filter = JobFilter { limit: 9, ..JobFilter::default() };
    assert_eq!(other.read(|r| list(r, &filter)).unwrap().total, 1);
    assert_eq!(other.undo().unwrap().unwrap().step, Step::new("test"));
    assert_eq!(profile.read(|r| list(r, &filter)).total, 0);
    profile.assert_sound();
}

#[test]
fn a_write_waits_for_the_other_and_then_says_busy() {
    let profile = Profile::new();
    let other = Store::open(profile.path(), at(1)).unwrap();
    other.lock().busy_timeout(Duration::from_millis(20)).unwrap();
    let stage = profile.stage(StageKind::Saved);
    profile.write(|w| {
        save(w, stage, &JobFields::new("Utvikler", "Equinor"))?;
        let refused = other.write(&Step::new("other"), at(3), |_| Ok::<_, StoreError>(()));
        assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
        assert!(matches!(other.undo(), Err(StoreError::Busy)));
        // Reading goes on, and sees nothing half-done.
        assert_eq!(other.read(|r| list(r, &JobFilter::default()))?.total, 0);
        Ok(())
    });
    other.write(&Step::new("other"), at(3), |w| stage::rename(w, stage, Some("Lagret"))).unwrap();
}

#[test]
fn many_may_open_a_new_profile_at_once_and_write() {
    let folder = tempfile::tempdir().unwrap();
    let start = Arc::new(Barrier::new(6));
    let threads: Vec<_> = (0..6)
        .map(|number| {
            let (path, start) = (folder.path().to_owned(), Arc::clone(&start));
            thread::spawn(move || {
                start.wait();
                let store = Store::open(&path, at(number)).unwrap();
                for _ in 0..5 {
                    let stage = store.read(stage::all).unwrap()[0].id;
                    let fields = JobFields::new("Utvikler", format!("Nr {number}"));
                    store.write(&Step::new("save"), at(number), |w| save(w, stage, &fields)).unwrap();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let store = Store::open(folder.path(), at(9)).unwrap();
    assert_eq!(store.read(stage::all).unwrap().len(), 11);
    assert_eq!(store.read(|r| list(r, &JobFilter::default())).unwrap().total, 30);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_profile_may_be_opened_while_others_open_and_close_it() {
    for round in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let start = Barrier::new(6);
        thread::scope(|scope| {
            for number in 0..6 {
                let (path, start) = (folder.path(), &start);
                scope.spawn(move || {
                    start.wait();
                    for time in 0..4 {
                        let opened = Store::open(path, at(number));
                        opened.unwrap_or_else(|e| panic!("{round} {number} {time}: {e}")).close().unwrap();
                    }
                });
            }
        });
        let store = Store::open(folder.path(), at(9)).unwrap();
        assert_eq!(store.read(stage::all).unwrap().len(), 11);
        assert_eq!(store.check().unwrap(), []);
    }
}

/// One looks and looks while the other makes the file and brings the log into it.
#[test]
fn a_profile_just_being_made_is_never_taken_for_another_programs() {
    for round in 0..40 {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE_NAME);
        let connection = connect(&file).unwrap();
        let (start, made) = (Barrier::new(2), AtomicBool::new(false));
        thread::scope(|scope| {
            scope.spawn(|| {
                start.wait();
                let checked = Store::open(folder.path(), at(0)).and_then(|store| store.checkpoint());
                made.store(true, Ordering::Release);
                checked.unwrap();
            });
            start.wait();
            while !made.load(Ordering::Acquire) {
                look_at(&file, 99).unwrap_or_else(|error| panic!("{round} {error}"));
                refuse_by_content(&connection, 99).unwrap_or_else(|error| panic!("{round} {error}"));
            }
        });
    }
}

#[test]
fn a_read_is_of_one_moment() {
    let profile = Profile::new();
    let other = Store::open(profile.path(), at(1)).unwrap();
    let stage = profile.stage(StageKind::Saved);
    profile.read(|r| {
        let before = stage::all(r)?;
        other.write(&Step::new("other"), at(3), |w| stage::rename(w, stage, Some("Lagret")))?;
        assert_eq!(stage::all(r)?, before);
        Ok(())
    });
    assert_eq!(profile.read(|r| stage::by_id(r, stage)).unwrap().name.as_deref(), Some("Lagret"));
}

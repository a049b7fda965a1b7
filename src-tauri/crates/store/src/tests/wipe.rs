//! A profile that is emptied for good.

use std::fs;

use super::{Profile, at, dump};
use crate::open::FILE_NAME;
use crate::{Store, StoreError};

#[test]
fn nothing_is_left_and_one_begins_anew() {
    let profile = Profile::new();
    profile.save("Fyrvokter", "Kystverket");
    profile.store.set_setting("role", &"Fyrvokter".into()).unwrap();
    let copy = profile.path().join("loype.schema-3.sqlite3");
    let theirs = profile.path().join("notat.txt");
    fs::write(&copy, "Fyrvokter").unwrap();
    fs::write(&theirs, "mitt").unwrap();

    profile.store.wipe(profile.path(), at(5)).unwrap();
    assert!(!copy.exists());
    assert!(theirs.exists(), "what is not the program's own stays");
    assert!(profile.store.settings().unwrap().is_empty());
    assert_eq!(profile.store.undo().unwrap(), None);
    assert!(dump(&profile.store).iter().all(|line| line.starts_with("stage ")));
    for entry in fs::read_dir(profile.path()).unwrap().flatten() {
        let bytes = fs::read(entry.path()).unwrap_or_default();
        let name = entry.file_name();
        assert!(!bytes.windows(9).any(|word| word == b"Fyrvokter"), "{}", name.display());
    }

    profile.save("Kokk", "Sult");
    profile.assert_sound();
    let profile = profile.restarted();
    assert!(dump(&profile.store).iter().any(|line| line.contains("Kokk")));
}

#[test]
fn nothing_is_removed_while_another_program_has_it_open() {
    let profile = Profile::new();
    profile.save("Fyrvokter", "Kystverket");
    let before = dump(&profile.store);
    let other = Store::open(profile.path(), at(2)).unwrap();
    assert!(matches!(profile.store.wipe(profile.path(), at(5)), Err(StoreError::Busy)));
    assert_eq!(dump(&profile.store), before);
    profile.save("Kokk", "Sult");
    assert_eq!(dump(&other), dump(&profile.store));
    other.close().unwrap();
    profile.store.wipe(profile.path(), at(6)).unwrap();
    assert!(profile.path().join(FILE_NAME).exists());
}

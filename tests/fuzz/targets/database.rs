//! A profile's file or a backup of one, damaged or made by a stranger: looked at, opened, and saved from.

use std::fs;

use chrono::{DateTime, Utc};
use loype_tests::START;
use store::Store;
use store::recovery::Recovery;

use super::form_of;

/// The file's name in a profile.
const FILE: &str = "loype.sqlite3";

/// What is told of the file, whether it opens, and what could be read of it.
pub fn file(input: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(FILE), input).expect("a file");
    let now = START.parse::<DateTime<Utc>>().expect("an instant");
    let recovery = Recovery::of_profile(folder.path());
    let problem = recovery.problem();
    let opened = match Store::open(folder.path(), now) {
        Ok(store) => form_of(&store.close().err()),
        Err(error) => form_of(&error),
    };
    let aside = tempfile::tempdir().expect("a folder");
    let saved = recovery.salvage_to(aside.path(), now).map(|_| ()).err();
    form_of(&(problem, opened, saved))
}

/// The files of a small profile.
pub fn files() -> Vec<Vec<u8>> {
    let profile = super::own::small_profile();
    // Closed, everything of its log is in the file.
    profile.app.close().expect("a profile that closes");
    vec![fs::read(profile.folder().join(FILE)).expect("the profile's file")]
}

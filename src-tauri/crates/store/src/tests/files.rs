//! The files of documents: kept once, whole or not at all, found out when they change, and there for undo.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::TimeDelta;
use domain::document_file::{DocumentKind, FileState};
use domain::ids::{DocumentId, DocumentVersionId};

use super::{Profile, at};
use crate::document::{self, DocumentRow, NewVersion};
use crate::files::{Files, Opened};
use crate::journal::KEPT_STEPS;
use crate::{Step, StoreError, Writing, stage};

fn files(profile: &Profile) -> Files {
    Files::of_profile(profile.path())
}

/// A new document with one version of these bytes.
pub(super) fn add(
    w: &Writing<'_>,
    files: &Files,
    name: &str,
    bytes: &[u8],
) -> Result<DocumentId, StoreError> {
    let id = DocumentId::at(w.now());
    let row = DocumentRow { id, kind: DocumentKind::Cv, name: name.to_owned(), created_at: w.now() };
    document::insert(w, &row)?;
    add_version(w, files, id, bytes)?;
    Ok(id)
}

pub(super) fn add_version(
    w: &Writing<'_>,
    files: &Files,
    document_id: DocumentId,
    bytes: &[u8],
) -> Result<DocumentVersionId, StoreError> {
    let id = DocumentVersionId::at(w.now());
    let hash = files.keep(w, bytes)?;
    let bytes = u32::try_from(bytes.len()).unwrap();
    document::insert_version(
        w,
        &NewVersion { id, document_id, file_name: "CV.pdf", hash: &hash, bytes, note: "" },
    )?;
    Ok(id)
}

/// Every file below the folder of documents.
fn kept(profile: &Profile) -> Vec<PathBuf> {
    let mut found = below(&profile.path().join("documents"));
    found.sort();
    found
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

fn collect(profile: &Profile) {
    profile.store.collect_files(&files(profile)).unwrap();
}

#[test]
fn the_same_bytes_are_kept_once_under_their_hash() {
    let profile = Profile::new();
    let files = files(&profile);
    assert!(!profile.path().join("documents").exists(), "nothing is made before it is needed");
    profile.write(|w| add(w, &files, "CV", b"abc"));
    profile.write(|w| add(w, &files, "CV til", b"abc"));
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(kept(&profile), [profile.path().join("documents/ba").join(hash)]);
    assert_eq!(files.read(hash), Ok(b"abc".to_vec()));
    collect(&profile);
    assert_eq!(kept(&profile).len(), 1);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let profile = Profile::new();
    profile.write(|w| add(w, &files(&profile), "CV", b"abc"));
    let opened = Opened::of_profile(profile.path()).put("CV.pdf", b"abc", at(2)).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let file = &kept(&profile)[0];
    assert_eq!((mode(file.parent().unwrap()), mode(file)), (0o700, 0o600));
    assert_eq!(mode(&profile.path().join("documents")), 0o700);
    assert_eq!((mode(opened.parent().unwrap()), mode(&opened)), (0o700, 0o400));
}

#[test]
fn a_missing_or_changed_file_is_found_out() {
    let profile = Profile::new();
    let files = files(&profile);
    profile.write(|w| add(w, &files, "CV", b"abc"));
    let (path, hash) = (kept(&profile)[0].clone(), profile.read(document::hashes)[0].0.clone());
    assert_eq!((files.look(&hash, 3), files.verify(&hash)), (FileState::Ok, FileState::Ok));
    fs::write(&path, b"abcd").unwrap();
    assert_eq!((files.look(&hash, 3), files.verify(&hash)), (FileState::Changed, FileState::Changed));
    fs::write(&path, b"abd").unwrap();
    assert_eq!(files.look(&hash, 3), FileState::Changed, "as long as it was, but changed at another time");
    fs::remove_file(&path).unwrap();
    assert_eq!((files.look(&hash, 3), files.verify(&hash)), (FileState::Missing, FileState::Missing));
    fs::create_dir(&path).unwrap();
    assert_eq!((files.look(&hash, 3), files.verify(&hash)), (FileState::Changed, FileState::Changed));
}

#[test]
fn a_copied_profile_is_read_once_and_then_known() {
    let profile = Profile::new();
    let files = files(&profile);
    profile.write(|w| add(w, &files, "CV", b"abc"));
    let (path, hash) = (kept(&profile)[0].clone(), profile.read(document::hashes)[0].0.clone());
    let given = fs::metadata(&path).unwrap().modified().unwrap();
    let other = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    fs::File::options().write(true).open(&path).unwrap().set_modified(other).unwrap();
    assert_eq!(files.look(&hash, 3), FileState::Ok);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), given);
}

#[test]
fn adding_it_again_mends_a_broken_file() {
    let profile = Profile::new();
    let files = files(&profile);
    profile.write(|w| add(w, &files, "CV", b"abc"));
    let (path, hash) = (kept(&profile)[0].clone(), profile.read(document::hashes)[0].0.clone());
    for broken in [&b"xyz"[..], b"", b"longer"] {
        fs::write(&path, broken).unwrap();
        profile.write(|w| add(w, &files, "CV", b"abc"));
        assert_eq!(files.verify(&hash), FileState::Ok);
    }
}

#[test]
fn undo_of_a_deletion_finds_the_bytes_again() {
    let profile = Profile::new();
    let files = files(&profile);
    let id = profile.write(|w| add(w, &files, "CV", b"abc"));
    profile.write(|w| document::delete(w, id));
    collect(&profile);
    profile.store.undo().unwrap().unwrap();
    let version = profile.read(|r| document::versions(r, id, 0, 10)).rows[0].clone();
    assert_eq!(files.read(&version.hash), Ok(b"abc".to_vec()));
    profile.assert_sound();
}

#[test]
fn files_go_once_neither_a_version_nor_an_undo_step_refers_to_them() {
    let profile = Profile::new();
    let files = files(&profile);
    let id = profile.write(|w| add(w, &files, "CV", b"abc"));
    profile.write(|w| add(w, &files, "Attest", b"def"));
    profile.write(|w| document::delete(w, id));
    let stage = profile.read(stage::all)[0].id;
    for number in 0..KEPT_STEPS {
        collect(&profile);
        assert_eq!(kept(&profile).len(), 2, "after {number} steps");
        let name = number.to_string();
        profile.store.write(&Step::new("rename"), at(3), |w| stage::rename(w, stage, Some(&name))).unwrap();
    }
    collect(&profile);
    assert_eq!(kept(&profile).len(), 1);
    assert_eq!(files.verify(&profile.read(document::hashes)[0].0), FileState::Ok);
}

#[test]
fn an_undone_addition_keeps_its_file_until_it_cannot_be_redone() {
    let profile = Profile::new();
    profile.write(|w| add(w, &files(&profile), "CV", b"abc"));
    profile.store.undo().unwrap().unwrap();
    collect(&profile);
    assert_eq!(kept(&profile).len(), 1);
    profile.save("Kokk", "Sult");
    collect(&profile);
    assert_eq!(kept(&profile).len(), 0);
}

#[test]
fn a_crash_leaves_a_file_without_a_row_and_never_a_row_without_a_file() {
    let profile = Profile::new();
    let files = files(&profile);
    profile.write(|w| add(w, &files, "CV", b"abc"));
    let documents = profile.path().join("documents");
    // Before the rename: half a file. After it, before the commit: a whole one that no row names.
    fs::write(documents.join(".part-0190a0b4-0000-7000-8000-000000000000"), b"half").unwrap();
    let refused = profile.store.write(&Step::new("test"), at(2), |w| -> Result<(), StoreError> {
        add(w, &files, "CV", b"never committed")?;
        Err(StoreError::Full)
    });
    assert!(matches!(refused, Err(StoreError::Full)));
    fs::write(documents.join("min egen fil.txt"), b"not ours").unwrap();
    assert_eq!(kept(&profile).len(), 4);
    let profile = profile.restarted();
    collect(&profile);
    assert_eq!(kept(&profile).len(), 2, "the version's and the person's own");
    assert_eq!(files.verify(&profile.read(document::hashes)[0].0), FileState::Ok);
    profile.assert_sound();
}

#[test]
fn a_file_that_another_program_is_about_to_refer_to_is_not_collected() {
    let profile = Profile::new();
    let files = files(&profile);
    let other = crate::Store::open(profile.path(), at(0)).unwrap();
    profile.write(|w| {
        let id = add(w, &files, "CV", b"abc")?;
        assert!(matches!(other.collect_files(&files), Err(StoreError::Busy)));
        Ok(id)
    });
    other.collect_files(&files).unwrap();
    assert_eq!(kept(&profile).len(), 1);
}

#[test]
fn a_folder_that_cannot_be_made_is_said() {
    let profile = Profile::new();
    fs::write(profile.path().join("documents"), b"a file in the way").unwrap();
    let kept = profile.store.write(&Step::new("test"), at(2), |w| add(w, &files(&profile), "CV", b"abc"));
    assert!(matches!(kept, Err(StoreError::Unwritable { .. })), "{kept:?}");
    assert_eq!(profile.read(|r| document::list(r, 0, 10)).total, 0);
}

#[test]
fn copies_for_other_programs_are_cleaned_up_after_a_day() {
    let profile = Profile::new();
    let opened = Opened::of_profile(profile.path());
    let (one, two) = (opened.put("CV.pdf", b"a", at(0)).unwrap(), opened.put("CV.pdf", b"b", at(1)).unwrap());
    assert_ne!(one, two);
    assert_eq!((fs::read(&one).unwrap(), fs::read(&two).unwrap()), (b"a".to_vec(), b"b".to_vec()));
    assert!(one.is_absolute() && fs::metadata(&one).unwrap().permissions().readonly());
    opened.clean(at(0) + TimeDelta::days(1));
    assert_eq!((one.exists(), two.exists()), (false, true));
    opened.clean(at(-24));
    assert!(!two.exists(), "a clock that was set back keeps nothing for ever");
}

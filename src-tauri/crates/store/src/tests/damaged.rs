//! Files that are damaged or no file of ours: told, set aside untouched, and what can be saved is saved.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

use super::backups::{filled, made};
use super::{at, dump};
use crate::content::hash;
use crate::job::{JobFilter, list};
use crate::open::FILE_NAME;
use crate::recovery::{Recovery, Salvaged};
use crate::schema::{APPLICATION_ID, MIGRATIONS};
use crate::{Store, StoreError};

const PAGE: usize = 4096;

/// A closed profile with many jobs, its backup if one was asked for, and its file's bytes.
fn closed(jobs: usize, backed_up: bool) -> (TempDir, Vec<u8>) {
    let profile = filled();
    for number in 0..jobs {
        let job = profile.save(&format!("Jobb {number}"), &format!("Arbeidsgiver {number}"));
        profile.capture(job, &format!("Annonse {number} {}", "med mye tekst ".repeat(40)));
    }
    if backed_up {
        made(&profile, 3);
    }
    profile.store.close().unwrap();
    let bytes = fs::read(profile.folder.path().join(FILE_NAME)).unwrap();
    (profile.folder, bytes)
}

fn put(folder: &Path, bytes: &[u8]) {
    fs::write(folder.join(FILE_NAME), bytes).unwrap();
}

/// The files of a folder with their SHA-256.
fn files_in(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_file());
    entries
        .map(|e| (e.file_name().to_string_lossy().into_owned(), hash(&fs::read(e.path()).unwrap())))
        .collect()
}

fn total(store: &Store) -> u32 {
    store.read(|r| list(r, &JobFilter { limit: 1, ..JobFilter::default() })).unwrap().total
}

/// Salvages in place; what comes of it must be a whole profile, and the original be kept byte for byte.
fn salvaged(folder: &Path) -> (Salvaged, Store) {
    let before = files_in(folder);
    let (salvaged, recovered) = Recovery::of_profile(folder).salvage(at(7)).unwrap();
    let kept = files_in(&recovered.aside.unwrap());
    for name in [FILE_NAME.to_owned(), format!("{FILE_NAME}-wal")] {
        assert_eq!(kept.get(&name), before.get(&name), "{name}");
    }
    let store = Store::open(folder, at(8)).unwrap();
    assert_eq!(store.check().unwrap(), []);
    (salvaged, store)
}

#[test]
fn a_whole_profile_has_no_problem_and_a_look_changes_nothing() {
    let (folder, bytes) = closed(3, false);
    let recovery = Recovery::of_profile(folder.path());
    assert!(recovery.problem().is_none());
    assert_eq!(files_in(folder.path()), [(FILE_NAME.to_owned(), hash(&bytes))].into());
}

#[test]
fn the_newest_whole_backup_takes_the_place_of_a_damaged_file() {
    let (folder, bytes) = closed(20, true);
    let mut damaged = bytes;
    let third = damaged.len() / 3;
    damaged[third..].fill(0xA5);
    put(folder.path(), &damaged);
    fs::write(folder.path().join(format!("{FILE_NAME}-wal")), "gammel logg").unwrap();
    fs::remove_dir_all(folder.path().join("documents")).unwrap();
    let recovery = Recovery::of_profile(folder.path());
    assert!(recovery.problem().is_some());
    let backup = recovery.newest_good().unwrap();
    let recovered = recovery.restore(&backup.path, at(5)).unwrap();
    assert_eq!(recovered.missing, [] as [String; 0]);
    let aside = files_in(&recovered.aside.unwrap());
    assert_eq!(aside[FILE_NAME], hash(&damaged));
    assert_eq!(aside[&format!("{FILE_NAME}-wal")], hash(b"gammel logg"));
    assert!(!folder.path().join(format!("{FILE_NAME}-wal")).exists());
    let store = Store::open(folder.path(), at(6)).unwrap();
    assert_eq!((total(&store), store.check().unwrap()), (22, vec![]));
}

#[test]
fn a_broken_backup_is_not_offered() {
    let (folder, _) = closed(3, true);
    let recovery = Recovery::of_profile(folder.path());
    let backup = recovery.newest_good().unwrap();
    let mut bytes = fs::read(&backup.path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + PAGE].fill(0);
    fs::write(&backup.path, bytes).unwrap();
    assert_eq!(recovery.newest_good(), None);
}

#[test]
fn a_newer_versions_file_is_never_touched() {
    let (folder, _) = closed(3, true);
    let file = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    file.execute_batch("PRAGMA user_version = 99").unwrap();
    file.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    drop(file);
    let before = files_in(folder.path());
    let recovery = Recovery::of_profile(folder.path());
    let backup = recovery.newest_good().unwrap();
    let known = u32::try_from(MIGRATIONS.len()).unwrap();
    let is_newer =
        |error: StoreError| matches!(error, StoreError::Newer { found: 99, known: k, .. } if k == known);
    assert!(is_newer(recovery.problem().unwrap()));
    assert!(is_newer(recovery.restore(&backup.path, at(5)).unwrap_err()));
    assert!(is_newer(recovery.salvage(at(5)).unwrap_err()));
    assert!(is_newer(recovery.begin_anew(at(5)).unwrap_err()));
    assert_eq!(files_in(folder.path()), before);
}

#[test]
fn a_file_that_another_program_has_open_is_left_alone() {
    let profile = filled();
    made(&profile, 3);
    let recovery = Recovery::of_profile(profile.path());
    let backup = recovery.newest_good().unwrap();
    assert_eq!(recovery.restore(&backup.path, at(5)).unwrap_err().code(), "store_busy");
    assert_eq!(recovery.salvage(at(5)).unwrap_err().code(), "store_busy");
    profile.assert_sound();
}

#[test]
fn what_is_no_database_or_another_programs_can_be_set_aside_for_a_new_beginning() {
    let makes: [fn(&Path); 3] = [
        |folder| put(folder, "Kjære søker, ".repeat(50).as_bytes()),
        |folder| fs::create_dir(folder.join(FILE_NAME)).unwrap(),
        |folder| {
            let other = Connection::open(folder.join(FILE_NAME)).unwrap();
            other.execute_batch("CREATE TABLE bookmarks (url TEXT); PRAGMA application_id = 7").unwrap();
        },
    ];
    for make in makes {
        let folder = tempfile::tempdir().unwrap();
        make(folder.path());
        let before = files_in(folder.path());
        let recovery = Recovery::of_profile(folder.path());
        assert!(recovery.problem().is_some());
        assert_eq!(recovery.newest_good(), None);
        assert!(recovery.salvage(at(5)).is_err());
        assert_eq!(files_in(folder.path()), before);
        let aside = recovery.begin_anew(at(5)).unwrap().unwrap();
        assert_eq!(files_in(&aside), before);
        assert_eq!(total(&Store::open(folder.path(), at(6)).unwrap()), 0);
    }
}

#[test]
fn one_lost_page_costs_the_rows_on_it_and_no_others() {
    let (folder, bytes) = closed(300, false);
    let pages = bytes.len() / PAGE;
    let (mut jobs, mut tries) = (0, 0);
    for page in (2..pages).step_by(pages / 25) {
        let mut damaged = bytes.clone();
        damaged[page * PAGE..(page + 1) * PAGE].fill(0);
        put(folder.path(), &damaged);
        let (salvaged, store) = salvaged(folder.path());
        jobs += total(&store);
        tries += 1;
        assert!(salvaged.kept() > 0);
    }
    // A page holds some ten jobs of 302, and most pages hold none.
    assert!(jobs >= tries * 302 * 97 / 100, "{jobs} of {}", tries * 302);
}

#[test]
fn a_lost_header_is_written_anew() {
    let (folder, bytes) = closed(50, false);
    for header in [vec![0; 100], b"SQLite format 2\0".to_vec(), vec![0xFF; 64]] {
        let mut damaged = bytes.clone();
        damaged[..header.len()].copy_from_slice(&header);
        put(folder.path(), &damaged);
        let (salvaged, store) = salvaged(folder.path());
        assert_eq!((total(&store), salvaged.lost(), salvaged.is_lost_uncounted()), (52, 0, false));
    }
}

#[test]
fn a_lost_first_page_is_borrowed_from_a_backup() {
    let (folder, bytes) = closed(50, true);
    let mut damaged = bytes;
    damaged[..PAGE].fill(0);
    put(folder.path(), &damaged);
    let (_, store) = salvaged(folder.path());
    assert_eq!(total(&store), 52);
}

#[test]
fn a_file_cut_short_gives_what_is_left() {
    let (folder, bytes) = closed(200, false);
    for share in [2, 3, 4] {
        put(folder.path(), &bytes[..bytes.len() * (share - 1) / share / PAGE * PAGE]);
        let before = files_in(folder.path());
        match Recovery::of_profile(folder.path()).salvage(at(7)) {
            Ok((salvaged, _)) => {
                assert!(salvaged.lost() > 0 || salvaged.is_lost_uncounted());
                assert_eq!(Store::open(folder.path(), at(8)).unwrap().check().unwrap(), []);
            }
            Err(error) => {
                assert_eq!(error.code(), "store_damaged");
                assert_eq!(files_in(folder.path()), before);
            }
        }
    }
}

#[test]
fn a_log_of_another_time_is_left_out_and_a_missing_one_is_no_harm() {
    let profile = filled();
    let (folder, bytes) = closed(40, false);
    // The log of another profile: whole in itself, and nonsense here.
    profile.save("Kokk", "Hav");
    let log = fs::read(profile.path().join(format!("{FILE_NAME}-wal"))).unwrap();
    fs::write(folder.path().join(format!("{FILE_NAME}-wal")), &log).unwrap();
    put(folder.path(), &bytes);
    let (salvaged, store) = salvaged(folder.path());
    assert!(total(&store) == 42 || salvaged.kept() > 0);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_is_readable_can_be_copied_out_and_the_profile_stays_as_it_is() {
    let (folder, bytes) = closed(30, false);
    let mut damaged = bytes;
    damaged[..100].fill(0);
    put(folder.path(), &damaged);
    let before = files_in(folder.path());
    let out = tempfile::tempdir().unwrap();
    let (salvaged, path) = Recovery::of_profile(folder.path()).salvage_to(out.path(), at(7)).unwrap();
    assert_eq!(files_in(folder.path()), before);
    assert!(salvaged.kept() > 100);
    let copy = Connection::open(path).unwrap();
    let id: u32 = copy.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    let jobs: u32 = copy.query_row("SELECT count(*) FROM job", [], |row| row.get(0)).unwrap();
    assert_eq!((id, jobs), (APPLICATION_ID, 32));
}

#[test]
fn rows_whose_parents_are_lost_are_mended_or_counted() {
    let (folder, _) = closed(5, false);
    let file = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    file.execute_batch(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_employer_delete; DROP TRIGGER journal_stage_delete;
         DROP TRIGGER journal_application_delete; DELETE FROM employer; DELETE FROM stage; DELETE FROM ad_text;
         DELETE FROM application WHERE job_id = (SELECT min(id) FROM job)",
    )
    .unwrap();
    drop(file);
    let (salvaged, store) = salvaged(folder.path());
    assert_eq!(total(&store), 7);
    assert!(salvaged.made > 0 && salvaged.dropped > 0, "{salvaged:?}");
    let kinds: u32 =
        store.lock().query_row("SELECT count(DISTINCT kind) FROM stage", [], |row| row.get(0)).unwrap();
    assert_eq!(kinds, 11);
}

#[test]
fn a_row_whose_id_or_link_is_none_any_more_gets_another_and_can_be_read() {
    for columns in [
        [("job", "id"), ("stage", "id"), ("event", "id")],
        // What is made anew because a link asks for it must not bear a broken id either.
        [("application", "stage_id"), ("job", "employer_id"), ("event", "to_stage_id")],
        [("application", "job_id"), ("ad", "job_id"), ("event", "application_id")],
    ] {
        a_letter_of_each_is_damaged(&columns);
    }
}

fn a_letter_of_each_is_damaged(columns: &[(&str, &str)]) {
    let (folder, _) = closed(5, false);
    let file = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    let triggers =
        "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'";
    let drop_all: String = file.query_row(triggers, [], |row| row.get(0)).unwrap();
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {drop_all}")).unwrap();
    for (table, column) in columns {
        let sql = format!(
            "UPDATE {table} SET {column} = substr({column}, 1, 24) || '%' || substr({column}, 26)
             WHERE id = (SELECT max(id) FROM {table} WHERE {column} IS NOT NULL)"
        );
        assert_eq!(file.execute(&sql, []).unwrap(), 1);
    }
    drop(file);
    let (salvaged, store) = salvaged(folder.path());
    assert!(salvaged.made >= 3, "{columns:?} {salvaged:?}");
    let stages = store.read(crate::stage::all).unwrap();
    assert!(stages.len() >= 11, "{columns:?}");
    let found = store.read(|r| list(r, &JobFilter { limit: 50, ..JobFilter::default() })).unwrap();
    assert_eq!((found.total, found.rows.len()), (7, 7));
}

/// What a table of a file holds is changed past the journal and past what its rules say.
fn changed_past_the_rules(folder: &Path, sql: &str) {
    let file = Connection::open(folder.join(FILE_NAME)).unwrap();
    let triggers: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let run = |sql: &str| file.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN");
    triggers.iter().for_each(|(name, _)| run(&format!("DROP TRIGGER {name}")));
    run(sql);
    triggers.iter().for_each(|(_, sql)| run(sql));
    run("COMMIT");
}

fn codes(store: &Store) -> Vec<&'static str> {
    store.check().unwrap().iter().map(|problem| problem.code).collect()
}

#[test]
fn texts_days_instants_and_ids_that_are_none_are_found_and_mended() {
    for sql in [
        "UPDATE job SET pay_text = CAST(X'66C3' AS TEXT) WHERE id = (SELECT max(id) FROM job)",
        "UPDATE application SET created_at = replace(created_at, 'T', '%')",
        "UPDATE event SET on_day = substr(on_day, 1, 9) || '?'",
        "UPDATE job SET posted_on = '2026-02-30'",
        "UPDATE job SET deleted_at = 'x' WHERE id = (SELECT max(id) FROM job)",
        "UPDATE event SET id = substr(id, 1, 35) || 'g'",
    ] {
        let (folder, _) = closed(5, false);
        changed_past_the_rules(folder.path(), sql);
        let store = Store::open(folder.path(), at(6)).unwrap();
        assert!(codes(&store).contains(&"values"), "{sql}: {:?}", store.check());
        store.close().unwrap();
        let (salvaged, store) = salvaged(folder.path());
        assert_eq!((total(&store), salvaged.dropped, salvaged.lost()), (7, 0, 0), "{sql}: {salvaged:?}");
        assert_eq!(codes(&store), [""; 0], "{sql}");
    }
}

#[test]
fn a_damaged_day_keeps_its_other_figures() {
    let (folder, _) = closed(1, false);
    changed_past_the_rules(folder.path(), "UPDATE event SET on_day = '202%-03-1/'");
    let (_, store) = salvaged(folder.path());
    let days: String =
        store.lock().query_row("SELECT DISTINCT on_day FROM event", [], |row| row.get(0)).unwrap();
    assert_eq!(days, "2021-03-11");
}

#[test]
fn a_schema_that_is_not_the_programs_is_told_before_anything_else() {
    let (folder, _) = closed(1, false);
    let file = Connection::open(folder.path().join(FILE_NAME)).unwrap();
    file.execute_batch(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'json_valid', 'jsmn_valid') WHERE name = 'job'",
    )
    .unwrap();
    drop(file);
    let store = Store::open(folder.path(), at(6)).unwrap();
    assert!(!store.has_our_schema().unwrap());
    assert_eq!(codes(&store), ["schema"]);
    store.close().unwrap();
    let (_, store) = salvaged(folder.path());
    assert_eq!((total(&store), store.has_our_schema().unwrap()), (3, true));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Bits, bytes, pages and ends, anywhere: it is told or it is whole, never a panic, and what is salvaged is sound.
    #[test]
    fn any_damage_is_told_and_what_is_salvaged_is_sound(
        places in proptest::collection::vec((0.0f64..1.0, any::<u8>(), 1usize..6000), 1..6),
        cut in proptest::option::weighted(0.2, 0.0f64..1.0),
    ) {
        thread_local! {
            static WHOLE: (TempDir, Vec<u8>) = closed(40, true);
        }
        WHOLE.with(|(_, bytes)| {
            let folder = tempfile::tempdir().unwrap();
            let mut damaged = bytes.clone();
            for (place, value, length) in &places {
                let from = (place * (damaged.len() - 1) as f64) as usize;
                let to = (from + length).min(damaged.len());
                damaged[from..to].fill(*value);
            }
            if let Some(cut) = cut {
                damaged.truncate((cut * damaged.len() as f64) as usize);
            }
            put(folder.path(), &damaged);
            let opened = Store::open(folder.path(), at(5)).map(|store| drop(store.check()));
            drop(opened);
            put(folder.path(), &damaged);
            let _ = fs::remove_file(folder.path().join(format!("{FILE_NAME}-wal")));
            let recovery = Recovery::of_profile(folder.path());
            let problem = recovery.problem();
            match recovery.salvage(at(7)) {
                Ok((_, recovered)) => {
                    assert_eq!(files_in(&recovered.aside.unwrap())[FILE_NAME], hash(&damaged));
                    assert_eq!(Store::open(folder.path(), at(8)).unwrap().check().unwrap(), []);
                }
                Err(error) => {
                    assert!(problem.is_some() || damaged.is_empty(), "{error}");
                    assert_eq!(files_in(folder.path())[FILE_NAME], hash(&damaged));
                }
            }
        });
    }
}

#[test]
fn a_salvage_of_a_whole_file_loses_nothing_but_undo() {
    let profile = filled();
    let before = dump(&profile.store);
    profile.store.close().unwrap();
    let (salvaged, store) = salvaged(profile.folder.path());
    assert_eq!((dump(&store), salvaged.lost(), salvaged.dropped, salvaged.made), (before, 0, 0, 0));
    assert_eq!(store.undo().unwrap(), None);
}

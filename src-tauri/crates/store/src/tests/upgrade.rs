//! Files of every released schema: brought to the newest, nothing in them is lost and what could be undone still can.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

use domain::backup::BackupReason;
use domain::offer::Criterion;
use rusqlite::Connection;
use tempfile::TempDir;

use super::made_up::plain_offer;
use super::pay::add_offer;
use super::{at, day, dump, rows_of};
use crate::backup::Backups;
use crate::journal::triggers::domain_tables;
use crate::open::{FILE_NAME, open_with};
use crate::schema::{MIGRATIONS, version};
use crate::{Step, Store, StoreError, guidance, newcomer, offer};

/// Whole profiles as programs of earlier schemas left them, the oldest first.
pub(super) const RELEASED: &[&str] = &[
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
];

/// What stands outside the journal and must be kept as well.
const BESIDE: [&str; 5] = ["setting", "ad_text", "page", "journal_step", "journal_row"];

pub(super) fn released(sql: &str) -> (TempDir, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    (folder, Connection::open(path).unwrap())
}

/// The one backup beside the profile, made before a migration.
fn copy_in(folder: &Path) -> PathBuf {
    let backups = Backups::of_profile(folder).list();
    let [backup] = backups.as_slice() else { panic!("{backups:?}") };
    assert_eq!(backup.reason, BackupReason::Migration);
    backup.path.clone()
}

/// What a file has tables and columns for.
fn known_to(connection: &Connection) -> Vec<(String, String)> {
    let mut tables = domain_tables(connection).unwrap();
    tables.extend(
        ["search_short", "search_body", "search_word"].iter().chain(&BESIDE).map(|&name| name.into()),
    );
    let columns = |table: &str| -> String {
        let sql = "SELECT group_concat(name, ', ' ORDER BY cid) FROM pragma_table_info(?1)";
        connection.query_row(sql, [table], |row| row.get(0)).unwrap()
    };
    tables.into_iter().map(|table| (table.clone(), columns(&table))).collect()
}

/// Every row, as far as a file of an earlier schema could know of it: later columns are no loss.
fn everything(connection: &Connection, known: &[(String, String)]) -> Vec<String> {
    known.iter().flat_map(|(table, columns)| rows_of(connection, table, columns)).collect()
}

/// What the file is made of, but for what SQLite keeps for itself.
fn schema(connection: &Connection) -> Vec<String> {
    let sql = "SELECT name || ' ' || sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_released_schema_is_at_hand_and_its_migrations_were_not_edited() {
    assert_eq!(RELEASED.len() + 1, MIGRATIONS.len(), "a file of the schema before the newest is missing");
    for (number, sql) in (1..).zip(RELEASED) {
        let (_folder, old) = released(sql);
        let made = tempfile::tempdir().unwrap();
        let new = open_with(made.path(), &MIGRATIONS[..number], at(0)).unwrap();
        assert_eq!(schema(&old), schema(&new), "schema {number}");
    }
}

#[test]
fn nothing_is_lost_and_a_copy_is_kept() {
    for (number, sql) in (1..).zip(RELEASED) {
        let (folder, old) = released(sql);
        let known = known_to(&old);
        let before = everything(&old, &known);
        old.close().unwrap();

        let store = Store::open(folder.path(), at(20)).unwrap();
        assert_eq!(everything(&store.lock(), &known), before, "schema {number}");
        assert_eq!(version(&store.lock()).unwrap() as usize, MIGRATIONS.len());
        assert_eq!(store.check().unwrap(), []);

        let copy = Connection::open(copy_in(folder.path())).unwrap();
        assert_eq!((version(&copy).unwrap(), everything(&copy, &known)), (number, before));
    }
}

#[test]
fn steps_of_before_are_undone_and_done_again_after() {
    let (folder, old) = released(RELEASED[0]);
    old.close().unwrap();
    let store = Store::open(folder.path(), at(20)).unwrap();
    let before = dump(&store);
    assert!(before.iter().any(|line| line.contains("Fyrvokter")));

    // What was undone when the file was closed can still be done again.
    assert_eq!(store.redo().unwrap().unwrap().step, Step::new("meet"));
    assert!(dump(&store).iter().any(|line| line.contains("Tåkeheimen")));
    store.undo().unwrap().unwrap();

    let undone: Vec<String> =
        std::iter::from_fn(|| store.undo().unwrap()).map(|replayed| replayed.step.label).collect();
    let labels = ["delete-job", "link-jobs", "add-note", "move-job", "save-job", "save-ad", "mark-typed"];
    assert_eq!(undone[..7], labels);
    assert_eq!(undone[7..], ["save-job", "rename-stage"]);
    assert!(dump(&store).iter().all(|line| line.starts_with("stage ") && !line.contains("Sendt")));
    assert_eq!(store.check().unwrap(), []);

    for _ in &undone {
        store.redo().unwrap().unwrap();
    }
    assert_eq!(dump(&store), before);
}

#[test]
fn offers_targets_and_figures_of_before_are_undone_and_done_again_after() {
    let (folder, old) = released(RELEASED[1]);
    old.close().unwrap();
    let store = Store::open(folder.path(), at(20)).unwrap();
    let before = dump(&store);
    assert_eq!(store.redo().unwrap().unwrap().step, Step::new("remove-offer").with("name", "Fjällbyn"));
    assert!(dump(&store).iter().all(|line| !line.contains("Fjällbyn")));
    store.undo().unwrap().unwrap();
    assert_eq!(dump(&store), before);

    let mut undone = 0;
    while store.undo().unwrap().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 16);
    assert!(dump(&store).iter().all(|line| line.starts_with("stage ") && !line.contains("Telefonprat")));
    for _ in 0..undone {
        store.redo().unwrap().unwrap();
    }
    assert_eq!(dump(&store), before);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn the_new_tables_are_journalled_in_an_upgraded_file() {
    for sql in RELEASED {
        let (folder, old) = released(sql);
        old.close().unwrap();
        let store = Store::open(folder.path(), at(20)).unwrap();
        let before = dump(&store);
        let add = |w: &crate::Writing<'_>| -> Result<(), StoreError> {
            let id = add_offer(w, None, &plain_offer("Vardeby"))?;
            offer::set_score(w, id, Criterion::Place, Some((10, "Fjellet")))?;
            newcomer::choose(w, Some(id))?;
            guidance::follow(w, "vardeby", day("2026-11-19"))
        };
        store.write(&Step::new("add-offer"), at(21), add).unwrap();
        let after = dump(&store);
        store.undo().unwrap().unwrap();
        assert_eq!(dump(&store), before);
        store.redo().unwrap().unwrap();
        assert_eq!(dump(&store), after);
        assert_eq!(store.check().unwrap(), []);
    }
}

#[test]
fn what_kept_a_search_moving_is_undone_and_done_again_after() {
    let (folder, old) = released(RELEASED[3]);
    old.close().unwrap();
    let store = Store::open(folder.path(), at(30)).unwrap();
    let before = dump(&store);
    assert_eq!(store.redo().unwrap().unwrap().step.label, "tag-job");
    assert!(dump(&store).iter().any(|line| line.contains("Nordpå")));
    store.undo().unwrap();
    let undone: Vec<String> =
        std::iter::from_fn(|| store.undo().unwrap()).map(|replayed| replayed.step.label).take(4).collect();
    assert_eq!(undone, ["write-letter", "put-own-figure", "add-interview", "add-task"]);
    assert!(dump(&store).iter().all(|line| !line.contains("Åse Brattbakk")));
    for _ in undone {
        store.redo().unwrap();
    }
    assert_eq!(dump(&store), before);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn many_may_upgrade_a_file_at_once_and_one_copy_is_kept() {
    let (folder, old) = released(RELEASED[1]);
    let known = known_to(&old);
    let before = everything(&old, &known);
    old.close().unwrap();
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for number in 20..24 {
            let (path, start) = (folder.path(), &start);
            scope.spawn(move || {
                start.wait();
                Store::open(path, at(number)).unwrap().close().unwrap();
            });
        }
    });
    let store = Store::open(folder.path(), at(24)).unwrap();
    assert_eq!(everything(&store.lock(), &known), before);
    let copy = Connection::open(copy_in(folder.path())).unwrap();
    assert_eq!((version(&copy).unwrap(), everything(&copy, &known)), (2, before));
}

#[test]
fn an_upgraded_file_is_refused_by_the_program_of_before_and_left_as_it_is() {
    let (folder, old) = released(RELEASED[0]);
    old.close().unwrap();
    Store::open(folder.path(), at(20)).unwrap().close().unwrap();
    let read = |folder: &Path| fs::read(folder.join(FILE_NAME)).unwrap();
    let bytes = read(folder.path());
    let error = open_with(folder.path(), &MIGRATIONS[..1], at(21)).unwrap_err();
    let newest = MIGRATIONS.len();
    assert!(
        matches!(error, StoreError::Newer { found, known: 1, .. } if found as usize == newest),
        "{error:?}"
    );
    assert_eq!(read(folder.path()), bytes);
}

#[test]
fn what_was_kept_with_the_guidance_is_undone_and_done_again_after() {
    let (folder, old) = released(RELEASED[2]);
    old.close().unwrap();
    let store = Store::open(folder.path(), at(30)).unwrap();
    let before = dump(&store);
    assert!(before.iter().any(|line| line.contains("Fjellvett")));
    assert_eq!(store.redo().unwrap().unwrap().step.label, "unfollow-employer");
    assert!(dump(&store).iter().all(|line| !line.contains("equinor")));
    store.undo().unwrap();
    let undone: Vec<String> =
        std::iter::from_fn(|| store.undo().unwrap()).map(|replayed| replayed.step.label).take(5).collect();
    let labels = ["choose-newcomer", "mark-newcomer", "add-skill", "add-skill", "follow-employer"];
    assert_eq!(undone, labels);
    for _ in undone {
        store.redo().unwrap().unwrap();
    }
    assert_eq!(dump(&store), before);
    assert_eq!(store.check().unwrap(), []);
}

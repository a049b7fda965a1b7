//! The whole profile out and in again.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use proptest::prelude::*;
use proptest::test_runner::Config;

use super::upgrade::{RELEASED, released};
use super::whole_profile::{Dice, fill};
use super::{Profile, at, dump};
use crate::takeout::{
    ColumnKind, Head, Loaded, Merged, Naming, OwnFileError, load, look, merge, papers, read_head, tables,
    write,
};
use crate::{Reading, Step, Store, StoreError};

const NAMING: Naming<'static> =
    Naming { program: "0.1.0", day: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap() };

fn go_on(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(super) fn out(store: &Store) -> Vec<u8> {
    store.apart().unwrap().read(out_of).unwrap()
}

fn out_of(reading: &Reading<'_>) -> Result<Vec<u8>, StoreError> {
    let mut json = Vec::new();
    write(reading, NAMING, &mut json, &mut go_on)?;
    Ok(json)
}

fn loaded(profile: &Profile, json: &[u8]) -> Result<Loaded, OwnFileError> {
    let head = read_head(json)?;
    load(json, head, profile.path(), at(3), &mut go_on)
}

pub(super) fn bring(profile: &Profile, json: &[u8]) -> Merged {
    let loaded = loaded(profile, json).unwrap();
    let seen = profile.read(|r| look(r, &loaded, &mut go_on));
    let merged = profile.write(|w| merge(w, &loaded, &mut go_on));
    let counts =
        |merged: &Merged| merged.tables.iter().filter(|t| t.table != "example").cloned().collect::<Vec<_>>();
    assert_eq!(counts(&seen), counts(&merged), "what was looked at is what happened");
    merged
}

fn text(json: &[u8]) -> String {
    String::from_utf8(json.to_vec()).unwrap()
}

fn sum(merged: &Merged) -> (u32, u32, u32, u32) {
    let add = |sum: (u32, u32, u32, u32), t: &crate::takeout::TableMerged| {
        (sum.0 + t.new, sum.1 + t.same, sum.2 + t.kept, sum.3 + t.taken)
    };
    merged.tables.iter().fold((0, 0, 0, 0), add)
}

/// The richest profile at hand, opened with the newest schema.
fn rich() -> (tempfile::TempDir, Store) {
    let (folder, old) = released(RELEASED.last().unwrap());
    old.close().unwrap();
    let store = Store::open(folder.path(), at(20)).unwrap();
    store.set_setting("theme", &serde_json::json!("dark")).unwrap();
    store.set_setting("calendar_folder", &serde_json::json!("/home/kari/kalender")).unwrap();
    (folder, store)
}

#[test]
fn a_profile_goes_out_and_comes_back_the_same_and_one_undo_takes_it_back() {
    let (_folder, store) = rich();
    let json = out(&store);
    assert_eq!(json, out(&store), "the same profile gives the same bytes");
    let value: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(value["format"], "loype-export");
    assert_eq!(value["settings"], serde_json::json!({"theme": "dark"}), "folders are the machine's own");
    assert!(!value["texts"].as_array().unwrap().is_empty() && !value["pages"].as_array().unwrap().is_empty());

    let profile = Profile::new();
    let before = dump(&profile.store);
    let merged = bring(&profile, &json);
    assert!(merged.into_empty);
    assert_eq!(text(&out(&profile.store)), text(&json));
    profile.assert_sound();
    assert!(
        !profile
            .path()
            .read_dir()
            .unwrap()
            .flatten()
            .any(|e| e.file_name().to_string_lossy().starts_with('.'))
    );
    profile.store.undo().unwrap().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.store.redo().unwrap().unwrap();
    assert_eq!(text(&out(&profile.store)), text(&json));
}

#[test]
fn what_is_there_already_is_the_same_and_leaves_no_step() {
    let (folder, store) = rich();
    let json = out(&store);
    let head = read_head(&json[..]).unwrap();
    let loaded = load(&json[..], head, folder.path(), at(3), &mut go_on).unwrap();
    let written = store.write(&Step::new("bring"), at(4), |w| merge(w, &loaded, &mut go_on)).unwrap();
    assert!(written.tags.is_empty() && !written.value.into_empty);
    let (new, same, kept, taken) = sum(&written.value);
    assert_eq!((new, kept, taken), (0, 0, 0));
    assert!(same > 40, "{same}");
    assert_eq!(text(&out(&store)), text(&json));
}

#[test]
fn documents_of_every_schema_become_what_their_files_become() {
    for (number, sql) in (1..).zip(RELEASED) {
        let (folder, old) = released(sql);
        let json = out_of(&Reading { connection: &old }).unwrap();
        assert_eq!(read_head(&json[..]).unwrap().schema, number);
        old.close().unwrap();
        let migrated = Store::open(folder.path(), at(20)).unwrap();

        let profile = Profile::new();
        bring(&profile, &json);
        assert_eq!(text(&out(&profile.store)), text(&out(&migrated)), "schema {number}");
        profile.assert_sound();
    }
}

#[test]
fn a_newer_document_is_refused_by_both_numbers_and_others_by_name() {
    let head = |json: &str| read_head(json.as_bytes());
    let newer = r#"{"format": "loype-export", "schema": 99, "tables": {}}"#;
    assert!(matches!(head(newer), Err(OwnFileError::Newer { found: 99, known: 5 })));
    let late =
        r#"{"day": "d", "tables": {"job": [[[1]]]}, "schema": 5, "program": "p", "format": "loype-export"}"#;
    let known = Head { schema: 5, program: "p".to_owned(), day: "d".to_owned() };
    assert_eq!(head(late).unwrap(), known, "in any order");
    for other in [
        "",
        "[]",
        "null",
        "{}",
        "{\"format\": 1}",
        "{\"format\": \"other\", \"schema\": 5}",
        "\u{0}\u{1}",
        "{\"format\": \"loype-export\"}",
        "{\"format\": \"loype-export\", \"schema\": 0}",
        "{\"format\": \"loype-export\", \"schema\": -1}",
        "{\"format\": \"loype-export\", \"schema\": \"5\"}",
    ] {
        assert!(matches!(head(other), Err(OwnFileError::NotOurs(_))), "{other}");
    }
}

/// The document of a small profile with one change made to it as text.
fn broken(from: &str, to: &str) -> String {
    let profile = Profile::new();
    let job = profile.save("Fyrvokter", "Kystverket");
    profile.capture(job, "Fyret");
    let json = text(&out(&profile.store));
    assert!(json.contains(from), "{from} is not in {json}");
    json.replacen(from, to, 1)
}

#[test]
fn what_does_not_hold_together_is_refused_with_its_place() {
    let deep = format!("\"more\": {}{}, \"tables\"", "[".repeat(100_000), "]".repeat(100_000));
    for (from, to, place, why) in [
        ("\"title\":\"Fyrvokter\"", "\"title\":5.5", "job 1", "invalid type"),
        ("\"title\":\"Fyrvokter\"", "\"title\":{\"a\":1}", "job 1", "invalid type"),
        ("\"title\":\"Fyrvokter\"", "\"title\":null", "job 1", "NOT NULL"),
        ("\"title\":\"Fyrvokter\"", "\"title\":\"\\ud800\"", "job 1", "hex escape"),
        ("\"title\":\"Fyrvokter\"", "\"titel\":\"x\"", "job 1", "no column titel"),
        ("\"title\":\"Fyrvokter\"", "\"title\":\"x\",\"title\":\"y\"", "job 1", "there twice"),
        ("\"deadline_kind\":\"unknown\"", "\"deadline_kind\":\"never\"", "job 1", "CHECK"),
        ("\"seq\":1", "\"seq\":\"one\"", "ad 1", "mismatch"),
        ("\"seq\":1", "\"seq\":9223372036854775807", "ad 1", "seq is not"),
        ("\"seen_on\":\"2026-11-20\"", "\"seen_on\":\"i går\"", "ad 1", "seen_on is not"),
        ("\"places\":\"[]\"", "\"places\":\"[1]\"", "job 1", "invalid"),
        ("\"job\": [", "\"jobb\": [", "jobb", "no such table"),
        ("\"tables\"", deep.as_str(), "job", ""),
        ("\"tables\"", "\"tables", "", ""),
    ] {
        let json = broken(from, to);
        match loaded(&Profile::new(), json.as_bytes()) {
            Err(OwnFileError::Broken { place: at, why: told }) => {
                assert!(at.starts_with(place) && told.contains(why), "{to}: {at}: {told}");
            }
            // Depth alone is no fault where nothing of it is kept.
            Ok(loaded) => assert_eq!(loaded.unknown, ["more"], "{to}"),
            other => panic!("{to}: {other:?}"),
        }
    }
}

#[test]
fn doubles_and_rows_that_refer_to_nothing_are_refused() {
    let profile = Profile::new();
    profile.save("Fyrvokter", "Kystverket");
    let json = text(&out(&profile.store));
    let job = json.lines().find(|line| line.contains("\"title\":\"Fyrvokter\"")).unwrap();
    let twice = json.replace(job, &format!("{job},\n{job}"));
    let error = loaded(&Profile::new(), twice.as_bytes()).unwrap_err();
    assert!(
        matches!(&error, OwnFileError::Broken { place, why } if place == "job 2" && why.contains("UNIQUE")),
        "{error}"
    );
    let gone = json.replace(job, "");
    let error = loaded(&Profile::new(), gone.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("refer to rows of job"), "{error}");
    for end in [json.len() / 3, json.len() / 2, json.len() - 3] {
        assert!(loaded(&Profile::new(), &json.as_bytes()[..end]).is_err(), "cut off at {end}");
    }
    let more = format!("{json}{{}}");
    assert!(loaded(&Profile::new(), more.as_bytes()).is_err(), "something follows the end");
}

#[test]
fn a_row_without_end_is_refused_before_it_fills_the_memory() {
    let start = br#"{"format":"loype-export","schema":5,"program":"p","day":"d","tables":{"job":[{"title":""#;
    let endless = || std::io::Read::chain(&start[..], std::io::repeat(b'a'));
    let head = read_head(endless()).unwrap();
    let profile = Profile::new();
    let error = load(endless(), head, profile.path(), at(3), &mut go_on).unwrap_err();
    assert!(matches!(&error, OwnFileError::TooLong { place } if place == "job 1"), "{error}");
    assert!(matches!(read_head(std::io::repeat(b' ')), Err(OwnFileError::TooLong { .. })));
}

#[test]
fn pages_that_lie_about_themselves_are_refused() {
    let json = broken("{", "{");
    let page = json.lines().find(|line| line.contains("\"zstd\"")).unwrap();
    let hash = &page[..page.find(",").unwrap()];
    let bytes = &page[page.find("\"bytes\"").unwrap()..page.find(",\"zstd\"").unwrap()];
    for (from, to, why) in [
        (bytes, "\"bytes\":10000000000", "larger than any"),
        (bytes, "\"bytes\":-1", "larger than any"),
        (bytes, "\"bytes\":3", "damaged"),
        (hash, &format!("{{\"hash\":\"{}\"", "0".repeat(64)) as &str, "not what its name says"),
    ] {
        let error = loaded(&Profile::new(), json.replacen(from, to, 1).as_bytes()).unwrap_err();
        assert!(error.to_string().contains(why), "{to}: {error}");
    }
}

#[test]
fn one_may_stop_and_nothing_happened() {
    let (_folder, store) = rich();
    let mut stop = |_| ControlFlow::Break(());
    let big = Profile::new();
    for number in 0..300 {
        big.save(&format!("Stilling {number}"), "Fjelltopp");
    }
    let json = out(&big.store);
    let stopped = big.read(|r| Ok(write(r, NAMING, &mut std::io::sink(), &mut stop)));
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    let before = dump(&store);
    let profile = Profile::new();
    let head = read_head(&json[..]).unwrap();
    let stopped = load(&json[..], head, profile.path(), at(3), &mut stop);
    assert!(matches!(stopped, Err(OwnFileError::Store(StoreError::Stopped))));
    let loaded = loaded(&profile, &json).unwrap();
    let stopped = store.write(&Step::new("bring"), at(4), |w| merge(w, &loaded, &mut stop));
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(dump(&store), before);
}

#[test]
fn every_table_goes_out_and_every_word_of_it_is_known() {
    let profile = Profile::new();
    let tables = profile.read(tables);
    let names: BTreeSet<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    for name in [
        "job",
        "own_figure",
        "own_figure_number",
        "own_statistic",
        "registered_employer",
        "fetched_wages",
        "fetched_wage",
        "guidance_pack",
        "practice_answer",
        "example",
        "reminder",
    ] {
        assert!(names.contains(name), "{name}");
    }
    let job = tables.iter().find(|table| table.name == "job").unwrap();
    let kind = job.columns.iter().find(|column| column.name == "deadline_kind").unwrap();
    assert_eq!(kind.words.as_deref().unwrap(), ["date", "datetime", "asap", "rolling", "unknown"]);
    let stage = tables.iter().find(|table| table.name == "stage").unwrap();
    let kinds = stage.columns.iter().find(|column| column.name == "kind").unwrap();
    assert_eq!(kinds.words.as_ref().unwrap().len(), 11, "over two lines");
    assert_eq!(job.columns.iter().filter(|c| c.kind == ColumnKind::Json).count(), 2);
    for (at, table) in tables.iter().enumerate() {
        for (_, parent) in
            table.ties.iter().filter(|(_, parent)| *parent != table.name && names.contains(&**parent))
        {
            assert!(
                tables[..at].iter().any(|earlier| earlier.name == *parent),
                "{} before {parent}",
                table.name
            );
        }
    }
}

#[test]
fn ads_are_numbered_job_by_job() {
    let profile = Profile::new();
    let (first, second) = (profile.save("Fyrvokter", "Kystverket"), profile.save("Los", "Kystverket"));
    for (job, text) in [(first, "a"), (second, "b"), (first, "c")] {
        profile.capture(job, text);
    }
    let mut ads = Vec::new();
    profile.read(|r| {
        papers::ads::<StoreError>(r, &mut |ad| {
            ads.push((ad.job_id, ad.number, ad.document.plain_text(), ad.page.is_some()));
            Ok(())
        })
    });
    let mut wanted = vec![
        (first, 1, "a".to_owned(), true),
        (first, 2, "c".to_owned(), true),
        (second, 1, "b".to_owned(), true),
    ];
    wanted.sort();
    assert_eq!(ads, wanted);
}

/// How many profiles: 200 in the suite, as many as the torture run asks for.
fn cases() -> u32 {
    std::env::var("LOYPE_ROUND_TRIPS").ok().and_then(|text| text.parse().ok()).unwrap_or(200)
}

proptest! {
    #![proptest_config(Config { cases: cases(), ..Config::default() })]

    #[test]
    fn any_profile_comes_back_the_same(seed in any::<u64>()) {
        let (first, second) = (Profile::new(), Profile::new());
        let mut dice = Dice(seed);
        first.write(|w| { fill(w, &mut dice); fill(w, &mut dice); Ok(()) });
        let json = out(&first.store);
        bring(&second, &json);
        prop_assert_eq!(text(&out(&second.store)), text(&json));
        second.assert_sound();
    }
}

proptest! {
    #![proptest_config(Config { cases: cases() / 4, ..Config::default() })]

    #[test]
    fn any_two_profiles_merge_soundly_and_a_second_time_changes_nothing(seed in any::<u64>()) {
        let (first, second) = (Profile::new(), Profile::new());
        let mut dice = Dice(seed);
        first.write(|w| { fill(w, &mut dice); Ok(()) });
        second.write(|w| { fill(w, &mut dice); Ok(()) });
        let json = out(&first.store);
        let before = dump(&second.store);
        bring(&second, &json);
        second.assert_sound();
        let once = out(&second.store);
        let again = bring(&second, &json);
        let (new, _, _, taken) = sum(&again);
        prop_assert_eq!((new, taken), (0, 0), "{:?}", again);
        prop_assert_eq!(text(&out(&second.store)), text(&once));
        second.store.undo().unwrap();
        prop_assert_eq!(dump(&second.store), before);
    }
}

#[test]
fn the_made_up_profiles_fill_every_table() {
    let profile = Profile::new();
    let mut filled = BTreeSet::new();
    profile.write(|w| {
        for seed in 0..60 {
            filled.extend(
                fill(w, &mut Dice(seed)).into_iter().filter(|(_, rows)| *rows > 0).map(|(name, _)| name),
            );
        }
        Ok(())
    });
    let all = profile.read(tables).into_iter().map(|table| table.name);
    let empty: Vec<String> = all.filter(|name| !filled.contains(name)).collect();
    assert_eq!(
        empty,
        ["example", "stage"].map(str::to_owned).into_iter().filter(|n| empty.contains(n)).collect::<Vec<_>>()
    );
}

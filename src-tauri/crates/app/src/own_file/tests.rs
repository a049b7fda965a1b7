//! Whole profiles out and in, with their documents, on real folders.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::DateTime;
use exchange::bundle::{Bundle, BundleWriter, Size};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{bring_in, bring_in_watched, look};
use crate::takeout::{CsvOf, Existing, ExportTo, export};
use crate::wire::{Language, OwnKind, OwnLook, TakenOut};
use crate::{ApiError, App, Clock, ErrorCode, Net, ProfileFolder, dispatch};

const PASSPHRASE: &str = "mørk høst og kaffe";

struct Profile {
    app: App,
    folder: TempDir,
}

impl Profile {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::fixed(DateTime::from_timestamp(1_795_338_000, 0).unwrap());
        let place = ProfileFolder::at(folder.path().join("profile"));
        let app = App::open(place, clock, Net::new().unwrap(), Language::Nb).unwrap();
        Self { app, folder }
    }

    fn done(&self, name: &str, input: Value) -> Value {
        dispatch(&self.app, name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn add(&self, title: &str) -> Value {
        let edits =
            json!([{"field": "title", "value": title}, {"field": "employer", "value": "Fjelltopp AS"}]);
        self.done("job.add", json!({"edits": edits, "stage_id": null, "url": null}))["job_id"].clone()
    }

    fn add_document(&self, name: &str, bytes: &[u8]) {
        let file = json!({"name": name, "base64": STANDARD.encode(bytes)});
        self.done("document.add", json!({"file": file, "kind": "cv", "name": "", "note": ""}));
    }

    fn export_to(&self, name: &str, passphrase: Option<&str>) -> Result<TakenOut, ApiError> {
        let to =
            ExportTo { path: &self.path(name), csv_of: CsvOf::Jobs, passphrase, existing: Existing::Keep };
        export(&self.app, &to, &mut |_, _| std::ops::ControlFlow::Continue(()))
    }

    fn out(&self, name: &str) -> PathBuf {
        let taken = self.export_to(name, None).unwrap();
        assert_eq!(fs::metadata(&taken.path).unwrap().len(), taken.bytes);
        PathBuf::from(taken.path)
    }

    fn json(&self, name: &str) -> String {
        fs::read_to_string(self.out(name)).unwrap()
    }

    fn refused(&self, path: &Path, passphrase: Option<&str>) -> ErrorCode {
        let before = self.done("undo.state", json!({}));
        let looked = look(&self.app, path, passphrase).unwrap_err();
        let brought = bring_in(&self.app, path, passphrase).unwrap_err();
        assert_eq!(looked, brought);
        assert_eq!(self.done("undo.state", json!({})), before, "nothing was changed");
        brought.code
    }
}

/// A profile with something of most kinds, a document among them.
fn filled() -> Profile {
    let profile = Profile::new();
    profile.done("example.fill", json!({}));
    let job = profile.add("=Fyrvokter\u{202e} 👩‍💻");
    profile.done("note.add", json!({"job_id": job, "text": "# Husk\n\u{feff}e\u{301} שלום"}));
    profile.add_document("Min CV.pdf", b"%PDF-1.7 en cv");
    profile.done("settings.edit", json!({"setting": "theme", "value": "dark"}));
    profile
}

fn kind<'l>(look: &'l OwnLook, name: &str) -> &'l OwnKind {
    look.kinds.iter().find(|kind| kind.kind == name).unwrap_or_else(|| panic!("no {name} in {look:?}"))
}

fn read(zip: &Path, name: &str) -> Vec<u8> {
    let mut bundle = Bundle::open(fs::File::open(zip).unwrap()).unwrap();
    let mut bytes = Vec::new();
    bundle.read(name).unwrap().unwrap_or_else(|| panic!("no {name}")).read_to_end(&mut bytes).unwrap();
    bytes
}

fn names(zip: &Path) -> Vec<String> {
    Bundle::open(fs::File::open(zip).unwrap()).unwrap().names().map(str::to_owned).collect()
}

#[test]
fn a_zip_brings_an_equal_profile_with_its_documents_and_one_undo_takes_it_back() {
    let (first, second) = (filled(), Profile::new());
    let zip = first.out("alt.zip");
    let empty = second.json("before.json");
    let seen = look(&second.app, &zip, None).unwrap();
    assert!(seen.into_empty && seen.files > 0 && seen.files_missing == 0, "{seen:?}");
    assert_eq!(kind(&seen, "job").new, 37);
    let brought = bring_in(&second.app, &zip, None).unwrap();
    assert!(brought.changed);
    assert_eq!(brought.what, seen, "what was looked at is what came");
    let json = first.json("first.json");
    assert_eq!(second.json("second.json"), json);
    assert_eq!(second.done("profile.check", json!({})), json!({"problems": []}), "documents' files too");
    assert_eq!(second.done("undo.state", json!({}))["undo"]["label"], "bring-own-file");
    second.done("undo", json!({}));
    // Settings stand outside undo, as ever.
    let after = second.json("after.json").replace("\n\"theme\": \"dark\"", "");
    assert_eq!(after, empty);
    second.done("redo", json!({}));
    assert_eq!(second.json("again.json"), json);
    assert_eq!(second.done("profile.check", json!({})), json!({"problems": []}));
}

#[test]
fn a_second_time_everything_is_the_same_and_the_persons_newer_words_stay() {
    let (first, second) = (filled(), Profile::new());
    let zip = first.out("alt.zip");
    bring_in(&second.app, &zip, None).unwrap();
    let again = bring_in(&second.app, &zip, None).unwrap();
    assert!(!again.changed && !again.what.into_empty);
    assert!(
        again.what.kinds.iter().all(|kind| kind.new == 0 && kind.kept == 0 && kind.taken == 0),
        "{again:?}"
    );

    // Here a title is put right, there one is saved and another moves on.
    let job = second.done("job.list", json!({"text": "Fyrvokter", "stage": null, "offset": 0, "limit": 5}));
    let job = job["jobs"][0]["job_id"].clone();
    second
        .done("job.edit", json!({"job_id": job, "edit": {"field": "title", "value": "Fyrvokter på Lista"}}));
    first.add("Ny stilling");
    let stages = first.done("profile.read", json!({}))["stages"].clone();
    let applied =
        stages.as_array().unwrap().iter().find(|stage| stage["kind"] == "applied").unwrap()["id"].clone();
    first.done("job.move", json!({"job_id": job, "stage_id": applied}));
    let later = first.out("senere.zip");
    let seen = look(&second.app, &later, None).unwrap();
    assert_eq!((kind(&seen, "job").new, kind(&seen, "job").kept), (1, 1), "{seen:?}");
    assert_eq!(kind(&seen, "application").taken, 1);
    assert_eq!(bring_in(&second.app, &later, None).unwrap().what, seen);
    let read = second.done("job.read", json!({"job_id": job}));
    assert!(read.to_string().contains("Fyrvokter på Lista"), "the newer words stand: {read}");
    assert!(read.to_string().contains("\"applied\""), "and the later move came: {read}");
    assert_eq!(second.done("profile.check", json!({})), json!({"problems": []}));
}

#[test]
fn json_alone_says_which_files_it_lacks_and_a_zip_mends_it() {
    let (first, second) = (filled(), Profile::new());
    let path = first.out("alt.json");
    let brought = bring_in(&second.app, &path, None).unwrap();
    assert!(brought.what.files_missing > 0 && brought.what.files == 0, "{brought:?}");
    assert_eq!(second.json("second.json"), fs::read_to_string(&path).unwrap());
    assert_ne!(second.done("profile.check", json!({})), json!({"problems": []}));
    let mended = bring_in(&second.app, &first.out("alt.zip"), None).unwrap();
    assert!(!mended.changed && mended.what.files_missing == 0, "the rows were there already");
    assert_eq!(second.done("profile.check", json!({})), json!({"problems": []}));
    // A mark that editors put before text does not matter.
    let marked = first.path("merket.json");
    fs::write(&marked, format!("\u{feff}{}", fs::read_to_string(&path).unwrap())).unwrap();
    assert!(!bring_in(&second.app, &marked, None).unwrap().changed);
}

#[test]
fn a_locked_file_opens_with_its_passphrase_only() {
    let (first, second) = (filled(), Profile::new());
    assert_eq!(first.export_to("alt.zip.age", None).unwrap_err().code, ErrorCode::PassphraseMissing);
    assert_eq!(first.export_to("alt.zip.age", Some("kort")).unwrap_err().code, ErrorCode::PassphraseShort);
    assert_eq!(first.export_to("alt.zip", Some(PASSPHRASE)).unwrap_err().code, ErrorCode::FileEnding);
    let taken = first.export_to("alt.zip.age", Some(PASSPHRASE)).unwrap();
    let path = PathBuf::from(&taken.path);
    assert!(taken.locked);
    assert!(!fs::read(&path).unwrap().windows(10).any(|bytes| bytes == b"loype.json"));
    assert_eq!(second.refused(&path, None), ErrorCode::PassphraseMissing);
    assert_eq!(second.refused(&path, Some("feil passord")), ErrorCode::PassphraseWrong);
    bring_in(&second.app, &path, Some(PASSPHRASE)).unwrap();
    assert_eq!(second.json("second.json"), first.json("first.json"));
}

#[test]
fn what_a_stranger_made_is_refused_with_its_reason_and_changes_nothing() {
    let (first, second) = (filled(), filled());
    let zip = first.out("alt.zip");
    let json = read(&zip, "loype.json");
    let make = |name: &str, files: &[(&str, &[u8])]| {
        let mut writer = BundleWriter::new(Vec::new());
        for (name, bytes) in files {
            writer.file(name, Size::Usual).unwrap().write_all(bytes).unwrap();
        }
        let path = first.path(name);
        fs::write(&path, writer.finish().unwrap()).unwrap();
        path
    };
    let write = |name: &str, bytes: &[u8]| {
        let path = first.path(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let document = names(&zip).into_iter().find(|name| name.starts_with("documents/")).unwrap();
    let newer = String::from_utf8(json.clone()).unwrap().replacen("\"schema\": 5", "\"schema\": 500", 1);
    let spaces = vec![b' '; 70 * 1024 * 1024];
    for (path, code) in [
        (first.path("ingen"), ErrorCode::FileUnreadable),
        (write("tom.json", b""), ErrorCode::OwnFileForeign),
        (write("annet.json", b"{\"jobs\": []}"), ErrorCode::OwnFileForeign),
        (write("newer.json", newer.as_bytes()), ErrorCode::OwnFileNewer),
        (write("halv.json", &json[..json.len() / 2]), ErrorCode::OwnFileBroken),
        (write("halv.zip", &fs::read(&zip).unwrap()[..2000]), ErrorCode::OwnFileBroken),
        (write("age", b"age-encryption.org/v1\n-> scrypt x"), ErrorCode::PassphraseMissing),
        (make("uten.zip", &[("README.txt", b"x")]), ErrorCode::OwnFileForeign),
        (make("ut.zip", &[("loype.json", &json), ("../../.bashrc", b"x")]), ErrorCode::OwnFileTrap),
        (make("bombe.zip", &[("loype.json", &spaces)]), ErrorCode::OwnFileTrap),
    ] {
        assert_eq!(second.refused(&path, None), code, "{}", path.display());
    }
    let changed = make("endret.zip", &[("loype.json", &json), (&document, b"noe annet")]);
    let third = Profile::new();
    assert_eq!(bring_in(&third.app, &changed, None).unwrap_err().code, ErrorCode::OwnFileBroken);
    assert!(third.done("undo.state", json!({}))["undo"].is_null());
    assert_eq!(
        look(&third.app, &write("age", b"age-encryption.org/v1\nx"), Some("p")).unwrap_err().code,
        ErrorCode::LockedUnreadable
    );
}

#[test]
fn stopping_leaves_everything_as_it_was() {
    let (first, second) = (Profile::new(), Profile::new());
    first.done("demo.fill", json!({"jobs": 300, "seed": 1}));
    let zip = first.out("alt.zip");
    let before = second.json("before.json");
    let mut told = Vec::new();
    let stopped = bring_in_watched(&second.app, &zip, None, &mut |done, total| {
        told.push((done, total));
        if total > 0 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    });
    assert_eq!(stopped.unwrap_err().code, ErrorCode::Stopped);
    assert!(told.len() > 2 && told.is_sorted_by_key(|(_, total)| *total), "{told:?}");
    assert_eq!(second.json("after.json"), before);
    let to = ExportTo {
        path: &first.path("x.json"),
        csv_of: CsvOf::Jobs,
        passphrase: None,
        existing: Existing::Keep,
    };
    let stopped = export(&first.app, &to, &mut |_, _| std::ops::ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err().code, ErrorCode::Stopped);
    let left: Vec<_> = fs::read_dir(first.folder.path()).unwrap().flatten().map(|e| e.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("x.json")), "{left:?}");
}

#[test]
fn a_zip_holds_what_a_person_reads_without_the_program() {
    let profile = filled();
    let zip = profile.out("alt.zip");
    let names = names(&zip);
    assert_eq!(read(&zip, "loype.json"), profile.json("alt.json").into_bytes(), "the same JSON");
    assert!(
        names.iter().any(|name| name.starts_with("documents/") && name.ends_with("/Min CV.pdf")),
        "{names:?}"
    );
    assert!(names.iter().any(|name| name.starts_with("ads/") && name.ends_with(" 1.txt")));
    let own = names.iter().find(|name| name.contains("Fyrvokter") && name.ends_with(".md")).unwrap();
    assert!(own.starts_with("applications/Fjelltopp AS") && !own.contains('\u{202e}'), "{own}");
    let markdown = String::from_utf8(read(&zip, own)).unwrap();
    assert!(
        markdown.starts_with("# =Fyrvokter") && markdown.contains("**Bedrift:** Fjelltopp AS"),
        "{markdown}"
    );
    assert!(markdown.contains("# Husk"), "one's own Markdown stays: {markdown}");
    let readme = String::from_utf8(read(&zip, "README.txt")).unwrap();
    assert!(readme.contains("loype.json"));
    let mut whole = Vec::new();
    Cursor::new(fs::read(&zip).unwrap()).read_to_end(&mut whole).unwrap();
    assert!(whole.starts_with(b"PK\x03\x04"));
}

#[test]
fn tables_go_out_and_what_lies_there_is_left_alone() {
    let profile = filled();
    let csv = profile.json("jobs.csv");
    assert!(csv.starts_with("\u{feff}Stilling;Bedrift;Organisasjonsnummer;"), "{}", &csv[..200]);
    assert!(csv.contains("\r\n'=Fyrvokter") && csv.lines().count() >= 38);
    assert_eq!(profile.export_to("jobs.csv", None).unwrap_err().code, ErrorCode::FileExists);
    for name in ["x.pdf", "x.md", "x.age", "x.csv.gz"] {
        assert_eq!(profile.export_to(name, None).unwrap_err().code, ErrorCode::FileEnding, "{name}");
    }
    let nowhere = profile.export_to("nowhere/x.json", None).unwrap_err();
    assert_eq!(nowhere.code, ErrorCode::FolderMissing);
    let to = |name: &str, csv_of, existing| {
        let path = profile.path(name);
        let to = ExportTo { path: &path, csv_of, passphrase: None, existing };
        export(&profile.app, &to, &mut |_, _| std::ops::ControlFlow::Continue(())).map(|_| path)
    };
    let events = fs::read_to_string(to("jobs.csv", CsvOf::Events, Existing::Replace).unwrap()).unwrap();
    assert!(events.starts_with("\u{feff}Dag;Klokkeslett;Hva;"), "{}", &events[..200]);
    assert!(events.contains(";Notat;") && events.contains(";Intervju;") && events.contains(";Steg;"));
    assert!(fs::read(profile.out("alt.xlsx")).unwrap().starts_with(b"PK"));
    let folder = to("søknader/", CsvOf::Jobs, Existing::Keep).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 37);
    assert_eq!(to("søknader", CsvOf::Jobs, Existing::Keep).unwrap_err().code, ErrorCode::FileExists);
    to("søknader", CsvOf::Jobs, Existing::Replace).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 37, "nothing half-written is left");
    assert!(names(&profile.out("alle.md.zip")).iter().all(|name| name.starts_with("applications/")));
}

#[test]
fn the_window_takes_out_into_a_folder_of_its_own_under_a_free_name() {
    let profile = filled();
    let first = profile.done("takeout.save", json!({"form": "json", "passphrase": ""}));
    let second = profile.done("takeout.save", json!({"form": "json", "passphrase": ""}));
    let path = |taken: &Value| taken["path"].as_str().unwrap().to_owned();
    assert!(
        path(&first).ends_with("loype-2026-11-22.json") && path(&second).ends_with("loype-2026-11-22-2.json")
    );
    assert_eq!(fs::read(path(&first)).unwrap(), fs::read(path(&second)).unwrap());
    assert_eq!(profile.done("takeout.progress", json!({}))["running"], false);
    let locked = profile.done("takeout.save", json!({"form": "markdown", "passphrase": PASSPHRASE}));
    assert!(path(&locked).ends_with("loype-applications-2026-11-22.md.zip.age") && locked["locked"] == true);
}

/// How many profiles: a few in the suite (the store's own test has 200), as many as the torture run asks for.
fn cases() -> u32 {
    std::env::var("LOYPE_ROUND_TRIPS").ok().and_then(|text| text.parse().ok()).unwrap_or(200) / 20
}

proptest! {
    #![proptest_config(Config { cases: cases(), ..Config::default() })]

    #[test]
    fn any_words_and_any_documents_come_back(
        words in proptest::collection::vec(any::<String>(), 1..4),
        files in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..200), 0..4),
    ) {
        let (first, second) = (Profile::new(), Profile::new());
        for words in &words {
            let job = first.add("Fyrvokter");
            let _ = dispatch(&first.app, "note.add", json!({"job_id": job, "text": words}));
            let _ = dispatch(&first.app, "letter.save", json!({"job_id": job, "text": words}));
        }
        for (number, bytes) in files.iter().enumerate() {
            first.add_document(&format!("{number}.bin"), bytes);
        }
        let zip = first.out("alt.zip");
        bring_in(&second.app, &zip, None).unwrap();
        prop_assert_eq!(second.json("b.json"), first.json("a.json"));
        prop_assert_eq!(second.done("profile.check", json!({})), json!({"problems": []}));
    }
}

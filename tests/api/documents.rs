//! Documents through the table: kept once, versions, where they were sent, what is refused, and how files stand.

use std::fs;
use std::path::PathBuf;

use app::ErrorCode;
use app::wire::VersionQuery;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};

pub(crate) fn file(name: &str, bytes: &[u8]) -> Value {
    json!({"name": name, "base64": STANDARD.encode(bytes)})
}

/// Adds a document and gives its id and its version's.
pub(crate) fn add_document(profile: &TestProfile, kind: &str, name: &str, bytes: &[u8]) -> (Value, Value) {
    let input = json!({"kind": kind, "name": "", "file": file(name, bytes), "note": ""});
    let saved = done(profile, "document.add", input);
    (saved["document_id"].clone(), saved["version_id"].clone())
}

pub(crate) fn send(profile: &TestProfile, job: &Value, version: &Value, on: &str) -> Value {
    done(profile, "document.send", json!({"job_id": job, "version_id": version, "on": on}))["id"].clone()
}

fn read(profile: &TestProfile, document: &Value) -> Value {
    done(profile, "document.read", json!({"document_id": document}))
}

fn list(profile: &TestProfile) -> Vec<Value> {
    let list = done(profile, "document.list", json!({"offset": 0, "limit": 200}));
    list["documents"].as_array().unwrap().clone()
}

fn open(profile: &TestProfile, version: &Value) -> Result<PathBuf, ErrorCode> {
    let query: VersionQuery = serde_json::from_value(json!({"version_id": version})).unwrap();
    app::document_to_open(&profile.app, query).map_err(|error| error.code)
}

/// Every file of a document in the profile's folder.
fn kept(profile: &TestProfile) -> Vec<PathBuf> {
    let shelves = fs::read_dir(profile.folder().join("documents")).into_iter().flatten().flatten();
    let files = shelves.flat_map(|shelf| fs::read_dir(shelf.path()).into_iter().flatten().flatten());
    files.map(|file| file.path()).collect()
}

#[test]
fn a_document_keeps_its_versions_and_says_what_is_new() {
    let profile = profile();
    let (cv, first) = add_document(&profile, "cv", "CV Åse Bjørnø.pdf", b"%PDF-1");
    let more =
        json!({"document_id": cv, "file": file("CV Åse Bjørnø v2.pdf", b"%PDF-2"), "note": " Kortere \n"});
    let second = done(&profile, "document.add_version", more)["version_id"].clone();
    let view = read(&profile, &cv);
    assert_eq!((&view["name"], &view["kind"]), (&json!("CV Åse Bjørnø"), &json!("cv")));
    let expected = json!({
        "version_id": second, "number": 2, "file_name": "CV Åse Bjørnø v2.pdf", "bytes": 6, "note": "Kortere",
        "added_on": "2026-11-22", "state": "ok",
    });
    assert_eq!(view["versions"][0], expected);
    assert_eq!(view["versions"][1]["version_id"], first);
    done(&profile, "document.edit", json!({"document_id": cv, "edit": {"field": "name", "value": "Min CV"}}));
    done(&profile, "document.edit", json!({"document_id": cv, "edit": {"field": "kind", "value": "other"}}));
    done(&profile, "document.edit_version", json!({"version_id": first, "note": "Den lange"}));
    let profile = profile.restarted().unwrap();
    let listed = list(&profile)[0].clone();
    assert_eq!((&listed["name"], &listed["kind"]), (&json!("Min CV"), &json!("other")));
    assert_eq!((&listed["newest"]["number"], &listed["versions"]), (&json!(2), &json!(2)));
    assert_eq!(read(&profile, &cv)["versions"][1]["note"], "Den lange");
    done(&profile, "document.delete_version", json!({"version_id": second}));
    done(&profile, "document.delete_version", json!({"version_id": first}));
    assert_eq!(list(&profile), Vec::<Value>::new(), "a document goes with its last version");
}

#[test]
fn the_same_file_is_kept_once_and_is_no_new_version() {
    let profile = profile();
    let (cv, _) = add_document(&profile, "cv", "CV.pdf", b"same");
    add_document(&profile, "other", "Kopi.pdf", b"same");
    assert_eq!((list(&profile).len(), kept(&profile).len()), (2, 1));
    let again = json!({"document_id": cv, "file": file("CV ny.pdf", b"same"), "note": ""});
    assert_eq!(refused(&profile, "document.add_version", again), ErrorCode::DocumentSame);
    assert_eq!(read(&profile, &cv)["versions"].as_array().unwrap().len(), 1);
}

#[test]
fn the_limit_is_told_and_nothing_is_kept_beyond_it() {
    let profile = profile();
    let limit = 25 * 1024 * 1024;
    let add = |bytes: Vec<u8>| {
        profile.call(
            "document.add",
            json!({"kind": "cv", "name": "", "file": file("CV.pdf", &bytes), "note": ""}),
        )
    };
    let error = add(vec![7; limit + 1]).unwrap_err();
    assert_eq!((error.code, error.params["limit"].as_str()), (ErrorCode::DocumentTooLarge, "25"));
    assert_eq!(error.params["name"], "CV.pdf");
    assert_eq!(add(vec![7; limit + 100]).unwrap_err().code, ErrorCode::DocumentTooLarge);
    assert_eq!((list(&profile).len(), kept(&profile).len()), (0, 0));
    add(vec![7; limit]).unwrap();
    let listed = done(&profile, "document.list", json!({"offset": 0, "limit": 1}));
    assert_eq!(listed["documents"][0]["newest"]["bytes"], limit);
    assert_eq!(listed["max_file_bytes"], limit);
}

#[test]
fn what_is_no_file_or_no_document_is_refused() {
    let profile = profile();
    let (cv, version) = add_document(&profile, "cv", "CV.pdf", b"x");
    let stranger = json!("0190a0b4-0000-7000-8000-000000000000");
    let trashed = add(&profile, "Kokk", "Hotell AS");
    done(&profile, "job.delete", json!({"job_id": trashed}));
    let new =
        |file: Value, name: &str, note: &str| json!({"kind": "cv", "name": name, "file": file, "note": note});
    let plain = || file("a.pdf", b"a");
    for (name, input, code) in [
        ("document.add", new(file("tom.pdf", b""), "", ""), ErrorCode::DocumentEmpty),
        ("document.add", new(json!({"name": "a", "base64": "!"}), "", ""), ErrorCode::BadInput),
        ("document.add", new(plain(), &"x".repeat(301), ""), ErrorCode::TooLong),
        ("document.add", new(plain(), "", &"x".repeat(2_001)), ErrorCode::TooLong),
        (
            "document.add_version",
            json!({"document_id": stranger, "file": plain(), "note": ""}),
            ErrorCode::DocumentMissing,
        ),
        (
            "document.edit",
            json!({"document_id": cv, "edit": {"field": "name", "value": " "}}),
            ErrorCode::DocumentNameMissing,
        ),
        (
            "document.edit",
            json!({"document_id": stranger, "edit": {"field": "kind", "value": "cv"}}),
            ErrorCode::DocumentMissing,
        ),
        ("document.edit_version", json!({"version_id": stranger, "note": ""}), ErrorCode::DocumentMissing),
        ("document.read", json!({"document_id": stranger}), ErrorCode::DocumentMissing),
        ("document.delete", json!({"document_id": stranger}), ErrorCode::DocumentMissing),
        ("document.delete_version", json!({"version_id": stranger}), ErrorCode::DocumentMissing),
        ("document.unsend", json!({"id": stranger}), ErrorCode::SentMissing),
        ("document.of_job", json!({"job_id": stranger}), ErrorCode::JobMissing),
        ("document.send", json!({"job_id": trashed, "version_id": version, "on": ""}), ErrorCode::JobMissing),
    ] {
        assert_eq!(refused(&profile, name, input.clone()), code, "{name} {input:.200}");
    }
    assert_eq!((list(&profile).len(), kept(&profile).len()), (1, 1));
}

#[test]
fn hostile_names_lead_nowhere() {
    let profile = profile();
    for (name, expected) in [
        ("../../../etc/passwd", "passwd"),
        ("..\\..\\evil.pdf", "evil.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("cv\u{202e}fdp.txt", "cvfdp.txt"),
        ("Søknad – «æøå» 😀.pdf", "Søknad – «æøå» 😀.pdf"),
        ("", "document"),
        ("{$name} <b>.pdf", "{$name} _b_.pdf"),
    ] {
        let (document, version) =
            add_document(&profile, "case", name, name.as_bytes().get(..1).unwrap_or(b"-"));
        assert_eq!(read(&profile, &document)["versions"][0]["file_name"], expected);
        let path = open(&profile, &version).unwrap();
        assert_eq!(path.file_name().unwrap().to_str().unwrap(), expected);
        let opened = profile.folder().join("opened").canonicalize().unwrap();
        assert!(path.starts_with(&opened), "{}", path.display());
    }
}

#[test]
fn a_version_is_opened_as_a_copy_and_only_while_it_is_what_was_kept() {
    let profile = profile();
    let (_, version) = add_document(&profile, "cv", "Min CV.pdf", b"%PDF");
    let path = open(&profile, &version).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"%PDF");
    assert!(fs::metadata(&path).unwrap().permissions().readonly());
    let state = |profile: &TestProfile| list(profile)[0]["newest"]["state"].clone();
    let problems = |profile: &TestProfile| {
        done(profile, "profile.check", json!({}))["problems"].as_array().unwrap().len()
    };
    assert_eq!((state(&profile), problems(&profile)), (json!("ok"), 0));
    let kept = kept(&profile).remove(0);
    fs::write(&kept, b"%PDX").unwrap();
    assert_eq!((state(&profile), problems(&profile)), (json!("changed"), 1));
    assert_eq!(open(&profile, &version), Err(ErrorCode::DocumentFileChanged));
    fs::remove_file(&kept).unwrap();
    assert_eq!((state(&profile), problems(&profile)), (json!("missing"), 1));
    assert_eq!(open(&profile, &version), Err(ErrorCode::DocumentFileMissing));
    add_document(&profile, "other", "Funnet igjen.pdf", b"%PDF");
    assert_eq!(problems(&profile), 0, "adding the same file again mends it");
    assert!(open(&profile, &version).is_ok());
    assert_eq!(
        open(&profile, &json!("0190a0b4-0000-7000-8000-000000000000")),
        Err(ErrorCode::DocumentMissing)
    );
}

#[test]
fn programs_are_kept_and_not_started() {
    let profile = profile();
    for name in ["løsning.exe", "CV.pdf.LNK", "start.desktop", "kode.js"] {
        let (_, version) = add_document(&profile, "case", name, name.as_bytes());
        assert_eq!(open(&profile, &version), Err(ErrorCode::DocumentProgram), "{name}");
    }
    assert!(!profile.folder().join("opened").exists());
}

#[test]
fn copies_that_were_opened_go_when_the_program_starts_a_day_later() {
    let profile = profile();
    let (_, version) = add_document(&profile, "cv", "CV.pdf", b"%PDF");
    let path = open(&profile, &version).unwrap();
    let profile = profile.restarted().unwrap();
    assert!(path.exists(), "another window may still show it");
    profile.set_clock("2026-11-23T09:00:00Z").unwrap();
    let _profile = profile.restarted().unwrap();
    assert!(!path.exists());
}

#[test]
fn which_version_went_where_is_told_from_both_sides() {
    let profile = profile();
    let (one, two) = (add(&profile, "Utvikler", "Fjelltopp AS"), add(&profile, "Kokk", "Hotell AS"));
    let (cv, version) = add_document(&profile, "cv", "CV.pdf", b"1");
    send(&profile, &one, &version, "1.11.2026");
    let sent = send(&profile, &two, &version, "");
    assert_eq!(send(&profile, &two, &version, "22.11.2026"), sent, "the same day once");
    let view = read(&profile, &cv);
    let told: Vec<_> =
        view["sent"].as_array().unwrap().iter().map(|row| (&row["employer"], &row["on"])).collect();
    assert_eq!(
        told,
        [(&json!("Hotell AS"), &json!("2026-11-22")), (&json!("Fjelltopp AS"), &json!("2026-11-01"))]
    );
    let of_job = done(&profile, "document.of_job", json!({"job_id": one}))["sent"][0].clone();
    assert_eq!(
        (&of_job["name"], &of_job["number"], &of_job["state"]),
        (&json!("CV"), &json!(1), &json!("ok"))
    );
    done(&profile, "job.delete", json!({"job_id": one}));
    let view = read(&profile, &cv);
    assert_eq!((view["sent"].as_array().unwrap().len(), &view["sent_total"]), (1, &json!(2)));
    done(&profile, "document.unsend", json!({"id": sent}));
    assert_eq!(done(&profile, "document.of_job", json!({"job_id": two}))["sent"], json!([]));
    done(&profile, "document.delete", json!({"document_id": cv}));
    done(&profile, "undo", json!({}));
    assert_eq!(done(&profile, "document.of_job", json!({"job_id": one}))["sent"][0], of_job);
}

#[test]
fn undo_after_deleting_brings_the_bytes_back_after_a_restart_too() {
    let profile = profile();
    let (cv, version) = add_document(&profile, "cv", "CV.pdf", b"the only copy");
    done(&profile, "document.delete", json!({"document_id": cv}));
    profile.app.close().unwrap();
    let profile = profile.restarted().unwrap();
    done(&profile, "undo", json!({}));
    assert_eq!(fs::read(open(&profile, &version).unwrap()).unwrap(), b"the only copy");
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn a_file_left_by_a_crash_is_gone_after_closing_and_what_is_kept_stays() {
    let profile = profile();
    add_document(&profile, "cv", "CV.pdf", b"kept");
    let folder = profile.folder().join("documents");
    let part = folder.join(".part-0190a0b4-0000-7000-8000-000000000000");
    fs::write(&part, b"ha").unwrap();
    profile.app.close().unwrap();
    assert!(!part.exists());
    assert_eq!((kept(&profile).len(), &list(&profile)[0]["newest"]["state"]), (1, &json!("ok")));
}

#[test]
fn a_list_holds_to_its_limit() {
    let profile = profile();
    for number in 0..205 {
        add_document(&profile, "other", &format!("Vedlegg {number}.pdf"), format!("{number}").as_bytes());
    }
    let all = done(&profile, "document.list", json!({"offset": 0, "limit": u16::MAX}));
    assert_eq!((all["documents"].as_array().unwrap().len(), &all["total"]), (200, &json!(205)));
    let rest = done(&profile, "document.list", json!({"offset": 200, "limit": 200}));
    assert_eq!(rest["documents"].as_array().unwrap().len(), 5);
}

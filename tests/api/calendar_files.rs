//! Files for other calendars: what stands in them, and the one that is kept fresh in a folder.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use app::ErrorCode;
use app::wire::{ChangeTag, Changed};
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calendar_page::{interview, task, with_deadline};
use crate::calls::{add, done, edit, move_to, profile, refused};

fn everything(profile: &TestProfile) -> String {
    unfolded(done(profile, "calendar.ics", json!({"entries": {"which": "all"}}))["text"].as_str().unwrap())
}

fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "").replace("\r\n", "\n")
}

fn these(entries: &[Value]) -> Value {
    json!({"entries": {"which": "these", "entries": entries}})
}

fn keep(profile: &TestProfile, folder: &Path) -> Value {
    done(profile, "calendar.keep", json!({"folder": folder}))
}

#[test]
fn everything_goes_into_one_file_with_ids_alarms_and_wall_times() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "28.11.2026");
    edit(&profile, &id, "apply_url", "https://example.no/sok");
    let talk = interview(&profile, &id, "2026-11-25T14:00:00.000Z", "America/New_York");
    let own = task(&profile, "Ring", "2026-11-26", Some("09:30"));
    let text = everything(&profile);
    for line in [
        format!("UID:deadline-{}@loype", id.as_str().unwrap()),
        "SUMMARY:Deadline: Utvikler\\, Fjelltopp AS".to_owned(),
        "DTSTART;VALUE=DATE:20261128".to_owned(),
        "URL:https://example.no/sok".to_owned(),
        // Nine the day before and eight on the last day, on the wall in Oslo.
        "TRIGGER;VALUE=DATE-TIME:20261127T080000Z".to_owned(),
        "TRIGGER;VALUE=DATE-TIME:20261128T070000Z".to_owned(),
        format!("UID:interview-{}@loype", talk["id"].as_str().unwrap()),
        "SUMMARY:Interview: Utvikler\\, Fjelltopp AS".to_owned(),
        "DTSTART;TZID=Europe/Oslo:20261125T150000".to_owned(),
        "DTEND;TZID=Europe/Oslo:20261125T160000".to_owned(),
        "LOCATION:Kirkegata 1\\, Oslo".to_owned(),
        "DESCRIPTION:Round 2\\, video\\nhttps://meet.example/abc\\n25.11.2026 09:00 in America/New_York"
            .to_owned(),
        "TRIGGER:-P1D".to_owned(),
        "TRIGGER:-PT60M".to_owned(),
        format!("UID:task-{}@loype", own["id"].as_str().unwrap()),
        "SUMMARY:Ring".to_owned(),
        "TRIGGER;VALUE=DATE-TIME:20261126T083000Z".to_owned(),
    ] {
        assert!(text.lines().any(|other| other == line), "no line {line} in\n{text}");
    }
    done(&profile, "settings.edit", json!({"setting": "language", "value": "nb"}));
    assert!(everything(&profile).contains("SUMMARY:Søknadsfrist: Utvikler"), "in the person's language");
    move_to(&profile, &id, "applied");
    let sent = everything(&profile);
    assert!(
        sent.contains("SUMMARY:✓ Søknadsfrist: Utvikler") && !sent.contains("20261127T080000Z"),
        "{sent}"
    );
}

#[test]
fn a_selection_holds_what_was_asked_for() {
    let profile = profile();
    let (one, other) =
        (with_deadline(&profile, "En", "28.11.2026"), with_deadline(&profile, "To", "29.11.2026"));
    let deadline = |id: &Value| json!({"of": "deadline", "id": id});
    let file = done(&profile, "calendar.ics", these(&[deadline(&one)]));
    assert_eq!(file["count"], 1);
    assert!(file["text"].as_str().unwrap().contains("En\\,"));
    assert_eq!(done(&profile, "calendar.ics", these(&[deadline(&one), deadline(&other)]))["count"], 2);
    done(&profile, "job.delete", json!({"job_id": one}));
    assert_eq!(refused(&profile, "calendar.ics", these(&[deadline(&one)])), ErrorCode::EntryMissing);
    assert_eq!(refused(&profile, "calendar.ics", these(&[])), ErrorCode::EntryMissing);
    let many: Vec<Value> = (0..201).map(|_| deadline(&other)).collect();
    assert_eq!(refused(&profile, "calendar.ics", these(&many)), ErrorCode::TooMany);
}

#[test]
fn one_entry_is_saved_under_a_name_it_keeps() {
    let profile = profile();
    let id = with_deadline(&profile, "Sjef for Ærlighet / Åpenhet", "28.11.2026");
    let entries = these(&[json!({"of": "deadline", "id": id})]);
    let first = done(&profile, "calendar.save", entries.clone());
    let path = Path::new(first["path"].as_str().unwrap());
    assert!(path.starts_with(profile.folder()), "a profile in a folder of its own keeps its files there");
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(
        name.starts_with("loype-deadline-sjef-for-aerlighet-apenhet-") && name.ends_with(".ics"),
        "{name}"
    );
    profile.set_clock("2026-11-22T09:05:00Z").unwrap();
    edit(&profile, &id, "deadline", "30.11.2026");
    assert_eq!(done(&profile, "calendar.save", entries.clone()), first);
    assert!(fs::read_to_string(path).unwrap().contains("DTSTART;VALUE=DATE:20261130"));
    fs::write(path, "mine").unwrap();
    assert_eq!(refused(&profile, "calendar.save", entries), ErrorCode::FileForeign);
    assert_eq!(fs::read_to_string(path).unwrap(), "mine");
}

#[test]
fn the_file_is_kept_fresh_after_each_change_undo_and_redo() {
    let (profile, folder) = (profile(), tempfile::tempdir().unwrap());
    let id = with_deadline(&profile, "Utvikler", "28.11.2026");
    let kept = keep(&profile, folder.path());
    let path = folder.path().join("loype.ics");
    assert_eq!((kept["path"].as_str(), &kept["error"]), (path.to_str(), &Value::Null));
    let now = || {
        assert_eq!(done(&profile, "calendar.file", json!({}))["error"], Value::Null);
        fs::read_to_string(&path).unwrap()
    };
    assert!(now().contains("20261128"));
    done(&profile, "calendar.move", json!({"entry": {"of": "deadline", "id": id}, "to": "30.11.2026"}));
    assert!(now().contains("20261130"));
    done(&profile, "undo", json!({}));
    assert!(now().contains("20261128"));
    done(&profile, "redo", json!({}));
    assert!(now().contains("20261130"));
    done(&profile, "job.delete", json!({"job_id": id}));
    assert!(!now().contains("BEGIN:VEVENT"));
    let left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["loype.ics"], "nothing half-written is left behind");
}

#[test]
fn a_file_that_would_say_the_same_is_left_alone() {
    let (profile, folder) = (profile(), tempfile::tempdir().unwrap());
    let id = with_deadline(&profile, "Utvikler", "28.11.2026");
    keep(&profile, folder.path());
    let path = folder.path().join("loype.ics");
    let written = fs::read_to_string(&path).unwrap();
    profile.set_clock("2026-11-22T10:00:00Z").unwrap();
    edit(&profile, &id, "workplace", "hybrid");
    let file = done(&profile, "calendar.file", json!({}));
    assert_eq!(file["checked_at"], "2026-11-22T10:00:00Z");
    assert_eq!(fs::read_to_string(&path).unwrap(), written, "not even its stamp changed");
}

#[test]
fn a_later_start_keeps_the_folder_and_the_file() {
    let (profile, folder) = (profile(), tempfile::tempdir().unwrap());
    keep(&profile, folder.path());
    let profile = profile.restarted().unwrap();
    with_deadline(&profile, "Etter omstart", "28.11.2026");
    drop(profile);
    let text = fs::read_to_string(folder.path().join("loype.ics")).unwrap();
    assert!(text.contains("Etter omstart"), "what was asked for is written before the program ends");
}

#[test]
fn a_failure_is_told_and_fails_no_write() {
    let (profile, folder) = (profile(), tempfile::tempdir().unwrap());
    let within = folder.path().join("kalender");
    fs::create_dir(&within).unwrap();
    keep(&profile, &within);
    let told: Arc<Mutex<Vec<Changed>>> = Arc::default();
    let heard = Arc::clone(&told);
    profile.app.on_change(move |changed| heard.lock().unwrap().push(changed.clone()));
    fs::remove_dir_all(&within).unwrap();
    with_deadline(&profile, "Utvikler", "28.11.2026");
    let file = done(&profile, "calendar.file", json!({}));
    assert_eq!(file["error"]["code"], "folder_missing");
    assert!(
        told.lock()
            .unwrap()
            .iter()
            .any(|changed| changed.said.is_none() && changed.tags.contains(&ChangeTag::Setting))
    );
    fs::create_dir(&within).unwrap();
    fs::write(within.join("loype.ics"), "BEGIN:VCALENDAR\nPRODID:-//Somebody//EN\n").unwrap();
    add(&profile, "En til", "B");
    assert_eq!(done(&profile, "calendar.file", json!({}))["error"]["code"], "file_foreign");
    fs::remove_file(within.join("loype.ics")).unwrap();
    add(&profile, "Enda en", "B");
    assert_eq!(done(&profile, "calendar.file", json!({}))["error"], Value::Null);
}

#[test]
fn a_folder_that_does_not_work_is_refused_and_nothing_is_kept() {
    let (profile, folder) = (profile(), tempfile::tempdir().unwrap());
    let file = folder.path().join("fil");
    fs::write(&file, "").unwrap();
    let foreign = folder.path().join("annen");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("loype.ics"), "noe annet").unwrap();
    for (text, code) in [
        ("kalender".to_owned(), ErrorCode::FolderRelative),
        ("../x".to_owned(), ErrorCode::FolderRelative),
        (folder.path().join("ingen").display().to_string(), ErrorCode::FolderMissing),
        (file.display().to_string(), ErrorCode::FolderUnfit),
        (foreign.display().to_string(), ErrorCode::FileForeign),
        ("x".repeat(400), ErrorCode::TooLong),
    ] {
        assert_eq!(refused(&profile, "calendar.keep", json!({"folder": text})), code, "{text}");
    }
    #[cfg(unix)]
    assert_eq!(refused(&profile, "calendar.keep", json!({"folder": "/tmp/.."})), ErrorCode::FolderUnfit);
    let none = done(&profile, "calendar.file", json!({}));
    assert_eq!((&none["folder"], &none["path"]), (&Value::Null, &Value::Null));
    let address = format!("file://{}", folder.path().display());
    assert_eq!(
        done(&profile, "calendar.keep", json!({"folder": address}))["folder"].as_str(),
        folder.path().to_str()
    );
    let stopped = done(&profile, "calendar.keep", json!({"folder": ""}));
    assert_eq!(stopped["folder"], Value::Null);
    assert!(folder.path().join("loype.ics").exists(), "the last file stays");
}

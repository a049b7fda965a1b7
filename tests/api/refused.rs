//! Bad input gets the right code and changes nothing.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, all_reads, done, edit, history, page, profile, read, refused, save_new, stage};

/// An id of the right form that nothing has.
const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

/// A profile with two jobs, a note and an ad; and one of the jobs.
fn with_jobs() -> (TestProfile, Value) {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    done(&profile, "note.add", json!({"job_id": id, "text": "Et notat"}));
    add(&profile, "Kokk", "Hotell AS");
    (profile, id)
}

fn all_refused(profile: &TestProfile, cases: Vec<(&str, Value, E)>) {
    let before = all_reads(profile);
    let undo = done(profile, "undo.state", json!({}));
    for (name, input, code) in cases {
        assert_eq!(refused(profile, name, input.clone()), code, "{name} {:.200}", input.to_string());
    }
    assert_eq!(all_reads(profile), before);
    assert_eq!(done(profile, "undo.state", json!({})), undo);
}

#[test]
fn a_job_in_the_trash_is_only_read_and_brought_back() {
    let (profile, id) = with_jobs();
    let applied = stage(&profile, "applied");
    done(&profile, "job.delete", json!({"job_id": id}));
    all_refused(
        &profile,
        vec![
            ("job.edit", json!({"job_id": id, "edit": {"field": "title", "value": "Ny"}}), E::JobMissing),
            ("job.move", json!({"job_id": id, "stage_id": applied}), E::JobMissing),
            ("note.add", json!({"job_id": id, "text": "Et notat"}), E::JobMissing),
        ],
    );
    done(&profile, "job.restore", json!({"job_id": id}));
    done(&profile, "note.add", json!({"job_id": id, "text": "Et notat"}));
}

#[test]
fn unknown_commands_and_wrong_shapes() {
    let (profile, id) = with_jobs();
    all_refused(
        &profile,
        vec![
            ("job.destroy", json!({}), E::UnknownCommand),
            ("", json!({}), E::UnknownCommand),
            ("JOB.READ", json!({"job_id": id}), E::UnknownCommand),
            ("link.open", json!({"url": "https://example.com"}), E::UnknownCommand),
            ("job.read", Value::Null, E::BadInput),
            ("job.read", json!([]), E::BadInput),
            ("job.read", json!({}), E::BadInput),
            ("job.read", json!({"job_id": 1}), E::BadInput),
            ("job.read", json!({"job_id": "1"}), E::BadInput),
            ("job.read", json!({"job_id": id, "more": true}), E::BadInput),
            ("profile.read", json!({"x": 1}), E::BadInput),
            ("board.read", json!({"per_column": -1}), E::BadInput),
            ("board.read", json!({"per_column": 70_000}), E::BadInput),
            ("board.read", json!({"per_column": 1.5}), E::BadInput),
            ("job.edit", json!({"job_id": id, "edit": {"field": "salary", "value": "1"}}), E::BadInput),
            ("job.edit", json!({"job_id": id, "edit": {"field": "title", "value": null}}), E::BadInput),
            ("job.edit", json!({"job_id": id, "edit": {"field": "form", "value": "eternal"}}), E::BadInput),
            ("job.list", json!({"text": null, "stage": "ghosted", "offset": 0, "limit": 1}), E::BadInput),
            ("settings.edit", json!({"setting": "language", "value": "nn"}), E::BadInput),
            ("settings.edit", json!({"setting": "zoom_percent", "value": -5}), E::BadInput),
        ],
    );
}

#[test]
fn ids_that_nothing_has() {
    let (profile, id) = with_jobs();
    let (saved, applied) = (stage(&profile, "saved"), stage(&profile, "applied"));
    let title = json!({"field": "title", "value": "x"});
    let draft = read(&profile, &page("pasted-nb.txt"), None)["draft_id"].clone();
    let into = |kind: &str, name: &str| json!({"draft_id": draft, "edits": [], "into": {"kind": kind, name: NOBODY}});
    all_refused(
        &profile,
        vec![
            ("job.read", json!({"job_id": NOBODY}), E::JobMissing),
            ("job.edit", json!({"job_id": NOBODY, "edit": title}), E::JobMissing),
            ("job.move", json!({"job_id": NOBODY, "stage_id": saved}), E::JobMissing),
            ("job.move", json!({"job_id": id, "stage_id": NOBODY}), E::StageMissing),
            ("job.move", json!({"job_id": id, "stage_id": saved, "before": NOBODY}), E::JobMissing),
            ("job.move", json!({"job_id": id, "stage_id": applied, "before": id}), E::JobMissing),
            ("job.delete", json!({"job_id": NOBODY}), E::JobMissing),
            ("job.restore", json!({"job_id": NOBODY}), E::JobMissing),
            ("history.read", json!({"job_id": NOBODY, "offset": 0, "limit": 1}), E::JobMissing),
            ("note.add", json!({"job_id": NOBODY, "text": "x"}), E::JobMissing),
            ("note.delete", json!({"event_id": NOBODY}), E::EventMissing),
            (
                "event.edit",
                json!({"event_id": NOBODY, "edit": {"field": "on", "value": "1.1.2026"}}),
                E::EventMissing,
            ),
            (
                "event.edit",
                json!({"event_id": NOBODY, "edit": {"field": "text", "value": "x"}}),
                E::EventMissing,
            ),
            ("ad.text", json!({"ad_id": NOBODY}), E::AdMissing),
            (
                "ad.save",
                json!({"draft_id": NOBODY, "edits": [], "into": {"kind": "new_job"}}),
                E::DraftMissing,
            ),
            ("ad.save", into("same_job", "job_id"), E::JobMissing),
            ("ad.save", into("second_try", "previous"), E::JobMissing),
            ("board.column", json!({"stage_id": NOBODY, "offset": 0, "limit": 1}), E::StageMissing),
            ("stage.rename", json!({"stage_id": NOBODY, "name": "x"}), E::StageMissing),
            (
                "job.add",
                json!({"edits": [{"field": "title", "value": "x"}, {"field": "employer", "value": "y"}],
                "stage_id": NOBODY, "url": null}),
                E::StageMissing,
            ),
        ],
    );
}

#[test]
fn texts_that_cannot_be_read() {
    let (profile, id) = with_jobs();
    let refusals = [
        ("title", "", E::TitleMissing),
        ("title", " \t\u{a0} ", E::TitleMissing),
        ("employer", "\n", E::EmployerMissing),
        ("orgnr", "974760674", E::OrgnrUnread),
        ("orgnr", "97476067", E::OrgnrUnread),
        ("orgnr", "NO 974760673 MVA", E::OrgnrUnread),
        ("pay", "masse penger", E::PayUnread),
        ("pay", "720 000–650 000", E::PayReversed),
        ("pay", "9999999999999999999999 kr", E::PayTooLarge),
        ("pay", "500 000 kr, 600 000 kr og 700 000 kr", E::PaySeveral),
        ("share", "halv", E::ShareUnread),
        ("share", "0 %", E::ShareUnread),
        ("share", "300 %", E::ShareUnread),
        ("posted_on", "snart", E::DateUnread),
        ("posted_on", "30.2.2026", E::DateMissing),
        ("applied_on", "32.1.2026", E::DateMissing),
        ("applied_on", "1.1.9999", E::DateUnread),
        ("languages_required", "klingonsk", E::LanguageUnread),
        ("apply_url", "javascript:alert(1)", E::LinkUnread),
        ("apply_url", "ftp://example.com/x", E::LinkUnread),
        ("apply_url", "ikke en lenke", E::LinkUnread),
        ("apply_url", "https://", E::LinkUnread),
    ];
    let cases = refusals.map(|(field, text, code)| {
        ("job.edit", json!({"job_id": id, "edit": {"field": field, "value": text}}), code)
    });
    all_refused(&profile, cases.into());
}

#[test]
fn texts_longer_than_is_kept() {
    let (profile, id) = with_jobs();
    let edit = |field: &str, value: Value| json!({"job_id": id, "edit": {"field": field, "value": value}});
    let long = "å".repeat(301);
    let lines = "Oslo\n".repeat(51);
    let person = json!({"name": "Ola", "role": null, "email": null, "phone": null});
    let mut cases: Vec<(&str, Value, E)> = ["title", "employer", "places", "deadline", "starts", "pay"]
        .map(|field| ("job.edit", edit(field, json!(long)), E::TooLong))
        .into();
    cases.extend([
        ("job.edit", edit("places", json!(lines)), E::TooLong),
        ("job.edit", edit("contacts", json!(vec![person; 51])), E::TooLong),
        (
            "job.edit",
            edit("contacts", json!([{"name": long, "role": null, "email": null, "phone": null}])),
            E::TooLong,
        ),
        (
            "job.edit",
            edit("apply_url", json!(format!("https://example.com/{}", "x".repeat(2_000)))),
            E::LinkUnread,
        ),
        ("stage.rename", json!({"stage_id": stage(&profile, "saved"), "name": "x".repeat(41)}), E::TooLong),
        ("note.add", json!({"job_id": id, "text": "x".repeat(100_001)}), E::TooLong),
    ]);
    all_refused(&profile, cases);
    edit_at_the_limit(&profile, &id);
}

fn edit_at_the_limit(profile: &TestProfile, id: &Value) {
    edit(profile, id, "title", "å".repeat(300));
    done(profile, "note.add", json!({"job_id": id, "text": "å".repeat(100_000)}));
    assert_eq!(history(profile, id)[0]["text"].as_str().unwrap().chars().count(), 100_000);
}

#[test]
fn notes_and_events() {
    let (profile, id) = with_jobs();
    let events = history(&profile, &id);
    let of_kind = |kind: &str| events.iter().find(|event| event["kind"] == kind).unwrap()["id"].clone();
    let (note, moved, captured) = (of_kind("note"), of_kind("stage"), of_kind("captured"));
    let text =
        |event: &Value, text: &str| json!({"event_id": event, "edit": {"field": "text", "value": text}});
    all_refused(
        &profile,
        vec![
            ("note.add", json!({"job_id": id, "text": ""}), E::NoteEmpty),
            ("note.add", json!({"job_id": id, "text": " \r\n\t"}), E::NoteEmpty),
            ("event.edit", text(&note, " "), E::NoteEmpty),
            ("event.edit", text(&moved, "x"), E::NotANote),
            ("event.edit", text(&captured, "x"), E::NotANote),
            ("note.delete", json!({"event_id": moved}), E::NotANote),
            ("event.edit", json!({"event_id": note, "edit": {"field": "on", "value": ""}}), E::DateUnread),
            (
                "event.edit",
                json!({"event_id": note, "edit": {"field": "on", "value": "31.6.2026"}}),
                E::DateMissing,
            ),
        ],
    );
}

#[test]
fn adding_and_saving_without_title_or_employer() {
    let (profile, _) = with_jobs();
    let add = |edits: Value| json!({"edits": edits, "stage_id": null, "url": null});
    let (title, employer) =
        (json!({"field": "title", "value": "x"}), json!({"field": "employer", "value": "y"}));
    let draft = read(&profile, &page("pasted-nb.txt"), None)["draft_id"].clone();
    let no_title = json!([{"field": "title", "value": ""}]);
    all_refused(
        &profile,
        vec![
            ("job.add", add(json!([])), E::TitleMissing),
            ("job.add", add(json!([employer])), E::TitleMissing),
            ("job.add", add(json!([title])), E::EmployerMissing),
            (
                "job.add",
                json!({"edits": [title, employer], "stage_id": null, "url": "ikke en lenke"}),
                E::LinkUnread,
            ),
            (
                "ad.save",
                json!({"draft_id": draft, "edits": no_title, "into": {"kind": "new_job"}}),
                E::TitleMissing,
            ),
        ],
    );
}

#[test]
fn pay_texts() {
    let profile = profile();
    for (text, code) in [
        ("", E::PayUnread),
        ("etter avtale", E::PayUnread),
        ("720k-650k", E::PayReversed),
        ("-", E::PayUnread),
        (&"9".repeat(10_000), E::PayTooLarge),
    ] {
        assert_eq!(refused(&profile, "pay.parse", json!({"text": text})), code, "{text:.40}");
    }
}

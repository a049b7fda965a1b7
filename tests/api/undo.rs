//! Every writing command can be taken back and done again, also after a restart, and says what it was.

use std::collections::BTreeSet;

use loype_tests::TestProfile;
use messages::{Args, Key, Lang, by_id};
use serde_json::{Value, json};

use crate::calls::{
    add, all_reads, done, edit, history, move_on, page, profile, read, save, save_new, stage,
};

/// Commands that write nothing.
const READS: [&str; 18] = [
    "profile.read",
    "profile.check",
    "board.read",
    "board.column",
    "job.list",
    "job.read",
    "trash.read",
    "history.read",
    "box.look",
    "ad.read",
    "ad.fetch",
    "ad.stop_fetch",
    "ad.drop",
    "ad.text",
    "search",
    "employer.names",
    "undo.state",
    "pay.parse",
];
/// Commands that write, but stand outside undo: settings are not part of the search, and undo is not undone by undo.
const OUTSIDE: [&str; 3] = ["settings.edit", "undo", "redo"];

/// What a test of undo starts from: a job with an ad and a note, one in the trash, one that was sent.
struct Start {
    profile: TestProfile,
    job: Value,
    deleted: Value,
    sent: Value,
    note: Value,
}

impl Start {
    fn new() -> Self {
        let profile = profile();
        let job = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
        let note = done(&profile, "note.add", json!({"job_id": job, "text": "Et notat"}))["event_id"].clone();
        let (deleted, sent) = (add(&profile, "Kokk", "Hotell AS"), add(&profile, "Baker", "Bakeri AS"));
        done(&profile, "job.delete", json!({"job_id": deleted}));
        move_on(&profile, &sent, "applied", "12.3.2026");
        Self { profile, job, deleted, sent, note }
    }

    fn call(&self, name: &str, input: Value) {
        done(&self.profile, name, input);
    }

    fn edit_event(&self, event: &Value, field: &str, value: &str) {
        self.call("event.edit", json!({"event_id": event, "edit": {"field": field, "value": value}}));
    }

    fn save_ad(&self, into: &Value) {
        let preview = read(&self.profile, &page("finn-date-contradicted.html"), None);
        save(&self.profile, &preview, &json!([{"field": "pay", "value": "700 000"}]), into);
    }
}

type Write = (&'static str, fn(&Start));

/// Every writing command, and the ways of those that have several.
const WRITES: &[Write] = &[
    ("stage.rename", |s| {
        s.call("stage.rename", json!({"stage_id": stage(&s.profile, "saved"), "name": "Ønsker"}));
    }),
    ("job.add", |s| {
        add(&s.profile, "Ny utvikler", "Ny AS");
    }),
    ("job.edit", |s| edit(&s.profile, &s.job, "title", "En annen tittel")),
    ("job.edit", |s| edit(&s.profile, &s.job, "employer", "En annen AS")),
    ("job.edit", |s| edit(&s.profile, &s.job, "pay", "650 000")),
    ("job.edit", |s| edit(&s.profile, &s.job, "deadline", "")),
    ("job.edit", |s| edit(&s.profile, &s.job, "applied_on", "1.11.2026")),
    ("job.edit", |s| {
        edit(
            &s.profile,
            &s.job,
            "contacts",
            json!([{"name": "Ola", "role": null, "email": null, "phone": null}]),
        );
    }),
    ("job.move", |s| move_on(&s.profile, &s.job, "applied", "1.11.2026")),
    ("job.move", |s| move_on(&s.profile, &s.sent, "rejected", "")),
    ("job.delete", |s| s.call("job.delete", json!({"job_id": s.job}))),
    ("job.restore", |s| s.call("job.restore", json!({"job_id": s.deleted}))),
    ("note.add", |s| s.call("note.add", json!({"job_id": s.job, "text": "Enda et notat"}))),
    ("note.delete", |s| s.call("note.delete", json!({"event_id": s.note}))),
    ("event.edit", |s| s.edit_event(&s.note, "text", "Andre ord")),
    ("event.edit", |s| {
        let event = history(&s.profile, &s.sent).into_iter().find(|event| event["to"] == "applied").unwrap();
        s.edit_event(&event["id"], "on", "1.3.2026");
    }),
    ("ad.save", |s| s.save_ad(&json!({"kind": "new_job"}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "same_job", "job_id": s.job}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "same_job", "job_id": s.deleted}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "second_try", "previous": s.job}))),
];

#[test]
fn every_writing_command_can_be_taken_back_and_done_again() {
    for (name, write) in WRITES {
        let start = Start::new();
        let before = all_reads(&start.profile);
        write(&start);
        let after = all_reads(&start.profile);
        assert_ne!(after, before, "{name} changed nothing");
        for _ in 0..2 {
            done(&start.profile, "undo", json!({}));
            same(&all_reads(&start.profile), &before, name);
            done(&start.profile, "redo", json!({}));
            same(&all_reads(&start.profile), &after, name);
        }
        let reopened = start.profile.restarted().unwrap();
        same(&all_reads(&reopened), &after, name);
        done(&reopened, "undo", json!({}));
        same(&all_reads(&reopened), &before, name);
        let reopened = reopened.restarted().unwrap();
        done(&reopened, "redo", json!({}));
        same(&all_reads(&reopened), &after, name);
        assert_eq!(done(&reopened, "profile.check", json!({}))["problems"], json!([]), "{name}");
    }
}

/// Compares line by line, so that a failure shows the one read that differs.
fn same(now: &str, then: &str, name: &str) {
    for (now, then) in now.lines().zip(then.lines()) {
        assert_eq!(now, then, "{name}");
    }
    assert_eq!(now.lines().count(), then.lines().count(), "{name}");
}

#[test]
fn every_command_of_the_table_is_a_read_a_write_or_stands_outside_undo() {
    let writes = WRITES.iter().map(|(name, _)| *name).chain(["demo.fill"]);
    let sorted: BTreeSet<&str> = READS.into_iter().chain(OUTSIDE).chain(writes).collect();
    assert_eq!(sorted, app::names().iter().copied().collect(), "sort a new command into one of the three");
}

#[test]
fn every_step_has_a_sentence_in_both_languages_with_the_words_it_was_given() {
    let mut told = BTreeSet::new();
    for (_, write) in WRITES {
        let start = Start::new();
        write(&start);
        told.insert(told_by(&start.profile));
    }
    let empty = profile();
    done(&empty, "demo.fill", json!({"jobs": 2, "seed": 1}));
    told.insert(told_by(&empty));
    let catalogue: BTreeSet<String> =
        messages::ids().iter().filter_map(|id| id.strip_prefix("step-")).map(str::to_owned).collect();
    assert_eq!(told, catalogue, "no sentence without a step, no step without a sentence");
}

/// The label of the step that undo would take back, after its sentence was looked at in both languages.
fn told_by(profile: &TestProfile) -> String {
    let said = done(profile, "undo.state", json!({}))["undo"].clone();
    let label = said["label"].as_str().unwrap().to_owned();
    let id = format!("step-{label}");
    let params = said["params"].as_object().unwrap();
    let key = Key::from_id(&id).unwrap_or_else(|| panic!("no sentence {id}"));
    let given: Vec<&str> = params.keys().map(String::as_str).collect();
    assert_eq!(key.arguments(), given, "{id}");
    let args: Args = params.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap())).collect();
    for lang in Lang::ALL {
        let sentence = by_id(lang, &id, &args).unwrap();
        assert!(!sentence.contains("{$"), "{sentence}");
        for name in ["title", "name"] {
            let word = params.get(name).and_then(Value::as_str).unwrap_or_default();
            assert!(sentence.contains(word), "{sentence} does not name {word}");
        }
    }
    label
}

#[test]
fn undo_goes_back_two_hundred_steps_and_a_new_write_ends_redo() {
    let profile = profile();
    let id = add(&profile, "Tittel 0", "A");
    for number in 1..=199 {
        edit(&profile, &id, "title", format!("Tittel {number}"));
    }
    let profile = profile.restarted().unwrap();
    for _ in 0..200 {
        assert_ne!(done(&profile, "undo", json!({}))["said"], Value::Null);
    }
    assert_eq!(done(&profile, "profile.read", json!({}))["empty"], true);
    assert_eq!(done(&profile, "undo", json!({}))["said"], Value::Null);
    for _ in 0..3 {
        done(&profile, "redo", json!({}));
    }
    add(&profile, "Noe annet", "B");
    assert_eq!(done(&profile, "undo.state", json!({}))["redo"], Value::Null);
    assert_eq!(done(&profile, "redo", json!({}))["said"], Value::Null);
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let start = Start::new();
    let (profile, id) = (&start.profile, &start.job);
    edit(profile, id, "title", "Min tittel");
    let before = (all_reads(profile), done(profile, "undo.state", json!({})));
    let top = json!({"job_id": id, "stage_id": stage(profile, "saved"), "before": id});
    for (name, input) in [
        ("job.edit", json!({"job_id": id, "edit": {"field": "title", "value": " Min  tittel "}})),
        ("job.restore", json!({"job_id": id})),
        ("job.delete", json!({"job_id": start.deleted})),
        ("stage.rename", json!({"stage_id": stage(profile, "saved"), "name": ""})),
        ("event.edit", json!({"event_id": start.note, "edit": {"field": "text", "value": "Et notat"}})),
        ("event.edit", json!({"event_id": start.note, "edit": {"field": "on", "value": "i dag"}})),
        ("job.move", top),
    ] {
        start.call(name, input);
        assert_eq!((all_reads(profile), done(profile, "undo.state", json!({}))), before, "{name}");
    }
}

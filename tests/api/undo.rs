//! Every writing command can be taken back and done again, also after a restart, and says what it was.

use std::collections::BTreeSet;

use app::ErrorCode;
use loype_tests::TestProfile;
use messages::{Args, Key, Lang, by_id};
use serde_json::{Value, json};

use crate::calls::{add, all_reads, column, done, edit, profile, refused, stage};
use crate::people_writes::PEOPLE_WRITES;
use crate::practice_writes::PRACTICE_WRITES;
use crate::prep_writes::PREP_WRITES;
use crate::writes::{Start, WRITES, Write};

/// Commands that write nothing.
const READS: &[&str] = &[
    "backup.state",
    "backup.list",
    "backup.look",
    "takeout.progress",
    "import.look",
    "import.rows",
    "import.progress",
    "import.own_look",
    "writing.state",
    "writing.try_again",
    "profile.read",
    "profile.check",
    "board.read",
    "board.column",
    "job.list",
    "job.read",
    "trash.read",
    "history.read",
    "markdown.read",
    "document.list",
    "document.read",
    "document.of_job",
    "letter.read",
    "draft.write",
    "link.list",
    "checklist.read",
    "found.read",
    "found.names",
    "box.look",
    "ad.read",
    "ad.fetch",
    "ad.stop_fetch",
    "ad.drop",
    "ad.text",
    "search",
    "find",
    "employer.names",
    "undo.state",
    "undo.list",
    "privacy.read",
    "pay.parse",
    "pay.years",
    "pay.net",
    "pay.curve",
    "pay.newcomer",
    "pay.floor",
    "pay.scale",
    "pay.of_job",
    "pay.rents",
    "floor.levels",
    "target.list",
    "target.suggest",
    "figure.look",
    "offer.compare",
    "offer.rank",
    "guidance.cities",
    "guidance.city",
    "guidance.places",
    "guidance.employers",
    "guidance.employer",
    "guidance.roles",
    "guidance.stand",
    "guidance.topics",
    "guidance.channels",
    "guidance.stale",
    "guidance.search",
    "newcomer.read",
    "stage.list",
    "job.already",
    "job.merge_candidates",
    "job.merge_look",
    "ending.read",
    "archive.list",
    "archive.read",
    "today.read",
    "task.of_job",
    "rhythm.read",
    "goal.read",
    "calendar.read",
    "calendar.ics",
    "calendar.file",
    "timeline.job",
    "timeline.all",
    "table.read",
    "table.ids",
    "table.values",
    "table.day",
    "table.columns",
    "jobs.tags",
    "view.list",
    "tag.list",
    "tag.suggest",
    "tag.of_job",
    "own.list",
    "own_figure.form",
    "guidance.pack",
    "guidance.look_at_pack",
    "guidance.export_pack",
    "employer.look_up",
    "interview.list",
    "interview.of_job",
    "interview.look",
    "question.list",
    "question.choices",
    "question.read",
    "question.for_job",
    "practice.read",
    "practice.due",
    "practice.progress",
    "practice.summary",
    "debrief.read",
    "debrief.match",
    "zone.names",
    "story.list",
    "story.read",
    "story.matches",
    "prep.read",
    "prep.markdown",
    "contact.list",
    "contact.read",
    "contact.history",
    "contact.of_job",
];
/// Commands that write, but stand outside undo: settings and files for other programs are not part of the search,
/// and undo is not undone by undo.
const OUTSIDE: &[&str] = &[
    "backup.make",
    "backup.write_to",
    "backup.restore",
    "backup.second_folder",
    "backup.cap",
    "takeout.save",
    "takeout.stop",
    "incoming.begin",
    "incoming.part",
    "incoming.end",
    "incoming.drop",
    "import.stop",
    "settings.edit",
    "profile.wipe",
    "calendar.keep",
    "calendar.save",
    "draft.sign",
    "table.arrange",
    "undo",
    "redo",
    "undo.go",
    "rhythm.edit",
    "goal.edit",
    "goal.pause",
    "reminder.due",
    "reminder.seen",
    "story.time",
    "prep.pdf",
];
/// Writes what only the network has; tested where the network is stood in for.
const FROM_NETWORK: [&str; 3] = ["offer.fetch_rate", "employer.keep", "guidance.refresh_wages"];
/// Writes that need a file; undone in `import` and where the program's own files are tested.
const FROM_FILES: [&str; 2] = ["import.run", "import.own_run"];
/// Writes that need more than the start has; undone in `guidance_packs`.
const ELSEWHERE: &str = "guidance.restore_built_in";
/// Writes of an empty profile; undone in `welcome`.
const EXAMPLES: [&str; 2] = ["example.fill", "example.remove"];
/// Sittings, which show nowhere by themselves; undone in `practice`.
const SITTINGS: [&str; 2] = ["practice.begin", "practice.end"];
/// Steps of those, whose sentences are looked at apart.
const STEPS_ELSEWHERE: [&str; 9] = [
    "import",
    "bring-own-file",
    "keep-employer",
    "withdraw-employer",
    "refresh-wages",
    "withdraw-wages",
    "restore-pack",
    "begin-practice",
    "end-practice",
];

/// Every write that can be tried on a start.
fn writes() -> impl Iterator<Item = &'static Write> {
    [WRITES, PEOPLE_WRITES, PREP_WRITES, PRACTICE_WRITES].into_iter().flatten()
}

#[test]
fn every_writing_command_can_be_taken_back_and_done_again() {
    for (name, write) in writes() {
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
    let writes = writes().map(|(name, _)| *name);
    let writes = writes
        .chain(EXAMPLES)
        .chain(["demo.fill", ELSEWHERE])
        .chain(FROM_NETWORK)
        .chain(FROM_FILES)
        .chain(SITTINGS);
    let sorted: BTreeSet<&str> = READS.iter().chain(OUTSIDE).copied().chain(writes).collect();
    assert_eq!(sorted, app::names().iter().copied().collect(), "sort a new command into one of the three");
}

#[test]
fn every_step_has_a_sentence_in_both_languages_with_the_words_it_was_given() {
    let mut told = BTreeSet::new();
    for (_, write) in writes() {
        let start = Start::new();
        write(&start);
        told.insert(told_by(&start.profile));
    }
    let empty = profile();
    done(&empty, "demo.fill", json!({"jobs": 2, "seed": 1}));
    told.insert(told_by(&empty));
    let empty = profile();
    for name in EXAMPLES {
        done(&empty, name, json!({}));
        told.insert(told_by(&empty));
    }
    told.extend(STEPS_ELSEWHERE.map(str::to_owned));
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
            // A stage without a name of its own bears its kind's, in the language of the sentence.
            let of_kind = by_id(lang, &format!("stage-{word}"), &Args::new());
            let word = of_kind.as_deref().unwrap_or(word);
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
        ("offer.edit", json!({"offer_id": start.offer, "edit": {"field": "base", "value": "EUR 70 000"}})),
        ("offer.edit", json!({"offer_id": start.offer, "edit": {"field": "answer_by", "value": ""}})),
        ("offer.weight", json!({"criterion": "money", "weight": 10})),
        ("employer.follow", json!({"id": "equinor", "follow": "start"})),
        ("employer.follow", json!({"id": "vend", "follow": "stop"})),
        ("skill.add", json!({"name": "PYTHON, python"})),
        ("newcomer.mark", json!({"id": "tax_card", "done_on": "1.11.2026"})),
        ("newcomer.mark", json!({"id": "bank_id", "done_on": ""})),
        ("newcomer.choose", json!({"offer_id": start.offer})),
        ("letter.save", json!({"job_id": start.job, "text": "Hei Kari"})),
        ("found.edit", json!({"job_id": start.job, "text": " Kari "})),
        ("checklist.add", json!({"job_id": start.job, "texts": ["les ANNONSEN"]})),
    ] {
        start.call(name, input);
        assert_eq!((all_reads(profile), done(profile, "undo.state", json!({}))), before, "{name}");
    }
}

#[test]
fn one_goes_back_to_any_step_in_words_and_on_again() {
    let profile = profile();
    let jobs: Vec<Value> = (0..4).map(|number| add(&profile, &format!("Stilling {number}"), "A")).collect();
    let list = || done(&profile, "undo.list", json!({}));
    let steps = list()["steps"].as_array().unwrap().clone();
    assert_eq!(steps.len(), 4);
    assert_eq!((&steps[0]["said"]["label"], &steps[0]["on"]), (&json!("add-job"), &json!("2026-11-22")));
    assert_eq!(list()["now"], steps[0]["step_id"]);

    let gone = done(&profile, "undo.go", json!({"step_id": steps[2]["step_id"]}));
    assert_eq!(gone, json!({"steps": 2, "back": true}));
    assert_eq!(column(&profile, "saved"), [jobs[1].clone(), jobs[0].clone()]);
    assert_eq!((&list()["now"], &list()["steps"][1]["done"]), (&steps[2]["step_id"], &json!(false)));
    let gone = done(&profile, "undo.go", json!({"step_id": steps[0]["step_id"]}));
    assert_eq!(gone, json!({"steps": 2, "back": false}));
    assert_eq!(column(&profile, "saved").len(), 4);
    assert_eq!(done(&profile, "undo.go", json!({"step_id": null})), json!({"steps": 4, "back": true}));
    assert_eq!((column(&profile, "saved").len(), &list()["now"]), (0, &Value::Null));
    let code = refused(&profile, "undo.go", json!({"step_id": 999_999}));
    assert_eq!(code, ErrorCode::StepMissing);
}

//! Whatever is sent to any command: an answer or a code, never a panic, and a profile that stays whole.

use loype_tests::TestProfile;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use crate::calls::{add, done, page, profile, read, stage};

/// Names that inputs use, so that some of the garbage gets past the first door.
const NAMES: [&str; 31] = [
    "job_id",
    "stage_id",
    "event_id",
    "ad_id",
    "draft_id",
    "edit",
    "edits",
    "field",
    "value",
    "kind",
    "into",
    "text",
    "html",
    "content",
    "url",
    "name",
    "base64",
    "seen_on",
    "offset",
    "limit",
    "per_column",
    "before",
    "place",
    "on",
    "setting",
    "stage",
    "previous",
    "jobs",
    "seed",
    "contacts",
    "more",
];

/// Words that inputs know, and texts that trip parsers up.
const WORDS: [&str; 36] = [
    "title",
    "employer",
    "pay",
    "deadline",
    "places",
    "applied_on",
    "on",
    "text",
    "html",
    "file",
    "new_job",
    "same_job",
    "second_try",
    "top",
    "bottom",
    "language",
    "theme",
    "zoom_percent",
    "en",
    "dark",
    "saved",
    "",
    " ",
    "\0",
    "\u{202e}",
    "12.3.2026",
    "29.2.2025",
    "uke 53",
    "i går",
    "650–720k",
    "ltr. 65–72",
    "100 %",
    "a\" OR NOT (",
    "<script>",
    "æøå ſ ﬀ İ",
    "💥\u{fe0f}\u{200d}",
];

fn leaf(ids: Vec<Value>) -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => select(ids),
        4 => select(WORDS.to_vec()).prop_map(Value::from),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => (-3_i64..12).prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => "\\PC{0,40}".prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
    ]
}

fn anything(ids: Vec<Value>) -> impl Strategy<Value = Value> {
    leaf(ids).prop_recursive(3, 24, 5, |inner| {
        let object = |pairs: Vec<(&str, Value)>| {
            Value::Object(
                pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
            )
        };
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => prop::collection::vec((select(NAMES.to_vec()), inner), 0..6).prop_map(object),
        ]
    })
}

/// Inputs of the right form with anything in their texts.
fn well_formed(ids: Vec<Value>) -> impl Strategy<Value = (&'static str, Value)> {
    let text = prop_oneof![
        select(WORDS.to_vec()).prop_map(str::to_owned),
        any::<String>(),
        "[0-9.,:/ kr%–-]{1,30}",
        "(uke |kl\\. |ltr\\. |opp til |minst )?[0-9]{1,4}([.:,-][0-9]{1,4}){0,3}( %| kr| mars| mill\\.|/t)?",
    ];
    let field = select(vec![
        "title",
        "employer",
        "orgnr",
        "places",
        "deadline",
        "posted_on",
        "starts",
        "share",
        "pay",
        "languages_required",
        "apply_url",
        "applied_on",
    ]);
    (select(ids.clone()), select(ids), text, field, 0..9).prop_map(
        |(id, other, text, field, form)| match form {
            0 => ("job.edit", json!({"job_id": id, "edit": {"field": field, "value": text}})),
            1 => ("job.move", json!({"job_id": id, "stage_id": other, "on": text})),
            2 => ("note.add", json!({"job_id": id, "text": text})),
            3 => ("search", json!({"text": text, "limit": 5})),
            4 => ("job.list", json!({"text": text, "stage": null, "offset": 0, "limit": 5})),
            5 => ("pay.parse", json!({"text": text})),
            6 => ("box.look", json!({"text": text})),
            7 => ("stage.rename", json!({"stage_id": other, "name": text})),
            _ => ("ad.read", json!({"content": {"kind": "text", "text": text}, "url": text})),
        },
    )
}

/// A profile with something of every kind, and the ids of it.
fn filled() -> (TestProfile, Vec<Value>) {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let note = done(&profile, "note.add", json!({"job_id": id, "text": "Et notat"}))["event_id"].clone();
    let draft = read(&profile, &page("finn-snarest.html"), None)["draft_id"].clone();
    let ids = vec![id, note, draft, stage(&profile, "saved"), stage(&profile, "applied")];
    (profile, ids)
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

/// A command answers, or refuses with one of the codes for input; a code for trouble inside is a failure.
fn answers(profile: &TestProfile, name: &str, input: Value) -> Result<(), TestCaseError> {
    if let Err(error) = profile.call(name, input) {
        let code = error.code.id();
        let is_ours = code == "internal" || code.starts_with("store_");
        prop_assert!(!is_ours, "{} {}: {:?}", name, code, error.params);
    }
    Ok(())
}

#[test]
fn random_json_into_every_command_is_answered() {
    let (profile, ids) = filled();
    // Nothing here may reach for the network; what fetching refuses is tested where it lives.
    let names: Vec<&str> = app::names().iter().copied().filter(|name| *name != "ad.fetch").collect();
    let inputs = (select(names), anything(ids));
    runner(3_000).run(&inputs, |(name, input)| answers(&profile, name, input)).unwrap();
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn random_texts_in_well_formed_inputs_are_answered() {
    let (profile, ids) = filled();
    runner(1_500).run(&well_formed(ids), |(name, input)| answers(&profile, name, input)).unwrap();
    while !done(&profile, "undo", json!({}))["said"].is_null() {}
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

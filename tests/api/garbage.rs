//! Whatever is sent to any command: an answer or a code, never a panic, and a profile that stays whole.

use loype_tests::TestProfile;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use crate::calls::{add, done, page, profile, read, stage};
use crate::offer_calls::offer_for;
use crate::people_writes::People;
use crate::practice_writes::Prepared;
use crate::prep_writes::Prep;

/// Names that inputs use, so that some of the garbage gets past the first door.
const NAMES: &[&str] = &[
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
    "offer_id",
    "offers",
    "target_id",
    "id",
    "draft",
    "amount",
    "year",
    "months",
    "points",
    "from_ore",
    "to_ore",
    "degree",
    "share_percent",
    "criterion",
    "weight",
    "weights",
    "score",
    "note",
    "role",
    "city",
    "level",
    "pay",
    "who",
    "scheme",
    "gross",
    "industry",
    "only",
    "follow",
    "area",
    "done_on",
    "valid_from",
    "union_dues",
    "interview_id",
    "contact_id",
    "conversation_id",
    "which",
    "form",
    "day",
    "time",
    "zone",
    "people",
    "way",
    "question",
    "questions",
    "kinds",
    "count",
    "grade",
    "seconds",
    "session_id",
    "asked",
    "lines",
];

/// Words that inputs know, and texts that trip parsers up.
const WORDS: [&str; 70] = [
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
    "base",
    "rate",
    "bonus",
    "pension_above",
    "rooms",
    "union_dues",
    "paye",
    "action",
    "master",
    "nordic",
    "citizenship",
    "work",
    "asked",
    "EUR 9 999 999 999",
    "99999999999 mill",
    "Tromsø",
    "a\" OR NOT (",
    "<script>",
    "æøå ſ ﬀ İ",
    "💥\u{fe0f}\u{200d}",
    "followed",
    "start",
    "stop",
    "permits",
    "working_life",
    "equinor",
    "tax_card",
    "Trondhjem",
    "Schibsted ASA",
    "Postgres, K8s; C++",
    "video",
    "coming",
    "past",
    "call",
    "went",
    "kl. 14",
    "25.10.2026 sommertid",
    "02:30–03:15",
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
    (select(ids.clone()), select(ids), text, field, 0..30).prop_map(|(id, other, text, field, form)| {
        match form {
            0 => ("job.edit", json!({"job_id": id, "edit": {"field": field, "value": text}})),
            1 => ("job.move", json!({"job_id": id, "stage_id": other, "on": text})),
            2 => ("note.add", json!({"job_id": id, "text": text})),
            3 => ("find", json!({"text": text, "limit": 5})),
            4 => ("job.list", json!({"text": text, "stage": null, "offset": 0, "limit": 5})),
            5 => ("pay.parse", json!({"text": text})),
            6 => ("box.look", json!({"text": text})),
            7 => ("stage.rename", json!({"stage_id": other, "name": text})),
            8 => ("ad.read", json!({"content": {"kind": "text", "text": text}, "url": text})),
            form @ 9..=18 => of_pay(form, &id, &other, &text),
            form => of_guidance(form, &other, &text),
        }
    })
}

/// The same for pay: every number within what the wire takes, at its ends too.
fn of_pay(form: i32, id: &Value, other: &Value, text: &str) -> (&'static str, Value) {
    let number = text.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
    let huge = i64::from(number).saturating_pow(8);
    let draft = json!({"job_id": id, "on": text, "kind": "asked", "who": text, "pay": text, "note": text});
    let field = OFFER_FIELDS[usize::from(number) % OFFER_FIELDS.len()];
    let edit = json!({"field": field, "value": text});
    match form {
        9 | 10 => ("offer.edit", json!({"offer_id": other, "edit": edit})),
        11 => ("offer.add", json!({"job_id": id, "edits": [{"field": "base", "value": "EUR 9e9"}, edit]})),
        12 => (
            "pay.net",
            json!({"amount": text, "months": number, "union_dues": text, "year": 2020 + i32::from(number % 9)}),
        ),
        13 => ("pay.curve", json!({"from_ore": huge, "to_ore": i64::MAX - huge, "points": number})),
        14 => {
            let of_level = json!({"valid_from": text, "bachelor": text, "master": text, "url": text});
            ("floor.add", of_level)
        }
        15 => ("figure.add", draft),
        16 => ("figure.look", json!({"id": null, "draft": draft})),
        17 => {
            let target = json!({
                "target_id": null, "role": text, "level": null, "city": text, "walk_away": text,
                "expected": text, "stretch": "999 mill", "reason": text,
            });
            ("target.save", target)
        }
        _ => ("pay.newcomer", json!({"amount": text, "zone": "action", "year": 2025})),
    }
}

/// The same for the guidance.
fn of_guidance(form: i32, id: &Value, text: &str) -> (&'static str, Value) {
    let number = text.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
    match form {
        19 => ("guidance.cities", json!({"gross": text, "rooms": number % 5})),
        20 => {
            let names = ["guidance.city", "guidance.places", "guidance.employer", "skill.add"];
            (names[usize::from(number) % names.len()], json!({"name": text}))
        }
        21 => {
            let query = json!({
                "text": text, "city": text, "industry": null, "only": "all",
                "offset": u32::from(number), "limit": number,
            });
            ("guidance.employers", query)
        }
        22 => ("guidance.stand", json!({"amount": text, "role": text, "level": "senior", "city": text})),
        23 => ("guidance.search", json!({"text": text, "limit": number})),
        24 => {
            let steps = ["permit", "tax_card", text];
            let step = steps[usize::from(number) % steps.len()];
            ("newcomer.mark", json!({"id": step, "done_on": text}))
        }
        25 => ("newcomer.choose", json!({"offer_id": id})),
        form => of_own(form, text),
    }
}

/// The same for what a person adds to the guidance.
fn of_own(form: i32, text: &str) -> (&'static str, Value) {
    let facts = ["city.oslo.people", "rent.stavanger.2", "law.notice", "basic_amount.new", text];
    let fact = facts[text.len() % facts.len()];
    match form {
        26 => {
            let values = json!([{"part": "value", "text": text}]);
            let own = json!({"fact": fact, "values": values, "source": text, "url": text, "as_of": text});
            ("own_figure.save", own)
        }
        27 => {
            let own = json!({
                "id": null, "name": text, "role": "utvikler", "level": null, "place": text, "year": text,
                "p25": text, "median": text, "p75": text, "answers": text, "source": text, "url": "", "as_of": "",
            });
            ("own_statistic.save", own)
        }
        28 => ("own_figure.form", json!({"fact": fact})),
        _ => ("guidance.look_at_pack", json!({"name": text, "base64": text})),
    }
}

/// Terms of an offer that are typed.
const OFFER_FIELDS: [&str; 14] = [
    "base",
    "rate",
    "city",
    "bonus",
    "share",
    "sign_on",
    "equity_year",
    "pension",
    "pension_above",
    "hours_week",
    "rent_month",
    "commute_month",
    "answer_by",
    "horizon_years",
];

/// A profile with something of every kind, and the ids of it.
fn filled() -> (TestProfile, Vec<Value>) {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let note = done(&profile, "note.add", json!({"job_id": id, "text": "Et notat"}))["event_id"].clone();
    let draft = read(&profile, &page("finn-snarest.html"), None)["draft_id"].clone();
    let offer = offer_for(&profile, &id, "700 000");
    let mut people = People::new(&profile, &id).ids();
    people.extend(Prepared::new(&profile).ids());
    let mut ids = vec![id, note, draft, stage(&profile, "saved"), stage(&profile, "applied"), offer];
    ids.extend(people);
    ids.extend(Prep::new(&profile, &ids[0].clone()).ids());
    (profile, ids)
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

/// Nothing here may reach for the network; what fetching refuses is tested where it lives.
const NETWORK: [&str; 5] =
    ["ad.fetch", "offer.fetch_rate", "employer.look_up", "employer.keep", "guidance.refresh_wages"];

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
    let names: Vec<&str> = app::names().iter().copied().filter(|name| !NETWORK.contains(name)).collect();
    let inputs = (select(names), anything(ids));
    runner(3_000).run(&inputs, |(name, input)| answers(&profile, name, input)).unwrap();
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn random_texts_in_well_formed_inputs_are_answered() {
    let (profile, ids) = filled();
    runner(2_000).run(&well_formed(ids), |(name, input)| answers(&profile, name, input)).unwrap();
    while !done(&profile, "undo", json!({}))["said"].is_null() {}
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

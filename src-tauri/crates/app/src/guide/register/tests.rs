//! Look-ups as commands, on a real profile, against a server of the tests' own.

use chrono::DateTime;
use messages::{Args, Key, Lang, by_id};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::net::register_tests::{answering, hal, plain_json, status, table, unit};
use crate::wire::Language;
use crate::{App, Clock, ErrorCode, ProfileFolder, dispatch};

const EQUINOR: &str = "923609016";
const NOBODY: &str = "999888771";

struct Profile {
    app: App,
    _folder: TempDir,
}

/// A profile whose registers answer with these, in turn.
fn profile(answers: Vec<Vec<u8>>) -> Profile {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::fixed(DateTime::from_timestamp(1_795_338_000, 0).unwrap());
    let app = App::open(ProfileFolder::at(folder.path()), clock, answering(answers), Language::En).unwrap();
    Profile { app, _folder: folder }
}

impl Profile {
    fn done(&self, name: &str, input: Value) -> Value {
        dispatch(&self.app, name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn refused(&self, name: &str, input: Value) -> ErrorCode {
        dispatch(&self.app, name, input).unwrap_err().code
    }

    /// The step that undo would take back, its sentence looked at in both languages.
    fn said(&self) -> String {
        let said = self.done("undo.state", json!({}))["undo"].clone();
        let label = said["label"].as_str().unwrap().to_owned();
        let id = format!("step-{label}");
        let params = said["params"].as_object().unwrap();
        let given: Vec<&str> = params.keys().map(String::as_str).collect();
        assert_eq!(Key::from_id(&id).unwrap().arguments(), given, "{id}");
        let args: Args = params.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap())).collect();
        for lang in Lang::ALL {
            let sentence = by_id(lang, &id, &args).unwrap();
            assert!(params.values().all(|word| sentence.contains(word.as_str().unwrap())), "{sentence}");
        }
        label
    }
}

fn ssb(median: u32) -> Vec<u8> {
    plain_json(&table(median))
}

#[test]
fn a_look_up_shows_candidates_and_keeps_nothing() {
    let found = json!({"_embedded": {"enheter": [unit(EQUINOR, "EQUINOR ASA"), unit(NOBODY, "EQ AS")]}, "page": {"totalElements": 31}});
    let none = json!({"page": {"totalElements": 0}});
    let profile = profile(vec![hal(&found), hal(&unit(EQUINOR, "EQUINOR ASA")), hal(&none)]);
    let answer = profile.done("employer.look_up", json!({"text": "equinor"}));
    assert_eq!((&answer["total"], &answer["candidates"][1]["name"]), (&json!(31), &json!("EQ AS")));
    let answer = profile.done("employer.look_up", json!({"text": "923 609 016"}));
    assert_eq!(answer["candidates"][0]["orgnr"], EQUINOR);
    assert_eq!(profile.refused("employer.look_up", json!({"text": "ingen"})), ErrorCode::NotRegistered);
    assert_eq!(profile.refused("employer.look_up", json!({"text": "923609017"})), ErrorCode::OrgnrUnread);
    assert_eq!(profile.refused("employer.look_up", json!({"text": " "})), ErrorCode::FieldMissing);
    assert_eq!(profile.done("own.list", json!({}))["employers"], json!([]));
    assert_eq!(profile.done("undo.state", json!({}))["undo"], Value::Null);
}

#[test]
fn what_is_kept_is_shown_with_its_source_and_taken_back() {
    let mut bankrupt = unit(NOBODY, "VARDEN DRIFT AS");
    bankrupt["konkurs"] = json!(true);
    let profile = profile(vec![hal(&unit(EQUINOR, "EQUINOR ASA")), hal(&bankrupt)]);
    let before = profile.done("guidance.employer", json!({"name": "Equinor"}));
    let kept = profile.done("employer.keep", json!({"orgnr": EQUINOR, "name": ""}))["employer"].clone();
    assert_eq!(profile.said(), "keep-employer");
    assert_eq!(
        (&kept["employer"]["employees"], &kept["source"]["verified"]),
        (&json!(7), &json!("one_source"))
    );
    assert_eq!(kept["source"]["own"], json!({"kind": "employer", "orgnr": EQUINOR}));
    assert_eq!(kept["source"]["as_of"], "2026-11-22");
    let after = profile.done("guidance.employer", json!({"name": "Equinor ASA"}));
    assert_eq!((&after["registered"], &after["employer"]["registered"]), (&kept, &kept));
    assert_eq!(
        (&after["employer"]["employees"], &after["employer"]["employees_source"]["own"]),
        (&json!(7), &kept["source"]["own"])
    );

    // An employer that the guidance does not know, by the name in the person's own job.
    profile.done("employer.keep", json!({"orgnr": NOBODY, "name": "Varden"}));
    for name in ["varden", "Varden Drift AS"] {
        let found = profile.done("guidance.employer", json!({"name": name}));
        assert_eq!(
            (&found["employer"], &found["registered"]["employer"]["trouble"]),
            (&Value::Null, &json!("bankrupt"))
        );
    }
    assert_eq!(profile.done("own.list", json!({}))["employers"].as_array().unwrap().len(), 2);
    profile.done("own.withdraw", kept["source"]["own"].clone());
    assert_eq!(profile.said(), "withdraw-employer");
    assert_eq!(profile.done("guidance.employer", json!({"name": "Equinor"})), before);
    profile.done("undo", json!({}));
    assert_eq!(profile.done("guidance.employer", json!({"name": "Equinor ASA"})), after);
}

#[test]
fn wages_are_refreshed_undone_and_withdrawn() {
    let profile = profile(vec![ssb(80_000), ssb(81_000)]);
    let ask = json!({"amount": "", "role": "utvikler", "level": null, "city": ""});
    let developers = || {
        let market = profile.done("guidance.stand", ask.clone())["market"].clone();
        let found = market.as_array().unwrap().iter().map(|one| one["distribution"].clone());
        found.into_iter().find(|one| one["id"] == "ssb_11418_2512").unwrap()
    };
    let before = developers();
    let view = profile.done("guidance.refresh_wages", json!({}));
    assert_eq!(profile.said(), "refresh-wages");
    assert_eq!(
        (&view["year"], &view["occupations"], &view["in_force"]),
        (&json!(2026), &json!(1), &json!(1))
    );
    assert_eq!(
        (&view["updated_on"], &view["source"]["own"]),
        (&json!("2026-02-05"), &json!({"kind": "wages"}))
    );
    let after = developers();
    assert_eq!((&after["median_ore"], &after["year"]), (&json!(96_000_000), &json!(2026)));
    assert_eq!(
        (&after["source"]["verified"], &after["source"]["own"]),
        (&json!("one_source"), &json!({"kind": "wages"}))
    );
    assert_eq!(profile.done("own.list", json!({}))["wages"], view);
    profile.done("guidance.refresh_wages", json!({}));
    assert_eq!(developers()["median_ore"], 97_200_000);
    profile.done("undo", json!({}));
    assert_eq!(developers(), after);
    profile.done("own.withdraw", json!({"kind": "wages"}));
    assert_eq!(profile.said(), "withdraw-wages");
    assert_eq!(developers(), before);
    assert_eq!(profile.refused("own.withdraw", json!({"kind": "wages"})), ErrorCode::OwnMissing);
}

#[test]
fn a_fault_leaves_everything_as_it_was() {
    let half =
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"organisasjons"
            .to_vec();
    let faults = || {
        vec![
            status("429 Too Many Requests\r\nRetry-After: 30"),
            status("503 Service Unavailable"),
            half.clone(),
            hal(&json!({"organisasjonsnummer": "1"})),
            status("302 Found\r\nLocation: https://192.168.0.1/"),
        ]
    };
    let answers: Vec<Vec<u8>> = [hal(&unit(EQUINOR, "EQUINOR ASA")), ssb(80_000)]
        .into_iter()
        .chain(faults())
        .chain(faults())
        .collect();
    let profile = profile(answers);
    profile.done("employer.keep", json!({"orgnr": EQUINOR, "name": ""}));
    profile.done("guidance.refresh_wages", json!({}));
    let state = || (profile.done("own.list", json!({})), profile.done("undo.state", json!({})));
    let before = state();
    for (name, input) in
        [("employer.keep", json!({"orgnr": EQUINOR, "name": ""})), ("guidance.refresh_wages", json!({}))]
    {
        for _ in faults() {
            let code = profile.refused(name, input.clone()).id();
            assert!(code.starts_with("look_up_"), "{code}");
            assert_eq!(state(), before, "{name}: {code}");
        }
    }
    assert_eq!(profile.done("profile.check", json!({}))["problems"], json!([]));
}

//! Settings, and the names of stages.

use serde_json::{Value, json};

use crate::calls::{KINDS, add, done, job, move_to, profile, stage};

#[test]
fn settings_last_and_stand_outside_undo() {
    let profile = profile();
    let fresh = done(&profile, "profile.read", json!({}));
    let mut usual = json!({
        "language": null, "theme": "system", "zoom_percent": 100, "citizenship": null, "degree": null, "role": "",
        "cities": [], "situation": null, "plain_keys": "on", "welcomed": false, "closing": "quits",
    });
    assert_eq!(fresh["settings"], usual);
    assert_eq!(fresh["language"], "en");
    for (setting, value) in [
        ("language", json!("nb")),
        ("theme", json!("dark")),
        ("zoom_percent", json!(130)),
        ("citizenship", json!("eea")),
        ("closing", json!("hides")),
    ] {
        let settings = done(&profile, "settings.edit", json!({"setting": setting, "value": value}));
        assert_eq!(settings[setting], value);
        usual[setting] = value;
    }
    assert_eq!(done(&profile, "undo.state", json!({})), json!({"undo": null, "redo": null}));
    let profile = profile.restarted().unwrap();
    let read = done(&profile, "profile.read", json!({}));
    assert_eq!(read["settings"], usual);
    assert_eq!(read["language"], "nb");
    done(&profile, "settings.edit", json!({"setting": "language", "value": null}));
    assert_eq!(
        done(&profile, "profile.read", json!({}))["language"],
        "en",
        "without a choice it is the system's"
    );
}

#[test]
fn the_size_of_text_is_brought_within_its_bounds() {
    let profile = profile();
    for (asked, kept) in [(0, 70), (69, 70), (70, 70), (115, 115), (200, 200), (201, 200), (65_535, 200)] {
        let settings = done(&profile, "settings.edit", json!({"setting": "zoom_percent", "value": asked}));
        assert_eq!(settings["zoom_percent"], kept);
    }
}

#[test]
fn a_stage_takes_a_name_and_takes_its_own_again() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    move_to(&profile, &id, "screening");
    let rename = |name: &str| {
        done(&profile, "stage.rename", json!({"stage_id": stage(&profile, "screening"), "name": name}));
        job(&profile, &id)["stage"].clone()
    };
    let named = rename("  Første   prat ");
    assert_eq!((&named["name"], &named["kind"]), (&json!("Første prat"), &json!("screening")));
    let event =
        done(&profile, "history.read", json!({"job_id": id, "offset": 0, "limit": 1}))["events"][0].clone();
    assert_eq!((&event["to"], &event["to_name"]), (&json!("screening"), &json!("Første prat")));
    done(&profile, "undo", json!({}));
    assert_eq!(job(&profile, &id)["stage"]["name"], Value::Null);
    rename("Noe");
    assert_eq!(rename("")["name"], Value::Null);
}

#[test]
fn a_new_profile_has_every_kind_of_stage_in_order() {
    let profile = profile();
    let read = done(&profile, "profile.read", json!({}));
    let kinds: Vec<&str> =
        read["stages"].as_array().unwrap().iter().filter_map(|stage| stage["kind"].as_str()).collect();
    assert_eq!(kinds, KINDS);
    assert_eq!(read["empty"], true);
}

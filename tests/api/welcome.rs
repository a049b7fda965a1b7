//! The first questions and the example data.

use loype_tests::TestProfile;
use serde_json::{Value, json};

fn settings(profile: &TestProfile) -> Value {
    profile.call("profile.read", json!({})).unwrap()["settings"].clone()
}

fn edit(profile: &TestProfile, setting: &str, value: Value) -> Result<Value, app::ApiError> {
    profile.call("settings.edit", json!({ "setting": setting, "value": value }))
}

#[test]
fn answers_are_kept_as_they_were_meant_and_can_be_taken_back() {
    let profile = TestProfile::new().unwrap();
    assert_eq!(settings(&profile)["welcomed"], json!(false));
    for (setting, value, kept) in [
        ("role", json!("  Backend \n utvikler "), json!("Backend utvikler")),
        ("cities", json!([" Oslo", "", "Tromsø", "Oslo"]), json!(["Oslo", "Tromsø"])),
        ("degree", json!("master"), json!("master")),
        ("situation", json!("applying"), json!("applying")),
        ("plain_keys", json!("off"), json!("off")),
        ("welcomed", json!(true), json!(true)),
        ("degree", json!(null), json!(null)),
        ("role", json!(""), json!("")),
    ] {
        edit(&profile, setting, value).unwrap();
        assert_eq!(settings(&profile)[setting], kept, "{setting}");
    }
    let profile = profile.restarted().unwrap();
    assert_eq!(settings(&profile)["cities"], json!(["Oslo", "Tromsø"]));
}

#[test]
fn what_is_too_long_or_unknown_is_refused_and_changes_nothing() {
    let profile = TestProfile::new().unwrap();
    let before = settings(&profile);
    for (setting, value, code) in [
        ("role", json!("x".repeat(101)), "too_long"),
        ("cities", json!(["y".repeat(101)]), "too_long"),
        ("cities", json!(vec!["z"; 21]), "too_many"),
        ("situation", json!("bored"), "bad_input"),
        ("plain_keys", json!(true), "bad_input"),
    ] {
        let error = edit(&profile, setting, value).unwrap_err();
        assert_eq!(error.code.id(), code, "{setting}");
    }
    assert_eq!(settings(&profile), before);
}

#[test]
fn example_data_comes_and_goes_in_one_step_each() {
    let profile = TestProfile::new().unwrap();
    let state = || profile.call("profile.read", json!({})).unwrap();
    profile.call("example.fill", json!({})).unwrap();
    assert_eq!((&state()["examples"], &state()["empty"]), (&json!(true), &json!(false)));
    let added = profile
        .call("job.add", json!({ "edits": [
            { "field": "title", "value": "Kokk" }, { "field": "employer", "value": "Sjøgløtt" }], "url": null, "stage_id": null }))
        .unwrap();
    let refused = profile.call("example.fill", json!({})).unwrap_err();
    assert_eq!(refused.code.id(), "demo_not_empty");

    profile.call("example.remove", json!({})).unwrap();
    assert_eq!(state()["examples"], json!(false));
    let jobs =
        profile.call("job.list", json!({ "text": null, "stage": null, "offset": 0, "limit": 200 })).unwrap();
    assert_eq!((&jobs["total"], &jobs["jobs"][0]["job_id"]), (&json!(1), &added["job_id"]));
    assert_eq!(profile.call("target.list", json!({})).unwrap()["targets"], json!([]));
    assert_eq!(profile.call("profile.check", json!({})).unwrap()["problems"], json!([]));

    profile.call("undo", json!({})).unwrap();
    assert_eq!(state()["examples"], json!(true));
}

//! A newer guidance: looked at, imported, undone, given away, refused.

use std::collections::BTreeMap;

use app::ErrorCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::guidance_calls::{city, list};
use crate::guidance_own::figure;

fn files(edition: &str, change: impl Fn(&mut BTreeMap<String, String>)) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> =
        guidance::built_in_files().into_iter().map(|(name, text)| (name.into(), text.into())).collect();
    replace(&mut files, "pack.toml", &format!("\"{}\"", guidance::pack().edition), &format!("\"{edition}\""));
    change(&mut files);
    files
}

fn replace(files: &mut BTreeMap<String, String>, name: &str, from: &str, to: &str) {
    let text = files.get_mut(name).unwrap();
    assert!(text.contains(from), "{name} has no {from}");
    *text = text.replacen(from, to, 1);
}

fn file(files: &BTreeMap<String, String>) -> Value {
    json!({"name": "ny.zip", "base64": STANDARD.encode(app::packed_guidance(files).unwrap())})
}

/// A guidance of an edition in which Oslo has a million people more or less.
pub(crate) fn newer(edition: &str) -> Value {
    file(&files(edition, |files| {
        let people = guidance::pack().city_named("Oslo").unwrap().people.value;
        let text = files.get_mut("cities.toml").unwrap();
        let (grouped, plain) = (grouped(people), people.to_string());
        let from = if text.contains(&grouped) { grouped } else { plain };
        *text = text.replacen(&from, "1_234_567", 1);
    }))
}

fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let chunks: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|chunk| std::str::from_utf8(chunk).unwrap()).collect();
    chunks.join("_")
}

fn edition(profile: &TestProfile) -> Value {
    done(profile, "guidance.pack", json!({}))
}

#[test]
fn a_newer_guidance_is_looked_at_imported_undone_and_done_again() {
    let profile = profile();
    let (before, people) = (edition(&profile), city(&profile, "Oslo")["people"].clone());
    assert_eq!(before["origin"], json!({"kind": "built_in"}));
    assert_eq!((&before["edition"], &before["passed_over"]), (&before["built_in_edition"], &Value::Null));
    let looked = done(&profile, "guidance.look_at_pack", newer("2027-03-01"));
    assert_eq!((&looked["changed"], &looked["added"], &looked["removed"]), (&json!(1), &json!(0), &json!(0)));
    let change = &looked["changes"][0];
    assert_eq!((&change["kind"], &change["fact"]), (&json!("changed"), &json!("city.oslo.people")));
    assert_ne!(change["old"], change["new"]);
    assert_eq!(edition(&profile), before, "a look changes nothing");
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);

    assert_eq!(done(&profile, "guidance.import_pack", newer("2027-03-01")), looked);
    let after = edition(&profile);
    let imported = json!({"edition": "2027-03-01", "name": "ny.zip", "imported_on": "2026-11-22"});
    assert_eq!(after["origin"], json!({"kind": "imported", "imported": imported}));
    assert_eq!(city(&profile, "Oslo")["people"], 1_234_567);
    let profile = profile.restarted().unwrap();
    assert_eq!(
        (edition(&profile), city(&profile, "Oslo")["people"].clone()),
        (after.clone(), json!(1_234_567))
    );
    done(&profile, "undo", json!({}));
    assert_eq!(
        (edition(&profile), city(&profile, "Oslo")["people"].clone()),
        (before.clone(), people.clone())
    );
    done(&profile, "redo", json!({}));
    assert_eq!(edition(&profile), after);

    assert_eq!(refused(&profile, "guidance.import_pack", newer("2027-03-01")), ErrorCode::PackSame);
    assert_eq!(refused(&profile, "guidance.look_at_pack", newer("2027-02-28")), ErrorCode::PackOlder);
    done(&profile, "guidance.restore_built_in", json!({}));
    assert_eq!((edition(&profile), city(&profile, "Oslo")["people"].clone()), (before, people));
    assert_eq!(refused(&profile, "guidance.restore_built_in", json!({})), ErrorCode::PackBuiltIn);
    done(&profile, "undo", json!({}));
    assert_eq!(edition(&profile), after);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn the_persons_figures_stay_on_top_and_one_that_lost_its_fact_is_told() {
    let profile = profile();
    done(&profile, "own_figure.save", figure("city.oslo.people", "5 000"));
    done(&profile, "own_figure.save", figure("cost.dinner_for_two", "1 200"));
    let without_dinner = file(&files("2027-03-01", |files| {
        let text = files.get_mut("city_guides.toml").unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.contains("\"dinner_for_two\"")).collect();
        *text = lines.join("\n");
    }));
    let changes = done(&profile, "guidance.import_pack", without_dinner);
    assert_eq!((&changes["removed"], &changes["lost"]), (&json!(1), &json!(["cost.dinner_for_two"])));
    assert_eq!(changes["changes"][0]["kind"], "removed");
    assert_eq!(city(&profile, "Oslo")["people"], 5_000);
    let own = done(&profile, "own.list", json!({}))["figures"].clone();
    let of = |fact: &str| list(&own).iter().find(|own| own["fact"] == fact).unwrap().clone();
    let lost = of("cost.dinner_for_two");
    assert_eq!((&lost["in_force"], &lost["replaces"]), (&json!(false), &Value::Null));
    assert_eq!(
        (&lost["source_name"], &lost["source"]["own"]["id"]),
        (&json!("Leieboerforeningen"), &lost["id"])
    );
    assert_eq!(of("city.oslo.people")["in_force"], true);
    done(&profile, "own.withdraw", lost["source"]["own"].clone());
    done(&profile, "undo", json!({}));
    done(&profile, "undo", json!({}));
    let own = done(&profile, "own.list", json!({}))["figures"].clone();
    assert!(list(&own).iter().all(|own| own["in_force"] == true));
}

#[test]
fn the_guidance_in_force_is_given_away_as_a_file_that_is_read_again() {
    let profile = profile();
    let written = done(&profile, "guidance.export_pack", json!({}));
    assert_eq!(written["name"], format!("loype-guidance-{}.zip", guidance::pack().edition));
    assert_eq!(refused(&profile, "guidance.look_at_pack", written), ErrorCode::PackSame);
    done(&profile, "guidance.import_pack", newer("2027-03-01"));
    let written = done(&profile, "guidance.export_pack", json!({}));
    assert_eq!(written["name"], "loype-guidance-2027-03-01.zip");
    let other = crate::calls::profile();
    assert_eq!(done(&other, "guidance.look_at_pack", written)["changed"], 1);
}

#[test]
fn what_is_broken_older_newer_or_a_bomb_is_refused_with_the_reason() {
    let profile = profile();
    let refuse = |input: Value| profile.call("guidance.import_pack", input).unwrap_err();
    let with = |change: &dyn Fn(&mut BTreeMap<String, String>)| file(&files("2027-03-01", change));
    let is = |error: app::ApiError, code: ErrorCode, said: &[(&str, &str)]| {
        assert_eq!(error.code, code, "{error:?}");
        for (name, part) in said {
            assert!(error.params[*name].contains(part), "{error:?} lacks {part}");
        }
    };
    is(refuse(json!({"name": "x.zip", "base64": "%%%"})), ErrorCode::PackUnreadable, &[("name", "x.zip")]);
    is(
        refuse(json!({"name": "x.zip", "base64": STANDARD.encode("PK\x03\x04")})),
        ErrorCode::PackUnreadable,
        &[],
    );
    is(refuse(file(&BTreeMap::new())), ErrorCode::PackFileMissing, &[("file", "pack.toml")]);
    is(
        refuse(with(&|files| drop(files.remove("tips.toml")))),
        ErrorCode::PackFileMissing,
        &[("file", "tips.toml")],
    );
    is(
        refuse(with(&|files| drop(files.insert("tisp.toml".into(), String::new())))),
        ErrorCode::PackFileUnknown,
        &[("file", "tisp.toml")],
    );
    is(
        refuse(with(&|files| replace(files, "law.toml", "unit = \"months\"", "unit = \"moons\""))),
        ErrorCode::PackBroken,
        &[("file", "law.toml"), ("details", "line "), ("details", "moons")],
    );
    is(
        refuse(with(&|files| replace(files, "cities.toml", "source = \"", "source = \"nowhere_"))),
        ErrorCode::PackFaulty,
        &[("details", "nowhere_")],
    );
    is(
        refuse(with(&|files| replace(files, "pack.toml", "schema = 1", "schema = 2"))),
        ErrorCode::PackNewer,
        &[("file", "pack.toml"), ("found", "2"), ("known", "1")],
    );
    is(
        refuse(with(&|files| replace(files, "tax.toml", "schema = 1", "schema = 7"))),
        ErrorCode::PackNewer,
        &[("file", "tax.toml"), ("found", "7")],
    );
    is(
        refuse(with(&|files| replace(files, "pack.toml", "2027-03-01", "en dag"))),
        ErrorCode::PackBroken,
        &[("file", "pack.toml")],
    );
    assert_eq!(edition(&profile)["origin"], json!({"kind": "built_in"}));
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
}

#[test]
fn bombs_and_older_editions_are_refused() {
    let profile = profile();
    let bomb = file(&files("2027-03-01", |files| {
        files.insert("bomb.toml".into(), " ".repeat(21 * 1024 * 1024));
    }));
    assert!(bomb["base64"].as_str().unwrap().len() < 1024 * 1024);
    let large = json!({"name": "x.zip", "base64": "A".repeat(30 * 1024 * 1024)});
    for input in [bomb, large] {
        let error = profile.call("guidance.import_pack", input).unwrap_err();
        assert_eq!((error.code, error.params["limit"].as_str()), (ErrorCode::PackTooLarge, "20"));
    }
    let error = profile.call("guidance.import_pack", file(&files("2020-01-01", |_| ()))).unwrap_err();
    assert_eq!((error.code, error.params["edition"].as_str()), (ErrorCode::PackOlder, "2020-01-01"));
    assert_eq!(edition(&profile)["origin"], json!({"kind": "built_in"}));
}

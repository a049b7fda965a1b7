//! Pay figures: the timeline of a job, and what speaks against a figure before and after it is written down.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, profile, refused};
use crate::offer_calls::{codes, edit_offer, note, offer_for, target};

fn draft(job: &Value, kind: &str, pay: &str, on: &str) -> Value {
    json!({"job_id": job, "on": on, "kind": kind, "who": "Kari", "pay": pay, "note": ""})
}

fn say(profile: &TestProfile, job: &Value, kind: &str, pay: &str, on: &str) -> Value {
    done(profile, "figure.add", draft(job, kind, pay, on))["id"].clone()
}

fn look(profile: &TestProfile, draft: Value) -> Value {
    done(profile, "figure.look", json!({"id": null, "draft": draft}))["notes"].clone()
}

fn figures(profile: &TestProfile, job: &Value) -> Vec<Value> {
    done(profile, "pay.of_job", json!({"job_id": job}))["figures"].as_array().unwrap().clone()
}

/// A job that advertises 650–750 000, posted on 1 November.
fn advertised(profile: &TestProfile) -> Value {
    let job = add(profile, "Backendutvikler", "Fjelltopp AS");
    edit(profile, &job, "pay", "650 000–750 000");
    edit(profile, &job, "posted_on", "1.11.2026");
    job
}

#[test]
fn the_timeline_runs_from_the_ad_over_talks_to_the_offer() {
    let profile = profile();
    let job = advertised(&profile);
    say(&profile, &job, "said", "700 000", "12.11.2026");
    let asked = say(&profile, &job, "asked", "720 000", "5.11.2026");
    let offer = offer_for(&profile, &job, "54 000 kr/mnd");
    edit_offer(&profile, &offer, "received_on", "20.11.2026");
    let told: Vec<(Value, Value)> = figures(&profile, &job)
        .iter()
        .map(|view| (view["figure"]["kind"].clone(), view["figure"]["on"].clone()))
        .collect();
    let pair = |kind: &str, on: &str| (json!(kind), json!(on));
    let expected = [
        pair("advertised", "2026-11-01"),
        pair("asked", "2026-11-05"),
        pair("said", "2026-11-12"),
        pair("offered", "2026-11-20"),
    ];
    assert_eq!(told, expected);
    let all = figures(&profile, &job);
    assert_eq!(
        (&all[0]["figure"]["id"], &all[1]["figure"]["id"], &all[3]["figure"]["id"]),
        (&Value::Null, &asked, &Value::Null)
    );
    assert_eq!(
        all[3]["figure"]["pay"]["min"],
        json!({"ore": 64_800_000, "currency": "NOK", "period": "year"})
    );
    assert_eq!(
        (&all[3]["figure"]["who"], &all[3]["figure"]["pay"]["text"]),
        (&json!("Fjelltopp AS"), &json!("54 000 kr/mnd"))
    );
    edit_offer(&profile, &offer, "kind", "expected");
    assert_eq!(figures(&profile, &job).len(), 3, "what is only expected was said by nobody");
    edit(&profile, &job, "pay", "");
    assert_eq!(figures(&profile, &job).len(), 2, "what is drawn from the ad goes with it");
}

#[test]
fn each_kind_of_contradiction_is_told_before_it_is_written() {
    let profile = profile();
    let job = advertised(&profile);
    target(&profile, "Backend developer", ["640 000", "720 000", "800 000"]);
    say(&profile, &job, "asked", "720 000", "5.11.2026");
    say(&profile, &job, "said", "700 000", "12.11.2026");
    for (kind, pay, expected) in [
        ("asked", "720 000", &[][..]),
        ("asked", "790 000", &[]),
        ("asked", "793 000", &["asked_otherwise"]),
        ("asked", "710 000", &["asked_otherwise"]),
        ("asked", "645 000", &["asked_otherwise", "asked_below_advertised"]),
        ("asked", "630 000", &["asked_otherwise", "asked_below_walk_away", "asked_below_advertised"]),
        ("offered", "730 000", &[]),
        ("offered", "710 000", &["offered_below_asked"]),
        ("offered", "690 000", &["offered_below_said", "offered_below_asked"]),
        ("offered", "640 000", &["offered_below_advertised", "offered_below_said", "offered_below_asked"]),
        ("accepted", "640 000", &[]),
        ("accepted", "639 999", &["accepted_below_walk_away"]),
        ("said", "500 000", &[]),
    ] {
        let notes = look(&profile, draft(&job, kind, pay, ""));
        assert_eq!(codes(&notes), expected, "{kind} {pay}");
    }
    let notes = look(&profile, draft(&job, "asked", "630 000", ""));
    let before = note(&notes, "asked_otherwise")["params"].clone();
    assert_eq!(before, json!({"before_ore": "72000000", "before_on": "2026-11-05", "now_ore": "63000000"}));
    let notes = look(&profile, draft(&job, "offered", "640 000", ""));
    assert_eq!(
        note(&notes, "offered_below_advertised")["params"],
        json!({"advertised_ore": "65000000", "below_ore": "1000000"})
    );
}

#[test]
fn looking_keeps_nothing_and_an_earlier_day_knows_nothing_of_later_ones() {
    let profile = profile();
    let job = advertised(&profile);
    say(&profile, &job, "asked", "720 000", "12.11.2026");
    let before = (figures(&profile, &job), done(&profile, "undo.state", json!({})));
    assert_eq!(codes(&look(&profile, draft(&job, "asked", "660 000", ""))), ["asked_otherwise"]);
    assert_eq!(look(&profile, draft(&job, "asked", "660 000", "11.11.2026")), json!([]));
    assert_eq!((figures(&profile, &job), done(&profile, "undo.state", json!({}))), before);
}

#[test]
fn a_figure_written_anew_is_not_held_against_itself() {
    let profile = profile();
    let job = advertised(&profile);
    let id = say(&profile, &job, "asked", "720 000", "12.11.2026");
    let draft = draft(&job, "asked", "700 000", "12.11.2026");
    let looked = done(&profile, "figure.look", json!({"id": id, "draft": draft}));
    assert_eq!(looked["notes"], json!([]));
    done(&profile, "figure.edit", json!({"id": id, "draft": draft}));
    let view = figures(&profile, &job)[1].clone();
    assert_eq!((&view["figure"]["pay"]["text"], &view["notes"]), (&json!("700 000"), &json!([])));
}

#[test]
fn an_offer_below_the_ad_says_so_on_the_timeline() {
    let profile = profile();
    let job = advertised(&profile);
    let offer = offer_for(&profile, &job, "620 000");
    let view = figures(&profile, &job).pop().unwrap();
    assert_eq!(codes(&view["notes"]), ["offered_below_advertised"]);
    edit_offer(&profile, &offer, "base", "650 000");
    assert_eq!(figures(&profile, &job).pop().unwrap()["notes"], json!([]));
}

#[test]
fn what_is_no_figure_is_refused_and_nothing_is_kept() {
    let profile = profile();
    let job = advertised(&profile);
    let trashed = add(&profile, "Kokk", "Hotell AS");
    done(&profile, "job.delete", json!({"job_id": trashed}));
    let long = json!({"job_id": job, "on": "", "kind": "asked", "who": "", "pay": "700 000", "note": "x".repeat(2_001)});
    let stranger = json!("0190a0b4-0000-7000-8000-000000000000");
    for (input, code) in [
        (draft(&job, "asked", "", ""), ErrorCode::PayUnread),
        (draft(&job, "asked", "etter avtale", ""), ErrorCode::PayUnread),
        (draft(&job, "asked", "720–650k", ""), ErrorCode::PayReversed),
        (draft(&job, "asked", "700 000", "31.2.2026"), ErrorCode::DateMissing),
        (draft(&job, "asked", "700 000", "snart"), ErrorCode::DateUnread),
        (draft(&stranger, "asked", "700 000", ""), ErrorCode::JobMissing),
        (draft(&trashed, "asked", "700 000", ""), ErrorCode::JobMissing),
        (long, ErrorCode::TooLong),
    ] {
        assert_eq!(refused(&profile, "figure.add", input.clone()), code, "{input:.200}");
        assert_eq!(refused(&profile, "figure.look", json!({"id": null, "draft": input})), code);
    }
    assert_eq!(figures(&profile, &job).len(), 1);
    let edit = json!({"id": stranger, "draft": draft(&job, "asked", "700 000", "")});
    assert_eq!(refused(&profile, "figure.edit", edit), ErrorCode::FigureMissing);
    assert_eq!(refused(&profile, "figure.delete", json!({"id": stranger})), ErrorCode::FigureMissing);
}

#[test]
fn a_figure_stays_with_its_job() {
    let profile = profile();
    let job = advertised(&profile);
    let other = add(&profile, "Kokk", "Hotell AS");
    let id = say(&profile, &job, "asked", "720 000", "");
    let input = json!({"id": id, "draft": draft(&other, "asked", "500 000", "")});
    assert!(profile.call("figure.edit", input).is_err(), "a draft for another job changed this one's figure");
}

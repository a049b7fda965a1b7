//! Stages of one's own: added, renamed, hidden, put in order, taken away; every kind keeps one, no job is out of sight.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{
    KINDS, add, all_reads, card, column, done, history, job, move_to, profile, refused, stage,
};

fn own(profile: &TestProfile, kind: &str, name: &str) -> Value {
    done(profile, "stage.add", json!({"kind": kind, "name": name}))["stage_id"].clone()
}

fn lines(profile: &TestProfile) -> Vec<Value> {
    done(profile, "stage.list", json!({}))["stages"].as_array().unwrap().clone()
}

/// The stages by their names, else by their kinds, from left to right.
fn names(profile: &TestProfile) -> Vec<String> {
    let name = |line: &Value| {
        let stage = &line["stage"];
        stage["name"].as_str().or(stage["kind"].as_str()).unwrap().to_owned()
    };
    lines(profile).iter().map(name).collect()
}

#[test]
fn an_added_stage_stands_behind_the_last_of_its_kind_and_counts_as_it() {
    let profile = profile();
    let second = own(&profile, "interview", "  Andre\n runde ");
    own(&profile, "interview", "Tredje runde");
    let expected = [&KINDS[..5], &["Andre runde", "Tredje runde"], &KINDS[5..]].concat();
    assert_eq!(names(&profile), expected);
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    done(&profile, "job.move", json!({"job_id": id, "stage_id": second}));
    let view = job(&profile, &id);
    assert_eq!((&view["stage"]["id"], &view["furthest"]), (&second, &json!("interview")));
    assert_eq!(history(&profile, &id)[0]["to_name"], "Andre runde");
    let query = json!({"text": null, "stage": "interview", "offset": 0, "limit": 9});
    assert_eq!(done(&profile, "job.list", query)["jobs"][0]["stage_id"], second, "lists go by kind");
    assert_eq!(
        done(&profile, "search", json!({"text": "utvikler", "limit": 9}))["hits"][0]["stage_id"],
        second
    );
    // From one stage to another of its kind is a move like every other.
    move_to(&profile, &id, "interview");
    assert_eq!(history(&profile, &id).len(), 3);
}

#[test]
fn stages_go_where_they_are_put_and_past_the_end_is_the_end() {
    let profile = profile();
    let put = |kind: &str, position: u16| {
        done(&profile, "stage.place", json!({"stage_id": stage(&profile, kind), "position": position}));
        names(&profile)
    };
    assert_eq!(put("offer", 0)[..2], ["offer", "saved"]);
    assert_eq!(put("offer", 5), KINDS);
    assert_eq!(put("saved", u16::MAX).last().unwrap(), "saved");
    let undo = done(&profile, "undo.state", json!({}));
    assert_eq!(put("saved", 10).last().unwrap(), "saved");
    assert_eq!(done(&profile, "undo.state", json!({})), undo, "where it stands is no step");
}

#[test]
fn a_hidden_stage_with_a_job_is_still_on_the_board() {
    let profile = profile();
    let screening = stage(&profile, "screening");
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    move_to(&profile, &id, "screening");
    done(&profile, "stage.hide", json!({"stage_id": screening}));
    assert_eq!(card(&profile, &id)["stage_id"], screening);
    let line = lines(&profile).into_iter().find(|line| line["stage"]["id"] == screening).unwrap();
    assert_eq!((&line["stage"]["hidden"], &line["jobs"]), (&json!(true), &json!(1)));
    done(&profile, "stage.show", json!({"stage_id": screening}));
    assert_eq!(stage(&profile, "screening"), screening);
}

#[test]
fn new_jobs_come_to_a_stage_that_is_shown() {
    let profile = profile();
    let wishes = own(&profile, "saved", "Ønsker");
    done(&profile, "stage.hide", json!({"stage_id": stage(&profile, "saved")}));
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(job(&profile, &id)["stage"]["id"], wishes);
    done(&profile, "stage.hide", json!({"stage_id": wishes}));
    let id = add(&profile, "Kokk", "Fjelltopp AS");
    assert_eq!(job(&profile, &id)["stage"]["id"], stage(&profile, "saved"), "of hidden ones the first");
}

#[test]
fn a_stage_is_taken_away_when_it_is_empty_or_what_stands_there_goes_to_one_of_its_kind() {
    let profile = profile();
    let (wishes, saved) = (own(&profile, "saved", "Ønsker"), stage(&profile, "saved"));
    let jobs: Vec<Value> = ["a", "b"].map(|title| add(&profile, title, "Fjelltopp AS")).into();
    for id in &jobs {
        done(&profile, "job.move", json!({"job_id": id, "stage_id": wishes}));
    }
    done(&profile, "job.delete", json!({"job_id": jobs[0]}));
    let before = all_reads(&profile);
    let delete = |into: &Value| json!({"stage_id": wishes, "into": into});
    let error = profile.call("stage.delete", delete(&Value::Null)).unwrap_err();
    assert_eq!(
        (error.code, &*error.params["count"], &*error.params["elsewhere"]),
        (E::StageNotEmpty, "1", "1")
    );
    for into in [&stage(&profile, "applied"), &wishes] {
        assert_eq!(refused(&profile, "stage.delete", delete(into)), E::StageOtherKind);
    }
    assert_eq!(all_reads(&profile), before);
    done(&profile, "stage.delete", delete(&saved));
    assert_eq!(names(&profile), KINDS);
    assert_eq!(column(&profile, "saved"), [jobs[1].clone()]);
    assert_eq!(history(&profile, &jobs[1])[0]["to_name"], "Ønsker", "what happened there keeps its name");
    done(&profile, "job.restore", json!({"job_id": jobs[0]}));
    assert_eq!(job(&profile, &jobs[0])["stage"]["id"], saved);
    assert_eq!(refused(&profile, "stage.rename", json!({"stage_id": wishes, "name": "X"})), E::StageMissing);
    let gone = json!({"job_id": jobs[0], "stage_id": wishes});
    assert_eq!(refused(&profile, "job.move", gone), E::StageMissing);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn what_cannot_be_is_refused_with_a_reason() {
    let profile = profile();
    own(&profile, "saved", "Ønsker");
    let saved = stage(&profile, "saved");
    for (name, input, code) in [
        ("stage.add", json!({"kind": "saved", "name": " \u{7} "}), E::StageNameMissing),
        ("stage.add", json!({"kind": "offer", "name": "ønsker"}), E::StageNameTaken),
        ("stage.add", json!({"kind": "ghosted", "name": "Stille"}), E::BadInput),
        ("stage.add", json!({"kind": "saved", "name": "å".repeat(41)}), E::TooLong),
        ("stage.rename", json!({"stage_id": saved, "name": "ØNSKER"}), E::StageNameTaken),
        ("stage.delete", json!({"stage_id": stage(&profile, "offer"), "into": null}), E::StageOnly),
    ] {
        assert_eq!(refused(&profile, name, input.clone()), code, "{name} {input}");
    }
    for number in 0..28 {
        own(&profile, "saved", &format!("Steg {number}"));
    }
    let one_more = json!({"kind": "saved", "name": "Ett til"});
    assert_eq!(refused(&profile, "stage.add", one_more), E::TooMany);
}

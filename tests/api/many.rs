//! Changes of many jobs at once: one step, one sentence, and never more than is meant.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, history, job, move_to, profile, refused, stage};
use crate::table_calls::{change, row, table, tag, tags_of, titles};

fn three(profile: &TestProfile) -> [Value; 3] {
    ["En", "To", "Tre"].map(|title| add(profile, title, "Fjelltopp AS"))
}

fn undo(profile: &TestProfile) -> Value {
    done(profile, "undo", json!({}))["said"].clone()
}

#[test]
fn many_move_by_the_rule_of_one_and_come_back_together() {
    let profile = profile();
    let jobs = three(&profile);
    move_to(&profile, &jobs[0], "applied");
    let to = json!({"does": "move", "stage_id": stage(&profile, "applied"), "on": "12.3.2026"});
    assert_eq!(change(&profile, &[&jobs[2], &jobs[1], &jobs[0]], &to), 2, "one stood there already");
    for id in &jobs[1..] {
        assert_eq!(job(&profile, id)["applied_on"], "2026-03-12");
        assert_eq!(history(&profile, id)[1]["on"], "2026-03-12");
    }
    assert_eq!(
        crate::calls::column(&profile, "applied"),
        [jobs[2].clone(), jobs[1].clone(), jobs[0].clone()]
    );
    let said = undo(&profile);
    assert_eq!(
        said,
        json!({"label": "move-jobs", "params": {"count": "2", "form": "many", "stage": "applied"}})
    );
    assert_eq!(
        (&job(&profile, &jobs[1])["applied_on"], history(&profile, &jobs[1]).len()),
        (&Value::Null, 1)
    );
    assert_eq!(job(&profile, &jobs[0])["stage"]["kind"], "applied");
}

#[test]
fn tags_follow_ups_and_the_trash_take_many_too() {
    let profile = profile();
    let jobs = three(&profile);
    let all: Vec<&Value> = jobs.iter().collect();
    tag(&profile, &jobs[0], "Favoritt");
    assert_eq!(change(&profile, &all, &json!({"does": "tag", "name": " FAVORITT "})), 2);
    assert!(
        jobs.iter().all(|job| tags_of(&profile, job) == ["Favoritt"]),
        "one tag, as it was first written"
    );
    let selection = json!({"selection": {"kind": "jobs", "job_ids": jobs}});
    let tags = done(&profile, "jobs.tags", selection)["tags"].clone();
    assert_eq!((&tags[0]["name"], &tags[0]["jobs"]), (&json!("Favoritt"), &json!(3)));
    assert_eq!(change(&profile, &all[..2], &json!({"does": "untag", "tag_id": tags[0]["tag_id"]})), 2);
    assert_eq!(undo(&profile)["label"], "untag-jobs");
    assert_eq!(tags_of(&profile, &jobs[0]), ["Favoritt"]);

    let on = |day: &str| json!({"does": "follow_up", "on": day});
    assert_eq!(change(&profile, &all, &on("1.12")), 3);
    assert_eq!(change(&profile, &all, &on("01.12.2026")), 0, "nothing to change");
    assert_eq!(row(&profile, &jobs[1])["follow_up_on"], "2026-12-01");
    assert_eq!(change(&profile, &all[..1], &on("8.12")), 1);
    assert_eq!(change(&profile, &all, &on(" ")), 3);
    assert_eq!(row(&profile, &jobs[0])["follow_up_on"], Value::Null);
    undo(&profile);
    assert_eq!(row(&profile, &jobs[0])["follow_up_on"], "2026-12-08");

    assert_eq!(change(&profile, &all[..1], &json!({"does": "delete"})), 1);
    assert_eq!(change(&profile, &all, &json!({"does": "delete"})), 2);
    assert_eq!(table(&profile, &json!([]), &json!([]))["total"], 0);
    undo(&profile);
    assert_eq!(titles(&table(&profile, &json!([]), &json!([]))), ["Tre", "To"]);
}

#[test]
fn all_that_match_are_meant_but_for_some() {
    let profile = profile();
    let jobs = three(&profile);
    add(&profile, "Kokk", "Hotell");
    let filters = json!([{"by": "employer", "names": ["Fjelltopp"]}]);
    let selection = json!({"kind": "matching", "filters": filters, "except": [jobs[1]]});
    let input = json!({"selection": selection, "change": {"does": "delete"}});
    assert_eq!(done(&profile, "jobs.change", input)["count"], 2);
    assert_eq!(titles(&table(&profile, &json!([]), &json!([]))), ["Kokk", "To"]);
}

#[test]
fn no_jobs_and_too_many_jobs_are_refused_and_nothing_is_half_done() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let with = |selection: Value, change: Value| json!({"selection": selection, "change": change});
    let delete = || json!({"does": "delete"});
    let none = json!({"kind": "jobs", "job_ids": []});
    assert_eq!(refused(&profile, "jobs.change", with(none, delete())), ErrorCode::NothingChosen);
    let nothing = json!({"kind": "matching", "filters": [{"by": "text", "text": "kokk"}], "except": []});
    assert_eq!(refused(&profile, "jobs.change", with(nothing, delete())), ErrorCode::NothingChosen);
    let ids: Vec<String> = (0..5_001).map(|number| format!("00000000-0000-7000-8000-{number:012}")).collect();
    let many = json!({"kind": "jobs", "job_ids": ids});
    assert_eq!(refused(&profile, "jobs.change", with(many, delete())), ErrorCode::TooMany);
    let one = || json!({"kind": "jobs", "job_ids": [id]});
    let follow = json!({"does": "follow_up", "on": "en gang"});
    assert_eq!(refused(&profile, "jobs.change", with(one(), follow)), ErrorCode::DateUnread);
    let tag = |name: &str| json!({"does": "tag", "name": name});
    assert_eq!(refused(&profile, "jobs.change", with(one(), tag(" \u{ad} "))), ErrorCode::TagNameMissing);
    assert_eq!(refused(&profile, "jobs.change", with(one(), tag(&"å".repeat(41)))), ErrorCode::TooLong);
    let gone = json!({"does": "untag", "tag_id": id});
    assert_eq!(refused(&profile, "jobs.change", with(one(), gone)), ErrorCode::TagMissing);
    let stage = json!({"does": "move", "stage_id": id, "on": ""});
    assert_eq!(refused(&profile, "jobs.change", with(one(), stage)), ErrorCode::StageMissing);
    // A job that is gone is no longer meant.
    assert_eq!(
        done(&profile, "jobs.change", with(json!({"kind": "jobs", "job_ids": [id, id]}), delete()))["count"],
        1
    );
    assert_eq!(done(&profile, "jobs.change", with(one(), delete()))["count"], 0);
}

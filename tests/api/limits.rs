//! No answer is an unbounded list.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, job, profile, stage};
use crate::offer_calls::{compare, offer_for, target};

fn length(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

fn full() -> TestProfile {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 1_200, "seed": 3}));
    profile
}

#[test]
fn lists_hold_to_their_limit_and_tell_how_many_there_are() {
    let profile = full();
    let most = u16::MAX;
    let board = done(&profile, "board.read", json!({"per_column": most}));
    let columns = board["columns"].as_array().unwrap();
    assert!(columns.iter().all(|column| length(&column["cards"]) <= 200));
    assert_eq!(columns.iter().filter_map(|column| column["total"].as_u64()).sum::<u64>(), 1_200);
    let saved = stage(&profile, "saved");
    let column = done(&profile, "board.column", json!({"stage_id": saved, "offset": 0, "limit": most}));
    assert_eq!(length(&column["cards"]), 200);
    let list = done(&profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": most}));
    assert_eq!((length(&list["jobs"]), &list["total"]), (1_000, &json!(1_200)));
    let hits = done(&profile, "search", json!({"text": "ut", "limit": most}));
    assert!((1..=100).contains(&length(&hits["hits"])));
    assert!(length(&done(&profile, "employer.names", json!({"text": "a"}))["names"]) <= 10);
}

#[test]
fn pages_join_without_gap_or_overlap_and_end() {
    let profile = full();
    let saved = stage(&profile, "saved");
    let mut seen = Vec::new();
    loop {
        let query = json!({"stage_id": saved, "offset": seen.len(), "limit": 70});
        let page = done(&profile, "board.column", query);
        let cards = page["cards"].as_array().unwrap();
        if cards.is_empty() {
            assert_eq!(page["total"], seen.len());
            break;
        }
        seen.extend(cards.iter().map(|card| card["job_id"].to_string()));
    }
    let mut unique = seen.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), seen.len());
    let beyond = json!({"text": null, "stage": null, "offset": u32::MAX, "limit": 10});
    assert_eq!(length(&done(&profile, "job.list", beyond)["jobs"]), 0);
    assert_eq!(
        length(&done(&profile, "board.column", json!({"stage_id": saved, "offset": 0, "limit": 0}))["cards"]),
        0
    );
}

#[test]
fn histories_the_trash_and_an_employers_jobs_are_limited_too() {
    let profile = profile();
    let jobs: Vec<Value> =
        (0..230).map(|number| add(&profile, &format!("Stilling {number}"), "Samme AS")).collect();
    for number in 0..230 {
        done(&profile, "note.add", json!({"job_id": jobs[0], "text": format!("Notat {number}")}));
    }
    let history = done(&profile, "history.read", json!({"job_id": jobs[0], "offset": 0, "limit": u16::MAX}));
    assert_eq!((length(&history["events"]), &history["total"]), (200, &json!(231)));
    assert_eq!(length(&job(&profile, &jobs[0])["same_employer"]), 20);
    for id in &jobs[..210] {
        done(&profile, "job.delete", json!({"job_id": id}));
    }
    let trash = done(&profile, "trash.read", json!({"offset": 0, "limit": u16::MAX}));
    assert_eq!((length(&trash["jobs"]), &trash["total"]), (200, &json!(210)));
}

#[test]
fn offers_of_one_job_and_all_together_are_limited() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for _ in 0..60 {
        offer_for(&profile, &id, "700 000");
    }
    let all = compare(&profile);
    assert_eq!((length(&all["offers"]), length(&all["ranking"])), (50, 50));
    assert!(all["rows"].as_array().unwrap().iter().all(|row| length(&row["cells"]) == 50));
    assert!(length(&all["matches"]) <= 132, "with many offers each is matched against the best alone");
    let scale = done(&profile, "pay.scale", json!({"job_id": null}));
    assert!(length(&scale["marks"]) <= 60, "{}", length(&scale["marks"]));
    assert!(
        length(&done(&profile, "pay.of_job", json!({"job_id": id}))["offers"]) <= 50,
        "offers of one job"
    );
    let scale = done(&profile, "pay.scale", json!({"job_id": id}));
    assert!(length(&scale["marks"]) <= 60, "marks of one job: {}", length(&scale["marks"]));
    assert!(length(&done(&profile, "pay.of_job", json!({"job_id": id}))["figures"]) <= 200);
}

#[test]
fn figures_targets_and_floors_are_limited() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for number in 0..210 {
        let draft = json!({"job_id": id, "on": "", "kind": "asked", "who": "", "pay": format!("{} 000", 500 + number), "note": ""});
        done(&profile, "figure.add", draft);
        let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(number);
        let level = json!({"valid_from": day, "bachelor": format!("{} 000", 500 + number), "master": "800 000", "url": "https://www.udi.no/"});
        done(&profile, "floor.add", level);
    }
    for number in 0..110 {
        target(&profile, &format!("Rolle {number}"), ["600 000", "700 000", "800 000"]);
    }
    assert_eq!(length(&done(&profile, "pay.of_job", json!({"job_id": id}))["figures"]), 200);
    assert_eq!(length(&done(&profile, "target.list", json!({}))["targets"]), 100);
    offer_for(&profile, &id, "990 000");
    let scale = done(&profile, "pay.scale", json!({"job_id": id}));
    assert!(length(&scale["marks"]) <= 200, "marks of one job: {}", length(&scale["marks"]));
    for kind in ["offer", "stretch", "expected", "asked"] {
        let stands = scale["marks"].as_array().unwrap().iter().any(|mark| mark["kind"] == kind);
        assert!(stands, "many figures asked must not push the {kind} off the scale");
    }
    let levels = length(&done(&profile, "floor.levels", json!({}))["levels"]);
    assert!(levels <= 200, "levels of the floor: {levels}");
}

#[test]
fn lists_that_the_person_fills_beside_the_guidance_are_limited() {
    let profile = profile();
    for number in 0..24 {
        let names: Vec<String> = (0..50).map(|one| format!("Ferdighet {number} {one}")).collect();
        // Past some number a refusal that says so is an answer too.
        let _ = profile.call("skill.add", json!({"name": names.join(",")}));
    }
    let own = length(&done(&profile, "guidance.roles", json!({}))["own"]);
    assert!(own <= 1_000, "{own} skills in one answer");
    for employer in &guidance::pack().employers {
        done(&profile, "employer.follow", json!({"id": employer.id, "follow": "start"}));
    }
    let query =
        json!({"text": "", "city": null, "industry": null, "only": "followed", "offset": 0, "limit": 10});
    let followed = done(&profile, "guidance.employers", query);
    assert_eq!((length(&followed["employers"]), &followed["total"]), (10, &json!(96)));
}

#[test]
fn the_history_of_a_target_is_limited() {
    let profile = profile();
    let id = target(&profile, "Utvikler", ["600 000", "700 000", "900 000"]);
    for number in 0..210 {
        let mut input = crate::offer_calls::target_input(
            "Utvikler",
            ["600 000", &format!("{} 000", 650 + number), "900 000"],
        );
        input["target_id"] = id.clone();
        done(&profile, "target.save", input);
    }
    let history = length(&done(&profile, "target.list", json!({}))["targets"][0]["history"]);
    assert!(history <= 200, "{history} figures in one answer");
}

//! Demo jobs: the same seed gives the same jobs, and only in an empty profile.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};

/// The jobs of a profile without their ids, which are new each time.
fn jobs_of(seed: u32) -> Vec<Value> {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 120, "seed": seed}));
    let list = done(&profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 1000}));
    let mut jobs = list["jobs"].as_array().unwrap().clone();
    for job in &mut jobs {
        job["job_id"] = Value::Null;
        job["stage_id"] = Value::Null;
    }
    jobs
}

#[test]
fn a_seed_gives_the_same_jobs_each_time() {
    let first = jobs_of(7);
    assert_eq!(first.len(), 120);
    assert_eq!(jobs_of(7), first);
    assert_ne!(jobs_of(8), first);
}

#[test]
fn demo_jobs_stand_in_many_stages_and_the_profile_is_whole() {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 300, "seed": 1}));
    let board = done(&profile, "board.read", json!({"per_column": 0}));
    let filled = board["columns"].as_array().unwrap().iter().filter(|column| column["total"] != 0).count();
    assert!(filled >= 8, "{filled} columns hold something");
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn demo_jobs_stay_out_of_a_profile_that_holds_something() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    assert_eq!(refused(&profile, "demo.fill", json!({"jobs": 1, "seed": 1})), ErrorCode::DemoNotEmpty);
    done(&profile, "job.delete", json!({"job_id": id}));
    assert_eq!(refused(&profile, "demo.fill", json!({"jobs": 1, "seed": 1})), ErrorCode::DemoNotEmpty);
    assert_eq!(refused(&profile, "demo.fill", json!({"jobs": 200_001, "seed": 1})), ErrorCode::TooMany);
}

//! Writes of stages, closing, merging and archives, for the tests of undo. Each takes the newest step alone.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add as job, done, move_on, stage};
use crate::writes::Start;

/// What these writes start from: an earlier search, a hidden stage, a stage of one's own with a job in it, and a job that
/// was rejected.
pub(crate) struct Begun {
    pub(crate) archive: Value,
    pub(crate) stage: Value,
    pub(crate) closed: Value,
}

impl Begun {
    /// To be called while the profile is still empty.
    pub(crate) fn new(profile: &TestProfile) -> Self {
        job(profile, "Snekker", "Verksted AS");
        let archive = json!({"name": "Våren 2025", "ended_on": "1.6.2025"});
        let archive = done(profile, "archive.make", archive)["archive_id"].clone();
        done(profile, "stage.hide", json!({"stage_id": stage(profile, "expired")}));
        let own = json!({"kind": "interview", "name": "Andre runde"});
        let own = done(profile, "stage.add", own)["stage_id"].clone();
        let (there, closed) = (job(profile, "Smed", "Esse AS"), job(profile, "Murer", "Stein AS"));
        done(profile, "job.move", json!({"job_id": there, "stage_id": own}));
        move_on(profile, &closed, "rejected", "10.11.2026");
        done(profile, "job.why_closed", json!({"job_id": closed, "reason": "not_chosen", "note": ""}));
        Self { archive, stage: own, closed }
    }
}

pub(crate) fn add(s: &Start) {
    s.call("stage.add", json!({"kind": "saved", "name": "Kanskje"}));
}

pub(crate) fn hide(s: &Start) {
    s.call("stage.hide", json!({"stage_id": stage(&s.profile, "screening")}));
}

pub(crate) fn show(s: &Start) {
    s.call("stage.show", json!({"stage_id": stage(&s.profile, "expired")}));
}

pub(crate) fn place(s: &Start) {
    s.call("stage.place", json!({"stage_id": stage(&s.profile, "offer"), "position": 1}));
}

pub(crate) fn delete(s: &Start) {
    s.call("stage.delete", json!({"stage_id": s.begun.stage, "into": stage(&s.profile, "interview")}));
}

pub(crate) fn say_why(s: &Start) {
    s.call("job.why_closed", json!({"job_id": s.begun.closed, "reason": "pay", "note": "For lite"}));
}

pub(crate) fn reopen(s: &Start) {
    move_on(&s.profile, &s.begun.closed, "interview", "");
}

pub(crate) fn merge(s: &Start) {
    s.call("job.merge", json!({"keep": s.job, "drop": s.sent}));
}

pub(crate) fn withdraw(s: &Start) {
    s.call("ending.withdraw", json!({"jobs": [s.sent]}));
}

pub(crate) fn archive(s: &Start) {
    s.call("archive.make", json!({"name": "Vinteren", "ended_on": "20.11.2026"}));
}

pub(crate) fn rename_archive(s: &Start) {
    s.call("archive.rename", json!({"archive_id": s.begun.archive, "name": "Et annet navn"}));
}

pub(crate) fn restore_archive(s: &Start) {
    s.call("archive.restore", json!({"archive_id": s.begun.archive}));
}

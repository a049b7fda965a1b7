//! Short names for what many tests do with a profile.

use app::ErrorCode;
use loype_tests::{TestProfile, own_fixture};
use serde_json::{Value, json};

/// The kinds of stages that most tests move between.
pub(crate) const KINDS: [&str; 11] = [
    "saved",
    "preparing",
    "applied",
    "screening",
    "interview",
    "offer",
    "accepted",
    "rejected",
    "withdrawn",
    "no_reply",
    "expired",
];

/// An empty profile.
pub(crate) fn profile() -> TestProfile {
    TestProfile::new().unwrap()
}

/// Runs a command that must work.
pub(crate) fn done(profile: &TestProfile, name: &str, input: Value) -> Value {
    let told = input.to_string();
    profile.call(name, input).unwrap_or_else(|error| panic!("{name} {told:.300}: {error} {:?}", error.params))
}

/// Runs a command that must be refused, and gives the code.
pub(crate) fn refused(profile: &TestProfile, name: &str, input: Value) -> ErrorCode {
    let told = input.to_string();
    match profile.call(name, input) {
        Ok(output) => panic!("{name} {told:.300} was let through: {output:.300}"),
        Err(error) => error.code,
    }
}

/// Adds a job by hand and gives its id.
pub(crate) fn add(profile: &TestProfile, title: &str, employer: &str) -> Value {
    let edits = json!([{"field": "title", "value": title}, {"field": "employer", "value": employer}]);
    done(profile, "job.add", json!({"edits": edits, "stage_id": null, "url": null}))["job_id"].clone()
}

/// The whole of one job.
pub(crate) fn job(profile: &TestProfile, id: &Value) -> Value {
    done(profile, "job.read", json!({"job_id": id}))
}

/// Edits one field.
pub(crate) fn edit(profile: &TestProfile, id: &Value, field: &str, value: impl Into<Value>) {
    let edit = json!({"field": field, "value": value.into()});
    done(profile, "job.edit", json!({"job_id": id, "edit": edit}));
}

/// The id of the stage of a kind.
pub(crate) fn stage(profile: &TestProfile, kind: &str) -> Value {
    let stages = done(profile, "profile.read", json!({}))["stages"].clone();
    let found = stages.as_array().unwrap().iter().find(|stage| stage["kind"] == kind);
    found.unwrap_or_else(|| panic!("no stage of kind {kind}"))["id"].clone()
}

/// Moves a job to the top of a stage, today.
pub(crate) fn move_to(profile: &TestProfile, id: &Value, kind: &str) {
    done(profile, "job.move", json!({"job_id": id, "stage_id": stage(profile, kind)}));
}

/// Moves a job to the top of a stage, on a day as a person writes it.
pub(crate) fn move_on(profile: &TestProfile, id: &Value, kind: &str, on: &str) {
    done(profile, "job.move", json!({"job_id": id, "stage_id": stage(profile, kind), "on": on}));
}

/// The ids of the cards of a stage, from the top.
pub(crate) fn column(profile: &TestProfile, kind: &str) -> Vec<Value> {
    let query = json!({"stage_id": stage(profile, kind), "offset": 0, "limit": 200});
    let cards = done(profile, "board.column", query)["cards"].clone();
    cards.as_array().unwrap().iter().map(|card| card["job_id"].clone()).collect()
}

/// A job's card.
pub(crate) fn card(profile: &TestProfile, id: &Value) -> Value {
    let board = done(profile, "board.read", json!({"per_column": 200}));
    let columns = board["columns"].as_array().unwrap().iter();
    let mut cards = columns.flat_map(|column| column["cards"].as_array().unwrap());
    cards.find(|card| card["job_id"] == *id).unwrap_or_else(|| panic!("no card for {id}")).clone()
}

/// What happened to a job, newest first.
pub(crate) fn history(profile: &TestProfile, id: &Value) -> Vec<Value> {
    let history = done(profile, "history.read", json!({"job_id": id, "offset": 0, "limit": 200}));
    history["events"].as_array().unwrap().clone()
}

/// One of our own pages.
pub(crate) fn page(name: &str) -> String {
    std::fs::read_to_string(own_fixture("job-ads").join(name)).unwrap()
}

/// Reads a page or a text as pasted, and gives the preview.
pub(crate) fn read(profile: &TestProfile, text: &str, url: Option<&str>) -> Value {
    done(profile, "ad.read", json!({"content": {"kind": "text", "text": text}, "url": url}))
}

/// Saves a preview as it stands and gives the job's id.
pub(crate) fn save(profile: &TestProfile, preview: &Value, edits: &Value, into: &Value) -> Value {
    let input = json!({"draft_id": preview["draft_id"], "edits": edits, "into": into});
    done(profile, "ad.save", input)["job_id"].clone()
}

/// Saves a preview as a new job.
pub(crate) fn save_new(profile: &TestProfile, preview: &Value) -> Value {
    save(profile, preview, &json!([]), &json!({"kind": "new_job"}))
}

/// Everything the program can show of a profile, in one text.
pub(crate) fn all_reads(profile: &TestProfile) -> String {
    let board = done(profile, "board.read", json!({"per_column": 200}));
    let list = done(profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 1000}));
    let trash = done(profile, "trash.read", json!({"offset": 0, "limit": 200}));
    let stages = done(profile, "profile.read", json!({}))["stages"].clone();
    let mut parts = vec![stages, board];
    for one in list["jobs"].as_array().unwrap().iter().chain(trash["jobs"].as_array().unwrap()) {
        let view = job(profile, &one["job_id"]);
        for ad in view["ads"].as_array().unwrap() {
            parts.push(done(profile, "ad.text", json!({"ad_id": ad["ad_id"]})));
        }
        parts.push(done(
            profile,
            "history.read",
            json!({"job_id": one["job_id"], "offset": 0, "limit": 200}),
        ));
        parts.push(done(profile, "interview.of_job", json!({"job_id": one["job_id"]})));
        parts.push(done(profile, "contact.of_job", json!({"job_id": one["job_id"]})));
        parts.push(done(profile, "pay.of_job", json!({"job_id": one["job_id"]})));
        for name in ["document.of_job", "letter.read", "link.list", "checklist.read", "found.read"] {
            parts.push(done(profile, name, json!({"job_id": one["job_id"]})));
        }
        parts.push(done(profile, "task.of_job", json!({"job_id": one["job_id"]})));
        parts.push(view);
    }
    let ids: Vec<Value> = list["jobs"].as_array().unwrap().iter().map(|one| one["job_id"].clone()).collect();
    parts.extend(crate::prep_writes::prep_reads(profile, &ids));
    let archives = done(profile, "archive.list", json!({"offset": 0, "limit": 100}));
    for archive in archives["archives"].as_array().unwrap() {
        let query = json!({"archive_id": archive["archive_id"], "text": "", "offset": 0, "limit": 200});
        let held = done(profile, "archive.read", query);
        parts.extend(held["jobs"].as_array().unwrap().iter().map(|one| job(profile, &one["job_id"])));
        parts.push(held);
    }
    parts.push(archives);
    parts.push(done(profile, "stage.list", json!({})));
    parts.push(done(profile, "ending.read", json!({})));
    parts.extend(whole_pages(profile));
    for words in ["utvikler", "as", "notat", "kollega", "fjelltop"] {
        parts.push(done(profile, "search", json!({"text": words, "limit": 100})));
    }
    parts.extend(crate::people_writes::people_reads(profile));
    parts.extend(crate::practice_writes::practice_reads(profile));
    parts.extend([list, trash]);
    parts.iter().map(Value::to_string).collect::<Vec<_>>().join("\n")
}

/// What stands on the pages that are about no single job.
fn whole_pages(profile: &TestProfile) -> Vec<Value> {
    let mut parts = Vec::new();
    parts.push(done(profile, "offer.compare", json!({"offers": null, "year": null})));
    parts.push(done(profile, "target.list", json!({})));
    parts.push(done(profile, "floor.levels", json!({})));
    let documents = done(profile, "document.list", json!({"offset": 0, "limit": 200}));
    for one in documents["documents"].as_array().unwrap() {
        parts.push(done(profile, "document.read", json!({"document_id": one["document_id"]})));
    }
    parts.push(documents);
    parts.push(done(profile, "pay.scale", json!({"job_id": null})));
    parts.push(done(profile, "newcomer.read", json!({})));
    parts.push(done(profile, "today.read", json!({})));
    parts.push(done(profile, "own.list", json!({})));
    parts.push(done(profile, "guidance.pack", json!({})));
    let roles = done(profile, "guidance.roles", json!({}));
    parts.push(json!([roles["own"], roles["gaps"], roles["ads"]]));
    let followed =
        json!({"text": "", "city": null, "industry": null, "only": "followed", "offset": 0, "limit": 200});
    parts.push(done(profile, "guidance.employers", followed));
    parts.push(done(profile, "tag.list", json!({})));
    parts.push(done(profile, "view.list", json!({})));
    parts.push(done(profile, "table.read", json!({"filters": [], "sort": [], "offset": 0, "limit": 200})));
    parts
}

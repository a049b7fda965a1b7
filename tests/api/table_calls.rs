//! Short names for what the tests of the table do.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::done;

/// The table so filtered and sorted.
pub(crate) fn table(profile: &TestProfile, filters: &Value, sort: &Value) -> Value {
    done(profile, "table.read", json!({"filters": filters, "sort": sort, "offset": 0, "limit": 200}))
}

/// The titles of the rows, in order.
pub(crate) fn titles(table: &Value) -> Vec<&str> {
    table["rows"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect()
}

/// The row of a job in the unsorted table.
pub(crate) fn row(profile: &TestProfile, id: &Value) -> Value {
    let rows = table(profile, &json!([]), &json!([]))["rows"].clone();
    let found = rows.as_array().unwrap().iter().find(|row| row["job_id"] == *id);
    found.unwrap_or_else(|| panic!("no row of {id}")).clone()
}

/// One key to sort by.
pub(crate) fn by(column: &str, order: &str) -> Value {
    json!({"column": column, "order": order})
}

/// Puts a tag on a job and gives the tag's id.
pub(crate) fn tag(profile: &TestProfile, job: &Value, name: &str) -> Value {
    done(profile, "job.tag", json!({"job_id": job, "name": name}))["tag_id"].clone()
}

/// The names of a job's tags.
pub(crate) fn tags_of(profile: &TestProfile, job: &Value) -> Vec<String> {
    let tags = done(profile, "tag.of_job", json!({"job_id": job}))["tags"].clone();
    tags.as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap().to_owned()).collect()
}

/// Changes some jobs in one step and gives how many it touched.
pub(crate) fn change(profile: &TestProfile, jobs: &[&Value], change: &Value) -> Value {
    let selection = json!({"kind": "jobs", "job_ids": jobs});
    done(profile, "jobs.change", json!({"selection": selection, "change": change}))["count"].clone()
}

/// A view of the table as it is saved.
pub(crate) fn view(filters: &Value) -> Value {
    json!({"columns": [{"column": "title", "width": 256}], "sort": [by("deadline", "ascending")], "filters": filters})
}

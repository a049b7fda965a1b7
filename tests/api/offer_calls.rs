//! Short names for what the tests of pay do with offers, targets and floors.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::done;

/// Edits as the wire takes them, from an object of fields.
pub(crate) fn edits(fields: &Value) -> Value {
    let one = |(field, value): (&String, &Value)| json!({"field": field, "value": value});
    fields.as_object().unwrap().iter().map(one).collect()
}

/// Keeps an offer by hand and gives its id.
pub(crate) fn offer(profile: &TestProfile, name: &str, base: &str, more: &Value) -> Value {
    let mut fields = more.clone();
    fields["name"] = json!(name);
    fields["base"] = json!(base);
    done(profile, "offer.add", json!({"job_id": null, "edits": edits(&fields)}))["offer_id"].clone()
}

/// Keeps an offer for a job and gives its id.
pub(crate) fn offer_for(profile: &TestProfile, job: &Value, base: &str) -> Value {
    let edits = json!([{"field": "base", "value": base}]);
    done(profile, "offer.add", json!({"job_id": job, "edits": edits}))["offer_id"].clone()
}

/// Edits one term and gives the notes on how it was read.
pub(crate) fn edit_offer(profile: &TestProfile, id: &Value, field: &str, value: impl Into<Value>) -> Value {
    let edit = json!({"field": field, "value": value.into()});
    done(profile, "offer.edit", json!({"offer_id": id, "edit": edit}))["notes"].clone()
}

/// All offers side by side by the present rules.
pub(crate) fn compare(profile: &TestProfile) -> Value {
    done(profile, "offer.compare", json!({"offers": null, "year": null}))
}

/// All offers side by side by the rules of a year.
pub(crate) fn compare_in(profile: &TestProfile, year: i32) -> Value {
    done(profile, "offer.compare", json!({"offers": null, "year": year}))
}

/// One offer's column.
pub(crate) fn column_of(comparison: &Value, id: &Value) -> Value {
    let found = comparison["offers"].as_array().unwrap().iter().find(|column| column["offer_id"] == *id);
    found.unwrap_or_else(|| panic!("no column of {id}")).clone()
}

/// One offer's column in a fresh comparison.
pub(crate) fn seen(profile: &TestProfile, id: &Value) -> Value {
    column_of(&compare(profile), id)
}

/// The ids of the columns, in order.
pub(crate) fn order(comparison: &Value) -> Vec<Value> {
    comparison["offers"].as_array().unwrap().iter().map(|column| column["offer_id"].clone()).collect()
}

/// A row of the comparison, where it is shown.
pub(crate) fn row<'a>(comparison: &'a Value, kind: &str) -> Option<&'a Value> {
    comparison["rows"].as_array().unwrap().iter().find(|row| row["kind"] == kind)
}

/// One cell of the comparison.
pub(crate) fn cell(comparison: &Value, kind: &str, id: &Value) -> Value {
    let row = row(comparison, kind).unwrap_or_else(|| panic!("no row {kind}"));
    let cell = row["cells"].as_array().unwrap().iter().find(|cell| cell["offer_id"] == *id);
    cell.unwrap_or_else(|| panic!("no cell {kind} of {id}")).clone()
}

/// The codes of notes, in order.
pub(crate) fn codes(notes: &Value) -> Vec<&str> {
    notes.as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect()
}

/// The note of a code.
pub(crate) fn note(notes: &Value, code: &str) -> Value {
    let found = notes.as_array().unwrap().iter().find(|note| note["code"] == code);
    found.unwrap_or_else(|| panic!("no note {code} in {notes}")).clone()
}

/// Chooses what permits care for.
pub(crate) fn citizen(profile: &TestProfile, of: impl Into<Value>) {
    done(profile, "settings.edit", json!({"setting": "citizenship", "value": of.into()}));
}

/// A target's input: a role, anywhere, with three figures.
pub(crate) fn target_input(role: &str, figures: [&str; 3]) -> Value {
    let [walk_away, expected, stretch] = figures;
    json!({
        "target_id": null, "role": role, "level": null, "city": "",
        "walk_away": walk_away, "expected": expected, "stretch": stretch, "reason": "",
    })
}

/// Sets a target and gives its id.
pub(crate) fn target(profile: &TestProfile, role: &str, figures: [&str; 3]) -> Value {
    done(profile, "target.save", target_input(role, figures))["target_id"].clone()
}

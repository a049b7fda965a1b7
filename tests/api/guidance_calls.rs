//! Short names for what the tests of the guidance do, and what every answer of it must hold.

use std::collections::BTreeSet;

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, read, save};

/// How a fact may have been verified.
const VERIFIED: [&str; 4] = ["two_or_more", "one_source", "computed", "unverified"];
/// The most entries any list of the guidance has in one answer.
const MOST: usize = 1_000;

/// The items of a list.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no list: {value:.200}"))
}

/// A field of every item, as texts.
pub(crate) fn each<'v>(items: &'v Value, field: &str) -> Vec<&'v str> {
    list(items).iter().map(|item| item[field].as_str().unwrap()).collect()
}

/// The item whose id is this.
pub(crate) fn by_id<'v>(items: &'v Value, id: &str) -> &'v Value {
    let found = list(items).iter().find(|item| item["id"] == id);
    found.unwrap_or_else(|| panic!("no {id} in {items:.300}"))
}

/// The city of a name, or null.
pub(crate) fn city(profile: &TestProfile, name: &str) -> Value {
    done(profile, "guidance.city", json!({"name": name}))["city"].clone()
}

/// Employers by words of a name, in all cities and industries.
pub(crate) fn employers(profile: &TestProfile, text: &str) -> Value {
    employers_of(profile, &json!({"text": text}))
}

/// Employers, 200 at most, narrowed by what is given.
pub(crate) fn employers_of(profile: &TestProfile, narrowed: &Value) -> Value {
    let mut query =
        json!({"text": "", "city": null, "industry": null, "only": "all", "offset": 0, "limit": 200});
    for (name, value) in narrowed.as_object().unwrap() {
        query[name] = value.clone();
    }
    done(profile, "guidance.employers", query)
}

/// Adds skills of the person's.
pub(crate) fn skills(profile: &TestProfile, names: &str) {
    done(profile, "skill.add", json!({"name": names}));
}

/// Saves an ad with this text as a new job and gives the job's id.
pub(crate) fn ad(profile: &TestProfile, title: &str, text: &str) -> Value {
    save_ad(profile, title, text, &json!({"kind": "new_job"}))
}

/// Saves an ad with this text for a job.
pub(crate) fn save_ad(profile: &TestProfile, title: &str, text: &str, into: &Value) -> Value {
    let page = format!(
        "{title}\nFjelltopp AS\nFast · Heltid · Bodø\n\nOm stillingen\n{text}\n\nSøknadsfrist: 12. desember 2026\n"
    );
    let edits = json!([{"field": "title", "value": title}, {"field": "employer", "value": "Fjelltopp AS"}]);
    save(profile, &read(profile, &page, None), &edits, into)
}

/// The newcomer's track.
pub(crate) fn track(profile: &TestProfile) -> Value {
    done(profile, "newcomer.read", json!({}))
}

/// One step of the newcomer's track.
pub(crate) fn step(profile: &TestProfile, id: &str) -> Value {
    by_id(&track(profile)["steps"], id).clone()
}

/// Ticks a step off on a day, or takes the tick away.
pub(crate) fn mark(profile: &TestProfile, id: &str, done_on: &str) {
    done(profile, "newcomer.mark", json!({"id": id, "done_on": done_on}));
}

/// Looks through an answer: texts are there in both languages, sources are whole, no list is without bound.
pub(crate) fn holds(answer: &Value, on: &str, told: &str) {
    match answer {
        Value::Array(items) => {
            assert!(items.len() <= MOST, "{told}: {} entries", items.len());
            items.iter().for_each(|item| holds(item, on, told));
        }
        Value::Object(fields) => {
            let names: BTreeSet<&str> = fields.keys().map(String::as_str).collect();
            if names.contains("en") {
                assert_eq!(names, BTreeSet::from(["en", "nb"]), "{told}");
                for text in fields.values() {
                    let text = text.as_str().unwrap();
                    assert!(!text.trim().is_empty() && text.trim() == text, "{told}: {answer}");
                }
            }
            if names.contains("as_of") {
                source_holds(answer, on, told);
            }
            for (name, value) in fields {
                // A role of which only the pay is known has the sources of that.
                let is_needed = name == "source" && !names.contains("rank");
                assert!(!is_needed || value.is_object(), "{told}: no source of {answer:.300}");
                holds(value, on, &format!("{told}.{name}"));
            }
        }
        _ => {}
    }
}

fn source_holds(source: &Value, on: &str, told: &str) {
    assert!(source["name"]["en"].is_string(), "{told}: {source}");
    let as_of = source["as_of"].as_str().unwrap();
    assert!(("1900-01-01"..=on).contains(&as_of), "{told}: {source}");
    assert!(VERIFIED.contains(&source["verified"].as_str().unwrap()), "{told}: {source}");
    assert!(source["stale"].is_boolean(), "{told}: {source}");
    let url = source["url"].as_str();
    assert!(
        url.is_none_or(|url| url.starts_with("https://") || url.starts_with("http://")),
        "{told}: {source}"
    );
}

//! What stands beside a job: links, the checklist, and where it was found.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, page, profile, read, refused, save_new};

pub(crate) fn links(profile: &TestProfile, job: &Value) -> Vec<Value> {
    done(profile, "link.list", json!({"job_id": job}))["links"].as_array().unwrap().clone()
}

pub(crate) fn items(profile: &TestProfile, job: &Value) -> Vec<Value> {
    done(profile, "checklist.read", json!({"job_id": job}))["items"].as_array().unwrap().clone()
}

fn texts(profile: &TestProfile, job: &Value) -> Vec<String> {
    items(profile, job).iter().map(|item| item["text"].as_str().unwrap().to_owned()).collect()
}

fn list(profile: &TestProfile, job: &Value, texts: &[&str]) {
    done(profile, "checklist.add", json!({"job_id": job, "texts": texts}));
}

fn change(profile: &TestProfile, item: &Value, field: &str, value: Value) {
    done(profile, "checklist.edit", json!({"id": item["id"], "edit": {"field": field, "value": value}}));
}

#[test]
fn links_are_checked_and_can_be_changed() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let link = |title: &str, url: &str| json!({"job_id": job, "title": title, "url": url});
    let id = done(&profile, "link.add", link("", "fjelltopp.example/om oss"))["id"].clone();
    done(&profile, "link.add", link("Laget", "https://fjelltopp.example/team?a=1&b=2"));
    let told: Vec<_> = links(&profile, &job).iter().map(|one| one["url"].clone()).collect();
    assert_eq!(told, ["https://fjelltopp.example/om%20oss", "https://fjelltopp.example/team?a=1&b=2"]);
    done(&profile, "link.edit", json!({"id": id, "title": " Om  oss ", "url": "https://a.example"}));
    assert_eq!(links(&profile, &job)[0], json!({"id": id, "title": "Om oss", "url": "https://a.example/"}));
    for url in
        ["", "javascript:alert(1)", "file:///etc/passwd", "https://a.no@evil.example/", "ikke en lenke"]
    {
        assert_eq!(refused(&profile, "link.add", link("", url)), ErrorCode::LinkUnread, "{url}");
    }
    done(&profile, "link.delete", json!({"id": id}));
    assert_eq!(links(&profile, &job).len(), 1);
    assert_eq!(refused(&profile, "link.delete", json!({"id": id})), ErrorCode::JobLinkMissing);
    for number in 1..50 {
        done(&profile, "link.add", link("", &format!("https://a.example/{number}")));
    }
    assert_eq!(refused(&profile, "link.add", link("", "https://a.example/50")), ErrorCode::TooMany);
}

#[test]
fn a_checklist_is_written_ticked_off_and_put_in_order() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    list(&profile, &job, &["Les annonsen", " Ring  Kari \nSend CV", ""]);
    assert_eq!(texts(&profile, &job), ["Les annonsen", "Ring Kari", "Send CV"]);
    list(&profile, &job, &["send cv", "Attester"]);
    assert_eq!(texts(&profile, &job), ["Les annonsen", "Ring Kari", "Send CV", "Attester"]);
    let all = items(&profile, &job);
    change(&profile, &all[3], "before", all[0]["id"].clone());
    change(&profile, &all[0], "before", Value::Null);
    assert_eq!(texts(&profile, &job), ["Attester", "Ring Kari", "Send CV", "Les annonsen"]);
    change(&profile, &all[1], "mark", json!("done"));
    profile.set_clock("2026-11-25T09:00:00Z").unwrap();
    change(&profile, &all[1], "mark", json!("done"));
    let read = done(&profile, "checklist.read", json!({"job_id": job}));
    assert_eq!((&read["items"][1]["done_on"], &read["done"]), (&json!("2026-11-22"), &json!(1)));
    change(&profile, &all[1], "mark", json!("open"));
    change(&profile, &all[1], "text", json!("Ring Ola"));
    done(&profile, "checklist.delete", json!({"id": all[0]["id"]}));
    let profile = profile.restarted().unwrap();
    assert_eq!(texts(&profile, &job), ["Attester", "Ring Ola", "Send CV"]);
}

#[test]
fn a_checklist_refuses_what_is_no_line() {
    let profile = profile();
    let (job, other) = (add(&profile, "Utvikler", "Fjelltopp AS"), add(&profile, "Kokk", "Hotell AS"));
    list(&profile, &job, &["a"]);
    list(&profile, &other, &["b"]);
    let (mine, theirs) = (items(&profile, &job)[0]["id"].clone(), items(&profile, &other)[0]["id"].clone());
    let edit =
        |id: &Value, field: &str, value: Value| json!({"id": id, "edit": {"field": field, "value": value}});
    let stranger = json!("0190a0b4-0000-7000-8000-000000000000");
    let many: Vec<String> = (0..101).map(|number| number.to_string()).collect();
    for (name, input, code) in [
        ("checklist.add", json!({"job_id": job, "texts": [" ", "\n"]}), ErrorCode::ChecklistEmpty),
        ("checklist.add", json!({"job_id": job, "texts": ["x".repeat(301)]}), ErrorCode::TooLong),
        ("checklist.add", json!({"job_id": job, "texts": many}), ErrorCode::TooMany),
        ("checklist.add", json!({"job_id": stranger, "texts": ["a"]}), ErrorCode::JobMissing),
        ("checklist.edit", edit(&mine, "text", json!(" ")), ErrorCode::ChecklistEmpty),
        ("checklist.edit", edit(&mine, "before", theirs), ErrorCode::ChecklistItemMissing),
        ("checklist.edit", edit(&stranger, "mark", json!("done")), ErrorCode::ChecklistItemMissing),
        ("checklist.delete", json!({"id": stranger}), ErrorCode::ChecklistItemMissing),
    ] {
        assert_eq!(refused(&profile, name, input.clone()), code, "{name} {input:.200}");
    }
    assert_eq!(texts(&profile, &job), ["a"]);
}

#[test]
fn where_it_was_found_is_kept_and_offered_again() {
    let profile = profile();
    let job =
        save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some("https://www.finn.no/job/ad/1")));
    let jobs = [&job, &add(&profile, "A", "A AS"), &add(&profile, "B", "B AS")];
    let found = done(&profile, "found.read", json!({"job_id": job}));
    assert_eq!((&found["text"], &found["site"]), (&json!(""), &json!("finn.no")));
    for (job, text) in jobs.into_iter().zip([" Karrieredag  på NTNU ", "Kari", "Kari"]) {
        done(&profile, "found.edit", json!({"job_id": job, "text": text}));
    }
    assert_eq!(done(&profile, "found.read", json!({"job_id": job}))["text"], "Karrieredag på NTNU");
    let names = |text: &str| done(&profile, "found.names", json!({"text": text}))["names"].clone();
    assert_eq!(names(""), json!(["Kari", "Karrieredag på NTNU"]));
    assert_eq!(names("pa ntnu"), json!(["Karrieredag på NTNU"]));
    assert_eq!(names("finn"), json!([]));
    done(&profile, "found.edit", json!({"job_id": job, "text": ""}));
    assert_eq!(names("ntnu"), json!([]));
    let long = json!({"job_id": job, "text": "x".repeat(301)});
    assert_eq!(refused(&profile, "found.edit", long), ErrorCode::TooLong);
}

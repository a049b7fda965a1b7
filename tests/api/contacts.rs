//! Contacts: those of ads and those the person adds, changed, made one, linked, talked to.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, history, job, profile, refused};
use crate::interviews::{draft, plan};

fn contact(profile: &TestProfile, fields: &[(&str, &str)], job: Option<&Value>) -> Value {
    let edits: Vec<Value> =
        fields.iter().map(|(field, value)| json!({"field": field, "value": value})).collect();
    done(profile, "contact.add", json!({"edits": edits, "job_id": job}))["contact_id"].clone()
}

fn named(name: &str, email: Option<&str>) -> Value {
    json!({"name": name, "role": null, "email": email, "phone": null})
}

fn list(profile: &TestProfile, text: &str) -> Vec<Value> {
    let page = done(profile, "contact.list", json!({"text": text, "offset": 0, "limit": 200}));
    page["contacts"].as_array().unwrap().clone()
}

fn called(profile: &TestProfile, text: &str) -> Vec<String> {
    list(profile, text).iter().map(|line| line["called"].as_str().unwrap().to_owned()).collect()
}

fn read(profile: &TestProfile, id: &Value) -> Value {
    done(profile, "contact.read", json!({"contact_id": id}))
}

fn of_job(profile: &TestProfile, job: &Value) -> Vec<Value> {
    done(profile, "contact.of_job", json!({"job_id": job}))["contacts"].as_array().unwrap().clone()
}

fn talk(profile: &TestProfile, contact: &Value, job: Option<&Value>, on: &str) -> Value {
    let input = json!({"contact_id": contact, "job_id": job, "on": on, "way": "call", "text": "Om lønn"});
    done(profile, "conversation.add", input)["conversation_id"].clone()
}

fn together(profile: &TestProfile, contact: &Value) -> Vec<Value> {
    let history = done(profile, "contact.history", json!({"contact_id": contact, "offset": 0, "limit": 200}));
    assert_eq!(history["total"], history["entries"].as_array().unwrap().len());
    history["entries"].as_array().unwrap().clone()
}

#[test]
fn a_contact_is_kept_and_changed_field_by_field_and_each_change_undone() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kari = contact(&profile, &[("name", " Kari  Nordmann ")], Some(&id));
    for (field, value, pointer, expected) in [
        ("name", "Kari Normann", "/name", json!("Kari Normann")),
        ("role", "Leder", "/line/role", json!("Leder")),
        ("email", "kari@fjelltopp.no", "/line/email", json!("kari@fjelltopp.no")),
        ("phone", "900 00 001", "/line/phone", json!("900 00 001")),
        ("page", "linkedin.com/in/kari", "/page", json!("https://linkedin.com/in/kari")),
        ("address", "Storgata 1", "/address", json!("Storgata 1")),
        ("known_how", "Møttes på messe", "/known_how", json!("Møttes på messe")),
        ("note", "Liker\n\nkaffe\n", "/note", json!("Liker\n\nkaffe")),
        ("employer", "Rekrutt AS", "/line/employer", json!("Rekrutt AS")),
    ] {
        let before = read(&profile, &kari);
        let input = json!({"contact_id": kari, "edit": {"field": field, "value": value}});
        done(&profile, "contact.edit", input.clone());
        assert_eq!(read(&profile, &kari).pointer(pointer), Some(&expected), "{field}");
        done(&profile, "undo", json!({}));
        assert_eq!(read(&profile, &kari), before, "{field}");
        done(&profile, "contact.edit", input);
    }
    let view = read(&profile, &kari);
    assert_eq!((&view["employer_said"], &view["jobs_total"]), (&json!(true), &json!(1)));
    let clear = json!({"contact_id": kari, "edit": {"field": "employer", "value": ""}});
    done(&profile, "contact.edit", clear);
    let view = read(&profile, &kari);
    assert_eq!((&view["employer_said"], &view["line"]["employer"]), (&json!(false), &json!("Fjelltopp AS")));
    assert_eq!(
        job(&profile, &id)["fields"]["contacts"][0]["name"],
        "Kari Normann",
        "the job shows the same person"
    );
}

#[test]
fn what_the_person_wrote_of_somebody_stays_when_the_ad_is_captured_again() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    assert!(!job(&profile, &id)["typed"].as_array().unwrap().contains(&json!("contacts")));
    contact(&profile, &[("name", "Kari")], Some(&id));
    assert!(job(&profile, &id)["typed"].as_array().unwrap().contains(&json!("contacts")));
}

#[test]
fn persons_of_ads_come_by_themselves_and_are_found() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Ålesund kommune");
    edit(&profile, &id, "contacts", json!([named("Øyvind Åsen", Some("oyvind@alesund.no"))]));
    contact(&profile, &[("phone", "22 00 11 22")], None);
    assert_eq!(called(&profile, ""), ["22 00 11 22", "Øyvind Åsen"]);
    for text in ["øyv", "oyvind ålesund", "alesund.no"] {
        assert_eq!(called(&profile, text), ["Øyvind Åsen"], "{text}");
    }
    assert_eq!(of_job(&profile, &id)[0]["called"], "Øyvind Åsen");
    done(&profile, "job.delete", json!({"job_id": id}));
    assert_eq!(called(&profile, ""), ["22 00 11 22"]);
}

#[test]
fn a_persons_history_is_in_one_place() {
    let profile = profile();
    let (one, other) = (add(&profile, "Utvikler", "Fjelltopp AS"), add(&profile, "Arkitekt", "Fjelltopp AS"));
    let kari = contact(&profile, &[("name", "Kari")], Some(&one));
    talk(&profile, &kari, Some(&one), "20.11.2026");
    talk(&profile, &kari, None, "");
    let people = json!({"people": [{"kind": "contact", "contact_id": kari}]});
    let mut meeting = draft(&other, "24.11.2026", "13");
    meeting["people"] = people["people"].clone();
    done(&profile, "interview.add", meeting);
    let told: Vec<(String, String, Value)> = together(&profile, &kari)
        .iter()
        .map(|entry| {
            let text = |name: &str| entry[name].as_str().unwrap().to_owned();
            (text("on"), text("kind"), entry["job"]["title"].clone())
        })
        .collect();
    let entry = |on: &str, kind: &str, title: Value| (on.to_owned(), kind.to_owned(), title);
    assert_eq!(
        told,
        [
            entry("2026-11-24", "interview", json!("Arkitekt")),
            entry("2026-11-22", "conversation", Value::Null),
            entry("2026-11-20", "conversation", json!("Utvikler")),
        ]
    );
    assert_eq!(list(&profile, "kari")[0]["last"], json!({"on": "2026-11-22", "way": "call"}));
    let events = history(&profile, &one);
    let said = events.iter().find(|event| event["kind"] == "conversation").unwrap();
    assert_eq!((&said["name"], &said["on"], &said["contact"]), (&json!("Kari"), &json!("2026-11-20"), &kari));
}

#[test]
fn conversations_are_changed_and_deleted_and_come_back() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kari = contact(&profile, &[("name", "Kari")], None);
    let said = talk(&profile, &kari, Some(&id), "i går");
    assert_eq!(together(&profile, &kari)[0]["on"], "2026-11-21");
    for (field, value, pointer, expected) in [
        ("on", json!("1.11.2026"), "/on", json!("2026-11-01")),
        ("way", json!("mail"), "/way", json!("mail")),
        ("text", json!("Svarte\r\nstraks"), "/text", json!("Svarte\nstraks")),
        ("job", Value::Null, "/job", Value::Null),
        ("job", id, "/job/title", json!("Utvikler")),
    ] {
        let edit = json!({"conversation_id": said, "edit": {"field": field, "value": value}});
        done(&profile, "conversation.edit", edit);
        assert_eq!(together(&profile, &kari)[0].pointer(pointer), Some(&expected), "{field}");
    }
    let before = together(&profile, &kari);
    done(&profile, "conversation.delete", json!({"conversation_id": said}));
    assert_eq!(together(&profile, &kari), Vec::<Value>::new());
    let again = json!({"conversation_id": said});
    assert_eq!(refused(&profile, "conversation.delete", again), ErrorCode::ConversationMissing);
    done(&profile, "undo", json!({}));
    assert_eq!(together(&profile, &kari), before);
}

#[test]
fn entries_of_one_person_are_offered_and_made_one_with_everything() {
    let profile = profile();
    let (one, other) = (add(&profile, "Utvikler", "Fjelltopp AS"), add(&profile, "Kokk", "Sult"));
    edit(&profile, &one, "contacts", json!([named("Kari Nordmann", Some("kari@fjelltopp.no"))]));
    edit(&profile, &other, "contacts", json!([named("K. Nordmann", Some("KARI@fjelltopp.no"))]));
    let (kari, twin) =
        (of_job(&profile, &one)[0]["contact_id"].clone(), of_job(&profile, &other)[0]["contact_id"].clone());
    let same = read(&profile, &kari)["same"].clone();
    assert_eq!((&same[0]["by"], &same[0]["contact"]["contact_id"]), (&json!("email"), &twin));
    talk(&profile, &twin, Some(&other), "20.11.2026");
    let before = (read(&profile, &kari), read(&profile, &twin));
    done(&profile, "contact.merge", json!({"into": kari, "from": [twin, kari, twin]}));
    let merged = read(&profile, &kari);
    assert_eq!((&merged["same"], &merged["jobs_total"]), (&json!([]), &json!(2)));
    assert_eq!(merged["note"], "K. Nordmann", "the other spelling is kept");
    assert_eq!(together(&profile, &kari).len(), 1);
    assert_eq!(job(&profile, &other)["fields"]["contacts"][0]["name"], "Kari Nordmann");
    assert_eq!(refused(&profile, "contact.read", json!({"contact_id": twin})), ErrorCode::ContactMissing);
    done(&profile, "undo", json!({}));
    assert_eq!((read(&profile, &kari), read(&profile, &twin)), before);
}

#[test]
fn contacts_are_linked_and_let_go() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kari = contact(&profile, &[("name", "Kari")], None);
    let both = json!({"contact_id": kari, "job_id": id});
    for _ in 0..2 {
        done(&profile, "contact.link", both.clone());
    }
    assert_eq!(of_job(&profile, &id).len(), 1);
    done(&profile, "contact.unlink", both.clone());
    assert_eq!((of_job(&profile, &id).len(), called(&profile, "")), (0, vec!["Kari".to_owned()]));
    done(&profile, "undo", json!({}));
    assert_eq!(of_job(&profile, &id).len(), 1);
    let many: Vec<Value> = (0..50).map(|n| named(&format!("Person {n}"), None)).collect();
    edit(&profile, &id, "contacts", json!(many));
    assert_eq!(called(&profile, "kari"), ["Kari"], "who was written down stays");
    assert_eq!(refused(&profile, "contact.link", both), ErrorCode::TooMany);
}

#[test]
fn a_deleted_contact_leaves_the_name_in_interviews_and_comes_back() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kari = contact(&profile, &[("name", "Kari")], Some(&id));
    talk(&profile, &kari, Some(&id), "");
    let kept = plan(&profile, &id, "24.11.2026", "13");
    let people = json!({"field": "people", "value": [{"kind": "contact", "contact_id": kari}]});
    done(&profile, "interview.edit", json!({"interview_id": kept, "edit": people}));
    let who = || {
        let of_job = done(&profile, "interview.of_job", json!({"job_id": id}));
        of_job["interviews"][0]["people"].clone()
    };
    done(&profile, "contact.delete", json!({"contact_id": kari}));
    assert_eq!(who(), json!([{"contact_id": null, "name": "Kari", "role": null}]));
    assert_eq!(job(&profile, &id)["fields"]["contacts"], json!([]));
    let step = done(&profile, "undo.state", json!({}))["undo"].clone();
    assert_eq!(step["label"], "delete-contact-talks");
    done(&profile, "undo", json!({}));
    assert_eq!((who()[0]["contact_id"].clone(), together(&profile, &kari).len()), (kari, 2));
}

#[test]
fn what_is_no_contact_is_refused_and_nothing_is_kept() {
    use ErrorCode as E;
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let stranger = json!("0190a0b4-0000-7000-8000-000000000000");
    let long = "x".repeat(301);
    for (field, value, code) in [
        ("name", " ", E::ContactEmpty),
        ("known_how", "kollega", E::ContactEmpty),
        ("name", &long, E::TooLong),
        ("email", "kari", E::EmailUnread),
        ("page", "javascript:alert(1)", E::LinkUnread),
    ] {
        let input = json!({"edits": [{"field": field, "value": value}], "job_id": id});
        assert_eq!(refused(&profile, "contact.add", input), code, "{field} {value:.20}");
    }
    assert_eq!(called(&profile, ""), Vec::<String>::new());
    let kari = contact(&profile, &[("name", "Kari")], None);
    let clear = json!({"contact_id": kari, "edit": {"field": "name", "value": ""}});
    assert_eq!(refused(&profile, "contact.edit", clear), E::ContactEmpty);
    for (name, input) in [
        ("contact.read", json!({"contact_id": stranger})),
        ("contact.delete", json!({"contact_id": stranger})),
        ("contact.history", json!({"contact_id": stranger, "offset": 0, "limit": 9})),
        ("contact.merge", json!({"into": kari, "from": [stranger]})),
        ("contact.merge", json!({"into": stranger, "from": [kari]})),
        ("contact.link", json!({"contact_id": stranger, "job_id": id})),
        (
            "conversation.add",
            json!({"contact_id": stranger, "job_id": null, "on": "", "way": "call", "text": ""}),
        ),
    ] {
        assert_eq!(refused(&profile, name, input), E::ContactMissing, "{name}");
    }
    let too_many = json!({"into": kari, "from": vec![stranger.clone(); 21]});
    assert_eq!(refused(&profile, "contact.merge", too_many), E::TooMany);
    let about_nothing = json!({"contact_id": kari, "job_id": stranger, "on": "", "way": "call", "text": ""});
    assert_eq!(refused(&profile, "conversation.add", about_nothing), E::JobMissing);
    assert_eq!(together(&profile, &kari), Vec::<Value>::new());
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn lists_are_limited_and_join_their_pages() {
    let profile = profile();
    for number in 0..205 {
        contact(&profile, &[("name", &format!("Person {number:03}"))], None);
    }
    let page = |offset: u32, limit: u16| {
        done(&profile, "contact.list", json!({"text": "person", "offset": offset, "limit": limit}))
    };
    let all = page(0, u16::MAX);
    assert_eq!((all["contacts"].as_array().unwrap().len(), &all["total"]), (200, &json!(205)));
    assert_eq!(page(200, 9)["contacts"].as_array().unwrap().len(), 5);
    assert_eq!(page(u32::MAX, 9)["contacts"], json!([]));
}

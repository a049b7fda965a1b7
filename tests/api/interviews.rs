//! Interviews: planned as a person writes, read on both sides of the clock change, held, called off, and in the way of
//! each other.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, history, job, move_to, profile, refused, stage};

/// An interview about to be written down; the clock of the tests stands on Sunday 22 November 2026.
pub(crate) fn draft(job: &Value, day: &str, time: &str) -> Value {
    json!({
        "job_id": job, "round": "", "form": "video", "day": day, "time": time, "minutes": "", "zone": "", "place": "",
        "link": "", "people": [], "preparation": "",
    })
}

fn with(mut draft: Value, parts: &Value) -> Value {
    draft.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    draft
}

pub(crate) fn plan(profile: &TestProfile, job: &Value, day: &str, time: &str) -> Value {
    done(profile, "interview.add", draft(job, day, time))["interview_id"].clone()
}

fn of_job(profile: &TestProfile, id: &Value) -> Vec<Value> {
    done(profile, "interview.of_job", json!({"job_id": id}))["interviews"].as_array().unwrap().clone()
}

fn one(profile: &TestProfile, job: &Value, id: &Value) -> Value {
    of_job(profile, job).into_iter().find(|view| view["interview_id"] == *id).unwrap()
}

fn listed(profile: &TestProfile, which: &str) -> Vec<Value> {
    let page = done(profile, "interview.list", json!({"which": which, "offset": 0, "limit": 200}));
    page["interviews"].as_array().unwrap().iter().map(|view| view["interview_id"].clone()).collect()
}

fn change(profile: &TestProfile, id: &Value, field: &str, value: impl Into<Value>) {
    let edit = json!({"field": field, "value": value.into()});
    done(profile, "interview.edit", json!({"interview_id": id, "edit": edit}));
}

fn unchangeable(profile: &TestProfile, id: &Value, field: &str, value: impl Into<Value>) -> ErrorCode {
    let edit = json!({"field": field, "value": value.into()});
    refused(profile, "interview.edit", json!({"interview_id": id, "edit": edit}))
}

#[test]
fn what_a_person_writes_is_read_and_shown_in_both_clocks() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for (parts, expected) in [
        (json!({"day": "tirsdag", "time": "kl. 14"}), ("2026-11-24", "14:00", "15:00", 60, Value::Null)),
        (json!({"day": "i morgen", "time": "14.30–16"}), ("2026-11-23", "14:30", "16:00", 90, Value::Null)),
        (
            json!({"day": "12.3.2027", "time": "9", "minutes": "1 t 30 min"}),
            ("2027-03-12", "09:00", "10:30", 90, Value::Null),
        ),
        (
            json!({"day": "24.11.", "time": "23:00", "zone": "London"}),
            (
                "2026-11-24",
                "23:00",
                "00:00",
                60,
                json!({"day": "2026-11-25", "time": "00:00", "ends": "01:00"}),
            ),
        ),
        (
            json!({"day": "24.11.", "time": "10 am", "zone": "america/new_york"}),
            (
                "2026-11-24",
                "10:00",
                "11:00",
                60,
                json!({"day": "2026-11-24", "time": "16:00", "ends": "17:00"}),
            ),
        ),
        (
            json!({"day": "24.11.", "time": "10", "zone": "Trondheim"}),
            ("2026-11-24", "10:00", "11:00", 60, Value::Null),
        ),
        (
            json!({"day": "24.11.", "time": "10", "zone": "Stockholm"}),
            ("2026-11-24", "10:00", "11:00", 60, Value::Null),
        ),
    ] {
        let when = done(&profile, "interview.look", with(draft(&id, "", ""), &parts))["when"].clone();
        let (day, time, ends, minutes, oslo) = expected;
        assert_eq!(
            (&when["day"], &when["time"], &when["ends"], &when["minutes"], &when["oslo"]),
            (&json!(day), &json!(time), &json!(ends), &json!(minutes), &oslo),
            "{parts}"
        );
    }
    assert_eq!(of_job(&profile, &id), Vec::<Value>::new(), "looking keeps nothing");
}

#[test]
fn the_weekend_of_the_clock_change_is_asked_about_and_kept_right() {
    let profile = profile();
    profile.set_clock("2026-03-01T09:00:00Z").unwrap();
    let id = add(&profile, "Nattevakt", "Fjelltopp AS");
    let skipped = draft(&id, "29.3.2026", "02:30");
    assert_eq!(refused(&profile, "interview.add", skipped), ErrorCode::TimeSkipped);
    let twice = draft(&id, "25.10.2026", "02:30");
    assert_eq!(refused(&profile, "interview.add", twice), ErrorCode::TimeTwice);
    for (day, time, starts, of_two) in [
        ("25.10.2026", "02:30 sommertid", "2026-10-25T00:30:00Z", json!("first")),
        ("25.10.2026", "02:30 winter time", "2026-10-25T01:30:00Z", json!("second")),
        ("25.10.2026", "01:59", "2026-10-24T23:59:00Z", Value::Null),
        ("25.10.2026", "03:00", "2026-10-25T02:00:00Z", Value::Null),
        ("29.3.2026", "03:00", "2026-03-29T01:00:00Z", Value::Null),
    ] {
        let kept = plan(&profile, &id, day, time);
        let when = one(&profile, &id, &kept)["when"].clone();
        assert_eq!((&when["starts_at"], &when["of_two"]), (&json!(starts), &of_two), "{day} {time}");
        done(&profile, "interview.delete", json!({"interview_id": kept}));
    }
    let kept = plan(&profile, &id, "24.10.2026", "02:30");
    assert_eq!(unchangeable(&profile, &kept, "day", "25.10.2026"), ErrorCode::TimeTwice);
    change(&profile, &kept, "day", "25.10.2026 vintertid");
    assert_eq!(one(&profile, &id, &kept)["when"]["starts_at"], "2026-10-25T01:30:00Z");
    change(&profile, &kept, "minutes", "30 min");
    assert_eq!(one(&profile, &id, &kept)["when"]["of_two"], "second", "what was said of it stays");
    assert_eq!(unchangeable(&profile, &kept, "day", "29.3.2026"), ErrorCode::TimeSkipped);
    assert_eq!(one(&profile, &id, &kept)["when"]["day"], "2026-10-25");
    change(&profile, &kept, "time", "01:30–03:30");
    assert_eq!(one(&profile, &id, &kept)["when"]["minutes"], 180, "the hour that comes twice counts twice");
}

#[test]
fn interviews_at_the_same_time_are_told_of_each_other_across_zones() {
    let profile = profile();
    let (one_job, other) =
        (add(&profile, "Utvikler", "Fjelltopp AS"), add(&profile, "Arkitekt", "Sundbåten"));
    let first = plan(&profile, &one_job, "24.11.2026", "13–14");
    let clash = with(draft(&other, "24.11.2026", "7:30–8:30"), &json!({"zone": "New York"}));
    let told = done(&profile, "interview.look", clash.clone())["overlaps"].clone();
    assert_eq!(
        told,
        json!([{
            "interview_id": first, "job_id": one_job, "title": "Utvikler", "employer": "Fjelltopp AS",
            "oslo": {"day": "2026-11-24", "time": "13:00", "ends": "14:00"},
        }])
    );
    let saved = done(&profile, "interview.add", clash);
    assert_eq!(saved["overlaps"], told);
    let second = saved["interview_id"].clone();
    let overlaps = |job: &Value, id: &Value| one(&profile, job, id)["overlaps"].as_array().unwrap().len();
    assert_eq!((overlaps(&one_job, &first), overlaps(&other, &second)), (1, 1));
    change(&profile, &second, "time", "8:00–9:00");
    assert_eq!(
        (overlaps(&one_job, &first), overlaps(&other, &second)),
        (0, 0),
        "one begins as the other ends"
    );
    change(&profile, &second, "time", "7:59–9:00");
    assert_eq!(overlaps(&one_job, &first), 1);
    done(&profile, "interview.cancel", json!({"interview_id": second}));
    assert_eq!(
        (overlaps(&one_job, &first), overlaps(&other, &second)),
        (0, 0),
        "what is called off is no clash"
    );
    done(&profile, "interview.plan", json!({"interview_id": second}));
    assert_eq!(overlaps(&one_job, &first), 1);
    done(&profile, "job.delete", json!({"job_id": other}));
    assert_eq!(overlaps(&one_job, &first), 0, "nor what lies in the trash");
}

#[test]
fn a_move_to_the_interview_stage_is_offered_and_never_done() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let offered =
        |day: &str| done(&profile, "interview.add", draft(&id, day, "13"))["move_to"]["kind"].clone();
    assert_eq!(offered("24.11.2026"), "interview");
    assert_eq!(job(&profile, &id)["stage"]["kind"], "saved");
    let of_job = || done(&profile, "interview.of_job", json!({"job_id": id}));
    assert_eq!((&of_job()["move_to"]["kind"], &of_job()["next_round"]), (&json!("interview"), &json!(2)));
    for kind in ["interview", "offer", "rejected"] {
        move_to(&profile, &id, kind);
        assert_eq!(
            (offered("25.11.2026"), of_job()["move_to"].clone()),
            (Value::Null, Value::Null),
            "{kind}"
        );
    }
    let other = add(&profile, "Kokk", "Sult");
    let kept = plan(&profile, &other, "24.11.2026", "9");
    done(&profile, "interview.cancel", json!({"interview_id": kept}));
    let after = done(&profile, "interview.of_job", json!({"job_id": other}));
    assert_eq!((&after["move_to"], &after["next_round"]), (&Value::Null, &json!(1)));
    let _ = stage(&profile, "interview");
}

#[test]
fn it_counts_down_goes_on_and_is_over() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kept = plan(&profile, &id, "24.11.2026", "13–14");
    for (now, standing, days, minutes, which) in [
        ("2026-11-22T12:00:00Z", "coming", 2, 2_880, "coming"),
        ("2026-11-23T22:59:00Z", "coming", 1, 781, "coming"),
        ("2026-11-23T23:00:00Z", "coming", 0, 780, "coming"),
        ("2026-11-24T11:59:30Z", "coming", 0, 1, "coming"),
        ("2026-11-24T12:00:00Z", "now", 0, 0, "coming"),
        ("2026-11-24T12:59:59Z", "now", 0, -59, "coming"),
        ("2026-11-24T13:00:00Z", "over", 0, -60, "past"),
    ] {
        profile.set_clock(now).unwrap();
        let when = one(&profile, &id, &kept)["when"].clone();
        assert_eq!(
            (&when["standing"], &when["days_until"], &when["starts_in_minutes"]),
            (&json!(standing), &json!(days), &json!(minutes)),
            "{now}"
        );
        assert_eq!(listed(&profile, which), std::slice::from_ref(&kept), "{now}");
    }
}

#[test]
fn an_interview_is_changed_field_by_field_and_each_change_undone() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kept = plan(&profile, &id, "24.11.2026", "13–14");
    let kari = done(
        &profile,
        "contact.add",
        json!({"edits": [{"field": "name", "value": "Kari"}, {"field": "role", "value": "Leder"}], "job_id": id}),
    )["contact_id"]
        .clone();
    let people = json!([{"kind": "contact", "contact_id": kari}, {"kind": "name", "name": " To  utviklere "}, {"kind": "name", "name": ""}]);
    for (field, value, pointer, expected) in [
        ("round", json!("3. runde"), "/round", json!(3)),
        ("form", json!("on_site"), "/form", json!("on_site")),
        ("day", json!("onsdag"), "/when/day", json!("2026-11-25")),
        ("time", json!("kl. 9"), "/texts/time", json!("09:00–10:00")),
        ("minutes", json!("halv time"), "/when/ends", json!("09:30")),
        ("zone", json!("London"), "/when/zone", json!("Europe/London")),
        ("place", json!(" Rådhusgata 4 "), "/place", json!("Rådhusgata 4")),
        ("link", json!("teams.example.com/x"), "/link", json!("https://teams.example.com/x")),
        (
            "people",
            people,
            "/people",
            json!([
                {"contact_id": kari, "name": "Kari", "role": "Leder"},
                {"contact_id": null, "name": "To utviklere", "role": null},
            ]),
        ),
        ("preparation", json!("Les\r\n\r\n**rapporten**\n"), "/preparation", json!("Les\n\n**rapporten**")),
        ("asked", json!("Om drift"), "/asked", json!("Om drift")),
        ("went", json!("Fint"), "/went", json!("Fint")),
        ("next_step", json!("De ringer"), "/next_step", json!("De ringer")),
    ] {
        let before = one(&profile, &id, &kept);
        change(&profile, &kept, field, value.clone());
        let after = one(&profile, &id, &kept);
        assert_eq!(after.pointer(pointer), Some(&expected), "{field}");
        done(&profile, "undo", json!({}));
        assert_eq!(one(&profile, &id, &kept), before, "{field}");
        change(&profile, &kept, field, value);
    }
    let view = one(&profile, &id, &kept);
    assert_eq!(
        view["when"]["starts_at"], "2026-11-25T09:00:00Z",
        "another zone keeps what the clock there shows"
    );
    let texts = view["texts"].clone();
    for field in ["round", "day", "time", "minutes"] {
        change(&profile, &kept, field, texts[field].clone());
    }
    assert_eq!(one(&profile, &id, &kept), view, "what is edited reads back as the same");
}

#[test]
fn held_interviews_keep_what_was_said_of_them() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kept = plan(&profile, &id, "24.11.2026", "13");
    done(&profile, "interview.hold", json!({"interview_id": kept, "went": "Bra", "next_step": "Case"}));
    done(&profile, "interview.hold", json!({"interview_id": kept, "went": "", "next_step": ""}));
    let view = one(&profile, &id, &kept);
    assert_eq!(
        (&view["state"], &view["went"], &view["next_step"]),
        (&json!("held"), &json!("Bra"), &json!("Case"))
    );
    assert_eq!((listed(&profile, "coming"), listed(&profile, "past")), (vec![], vec![kept.clone()]));
    done(&profile, "interview.plan", json!({"interview_id": kept}));
    assert_eq!(listed(&profile, "coming"), std::slice::from_ref(&kept));
    done(&profile, "interview.delete", json!({"interview_id": kept}));
    assert_eq!(
        refused(&profile, "interview.delete", json!({"interview_id": kept})),
        ErrorCode::InterviewMissing
    );
    done(&profile, "undo", json!({}));
    assert_eq!(one(&profile, &id, &kept)["went"], "Bra");
}

#[test]
fn a_history_tells_of_interviews_with_their_day() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let kept = plan(&profile, &id, "24.11.2026", "13");
    done(&profile, "interview.cancel", json!({"interview_id": kept}));
    let told = history(&profile, &id);
    let interview = told.iter().find(|event| event["kind"] == "interview").unwrap();
    assert_eq!(
        (&interview["on"], &interview["interview"], &interview["state"], &interview["round"]),
        (&json!("2026-11-24"), &kept, &json!("cancelled"), &json!(1))
    );
    let edit = json!({"event_id": interview["id"], "edit": {"field": "on", "value": "20.11.2026"}});
    assert_eq!(refused(&profile, "event.edit", edit), ErrorCode::EventMissing);
}

#[test]
fn what_is_no_interview_is_refused_and_nothing_is_kept() {
    use ErrorCode as E;
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let gone = add(&profile, "Kokk", "Sult");
    done(&profile, "job.delete", json!({"job_id": gone}));
    let good = draft(&id, "24.11.2026", "13");
    let stranger = "0190a0b4-0000-7000-8000-000000000000";
    let crowd: Vec<Value> = (0..21).map(|n| json!({"kind": "name", "name": format!("P{n}")})).collect();
    for (parts, code) in [
        (json!({"day": "snart"}), E::DateUnread),
        (json!({"day": ""}), E::DateUnread),
        (json!({"day": "31.2.2027"}), E::DateMissing),
        (json!({"time": ""}), E::TimeUnread),
        (json!({"time": "25"}), E::TimeUnread),
        (json!({"minutes": "lenge"}), E::MinutesUnread),
        (json!({"minutes": "25 t"}), E::MinutesUnread),
        (json!({"zone": "Atlantis"}), E::ZoneUnread),
        (json!({"round": "0"}), E::NumberRange),
        (json!({"round": "100"}), E::NumberRange),
        (json!({"link": "javascript:alert(1)"}), E::LinkUnread),
        (json!({"place": "x".repeat(301)}), E::TooLong),
        (json!({"day": "x".repeat(301)}), E::TooLong),
        (json!({"preparation": "x".repeat(100_001)}), E::TooLong),
        (json!({"people": crowd}), E::TooLong),
        (json!({"people": [{"kind": "contact", "contact_id": stranger}]}), E::ContactMissing),
        (json!({"job_id": gone}), E::JobMissing),
        (json!({"job_id": stranger}), E::JobMissing),
        (json!({"form": "tea"}), E::BadInput),
    ] {
        assert_eq!(refused(&profile, "interview.add", with(good.clone(), &parts)), code, "{parts:.200}");
    }
    assert_eq!(of_job(&profile, &id), Vec::<Value>::new());
    let kept = plan(&profile, &id, "24.11.2026", "13");
    for (field, value, code) in [
        ("day", json!("snart"), E::DateUnread),
        ("minutes", json!("0"), E::MinutesUnread),
        ("zone", json!("Atlantis"), E::ZoneUnread),
        ("went", json!("x".repeat(100_001)), E::TooLong),
        ("people", json!([{"kind": "contact", "contact_id": stranger}]), E::ContactMissing),
    ] {
        assert_eq!(unchangeable(&profile, &kept, field, value), code, "{field}");
    }
    assert_eq!(done(&profile, "zone.names", json!({"text": "lond"}))["names"], json!(["Europe/London"]));
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn lists_are_limited_and_join_their_pages() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for minute in 0..205 {
        let time = format!("{:02}:{:02}", 8 + minute / 60, minute % 60);
        plan(&profile, &id, "24.11.2026", &time);
    }
    let page = |offset: usize, limit: u16| {
        done(&profile, "interview.list", json!({"which": "coming", "offset": offset, "limit": limit}))
    };
    let all = page(0, u16::MAX);
    assert_eq!((all["interviews"].as_array().unwrap().len(), &all["total"]), (200, &json!(205)));
    assert!(all["interviews"][0]["overlaps"].as_array().unwrap().len() <= 5);
    let rest = page(200, 10)["interviews"].as_array().unwrap().clone();
    assert_eq!(rest.len(), 5);
    assert!(rest[0]["when"]["starts_at"].as_str() > all["interviews"][199]["when"]["starts_at"].as_str());
    assert_eq!(of_job(&profile, &id).len(), 200);
}

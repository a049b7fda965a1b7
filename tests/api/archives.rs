//! The search is over: word to the others, the days to come, the archive, and a later search that starts clean.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{
    add, all_reads, column, done, edit, history, job, move_on, move_to, page, profile, read, refused,
    save_new, stage,
};
use crate::offer_calls::{edit_offer, offer_for};

fn archive(profile: &TestProfile, name: &str) -> Value {
    done(profile, "archive.make", json!({"name": name, "ended_on": null}))["archive_id"].clone()
}

fn held(profile: &TestProfile, id: &Value, text: &str) -> Vec<Value> {
    let query = json!({"archive_id": id, "text": text, "offset": 0, "limit": 200});
    let jobs = done(profile, "archive.read", query)["jobs"].clone();
    jobs.as_array().unwrap().iter().map(|job| job["job_id"].clone()).collect()
}

/// A search with one accepted job, two that wait for word, one never sent and one rejected.
fn ended(profile: &TestProfile) -> [Value; 5] {
    let jobs =
        ["Utvikler", "Kokk", "Baker", "Smed", "Murer"].map(|title| add(profile, title, "Fjelltopp AS"));
    for (id, kind) in jobs.iter().zip(["accepted", "interview", "applied", "saved", "rejected"]) {
        if kind != "saved" {
            move_to(profile, id, kind);
        }
    }
    jobs
}

#[test]
fn what_is_left_is_told_and_the_others_are_withdrawn_in_one_step() {
    let profile = profile();
    let [accepted, interview, applied, saved, rejected] = ended(&profile);
    let offer = offer_for(&profile, &accepted, "800 000");
    edit_offer(&profile, &offer, "starts_on", "4.1.2027");
    let other = offer_for(&profile, &interview, "700 000");
    edit_offer(&profile, &other, "answer_by", "1.12.2026");
    let left = done(&profile, "ending.read", json!({}));
    let ids = |list: &Value| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|job| job["job_id"].clone()).collect()
    };
    assert_eq!(ids(&left["accepted"]), std::slice::from_ref(&accepted));
    assert_eq!(ids(&left["open"]), [interview.clone(), applied.clone()], "the one that came furthest first");
    assert_eq!((&left["open_total"], &left["unsent"], &left["closed"]), (&json!(2), &json!(1), &json!(1)));
    let dates: Vec<_> =
        left["dates"].as_array().unwrap().iter().map(|date| (&date["on"], &date["what"])).collect();
    let expected = [(&json!("2026-12-01"), &json!("answer_by")), (&json!("2027-01-04"), &json!("starts"))];
    assert_eq!(dates, expected);

    let before = all_reads(&profile);
    done(&profile, "ending.withdraw", json!({"jobs": [interview, applied, saved, rejected]}));
    assert_eq!(job(&profile, &applied)["closed"]["why"]["reason"], "other_offer");
    assert_eq!(history(&profile, &interview)[0]["from"], "interview");
    assert_eq!(job(&profile, &saved)["stage"]["kind"], "saved", "nobody waits for word");
    assert_eq!(job(&profile, &rejected)["stage"]["kind"], "rejected");
    let left = done(&profile, "ending.read", json!({}));
    assert_eq!((&left["open_total"], left["dates"].as_array().unwrap().len()), (&json!(0), 1));
    done(&profile, "undo", json!({}));
    assert_eq!(all_reads(&profile), before);
}

#[test]
fn a_later_search_starts_clean_and_looks_things_up_in_the_old_one() {
    let profile = profile();
    let [accepted, ..] = ended(&profile);
    offer_for(&profile, &accepted, "800 000");
    let before = all_reads(&profile);
    let id = archive(&profile, "  Høsten   2026 ");
    for kind in ["saved", "accepted", "applied", "rejected"] {
        assert_eq!(column(&profile, kind), Vec::<Value>::new());
    }
    let list = done(&profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 9}));
    assert_eq!(list["total"], 0);
    assert_eq!(done(&profile, "offer.compare", json!({"offers": null, "year": null}))["offers"], json!([]));
    assert_eq!(done(&profile, "ending.read", json!({}))["accepted"], json!([]));

    let line = done(&profile, "archive.list", json!({"offset": 0, "limit": 9}))["archives"][0].clone();
    let expected = json!({
        "archive_id": id, "name": "Høsten 2026", "ended_on": "2026-11-22", "jobs": 5, "began_on": "2026-11-22",
        "accepted": {"title": "Utvikler", "employer": "Fjelltopp AS"},
    });
    assert_eq!(line, expected);
    assert_eq!(held(&profile, &id, "").len(), 5);
    assert_eq!(held(&profile, &id, "utvik fjell"), std::slice::from_ref(&accepted));
    assert_eq!(held(&profile, &id, "finnes ikke"), Vec::<Value>::new());
    let hits = done(&profile, "search", json!({"text": "utvikler", "limit": 9}))["hits"].clone();
    assert_eq!((&hits[0]["job_id"], &hits[0]["archive"]), (&accepted, &json!("Høsten 2026")));
    assert_eq!(job(&profile, &accepted)["archive"]["archive_id"], id);

    let fresh = add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(column(&profile, "saved"), std::slice::from_ref(&fresh));
    assert_eq!(job(&profile, &fresh)["same_employer"].as_array().unwrap().len(), 5);
    done(&profile, "undo", json!({}));
    done(&profile, "archive.restore", json!({"archive_id": id}));
    assert_eq!(done(&profile, "archive.list", json!({"offset": 0, "limit": 9}))["total"], 0);
    assert_eq!(all_reads(&profile), before, "brought back, everything is as it was");
}

#[test]
fn a_job_of_an_earlier_search_is_only_read() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    move_on(&profile, &id, "rejected", "");
    archive(&profile, "Høsten");
    let preview = read(&profile, &page("finn-snarest.html"), None);
    assert_eq!(preview["known"]["archive"]["name"], "Høsten");
    let before = all_reads(&profile);
    let edit = json!({"field": "title", "value": "Ny"});
    let into = json!({"kind": "same_job", "job_id": id});
    for (name, input) in [
        ("job.edit", json!({"job_id": id, "edit": edit})),
        ("job.move", json!({"job_id": id, "stage_id": stage(&profile, "applied")})),
        ("note.add", json!({"job_id": id, "text": "Et notat"})),
        ("job.why_closed", json!({"job_id": id, "reason": "pay", "note": ""})),
        ("ending.withdraw", json!({"jobs": [id]})),
        ("ad.save", json!({"draft_id": preview["draft_id"], "edits": [], "into": into})),
    ] {
        assert_eq!(refused(&profile, name, input), E::JobArchived, "{name}");
    }
    assert_eq!(all_reads(&profile), before);
    let into = json!({"kind": "second_try", "previous": id});
    let input = json!({"draft_id": preview["draft_id"], "edits": [], "into": into});
    let again = done(&profile, "ad.save", input)["job_id"].clone();
    assert_eq!(job(&profile, &again)["previous"], id, "a later search may try again");
}

#[test]
fn names_and_days_are_held_to_what_they_can_be() {
    let profile = profile();
    let make = |name: &str, on: &str| json!({"name": name, "ended_on": on});
    assert_eq!(refused(&profile, "archive.make", make("Tomt", "")), E::ArchiveEmpty);
    add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(refused(&profile, "archive.make", make(" ", "")), E::ArchiveNameMissing);
    assert_eq!(refused(&profile, "archive.make", make(&"x".repeat(81), "")), E::TooLong);
    assert_eq!(refused(&profile, "archive.make", make("Høsten", "en dag")), E::DateUnread);
    done(&profile, "archive.make", make("Høsten", "20.11"));
    let line = done(&profile, "archive.list", json!({"offset": 0, "limit": 9}))["archives"][0].clone();
    assert_eq!(line["ended_on"], "2026-11-20");
    let nobody = "01900000-0000-7000-8000-000000000000";
    for name in ["archive.restore", "archive.read", "archive.rename"] {
        let input = match name {
            "archive.read" => json!({"archive_id": nobody, "text": "", "offset": 0, "limit": 1}),
            "archive.rename" => json!({"archive_id": nobody, "name": "X"}),
            _ => json!({"archive_id": nobody}),
        };
        assert_eq!(refused(&profile, name, input), E::ArchiveMissing, "{name}");
    }
}

#[test]
fn the_trash_stays_the_trash_and_a_job_deleted_from_an_archive_comes_back_to_it() {
    let profile = profile();
    let [gone, kept] = ["Kokk", "Baker"].map(|title| add(&profile, title, "Fjelltopp AS"));
    done(&profile, "job.delete", json!({"job_id": gone}));
    let id = archive(&profile, "Høsten");
    assert_eq!(held(&profile, &id, ""), std::slice::from_ref(&kept));
    done(&profile, "job.restore", json!({"job_id": gone}));
    edit(&profile, &gone, "title", "Kokk");
    assert_eq!(column(&profile, "saved"), [gone]);
    done(&profile, "job.delete", json!({"job_id": kept}));
    assert_eq!(held(&profile, &id, ""), Vec::<Value>::new());
    done(&profile, "job.restore", json!({"job_id": kept}));
    assert_eq!(held(&profile, &id, ""), [kept]);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn answers_are_limited_and_pages_join() {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 450, "seed": 2}));
    let employer = done(&profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 1}));
    let employer = employer["jobs"][0]["employer"].as_str().unwrap().to_owned();
    for number in 0..30 {
        add(&profile, &format!("Stilling {number}"), &employer);
    }
    let asked = json!({"title": "Kokk", "employer": employer, "url": null});
    assert_eq!(done(&profile, "job.already", asked)["jobs"].as_array().unwrap().len(), 20);
    let left = done(&profile, "ending.read", json!({}));
    assert!(left["open"].as_array().unwrap().len() <= 200 && left["dates"].as_array().unwrap().len() <= 100);
    let too_many: Vec<Value> = vec![json!("01900000-0000-7000-8000-000000000000"); 201];
    assert_eq!(refused(&profile, "ending.withdraw", json!({"jobs": too_many})), E::TooMany);
    let id = archive(&profile, "Alt");
    let mut seen = Vec::new();
    loop {
        let query = json!({"archive_id": id, "text": "", "offset": seen.len(), "limit": u16::MAX});
        let page = done(&profile, "archive.read", query);
        let jobs = page["jobs"].as_array().unwrap();
        assert!(jobs.len() <= 200 && page["total"] == 480);
        if jobs.is_empty() {
            break;
        }
        seen.extend(jobs.iter().map(|job| job["job_id"].to_string()));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 480);
}

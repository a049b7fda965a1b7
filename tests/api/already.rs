//! "Did I already apply here?": at capture, by hand, in the employer's page; earlier searches count too.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, job, move_on, page, profile, read, save_new};

const FINN: &str = "https://www.finn.no/job/ad/400000001";

fn ask(profile: &TestProfile, title: &str, employer: &str, url: Option<&str>) -> Vec<Value> {
    let answer = done(profile, "job.already", json!({"title": title, "employer": employer, "url": url}));
    answer["jobs"].as_array().unwrap().clone()
}

fn told(jobs: &[Value]) -> Vec<(&str, &str)> {
    jobs.iter().map(|job| (job["title"].as_str().unwrap(), job["likeness"].as_str().unwrap())).collect()
}

#[test]
fn the_closest_come_first_and_each_says_when_where_and_what_came_of_it() {
    let profile = profile();
    let ad = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    edit(&profile, &ad, "employer", "Fjelltopp AS");
    let other = add(&profile, "Kokk", "FJELLTOPP");
    let same = add(&profile, "Utvikler", "Fjelltopp");
    add(&profile, "Utvikler", "Dalbunn AS");
    move_on(&profile, &other, "applied", "1.10.2026");
    move_on(&profile, &other, "rejected", "20.10.2026");
    done(&profile, "job.why_closed", json!({"job_id": other, "reason": "pay", "note": ""}));
    let jobs = ask(&profile, "utvikler", "Fjelltopp AS", Some(FINN));
    let title = job(&profile, &ad)["fields"]["title"].as_str().unwrap().to_owned();
    let expected = [(&*title, "same_ad"), ("Utvikler", "same_position"), ("Kokk", "same_employer")];
    assert_eq!(told(&jobs), expected);
    assert_eq!(jobs[1]["job_id"], same);
    let kokk = &jobs[2];
    assert_eq!((&kokk["applied_on"], &kokk["stage"]["kind"]), (&json!("2026-10-01"), &json!("rejected")));
    assert_eq!((&kokk["furthest"], &kokk["why"]["reason"]), (&json!("applied"), &json!("pay")));
    assert_eq!(kokk["stage_since"], "2026-10-20");
    assert_eq!(ask(&profile, "", "", None), Vec::<Value>::new());
    assert_eq!(told(&ask(&profile, "", "", Some(FINN))), [(&*title, "same_ad")]);
}

#[test]
fn an_employer_is_remembered_for_a_year_by_the_day_of_sending_too() {
    let profile = profile();
    let [old, sent] = ["Kokk", "Baker"].map(|title| add(&profile, title, "Fjelltopp AS"));
    move_on(&profile, &sent, "applied", "");
    profile.set_clock("2027-11-22T09:00:00Z").unwrap();
    assert_eq!(ask(&profile, "Smed", "Fjelltopp AS", None).len(), 2);
    profile.set_clock("2027-11-23T09:00:00Z").unwrap();
    assert_eq!(ask(&profile, "Smed", "Fjelltopp AS", None), Vec::<Value>::new());
    edit(&profile, &sent, "applied_on", "1.12.2026");
    assert_eq!(told(&ask(&profile, "Smed", "Fjelltopp AS", None)), [("Baker", "same_employer")]);
    assert_eq!(
        ask(&profile, "Kokk", "Fjelltopp AS", None)[0]["job_id"],
        old,
        "a position is never forgotten"
    );
}

#[test]
fn earlier_searches_are_remembered_and_the_trash_speaks_of_the_same_position_only() {
    let profile = profile();
    let [kept, gone] = ["Kokk", "Baker"].map(|title| add(&profile, title, "Fjelltopp AS"));
    done(&profile, "job.delete", json!({"job_id": gone}));
    done(&profile, "archive.make", json!({"name": "Høsten", "ended_on": null}));
    let jobs = ask(&profile, "Smed", "Fjelltopp AS", None);
    assert_eq!((jobs.len(), &jobs[0]["job_id"], &jobs[0]["archive"]["name"]), (1, &kept, &json!("Høsten")));
    let jobs = ask(&profile, "Baker", "Fjelltopp AS", None);
    assert_eq!((&jobs[0]["job_id"], &jobs[0]["in_trash"]), (&gone, &json!(true)));
}

#[test]
fn a_review_tells_what_else_is_there_and_not_the_same_ad_twice() {
    let profile = profile();
    let first = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    let employer = job(&profile, &first)["fields"]["employer"].as_str().unwrap().to_owned();
    let other = add(&profile, "Noe helt annet", &employer);
    let preview = read(&profile, &page("finn-snarest.html"), Some(FINN));
    assert_eq!(preview["known"]["job_id"], first);
    let already = preview["already"]["jobs"].as_array().unwrap();
    assert_eq!(already.len(), 1);
    assert_eq!((&already[0]["job_id"], &already[0]["likeness"]), (&other, &json!("same_employer")));
}

#[test]
fn the_employers_page_answers_for_known_and_unknown_employers() {
    let profile = profile();
    for employer in ["Equinor ASA", "Fjelltopp AS"] {
        let id = add(&profile, "Utvikler", employer);
        let found = done(&profile, "guidance.employer", json!({"name": employer}));
        assert_eq!(found["jobs"][0]["job_id"], id, "{employer}");
        assert_eq!(found["already"]["jobs"][0]["likeness"], "same_employer");
    }
    profile.set_clock("2028-01-01T09:00:00Z").unwrap();
    let found = done(&profile, "guidance.employer", json!({"name": "Equinor"}));
    assert_eq!((found["jobs"].as_array().unwrap().len(), &found["already"]["jobs"]), (1, &json!([])));
}

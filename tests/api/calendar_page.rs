//! The calendar's days: weeks, meaning, order, room, and the weekend on which the clock changes.

use loype_tests::TestProfile;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, move_to, profile, stage};
use crate::offer_calls::{edit_offer, offer_for};

/// Writes rows as another part of the program would: within a step of the journal.
pub(crate) fn sql(profile: &TestProfile, rows: &str) {
    let connection = Connection::open(profile.folder().join("loype.sqlite3")).unwrap();
    let step = "INSERT INTO journal_step (label, params, at, state) VALUES ('add-note', '{}', '', 'open')";
    let close = "UPDATE journal_step SET state = 'done' WHERE state = 'open'";
    connection.execute_batch(&format!("BEGIN IMMEDIATE; {step}; {rows}; {close}; COMMIT")).unwrap();
}

/// An interview of a job, and its id.
pub(crate) fn interview(profile: &TestProfile, job: &Value, starts_at: &str, zone: &str) -> Value {
    let id = domain::ids::InterviewId::at(profile.clock.now());
    let job = job.as_str().unwrap();
    sql(
        profile,
        &format!(
            "INSERT INTO interview (id, application_id, round, form, starts_at, zone, minutes, place, link, state,
               preparation, asked, went, next_step, created_at)
             SELECT '{id}', id, 2, 'video', '{starts_at}', '{zone}', 60, 'Kirkegata 1, Oslo',
               'https://meet.example/abc', 'planned', '', '', '', '', '' FROM application WHERE job_id = '{job}'"
        ),
    );
    json!({"of": "interview", "id": id})
}

/// A task of the search, and its id.
pub(crate) fn task(profile: &TestProfile, text: &str, due_on: &str, due_time: Option<&str>) -> Value {
    let id = domain::ids::TaskId::at(profile.clock.now());
    let time = due_time.map_or("NULL".to_owned(), |time| format!("'{time}'"));
    sql(
        profile,
        &format!(
            "INSERT INTO task (id, kind, text, due_on, due_time, created_at)
             VALUES ('{id}', 'task', '{text}', '{due_on}', {time}, '')"
        ),
    );
    json!({"of": "task", "id": id})
}

pub(crate) fn with_deadline(profile: &TestProfile, title: &str, deadline: &str) -> Value {
    let id = add(profile, title, "Fjelltopp AS");
    edit(profile, &id, "deadline", deadline);
    id
}

fn page(profile: &TestProfile, span: &str, on: &str) -> Value {
    done(profile, "calendar.read", json!({"span": span, "on": on, "per_day": 100}))
}

/// The entries of one day.
pub(crate) fn entries_on(profile: &TestProfile, on: &str) -> Vec<Value> {
    page(profile, "day", on)["days"][0]["entries"].as_array().unwrap().clone()
}

fn told(entry: &Value) -> String {
    let name = entry["text"].as_str().or(entry["title"].as_str()).unwrap_or_default();
    let time = entry["time"].as_str().unwrap_or("-");
    format!("{} {time} {name} {}", entry["kind"].as_str().unwrap(), entry["tone"].as_str().unwrap())
}

#[test]
fn a_month_has_six_numbered_weeks_and_says_how_to_go_on() {
    let profile = profile();
    let month = done(&profile, "calendar.read", json!({"span": "month", "on": null, "per_day": 3}));
    let days = month["days"].as_array().unwrap();
    assert_eq!((days.len(), &month["on"], &month["today"]), (42, &json!("2026-11-22"), &json!("2026-11-22")));
    assert_eq!((&days[0]["on"], &days[41]["on"]), (&json!("2026-10-26"), &json!("2026-12-06")));
    let weeks: Vec<i64> = days.iter().step_by(7).map(|day| day["week"].as_i64().unwrap()).collect();
    assert_eq!(weeks, [44, 45, 46, 47, 48, 49]);
    let inside: Vec<&str> =
        days.iter().filter(|day| day["in_month"] == true).map(|day| day["on"].as_str().unwrap()).collect();
    assert_eq!((inside.len(), inside[0], inside[29]), (30, "2026-11-01", "2026-11-30"));
    assert_eq!((&month["previous"], &month["next"]), (&json!("2026-10-22"), &json!("2026-12-22")));
    assert_eq!((&month["before"][0], &month["after"][0]), (&json!("2026-10-19"), &json!("2026-12-07")));
    assert_eq!(month["now_minute"], 600, "ten in the morning in Oslo");
    let last = page(&profile, "month", "2026-12-31");
    assert_eq!(last["days"][34]["week"], 53, "3 January 2027 lies in the last week of 2026");
    assert_eq!(last["days"][35]["week"], 1);
    let end = page(&profile, "month", "2027-01-31");
    assert_eq!((&end["next"], &end["previous"]), (&json!("2027-02-28"), &json!("2026-12-31")));
    assert_eq!(page(&profile, "agenda", "2026-11-22")["days"].as_array().unwrap().len(), 28);
}

#[test]
fn entries_say_what_they_mean_and_stand_in_order() {
    let profile = profile();
    let late = with_deadline(&profile, "Late", "20.11.2026");
    with_deadline(&profile, "Noon", "24.11.2026 kl. 12:00");
    with_deadline(&profile, "Later", "30.11.2026");
    let job = with_deadline(&profile, "Sent", "24.11.2026");
    move_to(&profile, &job, "applied");
    interview(&profile, &job, "2026-11-24T12:00:00.000Z", "Europe/Oslo");
    task(&profile, "Ring", "2026-11-24", Some("09:30"));
    let offer = offer_for(&profile, &job, "800 000");
    edit_offer(&profile, &offer, "answer_by", "24.11.2026");
    edit_offer(&profile, &offer, "starts_on", "24.11.2026");
    let on = |day: &str| entries_on(&profile, day).iter().map(told).collect::<Vec<_>>();
    assert_eq!(on("2026-11-20"), ["deadline - Late late"]);
    assert_eq!(on("2026-11-30"), ["deadline - Later plain"]);
    assert_eq!(
        on("2026-11-24"),
        [
            "interview 13:00 Sent meeting",
            "answer_by - Fjelltopp AS soon",
            "offer_start - Fjelltopp AS plain",
            "task 09:30 Ring soon",
            "deadline 12:00 Noon soon",
            "deadline - Sent done",
        ]
    );
    move_to(&profile, &late, "withdrawn");
    assert_eq!(on("2026-11-20"), Vec::<String>::new());
}

#[test]
fn interviews_are_told_in_oslo_and_where_they_were_agreed() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "A");
    interview(&profile, &job, "2026-11-25T14:00:00.000Z", "America/New_York");
    let entry = &entries_on(&profile, "2026-11-25")[0];
    assert_eq!((&entry["time"], &entry["ends"]), (&json!("15:00"), &json!("16:00")));
    assert_eq!(entry["there"], json!({"zone": "America/New_York", "on": "2026-11-25", "time": "09:00"}));
    assert_eq!((&entry["round"], &entry["form"]), (&json!(2), &json!("video")));
    assert_eq!(entry["drawn"], json!({"from": 900, "to": 960, "lane": 0, "of": 1}));
    interview(&profile, &job, "2026-11-26T14:00:00.000Z", "Europe/Oslo");
    assert_eq!(entries_on(&profile, "2026-11-26")[0]["there"], Value::Null);
    // Berlin's clock shows what Oslo's does.
    interview(&profile, &job, "2026-11-27T14:00:00.000Z", "Europe/Berlin");
    assert_eq!(entries_on(&profile, "2026-11-27")[0]["there"], Value::Null);
}

#[test]
fn what_overlaps_in_a_week_stands_side_by_side() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "A");
    for starts in ["12:00", "12:30", "13:30"] {
        interview(&profile, &job, &format!("2026-11-25T{starts}:00.000Z"), "Europe/Oslo");
    }
    let week = page(&profile, "week", "2026-11-25");
    let entries = week["days"][2]["entries"].as_array().unwrap();
    let lanes: Vec<_> =
        entries.iter().map(|entry| (entry["drawn"]["lane"].clone(), entry["drawn"]["of"].clone())).collect();
    assert_eq!(lanes, [(json!(0), json!(2)), (json!(1), json!(2)), (json!(0), json!(1))]);
}

#[test]
fn the_clock_change_weekends_have_23_and_25_hours_and_keep_their_times() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "A");
    // Thirteen on the wall, the day before and the day the clocks go back.
    interview(&profile, &job, "2026-10-24T11:00:00.000Z", "Europe/Oslo");
    interview(&profile, &job, "2026-10-25T12:00:00.000Z", "Europe/Oslo");
    // The last minute of a day of 25 hours, and the first of the next.
    with_deadline(&profile, "Last", "25.10.2026 kl. 23:30");
    with_deadline(&profile, "First", "26.10.2026 kl. 00:30");
    let week = page(&profile, "week", "2026-10-25");
    let days = week["days"].as_array().unwrap();
    let hours: Vec<i64> = days.iter().map(|day| day["hours"].as_i64().unwrap()).collect();
    assert_eq!(hours, [24, 24, 24, 24, 24, 24, 25]);
    assert_eq!(days[5]["entries"][0]["time"], "13:00");
    let sunday: Vec<&str> =
        days[6]["entries"].as_array().unwrap().iter().map(|entry| entry["time"].as_str().unwrap()).collect();
    assert_eq!(sunday, ["23:30", "13:00"], "what is late comes before what is done");
    assert_eq!(entries_on(&profile, "2026-10-26")[0]["title"], "First");
    for (spring, at) in
        [("2026-03-29", "2026-03-29T11:00:00.000Z"), ("2027-03-28", "2027-03-28T11:00:00.000Z")]
    {
        interview(&profile, &job, at, "Europe/Oslo");
        let day = &page(&profile, "day", spring)["days"][0];
        assert_eq!((&day["hours"], &day["entries"][0]["time"]), (&json!(23), &json!("13:00")), "{spring}");
    }
}

#[test]
fn a_deadline_at_midnight_belongs_to_the_day_it_ends() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let row = format!(
        "UPDATE job SET deadline_kind = 'datetime', deadline_at = '2026-11-24T23:00:00.000Z' WHERE id = '{}'",
        id.as_str().unwrap()
    );
    sql(&profile, &row);
    let entry = &entries_on(&profile, "2026-11-24")[0];
    assert_eq!((&entry["time"], &entry["drawn"]["to"]), (&json!("24:00"), &json!(1440)));
    assert!(entries_on(&profile, "2026-11-25").is_empty());
}

#[test]
fn each_day_carries_as_much_as_is_asked_for_and_counts_the_rest() {
    let profile = profile();
    for number in 0..12 {
        with_deadline(&profile, &format!("Job {number}"), "25.11.2026");
    }
    let month = done(&profile, "calendar.read", json!({"span": "month", "on": "2026-11-25", "per_day": 3}));
    let day = month["days"].as_array().unwrap().iter().find(|day| day["on"] == "2026-11-25").unwrap();
    assert_eq!((day["entries"].as_array().unwrap().len(), &day["total"]), (3, &json!(12)));
    let rest = page(&profile, "day", "2026-11-25");
    assert_eq!(rest["days"][0]["entries"].as_array().unwrap().len(), 12);
    // A day nobody can mean is brought to the years that the program reads.
    assert_eq!(page(&profile, "day", "0001-01-01")["on"], "1990-01-01");
    assert_eq!(page(&profile, "month", "9999-01-01")["on"], "2100-12-31");
}

#[test]
fn a_renamed_stage_changes_nothing_of_what_counts_as_closed() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "25.11.2026");
    done(&profile, "stage.rename", json!({"stage_id": stage(&profile, "rejected"), "name": "Neste gang"}));
    move_to(&profile, &id, "rejected");
    assert!(entries_on(&profile, "2026-11-25").is_empty());
}

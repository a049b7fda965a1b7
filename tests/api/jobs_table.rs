//! The table of jobs: its rows, filters, orders, and how it is arranged.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, move_on, profile, refused, stage};
use crate::offer_calls::target;
use crate::table_calls::{by, change, row, table, tag, titles};

fn filled() -> (TestProfile, [Value; 3]) {
    let profile = profile();
    // Saved some weeks ago, so that they can have been sent since.
    profile.set_clock("2026-10-20T09:00:00Z").unwrap();
    let jobs = [("Ørret", "Ås kommune"), ("Utvikler", "Equinor ASA"), ("Ålefisker", "Bø AS")]
        .map(|(title, employer)| add(&profile, title, employer));
    profile.set_clock(loype_tests::START).unwrap();
    edit(&profile, &jobs[0], "deadline", "1.12.2026");
    edit(&profile, &jobs[1], "deadline", "Snarest");
    edit(&profile, &jobs[1], "places", "Stavanger\nOslo");
    edit(&profile, &jobs[1], "pay", "650 000–750 000");
    edit(&profile, &jobs[1], "required_degree", "master");
    (profile, jobs)
}

fn found(profile: &TestProfile, filter: &Value) -> Vec<String> {
    let table = table(profile, &json!([filter]), &json!([by("title", "ascending")]));
    assert_eq!(table["total"], titles(&table).len());
    titles(&table).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_row_holds_what_every_column_shows() {
    let (profile, jobs) = filled();
    target(&profile, "Utvikler", ["650 000", "720 000", "800 000"]);
    done(&profile, "settings.edit", json!({"setting": "citizenship", "value": "other"}));
    move_on(&profile, &jobs[1], "applied", "1.11.2026");
    tag(&profile, &jobs[1], "Favoritt");
    change(&profile, &[&jobs[1]], &json!({"does": "follow_up", "on": "30.11"}));
    let row = row(&profile, &jobs[1]);
    for (field, value) in [
        ("employer", json!("Equinor ASA")),
        ("city", json!("Stavanger")),
        ("places", json!(["Stavanger", "Oslo"])),
        ("deadline", json!({"kind": "asap", "text": "Snarest"})),
        ("next", json!({"kind": "sent", "on": "2026-11-01", "days": 21})),
        ("warning", json!({"kind": "quiet", "days": 21})),
        ("applied_on", json!("2026-11-01")),
        ("quiet_days", json!(21)),
        ("last_event_on", json!("2026-11-01")),
        ("follow_up_on", json!("2026-11-30")),
        ("saved_on", json!("2026-10-20")),
        ("required_degree", json!("master")),
        ("source", Value::Null),
        ("found_at", Value::Null),
    ] {
        assert_eq!(row[field], value, "{field}");
    }
    assert_eq!(row["tags"][0]["name"], "Favoritt");
    assert_eq!(
        (&row["target"]["step"], &row["target"]["over_expected_ore"]),
        (&json!("expected"), &json!(3_000_000))
    );
    assert_eq!((&row["floor"]["verdict"], &row["floor"]["is_condition"]), (&json!("above"), &json!(true)));
    let card = crate::calls::card(&profile, &jobs[1]);
    assert_eq!((&row["next"], &row["warning"], &row["pay"]), (&card["next"], &card["warning"], &card["pay"]));
}

#[test]
fn texts_stand_in_the_order_of_the_alphabet_and_what_is_absent_last() {
    let (profile, _) = filled();
    let sorted = |sort: Value| {
        let table = table(&profile, &json!([]), &json!([sort]));
        titles(&table).join(" ")
    };
    assert_eq!(sorted(by("title", "ascending")), "Utvikler Ørret Ålefisker");
    assert_eq!(sorted(by("title", "descending")), "Ålefisker Ørret Utvikler");
    assert_eq!(sorted(by("employer", "ascending")), "Ålefisker Utvikler Ørret");
    assert_eq!(sorted(by("deadline", "ascending")), "Ørret Utvikler Ålefisker");
    assert_eq!(sorted(by("deadline", "descending")), "Utvikler Ørret Ålefisker");
    assert_eq!(sorted(by("pay", "descending")), "Utvikler Ålefisker Ørret", "the newest first where equal");
    let two = json!([by("stage", "ascending"), by("title", "descending")]);
    assert_eq!(titles(&table(&profile, &json!([]), &two)).join(" "), "Ålefisker Ørret Utvikler");
}

#[test]
fn every_filter_finds_what_it_names() {
    let (profile, jobs) = filled();
    target(&profile, "Utvikler", ["650 000", "720 000", "800 000"]);
    move_on(&profile, &jobs[1], "applied", "1.11.2026");
    let favourite = tag(&profile, &jobs[2], "Favoritt");
    let saved = stage(&profile, "saved");
    for (filter, titles) in [
        (json!({"by": "stage", "stages": [], "kinds": ["applied"]}), &["Utvikler"][..]),
        (json!({"by": "stage", "stages": [saved], "kinds": []}), &["Ørret", "Ålefisker"]),
        (json!({"by": "stage", "stages": [], "kinds": []}), &["Utvikler", "Ørret", "Ålefisker"]),
        (json!({"by": "employer", "names": ["equinor", "BØ"]}), &["Utvikler", "Ålefisker"]),
        (json!({"by": "city", "names": ["OSLO"]}), &["Utvikler"]),
        (json!({"by": "deadline", "sorts": ["asap"], "from": null, "to": null}), &["Utvikler"]),
        (
            json!({"by": "deadline", "sorts": [], "from": null, "to": {"kind": "in_days", "days": 9}}),
            &["Ørret"],
        ),
        (json!({"by": "deadline", "sorts": [], "from": null, "to": {"kind": "on", "on": "2026-11-30"}}), &[]),
        (json!({"by": "target", "steps": ["expected"]}), &["Utvikler"]),
        (json!({"by": "floor", "verdicts": ["unknown"]}), &["Ørret", "Ålefisker"]),
        (json!({"by": "source", "sites": ["finn.no"]}), &[]),
        (json!({"by": "tag", "tags": [favourite]}), &["Ålefisker"]),
        (json!({"by": "quiet", "days": 21}), &["Utvikler"]),
        (json!({"by": "quiet", "days": 22}), &[]),
        (json!({"by": "text", "text": "equi stav"}), &["Utvikler"]),
        (json!({"by": "text", "text": "  "}), &["Utvikler", "Ørret", "Ålefisker"]),
    ] {
        assert_eq!(found(&profile, &filter), titles, "{filter}");
    }
    let both = json!([{"by": "text", "text": "equinor"}, {"by": "tag", "tags": [favourite]}]);
    assert_eq!(table(&profile, &both, &json!([]))["total"], 0, "all of them must be met");
}

#[test]
fn the_order_follows_every_change_and_the_day() {
    let (profile, jobs) = filled();
    let quiet = json!({"by": "quiet", "days": 30});
    let below = json!({"by": "floor", "verdicts": ["below"]});
    assert_eq!((found(&profile, &quiet), found(&profile, &below)), (vec![], vec![]));
    move_on(&profile, &jobs[0], "applied", "1.11.2026");
    assert_eq!(found(&profile, &quiet), Vec::<String>::new());
    profile.set_clock("2026-12-01T09:00:00Z").unwrap();
    assert_eq!(found(&profile, &quiet), ["Ørret"]);
    edit(&profile, &jobs[1], "pay", "400 000");
    assert_eq!(found(&profile, &below), ["Utvikler"]);
    done(&profile, "job.delete", json!({"job_id": jobs[1]}));
    assert_eq!(found(&profile, &below), Vec::<String>::new());
    done(&profile, "undo", json!({}));
    assert_eq!(found(&profile, &below), ["Utvikler"]);
}

#[test]
fn stretches_join_and_end_and_hold_to_their_limit() {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 450, "seed": 3}));
    let sort = json!([by("employer", "ascending")]);
    let read = |offset: usize, limit: u16| {
        done(&profile, "table.read", json!({"filters": [], "sort": sort, "offset": offset, "limit": limit}))
    };
    let mut seen: Vec<Value> = Vec::new();
    while seen.len() < 450 {
        let rows = read(seen.len(), u16::MAX)["rows"].as_array().unwrap().clone();
        assert!(!rows.is_empty() && rows.len() <= 200);
        seen.extend(rows.into_iter().map(|row| row["job_id"].clone()));
    }
    assert_eq!(read(450, 10)["rows"], json!([]));
    assert_eq!(read(u32::MAX as usize, 10)["rows"], json!([]));
    let ids = done(&profile, "table.ids", json!({"filters": [], "sort": sort, "offset": 0, "limit": 5_000}));
    assert_eq!(ids["job_ids"], json!(seen), "the same order");
    let some = done(&profile, "table.ids", json!({"filters": [], "sort": sort, "offset": 440, "limit": 100}));
    assert_eq!(some["job_ids"], json!(seen[440..]));
    let values = done(&profile, "table.values", json!({"of": "employer", "text": ""}));
    assert_eq!(values["values"].as_array().unwrap().len(), 50);
}

#[test]
fn what_a_table_cannot_be_is_refused() {
    let profile = profile();
    let read =
        |filters: Value, sort: Value| json!({"filters": filters, "sort": sort, "offset": 0, "limit": 1});
    let twice = json!([by("title", "ascending"), by("title", "descending")]);
    assert_eq!(refused(&profile, "table.read", read(json!([]), twice)), ErrorCode::ColumnTwice);
    let many: Vec<Value> = (0..21).map(|days| json!({"by": "quiet", "days": days})).collect();
    assert_eq!(refused(&profile, "table.read", read(json!(many), json!([]))), ErrorCode::TooMany);
    let long = json!([{"by": "text", "text": "å".repeat(301)}]);
    assert_eq!(refused(&profile, "table.ids", read(long, json!([]))), ErrorCode::TooLong);
    let unknown = json!([{"by": "mood", "names": ["bad"]}]);
    assert_eq!(refused(&profile, "table.read", read(unknown, json!([]))), ErrorCode::BadInput);
    let values = json!({"of": "city", "text": "å".repeat(301)});
    assert_eq!(refused(&profile, "table.values", values), ErrorCode::TooLong);
}

#[test]
fn days_to_come_are_read_as_a_person_writes_them() {
    let profile = profile();
    for (text, on) in
        [("1.12", "2026-12-01"), ("1.3.", "2027-03-01"), ("i morgen", "2026-11-23"), ("uke 50", "2026-12-07")]
    {
        assert_eq!(done(&profile, "table.day", json!({"text": text}))["on"], on, "{text}");
    }
    assert_eq!(refused(&profile, "table.day", json!({"text": "en gang"})), ErrorCode::DateUnread);
    assert_eq!(refused(&profile, "table.day", json!({"text": "31.4"})), ErrorCode::DateMissing);
}

#[test]
fn the_arrangement_is_remembered_and_stands_outside_undo() {
    let profile = profile();
    let usual = done(&profile, "table.columns", json!({}));
    assert_eq!(usual["columns"][0], json!({"column": "title", "width": 256}));
    let arranged = json!({"columns": [{"column": "pay", "width": 20}], "sort": [by("pay", "descending")]});
    done(&profile, "table.arrange", arranged);
    let profile = profile.restarted().unwrap();
    let kept = done(&profile, "table.columns", json!({}));
    assert_eq!(kept, json!({"columns": [{"column": "pay", "width": 48}], "sort": [by("pay", "descending")]}));
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
    let none = json!({"columns": [], "sort": []});
    assert_eq!(refused(&profile, "table.arrange", none), ErrorCode::ColumnsMissing);
}

//! Bugs live near midnight, month's end, the clock change and 29 February.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, card, done, edit, job, move_on, move_to, page, profile, read, save_new};

fn with_deadline(profile: &TestProfile, deadline: &str) -> Value {
    let id = add(profile, "Utvikler", "A");
    edit(profile, &id, "deadline", deadline);
    id
}

#[test]
fn a_deadline_lasts_to_the_end_of_its_day_in_oslo_winter_and_summer() {
    let profile = profile();
    let winter = with_deadline(&profile, "30.11.2026");
    let summer = with_deadline(&profile, "30.6.2027");
    for (id, now, left, soon, passed) in [
        (&winter, "2026-11-27T22:59:59Z", 3, false, Value::Null),
        (&winter, "2026-11-27T23:00:00Z", 2, true, Value::Null),
        (&winter, "2026-11-30T22:59:59Z", 0, true, Value::Null),
        (&winter, "2026-11-30T23:00:00Z", -1, false, json!({"kind": "deadline_passed", "days": 1})),
        (&summer, "2027-06-30T21:59:59Z", 0, true, Value::Null),
        (&summer, "2027-06-30T22:00:00Z", -1, false, json!({"kind": "deadline_passed", "days": 1})),
    ] {
        profile.set_clock(now).unwrap();
        let card = card(&profile, id);
        assert_eq!(
            (&card["next"]["days_left"], &card["next"]["soon"]),
            (&json!(left), &json!(soon)),
            "{now}"
        );
        assert_eq!(card["warning"], passed, "{now}");
    }
}

#[test]
fn the_boards_day_turns_at_midnight_in_oslo() {
    let profile = profile();
    for (now, today) in [
        ("2026-12-31T22:59:59Z", "2026-12-31"),
        ("2026-12-31T23:00:00Z", "2027-01-01"),
        ("2027-03-28T22:00:00Z", "2027-03-29"),
        ("2027-10-30T21:59:59Z", "2027-10-30"),
        ("2027-10-31T22:59:59Z", "2027-10-31"),
        ("2028-02-28T23:00:00Z", "2028-02-29"),
    ] {
        profile.set_clock(now).unwrap();
        assert_eq!(done(&profile, "board.read", json!({"per_column": 1}))["today"], today);
        assert_eq!(done(&profile, "profile.read", json!({}))["today"], today);
    }
}

#[test]
fn deadlines_with_a_time_on_the_nights_the_clock_changes() {
    let profile = profile();
    for (written, instant, shown) in [
        // Clocks go from 02:00 to 03:00: half past two does not exist and moves forward.
        ("28.3.2027 kl. 01:30", "2027-03-28T00:30:00Z", "01:30"),
        ("28.3.2027 kl. 02:30", "2027-03-28T01:30:00Z", "03:30"),
        ("28.3.2027 kl. 12:00", "2027-03-28T10:00:00Z", "12:00"),
        // Clocks go from 03:00 to 02:00: half past two comes twice and the first counts.
        ("31.10.2027 kl. 02:30", "2027-10-31T00:30:00Z", "02:30"),
        ("31.10.2027 kl. 03:30", "2027-10-31T02:30:00Z", "03:30"),
        ("31.10.2027 kl. 12:00", "2027-10-31T11:00:00Z", "12:00"),
    ] {
        let id = with_deadline(&profile, written);
        assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], instant, "{written}");
        let next = card(&profile, &id)["next"].clone();
        assert_eq!(next["time"], shown, "{written}");
        assert_eq!(next["on"], instant[..10], "{written}");
    }
}

#[test]
fn days_are_counted_across_the_clock_change_and_the_turn_of_the_year() {
    let profile = profile();
    let id = with_deadline(&profile, "1.11.2027");
    for (now, left) in [
        ("2027-10-30T12:00:00Z", 2),
        ("2027-10-31T00:30:00Z", 1),
        ("2027-10-31T22:59:00Z", 1),
        ("2027-10-31T23:00:00Z", 0),
    ] {
        profile.set_clock(now).unwrap();
        assert_eq!(card(&profile, &id)["next"]["days_left"], left, "{now}");
    }
    profile.set_clock("2027-12-31T22:30:00Z").unwrap();
    let sent = add(&profile, "Utvikler", "A");
    move_to(&profile, &sent, "applied");
    assert_eq!(job(&profile, &sent)["applied_on"], "2027-12-31");
    profile.set_clock("2027-12-31T23:30:00Z").unwrap();
    assert_eq!(card(&profile, &sent)["next"], json!({"kind": "sent", "on": "2027-12-31", "days": 1}));
}

#[test]
fn days_since_it_was_saved_count_the_29_of_february() {
    let profile = profile();
    profile.set_clock("2028-02-28T22:30:00Z").unwrap();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    assert_eq!(job(&profile, &id)["saved_on"], "2028-02-28");
    for (now, ago) in [
        ("2028-02-28T22:59:59Z", 0),
        ("2028-02-28T23:00:00Z", 1),
        ("2028-03-01T12:00:00Z", 2),
        ("2029-02-28T12:00:00Z", 366),
    ] {
        profile.set_clock(now).unwrap();
        let known =
            done(&profile, "box.look", json!({"text": "https://www.finn.no/job/ad/400000001"}))["known"]
                .clone();
        assert_eq!(known["saved_days_ago"], ago, "{now}");
    }
}

#[test]
fn the_29_of_february_is_a_day_only_in_leap_years() {
    let profile = profile();
    let id = with_deadline(&profile, "29. februar");
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2028-02-29", "the next there is");
    edit(&profile, &id, "deadline", "29.2.2027");
    let deadline = job(&profile, &id)["fields"]["deadline"].clone();
    assert_eq!(deadline, json!({"kind": "unknown", "text": "29.2.2027"}), "no day is invented");
    profile.set_clock("2028-03-15T12:00:00Z").unwrap();
    move_on(&profile, &id, "applied", "29.2");
    assert_eq!(job(&profile, &id)["applied_on"], "2028-02-29");
}

#[test]
fn a_sent_application_grows_quiet_on_the_twenty_first_day() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    move_to(&profile, &id, "applied");
    profile.set_clock("2026-12-12T22:59:59Z").unwrap();
    assert_eq!(card(&profile, &id)["warning"], Value::Null);
    profile.set_clock("2026-12-12T23:00:00Z").unwrap();
    assert_eq!(card(&profile, &id)["warning"], json!({"kind": "quiet", "days": 21}));
}

#[test]
fn a_day_without_a_year_is_the_nearest_on_its_side() {
    let profile = profile();
    profile.set_clock("2026-12-30T12:00:00Z").unwrap();
    let id = with_deadline(&profile, "2. januar");
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2027-01-02");
    profile.set_clock("2027-01-02T12:00:00Z").unwrap();
    move_on(&profile, &id, "applied", "30.12");
    assert_eq!(job(&profile, &id)["applied_on"], "2026-12-30");
}

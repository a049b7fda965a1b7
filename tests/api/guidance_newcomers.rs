//! The newcomer's track: steps in order, with dates told by an offer.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};
use crate::guidance_calls::{by_id, each, list, mark, step, track};
use crate::offer_calls::{citizen, edit_offer, offer, offer_for};

fn choose(profile: &TestProfile, offer: &Value) {
    done(profile, "newcomer.choose", json!({"offer_id": offer}));
}

fn starting(profile: &TestProfile, on: &str) -> Value {
    let id = offer(profile, "Hos Fjelltopp", "820 000", &json!({"starts_on": on}));
    choose(profile, &id);
    id
}

fn due(profile: &TestProfile, id: &str) -> Value {
    step(profile, id)["due_on"].clone()
}

#[test]
fn an_empty_profile_sees_every_step_in_order_and_no_date() {
    let answer = track(&profile());
    let known: Vec<&str> =
        guidance::pack().guides.newcomer_steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(each(&answer["steps"], "id"), known, "who did not say where they are from sees all");
    assert_eq!(
        (&answer["offer_id"], &answer["offers"], &answer["starts_on"]),
        (&Value::Null, &json!([]), &Value::Null)
    );
    for (position, step) in list(&answer["steps"]).iter().enumerate() {
        assert_eq!((&step["due_on"], &step["done_on"]), (&Value::Null, &Value::Null));
        assert!(step["url"].as_str().unwrap().starts_with("https://"));
        for before in list(&step["waits_for"]) {
            assert!(
                known[..position].contains(&before.as_str().unwrap()),
                "{} waits for {before}",
                step["id"]
            );
        }
    }
    assert_eq!(by_id(&answer["steps"], "identity_check")["waits_for"], json!(["permit", "registration"]));
    assert_eq!(
        by_id(&answer["steps"], "registration")["due"],
        json!({"kind": "months_after_arrival", "months": 3})
    );
}

#[test]
fn steps_are_those_for_the_persons_citizenship() {
    let profile = profile();
    for (of, with, without) in [
        ("nordic", &["identity_check", "tax_card"][..], &["permit", "registration"][..]),
        ("eea", &["registration", "identity_check"], &["permit"]),
        ("other", &["permit", "identity_check"], &["registration"]),
    ] {
        citizen(&profile, of);
        let answer = track(&profile);
        let ids = each(&answer["steps"], "id");
        assert!(with.iter().all(|id| ids.contains(id)), "{of}: {ids:?}");
        assert!(without.iter().all(|id| !ids.contains(id)), "{of}: {ids:?}");
        for step in list(&answer["steps"]) {
            let waits = list(&step["waits_for"]);
            assert!(
                waits.iter().all(|id| ids.contains(&id.as_str().unwrap())),
                "{of}: {} waits for what is not there",
                step["id"]
            );
        }
    }
    citizen(&profile, Value::Null);
    assert_eq!(list(&track(&profile)["steps"]).len(), guidance::pack().guides.newcomer_steps.len());
}

#[test]
fn what_is_done_is_waited_for_no_longer() {
    let profile = profile();
    citizen(&profile, "other");
    let waits = |id: &str| step(&profile, id)["waits_for"].clone();
    assert_eq!(waits("identity_check"), json!(["permit"]));
    assert_eq!(waits("tax_card"), json!(["identity_check"]));
    mark(&profile, "permit", "1.11.2026");
    assert_eq!((waits("identity_check"), waits("tax_card")), (json!([]), json!(["identity_check"])));
    mark(&profile, "permit", "");
    assert_eq!(waits("identity_check"), json!(["permit"]));
}

#[test]
fn a_bank_asks_for_one_norwegian_number_and_not_for_both() {
    for number in ["d_number", "national_number"] {
        let profile = profile();
        citizen(&profile, "eea");
        for id in ["registration", "identity_check", "moving_notice", number] {
            mark(&profile, id, "1.11.2026");
        }
        let waits = step(&profile, "bank_account")["waits_for"].clone();
        assert_eq!(waits, json!([]), "nobody gets both numbers; who has the {number} has one");
    }
}

#[test]
fn dates_are_told_by_the_first_day_of_work_over_month_ends_and_leap_days() {
    let profile = profile();
    let offer = starting(&profile, "1.3.2028");
    for (starts, before, three_months, eight_days) in [
        ("1.3.2028", "2028-02-29", "2028-06-01", "2028-03-09"),
        ("1.3.2027", "2027-02-28", "2027-06-01", "2027-03-09"),
        ("29.2.2028", "2028-02-28", "2028-05-29", "2028-03-08"),
        ("30.11.2027", "2027-11-29", "2028-02-29", "2027-12-08"),
        ("30.11.2026", "2026-11-29", "2027-02-28", "2026-12-08"),
        ("31.1.2027", "2027-01-30", "2027-04-30", "2027-02-08"),
        ("31.12.2026", "2026-12-30", "2027-03-31", "2027-01-08"),
        ("1.1.2027", "2026-12-31", "2027-04-01", "2027-01-09"),
        ("21.2.2028", "2028-02-20", "2028-05-21", "2028-02-29"),
    ] {
        edit_offer(&profile, &offer, "starts_on", starts);
        assert_eq!(due(&profile, "permit"), before, "{starts}");
        assert_eq!(due(&profile, "registration"), three_months, "{starts}");
        assert_eq!(due(&profile, "moving_notice"), eight_days, "{starts}");
        assert_eq!(
            (due(&profile, "tax_card"), due(&profile, "bank_id")),
            (Value::Null, Value::Null),
            "no day is invented"
        );
    }
    edit_offer(&profile, &offer, "starts_on", "");
    let answer = track(&profile);
    assert_eq!((&answer["offer_id"], &answer["starts_on"]), (&offer, &Value::Null));
    assert!(list(&answer["steps"]).iter().all(|step| step["due_on"].is_null()));
}

#[test]
fn the_offer_is_chosen_and_left_and_both_can_be_undone() {
    let profile = profile();
    let first = starting(&profile, "1.2.2027");
    let second = offer(&profile, "Hos Havblikk", "700 000", &json!({"starts_on": "1.6.2027"}));
    let offers = track(&profile)["offers"].clone();
    assert_eq!(list(&offers).len(), 2);
    let kept = list(&offers).iter().find(|one| one["offer_id"] == second).unwrap();
    assert_eq!((&kept["name"], &kept["starts_on"]), (&json!("Hos Havblikk"), &json!("2027-06-01")));
    choose(&profile, &second);
    assert_eq!(due(&profile, "permit"), "2027-05-31");
    done(&profile, "undo", json!({}));
    assert_eq!((&track(&profile)["offer_id"], due(&profile, "permit")), (&first, json!("2027-01-31")));
    let state = done(&profile, "undo.state", json!({}));
    choose(&profile, &first);
    assert_eq!(done(&profile, "undo.state", json!({})), state, "the same again is no step");
    choose(&profile, &Value::Null);
    assert_eq!((&track(&profile)["offer_id"], due(&profile, "permit")), (&Value::Null, Value::Null));
    done(&profile, "undo", json!({}));
    let profile = profile.restarted().unwrap();
    assert_eq!(due(&profile, "permit"), "2027-01-31");
}

#[test]
fn a_deleted_offer_tells_no_dates_and_comes_back_with_them() {
    let profile = profile();
    let id = starting(&profile, "1.2.2027");
    mark(&profile, "permit", "1.11.2026");
    let before = track(&profile);
    done(&profile, "offer.delete", json!({"offer_id": id}));
    let after = track(&profile);
    assert_eq!(
        (&after["offer_id"], &after["offers"], &after["starts_on"]),
        (&Value::Null, &json!([]), &Value::Null)
    );
    assert_eq!(step(&profile, "permit")["done_on"], "2026-11-01", "what was done stays done");
    done(&profile, "undo", json!({}));
    assert_eq!(track(&profile), before);
    assert_eq!(
        refused(&profile, "newcomer.choose", json!({"offer_id": "01900000-0000-7000-8000-000000000000"})),
        E::OfferMissing
    );
    assert_eq!(track(&profile), before);
}

#[test]
fn the_chosen_offer_is_always_one_of_those_offered() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let id = offer_for(&profile, &job, "820 000");
    edit_offer(&profile, &id, "starts_on", "1.2.2027");
    choose(&profile, &id);
    let before = track(&profile);
    let is_offered = |track: &Value| {
        track["offer_id"].is_null()
            || list(&track["offers"]).iter().any(|one| one["offer_id"] == track["offer_id"])
    };
    assert!(is_offered(&before));
    done(&profile, "job.delete", json!({"job_id": job}));
    assert!(is_offered(&track(&profile)), "its job lies in the trash: {}", track(&profile)["offer_id"]);
    done(&profile, "job.restore", json!({"job_id": job}));
    assert_eq!(track(&profile), before);
}

#[test]
fn many_newer_offers_do_not_take_the_dates_away() {
    let profile = profile();
    let id = starting(&profile, "1.2.2027");
    for number in 0..55 {
        offer(&profile, &format!("Tilbud {number}"), "700 000", &json!({}));
    }
    let answer = track(&profile);
    assert!(list(&answer["offers"]).len() <= 51);
    assert_eq!((&answer["offer_id"], &answer["starts_on"]), (&id, &json!("2027-02-01")));
    assert_eq!(due(&profile, "permit"), "2027-01-31");
    assert!(list(&answer["offers"]).iter().any(|one| one["offer_id"] == id), "the chosen one can be seen");
}

#[test]
fn a_step_is_ticked_off_on_a_day_and_taken_back() {
    let profile = profile();
    for (typed, on) in [
        ("12.3.2026", "2026-03-12"),
        ("i dag", "2026-11-22"),
        ("i går", "2026-11-21"),
        ("2026-02-28", "2026-02-28"),
        ("31. des", "2025-12-31"),
        ("29.2.2024", "2024-02-29"),
    ] {
        mark(&profile, "tax_card", typed);
        assert_eq!(step(&profile, "tax_card")["done_on"], on, "{typed}");
    }
    let state = done(&profile, "undo.state", json!({}));
    assert_eq!(state["undo"]["label"], "mark-newcomer");
    mark(&profile, "tax_card", "29.2.2024");
    mark(&profile, "permit", " ");
    assert_eq!(done(&profile, "undo.state", json!({})), state, "what changes nothing is no step");
    mark(&profile, "tax_card", "");
    assert_eq!(step(&profile, "tax_card")["done_on"], Value::Null);
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"]["label"], "unmark-newcomer");
    done(&profile, "undo", json!({}));
    assert_eq!(step(&profile, "tax_card")["done_on"], "2024-02-29");
    done(&profile, "undo", json!({}));
    assert_eq!(step(&profile, "tax_card")["done_on"], "2025-12-31");
}

#[test]
fn steps_and_days_that_are_none_are_refused() {
    let profile = profile();
    for (id, on, code) in [
        ("", "", E::StepUnknown),
        ("Permit", "i dag", E::StepUnknown),
        ("permit ", "i dag", E::StepUnknown),
        ("permit", "30.2.2026", E::DateMissing),
        ("permit", "29.2.2025", E::DateMissing),
        ("permit", "snart", E::DateUnread),
        ("permit", "1.1.9999", E::DateUnread),
    ] {
        assert_eq!(refused(&profile, "newcomer.mark", json!({"id": id, "done_on": on})), code, "{id} {on}");
    }
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
}

#[test]
fn a_step_that_is_not_for_the_person_keeps_its_tick() {
    let profile = profile();
    citizen(&profile, "other");
    mark(&profile, "permit", "1.11.2026");
    citizen(&profile, "eea");
    assert!(!each(&track(&profile)["steps"], "id").contains(&"permit"));
    citizen(&profile, "other");
    assert_eq!(step(&profile, "permit")["done_on"], "2026-11-01");
}

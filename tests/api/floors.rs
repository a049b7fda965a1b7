//! Pay floors: the flag on a card, the day a level holds, and the newer level a person enters.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, card, done, edit, move_to, profile, refused};
use crate::offer_calls::{citizen, codes, note};

/// UDI's levels from 1 September 2025.
const BACHELOR: i64 = 52_260_000;
const MASTER: i64 = 59_920_000;
const URL: &str = "https://www.udi.no/en/new-levels";

fn below(ore: i64) -> Value {
    json!({"kind": "below_floor", "below_ore": ore})
}

fn ask(profile: &TestProfile, amount: &str, degree: &str, on: Option<&str>) -> Value {
    let query =
        json!({"amount": amount, "degree": degree, "on": on, "share_percent": null, "citizenship": null});
    done(profile, "pay.floor", query)
}

fn level(from: &str, bachelor: &str, master: &str) -> Value {
    json!({"valid_from": from, "bachelor": bachelor, "master": master, "url": URL})
}

fn own_id(profile: &TestProfile) -> Value {
    let levels = done(profile, "floor.levels", json!({}))["levels"].clone();
    let own = levels.as_array().unwrap().iter().find(|level| !level["own_id"].is_null());
    own.map_or(Value::Null, |level| level["own_id"].clone())
}

#[test]
fn the_flag_on_a_card_comes_and_goes_with_pay_degree_share_and_citizenship() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let warning = || card(&profile, &id)["warning"].clone();
    edit(&profile, &id, "pay", "500 000");
    assert_eq!(warning(), Value::Null, "no degree is named yet");
    edit(&profile, &id, "required_degree", "bachelor");
    assert_eq!(warning(), below(BACHELOR - 50_000_000));
    edit(&profile, &id, "required_degree", "master");
    assert_eq!(warning(), below(MASTER - 50_000_000));
    edit(&profile, &id, "required_degree", "doctorate");
    assert_eq!(warning(), below(MASTER - 50_000_000));
    edit(&profile, &id, "required_degree", "none");
    assert_eq!(warning(), Value::Null);
    edit(&profile, &id, "required_degree", "bachelor");
    for (of, expected) in
        [("nordic", Value::Null), ("eea", Value::Null), ("other", below(BACHELOR - 50_000_000))]
    {
        citizen(&profile, of);
        assert_eq!(warning(), expected, "{of}");
    }
    citizen(&profile, Value::Null);
    for (pay, expected) in [
        ("522 600", Value::Null),
        ("522 599", below(100)),
        ("500 000–600 000", below(BACHELOR - 50_000_000)),
        ("opp til 520 000", below(260_000)),
        ("43 000 kr/mnd", below(660_000)),
        ("EUR 40 000", Value::Null),
        ("ltr. 50", Value::Null),
        ("", Value::Null),
    ] {
        edit(&profile, &id, "pay", pay);
        assert_eq!(warning(), expected, "{pay}");
    }
    edit(&profile, &id, "pay", "530 000");
    edit(&profile, &id, "share", "80 %");
    assert_eq!(warning(), Value::Null, "ads print the pay of a full position");
}

#[test]
fn the_flag_stands_until_the_pursuit_is_over() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    edit(&profile, &id, "pay", "500 000");
    edit(&profile, &id, "required_degree", "bachelor");
    for kind in ["saved", "preparing", "applied", "screening", "interview", "offer"] {
        move_to(&profile, &id, kind);
        assert_eq!(card(&profile, &id)["warning"], below(2_260_000), "{kind}");
    }
    for kind in ["accepted", "rejected", "withdrawn", "no_reply", "expired"] {
        move_to(&profile, &id, kind);
        assert_eq!(card(&profile, &id)["warning"], Value::Null, "{kind}");
    }
}

#[test]
fn card_inspector_and_question_never_say_different_things() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    edit(&profile, &id, "pay", "500 000");
    edit(&profile, &id, "required_degree", "bachelor");
    let of_job = done(&profile, "pay.of_job", json!({"job_id": id}));
    assert_eq!(of_job["floor"], ask(&profile, "500 000", "bachelor", None));
    assert_eq!(of_job["floor"]["answer"]["margin_ore"], -2_260_000);
    assert_eq!((&of_job["least_ore"], &of_job["most_ore"]), (&json!(50_000_000), &json!(50_000_000)));
    assert_eq!(of_job["tax_year"], 2026);
    let net = done(&profile, "pay.net", json!({"amount": "500 000"}));
    assert_eq!(of_job["net_ore"], net["net_ore"]);
}

#[test]
fn each_day_has_the_level_in_force_or_none() {
    let profile = profile();
    for (on, floor, verdict) in [
        ("2016-07-04", Value::Null, "unknown"),
        ("2016-07-05", json!(38_290_000), "above"),
        ("2023-10-10", json!(44_890_000), "above"),
        ("2025-04-10", Value::Null, "unknown"),
        ("2025-04-11", json!(46_936_600), "above"),
        ("2025-08-31", json!(46_936_600), "above"),
        ("2025-09-01", json!(BACHELOR), "below"),
        ("2026-08-31", json!(BACHELOR), "below"),
        ("2026-09-01", json!(BACHELOR), "below"),
    ] {
        let answer = ask(&profile, "500 000", "bachelor", Some(on))["answer"].clone();
        assert_eq!((&answer["floor_ore"], &answer["verdict"]), (&floor, &json!(verdict)), "{on}");
        let has_none = codes(&answer["notes"]).contains(&"floor_no_level");
        assert_eq!(has_none, floor.is_null(), "{on}");
    }
}

#[test]
fn a_level_may_be_outdated_from_the_first_of_september_of_a_later_year() {
    let profile = profile();
    for (instant, stale) in [
        ("2025-09-01T10:00:00Z", false),
        ("2026-08-31T21:59:59Z", false),
        ("2026-08-31T22:00:00Z", true),
        ("2027-01-01T10:00:00Z", true),
    ] {
        profile.set_clock(instant).unwrap();
        let view = ask(&profile, "600 000", "bachelor", None);
        assert_eq!((&view["answer"]["stale"], &view["answer"]["verdict"]), (&json!(stale), &json!("above")));
        let told = codes(&view["answer"]["notes"]).contains(&"floor_stale");
        assert_eq!(told, stale, "{instant}");
        assert_eq!(done(&profile, "floor.levels", json!({}))["stale"], stale, "{instant}");
    }
}

#[test]
fn the_newer_level_a_person_enters_applies_from_its_day_and_is_marked_as_theirs() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    edit(&profile, &id, "pay", "530 000");
    edit(&profile, &id, "required_degree", "bachelor");
    assert_eq!(card(&profile, &id)["warning"], Value::Null);
    let before = ask(&profile, "530 000", "bachelor", None);
    assert_eq!(before["answer"]["stale"], true);
    done(&profile, "floor.add", level("1.9.2026", "540 000", "620 000"));
    assert_eq!(card(&profile, &id)["warning"], below(1_000_000));
    let view = ask(&profile, "530 000", "bachelor", None);
    let answer = &view["answer"];
    assert_eq!((&answer["verdict"], &answer["stale"]), (&json!("below"), &json!(false)));
    assert_eq!(note(&answer["notes"], "floor_own")["params"], json!({"entered_on": "2026-11-22"}));
    assert_eq!(view["source"]["verified"], "own");
    assert_eq!((&view["source"]["url"], &view["source"]["as_of"]), (&json!(URL), &json!("2026-11-22")));
    assert_eq!(ask(&profile, "530 000", "bachelor", Some("2026-08-31"))["answer"]["verdict"], "above");
    assert_eq!(ask(&profile, "610 000", "master", Some("2026-09-01"))["answer"]["verdict"], "below");
    let levels = done(&profile, "floor.levels", json!({}));
    assert_eq!(
        (&levels["stale"], &levels["levels"].as_array().unwrap().last().unwrap()["own_id"]),
        (&json!(false), &own_id(&profile))
    );

    done(&profile, "floor.delete", json!({"id": own_id(&profile)}));
    assert_eq!(ask(&profile, "530 000", "bachelor", None), before);
    assert_eq!(card(&profile, &id)["warning"], Value::Null);
    done(&profile, "undo", json!({}));
    assert_eq!(card(&profile, &id)["warning"], below(1_000_000));
    done(&profile, "undo", json!({}));
    assert_eq!((ask(&profile, "530 000", "bachelor", None), own_id(&profile)), (before, Value::Null));
}

#[test]
fn offers_stand_against_the_entered_level_too() {
    let profile = profile();
    let id = crate::offer_calls::offer(&profile, "A", "530 000", &json!({"required_degree": "bachelor"}));
    assert_eq!(crate::offer_calls::seen(&profile, &id)["floor"], "above");
    done(&profile, "floor.add", level("1.9.2026", "540 000", "620 000"));
    assert_eq!(crate::offer_calls::seen(&profile, &id)["floor"], "below");
    crate::offer_calls::edit_offer(&profile, &id, "share", "70");
    let told = note(&crate::offer_calls::seen(&profile, &id)["notes"], "floor_share_low");
    assert_eq!((&told["params"]["share_percent"], &told["weight"]), (&json!("70"), &json!("warning")));
    citizen(&profile, "nordic");
    let told = note(&crate::offer_calls::seen(&profile, &id)["notes"], "floor_share_low");
    assert_eq!(told["weight"], "info", "for who needs no permit it is information");
}

#[test]
fn a_level_that_is_none_is_refused_and_nothing_is_kept() {
    let profile = profile();
    let linkless = json!({"valid_from": "1.9.2026", "bachelor": "540 000", "master": "620 000", "url": ""});
    let unlinked = json!({"valid_from": "1.9.2026", "bachelor": "540 000", "master": "620 000", "url": "javascript:alert(1)"});
    for (input, code) in [
        (level("en eller annen gang", "540 000", "620 000"), ErrorCode::DateUnread),
        (level("", "540 000", "620 000"), ErrorCode::DateUnread),
        (level("31.9.2026", "540 000", "620 000"), ErrorCode::DateMissing),
        (level("1.9.2026", "620 000", "540 000"), ErrorCode::FloorOrder),
        (level("1.9.2026", "540", "620 000"), ErrorCode::PayThousands),
        (level("1.9.2026", "540 000", "-620 000"), ErrorCode::PayNegative),
        (level("1.9.2026", "EUR 54 000", "620 000"), ErrorCode::PayCurrency),
        (linkless, ErrorCode::LinkUnread),
        (unlinked, ErrorCode::LinkUnread),
    ] {
        assert_eq!(refused(&profile, "floor.add", input.clone()), code, "{input}");
    }
    assert_eq!(own_id(&profile), Value::Null);
    let stranger = json!({"id": "0190a0b4-0000-7000-8000-000000000000"});
    assert_eq!(refused(&profile, "floor.delete", stranger), ErrorCode::FloorMissing);
}

#[test]
fn a_months_pay_is_not_silently_kept_as_a_level() {
    let profile = profile();
    let code = profile.call("floor.add", level("1.9.2026", "45 000", "620 000"));
    assert!(code.is_err(), "45 000 became a yearly level of 540 000 without a word");
}

#[test]
fn share_citizenship_and_odd_amounts_of_a_question() {
    let profile = profile();
    let query = |amount: &str, share: Value, citizenship: Value| json!({"amount": amount, "degree": "bachelor", "on": "2026-06-01", "share_percent": share, "citizenship": citizenship});
    let half = done(&profile, "pay.floor", query("300 000", json!(50), Value::Null))["answer"].clone();
    assert_eq!((&half["full_time_ore"], &half["verdict"]), (&json!(60_000_000), &json!("above")));
    assert!(codes(&half["notes"]).contains(&"floor_share_low"));
    let eea = done(&profile, "pay.floor", query("500 000", Value::Null, json!("eea")))["answer"].clone();
    assert_eq!((&eea["is_condition"], &eea["verdict"]), (&json!(false), &json!("below")));
    citizen(&profile, "nordic");
    let of_settings =
        done(&profile, "pay.floor", query("500 000", Value::Null, Value::Null))["answer"].clone();
    assert_eq!(of_settings["is_condition"], false);
    let named = done(&profile, "pay.floor", query("500 000", Value::Null, json!("other")))["answer"].clone();
    assert_eq!(named["is_condition"], true);
    for share in [0, 101, 255] {
        assert_eq!(
            refused(&profile, "pay.floor", query("500 000", json!(share), Value::Null)),
            ErrorCode::ShareUnread
        );
    }
    for (amount, code) in
        [("850", ErrorCode::PayThousands), ("-1", ErrorCode::PayNegative), ("", ErrorCode::PayUnread)]
    {
        assert_eq!(refused(&profile, "pay.floor", query(amount, Value::Null, Value::Null)), code, "{amount}");
    }
    let monthly =
        done(&profile, "pay.floor", query("54 000", Value::Null, Value::Null))["answer"]["notes"].clone();
    assert!(codes(&monthly).contains(&"looks_monthly"));
}

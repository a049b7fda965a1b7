//! Target pay: set, set anew with its history, refused, deleted, suggested, and where jobs and offers stand.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{add, card, done, edit, profile, refused};
use crate::offer_calls::{codes, offer, seen, target, target_input};

fn all(profile: &loype_tests::TestProfile) -> Value {
    done(profile, "target.list", json!({}))["targets"].clone()
}

#[test]
fn a_target_is_kept_with_every_figure_it_had() {
    let profile = profile();
    let id = target(&profile, " Backend  developer ", ["650 000", "720 000", "800 000"]);
    profile.set_clock("2026-12-01T09:00:00Z").unwrap();
    let mut anew = target_input("Backend developer", ["680 000", "740 000", "800 000"]);
    anew["target_id"] = id.clone();
    anew["reason"] = json!(" Tre tilbud over ");
    anew["city"] = json!("Oslo");
    anew["level"] = json!("senior");
    assert_eq!(done(&profile, "target.save", anew.clone())["target_id"], id);
    let kept = all(&profile)[0].clone();
    assert_eq!(
        (&kept["role"], &kept["city"], &kept["level"]),
        (&json!("Backend developer"), &json!("Oslo"), &json!("senior"))
    );
    let history = kept["history"].as_array().unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(
        history[0],
        json!({
            "on": "2026-12-01", "walk_away_ore": 68_000_000, "expected_ore": 74_000_000, "stretch_ore": 80_000_000,
            "reason": "Tre tilbud over",
        })
    );
    assert_eq!((&history[1]["on"], &history[1]["walk_away_ore"]), (&json!("2026-11-22"), &json!(65_000_000)));
    let step = done(&profile, "undo.state", json!({}));
    done(&profile, "target.save", anew);
    assert_eq!(all(&profile)[0], kept, "saving it unchanged adds nothing");
    assert_eq!(done(&profile, "undo.state", json!({})), step);
    done(&profile, "undo", json!({}));
    assert_eq!(all(&profile)[0]["history"].as_array().unwrap().len(), 1);
    assert_eq!(all(&profile)[0]["city"], Value::Null);
}

#[test]
fn months_are_taken_times_twelve_with_a_word_and_equal_figures_are_fine() {
    let profile = profile();
    let saved = done(&profile, "target.save", target_input("Kokk", ["40 000", "40 000 kr/mnd", "480 000"]));
    assert_eq!(codes(&saved["notes"]), ["from_month", "from_month"]);
    assert_eq!(all(&profile)[0]["history"][0]["walk_away_ore"], 48_000_000);
}

#[test]
fn what_is_no_target_is_refused_and_nothing_is_kept() {
    let profile = profile();
    use ErrorCode as E;
    let mut long = target_input("Kokk", ["500 000", "600 000", "700 000"]);
    long["reason"] = json!("x".repeat(2_001));
    let mut stranger = target_input("Kokk", ["500 000", "600 000", "700 000"]);
    stranger["target_id"] = json!("0190a0b4-0000-7000-8000-000000000000");
    for (input, code) in [
        (target_input(" ", ["500 000", "600 000", "700 000"]), E::TargetRoleMissing),
        (target_input("Kokk", ["600 000", "500 000", "700 000"]), E::TargetOrder),
        (target_input("Kokk", ["500 000", "700 000", "600 000"]), E::TargetOrder),
        (target_input("Kokk", ["500 000", "", "600 000"]), E::PayUnread),
        (target_input("Kokk", ["-500 000", "600 000", "700 000"]), E::PayNegative),
        (target_input("Kokk", ["0", "600 000", "700 000"]), E::PayZero),
        (target_input("Kokk", ["500", "600 000", "700 000"]), E::PayThousands),
        (target_input("Kokk", ["500–550k", "600 000", "700 000"]), E::PayRange),
        (target_input("Kokk", ["EUR 50 000", "600 000", "700 000"]), E::PayCurrency),
        (long, E::TooLong),
        (stranger, E::TargetMissing),
    ] {
        assert_eq!(refused(&profile, "target.save", input.clone()), code, "{input:.200}");
    }
    assert_eq!(all(&profile), json!([]));
}

#[test]
fn a_deleted_target_is_gone_and_comes_back_with_its_history() {
    let profile = profile();
    let id = target(&profile, "Kokk", ["500 000", "600 000", "700 000"]);
    let mut anew = target_input("Kokk", ["510 000", "600 000", "700 000"]);
    anew["target_id"] = id.clone();
    done(&profile, "target.save", anew);
    let before = all(&profile);
    done(&profile, "target.delete", json!({"target_id": id}));
    assert_eq!(all(&profile), json!([]));
    assert_eq!(refused(&profile, "target.delete", json!({"target_id": id})), ErrorCode::TargetMissing);
    done(&profile, "undo", json!({}));
    assert_eq!(all(&profile), before);
}

#[test]
fn cards_jobs_and_offers_say_where_they_stand() {
    let profile = profile();
    let id = add(&profile, "Backendutvikler", "Fjelltopp AS");
    edit(&profile, &id, "pay", "700 000");
    assert_eq!(card(&profile, &id)["target"], Value::Null);
    let target_id = target(&profile, "Backend developer", ["650 000", "720 000", "800 000"]);
    for (pay, step) in [
        ("649 999", json!("below_walk_away")),
        ("650 000", json!("walk_away")),
        ("720 000", json!("expected")),
        ("600 000–800 000", json!("stretch")),
        ("60 000 kr/mnd", json!("expected")),
        ("opp til 700 000", json!("walk_away")),
        ("minst 650 000", json!("walk_away")),
        ("EUR 70 000", Value::Null),
        ("", Value::Null),
    ] {
        edit(&profile, &id, "pay", pay);
        assert_eq!(card(&profile, &id)["target"], step, "{pay}");
    }
    edit(&profile, &id, "pay", "700 000");
    let of_job = done(&profile, "pay.of_job", json!({"job_id": id}))["target"].clone();
    assert_eq!(
        (&of_job["role"], &of_job["figures"]["expected_ore"]),
        (&json!("Backend developer"), &json!(72_000_000))
    );
    assert_eq!(
        of_job["standing"],
        json!({
            "target_id": target_id, "step": "walk_away", "over_expected_ore": -2_000_000, "over_walk_away_ore": 5_000_000,
        })
    );
    let kept = offer(&profile, "Backendutvikler hos A", "810 000", &json!({"share": "50"}));
    assert_eq!(seen(&profile, &kept)["target"]["step"], "stretch", "a full position is compared");
}

#[test]
fn a_suggestion_rises_and_names_its_source_and_nothing_is_suggested_from_nothing() {
    let profile = profile();
    let suggest = |role: &str, level: Value, city: &str| {
        done(&profile, "target.suggest", json!({"role": role, "level": level, "city": city}))
    };
    for (role, level, city) in [
        ("Backend developer", Value::Null, ""),
        ("Systemutvikler", json!("senior"), "Oslo"),
        ("Data scientist", json!("mid"), "Bergen"),
    ] {
        let found = suggest(role, level, city);
        let ore = |name: &str| found[name].as_i64().unwrap_or_else(|| panic!("{role}: {found}"));
        assert!(30_000_000 < ore("walk_away_ore") && ore("stretch_ore") < 300_000_000, "{role}");
        assert!(ore("walk_away_ore") <= ore("expected_ore") && ore("expected_ore") <= ore("stretch_ore"));
        let source = &found["from"]["source"];
        assert!(source["as_of"].is_string() && source["name"]["en"].is_string(), "{source}");
        let others = found["others"].as_array().unwrap();
        assert!(
            others.len() <= 12 && others.iter().all(|other| other["id"] != found["from"]["id"]),
            "{role}"
        );
        assert!(others.iter().all(|other| other["source"]["as_of"].is_string()));
    }
    let none = suggest("", Value::Null, "");
    assert_eq!(none["walk_away_ore"].is_null(), none["from"].is_null());
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
}

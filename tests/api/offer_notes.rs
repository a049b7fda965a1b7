//! What is said of an offer beside its figures: the law's limits with their sources, and the order of notes.

use serde_json::{Value, json};

use crate::calls::profile;
use crate::offer_calls::{codes, edit_offer, note, offer, seen};

#[test]
fn every_line_of_the_law_is_held_with_its_limit() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    let law = |id: &Value| -> Vec<String> {
        let notes = seen(&profile, id)["notes"].clone();
        codes(&notes).into_iter().filter(|code| code.starts_with("law_")).map(str::to_owned).collect()
    };
    assert_eq!(law(&id), Vec::<String>::new(), "what was not told is not judged");
    let none = json!({});
    for (field, fine, wrong, code, params) in [
        ("probation_months", json!("6"), json!("7"), "law_probation", json!({"months": "7", "limit": "6"})),
        ("notice_months", json!("1"), json!("0"), "law_notice", json!({"months": "0", "limit": "1"})),
        (
            "overtime_percent",
            json!("40"),
            json!("39"),
            "law_overtime",
            json!({"percent": "39", "limit": "40"}),
        ),
        (
            "hours_week",
            json!("40"),
            json!("40,5"),
            "law_hours",
            json!({"hours_c": "4050", "limit_c": "4000"}),
        ),
        ("written_contract", json!("yes"), json!("no"), "law_written", json!({"days": "7"})),
        ("holiday", json!("statutory"), json!("none"), "law_holiday", none.clone()),
        ("overtime", json!("paid"), json!("exempt"), "law_overtime_exempt", none),
    ] {
        let id = offer(&profile, "A", "700 000", &json!({}));
        edit_offer(&profile, &id, field, fine);
        assert_eq!(law(&id), Vec::<String>::new(), "{field}");
        edit_offer(&profile, &id, field, wrong);
        assert_eq!(law(&id), [code], "{field}");
        assert_eq!(note(&seen(&profile, &id)["notes"], code)["params"], params);
    }
    let temporary =
        offer(&profile, "B", "700 000", &json!({"temporary_months": "8", "probation_months": "5"}));
    let told = note(&seen(&profile, &temporary)["notes"], "law_probation_temporary");
    assert_eq!(told["params"], json!({"months": "5", "limit": "4"}));
    let clause =
        offer(&profile, "C", "700 000", &json!({"non_compete_months": "13", "non_compete_paid": false}));
    assert_eq!(law(&clause), ["law_non_compete", "law_non_compete_unpaid", "law_non_compete_need"]);
}

#[test]
fn warnings_come_before_doubts_before_what_is_good_to_know_and_none_twice() {
    let profile = profile();
    let fields = json!({"pension": "1", "probation_months": "9", "bonus": "50 000", "city": "Kråkevik", "share": "50"});
    let id = offer(&profile, "A", "500 000", &fields);
    let notes = seen(&profile, &id)["notes"].clone();
    let rank = |note: &Value| match note["weight"].as_str().unwrap() {
        "warning" => 0,
        "doubt" => 1,
        _ => 2,
    };
    let ranks: Vec<i32> = notes.as_array().unwrap().iter().map(rank).collect();
    assert!(ranks.is_sorted(), "{notes}");
    let mut unique = codes(&notes);
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), codes(&notes).len());
    for code in
        ["pension_below_minimum", "law_probation", "floor_share_low", "bonus_counted", "place_unknown"]
    {
        assert!(unique.contains(&code), "{code} is not in {unique:?}");
    }
}

#[test]
fn what_the_law_says_names_its_source_and_is_among_the_notes() {
    let profile = profile();
    let fields =
        json!({"probation_months": "9", "hours_week": "42", "non_compete_months": "18", "holiday": "none"});
    let column = seen(&profile, &offer(&profile, "A", "700 000", &fields));
    let findings = column["law"].as_array().unwrap();
    let found: Vec<&str> = findings.iter().map(|finding| finding["note"]["code"].as_str().unwrap()).collect();
    assert_eq!(
        found,
        ["law_probation", "law_non_compete", "law_non_compete_need", "law_hours", "law_holiday"]
    );
    for finding in findings {
        let source = &finding["source"];
        assert!(source["as_of"].is_string() && source["name"]["nb"].is_string(), "{finding}");
        assert!(codes(&column["notes"]).contains(&finding["note"]["code"].as_str().unwrap()));
    }
    assert_eq!(seen(&profile, &offer(&profile, "B", "700 000", &json!({})))["law"], json!([]));
}

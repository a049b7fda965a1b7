//! `loype offers`: offers of a file reckoned without a profile, and the profile's own side by side.

use loype_tests::shared_fixture;
use serde_json::{Value, json};

use crate::program::{Answer, Home, names};

/// What `offers eval` gives for each offer.
const LINES: [&str; 17] = [
    "bonus_kr",
    "cash_kr",
    "equity_kr",
    "holiday_effect_kr",
    "horizon_net_kr",
    "hours",
    "left_month_kr",
    "living_kr",
    "name",
    "net_hour_kr",
    "net_kr",
    "notes",
    "pay_kr",
    "pension_kr",
    "scheme",
    "sign_on_kr",
    "tax_kr",
];

fn piped(home: &Home, offers: &str) -> Answer {
    home.run_with(&["offers", "eval", "-", "--json"], offers.as_bytes())
}

fn evaluated(home: &Home, offers: &Value) -> Value {
    let answer = piped(home, &offers.to_string());
    assert_eq!((answer.status, answer.err.as_str()), (0, ""), "{offers} {}", answer.out);
    answer.json()
}

fn examples() -> Option<Value> {
    let path = shared_fixture("../facts/offer_examples.json")?;
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// Every line within two kroner; hours exact.
fn holds(expected: &Value, offer: &Value) {
    for (name, value) in expected.as_object().unwrap() {
        let Some(theirs) = value.as_f64() else {
            assert_eq!(&offer[name], value);
            continue;
        };
        let within = if name == "hours" { 0.0 } else { 2.0 };
        let ours = offer[name].as_f64().unwrap_or_else(|| panic!("no {name} in {offer}"));
        assert!((ours - theirs).abs() <= within, "{}: {name}: {ours} {theirs}", expected["name"]);
    }
}

#[test]
fn the_three_worked_offers_hold_as_a_list_and_one_by_one() {
    let Some(examples) = examples() else { return };
    let cases = examples["cases"].as_array().unwrap();
    let list: Value = cases.iter().map(|case| case["offer"].clone()).collect();
    let home = Home::new();
    let answer = evaluated(&home, &list);
    assert_eq!(names(&answer), ["match", "offers", "ranking"]);
    for (case, offer) in cases.iter().zip(answer["offers"].as_array().unwrap()) {
        holds(&case["expect"], offer);
        assert_eq!(names(offer), LINES);
        let alone = evaluated(&home, &case["offer"]);
        assert_eq!((&alone["offers"][0], &alone["match"]), (offer, &json!([])));
    }
    assert_eq!((&answer["ranking"], &answer["match"]), (&examples["ranking"], &examples["match"]));
    let file = home.path().join("offers.json");
    std::fs::write(&file, list.to_string()).unwrap();
    assert_eq!(home.json(&["offers", "eval", file.to_str().unwrap()]), answer, "a file is as good as a pipe");
    let readable = home.run(&["offers", "eval", file.to_str().unwrap()]).out;
    assert!(cases.iter().all(|case| readable.contains(case["offer"]["name"].as_str().unwrap())));
    assert!(readable.contains("38\u{202f}912"), "{readable}");
    assert!(!home.profile().exists());
}

#[test]
fn missing_fields_take_their_defaults() {
    let home = Home::new();
    let short = json!({"name": "A", "year": 2026, "base_kr": 700_000, "pension_percent": 5});
    let long = json!({
        "name": "A", "year": 2026, "zone": "ordinary", "scheme": "ordinary", "base_kr": 700_000, "share_percent": 100,
        "holiday": "five_weeks", "year_kind": "normal", "bonus_kr": 0, "bonus_likelihood_percent": 50, "sign_on_kr": 0,
        "equity_year_kr": 0, "horizon_years": 3, "pension_percent": 5, "pension_percent_above_7_1_g": 5,
        "g_kr": 136_549, "hours_week": 37.5, "rent_month_kr": 0, "commute_month_kr": 0, "other_month_kr": 0,
        "union_dues_kr": 0,
    });
    assert_eq!(evaluated(&home, &short), evaluated(&home, &long));
    let unnamed = evaluated(&home, &json!([{"base_kr": 700_000}, {"base_kr": 800_000}]));
    let given: Vec<&Value> =
        unnamed["offers"].as_array().unwrap().iter().map(|offer| &offer["name"]).collect();
    assert_ne!(given[0], given[1], "two offers without a name are told apart");
    let codes = |offer: &Value| -> Vec<String> {
        offer["notes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|note| note["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(codes(&unnamed["offers"][0]).contains(&"pension_assumed".to_owned()));
    let proposed = evaluated(&home, &json!({"year": 2027, "base_kr": 700_000}));
    let told = codes(&proposed["offers"][0]);
    assert!(
        told.contains(&"tax_proposal".to_owned()) && told.contains(&"basic_amount_older".to_owned()),
        "{told:?}"
    );
}

#[test]
fn the_rules_of_the_contract_hold_by_hand() {
    let home = Home::new();
    let of = |more: Value| {
        let mut offer = json!({"year": 2026, "base_kr": 520_000, "pension_percent": 2});
        for (name, value) in more.as_object().unwrap() {
            offer[name] = value.clone();
        }
        evaluated(&home, &offer)["offers"][0].clone()
    };
    for (more, field, expected) in [
        (json!({"share_percent": 50}), "pay_kr", 260_000),
        (json!({"holiday": "none"}), "holiday_effect_kr", 0),
        (json!({"year_kind": "first"}), "holiday_effect_kr", -50_000),
        (json!({"year_kind": "first", "holiday": "statutory"}), "holiday_effect_kr", -42_000),
        (json!({"holiday": "five_weeks"}), "holiday_effect_kr", 6_400),
        (json!({"holiday": "statutory"}), "holiday_effect_kr", 6_756),
        (json!({"bonus_kr": 60_000, "bonus_likelihood_percent": 50}), "bonus_kr", 30_000),
        (json!({"sign_on_kr": 60_000}), "sign_on_kr", 20_000),
        (json!({"sign_on_kr": 60_000, "horizon_years": 5}), "sign_on_kr", 12_000),
        (json!({"equity_year_kr": 7_000}), "equity_kr", 7_000),
        (json!({"scheme": "paye", "holiday": "none"}), "tax_kr", 130_000),
        (json!({"base_kr": 2_000_000, "pension_percent": 5}), "pension_kr", 81_929),
        (
            json!({"base_kr": 2_000_000, "pension_percent": 5, "pension_percent_above_7_1_g": 15}),
            "pension_kr",
            148_838,
        ),
        (
            json!({"rent_month_kr": 10_000, "commute_month_kr": 900, "other_month_kr": 100}),
            "living_kr",
            132_000,
        ),
    ] {
        assert_eq!(of(more.clone())[field], expected, "{more}");
    }
    for (more, hours) in [
        (json!({}), 1_762.5),
        (json!({"holiday": "statutory"}), 1_792.5),
        (json!({"holiday": "none", "hours_week": 40}), 1_880.0),
    ] {
        assert_eq!(of(more.clone())["hours"], hours, "{more}");
    }
    let over = of(json!({"base_kr": 900_000, "scheme": "paye"}));
    assert_eq!(
        (&over["scheme"], &over["tax_kr"]),
        (&json!("ordinary"), &of(json!({"base_kr": 900_000}))["tax_kr"])
    );
    assert!(over["notes"].as_array().unwrap().iter().any(|note| note["code"] == "paye_above_limit"));
}

#[test]
fn files_that_hold_no_offers_say_so_and_where() {
    let home = Home::new();
    for (text, named) in [
        ("", ""),
        ("not JSON", ""),
        ("{\"name\": \"A\"", ""),
        ("7", ""),
        ("null", ""),
        ("[[]]", ""),
        (r#"{"name": "A"}"#, "base_kr"),
        (r#"{"base_kr": 700000, "sallary": 1}"#, "sallary"),
        (r#"{"base_kr": -700000}"#, "-700000"),
        (r#"[{"base_kr": 700000}, {"base_kr": 700000, "rent_month_kr": -1}]"#, "-1"),
        (r#"{"base_kr": "700 000"}"#, ""),
        (r#"{"base_kr": 1e300}"#, ""),
        (r#"{"base_kr": 700000, "zone": "tromsø"}"#, "tromsø"),
        (r#"{"base_kr": 700000, "holiday": "six_weeks"}"#, "six_weeks"),
        (r#"{"base_kr": 700000, "share_percent": 80.5}"#, ""),
        (r#"{"base_kr": 700000} {"base_kr": 700000}"#, ""),
    ] {
        let answer = piped(&home, text);
        assert_eq!(answer.status, 1, "{text}: {}", answer.out);
        let error = &answer.json()["error"];
        assert_eq!(error["code"], "offers_unread", "{text}");
        assert!(answer.err.starts_with("offers_unread: "), "{}", answer.err);
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(named), "{text}: {message}");
        assert!(!message.contains("EvalFile") && !message.contains("untagged"), "{message}");
    }
    assert!(!home.profile().exists());
}

#[test]
fn numbers_out_of_range_and_years_without_rules_are_refused() {
    let home = Home::new();
    for (offer, code) in [
        (json!({"base_kr": 700_000, "share_percent": 0}), "number_range"),
        (json!({"base_kr": 700_000, "share_percent": 101}), "number_range"),
        (json!({"base_kr": 700_000, "bonus_likelihood_percent": 101}), "number_range"),
        (json!({"base_kr": 700_000, "horizon_years": 0}), "number_range"),
        (json!({"base_kr": 700_000, "pension_percent": 500}), "number_range"),
        (json!({"base_kr": 700_000, "hours_week": 0}), "number_range"),
        (json!({"base_kr": 700_000, "hours_week": 400}), "number_range"),
        (json!({"base_kr": 700_000, "year": 2019}), "tax_year_unknown"),
        (json!({"base_kr": 700_000, "year": 2024, "zone": "action"}), "tax_zone_unsure"),
    ] {
        let answer = piped(&home, &offer.to_string());
        assert_eq!(answer.status, 1, "{offer}: {}", answer.out);
        assert_eq!(answer.json()["error"]["code"], code, "{offer}");
    }
    let many: Vec<Value> = (0..101).map(|_| json!({"base_kr": 700_000})).collect();
    assert_eq!(piped(&home, &json!(many).to_string()).json()["error"]["code"], "too_many");
    assert_eq!(home.refused(&["offers", "eval", "/there/is/no.json"])["code"], "file_unreadable");
    for usage in [&["offers", "eval"][..], &["offers", "eval", "a", "b"], &["offers", "weigh"]] {
        assert_eq!(home.run(usage).status, 2, "{usage:?}");
    }
    assert_eq!(evaluated(&home, &json!([]))["offers"], json!([]));
}

#[test]
fn thousands_left_out_of_a_file_are_not_passed_over_in_silence() {
    let home = Home::new();
    for base in [850, 54_000] {
        let answer = piped(&home, &json!({"year": 2026, "base_kr": base, "pension_percent": 5}).to_string());
        let document = answer.json();
        let codes: Vec<&str> = document["offers"][0]["notes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|note| note["code"].as_str().unwrap())
            .collect();
        let is_asked = document["error"]["code"] == "pay_thousands" || codes.contains(&"looks_monthly");
        assert!(is_asked, "{base} a year was taken as it stands: {codes:?}");
    }
}

//! `loype pay floor`: where a year's pay stands against UDI's levels, as the contract of the command line says.

use serde_json::{Value, json};

use crate::program::{Home, names};

fn floor(home: &Home, line: &str) -> Value {
    let mut arguments = vec!["pay", "floor"];
    arguments.extend(line.split(' '));
    home.json(&arguments)
}

#[test]
fn verdict_level_and_margin_by_degree_day_and_share() {
    let home = Home::new();
    // The arguments, the verdict, the level, the margin, the pay of a full position.
    for (line, verdict, level, margin, full) in [
        ("540000 --degree bachelor --on 2026-06-01", "above", Some(522_600), Some(17_400), 540_000),
        ("522600 --degree bachelor --on 2026-06-01", "above", Some(522_600), Some(0), 522_600),
        ("522599 --degree bachelor --on 2026-06-01", "below", Some(522_600), Some(-1), 522_599),
        ("540000 --degree master --on 2026-06-01", "below", Some(599_200), Some(-59_200), 540_000),
        ("599200 --degree doctorate --on 2026-06-01", "above", Some(599_200), Some(0), 599_200),
        ("540000 --degree none --on 2026-06-01", "unknown", None, None, 540_000),
        ("540000 --degree unknown --on 2026-06-01", "unknown", None, None, 540_000),
        ("500000 --degree bachelor --on 2025-08-31", "above", Some(469_366), Some(30_634), 500_000),
        ("500000 --degree bachelor --on 2025-09-01", "below", Some(522_600), Some(-22_600), 500_000),
        ("500000 --degree bachelor --on 2025-04-11", "above", Some(469_366), Some(30_634), 500_000),
        ("500000 --degree bachelor --on 2025-04-10", "unknown", None, None, 500_000),
        ("500000 --degree bachelor --on 2010-01-01", "unknown", None, None, 500_000),
        (
            "450000 --degree bachelor --on 2026-06-01 --share 80",
            "above",
            Some(522_600),
            Some(39_900),
            562_500,
        ),
        (
            "400000 --degree bachelor --on 2026-06-01 --share 80",
            "below",
            Some(522_600),
            Some(-22_600),
            500_000,
        ),
        (
            "300000 --degree bachelor --on 2026-06-01 --share 50",
            "above",
            Some(522_600),
            Some(77_400),
            600_000,
        ),
    ] {
        let answer = floor(&home, line);
        assert_eq!(answer["verdict"], verdict, "{line}");
        assert_eq!((&answer["floor_kr"], &answer["margin_kr"]), (&json!(level), &json!(margin)), "{line}");
        assert_eq!(answer["full_time_kr"], full, "{line}");
        assert_eq!(answer["source"].is_null(), level.is_none(), "{line}");
    }
    assert!(!home.profile().exists());
}

#[test]
fn the_answer_has_the_fields_of_the_contract() {
    let home = Home::new();
    let answer = floor(&home, "540000 --degree bachelor --on 2026-06-01");
    for name in [
        "verdict",
        "floor_kr",
        "margin_kr",
        "full_time_kr",
        "valid_from",
        "valid_to",
        "stale",
        "source",
        "notes",
    ] {
        assert!(names(&answer).contains(&name), "{name}");
    }
    assert_eq!(
        (&answer["valid_from"], &answer["valid_to"], &answer["stale"]),
        (&json!("2025-09-01"), &Value::Null, &json!(false))
    );
    let source = &answer["source"];
    assert_eq!(names(source), ["as_of", "name", "url"]);
    assert!(source["url"].as_str().unwrap().starts_with("https://www.udi.no/"), "{source}");
    let past = floor(&home, "480000 --degree bachelor --on 2025-08-31");
    assert_eq!((&past["valid_from"], &past["valid_to"]), (&json!("2025-04-11"), &json!("2025-08-31")));
}

#[test]
fn an_outdated_level_keeps_its_verdict_and_is_stale() {
    let home = Home::new();
    for (on, stale) in
        [("2025-09-01", false), ("2026-08-31", false), ("2026-09-01", true), ("2027-09-01", true)]
    {
        let answer = floor(&home, &format!("540000 --degree bachelor --on {on}"));
        assert_eq!((&answer["stale"], &answer["verdict"]), (&json!(stale), &json!("above")), "{on}");
        let codes: Vec<&str> =
            answer["notes"].as_array().unwrap().iter().map(|note| note["code"].as_str().unwrap()).collect();
        assert_eq!(codes.contains(&"floor_stale"), stale, "{on}");
    }
}

#[test]
fn share_and_citizenship_add_their_notes() {
    let home = Home::new();
    let codes = |line: &str| -> Vec<String> {
        let answer = floor(&home, line);
        answer["notes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|note| note["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let of = |more: &str| codes(&format!("400000 --degree bachelor --on 2026-06-01{more}"));
    let has = |codes: &[String], code: &str| codes.iter().any(|one| one == code);
    assert!(has(&of(" --share 79"), "floor_share_low") && !has(&of(" --share 80"), "floor_share_low"));
    for (citizenship, is_condition) in [("nordic", false), ("eea", false), ("other", true)] {
        let line = format!("400000 --degree bachelor --on 2026-06-01 --citizenship {citizenship}");
        assert_eq!(has(&codes(&line), "floor_no_permit_needed"), !is_condition, "{citizenship}");
        let answer = floor(&home, &line);
        assert_eq!((&answer["verdict"], &answer["is_condition"]), (&json!("below"), &json!(is_condition)));
    }
    for code in ["floor_collective_agreement", "floor_local_pay", "floor_cash_only"] {
        assert!(has(&of(""), code), "{code}");
    }
}

#[test]
fn wrong_input_is_refused_and_wrong_usage_ends_with_two() {
    let home = Home::new();
    for (amount, code) in [
        ("-540000", "pay_negative"),
        ("540", "pay_thousands"),
        ("mye", "pay_unread"),
        ("500–540k", "pay_range"),
        ("EUR 50 000", "pay_currency"),
    ] {
        assert_eq!(home.refused(&["pay", "floor", amount, "--degree", "bachelor"])["code"], code, "{amount}");
    }
    for line in [
        "540000",
        "540000 --degree phd",
        "540000 --degree bachelor --share 0",
        "540000 --degree bachelor --share 101",
        "540000 --degree bachelor --on 1.6.2026",
        "540000 --degree bachelor --on 2026-02-30",
        "540000 --degree bachelor --citizenship martian",
    ] {
        let mut arguments = vec!["pay", "floor"];
        arguments.extend(line.split(' '));
        let answer = home.run(&arguments);
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{line}");
    }
    assert!(!home.profile().exists());
}

#[test]
fn the_readable_answer_is_in_the_language_asked_for() {
    let home = Home::new();
    let told = ["en", "nb"].map(|lang| {
        home.run(&["pay", "floor", "500000", "--degree", "bachelor", "--on", "2026-06-01", "--lang", lang])
    });
    for answer in &told {
        assert_eq!((answer.status, answer.err.as_str()), (0, ""));
        // The line says that so much is short, so the amount bears no minus.
        assert!(answer.out.contains(" 22\u{202f}600") && !answer.out.contains('−'), "{}", answer.out);
        assert!(answer.out.contains("522\u{202f}600"), "{}", answer.out);
        assert!(
            answer.out.contains("udi.no") && !answer.out.contains("cli-") && !answer.out.contains("note-")
        );
    }
    assert_ne!(told[0].out, told[1].out);
}

//! What is left of pay after tax: lines, years, months, the curve, and a newcomer's question.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::offer_calls::{codes, note};

fn line(view: &Value, kind: &str) -> i64 {
    let lines = view["lines"].as_array().unwrap();
    let found = lines.iter().find(|line| line["kind"] == kind);
    found.unwrap_or_else(|| panic!("no line {kind}"))["ore"].as_i64().unwrap()
}

#[test]
fn lines_come_in_order_of_calculation_and_add_up() {
    let profile = profile();
    let input = json!({"amount": "750 000", "year": 2025, "zone": "action", "union_dues": "9 000"});
    let view = done(&profile, "pay.net", input);
    let kinds: Vec<&str> =
        view["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
    let expected = [
        "minimum_deduction",
        "union_dues",
        "general_income",
        "personal_allowance",
        "zone_allowance",
        "tax_on_general_income",
        "bracket_tax",
        "national_insurance",
    ];
    assert_eq!(kinds, expected);
    let gross = view["gross_ore"].as_i64().unwrap();
    assert_eq!(
        gross - line(&view, "minimum_deduction") - line(&view, "union_dues"),
        line(&view, "general_income")
    );
    let taxes = ["tax_on_general_income", "bracket_tax", "national_insurance"].map(|kind| line(&view, kind));
    assert!((taxes.iter().sum::<i64>() - view["total_tax_ore"].as_i64().unwrap()).abs() <= 2);
    assert_eq!(gross - view["total_tax_ore"].as_i64().unwrap(), view["net_ore"].as_i64().unwrap());
    assert_eq!(view["net_month_ore"], view["net_ore"].as_i64().unwrap() / 12);
    assert_ne!(view["sources"], json!([]));
    assert!(view["sources"][0]["as_of"].is_string());
}

#[test]
fn union_dues_lower_the_tax_up_to_the_cap_of_the_year() {
    let profile = profile();
    let of = |dues: &str| {
        done(&profile, "pay.net", json!({"amount": "700 000", "year": 2026, "union_dues": dues}))
    };
    let (none, capped) = (of(""), of("100 000"));
    let cap: i64 =
        note(&capped["notes"], "union_dues_capped")["params"]["cap_ore"].as_str().unwrap().parse().unwrap();
    assert_eq!(line(&capped, "union_dues"), cap);
    let saved = none["total_tax_ore"].as_i64().unwrap() - capped["total_tax_ore"].as_i64().unwrap();
    assert!((saved - cap * 22 / 100).abs() <= 1, "22 % of the cap: {saved} of {cap}");
    assert!(!codes(&of(&format!("{} kr", cap / 100))["notes"]).contains(&"union_dues_capped"));
    assert!(none["lines"].as_array().unwrap().iter().all(|line| line["kind"] != "union_dues"));
    let paye =
        done(&profile, "pay.net", json!({"amount": "600 000", "scheme": "paye", "union_dues": "100 000"}));
    assert_eq!((&paye["notes"], paye["lines"].as_array().unwrap().len()), (&json!([]), 1));
    let code = refused(&profile, "pay.net", json!({"amount": "700 000", "union_dues": "-1"}));
    assert_eq!(code, ErrorCode::PayNegative);
}

#[test]
fn union_dues_by_the_month_are_not_taken_as_a_years() {
    let profile = profile();
    let view = profile.call("pay.net", json!({"amount": "700 000", "union_dues": "600 kr/mnd"}));
    if let Ok(view) = view {
        assert_eq!(line(&view, "union_dues"), 720_000, "600 kr/mnd was silently taken as 600 a year");
    }
}

#[test]
fn years_are_known_by_status_and_the_zone_only_where_it_is_sure() {
    let profile = profile();
    let years = done(&profile, "pay.years", json!({}));
    assert_eq!(years["current"], 2026);
    let told =
        |year: i32, status: &str, zone: bool| json!({"year": year, "status": status, "zone_known": zone});
    let expected = [
        told(2023, "adopted", false),
        told(2024, "adopted", false),
        told(2025, "adopted", true),
        told(2026, "adopted", true),
        told(2027, "proposal", true),
    ];
    assert_eq!(years["years"], json!(expected));
    for year in [2023, 2024] {
        for (name, input) in [
            ("pay.net", json!({"amount": "700 000", "year": year, "zone": "action"})),
            ("pay.newcomer", json!({"amount": "700 000", "year": year, "zone": "action"})),
            (
                "pay.curve",
                json!({"year": year, "zone": "action", "from_ore": 0, "to_ore": 100_000_000, "points": 10}),
            ),
        ] {
            let error = profile.call(name, input).unwrap_err();
            assert_eq!(error.code, ErrorCode::TaxZoneUnsure, "{name} {year}");
            assert_eq!(error.params["year"], year.to_string());
        }
    }
    for (year, code) in [
        (2022, ErrorCode::TaxYearUnknown),
        (2028, ErrorCode::TaxYearUnknown),
        (-1, ErrorCode::TaxYearUnknown),
    ] {
        assert_eq!(refused(&profile, "pay.net", json!({"amount": "700 000", "year": year})), code);
    }
    let proposed = done(&profile, "pay.net", json!({"amount": "700 000", "year": 2027}));
    assert_eq!((&proposed["status"], codes(&proposed["notes"])), (&json!("proposal"), vec!["tax_proposal"]));
}

#[test]
fn once_the_present_year_is_not_known_the_newest_rules_say_that_they_are_old() {
    let profile = profile();
    profile.set_clock("2029-03-01T09:00:00Z").unwrap();
    let view = done(&profile, "pay.net", json!({"amount": "700 000"}));
    assert_eq!((&view["year"], &view["sources"][0]["stale"]), (&json!(2027), &json!(true)));
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    let past = done(&profile, "pay.net", json!({"amount": "700 000", "year": 2025}));
    assert_eq!(past["sources"][0]["stale"], false, "rules of a past year no longer change");
}

#[test]
fn part_of_a_year_and_paye_say_what_they_do() {
    let profile = profile();
    let of = |more: Value| {
        let mut input = json!({"amount": "291 667", "year": 2026});
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        done(&profile, "pay.net", input)
    };
    let part = of(json!({"months": 5}));
    assert_eq!(note(&part["notes"], "part_year")["params"], json!({"months": "5"}));
    let close = |ore: &Value, kroner: i64| (ore.as_i64().unwrap() - kroner * 100).abs() <= 200;
    assert!(close(&part["total_tax_ore"], 74_076), "{part}");
    assert!(close(&of(json!({}))["total_tax_ore"], 41_195), "the same without twelfths");
    let paye = of(json!({"months": 5, "scheme": "paye"}));
    assert!(close(&paye["total_tax_ore"], 72_917));
    assert_eq!((&paye["notes"], &paye["marginal_bp"]), (&json!([]), &json!(2_500)));
    let zone = of(json!({"months": 5, "zone": "action"}));
    assert_eq!(codes(&zone["notes"]), ["part_year", "zone_part_year"]);
    let over = done(&profile, "pay.net", json!({"amount": "725 051", "year": 2026, "scheme": "paye"}));
    assert_eq!((&over["scheme"], codes(&over["notes"])), (&json!("ordinary"), vec!["paye_above_limit"]));
    let at = done(&profile, "pay.net", json!({"amount": "725 050", "year": 2026, "scheme": "paye"}));
    assert_eq!((&at["scheme"], &at["total_tax_ore"]), (&json!("paye"), &json!(18_126_250)));
    for months in [0, 13, 255] {
        let code = refused(&profile, "pay.net", json!({"amount": "700 000", "months": months}));
        assert_eq!(code, ErrorCode::MonthsUnread, "{months}");
    }
}

#[test]
fn a_newcomer_is_told_by_month_what_costs_less() {
    let profile = profile();
    let answer = done(&profile, "pay.newcomer", json!({"amount": "700 000", "year": 2026}));
    assert_eq!((&answer["year_ore"], &answer["status"]), (&json!(70_000_000), &json!("adopted")));
    let months = answer["months"].as_array().unwrap();
    assert_eq!(months.len(), 12);
    let august = &months[7];
    let close = |ore: &Value, kroner: i64| (ore.as_i64().unwrap() - kroner * 100).abs() <= 200;
    assert!(close(&august["ordinary_ore"], 74_076) && close(&august["paye_ore"], 72_917), "{august}");
    assert_eq!((&august["cheaper"], &august["arrival"]), (&json!("paye"), &json!(8)));
    for month in months {
        let (paye, ordinary) = (month["paye_ore"].as_i64().unwrap(), month["ordinary_ore"].as_i64().unwrap());
        assert_eq!(month["difference_ore"], (paye - ordinary).abs());
        let cheaper = if paye < ordinary - 99 {
            "paye"
        } else if ordinary < paye - 99 {
            "ordinary"
        } else {
            "same"
        };
        assert_eq!(month["cheaper"], cheaper);
    }
    let rich = done(&profile, "pay.newcomer", json!({"amount": "1 200 000", "year": 2026}))["months"].clone();
    assert_eq!((&rich[0]["paye_ore"], &rich[0]["cheaper"]), (&Value::Null, &json!("ordinary")));
    assert_ne!(rich[11]["paye_ore"], Value::Null, "one month's pay is under the limit");
    assert_eq!(
        codes(&done(&profile, "pay.newcomer", json!({"amount": "700 000", "zone": "action"}))["notes"]),
        ["zone_part_year"]
    );
    for (amount, code) in
        [("", ErrorCode::PayUnread), ("-1", ErrorCode::PayNegative), ("70", ErrorCode::PayThousands)]
    {
        assert_eq!(refused(&profile, "pay.newcomer", json!({"amount": amount})), code, "{amount}");
    }
}

#[test]
fn odd_amounts_are_understood_or_asked_about() {
    let profile = profile();
    let net = |amount: &str| profile.call("pay.net", json!({"amount": amount, "year": 2026}));
    assert_eq!(net("0").unwrap()["net_ore"], 0);
    for (amount, gross, told) in [
        ("54 000", 5_400_000, &["looks_monthly"][..]),
        ("54 000 kr/mnd", 64_800_000, &["from_month"]),
        ("450 kr/t", 87_750_000, &["from_hour"]),
        ("100 000", 10_000_000, &[]),
        ("999 mill", 99_900_000_000_i64, &["looks_huge"]),
    ] {
        let view = net(amount).unwrap();
        assert_eq!((&view["gross_ore"], codes(&view["notes"])), (&json!(gross), told.to_vec()), "{amount}");
    }
    for (amount, code) in [
        ("850", ErrorCode::PayThousands),
        ("-750 000", ErrorCode::PayNegative),
        ("999 999 999 999 999", ErrorCode::PayTooLarge),
        ("650–720k", ErrorCode::PayRange),
        ("ltr. 65", ErrorCode::PaySteps),
        ("£55k", ErrorCode::PayCurrency),
        ("mye", ErrorCode::PayUnread),
    ] {
        assert_eq!(net(amount).unwrap_err().code, code, "{amount}");
    }
    let yearly = net("650 000 kr/mnd").unwrap();
    assert!(
        codes(&yearly["notes"]).contains(&"looks_huge"),
        "a year's pay written as a month's: {}",
        yearly["notes"]
    );
}

#[test]
fn the_curve_never_falls_outside_paye_and_bends_where_the_rules_do() {
    let profile = profile();
    for year in 2023..=2027 {
        for (zone, scheme) in [("ordinary", "ordinary"), ("action", "ordinary"), ("ordinary", "paye")] {
            if zone == "action" && year < 2025 {
                continue;
            }
            let input = json!({"year": year, "zone": zone, "scheme": scheme, "from_ore": 0, "to_ore": 250_000_000, "points": 200});
            let curve = done(&profile, "pay.curve", input);
            let points = curve["points"].as_array().unwrap();
            assert!(points.len() >= 200 && points.len() < 230, "{}", points.len());
            for pair in points.windows(2) {
                let of = |name: &str| (pair[0][name].as_i64().unwrap(), pair[1][name].as_i64().unwrap());
                let ((gross, next), (net, after)) = (of("gross_ore"), of("net_ore"));
                assert!(gross < next, "{year}");
                assert!(
                    net <= after || scheme == "paye" && next - gross == 1,
                    "{year} {zone} {scheme} {gross}"
                );
                assert!((0..=5_000).contains(&of("marginal_bp").0), "{year} {gross}");
            }
            assert_eq!(
                (&points[0]["gross_ore"], &points[points.len() - 1]["gross_ore"]),
                (&json!(0), &json!(250_000_000))
            );
        }
    }
    let curve = done(
        &profile,
        "pay.curve",
        json!({"year": 2026, "scheme": "paye", "from_ore": 70_000_000, "to_ore": 75_000_000, "points": 2}),
    );
    let at: Vec<i64> = curve["points"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| point["gross_ore"].as_i64().unwrap())
        .collect();
    assert_eq!(at, [70_000_000, 72_505_000, 72_505_001, 75_000_000], "both sides of the limit of PAYE");
}

#[test]
fn a_curve_of_nothing_or_beyond_bounds_is_refused() {
    let profile = profile();
    for (from, to, points) in [
        (0, 100_000_000, 1),
        (0, 100_000_000, 0),
        (0, 100_000_000, 501),
        (-1, 100_000_000, 10),
        (100_000_000, 100_000_000, 10),
        (200_000_000, 100_000_000, 10),
        (3_000_000_000_i64, 4_000_000_000, 10),
        (9_000_000_000_000_000_000_i64, 9_100_000_000_000_000_000, 500),
        (0, i64::MIN, 10),
    ] {
        let input = json!({"year": 2026, "from_ore": from, "to_ore": to, "points": points});
        assert_eq!(refused(&profile, "pay.curve", input), ErrorCode::NumberRange, "{from} {to} {points}");
    }
    let cut = done(&profile, "pay.curve", json!({"from_ore": 0, "to_ore": i64::MAX, "points": 500}));
    assert_eq!(cut["points"].as_array().unwrap().last().unwrap()["gross_ore"], 2_000_000_000);
}

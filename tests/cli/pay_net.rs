//! `loype pay net`: a year's pay after tax, against the official cases.

use loype_tests::shared_fixture;
use serde_json::{Value, json};

use crate::program::{Home, names};

/// Columns of the official cases by our names.
const PARTS: [(&str, &str); 7] = [
    ("minimum_deduction", "minimum_deduction_kr"),
    ("general_income", "general_income_kr"),
    ("tax_on_general_income", "tax_on_general_income_kr"),
    ("bracket_tax", "bracket_tax_kr"),
    ("national_insurance", "national_insurance_kr"),
    ("total_tax", "total_tax_kr"),
    ("net_pay", "net_kr"),
];

#[test]
fn the_official_cases_of_2025_hold_within_two_kroner_part_by_part() {
    let Some(path) = shared_fixture("../facts/tax_check_2025.csv") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap().split(',').collect();
    let home = Home::new();
    let mut tried = 0;
    for line in lines {
        // The amounts stand before the first quoted text, so a comma ends every one of them.
        let values: Vec<&str> = line.split(',').collect();
        let field = |name: &str| values[columns.iter().position(|column| *column == name).unwrap()];
        let zone = if field("zone") == "action_zone" { "action" } else { "ordinary" };
        let amount = field("gross_wage_nok");
        let net = home.json(&["pay", "net", amount, "--year", field("year"), "--zone", zone]);
        assert_eq!(
            (&net["status"], &net["zone"], &net["gross_kr"]),
            (&json!("adopted"), &json!(zone), &json!(amount.parse::<i64>().unwrap()))
        );
        for (theirs, ours) in PARTS {
            let (expected, told) = (field(theirs).parse::<i64>().unwrap(), net[ours].as_i64().unwrap());
            assert!(
                (expected - told).abs() <= 2,
                "{}: {ours}: {told}, expected {expected}",
                field("case_id")
            );
        }
        tried += 1;
    }
    assert_eq!(tried, 12);
}

#[test]
fn the_answer_has_the_fields_of_the_contract() {
    let home = Home::new();
    let net = home.json(&["pay", "net", "750 000", "--year", "2026"]);
    for name in [
        "year",
        "status",
        "zone",
        "scheme",
        "gross_kr",
        "minimum_deduction_kr",
        "general_income_kr",
        "tax_on_general_income_kr",
        "bracket_tax_kr",
        "national_insurance_kr",
        "total_tax_kr",
        "net_kr",
        "sources",
    ] {
        assert!(names(&net).contains(&name) && !net[name].is_null(), "{name}");
    }
    let source = &net["sources"][0];
    assert!(source["name"].is_string() && source["as_of"].is_string(), "{source}");
    let paye = home.json(&["pay", "net", "600000", "--year", "2026", "--scheme", "paye"]);
    assert_eq!(
        (&paye["total_tax_kr"], &paye["net_kr"], &paye["scheme"]),
        (&json!(150_000), &json!(450_000), &json!("paye"))
    );
    assert_eq!((&paye["bracket_tax_kr"], &paye["minimum_deduction_kr"]), (&Value::Null, &Value::Null));
    assert!(!home.profile().exists() && std::fs::read_dir(home.path()).unwrap().count() == 0);
}

#[test]
fn part_of_a_year_dues_paye_and_proposals() {
    let home = Home::new();
    let of = |more: &[&str]| {
        let mut arguments = vec!["pay", "net", "291667", "--year", "2026"];
        arguments.extend(more);
        home.json(&arguments)
    };
    let close = |net: &Value, kroner: i64| {
        assert!((net["total_tax_kr"].as_i64().unwrap() - kroner).abs() <= 2, "{net}");
    };
    close(&of(&["--months", "5"]), 74_076);
    close(&of(&[]), 41_195);
    close(&of(&["--months", "5", "--scheme", "paye"]), 72_917);
    let with_dues = of(&["--union-dues", "5000"])["total_tax_kr"].as_i64().unwrap();
    assert_eq!(of(&[])["total_tax_kr"].as_i64().unwrap() - with_dues, 1_100, "22 % of the dues");
    let over = home.json(&["pay", "net", "725051", "--year", "2026", "--scheme", "paye"]);
    assert_eq!(
        (&over["scheme"], &over["notes"][0]["code"]),
        (&json!("ordinary"), &json!("paye_above_limit"))
    );
    let proposed = home.json(&["pay", "net", "750000", "--year", "2027"]);
    assert_eq!(
        (&proposed["status"], &proposed["notes"][0]["code"]),
        (&json!("proposal"), &json!("tax_proposal"))
    );
    for (lang, word) in [("en", "proposal"), ("nb", "forslag")] {
        let readable = home.run(&["pay", "net", "750000", "--year", "2027", "--lang", lang]).out;
        assert!(readable.to_lowercase().contains(word), "{readable}");
    }
}

#[test]
fn what_is_not_known_or_no_amount_is_refused() {
    let home = Home::new();
    for (arguments, code) in [
        (&["750000", "--year", "2024", "--zone", "action"][..], "tax_zone_unsure"),
        (&["750000", "--year", "2023", "--zone", "action"], "tax_zone_unsure"),
        (&["750000", "--year", "2022"], "tax_year_unknown"),
        (&["750000", "--year", "2028"], "tax_year_unknown"),
        (&["-750000"], "pay_negative"),
        (&["850"], "pay_thousands"),
        (&["mye"], "pay_unread"),
        (&["650–720k"], "pay_range"),
        (&["EUR 60 000"], "pay_currency"),
        (&["999999999999999"], "pay_too_large"),
        (&["750000", "--union-dues", "-1"], "pay_negative"),
    ] {
        let arguments: Vec<&str> = ["pay", "net"].iter().chain(arguments).copied().collect();
        assert_eq!(home.refused(&arguments)["code"], code, "{arguments:?}");
    }
    for usage in [
        &["pay", "net"][..],
        &["pay", "net", "750000", "--months", "0"],
        &["pay", "net", "750000", "--months", "13"],
        &["pay", "net", "750000", "--zone", "tromsø"],
        &["pay", "net", "750000", "--scheme", "flat"],
        &["pay", "net", "750000", "--year", "i år"],
    ] {
        let answer = home.run(usage);
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{usage:?}");
    }
    assert!(!home.profile().exists());
}

#[test]
fn the_readable_table_says_the_same_in_both_languages() {
    let home = Home::new();
    let tables =
        ["en", "nb"].map(|lang| home.run(&["pay", "net", "750 000", "--year", "2026", "--lang", lang]));
    let net = home.json(&["pay", "net", "750 000", "--year", "2026"])["net_kr"].as_i64().unwrap();
    let grouped = format!("{}\u{202f}{:03}", net / 1_000, net % 1_000);
    for table in &tables {
        assert_eq!((table.status, table.err.as_str()), (0, ""));
        assert!(table.out.contains(&grouped), "{grouped} in {}", table.out);
        for raw in ["tax-", "cli-", "note-", "{$"] {
            assert!(!table.out.contains(raw), "{}", table.out);
        }
    }
    assert_ne!(tables[0].out, tables[1].out);
}

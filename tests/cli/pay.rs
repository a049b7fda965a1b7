//! `loype pay parse`: how an amount as written is read.

use serde_json::{Value, json};

use crate::program::{Home, names};

fn parse(home: &Home, text: &str) -> Value {
    home.json(&["pay", "parse", text])
}

#[test]
fn amounts_are_whole_kroner_with_currency_and_period() {
    let home = Home::new();
    let amount = |amount: Value, currency: &str, period: &str| json!({"amount": amount, "currency": currency, "period": period});
    for (text, min, max) in [
        ("650 000", json!(650_000), json!(650_000)),
        ("kr 650 000,-", json!(650_000), json!(650_000)),
        ("650–720k", json!(650_000), json!(720_000)),
        ("1,1 mill.", json!(1_100_000), json!(1_100_000)),
        ("fra 600.000 til 700.000", json!(600_000), json!(700_000)),
    ] {
        let pay = parse(&home, text);
        assert_eq!(names(&pay), ["max", "min", "share_percent", "steps", "text"]);
        assert_eq!(
            (&pay["min"], &pay["max"]),
            (&amount(min, "NOK", "year"), &amount(max, "NOK", "year")),
            "{text}"
        );
        assert_eq!(pay["text"], text);
    }
    assert_eq!(parse(&home, "54 000 kr/mnd")["min"], amount(json!(54_000), "NOK", "month"));
    assert_eq!(parse(&home, "285,50 kr per time")["min"], amount(json!(285.5), "NOK", "hour"));
    assert_eq!(parse(&home, "€60k")["min"], amount(json!(60_000), "EUR", "year"));
}

#[test]
fn one_sided_amounts_steps_and_shares() {
    let home = Home::new();
    let most = parse(&home, "opp til 700 000");
    assert_eq!((&most["min"], &most["max"]["amount"]), (&Value::Null, &json!(700_000)));
    let least = parse(&home, "minst 700 000");
    assert_eq!((&least["min"]["amount"], &least["max"]), (&json!(700_000), &Value::Null));
    let steps = parse(&home, "ltr. 65–72");
    assert_eq!(
        (&steps["steps"], &steps["min"], &steps["max"]),
        (&json!({"min": 65, "max": 72}), &Value::Null, &Value::Null)
    );
}

#[test]
fn nothing_is_made_on_the_way_and_the_day_may_be_given() {
    let home = Home::new();
    let given = home.json(&["pay", "parse", "650 000", "--on", "2026-11-22"]);
    assert_eq!(given, parse(&home, "650 000"));
    assert_eq!(home.run(&["pay", "parse", "650 000"]).status, 0);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn amounts_that_are_none_say_why() {
    let home = Home::new();
    for (text, code) in [
        ("720–650k", "pay_reversed"),
        ("etter avtale", "pay_unread"),
        ("-5", "pay_negative"),
        ("", "pay_unread"),
    ] {
        assert_eq!(home.refused(&["pay", "parse", text])["code"], code, "{text}");
    }
}

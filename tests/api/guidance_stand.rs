//! Where an amount would stand among what others are paid.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, profile, refused};
use crate::guidance_calls::{each, list};

fn stand(profile: &TestProfile, amount: &str, role: &str, level: Option<&str>, city: &str) -> Value {
    let query = json!({"amount": amount, "role": role, "level": level, "city": city});
    done(profile, "guidance.stand", query)
}

/// Where an amount in kroner stands in the distribution of an id.
fn place(profile: &TestProfile, kroner: i64, role: &str, level: Option<&str>, id: &str) -> Value {
    let answer = stand(profile, &format!("{kroner} kr per år"), role, level, "");
    assert_eq!(answer["year_ore"], kroner * 100);
    let found = list(&answer["market"]).iter().find(|one| one["distribution"]["id"] == id);
    found.unwrap_or_else(|| panic!("{role} is not held against {id}"))["place"].clone()
}

/// The first distribution of a role of a kind that has these figures, in kroner.
fn figures(profile: &TestProfile, role: &str, kind: &str) -> (String, [i64; 3]) {
    let answer = stand(profile, "", role, None, "");
    let whole = |one: &&Value| {
        ["p25_ore", "median_ore", "p75_ore"].iter().all(|name| one["distribution"][name].is_i64())
    };
    let mut all = list(&answer["market"]).iter().filter(|one| one["distribution"]["kind"] == kind);
    let found = all.find(whole).unwrap_or_else(|| panic!("no {kind} of {role}"))["distribution"].clone();
    let kroner = |name: &str| found[name].as_i64().unwrap() / 100;
    (found["id"].as_str().unwrap().to_owned(), [kroner("p25_ore"), kroner("median_ore"), kroner("p75_ore")])
}

#[test]
fn places_turn_at_the_quartiles_and_the_median() {
    let profile = profile();
    for (role, kind) in
        [("Systemutvikler", "occupation"), ("Backend developer", "survey"), ("Data scientist", "occupation")]
    {
        let (id, [low, median, high]) = figures(&profile, role, kind);
        assert!(low < median && median < high);
        for (kroner, expected) in [
            (low - 1, "lowest_quarter"),
            (low, "below_middle"),
            (median - 1, "below_middle"),
            (median, "above_middle"),
            (high, "above_middle"),
            (high + 1, "highest_quarter"),
        ] {
            assert_eq!(
                place(&profile, kroner, role, None, &id),
                expected,
                "{role} {kroner} in {low} {median} {high}"
            );
        }
    }
}

#[test]
fn a_band_tells_below_above_and_its_halves() {
    let profile = profile();
    for (kroner, expected) in [
        (499_999, "lowest_quarter"),
        (500_000, "below_middle"),
        (549_999, "below_middle"),
        (550_000, "above_middle"),
        (600_000, "above_middle"),
        (600_001, "highest_quarter"),
    ] {
        let found = place(&profile, kroner, "Backend developer", Some("entry"), "article_backend_entry");
        assert_eq!(found, expected, "{kroner}");
    }
    assert_eq!(
        place(&profile, 860_000, "Backend developer", Some("mid"), "article_backend_mid"),
        "highest_quarter"
    );
}

#[test]
fn nothing_stands_above_a_band_that_is_open_at_its_top() {
    let profile = profile();
    for (kroner, role, level, id) in [
        (1_000_001, "Backend developer", Some("senior"), "article_backend_senior"),
        (1_300_000, "Backend developer", Some("senior"), "article_backend_senior"),
        (1_100_001, "Data scientist", None, "article_data_scientist"),
    ] {
        let found = place(&profile, kroner, role, level, id);
        assert_eq!(found, "above_middle", "{kroner} is not above “{id} or more”");
    }
}

#[test]
fn a_lone_median_parts_below_from_above() {
    let profile = profile();
    let answer = stand(&profile, "", "Backend developer", None, "Bergen");
    let county =
        list(&answer["market"]).iter().find(|one| one["distribution"]["kind"] == "county").unwrap().clone();
    let distribution = &county["distribution"];
    assert!(distribution["p25_ore"].is_null() && distribution["p75_ore"].is_null());
    let median = distribution["median_ore"].as_i64().unwrap() / 100;
    for (kroner, expected) in [
        (150_000, "below_middle"),
        (median - 1, "below_middle"),
        (median, "above_middle"),
        (4_000_000, "above_middle"),
    ] {
        let answer = stand(&profile, &format!("{kroner} kr per år"), "Backend developer", None, "Bergen");
        let found = list(&answer["market"])
            .iter()
            .find(|one| one["distribution"]["id"] == distribution["id"])
            .unwrap();
        assert_eq!(found["place"], expected, "{kroner}");
    }
}

#[test]
fn without_an_amount_the_market_alone_is_told() {
    let profile = profile();
    for (role, level, city) in [
        ("", None, ""),
        ("Backend developer", None, ""),
        ("Backend developer", Some("senior"), "Oslo"),
        ("Fiskehandler", None, ""),
        ("Fiskehandler", Some("entry"), "Tromsø"),
        ("utvikler", None, "Atlantis"),
        ("💥", None, "💥"),
    ] {
        let answer = stand(&profile, " ", role, level, city);
        assert_eq!(answer["year_ore"], Value::Null);
        let market = list(&answer["market"]);
        assert!((1..=12).contains(&market.len()), "{role} {city}: {}", market.len());
        assert!(market.iter().all(|one| one["place"].is_null()), "{role}");
        let ids: Vec<&str> = market.iter().map(|one| one["distribution"]["id"].as_str().unwrap()).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "each once: {ids:?}");
        assert!(!list(&answer["topics"]).is_empty());
        let with = stand(&profile, "820 000", role, level, city);
        let same: Vec<&Value> = list(&with["market"]).iter().map(|one| &one["distribution"]).collect();
        assert_eq!(json!(same), json!(market.iter().map(|one| &one["distribution"]).collect::<Vec<_>>()));
        for one in list(&with["market"]) {
            assert_eq!(
                one["place"].is_null(),
                one["distribution"]["median_ore"].is_null() && one["distribution"]["kind"] != "band",
                "{one}"
            );
        }
    }
}

#[test]
fn the_market_is_the_one_that_pay_is_held_against_elsewhere() {
    let profile = profile();
    for (role, city) in [("Systemutvikler", "Trondhjem"), ("ML-ingeniør", "Oslo"), ("Kokk", "Bodø")] {
        let job = add(&profile, role, "Fjelltopp AS");
        edit(&profile, &job, "places", city);
        let market = done(&profile, "pay.of_job", json!({"job_id": job}))["market"].clone();
        let stand = stand(&profile, "", role, None, city);
        let own: Vec<&Value> =
            list(&stand["market"]).iter().take(list(&market).len()).map(|one| &one["distribution"]).collect();
        assert!(!own.is_empty());
        assert_eq!(json!(own), market, "{role}");
    }
    let senior = stand(&profile, "", "Backend developer", Some("senior"), "");
    let entry = stand(&profile, "", "Backend developer", Some("entry"), "");
    assert_ne!(senior["market"], entry["market"], "the level counts");
}

#[test]
fn amounts_are_read_as_everywhere_and_refused_with_the_reason() {
    let profile = profile();
    for (amount, ore) in [
        ("820 000", 82_000_000_i64),
        ("820k", 82_000_000),
        ("kr 820.000,-", 82_000_000),
        ("65 000 kr/mnd", 78_000_000),
        ("1,1 mill.", 110_000_000),
    ] {
        assert_eq!(stand(&profile, amount, "", None, "")["year_ore"], ore, "{amount}");
    }
    for (amount, code) in [
        ("mye", E::PayUnread),
        ("0", E::PayZero),
        ("-1", E::PayNegative),
        ("850", E::PayThousands),
        ("650–720k", E::PayRange),
        ("ltr. 65–72", E::PaySteps),
        ("$90k", E::PayCurrency),
        ("99999999999 mill", E::PayTooLarge),
    ] {
        let query = json!({"amount": amount, "role": "", "level": null, "city": ""});
        assert_eq!(refused(&profile, "guidance.stand", query), code, "{amount}");
    }
    let query = json!({"amount": "", "role": "", "level": "chief", "city": ""});
    assert_eq!(refused(&profile, "guidance.stand", query), E::BadInput);
}

#[test]
fn pay_is_told_with_where_its_figures_come_from() {
    let answer = stand(&profile(), "820 000", "Backend developer", None, "");
    let topics = each(&answer["topics"], "id");
    let same = done(&profile(), "guidance.topics", json!({"area": "pay"}));
    assert_eq!(each(&same["topics"], "id"), topics);
}

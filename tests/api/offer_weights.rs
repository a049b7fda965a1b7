//! Weighing what is not money: weights, scores with evidence, and where the order would change.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::offer_calls::{column_of, compare, offer, seen};

const CRITERIA: [&str; 7] = ["money", "work", "people", "growth", "home_office", "place", "security"];

fn weigh(profile: &TestProfile, criterion: &str, weight: u8) {
    done(profile, "offer.weight", json!({"criterion": criterion, "weight": weight}));
}

fn score(profile: &TestProfile, id: &Value, criterion: &str, score: impl Into<Value>) {
    let input =
        json!({"offer_id": id, "criterion": criterion, "score": score.into(), "note": " Møtte teamet "});
    done(profile, "offer.score", input);
}

fn tried(profile: &TestProfile, weights: &Value) -> Value {
    done(profile, "offer.rank", json!({"weights": weights, "year": null}))
}

fn places(ranking: &Value) -> Vec<Value> {
    ranking.as_array().unwrap().iter().map(|ranked| ranked["offer_id"].clone()).collect()
}

/// A rich offer with dull work, and a poorer one with good work.
fn two(profile: &TestProfile) -> [Value; 2] {
    let rich = offer(profile, "Rik", "900 000", &json!({"rent_month": "12 000"}));
    let good = offer(profile, "God", "700 000", &json!({"rent_month": "12 000"}));
    for (id, work) in [(&rich, 3), (&good, 10)] {
        score(profile, id, "work", work);
    }
    [rich, good]
}

#[test]
fn money_alone_decides_until_the_person_says_otherwise() {
    let profile = profile();
    let [rich, good] = two(&profile);
    let all = compare(&profile);
    let weights =
        CRITERIA.map(|name| json!({"criterion": name, "weight": if name == "money" { 10 } else { 0 }}));
    assert_eq!(all["weights"], json!(weights));
    assert_eq!(places(&all["ranking"]), [rich.clone(), good]);
    assert_eq!((&all["ranking"][0]["score_c"], &all["ranking"][0]["place"]), (&json!(1_000), &json!(1)));
    weigh(&profile, "money", 0);
    assert_eq!(places(&compare(&profile)["ranking"])[0], rich, "no weight at all is money again");
}

#[test]
fn a_weight_changes_the_order_and_is_kept() {
    let profile = profile();
    let [rich, good] = two(&profile);
    weigh(&profile, "work", 10);
    let all = compare(&profile);
    assert_eq!(places(&all["ranking"]), [good.clone(), rich.clone()]);
    assert_eq!(all["weights"][1], json!({"criterion": "work", "weight": 10}));
    let profile = profile.restarted().unwrap();
    assert_eq!(compare(&profile), all);
    weigh(&profile, "work", 0);
    assert_eq!(places(&compare(&profile)["ranking"]), [rich, good]);
}

#[test]
fn trying_weights_answers_as_setting_them_would_and_keeps_nothing() {
    let profile = profile();
    let [rich, good] = two(&profile);
    let before = (compare(&profile), done(&profile, "undo.state", json!({})));
    let answer = tried(&profile, &json!([{"criterion": "work", "weight": 9}]));
    assert_eq!(places(&answer["ranking"]), [good, rich]);
    assert_eq!((compare(&profile), done(&profile, "undo.state", json!({}))), before);
    weigh(&profile, "work", 9);
    let set = compare(&profile);
    assert_eq!((&set["ranking"], &set["flips"]), (&answer["ranking"], &answer["flips"]));
}

#[test]
fn every_flip_is_true_and_none_is_nearer() {
    let profile = profile();
    let ids = [("A", "900 000"), ("B", "820 000"), ("C", "700 000")]
        .map(|(name, base)| offer(&profile, name, base, &json!({"rent_month": "12 000"})));
    for (id, scores) in ids.iter().zip([[4, 3, 9], [6, 9, 2], [9, 5, 6]]) {
        for (criterion, value) in ["work", "people", "place"].into_iter().zip(scores) {
            score(&profile, id, criterion, value);
        }
    }
    for own in [[10, 0, 0, 0], [8, 3, 2, 0], [5, 5, 5, 5], [0, 1, 0, 7]] {
        for (criterion, weight) in ["money", "work", "people", "place"].into_iter().zip(own) {
            weigh(&profile, criterion, weight);
        }
        flips_are_true(&profile);
    }
}

fn flips_are_true(profile: &TestProfile) {
    let all = compare(profile);
    let first = places(&all["ranking"])[0].clone();
    let leads = |ranking: &Value| {
        ranking.as_array().unwrap().iter().any(|one| one["place"] == 1 && one["offer_id"] == first)
    };
    for (index, criterion) in CRITERIA.into_iter().enumerate() {
        let own = all["weights"][index]["weight"].as_i64().unwrap();
        let flip = all["flips"].as_array().unwrap().iter().find(|flip| flip["criterion"] == criterion);
        let apart = flip.map_or(i64::MAX, |flip| (flip["at"].as_i64().unwrap() - own).abs());
        for weight in 0..=10 {
            let answer = tried(profile, &json!([{"criterion": criterion, "weight": weight}]));
            if flip.is_some_and(|flip| flip["at"] == weight) {
                assert!(!leads(&answer["ranking"]), "{criterion} at {weight}");
                assert_eq!(answer["ranking"][0]["offer_id"], flip.unwrap()["offer_id"]);
            } else if (weight - own).abs() < apart {
                assert!(leads(&answer["ranking"]), "{criterion} at {weight} flips sooner than told");
            }
        }
    }
}

#[test]
fn scores_are_kept_with_their_evidence_and_can_be_taken_away() {
    let profile = profile();
    let [rich, _] = two(&profile);
    assert_eq!(
        seen(&profile, &rich)["scores"],
        json!([{"criterion": "work", "score": 3, "note": "Møtte teamet"}])
    );
    score(&profile, &rich, "work", 8);
    score(&profile, &rich, "security", 0);
    let scores = seen(&profile, &rich)["scores"].clone();
    assert_eq!((&scores[0]["score"], &scores[1]["criterion"]), (&json!(8), &json!("security")));
    score(&profile, &rich, "work", Value::Null);
    assert_eq!(seen(&profile, &rich)["scores"].as_array().unwrap().len(), 1);
    done(&profile, "undo", json!({}));
    assert_eq!(seen(&profile, &rich)["scores"], scores);
    done(&profile, "offer.delete", json!({"offer_id": rich}));
    done(&profile, "undo", json!({}));
    assert_eq!(seen(&profile, &rich)["scores"], scores, "scores come back with their offer");
}

#[test]
fn what_is_no_score_or_weight_is_refused() {
    let profile = profile();
    let [rich, _] = two(&profile);
    let before = compare(&profile);
    let scored = |criterion: &str, score: Value, note: String| json!({"offer_id": rich, "criterion": criterion, "score": score, "note": note});
    for (name, input, code) in [
        ("offer.score", scored("work", json!(11), String::new()), ErrorCode::NumberRange),
        ("offer.score", scored("money", json!(5), String::new()), ErrorCode::BadInput),
        ("offer.score", scored("luck", json!(5), String::new()), ErrorCode::BadInput),
        ("offer.score", scored("work", json!(-1), String::new()), ErrorCode::BadInput),
        ("offer.score", scored("work", json!(5), "x".repeat(1_001)), ErrorCode::TooLong),
        ("offer.weight", json!({"criterion": "work", "weight": 11}), ErrorCode::NumberRange),
        ("offer.weight", json!({"criterion": "luck", "weight": 1}), ErrorCode::BadInput),
        (
            "offer.rank",
            json!({"weights": [{"criterion": "work", "weight": 11}], "year": null}),
            ErrorCode::NumberRange,
        ),
        ("offer.rank", json!({"weights": [], "year": 1999}), ErrorCode::TaxYearUnknown),
    ] {
        assert_eq!(refused(&profile, name, input.clone()), code, "{name} {input:.200}");
    }
    assert_eq!(compare(&profile), before);
}

#[test]
fn an_offer_without_a_rate_is_ranked_last_by_money_and_says_no_match() {
    let profile = profile();
    let foreign = offer(&profile, "Berlin", "EUR 90 000", &json!({}));
    let own = offer(&profile, "Oslo", "500 000", &json!({"rent_month": "10 000"}));
    let all = compare(&profile);
    assert_eq!(places(&all["ranking"]), [own, foreign.clone()]);
    assert_eq!(all["matches"], json!([]));
    assert_eq!(column_of(&all, &foreign)["lines"], Value::Null);
}

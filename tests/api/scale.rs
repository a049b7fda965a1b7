//! Floor, ad, target, offers and market on one scale.

use serde_json::{Value, json};

use crate::calls::{add, done, edit, profile};
use crate::offer_calls::{offer, offer_for, target};

fn marks(scale: &Value) -> Vec<(&str, i64, i64)> {
    let mut told = Vec::new();
    for mark in scale["marks"].as_array().unwrap() {
        let ore = |name: &str| mark[name].as_i64().unwrap();
        told.push((mark["kind"].as_str().unwrap(), ore("low_ore"), ore("high_ore")));
    }
    told
}

#[test]
fn all_that_is_said_of_a_job_stands_on_one_scale_from_low_to_high() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    edit(&profile, &job, "pay", "650 000–750 000");
    edit(&profile, &job, "places", "Oslo");
    edit(&profile, &job, "required_degree", "bachelor");
    target(&profile, "Backend developer", ["640 000", "720 000", "800 000"]);
    let asked =
        json!({"job_id": job, "on": "", "kind": "asked", "who": "", "pay": "62 000 kr/mnd", "note": ""});
    done(&profile, "figure.add", asked);
    let offer = offer_for(&profile, &job, "690 000");
    let scale = done(&profile, "pay.scale", json!({"job_id": job}));
    let expected = [
        ("floor_bachelor", 52_260_000, 52_260_000),
        ("walk_away", 64_000_000, 64_000_000),
        ("ad", 65_000_000, 75_000_000),
        ("offer", 69_000_000, 69_000_000),
        ("expected", 72_000_000, 72_000_000),
        ("asked", 74_400_000, 74_400_000),
        ("stretch", 80_000_000, 80_000_000),
    ];
    assert_eq!(marks(&scale), expected);
    assert!(scale["marks"][0]["source"]["as_of"].is_string());
    assert_eq!(
        (&scale["marks"][3]["offer_id"], &scale["marks"][3]["name"]),
        (&offer, &json!("Fjelltopp AS"))
    );
    let market = scale["market"].as_array().unwrap();
    assert!((1..=4).contains(&market.len()), "{}", market.len());
    ends_hold_all(&scale);
}

/// Round ends, with every mark and every quartile between them.
fn ends_hold_all(scale: &Value) {
    let (from, to) = (scale["from_ore"].as_i64().unwrap(), scale["to_ore"].as_i64().unwrap());
    assert!(from < to && from % 5_000_000 == 0 && to % 5_000_000 == 0, "{from} {to}");
    let of_market = scale["market"].as_array().unwrap().iter().flat_map(|one| {
        ["p25_ore", "median_ore", "p75_ore"].into_iter().filter_map(|name| one[name].as_i64())
    });
    let of_marks = marks(scale).into_iter().flat_map(|(_, low, high)| [low, high]);
    assert!(of_marks.chain(of_market).all(|ore| (from..=to).contains(&ore)));
}

#[test]
fn the_degree_decides_which_levels_stand_there() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    for (degree, expected) in [
        ("bachelor", &["floor_bachelor"][..]),
        ("master", &["floor_master"]),
        ("doctorate", &["floor_master"]),
        ("unknown", &["floor_bachelor", "floor_master"]),
        ("none", &[]),
    ] {
        edit(&profile, &job, "required_degree", degree);
        let scale = done(&profile, "pay.scale", json!({"job_id": job}));
        let kinds: Vec<&str> = marks(&scale).into_iter().map(|(kind, ..)| kind).collect();
        assert_eq!(kinds, expected, "{degree}");
    }
}

#[test]
fn all_offers_stand_together_and_those_without_a_rate_do_not() {
    let profile = profile();
    let empty = done(&profile, "pay.scale", json!({"job_id": null}));
    ends_hold_all(&empty);
    offer(&profile, "A", "690 000", &json!({"share": "50"}));
    offer(&profile, "Huge", "999 mill", &json!({}));
    offer(&profile, "Berlin", "EUR 60 000", &json!({}));
    let scale = done(&profile, "pay.scale", json!({"job_id": null}));
    let offers: Vec<i64> =
        marks(&scale).into_iter().filter(|(kind, ..)| *kind == "offer").map(|(_, low, _)| low).collect();
    assert_eq!(offers, [69_000_000, 99_900_000_000], "for a full position");
    ends_hold_all(&scale);
}

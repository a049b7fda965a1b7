//! What a person adds to the guidance: figures of their own and wage statistics, shown, reckoned with, withdrawn.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::guidance_calls::{by_id, city, list};

/// What to save for a fact with one number.
pub(crate) fn figure(fact: &str, text: &str) -> Value {
    json!({
        "fact": fact, "values": [{"part": "value", "text": text}], "source": "Leieboerforeningen",
        "url": "example.org/tall", "as_of": "1.11.2026"
    })
}

/// A union's statistic.
pub(crate) fn statistic(name: &str) -> Value {
    json!({
        "id": null, "name": name, "role": "Backendutvikler", "level": null, "place": "", "year": "2026",
        "p25": "700k", "median": "800 000", "p75": "75 000 kr/mnd", "answers": "412", "source": "Fjellforbundet",
        "url": "", "as_of": "1.10.2026"
    })
}

fn withdraw(profile: &TestProfile, own: &Value) {
    done(profile, "own.withdraw", own.clone());
}

fn rent(profile: &TestProfile, place: &str, rooms: u8) -> Value {
    let rents = done(profile, "pay.rents", json!({"city": place}))["rents"].clone();
    list(&rents).iter().find(|rent| rent["rooms"] == rooms).unwrap().clone()
}

#[test]
fn a_rent_of_the_persons_own_is_reckoned_with_everywhere_until_it_is_withdrawn() {
    let profile = profile();
    let before = rent(&profile, "Stavanger", 2);
    let fact = before["source"]["replaceable"].as_str().unwrap().to_owned();
    assert_eq!(before["source"]["own"], Value::Null);
    let form = done(&profile, "own_figure.form", json!({"fact": fact}));
    assert_eq!(
        (&form["unit"]["en"], &form["holds_from"], &form["own"]),
        (&json!("kr a month"), &json!(false), &Value::Null)
    );
    let shown: String = form["fields"][0]["text"].as_str().unwrap().split(' ').collect();
    assert_eq!(shown.parse::<i64>().unwrap() * 100, before["month_ore"].as_i64().unwrap());

    done(&profile, "own_figure.save", figure(&fact, "15 250 kr/mnd"));
    let after = rent(&profile, "Stavanger", 2);
    assert_eq!(after["month_ore"], 1_525_000);
    let source = &after["source"];
    assert_eq!((&source["verified"], &source["own"]["kind"]), (&json!("own"), &json!("figure")));
    assert_eq!(source["name"], json!({"en": "Leieboerforeningen", "nb": "Leieboerforeningen"}));
    assert_eq!(
        (&source["url"], &source["as_of"]),
        (&json!("https://example.org/tall"), &json!("2026-11-01"))
    );
    assert_eq!(source["replaceable"], json!(fact), "it can be replaced again");
    assert_eq!(rent(&profile, "Stavanger", 3)["source"]["own"], Value::Null);

    let left = |profile: &TestProfile| {
        let cities =
            done(profile, "guidance.cities", json!({"gross": "800 000", "rooms": 2}))["cities"].clone();
        by_id(&cities, "stavanger")["left_month_ore"].as_i64().unwrap()
    };
    let with_own = left(&profile);
    let profile = profile.restarted().unwrap();
    assert_eq!(left(&profile), with_own, "it is there after a restart");
    let found = done(&profile, "guidance.search", json!({"text": "stavanger leie 2 rom", "limit": 5}));
    assert_eq!(by_id(&found["facts"], &fact)["source"]["own"], source["own"]);

    let own = done(&profile, "own.list", json!({}))["figures"][0].clone();
    assert_eq!((&own["fact"], &own["in_force"]), (&json!(fact), &json!(true)));
    assert_eq!(own["values"], json!([{"part": "value", "text": "15 250 kr/mnd"}]));
    assert_eq!(own["replaces"], form["value"]);
    let form = done(&profile, "own_figure.form", json!({"fact": fact}));
    assert_eq!((&form["own"], &form["fields"]), (&own, &own["values"]));

    withdraw(&profile, &source["own"]);
    assert_eq!(rent(&profile, "Stavanger", 2), before);
    assert_eq!(left(&profile) - with_own, 1_525_000 - before["month_ore"].as_i64().unwrap());
    done(&profile, "undo", json!({}));
    assert_eq!(rent(&profile, "Stavanger", 2), after);
    assert_eq!(refused(&profile, "own.withdraw", json!({"kind": "wages"})), ErrorCode::OwnMissing);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn saving_again_replaces_and_one_undo_brings_the_first_back() {
    let profile = profile();
    for people in ["1 000", "2 000"] {
        done(&profile, "own_figure.save", figure("city.oslo.people", people));
    }
    assert_eq!(city(&profile, "Oslo")["people"], 2_000);
    assert_eq!(list(&done(&profile, "own.list", json!({}))["figures"]).len(), 1);
    done(&profile, "undo", json!({}));
    assert_eq!(city(&profile, "Oslo")["people"], 1_000);
}

#[test]
fn a_newer_basic_amount_holds_from_its_day() {
    let profile = profile();
    let form = done(&profile, "own_figure.form", json!({"fact": "basic_amount.new"}));
    assert_eq!(
        (&form["holds_from"], &form["source"], &form["area"]),
        (&json!(true), &Value::Null, &json!("tax"))
    );
    let mut newer = figure("basic_amount.new", "142 000");
    newer["as_of"] = json!("1.5.2027");
    done(&profile, "own_figure.save", newer);
    let own = done(&profile, "own.list", json!({}))["figures"][0].clone();
    assert_eq!(
        (&own["fact"], &own["in_force"], &own["replaces"]),
        (&json!("basic_amount.2027-05-01"), &json!(true), &Value::Null)
    );
    let again = done(&profile, "own_figure.form", json!({"fact": "basic_amount.2027-05-01"}));
    assert_eq!(again["own"]["id"], own["id"]);
    done(&profile, "own_figure.save", figure("basic_amount.2027-05-01", "143 000"));
    assert_eq!(list(&done(&profile, "own.list", json!({}))["figures"]).len(), 1);
}

#[test]
fn limits_of_the_law_and_quartiles_are_replaced_too() {
    let profile = profile();
    done(&profile, "own_figure.save", figure("law.probation", "3"));
    let limits = done(&profile, "guidance.topics", json!({"area": "working_life"}))["limits"].clone();
    let probation = by_id(&limits, "law.probation");
    assert_eq!(
        (&probation["figure"]["en"], &probation["source"]["verified"]),
        (&json!("3 months"), &json!("own"))
    );
    assert_eq!(
        by_id(&limits, "law.holiday_pay")["source"]["replaceable"],
        Value::Null,
        "the rules know it by heart"
    );

    let quartiles = |texts: [&str; 3]| {
        let values: Vec<Value> = ["low", "middle", "high"]
            .iter()
            .zip(texts)
            .map(|(part, text)| json!({"part": part, "text": text}))
            .collect();
        json!({"fact": "pay.ssb_11418_2512", "values": values, "source": "Fjellforbundet", "url": "", "as_of": ""})
    };
    assert_eq!(
        refused(&profile, "own_figure.save", quartiles(["900k", "800k", "950k"])),
        ErrorCode::OwnOrder
    );
    done(&profile, "own_figure.save", quartiles(["700k", "800k", "950k"]));
    let stand = done(
        &profile,
        "guidance.stand",
        json!({"amount": "", "role": "utvikler", "level": null, "city": ""}),
    );
    let shown = list(&stand["market"])
        .iter()
        .map(|one| &one["distribution"])
        .find(|one| one["id"] == "ssb_11418_2512")
        .unwrap();
    assert_eq!((&shown["median_ore"], &shown["source"]["as_of"]), (&json!(80_000_000), &json!("2026-11-22")));
}

#[test]
fn what_cannot_be_read_names_its_field() {
    let profile = profile();
    let with = |name: &str, value: Value| {
        let mut input = figure("rent.stavanger.2", "15 000");
        input[name] = value;
        input
    };
    for (input, code) in [
        (with("source", json!(" ")), ErrorCode::FieldMissing),
        (with("source", json!("x".repeat(400))), ErrorCode::TooLong),
        (with("values", json!([])), ErrorCode::FieldMissing),
        (with("values", json!([{"part": "low", "text": "15 000"}])), ErrorCode::FieldMissing),
        (with("values", json!([{"part": "value", "text": "mye"}])), ErrorCode::PayUnread),
        (with("values", json!([{"part": "value", "text": "EUR 900"}])), ErrorCode::PayCurrency),
        (with("values", json!([{"part": "value", "text": "0"}])), ErrorCode::NumberRange),
        (with("values", json!([{"part": "value", "text": "-5"}])), ErrorCode::PayNegative),
        (with("url", json!("javascript:alert(1)")), ErrorCode::LinkUnread),
        (with("as_of", json!("i morgen")), ErrorCode::DateAhead),
        (with("as_of", json!("23.11.2026")), ErrorCode::DateAhead),
        (with("as_of", json!("en dag")), ErrorCode::DateUnread),
        (figure("rent.atlantis.2", "15 000"), ErrorCode::FactFixed),
        (figure("employer.equinor.careers", "15 000"), ErrorCode::FactFixed),
        (figure("tax.2026", "15 000"), ErrorCode::FactFixed),
        (figure("law.holiday_pay", "13"), ErrorCode::FactFixed),
        (figure("floor.sw-2025b", "600 000"), ErrorCode::FactFixed),
        (figure("city.oslo.people", "1,5"), ErrorCode::NumberUnread),
        (figure("city.oslo.people", "99 000 000"), ErrorCode::NumberRange),
        (figure("law.probation", "3,5"), ErrorCode::NumberUnread),
        (figure("law.probation", "999"), ErrorCode::NumberUnread),
        (figure("basic_amount.new", "142"), ErrorCode::PayThousands),
    ] {
        assert_eq!(refused(&profile, "own_figure.save", input.clone()), code, "{input}");
    }
    let field =
        profile.call("own_figure.save", with("source", json!(""))).unwrap_err().params["field"].clone();
    assert_eq!(field, "source");
    assert_eq!(done(&profile, "own.list", json!({}))["figures"], json!([]));
    assert_eq!(
        refused(&profile, "own_figure.form", json!({"fact": "city.oslo.county"})),
        ErrorCode::FactFixed
    );
}

#[test]
fn a_unions_statistic_leads_the_market_the_suggestion_and_the_scale() {
    let profile = profile();
    let suggest = json!({"role": "Backendutvikler", "level": "senior", "city": "Oslo"});
    let before = done(&profile, "target.suggest", suggest.clone());
    let id = done(&profile, "own_statistic.save", statistic("Fjellforbundet 2026"))["id"].clone();
    let suggestion = done(&profile, "target.suggest", suggest.clone());
    let own = &suggestion["from"];
    assert_eq!((&own["id"], &own["kind"], &own["answers"]), (&id, &json!("own"), &json!(412)));
    let points = [&suggestion["walk_away_ore"], &suggestion["expected_ore"], &suggestion["stretch_ore"]];
    assert_eq!(points, [&json!(70_000_000), &json!(80_000_000), &json!(90_000_000)]);
    assert_eq!(own["source"]["own"], json!({"kind": "statistic", "id": id}));
    assert_eq!((&own["source"]["verified"], &own["source"]["url"]), (&json!("own"), &Value::Null));
    let stand = json!({"amount": "950 000", "role": "Backendutvikler", "level": null, "city": ""});
    let market = done(&profile, "guidance.stand", stand)["market"].clone();
    assert_eq!((&market[0]["distribution"]["id"], &market[0]["place"]), (&id, &json!("highest_quarter")));

    let mut narrower = statistic("Fjellforbundet 2026, Bergen");
    narrower["id"] = id.clone();
    narrower["place"] = json!("bergen");
    done(&profile, "own_statistic.save", narrower);
    assert_eq!(done(&profile, "target.suggest", suggest.clone()), before, "of Bergen only");
    let kept = done(&profile, "own.list", json!({}))["statistics"][0].clone();
    assert_eq!(
        (&kept["place"], &kept["role"], &kept["p75"]),
        (&json!("Bergen"), &json!("backend_developer"), &json!("75 000 kr/mnd"))
    );
    done(&profile, "undo", json!({}));
    assert_eq!(done(&profile, "target.suggest", suggest.clone())["from"]["id"], id);
    withdraw(&profile, &json!({"kind": "statistic", "id": id}));
    assert_eq!(done(&profile, "target.suggest", suggest), before);
    assert_eq!(
        refused(&profile, "own.withdraw", json!({"kind": "statistic", "id": id})),
        ErrorCode::OwnMissing
    );
}

#[test]
fn a_statistic_that_cannot_be_read_names_its_field() {
    let profile = profile();
    for (name, value, code) in [
        ("name", "", ErrorCode::FieldMissing),
        ("source", "", ErrorCode::FieldMissing),
        ("role", "", ErrorCode::FieldMissing),
        ("median", "", ErrorCode::FieldMissing),
        ("p25", "", ErrorCode::FieldMissing),
        ("role", "havfiske", ErrorCode::RoleUnknown),
        ("place", "Atlantis", ErrorCode::PlaceUnknown),
        ("place", "Fornebu", ErrorCode::PlaceUnknown),
        ("median", "650 000", ErrorCode::OwnOrder),
        ("median", "EUR 80 000", ErrorCode::PayCurrency),
        ("year", "1066", ErrorCode::NumberRange),
        ("year", "i fjor", ErrorCode::NumberUnread),
        ("answers", "0", ErrorCode::NumberRange),
        ("as_of", "1.1.2030", ErrorCode::DateAhead),
        ("url", "x", ErrorCode::LinkUnread),
    ] {
        let mut input = statistic("Fjellforbundet");
        input[name] = json!(value);
        assert_eq!(refused(&profile, "own_statistic.save", input), code, "{name}: {value}");
    }
    let mut other = statistic("Fjellforbundet");
    other["id"] = json!("01a1ee56-5e00-70a9-832f-271f26d927e9");
    assert_eq!(refused(&profile, "own_statistic.save", other), ErrorCode::OwnMissing);
}

#[test]
fn there_is_an_end_to_how_much_is_kept() {
    let profile = profile();
    for number in 0..100 {
        done(&profile, "own_statistic.save", statistic(&format!("Statistikk {number}")));
    }
    assert_eq!(refused(&profile, "own_statistic.save", statistic("En til")), ErrorCode::TooMany);
}

#[test]
fn a_newer_floor_is_marked_ends_the_one_before_and_is_withdrawn_like_the_rest() {
    let profile = profile();
    let level = json!({"valid_from": "1.9.2026", "bachelor": "540 000", "master": "620 000", "url": "https://www.udi.no/"});
    done(&profile, "floor.add", level);
    let levels = done(&profile, "floor.levels", json!({}))["levels"].clone();
    let of = |id: &Value| list(&levels).iter().find(|view| view["level"]["id"] == *id).unwrap();
    assert_eq!(
        of(&json!("sw-2025b"))["level"]["held"],
        json!({"kind": "from", "from": "2025-09-01", "to": "2026-08-31"})
    );
    assert_eq!(of(&json!("sw-2025b"))["source"]["stale"], false, "it is over, not out of date");
    let own = list(&levels).last().unwrap();
    assert_eq!(own["level"]["held"]["to"], Value::Null);
    assert_eq!(own["source"]["own"], json!({"kind": "floor", "id": own["own_id"]}));
    assert_eq!(list(&done(&profile, "own.list", json!({}))["floors"]).len(), 1);
    let stale = done(&profile, "guidance.stale", json!({}))["facts"].clone();
    assert!(list(&stale).iter().all(|fact| fact["id"] != "floor.sw-2025b"));
    withdraw(&profile, &own["source"]["own"]);
    let levels = done(&profile, "floor.levels", json!({}))["levels"].clone();
    assert_eq!(list(&levels).last().unwrap()["level"]["held"]["to"], Value::Null);
}

/// Every source of an answer that says its figure can be replaced.
fn replaceable(answer: &Value, found: &mut Vec<String>) {
    match answer {
        Value::Array(items) => items.iter().for_each(|item| replaceable(item, found)),
        Value::Object(fields) => {
            found.extend(fields.get("replaceable").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| replaceable(field, found));
        }
        _ => {}
    }
}

#[test]
fn whatever_says_it_can_be_replaced_has_a_form() {
    let profile = profile();
    let mut facts = Vec::new();
    let area = |area: &str| done(&profile, "guidance.topics", json!({"area": area}));
    for answer in [
        done(&profile, "guidance.cities", json!({"gross": "", "rooms": 2, "year": 2025})),
        crate::guidance_calls::employers(&profile, ""),
        done(
            &profile,
            "guidance.stand",
            json!({"amount": "", "role": "utvikler", "level": null, "city": "Oslo"}),
        ),
        area("permits"),
        area("working_life"),
        area("job_seekers"),
        area("tax"),
        area("tips"),
        area("pay"),
        done(&profile, "guidance.channels", json!({})),
        done(&profile, "guidance.stale", json!({})),
    ] {
        replaceable(&answer, &mut facts);
    }
    facts.sort();
    facts.dedup();
    assert!(facts.len() > 100, "{}", facts.len());
    for fact in facts {
        let form = done(&profile, "own_figure.form", json!({"fact": fact}));
        assert!(!list(&form["fields"]).is_empty() && form["unit"]["nb"].is_string(), "{fact}");
    }
}

#[test]
fn the_cities_are_reckoned_by_the_year_that_is_chosen() {
    let profile = profile();
    let ask = |year: Value| {
        done(&profile, "guidance.cities", json!({"gross": "800 000", "rooms": 2, "year": year}))
    };
    let (now, then) = (ask(Value::Null), ask(json!(2025)));
    assert_eq!((&now["year"], &then["year"]), (&json!(2026), &json!(2025)));
    assert_ne!(now["cities"][0]["net_ore"], then["cities"][0]["net_ore"]);
    assert_eq!(
        refused(&profile, "guidance.cities", json!({"gross": "", "rooms": 2, "year": 1999})),
        ErrorCode::TaxYearUnknown
    );
    let oslo = city(&profile, "Oslo");
    for source in ["names_source", "county_source", "zone_source"] {
        assert!(oslo[source]["name"]["en"].is_string(), "{source}");
    }
    assert_eq!(oslo["names_source"]["undated"], true);
    assert_eq!(city(&profile, "Tromsø")["rent_note_source"]["undated"], false);
}

//! A newer capture of a job that is there never overwrites what the person typed.

use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use crate::calls::{done, edit, job, page, profile, read, save, save_new};

/// What a person might type into each field, all unlike what the page says.
fn typed() -> Vec<(&'static str, Value)> {
    vec![
        ("title", json!("Min egen tittel")),
        ("employer", json!("Mitt eget navn AS")),
        ("orgnr", json!("974 760 673")),
        ("places", json!("Svalbard\nJan Mayen")),
        ("deadline", json!("24.12.2026")),
        ("posted_on", json!("2.2.2026")),
        ("starts", json!("1. august 2027")),
        ("form", json!("freelance")),
        ("share", json!("20–40 %")),
        ("pay", json!("minst 1,1 mill.")),
        ("workplace", json!("remote")),
        ("required_degree", json!("doctorate")),
        ("languages_required", json!("tysk")),
        ("apply_url", json!("https://example.com/min")),
        ("contacts", json!([{"name": "Ola", "role": null, "email": "ola@example.com", "phone": null}])),
    ]
}

/// Pages of the same employer, to be captured one after the other.
const PAGES: [&str; 6] = [
    "finn-closed.html",
    "finn-date-contradicted.html",
    "nav-slogan.html",
    "company-english.html",
    "pasted-nb.txt",
    "microdata.html",
];

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]
    #[test]
    fn whatever_was_typed_stands_after_any_new_captures(
        edits in subsequence(typed(), 0..=15),
        cleared in subsequence(vec!["pay", "deadline", "places", "apply_url", "orgnr"], 0..=2),
        pages in subsequence(PAGES.to_vec(), 1..=6).prop_shuffle(),
    ) {
        let profile = profile();
        let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
        for (field, value) in &edits {
            edit(&profile, &id, field, value.clone());
        }
        for field in &cleared {
            edit(&profile, &id, field, "");
        }
        let before = job(&profile, &id);
        for name in &pages {
            let preview = read(&profile, &page(name), None);
            save(&profile, &preview, &json!([]), &json!({"kind": "same_job", "job_id": id}));
        }
        let after = job(&profile, &id);
        for field in before["typed"].as_array().unwrap().iter().filter_map(Value::as_str) {
            prop_assert_eq!(&after["fields"][field], &before["fields"][field], "{}", field);
        }
        prop_assert_eq!(&after["typed"], &before["typed"]);
        prop_assert_eq!(after["ads"].as_array().unwrap().len(), 1 + pages.len());
    }
}

#[test]
fn what_was_never_typed_is_brought_up_to_date_and_what_the_page_lost_is_kept() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    edit(&profile, &id, "title", "Min tittel");
    let preview = read(&profile, &page("finn-date-contradicted.html"), None);
    save(&profile, &preview, &json!([]), &json!({"kind": "same_job", "job_id": id}));
    let view = job(&profile, &id);
    assert_eq!(view["fields"]["title"], "Min tittel");
    assert_eq!(view["fields"]["deadline"]["at"], "2026-10-12", "the deadline was moved on the page");

    let bare = "<html><body><h1>Backendutvikler</h1><p>Fjelltopp Programvare AS søker.</p>\
        <script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Backendutvikler\",\
        \"hiringOrganization\":{\"name\":\"Fjelltopp Programvare AS\"},\"description\":\"<p>Vi søker en utvikler.</p>\"}\
        </script></body></html>";
    let places = view["fields"]["places"].clone();
    assert_ne!(places, json!([]));
    save(&profile, &read(&profile, bare, None), &json!([]), &json!({"kind": "same_job", "job_id": id}));
    assert_eq!(job(&profile, &id)["fields"]["places"], places);
}

#[test]
fn both_ads_are_kept_newest_first_with_their_own_texts() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    profile.set_clock("2026-12-01T09:00:00Z").unwrap();
    save(
        &profile,
        &read(&profile, &page("finn-closed.html"), None),
        &json!([]),
        &json!({"kind": "same_job", "job_id": id}),
    );
    let view = job(&profile, &id);
    let ads = view["ads"].as_array().unwrap();
    assert_eq!((&ads[0]["state"], &ads[0]["seen_on"]), (&json!("closed"), &json!("2026-12-01")));
    assert_eq!((&ads[1]["state"], &ads[1]["seen_on"]), (&json!("open"), &json!("2026-11-22")));
    for ad in ads {
        let text = done(&profile, "ad.text", json!({"ad_id": ad["ad_id"]}));
        assert!(!text["document"]["blocks"].as_array().unwrap().is_empty());
    }
}

#[test]
fn what_is_corrected_in_the_new_capture_wins_over_both() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    edit(&profile, &id, "pay", "500 000 kr");
    let preview = read(&profile, &page("finn-date-contradicted.html"), None);
    let edits = json!([
        {"field": "pay", "value": "600 000 kr"},
        {"field": "deadline", "value": "Løpende"},
        {"field": "applied_on", "value": "1.11.2026"},
    ]);
    save(&profile, &preview, &edits, &json!({"kind": "same_job", "job_id": id}));
    let view = job(&profile, &id);
    assert_eq!(view["fields"]["pay"]["text"], "600 000 kr");
    assert_eq!(view["fields"]["deadline"], json!({"kind": "rolling", "text": "Løpende"}));
    assert_eq!(view["applied_on"], "2026-11-01");
}

//! "Did I already apply here?": the same ad by another address, from another site, from the trash.

use serde_json::{Value, json};

use crate::calls::{done, job, move_on, page, profile, read, save, save_new};

const FINN: &str = "https://www.finn.no/job/ad/400000001";

#[test]
fn the_same_ad_at_another_address_says_when_it_was_saved_and_sent() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    move_on(&profile, &id, "applied", "20.11.2026");
    profile.set_clock("2026-12-13T12:00:00Z").unwrap();

    let address = "https://www.finn.no/job/fulltime/ad.html?finnkode=400000001&utm_source=mail";
    let looked = done(&profile, "box.look", json!({"text": address}));
    let known = &looked["known"];
    assert_eq!(known["job_id"], id);
    assert_eq!(known["saved_on"], "2026-11-22");
    assert_eq!(known["saved_days_ago"], 21);
    assert_eq!(known["applied_on"], "2026-11-20");
    assert_eq!(known["stage"]["kind"], "applied");
    assert_eq!(known["in_trash"], false);
    assert_eq!(
        read(&profile, &page("finn-closed.html"), None)["known"]["job_id"],
        id,
        "its own number says it"
    );
}

#[test]
fn the_same_ad_on_another_site_is_known_by_title_employer_and_text() {
    let profile = profile();
    let words: Vec<String> = (0..80).map(|n| format!("oppgave{n}")).collect();
    let ad = |site: &str, rest: &str| {
        format!(
            "<html><head><title>Kartograf</title></head><body><main><h1>Kartograf</h1><script type=\"application/ld+json\">\
             {{\"@type\":\"JobPosting\",\"title\":\"Kartograf\",\"hiringOrganization\":{{\"name\":\"Kartverksted AS\"}},\
             \"description\":\"<p>{} {rest}</p>\",\"url\":\"https://{site}/7\"}}</script></main></body></html>",
            words.join(" ")
        )
    };
    let first = read(&profile, &ad("jobb.example.com", "Søk hos oss."), Some("https://jobb.example.com/7"));
    let id = save_new(&profile, &first);
    let other =
        read(&profile, &ad("annonser.example.org", "Velkommen!"), Some("https://annonser.example.org/a?b=1"));
    assert_eq!(other["known"]["job_id"], id);
    let unlike = ad("annonser.example.org", "x").replace("oppgave", "annet");
    let unlike = read(&profile, &unlike, Some("https://annonser.example.org/other"));
    assert_eq!(unlike["known"], Value::Null, "one title for many places is not one job");
}

#[test]
fn a_job_added_by_hand_with_its_link_is_known_by_the_link() {
    let profile = profile();
    let edits = json!([{"field": "title", "value": "Utvikler"}, {"field": "employer", "value": "Fjelltopp"}]);
    let input = json!({"edits": edits, "stage_id": null, "url": "finn.no/job/ad/400000001"});
    let id = done(&profile, "job.add", input)["job_id"].clone();
    assert_eq!(done(&profile, "box.look", json!({"text": FINN}))["known"]["job_id"], id);
    assert_eq!(job(&profile, &id)["ads"][0]["site"], "finn.no");
}

#[test]
fn a_deleted_job_is_known_as_in_the_trash_and_a_new_capture_brings_it_back() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    done(&profile, "job.delete", json!({"job_id": id}));
    let preview = read(&profile, &page("finn-snarest.html"), Some(FINN));
    assert_eq!(preview["known"]["job_id"], id);
    assert_eq!(preview["known"]["in_trash"], true);
    save(&profile, &preview, &json!([]), &json!({"kind": "same_job", "job_id": id}));
    let view = job(&profile, &id);
    assert_eq!(view["in_trash"], false);
    assert_eq!(view["ads"].as_array().unwrap().len(), 2);
    assert_eq!(done(&profile, "trash.read", json!({"offset": 0, "limit": 10}))["total"], 0);
}

#[test]
fn a_live_job_is_known_before_its_deleted_twin() {
    let profile = profile();
    let deleted = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    let live = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    for gone in [&deleted, &live] {
        done(&profile, "job.delete", json!({"job_id": gone}));
    }
    done(&profile, "job.restore", json!({"job_id": deleted}));
    assert_eq!(done(&profile, "box.look", json!({"text": FINN}))["known"]["job_id"], deleted);
}

#[test]
fn a_second_try_is_a_new_job_linked_to_the_old() {
    let profile = profile();
    let first = save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some(FINN)));
    let again = read(&profile, &page("finn-snarest.html"), Some(FINN));
    let second = save(&profile, &again, &json!([]), &json!({"kind": "second_try", "previous": first}));
    assert_ne!(first, second);
    let view = job(&profile, &second);
    assert_eq!(view["previous"], first);
    assert_eq!(view["same_employer"][0]["job_id"], first);
    assert_eq!(job(&profile, &first)["same_employer"][0]["job_id"], second);
}

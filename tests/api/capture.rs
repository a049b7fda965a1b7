//! Saving an ad: from a pasted page, from text, from a file; with what was doubtful put right.

use app::ErrorCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use loype_tests::own_fixture;
use serde_json::{Value, json};

use crate::calls::{done, history, job, page, profile, read, refused, save, save_new};

#[test]
fn a_pasted_page_becomes_a_job_with_its_ad_and_its_history() {
    let profile = profile();
    let html = page("finn-snarest.html");
    let preview = read(&profile, &html, Some("https://www.finn.no/job/ad/400000001?utm_source=x"));
    assert_eq!(preview["fields"]["title"], "Backendutvikler");
    assert_eq!(preview["fields"]["deadline"], json!({"kind": "asap", "text": "Snarest"}));
    assert_eq!(preview["warnings"], json!(["deadline_filler"]));
    assert_eq!(preview["known"], Value::Null);

    let view = job(&profile, &save_new(&profile, &preview));
    assert_eq!(view["fields"], preview["fields"]);
    let found = |origins: &Value| -> Vec<(Value, Value)> {
        origins.as_array().unwrap().iter().map(|one| (one["field"].clone(), one["from"].clone())).collect()
    };
    assert_eq!(found(&view["origins"]), found(&preview["origins"]));
    assert_eq!(view["stage"]["kind"], "saved");
    assert_eq!(view["typed"], json!([]));
    assert_eq!(view["ads"][0]["url"], "https://www.finn.no/job/ad/400000001");
    let text = done(&profile, "ad.text", json!({"ad_id": view["ads"][0]["ad_id"]}));
    assert_eq!(text["document"], preview["document"]);
    assert!(text.to_string().contains("bygge gode løsninger"));
    let kinds: Vec<Value> =
        history(&profile, &view["job_id"]).iter().map(|event| event["kind"].clone()).collect();
    assert_eq!(kinds, ["captured", "stage"]);
}

#[test]
fn a_text_a_clipboards_html_and_a_file_are_read_alike() {
    let profile = profile();
    let (html, text) = (page("teamtailor-escaped.html"), page("pasted-nb.txt"));
    let file =
        |bytes: &[u8]| json!({"kind": "file", "name": "annonse.html", "base64": STANDARD.encode(bytes)});
    for (content, title, employer) in [
        (json!({"kind": "text", "text": html}), "Produktdesigner", "Vidde Studio"),
        (json!({"kind": "html", "html": html}), "Produktdesigner", "Vidde Studio"),
        (file(html.as_bytes()), "Produktdesigner", "Vidde Studio"),
        (json!({"kind": "text", "text": text}), "Seniorutvikler", "Kystdata AS"),
        (file(text.as_bytes()), "Seniorutvikler", "Kystdata AS"),
        (
            file(&std::fs::read(own_fixture("job-ads/latin-1.html")).unwrap()),
            "Kjøkkensjef",
            "Sjøgløtt Hotell AS",
        ),
    ] {
        let preview = done(&profile, "ad.read", json!({"content": content, "url": null}));
        assert_eq!(
            (&preview["fields"]["title"], &preview["fields"]["employer"]),
            (&json!(title), &json!(employer))
        );
    }
}

#[test]
fn only_doubtful_and_missing_fields_are_marked() {
    let profile = profile();
    for name in
        ["finn-snarest.html", "nav-slogan.html", "graph-ids.html", "pasted-nb.txt", "company-english.html"]
    {
        let preview = read(&profile, &page(name), None);
        let origins = preview["origins"].as_array().unwrap();
        let doubtful: Vec<&Value> = origins
            .iter()
            .filter(|origin| origin["confidence"].as_f64().unwrap() < 0.5)
            .map(|origin| &origin["field"])
            .collect();
        let marked: Vec<&Value> = preview["doubtful"].as_array().unwrap().iter().collect();
        assert_eq!(marked, doubtful, "{name}: title and employer are there, so only doubts are marked");
    }
    let bare = read(
        &profile,
        "Vi søker deg!\n\nSøknadsfrist: 12.12.2026\nLønn: 700 000 kr\nOppstart: snarest",
        None,
    );
    let marked = bare["doubtful"].as_array().unwrap();
    let employer_is_unsure =
        bare["fields"]["employer"] == "" || bare["doubtful"].to_string().contains("employer");
    assert!(employer_is_unsure && marked.contains(&json!("employer")), "{bare}");
}

#[test]
fn what_the_person_corrects_before_saving_is_kept_as_typed() {
    let profile = profile();
    let preview = read(&profile, &page("finn-snarest.html"), None);
    let edits = json!([
        {"field": "title", "value": "  Senior   backendutvikler "},
        {"field": "deadline", "value": "12.12.2026 kl. 12:00"},
        {"field": "pay", "value": "650–720k"},
        {"field": "applied_on", "value": "20.11.2026"},
    ]);
    let view = job(&profile, &save(&profile, &preview, &edits, &json!({"kind": "new_job"})));
    assert_eq!(view["fields"]["title"], "Senior backendutvikler");
    assert_eq!(view["fields"]["employer"], "Fjelltopp Programvare AS");
    assert_eq!(view["fields"]["deadline"]["at"], "2026-12-12T11:00:00Z");
    assert_eq!(view["fields"]["pay"]["min"]["ore"], 65_000_000);
    assert_eq!(view["applied_on"], "2026-11-20");
    let mut typed: Vec<&str> = view["typed"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    typed.sort_unstable();
    assert_eq!(typed, ["deadline", "pay", "title"]);
}

#[test]
fn a_failed_save_keeps_the_draft_and_a_saved_or_dropped_one_is_gone() {
    let profile = profile();
    let preview = read(&profile, &page("finn-snarest.html"), None);
    let wrong = json!({"draft_id": preview["draft_id"], "into": {"kind": "new_job"},
        "edits": [{"field": "orgnr", "value": "123"}]});
    assert_eq!(refused(&profile, "ad.save", wrong), ErrorCode::OrgnrUnread);
    save_new(&profile, &preview);
    let again = json!({"draft_id": preview["draft_id"], "edits": [], "into": {"kind": "new_job"}});
    assert_eq!(refused(&profile, "ad.save", again), ErrorCode::DraftMissing);

    let dropped = read(&profile, &page("finn-snarest.html"), None);
    done(&profile, "ad.drop", json!({"draft_id": dropped["draft_id"]}));
    let save = json!({"draft_id": dropped["draft_id"], "edits": [], "into": {"kind": "new_job"}});
    assert_eq!(refused(&profile, "ad.save", save), ErrorCode::DraftMissing);
}

#[test]
fn the_day_it_was_seen_is_kept_and_dates_without_a_year_are_read_from_it() {
    let profile = profile();
    let text = "Kokk\nHavblikk Hotell AS\nBodø\n\nOm stillingen\nVi søker kokk til kjøkkenet vårt.\n\nSøknadsfrist: 3. mars\n";
    let input = json!({"content": {"kind": "text", "text": text}, "url": null, "seen_on": "2025-02-10"});
    let preview = done(&profile, "ad.read", input);
    assert_eq!(preview["fields"]["deadline"]["at"], "2025-03-03");
    let view = job(&profile, &save_new(&profile, &preview));
    assert_eq!(view["ads"][0]["seen_on"], "2025-02-10");
    assert_eq!(view["saved_on"], "2026-11-22");
}

#[test]
fn what_is_in_the_box_is_told_apart() {
    let profile = profile();
    for (text, kind) in [
        ("https://vidde.teamtailor.com/jobs/5000001", "link"),
        ("https://www.finn.no/job/ad/400000001", "link_to_paste"),
        ("https://www.linkedin.com/jobs/view/4000000001/", "link_to_paste"),
        ("backend bergen", "words"),
        ("", "words"),
        (&page("finn-snarest.html"), "ad"),
        (&page("pasted-nb.txt"), "ad"),
    ] {
        assert_eq!(done(&profile, "box.look", json!({"text": text}))["kind"], kind, "{text:.60}");
    }
}

#[test]
fn pages_without_an_ad_are_told_apart_and_keep_their_link() {
    let profile = profile();
    let link = "https://jobb.example.com/stilling/7";
    for (name, code) in [
        ("login-wall.html", ErrorCode::LoginWall),
        ("script-only.html", ErrorCode::ScriptOnly),
        ("list-links.html", ErrorCode::ListPage),
        ("list-json-ld.html", ErrorCode::ListPage),
        ("empty.html", ErrorCode::NoAd),
        ("error-404.html", ErrorCode::NoAd),
        ("cookie-wall.html", ErrorCode::NoAd),
        ("not-about-work.html", ErrorCode::NoAd),
    ] {
        let input = json!({"content": {"kind": "html", "html": page(name)}, "url": link});
        let error = profile.call("ad.read", input).unwrap_err();
        assert_eq!(error.code, code, "{name}");
        assert!(!error.params["url"].is_empty(), "{name}: the link is lost");
    }
}

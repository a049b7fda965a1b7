//! The application letter, drafts of mail in both languages, and Markdown in notes.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, history, move_on, page, profile, read, refused, save_new};

fn letter(profile: &TestProfile, job: &Value) -> Value {
    done(profile, "letter.read", json!({"job_id": job}))["text"].clone()
}

fn save(profile: &TestProfile, job: &Value, text: &str) {
    done(profile, "letter.save", json!({"job_id": job, "text": text}));
}

#[test]
fn a_letter_is_kept_as_it_is_written_and_undone_as_one() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(letter(&profile, &job), "");
    for text in ["Kjære", "Kjære Kari, ", "Kjære Kari,\r\n\r\nJeg søker  med dette. "] {
        save(&profile, &job, text);
    }
    let written = "Kjære Kari,\n\nJeg søker  med dette. ";
    assert_eq!(letter(&profile, &job), written, "blanks stay: somebody is still writing");
    let profile = profile.restarted().unwrap();
    assert_eq!(letter(&profile, &job), written);
    assert_eq!(done(&profile, "undo", json!({}))["said"]["label"], "write-letter");
    assert_eq!(letter(&profile, &job), "");
    assert_eq!(done(&profile, "undo", json!({}))["said"]["label"], "add-job");
}

#[test]
fn saving_the_same_words_again_leaves_no_step_and_empty_is_none() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    save(&profile, &job, " \n ");
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"]["label"], "add-job");
    save(&profile, &job, "Hei");
    let before = done(&profile, "letter.read", json!({"job_id": job}));
    profile.set_clock("2026-11-22T09:30:00Z").unwrap();
    save(&profile, &job, "Hei");
    assert_eq!(done(&profile, "letter.read", json!({"job_id": job})), before);
    save(&profile, &job, "");
    assert_eq!(done(&profile, "letter.read", json!({"job_id": job}))["changed_at"], Value::Null);
    done(&profile, "undo", json!({}));
    assert_eq!(letter(&profile, &job), "Hei");
}

#[test]
fn a_letter_has_its_limit_and_its_job() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    save(&profile, &job, &"å".repeat(20_000));
    let longer = json!({"job_id": job, "text": "å".repeat(20_001)});
    assert_eq!(refused(&profile, "letter.save", longer), ErrorCode::TooLong);
    assert_eq!(letter(&profile, &job), "å".repeat(20_000));
    done(&profile, "job.delete", json!({"job_id": job}));
    let input = json!({"job_id": job, "text": "x"});
    assert_eq!(refused(&profile, "letter.save", input), ErrorCode::JobMissing);
    assert_eq!(letter(&profile, &job), "å".repeat(20_000), "in the trash it can still be read");
}

#[test]
fn a_letter_becomes_a_version_of_a_document() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let keep = |name: &str| json!({"job_id": job, "name": name});
    assert_eq!(refused(&profile, "letter.keep", keep("Søknad")), ErrorCode::LetterEmpty);
    save(&profile, &job, "Hei Kari");
    assert_eq!(refused(&profile, "letter.keep", keep(" ")), ErrorCode::DocumentNameMissing);
    let first = done(&profile, "letter.keep", keep("Søknad: Fjelltopp AS"));
    assert_eq!(refused(&profile, "letter.keep", keep("Søknad: Fjelltopp AS")), ErrorCode::DocumentSame);
    save(&profile, &job, "Hei Kari!");
    let second = done(&profile, "letter.keep", keep("Søknad: Fjelltopp AS"));
    assert_eq!(first["document_id"], second["document_id"]);
    let view = done(&profile, "document.read", json!({"document_id": first["document_id"]}));
    assert_eq!((&view["kind"], &view["versions"][0]["number"]), (&json!("letter"), &json!(2)));
    assert_eq!(view["versions"][0]["file_name"], "Søknad_ Fjelltopp AS.txt");
    assert_eq!(view["versions"][0]["bytes"], 9);
}

fn draft(profile: &TestProfile, job: &Value, kind: &str, language: Value) -> Value {
    done(profile, "draft.write", json!({"job_id": job, "kind": kind, "language": language}))
}

/// A job sent on 16 November, with a contact.
fn applied(profile: &TestProfile) -> Value {
    let job = add(profile, "Backendutvikler", "Fjelltopp AS");
    let contacts = json!([
        {"name": null, "role": null, "email": "post@fjelltopp.example", "phone": null},
        {"name": "Kari Nordmann", "role": null, "email": "kari@fjelltopp.example", "phone": null},
    ]);
    edit(profile, &job, "contacts", contacts);
    move_on(profile, &job, "applied", "16.11.2026");
    job
}

#[test]
fn a_follow_up_is_filled_from_the_application_in_both_languages() {
    let profile = profile();
    let job = applied(&profile);
    done(&profile, "draft.sign", json!({"own_name": " Åse  Berg "}));
    let nb = draft(&profile, &job, "follow_up", json!("nb"));
    assert_eq!(nb["subject"], "Søknaden min på stillingen «Backendutvikler»");
    let expected = "Hei Kari,\n\nJeg søkte 16. november på stillingen «Backendutvikler» hos Fjelltopp AS, og jeg er \
                    fortsatt svært interessert.\n\nEr det noe mer dere ønsker å vite om meg eller se fra meg? Jeg \
                    sender gjerne attester eller referanser, og tar også gjerne en kort prat. Jeg ser fram til å høre \
                    fra dere.\n\nVennlig hilsen\nÅse Berg";
    assert_eq!(nb["body"], expected);
    assert_eq!((&nb["own_name"], &nb["email"]), (&json!("Åse Berg"), &json!("kari@fjelltopp.example")));
    let en = draft(&profile, &job, "follow_up", json!("en"));
    assert!(en["body"].as_str().unwrap().starts_with("Dear Kari Nordmann,\n\nOn 16 November I applied for"));
    assert!(en["body"].as_str().unwrap().ends_with("Kind regards,\nÅse Berg"));
}

#[test]
fn every_draft_is_whole_whatever_is_known() {
    let profile = profile();
    let bare = add(&profile, "Kokk", "Hotell AS");
    let full = applied(&profile);
    for job in [&bare, &full] {
        for kind in ["follow_up", "thank_you", "withdrawal", "status"] {
            for language in ["en", "nb"] {
                let draft = draft(&profile, job, kind, json!(language));
                let (subject, body) = (draft["subject"].as_str().unwrap(), draft["body"].as_str().unwrap());
                assert!(!body.contains("{$") && !subject.contains("{$"), "{body}");
                assert!(!body.contains("  ") && !body.contains("\n\n\n"), "{body}");
                assert!(!body.ends_with('\n') && body.len() > 100, "{body}");
                assert_eq!(draft["language"], language);
                let title = if job == &bare { "Kokk" } else { "Backendutvikler" };
                assert!(subject.contains(title) && body.contains(title), "{subject}\n{body}");
            }
        }
    }
    let body = draft(&profile, &bare, "follow_up", json!("nb"))["body"].clone();
    let body = body.as_str().unwrap();
    assert!(body.starts_with("Hei,\n\nJeg har søkt på") && body.ends_with("Vennlig hilsen"), "{body}");
}

#[test]
fn a_mail_is_in_the_ads_language_else_in_the_interfaces() {
    let profile = profile();
    let by_hand = add(&profile, "Kokk", "Hotell AS");
    assert_eq!(draft(&profile, &by_hand, "status", Value::Null)["language"], "en");
    done(&profile, "settings.edit", json!({"setting": "language", "value": "nb"}));
    assert_eq!(draft(&profile, &by_hand, "status", Value::Null)["language"], "nb");
    let english = save_new(&profile, &read(&profile, &page("company-english.html"), None));
    assert_eq!(draft(&profile, &english, "status", Value::Null)["language"], "en");
    done(&profile, "settings.edit", json!({"setting": "language", "value": "en"}));
    let norwegian = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    assert_eq!(draft(&profile, &norwegian, "status", Value::Null)["language"], "nb");
    assert_eq!(draft(&profile, &norwegian, "status", json!("en"))["language"], "en");
}

#[test]
fn names_are_addressed_as_they_are_in_each_language() {
    let profile = profile();
    for (name, nb, en) in [
        ("Kari Nordmann", "Hei Kari,", "Dear Kari Nordmann,"),
        ("Nordmann, Kari", "Hei Kari,", "Dear Kari Nordmann,"),
        ("Dr. Ola Hansen", "Hei Dr. Ola Hansen,", "Dear Dr. Ola Hansen,"),
        ("Åse", "Hei Åse,", "Dear Åse,"),
    ] {
        let job = add(&profile, "Utvikler", "Fjelltopp AS");
        edit(&profile, &job, "contacts", json!([{"name": name, "role": null, "email": null, "phone": null}]));
        for (language, expected) in [("nb", nb), ("en", en)] {
            let body = draft(&profile, &job, "withdrawal", json!(language))["body"].clone();
            assert_eq!(body.as_str().unwrap().lines().next().unwrap(), expected);
        }
    }
}

#[test]
fn a_day_of_another_year_says_its_year() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    edit(&profile, &job, "applied_on", "3.12.2025");
    for (language, day) in [("nb", "3. desember 2025"), ("en", "3 December 2025")] {
        let body = draft(&profile, &job, "withdrawal", json!(language))["body"].clone();
        assert!(body.as_str().unwrap().contains(day), "{body}");
    }
}

#[test]
fn signing_stands_outside_undo_and_drafts_write_nothing() {
    let profile = profile();
    let job = applied(&profile);
    let before = done(&profile, "undo.state", json!({}));
    done(&profile, "draft.sign", json!({"own_name": "Åse"}));
    draft(&profile, &job, "status", Value::Null);
    assert_eq!(done(&profile, "undo.state", json!({})), before);
    let profile = profile.restarted().unwrap();
    assert_eq!(draft(&profile, &job, "status", Value::Null)["own_name"], "Åse");
    done(&profile, "draft.sign", json!({"own_name": ""}));
    assert_eq!(draft(&profile, &job, "status", Value::Null)["own_name"], "");
    let long = json!({"own_name": "x".repeat(301)});
    assert_eq!(refused(&profile, "draft.sign", long), ErrorCode::TooLong);
    done(&profile, "job.delete", json!({"job_id": job}));
    let query = json!({"job_id": job, "kind": "status", "language": null});
    assert_eq!(refused(&profile, "draft.write", query), ErrorCode::JobMissing);
}

#[test]
fn notes_come_with_what_they_say_in_markdown() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let text = "## Telefon\n\n- **lønn**: 700\n- [laget](https://a.example/) [x](javascript:alert)";
    done(&profile, "note.add", json!({"job_id": job, "text": text}));
    let event = history(&profile, &job)[0].clone();
    assert_eq!(event["text"], text, "the words stay as they were typed");
    let read = done(&profile, "history.read", json!({"job_id": job, "offset": 0, "limit": 10}));
    let notes = read["notes"].as_object().unwrap();
    assert_eq!(notes.keys().collect::<Vec<_>>(), [event["id"].as_str().unwrap()]);
    let document = notes.values().next().unwrap();
    assert_eq!(*document, done(&profile, "markdown.read", json!({"text": text}))["document"]);
    assert_eq!(
        (&document["blocks"][0]["kind"], &document["blocks"][0]["level"]),
        (&json!("heading"), &json!(2))
    );
    let hrefs: Vec<_> =
        document["blocks"][1]["items"][1].as_array().unwrap().iter().map(|s| &s["href"]).collect();
    assert_eq!(hrefs[0], "https://a.example/");
    assert!(hrefs[1..].iter().all(|href| href.is_null()));
}

#[test]
fn a_preview_says_whether_there_is_something_to_see() {
    let profile = profile();
    for (text, formatted) in [
        ("Ringte Kari.\nHun ringer tilbake.", false),
        ("", false),
        ("**viktig**", true),
        ("# Tittel", true),
        ("- én", true),
        ("se https://nav.no", true),
    ] {
        assert_eq!(
            done(&profile, "markdown.read", json!({"text": text}))["is_formatted"],
            formatted,
            "{text}"
        );
    }
    let long = json!({"text": "x".repeat(100_001)});
    assert_eq!(refused(&profile, "markdown.read", long), ErrorCode::TooLong);
}

//! Files of other programs taken in: looked at, answered, run as one step, undone.

use app::ErrorCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, all_reads, done, history, job, profile, refused};

/// Hands a file to the core in parts, as the window does.
pub(crate) fn send(profile: &TestProfile, name: &str, bytes: &[u8]) -> Value {
    let begun = done(profile, "incoming.begin", json!({"name": name, "bytes": bytes.len()}));
    let (id, size) = (begun["incoming_id"].clone(), begun["part_bytes"].as_u64().unwrap() as usize);
    for (number, part) in bytes.chunks(size).enumerate() {
        let input = json!({"incoming_id": id, "at": number * size, "base64": STANDARD.encode(part)});
        done(profile, "incoming.part", input);
    }
    done(profile, "incoming.end", json!({"incoming_id": id}));
    id
}

fn look(profile: &TestProfile, id: &Value, answers: Value) -> Value {
    done(profile, "import.look", json!({"incoming_id": id, "answers": answers}))
}

fn run(profile: &TestProfile, id: &Value, answers: Value) -> Value {
    done(profile, "import.run", json!({"incoming_id": id, "answers": answers}))
}

/// Takes a text in as proposed.
fn take_in(profile: &TestProfile, name: &str, text: &str) -> Value {
    run(profile, &send(profile, name, text.as_bytes()), json!({}))
}

fn rows(profile: &TestProfile, id: &Value, filter: &str) -> Vec<Value> {
    let query = json!({"incoming_id": id, "filter": filter, "offset": 0, "limit": 200});
    done(profile, "import.rows", query)["rows"].as_array().unwrap().clone()
}

fn jobs(profile: &TestProfile) -> Vec<Value> {
    let list = done(profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 1000}));
    list["jobs"].as_array().unwrap().iter().rev().map(|card| job(profile, &card["job_id"])).collect()
}

const OWN: &str = "Bedrift;Stilling;Frist;Søkt dato;Status;Lenke;Notater;Lønn;Kontaktperson;Merkelapper;Poeng\n\
Entur AS;Systemutvikler;15.03.26;01.03.26;Avslag etter intervju;https://www.finn.no/job/ad/123456;\"Hyggelig;\nring igjen\";650–720k;\"Kari Nordmann (HR), kari@entur.no\";rust, oslo;8\n\
Ruter;Dataingeniør;Snarest;;Lagret;;;;;;\n\
Bouvet;Konsulent;Åpen;05.03.26;Kanskje;ikke lenke;;etter avtale;;;\n\
Entur;Systemutvikler;;02.03.26;Søkt;https://www.finn.no/job/fulltime/ad.html?finnkode=123456;;;;;\n\
Totalt;3;;;;;;;;;\n";

#[test]
fn a_table_of_ones_own_is_looked_at_taken_in_and_undone() {
    let profile = profile();
    let before = all_reads(&profile);
    let id = send(&profile, "jobber.csv", OWN.as_bytes());
    let looked = look(&profile, &id, json!({}));
    assert_eq!(
        looked["counts"],
        json!({"rows": 5, "made": 3, "merged": 1, "people": 0, "left_out": 1, "doubtful": 1})
    );
    assert_eq!((&looked["open"], &looked["remembered"]), (&json!(0), &json!(false)));
    let part = &looked["parts"][0];
    assert_eq!(
        (&part["separator"], &part["encoding"], &part["header_line"]),
        (&json!(";"), &json!("utf-8"), &json!(1))
    );
    let status = part["statuses"].as_array().unwrap().iter().find(|word| word["text"] == "Kanskje").unwrap();
    assert_eq!((&status["stage"], &status["guessed"]), (&Value::Null, &json!(true)));
    let doubts = rows(&profile, &id, "doubtful");
    let why: Vec<&str> =
        doubts[0]["doubts"].as_array().unwrap().iter().map(|doubt| doubt["why"].as_str().unwrap()).collect();
    assert_eq!(why, ["status", "link", "pay", "day"]);
    let merged = rows(&profile, &id, "merged");
    assert_eq!((&merged[0]["outcome"], &merged[0]["into"]["line"]), (&json!("joined"), &json!(2)));
    assert_eq!(all_reads(&profile), before, "a look changes nothing");

    let taken = run(&profile, &id, json!({}));
    assert_eq!(taken, json!({"made": 3, "merged": 1, "unchanged": 0, "people": 0, "left_out": 1}));
    let jobs = jobs(&profile);
    let first = &jobs[0];
    assert_eq!(
        (&first["fields"]["title"], &first["stage"]["kind"]),
        (&json!("Systemutvikler"), &json!("rejected"))
    );
    assert_eq!((&first["applied_on"], &first["furthest"]), (&json!("2026-03-01"), &json!("interview")));
    assert_eq!(first["fields"]["deadline"], json!({"kind": "date", "at": "2026-03-15", "text": "15.03.26"}));
    assert_eq!(first["fields"]["contacts"][0]["email"], "kari@entur.no");
    assert_eq!(first["ads"][0]["url"], "https://www.finn.no/job/ad/123456");
    let tags = done(&profile, "tag.of_job", json!({"job_id": first["job_id"]}));
    assert_eq!(tags["tags"].as_array().unwrap().len(), 2);
    let events = history(&profile, &first["job_id"]);
    let told = Value::from(events).to_string();
    for wanted in ["Hyggelig;\\nring igjen", "Poeng: 8", "Avslag etter intervju", "02.03.2026"] {
        assert!(told.contains(wanted), "{told} lacks {wanted}");
    }
    let third = Value::from(history(&profile, &jobs[2]["job_id"])).to_string();
    for wanted in ["Kanskje", "ikke lenke", "etter avtale"] {
        assert!(third.contains(wanted), "nothing is lost: {third} lacks {wanted}");
    }
    assert!(
        !profile.folder().join("incoming").read_dir().unwrap().any(|_| true),
        "the file went with its use"
    );
    done(&profile, "undo", json!({}));
    assert_eq!(all_reads(&profile), before);
    done(&profile, "redo", json!({}));
    assert_eq!(crate::import::jobs(&profile).len(), 3);
}

#[test]
fn an_application_bears_the_day_it_was_sent_and_no_invented_one() {
    let profile = profile();
    take_in(
        &profile,
        "a.csv",
        "Company,Title,Status,Date Applied,Date Saved\nEntur,Dev,Interview,2026-03-14,2026-03-01\nRuter,Ops,Applied,,\n",
    );
    let jobs = jobs(&profile);
    assert_eq!((&jobs[0]["applied_on"], &jobs[0]["saved_on"]), (&json!("2026-03-14"), &json!("2026-03-01")));
    let days: Vec<(String, String)> = history(&profile, &jobs[0]["job_id"])
        .iter()
        .map(|event| {
            (event["to"].as_str().unwrap_or("?").to_owned(), event["on"].as_str().unwrap().to_owned())
        })
        .collect();
    assert!(
        days.iter().any(|(_, on)| on == "2026-03-14") && days.iter().any(|(_, on)| on == "2026-03-01"),
        "{days:?}"
    );
    assert_eq!((&jobs[1]["applied_on"], &jobs[1]["stage"]["kind"]), (&Value::Null, &json!("applied")));
}

#[test]
fn dates_that_read_both_ways_are_asked_and_the_answer_is_remembered() {
    let profile = profile();
    let text = "Company,Title,Applied\nEntur,Dev,03/04/2026\n";
    let id = send(&profile, "a.csv", text.as_bytes());
    let looked = look(&profile, &id, json!({}));
    assert_eq!(
        (&looked["open"], &looked["parts"][0]["columns"][2]["dates"]["open"]),
        (&json!(1), &json!(true))
    );
    assert_eq!(refused(&profile, "import.run", json!({"incoming_id": id})), ErrorCode::ImportDatesOpen);
    assert!(jobs(&profile).is_empty());
    run(&profile, &id, json!({"dates": "mdy"}));
    assert_eq!(jobs(&profile)[0]["applied_on"], "2026-03-04");
    let again = send(&profile, "b.csv", "Company,Title,Applied\nRuter,Ops,05/06/2026\n".as_bytes());
    let looked = look(&profile, &again, json!({}));
    assert_eq!((&looked["remembered"], &looked["open"]), (&json!(true), &json!(0)));
    assert_eq!(looked["parts"][0]["columns"][2]["dates"]["order"], "mdy");
}

#[test]
fn columns_and_words_are_what_the_person_says() {
    let profile = profile();
    let text = "Hvem,Hva,Hvordan,Privat\nEntur,Dev,Spurt,hemmelig 12345\n";
    let id = send(&profile, "a.csv", text.as_bytes());
    let field = |column: u16, field: &str| json!({"column": column, "field": field});
    let answers = json!({"parts": [{"part": 0,
        "columns": [field(0, "employer"), field(1, "title"), field(2, "status"), field(3, "leave")],
        "statuses": [{"words": "Spurt", "stage": "screening"}]}]});
    assert_eq!(look(&profile, &id, answers.clone())["counts"]["made"], 1);
    run(&profile, &id, answers);
    let view = &jobs(&profile)[0];
    assert_eq!((&view["stage"]["kind"], &view["fields"]["employer"]), (&json!("screening"), &json!("Entur")));
    let told = Value::from(history(&profile, &view["job_id"])).to_string();
    assert!(told.contains("Spurt") && !told.contains("hemmelig"), "{told}");
    let id = send(&profile, "a.csv", text.as_bytes());
    let bad = json!({"incoming_id": id, "answers": {"parts": [{"part": 0, "columns": [{"column": 0, "field": "x"}]}]}});
    assert_eq!(refused(&profile, "import.look", bad), ErrorCode::ImportAnswerUnknown);
    for answers in [
        json!({"dates": "ddd"}),
        json!({"source": "x"}),
        json!({"encoding": "x"}),
        json!({"separator": "ab"}),
    ] {
        let input = json!({"incoming_id": id, "answers": answers});
        assert_eq!(refused(&profile, "import.look", input), ErrorCode::ImportAnswerUnknown);
    }
}

#[test]
fn what_is_there_already_is_merged_and_keeps_what_was_typed() {
    let profile = profile();
    let id = add(&profile, "Systemutvikler", "Entur AS");
    crate::calls::edit(&profile, &id, "pay", "800 000");
    let text = "Firma;Stilling;Lønn;Sted;Frist;Søkt;Status\nEntur;systemutvikler;650 000;Oslo;12.12.2026;01.11.2026;Søkt\n";
    let file = send(&profile, "a.csv", text.as_bytes());
    look(&profile, &file, json!({}));
    let row = &rows(&profile, &file, "merged")[0];
    assert_eq!((&row["outcome"], &row["into"]["job_id"]), (&json!("merged"), &id));
    assert_eq!(run(&profile, &file, json!({}))["merged"], 1);
    let view = job(&profile, &id);
    assert_eq!((&view["texts"]["pay"], &view["texts"]["places"]), (&json!("800 000"), &json!("Oslo")));
    assert_eq!((&view["stage"]["kind"], &view["applied_on"]), (&json!("applied"), &json!("2026-11-01")));
    assert!(
        Value::from(history(&profile, &id)).to_string().contains("650 000"),
        "the other figure is in a note"
    );
    assert_eq!(
        take_in(&profile, "a.csv", text),
        json!({"made": 0, "merged": 0, "unchanged": 1, "people": 0, "left_out": 0})
    );
    let file = send(&profile, "a.csv", text.as_bytes());
    assert_eq!(run(&profile, &file, json!({"alike": "leave"}))["left_out"], 1);
    let file = send(&profile, "a.csv", text.as_bytes());
    assert_eq!(run(&profile, &file, json!({"alike": "add"}))["made"], 1);
}

#[test]
fn a_status_that_nobody_knows_is_told_and_kept_whether_the_job_is_new_or_there() {
    let profile = profile();
    let known = add(&profile, "Kokk", "Hotell");
    let text = "Firma,Stilling,Status\nHotell,Kokk,Svevende\nRuter,Dev,Svevende\n";
    let id = send(&profile, "a.csv", text.as_bytes());
    let looked = look(&profile, &id, json!({}));
    let word = &looked["parts"][0]["statuses"][0];
    assert_eq!(
        (&word["text"], &word["stage"], &word["count"]),
        (&json!("Svevende"), &Value::Null, &json!(2))
    );
    let told = rows(&profile, &id, "doubtful");
    assert!(told.len() == 2 && told.iter().all(|row| row["doubts"][0]["why"] == "status"), "{told:?}");
    run(&profile, &id, json!({}));
    let made = jobs(&profile).into_iter().find(|job| job["fields"]["title"] == "Dev").unwrap();
    assert_eq!(made["stage"]["kind"], "saved");
    for job in [&known, &made["job_id"]] {
        let notes = history(&profile, job).into_iter().filter(|event| event["kind"] == "note");
        assert!(notes.map(|note| note.to_string()).any(|note| note.contains("Status: Svevende")));
    }
}

#[test]
fn what_was_looked_at_is_looked_at_anew_once_the_profile_is_another() {
    let profile = profile();
    let id = send(&profile, "a.csv", "Firma,Stilling\nHotell,Kokk\n".as_bytes());
    assert_eq!(look(&profile, &id, json!({}))["counts"]["made"], 1);
    add(&profile, "Kokk", "Hotell");
    assert_eq!(run(&profile, &id, json!({}))["made"], 0, "it is there by now");
}

#[test]
fn two_ads_of_one_title_are_two_jobs_and_a_late_second_try_is_linked() {
    let profile = profile();
    let text = "Company,Title,Link,Date Applied\nEntur,Dev,https://entur.no/jobs/1,2026-01-10\nEntur,Dev,https://entur.no/jobs/2,2026-01-11\nEntur,Dev,,2026-06-20\n";
    assert_eq!(take_in(&profile, "a.csv", text)["made"], 3);
    let again = take_in(
        &profile,
        "b.csv",
        "Company,Title,Link,Date Applied\nEntur,Dev,https://entur.no/jobs/1,2026-10-10\n",
    );
    assert_eq!(again["made"], 1);
    let jobs = jobs(&profile);
    assert!(jobs.iter().any(|view| view["previous"] != Value::Null));
}

#[test]
fn rows_can_be_left_out_and_persons_come_as_contacts() {
    let profile = profile();
    let text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKari,Nordmann,https://www.linkedin.com/in/kari,kari@entur.no,Entur,Lead,20 Nov 2024\nOla,Nordmann,,,Ruter,,21 Nov 2024\n";
    let id = send(&profile, "Connections.csv", text.as_bytes());
    let answers = json!({"left_out": [{"part": 0, "line": 3}]});
    assert_eq!(look(&profile, &id, answers.clone())["counts"]["people"], 1);
    assert_eq!(run(&profile, &id, answers)["people"], 1);
    let contacts = done(&profile, "contact.list", json!({"text": "", "offset": 0, "limit": 50}));
    assert!(contacts.to_string().contains("Kari Nordmann"));
    assert_eq!(
        take_in(&profile, "Connections.csv", text),
        json!({"made": 0, "merged": 0, "unchanged": 1, "people": 1, "left_out": 0})
    );
}

#[test]
fn a_file_is_refused_with_the_reason_and_leaves_nothing() {
    let profile = profile();
    for (name, bytes, code) in [
        ("a.pdf", &b"%PDF-1.7"[..], ErrorCode::ImportKindUnknown),
        ("a.csv", b"\n\n", ErrorCode::ImportEmpty),
        ("a.xlsx", b"PK\x03\x04broken", ErrorCode::ImportBroken),
        ("a.json", b"{\"format\":\"loype-export\"}", ErrorCode::ImportOwnFile),
        ("a.age", b"age-encryption.org/v1\n", ErrorCode::ImportOwnFile),
    ] {
        let id = send(&profile, name, bytes);
        assert_eq!(refused(&profile, "import.look", json!({"incoming_id": id})), code, "{name}");
        done(&profile, "incoming.drop", json!({"incoming_id": id}));
    }
    let large = json!({"name": "a.csv", "bytes": 200 * 1024 * 1024});
    let id = done(&profile, "incoming.begin", large)["incoming_id"].clone();
    assert_eq!(refused(&profile, "incoming.end", json!({"incoming_id": id})), ErrorCode::IncomingMissing);
    let part = |at: u32, base64: &str| json!({"incoming_id": id, "at": at, "base64": base64});
    assert_eq!(refused(&profile, "incoming.part", part(5, "AAAA")), ErrorCode::IncomingBroken);
    assert_eq!(refused(&profile, "incoming.part", part(0, "*")), ErrorCode::IncomingBroken);
    assert_eq!(
        refused(&profile, "incoming.begin", json!({"name": "a", "bytes": 2_000_000_000})),
        ErrorCode::IncomingTooLarge
    );
    assert_eq!(refused(&profile, "import.look", json!({"incoming_id": id})), ErrorCode::IncomingMissing);
    assert_eq!(
        refused(
            &profile,
            "import.rows",
            json!({"incoming_id": id, "filter": "all", "offset": 0, "limit": 5})
        ),
        ErrorCode::ImportNotLooked
    );
    done(&profile, "incoming.drop", json!({"incoming_id": id}));
    assert!(!profile.folder().join("incoming").read_dir().unwrap().any(|_| true));
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
}

#[test]
fn a_file_of_more_than_fifty_megabytes_is_refused_with_the_limit() {
    let profile = profile();
    let id = send(&profile, "a.csv", &vec![b'a'; 51 * 1024 * 1024]);
    let error = profile.call("import.look", json!({"incoming_id": id})).unwrap_err();
    assert_eq!((error.code, error.params["limit"].as_str()), (ErrorCode::ImportTooLarge, "50"));
}

#[test]
fn one_that_is_stopped_leaves_no_trace() {
    let profile = profile();
    let before = all_reads(&profile);
    let rows: String = (0..4_000).map(|at| format!("Firma {at},Stilling {at},2026-03-01\n")).collect();
    let id = send(&profile, "a.csv", format!("Company,Title,Date Applied\n{rows}").as_bytes());
    std::thread::scope(|scope| {
        let running = scope.spawn(|| profile.call("import.run", json!({"incoming_id": id})));
        loop {
            let progress = done(&profile, "import.progress", json!({}));
            if progress["phase"] == "writing" && progress["done"].as_u64() > Some(100) {
                done(&profile, "import.stop", json!({}));
                break;
            }
            assert!(!running.is_finished(), "it ended before it could be stopped");
        }
        assert_eq!(running.join().unwrap().unwrap_err().code, ErrorCode::ImportStopped);
    });
    assert_eq!(all_reads(&profile), before);
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
    assert_eq!(run(&profile, &id, json!({}))["made"], 4_000, "it can be begun again");
}

//! Finding everything from one box: every condition in both languages, and that it says the same as the table.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, move_on, page, profile, read, refused, save_new, stage};
use crate::offer_calls::target;

fn find(profile: &TestProfile, text: &str) -> Value {
    done(profile, "find", json!({"text": text, "limit": 100}))
}

fn titles(found: &Value) -> Vec<&str> {
    found["jobs"].as_array().unwrap().iter().map(|job| job["title"].as_str().unwrap()).collect()
}

fn tag(profile: &TestProfile, job: &Value, name: &str) {
    done(profile, "job.tag", json!({"job_id": job, "name": name}));
}

/// Four jobs, the newest last.
fn filled() -> TestProfile {
    let profile = profile();
    profile.set_clock("2026-10-20T09:00:00Z").unwrap();
    let jobs = [
        ("Rådgiver", "Ås kommune"),
        ("Backend utvikler", "DNB Bank ASA"),
        ("Maskinlærer", "Norges teknisk-naturvitenskapelige universitet"),
        ("Kokk", "Bø AS"),
    ]
    .map(|(title, employer)| add(&profile, title, employer));
    profile.set_clock(loype_tests::START).unwrap();
    for (job, field, value) in [
        (0, "deadline", "1.12.2026"),
        (1, "deadline", "Snarest"),
        (2, "deadline", "Løpende"),
        (1, "places", "Oslo"),
        (2, "places", "Trondheim\nÅlesund"),
        (1, "pay", "650 000–750 000"),
        (2, "pay", "300 kr/t"),
        (2, "required_degree", "master"),
    ] {
        edit(&profile, &jobs[job], field, value);
    }
    let contact = json!([{
        "name": "Håkon Aasen", "role": "Rekrutterer", "email": "hakon@dnb.example", "phone": null
    }]);
    edit(&profile, &jobs[1], "contacts", contact);
    target(&profile, "Utvikler", ["650 000", "720 000", "800 000"]);
    move_on(&profile, &jobs[1], "applied", "1.11.2026");
    move_on(&profile, &jobs[2], "interview", "15.11.2026");
    done(&profile, "stage.rename", json!({"stage_id": stage(&profile, "interview"), "name": "Andre runde"}));
    tag(&profile, &jobs[1], "Hjemmekontor");
    tag(&profile, &jobs[2], "Hjemme");
    save_new(&profile, &read(&profile, &page("finn-snarest.html"), Some("https://www.finn.no/job/ad/1")));
    profile
}

/// What is typed in English and in Norwegian, and the titles of what it finds.
const CONDITIONS: [(&str, &str, &[&str]); 21] = [
    ("stage:applied", "steg:søkt", &["Backend utvikler"]),
    ("stage:andre", "steg:\"andre runde\"", &["Maskinlærer"]),
    ("stage:interv", "steg:intervj", &["Maskinlærer"]),
    ("stage:applied stage:interview", "status:sendt status:intervju", &["Maskinlærer", "Backend utvikler"]),
    ("employer:dnb", "arbeidsgiver:\"dnb bank\"", &["Backend utvikler"]),
    ("employer:ntnu", "bedrift:NTNU", &["Maskinlærer"]),
    ("city:osl", "by:OSLO", &["Backend utvikler"]),
    ("city:aalesund", "sted:ålesund", &["Maskinlærer"]),
    ("city:trondhjem", "by:trondhei", &["Maskinlærer"]),
    ("tag:hjemme", "merkelapp:HJEMME", &["Maskinlærer", "Backend utvikler"]),
    ("tag:hjemmek", "etikett:hjemmekontor", &["Backend utvikler"]),
    ("pay>=750k", "lønn>=\"750 000\"", &["Backend utvikler"]),
    ("pay<700k", "lønn<=600k", &["Maskinlærer"]),
    ("deadline:asap employer:dnb", "frist:snarest bedrift:dnb", &["Backend utvikler"]),
    ("deadline:rolling", "frist:løpende", &["Maskinlærer"]),
    ("deadline<=1.12.2026", "frist<2.12.", &["Rådgiver"]),
    ("target:reached", "mål:nådd", &["Backend utvikler"]),
    ("quiet:20", "stille>=20", &["Backend utvikler"]),
    ("pay>=300k pay<=700k", "lønn:300k-700k", &["Maskinlærer"]),
    (
        "deadline:asap deadline:rolling employer:dnb employer:ntnu",
        "frist:snarest frist:løpende bedrift:dnb bedrift:ntnu",
        &["Maskinlærer", "Backend utvikler"],
    ),
    ("pay>700k backend", "lønn>700k Backend", &["Backend utvikler"]),
];

#[test]
fn every_condition_finds_what_it_means_in_both_languages() {
    let profile = filled();
    for (english, norwegian, expected) in CONDITIONS {
        for typed in [english, norwegian] {
            let found = find(&profile, typed);
            assert_eq!(titles(&found), expected, "{typed}");
            assert_eq!(found["jobs_total"], expected.len(), "{typed}");
        }
    }
    let found = find(&profile, "source:finn.n");
    assert_eq!((&found["jobs_total"], &found["understood"][0]["found"]), (&json!(1), &json!(1)));
    assert_eq!(find(&profile, "kilde:FINN")["jobs"], found["jobs"]);
    let below = find(&profile, "floor:below");
    assert_eq!(
        (titles(&below), &below["jobs"]),
        (vec!["Maskinlærer"], &find(&profile, "lønnsgulv:under")["jobs"])
    );
}

#[test]
fn conditions_are_told_with_their_words_as_chips_need_them() {
    let profile = filled();
    let found = find(&profile, "kari  arbeidsgiver:\"DNB\"  pay>=700k");
    assert_eq!(
        found["understood"],
        json!([
            {
                "words": "arbeidsgiver:\"DNB\"", "condition": {"by": "employer", "name": "DNB"},
                "found": 1, "used": 1,
            },
            {
                "words": "pay>=700k", "condition": {"by": "pay", "least_ore": 70_000_000, "most_ore": null},
                "found": null, "used": null,
            },
        ])
    );
    assert_eq!(
        found["filters"],
        json!([
            {"by": "employer", "names": ["DNB Bank ASA"]},
            {"by": "pay", "from_ore": 70_000_000, "to_ore": null},
            {"by": "text", "text": "kari"},
        ])
    );
}

#[test]
fn what_nobody_has_finds_nothing_and_is_named() {
    let profile = filled();
    for (typed, place) in [
        ("employer:finnesikke", 0),
        ("stage:applied by:Atlantis", 1),
        ("tag:nope backend", 0),
        ("kilde:nope", 0),
        ("steg:nope quiet:1", 0),
    ] {
        let found = find(&profile, typed);
        assert_eq!((&found["jobs"], &found["jobs_total"]), (&json!([]), &json!(0)), "{typed}");
        assert_eq!(
            (&found["filters"], &found["understood"][place]["found"]),
            (&Value::Null, &json!(0)),
            "{typed}"
        );
        assert_eq!(found["contacts"], json!([]), "{typed}");
    }
    let one_of_two = find(&profile, "employer:finnesikke employer:dnb");
    assert_eq!(titles(&one_of_two), ["Backend utvikler"]);
    assert_eq!(one_of_two["understood"][0]["found"], 0);
}

#[test]
fn without_conditions_it_finds_as_search_does() {
    let profile = filled();
    for text in ["backend", "backendutvikler", "utvilker", "as", "fagfolk", "raadgiver", "", "note:viktig"] {
        let found = find(&profile, text);
        let hits = done(&profile, "search", json!({"text": text, "limit": 100}))["hits"].clone();
        assert_eq!((&found["jobs"], &found["jobs_total"]), (&hits, &Value::Null), "{text}");
        assert_eq!(found["understood"], json!([]), "{text}");
    }
    assert_eq!(find(&profile, "")["filters"], json!([]));
}

#[test]
fn people_are_found_beside_jobs_and_with_conditions_those_around_them() {
    let profile = filled();
    for typed in ["haakon", "aasen dnb", "håkon employer:dnb", "rekrutterer stage:applied", "aasenn"] {
        let found = find(&profile, typed);
        assert_eq!(found["contacts"][0]["name"], "Håkon Aasen", "{typed}");
        assert_eq!(found["contacts"][0]["exact"], typed != "aasenn", "{typed}");
    }
    assert_eq!(find(&profile, "håkon employer:ntnu")["contacts"], json!([]));
    assert_eq!(find(&profile, "employer:dnb")["contacts"], json!([]), "no words, no people");
    let id = find(&profile, "håkon")["jobs"][0]["job_id"].clone();
    let none: [Value; 0] = [];
    edit(&profile, &id, "contacts", none.as_slice());
    assert_eq!(find(&profile, "håkon")["contacts"], json!([]), "what was kept is read anew");
    done(&profile, "undo", json!({}));
    assert_eq!(find(&profile, "håkon")["contacts"][0]["name"], "Håkon Aasen");
    done(&profile, "job.delete", json!({"job_id": id}));
    assert_eq!(find(&profile, "håkon")["contacts"], json!([]), "what was kept is read anew");
}

#[test]
fn jobs_with_conditions_are_the_rows_of_the_table_with_the_same_filters() {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 90, "seed": 5}));
    target(&profile, "Utvikler", ["650 000", "720 000", "800 000"]);
    let conditions = [
        "stage:applied",
        "stage:open",
        "steg:lukket",
        "employer:a",
        "arbeidsgiver:kommune",
        "city:o",
        "by:bergen",
        "pay>600k",
        "lønn<800k",
        "frist:snarest",
        "deadline>=1.1.2026",
        "floor:below",
        "floor:unknown",
        "mål:under",
        "quiet:7",
        "source:finn",
        "tag:x",
    ];
    let words = ["", "utvikler", "senior oslo", "as", "utvilker"];
    let mut compared = 0;
    for one in conditions {
        for other in conditions.iter().chain([&""]) {
            for words in words {
                let typed = format!("{one} {words} {other}");
                let found = find(&profile, &typed);
                if found["filters"].is_null() {
                    assert_eq!(found["jobs_total"], 0, "{typed}");
                    continue;
                }
                let query = json!({"filters": found["filters"], "sort": [], "offset": 0, "limit": 200});
                let table = done(&profile, "table.read", query);
                assert_eq!(found["jobs_total"], table["total"], "{typed}");
                assert_eq!(exact(&found), ids(&table["rows"]), "{typed}");
                compared += usize::from(table["total"] != 0);
            }
        }
    }
    assert!(compared > 300, "{compared} questions had an answer");
}

fn exact(found: &Value) -> Vec<String> {
    let hits = found["jobs"].as_array().unwrap().iter().filter(|hit| hit["exact"] == true);
    ids(&hits.cloned().collect())
}

fn ids(rows: &Value) -> Vec<String> {
    let mut ids: Vec<String> =
        rows.as_array().unwrap().iter().map(|row| row["job_id"].as_str().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

#[test]
fn a_text_that_is_too_long_is_refused_and_one_that_fits_is_not() {
    let profile = filled();
    assert!(find(&profile, &"å".repeat(300))["jobs"].is_array());
    let query = json!({"text": "å".repeat(301), "limit": 5});
    assert_eq!(refused(&profile, "find", query), ErrorCode::TooLong);
    let many = json!({"text": "tag:hjemme ".repeat(25), "limit": 5});
    assert_eq!(refused(&profile, "find", many), ErrorCode::TooMany);
}

//! What can't be done: exit status 1, the code and the sentence on standard error, and the same as JSON.

use std::fs;

use serde_json::json;

use crate::program::{Home, names, page};

#[test]
fn pages_without_an_ad_say_which_kind_they_are() {
    let home = Home::new();
    for (name, code) in [
        ("login-wall.html", "login_wall"),
        ("script-only.html", "script_only"),
        ("list-links.html", "list_page"),
        ("list-json-ld.html", "list_page"),
        ("empty.html", "no_ad"),
        ("error-404.html", "no_ad"),
    ] {
        let path = page(name).display().to_string();
        let error = home.refused(&["capture", &path]);
        assert_eq!(
            (names(&error), &error["code"]),
            (vec!["code", "details", "message"], &json!(code)),
            "{name}"
        );
        let answer = home.run(&["capture", &path]);
        assert_eq!((answer.status, answer.out.as_str()), (1, ""));
        assert!(
            answer.err.starts_with(&format!("{code}: ")) && answer.err.lines().count() == 1,
            "{}",
            answer.err
        );
        assert_eq!(home.refused(&["capture", "--save", &path])["code"], code);
        assert_eq!(home.json(&["jobs"])["total"], 0);
    }
}

#[test]
fn a_page_that_is_refused_keeps_its_link_in_the_details() {
    let home = Home::new();
    let path = page("login-wall.html").display().to_string();
    let error = home.refused(&["capture", "--url", "https://jobb.example.com/stilling/7", &path]);
    assert_eq!(error["details"]["url"], "https://jobb.example.com/stilling/7");
}

#[test]
fn files_that_cannot_be_read() {
    let home = Home::new();
    let file = |name: &str, bytes: &[u8]| {
        let path = home.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let (pdf, zip, empty) =
        (file("cv.pdf", b"%PDF-1.7\n%x"), file("x.html", b"PK\x03\x04x"), file("tom.html", b""));
    let large = home.path().join("stor.html");
    fs::File::create(&large).unwrap().set_len(51 * 1024 * 1024).unwrap();
    let (large, folder) = (large.display().to_string(), home.path().display().to_string());
    for save in [&[][..], &["--save"]] {
        let refused = |path: &str| home.refused(&[&["capture", path], save].concat());
        let error = refused(&pdf);
        assert_eq!((&error["code"], &error["details"]["name"]), (&json!("file_kind"), &json!("cv.pdf")));
        assert_eq!(refused(&zip)["code"], "file_kind");
        assert_eq!(refused(&empty)["code"], "no_ad");
        assert_eq!(refused(&large)["code"], "page_too_large");
        assert_eq!(refused(&folder)["code"], "file_unreadable");
        assert_eq!(refused("finnes-ikke.html")["code"], "file_unreadable");
    }
}

#[test]
fn fetching_where_it_is_forbidden_or_unsafe_is_refused_before_anything_is_sent() {
    let home = Home::new();
    for (url, code) in [
        ("https://www.finn.no/job/ad/400000001", "fetch_forbidden"),
        ("https://www.linkedin.com/jobs/view/4000000001", "fetch_forbidden"),
        ("http://jobb.example.com/1", "fetch_not_https"),
        ("https://127.0.0.1/1", "fetch_private"),
        ("https://localhost/1", "fetch_private"),
        ("https://192.168.1.1/", "fetch_private"),
    ] {
        assert_eq!(home.refused(&["capture", "--url", url])["code"], code, "{url}");
    }
    assert!(!home.profile().exists());
}

#[test]
fn jobs_and_stages_that_are_not_there() {
    let home = Home::new();
    for employer in ["Fjelltopp", "Havblikk"] {
        home.json(&["add", "--title", "Utvikler", "--employer", employer]);
    }
    let nobody = "01900000-0000-7000-8000-000000000000";
    for (arguments, code) in [
        (vec!["show", nobody], "job_missing"),
        (vec!["show", "tannlege"], "job_not_found"),
        (vec!["show", "utvikler"], "job_ambiguous"),
        (vec!["move", nobody, "applied"], "job_missing"),
        (vec!["move", "fjelltopp", "ghosted"], "stage_missing"),
        (vec!["move", "fjelltopp", "applied", "--on", "31.4.2026"], "date_missing"),
        (vec!["move", "fjelltopp", "applied", "--on", "snart"], "date_unread"),
        (vec!["note", nobody, "x"], "job_missing"),
        (vec!["note", "fjelltopp", " "], "note_empty"),
        (vec!["add", "--title", "", "--employer", "x"], "title_missing"),
        (vec!["add", "--title", "x", "--employer", " "], "employer_missing"),
        (vec!["add", "--title", "x", "--employer", "y", "--pay", "masse"], "pay_unread"),
        (vec!["add", "--title", "x", "--employer", "y", "--share", "300 %"], "share_unread"),
        (vec!["add", "--title", "x", "--employer", "y", "--url", "ikke en lenke"], "link_unread"),
        (vec!["demo", "--jobs", "1"], "demo_not_empty"),
        (vec!["demo", "--jobs", "200001"], "too_many"),
        (vec!["pay", "parse", "masse penger"], "pay_unread"),
    ] {
        assert_eq!(home.refused(&arguments)["code"], code, "{arguments:?}");
    }
    assert_eq!(home.json(&["jobs"])["total"], 2);
}

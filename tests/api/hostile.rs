//! Hostile texts are kept as text, letter for letter, and never as anything else.

use app::ErrorCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, history, job, page, profile, read, refused, save_new, stage};

const SCRIPT: &str = "<script>alert('x')</script>\"'; DROP TABLE job; -- {$title} { \"x\" }";

#[test]
fn markup_in_every_field_is_kept_as_text() {
    let profile = profile();
    let id = add(&profile, SCRIPT, SCRIPT);
    let person = json!({"name": SCRIPT, "role": SCRIPT, "email": SCRIPT, "phone": SCRIPT});
    edit(&profile, &id, "contacts", json!([person]));
    for field in ["places", "deadline", "starts"] {
        edit(&profile, &id, field, SCRIPT);
    }
    done(&profile, "note.add", json!({"job_id": id, "text": SCRIPT}));
    done(&profile, "stage.rename", json!({"stage_id": stage(&profile, "saved"), "name": "<b>Min</b> {$x}"}));
    let profile = profile.restarted().unwrap();
    let view = job(&profile, &id);
    let fields = &view["fields"];
    for text in
        [&fields["title"], &fields["employer"], &fields["starts"]["text"], &fields["deadline"]["text"]]
    {
        assert!(*text == SCRIPT || text["text"] == SCRIPT, "{text}");
    }
    assert_eq!(fields["places"][0]["text"], SCRIPT);
    assert_eq!(fields["contacts"], json!([person]));
    assert_eq!(history(&profile, &id)[0]["text"], SCRIPT);
    assert_eq!(view["stage"]["name"], "<b>Min</b> {$x}");
    let hits = done(&profile, "search", json!({"text": "<script>alert('x')</script>", "limit": 5}));
    assert_eq!(hits["hits"][0]["job_id"], id);
}

#[test]
fn a_hostile_page_gives_no_script_and_no_link_that_runs_one() {
    let profile = profile();
    let preview = read(&profile, &page("hostile.html"), None);
    let document = preview["document"].to_string();
    for bad in ["javascript:", "onclick", "onload", "iframe", "evil.example"] {
        assert!(!document.contains(bad), "{bad} in {document}");
    }
    assert_eq!(preview["fields"]["deadline"]["kind"], "unknown");
    let pay = &preview["fields"]["pay"];
    assert_eq!((&pay["min"], &pay["max"]), (&Value::Null, &Value::Null), "nonsense is no amount");
    assert!(preview["warnings"].as_array().unwrap().contains(&json!("pay_unread")), "and that is said");
    let id = save_new(&profile, &preview);
    assert!(
        !job(&profile, &id)["fields"].to_string().contains('\u{202e}'),
        "no mark that turns the text around"
    );
}

#[test]
fn control_characters_are_dropped_from_lines_and_kept_out_of_notes_only_where_they_harm() {
    let profile = profile();
    let id = add(&profile, "Ut\u{0}vik\u{1b}[31mler", "A\u{7f}S\u{85}");
    let view = job(&profile, &id);
    assert!(!view["fields"]["title"].as_str().unwrap().contains(char::is_control));
    assert!(!view["fields"]["employer"].as_str().unwrap().contains(char::is_control));
    done(&profile, "note.add", json!({"job_id": id, "text": "én\r\nto\0\n\ttre  \n\n"}));
    assert_eq!(history(&profile, &id)[0]["text"], "én\nto\n\ttre");
}

#[test]
fn files_that_hold_no_text_and_files_that_are_broken_are_told_apart() {
    let profile = profile();
    let file = |name: &str, base64: &str| json!({"content": {"kind": "file", "name": name, "base64": base64}, "url": null});
    for bytes in [&b"%PDF-1.7\n"[..], b"PK\x03\x04docx", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"GIF89a"] {
        // What it is called does not matter.
        let input = file("annonse.html", &STANDARD.encode(bytes));
        assert_eq!(refused(&profile, "ad.read", input), ErrorCode::FileKind);
    }
    assert_eq!(refused(&profile, "ad.read", file("a.html", "ikke base64!")), ErrorCode::FileUnreadable);
    let error = profile.call("ad.read", file("brev.pdf", &STANDARD.encode(b"%PDF"))).unwrap_err();
    assert_eq!(error.params["name"], "brev.pdf");
}

#[test]
fn fifty_megabytes_and_deep_nesting_get_an_answer() {
    let profile = profile();
    let deep = format!("<html><body>{}{}</body></html>", "<div>".repeat(60_000), "</div>".repeat(60_000));
    let open = "<b><i><a>".repeat(30_000);
    let brackets = format!("<script type=\"application/ld+json\">{}</script>", "[{\"a\":".repeat(50_000));
    for (html, code) in [(deep, ErrorCode::NoAd), (open, ErrorCode::NoAd), (brackets, ErrorCode::ScriptOnly)]
    {
        let input = json!({"content": {"kind": "html", "html": html}, "url": null});
        assert_eq!(refused(&profile, "ad.read", input), code);
    }
    let huge = "A".repeat(50 * 1024 * 1024 / 3 * 4 + 8);
    let input = json!({"content": {"kind": "file", "name": "stor.html", "base64": huge}, "url": null});
    assert_eq!(refused(&profile, "ad.read", input), ErrorCode::PageTooLarge);
}

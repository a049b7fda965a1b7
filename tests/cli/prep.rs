//! `loype prep`: the sheet as Markdown, as JSON with stable names, and as a PDF.

use std::fs;

use serde_json::json;

use crate::program::{Home, names};

const AD: &str = "Backendutvikler\n\nFjelltopp AS søker utvikler i Bergen.\n\nKvalifikasjoner:\n- Erfaring med PostgreSQL\n\
                  - Førerkort er en fordel\n\nVi tilbyr:\n- Pensjon\n\nSøknadsfrist: 28.11.2099\n";

#[test]
fn a_sheet_is_printed_and_drawn() {
    let home = Home::new();
    let ad = home.path().join("ad.txt");
    fs::write(&ad, AD).unwrap();
    let job = home.json(&["capture", "--save", ad.to_str().unwrap()])["job_id"].as_str().unwrap().to_owned();
    let printed = home.run(&["prep", &job, "--lang", "en"]).out;
    assert!(printed.starts_with("# Backendutvikler\n"), "{printed}");
    assert!(printed.contains("(0 of 2 have a story)"), "{printed}");
    assert!(printed.contains("- **Erfaring med PostgreSQL** (must): no story yet"), "{printed}");
    assert!(home.run(&["prep", &job, "--lang", "nb"]).out.contains("(0 av 2 har en historie)"));
    let pdf = home.path().join("ark.pdf");
    fs::write(&pdf, "noe annet").unwrap();
    let sheet = home.json(&["prep", "backendutvikler", "--pdf", pdf.to_str().unwrap()]);
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-1."));
    let expected = [
        "corrected",
        "coverage",
        "employer",
        "interview",
        "job_id",
        "markdown",
        "parts",
        "pay",
        "people",
        "requirements",
        "title",
    ];
    assert_eq!(names(&sheet), expected);
    assert_eq!(sheet["coverage"], json!({"asked": 2, "met": 0, "musts": 1, "musts_met": 0}));
    assert_eq!((&sheet["requirements"][1]["need"], &sheet["interview"]), (&json!("nice"), &json!(null)));
    assert_eq!(sheet["parts"]["notes"], json!({"text": null, "written_for": "nobody"}));
    assert_eq!(home.refused(&["prep", &job, "--round", "3"])["code"], "interview_missing");
    assert_eq!(home.refused(&["prep", "finnes ikke"])["code"], "job_not_found");
}

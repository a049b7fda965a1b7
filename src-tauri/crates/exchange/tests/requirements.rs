//! What the real ads in `shared/fixtures/job-ads` ask for, against labels of our own: how much of it is found, and how much
//! of what is found is asked for.
//!
//! The pages belong to others and are not part of the project; a label is the beginning of the ad's line, enough to know it
//! by. Where the folder is missing, the test says loudly what it skipped.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::requirements::{Need, asked_by};
use exchange::job_ad::{Input, Seen, read_ad};

/// An ad and what it asks for; musts begin with `!`.
type Labelled = (&'static str, &'static [&'static str]);

const LABELS: &[Labelled] = &[
    (
        "arbeidsplassen-01.html",
        &[
            "!Vi ser etter deg som har erfaring med prognoser",
            "!For å være aktuell kandidat til stillingen må du",
        ],
    ),
    (
        "company-01-framework.html",
        &[
            "!5+ years CAD",
            "!Design/test/build",
            "!Rapid prototyping",
            "!Technician or Mechanical",
            "!Scaled operations",
            "!3+ years experience with hands-on",
            "!Comfortable with many",
            "!CAD/CAM, fixture",
            "!Proficiency in SolidWorks",
            "Experience reverse engineering",
            "!DFM principles",
            "!Integration of sensors",
            "!Pneumatics",
            "!Material handling",
            "!GD&T",
            "!Robot work envelope",
            "NX, Rhino",
            "Robotic cell",
            "Manufacturing engineering, cycle",
            "!Degree in Mechanical",
        ],
    ),
    (
        "company-02-flymotion.html",
        &[
            "!Ideal candidates for this role",
            "!The Event Coordinator should be a team player",
            "!Applicants should be prepared",
            "!Candidates must possess",
            "!Event planning: 2 years",
            "!Tampa, FL",
            "!25%",
        ],
    ),
    (
        "eightfold-01-amdocs.html",
        &[
            "!Bachelor’s degree",
            "!3+ years of experience",
            "!Strong understanding of Java",
            "!Experience troubleshooting REST",
            "!Familiarity with CI/CD",
            "!Familiarity working with message",
            "!Practical experience",
            "!Experience with NoSQL",
            "!Working knowledge of Unix",
            "!Proficiency in English",
            "!Awareness of security",
            "!Familiarity with API Gateways",
            "!Familiarity with Business Support",
            "Knowledge of REACT",
            "Knowledge of API Man",
        ],
    ),
    (
        "finn-01-snarest.html",
        &["!Bachelor's or Master's", "!4+ years of relevant", "!Fluent in Norwegian", "!Legal authorization"],
    ),
    ("teamtailor-01-ferd.html", &["!Du behersker SQL og Python"]),
    (
        "schemaorg-01-microdata.html",
        &[
            "!Bachelor's Degree",
            "!Minumum 3 years",
            "Web application development using Java",
            "Web application development using Python",
            "!Ability to work in a team",
            "!Highly motivated",
            "!Learns quickly",
        ],
    ),
    (
        "workatastartup-01-diode-senior.html",
        &[
            "!A few years of experience",
            "!Some prior experience",
            "!Excitement to work hard",
            "!The ability to work from our office",
            "You've tinkered with hardware",
            "Experience with building robust AI",
        ],
    ),
];

fn folder() -> PathBuf {
    let shared = std::env::var_os("LOYPE_SHARED").map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    shared.unwrap_or_else(beside).join("fixtures/job-ads")
}

#[derive(Debug, Default)]
struct Counted {
    labelled: usize,
    found: usize,
    listed: usize,
    right_need: usize,
    missed: Vec<String>,
    invented: Vec<String>,
    otherwise: Vec<String>,
}

impl Counted {
    fn count(&mut self, (file, labels): Labelled, bytes: &[u8]) {
        let on = NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day");
        let ad = read_ad(Input::Page { bytes, charset: None }, &Seen { url: None, on }).expect("an ad");
        let mut listed = asked_by(&ad.body);
        self.labelled += labels.len();
        self.listed += listed.len();
        for label in labels {
            let text = label.trim_start_matches('!');
            let need = if label.starts_with('!') { Need::Must } else { Need::Nice };
            let Some(at) = listed.iter().position(|asked| asked.text.starts_with(text)) else {
                self.missed.push(format!("{file}: {text}"));
                continue;
            };
            let asked = listed.remove(at);
            self.found += 1;
            if asked.need == need {
                self.right_need += 1;
            } else {
                self.otherwise.push(format!("{file}: {:?} {}", asked.need, asked.text));
            }
        }
        self.invented.extend(listed.into_iter().map(|asked| format!("{file}: {}", asked.text)));
    }
}

#[test]
#[allow(clippy::print_stderr, reason = "what was measured and what was skipped must be seen")]
fn most_of_what_real_ads_ask_for_is_found_and_little_else() {
    let mut counted = Counted::default();
    for labelled in LABELS {
        let Ok(bytes) = std::fs::read(folder().join(labelled.0)) else {
            eprintln!(
                "SKIPPED: {} real ads were not read, because there is no {}",
                LABELS.len(),
                folder().display()
            );
            return;
        };
        counted.count(*labelled, &bytes);
    }
    eprintln!("{counted:#?}");
    let recall = counted.found * 100 / counted.labelled;
    let precision = counted.found * 100 / counted.listed;
    let need = counted.right_need * 100 / counted.found;
    eprintln!("recall {recall} %, precision {precision} %, need right {need} %");
    // Measured on these eight ads: what a change makes worse is seen here.
    assert!(recall >= 90 && precision >= 90 && need >= 90, "{counted:#?}");
}

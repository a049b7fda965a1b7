//! Writes to questions, practice and debriefs, and what tests of undo start from.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::done;
use crate::debriefs::line;
use crate::writes::Write;

/// A question of one's own that is practised and has a note, one that is not, and a sitting.
pub(crate) struct Prepared {
    practised: Value,
    other: Value,
    session: Value,
}

impl Prepared {
    pub(crate) fn new(profile: &TestProfile) -> Self {
        let [other, practised] = ["Hva er en kø?", "Hvorfor oss?"]
            .map(|text| done(profile, "question.add", question(text))["question"].clone());
        done(profile, "question.note", json!({"question": practised, "text": "Nevn fjellet"}));
        done(profile, "practice.add", json!({"questions": [practised], "job_id": null}));
        let begin = json!({
            "kind": "review", "from": "due", "job_id": null, "role": null, "round": null, "kinds": [], "count": 5,
            "seconds_each": null,
        });
        let session = done(profile, "practice.begin", begin)["session_id"].clone();
        Self { practised, other, session }
    }

    /// The ids of all of them.
    pub(crate) fn ids(self) -> Vec<Value> {
        vec![self.practised, self.other, self.session]
    }
}

fn question(text: &str) -> Value {
    json!({"text": text, "kind": "technical", "role": null, "good": "", "trap": ""})
}

/// Everything the program shows of questions, practice and debriefs.
pub(crate) fn practice_reads(profile: &TestProfile) -> Vec<Value> {
    let own = json!({
        "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "own",
        "offset": 0, "limit": 200,
    });
    let own = done(profile, "question.list", own);
    let mut parts: Vec<Value> = own["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| done(profile, "question.read", json!({"question": row["question"]})))
        .collect();
    for name in ["practice.read", "practice.progress"] {
        parts.push(done(profile, name, json!({})));
    }
    parts.push(done(profile, "practice.due", json!({"job_id": null, "role": null, "limit": 200})));
    for which in ["coming", "past"] {
        let page = done(profile, "interview.list", json!({"which": which, "offset": 0, "limit": 200}));
        for view in page["interviews"].as_array().unwrap() {
            parts.push(done(profile, "debrief.read", json!({"interview_id": view["interview_id"]})));
        }
    }
    parts.push(own);
    parts
}

/// Every writing command of questions, practice and debriefs.
pub(crate) const PRACTICE_WRITES: &[Write] = &[
    ("question.add", |s| s.call("question.add", question("Hvordan måler du?"))),
    ("question.edit", |s| {
        let edit = json!({"field": "text", "value": "Hva er en god kø?"});
        s.call("question.edit", json!({"question": s.prepared.other, "edit": edit}));
    }),
    ("question.delete", |s| s.call("question.delete", json!({"question": s.prepared.practised}))),
    ("question.note", |s| {
        s.call("question.note", json!({"question": s.prepared.other, "text": "Først inn, først ut"}));
    }),
    ("practice.plan", |s| s.call("practice.plan", json!({"job_id": s.job, "count": 3}))),
    ("practice.add", |s| {
        s.call("practice.add", json!({"questions": [s.prepared.other], "job_id": s.job}));
    }),
    ("practice.remove", |s| s.call("practice.remove", json!({"question": s.prepared.practised}))),
    ("practice.answer", |s| {
        let answer = json!({
            "session_id": s.prepared.session, "question": s.prepared.practised, "reviews": 0, "grade": "good",
            "seconds": 60, "text": "",
        });
        s.call("practice.answer", answer);
    }),
    ("debrief.save", |s| {
        let debrief = json!({
            "interview_id": s.people.interview(), "asked": [line("Hva lærte du?", Some(2))], "went": "Bra",
            "to_fix": "Tall", "red_flags": "", "next_step": "", "thank_you": "i morgen", "follow_up": "1.12.2026",
        });
        s.call("debrief.save", debrief);
    }),
];

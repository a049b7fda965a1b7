//! Writes to prep sheets, requirements and stories, and what tests of undo start from.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::done;
use crate::writes::{Start, Write};

/// A story that answers a question, two requirements of the person's own, one that was taken off, and a part of a sheet.
pub(crate) struct Prep {
    pub(crate) story: Value,
    requirement: Value,
    other: Value,
    dropped: Value,
}

impl Prep {
    pub(crate) fn new(profile: &TestProfile, job: &Value) -> Self {
        let story =
            done(profile, "story.add", json!({"title": "Flyttet databasen", "skills": ["SQL"]}))["story_id"]
                .clone();
        let result = json!({"field": "result", "value": "40 % raskere"});
        done(profile, "story.edit", json!({"story_id": story, "edit": result}));
        let answers = json!({"story_id": story, "question": "behavioural.own.one", "answers": "yes"});
        done(profile, "story.answer", answers);
        let [requirement, other, dropped] = ["Erfaring med databaser", "Norsk", "Dans"].map(|text| {
            let input = json!({"job_id": job, "text": text, "need": "must"});
            done(profile, "requirement.add", input)["requirement_id"].clone()
        });
        edit(profile, job, &dropped, "listed", json!("off"));
        let text = json!({"job_id": job, "interview_id": null, "part": "doubts", "text": "Kort tid i faget"});
        done(profile, "prep.write", text);
        // What is written afterwards is a step of its own.
        done(profile, "note.add", json!({"job_id": job, "text": "Forberedt"}));
        Self { story, requirement, other, dropped }
    }

    pub(crate) fn ids(&self) -> Vec<Value> {
        vec![self.story.clone(), self.requirement.clone(), self.other.clone(), self.dropped.clone()]
    }
}

fn edit(profile: &TestProfile, job: &Value, requirement: &Value, field: &str, value: Value) {
    let edit = json!({"field": field, "value": value});
    done(profile, "requirement.edit", json!({"job_id": job, "requirement_id": requirement, "edit": edit}));
}

fn edit_first(start: &Start, field: &str, value: Value) {
    edit(&start.profile, &start.job, &start.prep.requirement, field, value);
}

fn edit_story(start: &Start, field: &str, value: Value) {
    let edit = json!({"field": field, "value": value});
    start.call("story.edit", json!({"story_id": start.prep.story, "edit": edit}));
}

fn answer(start: &Start, question: &str, answers: &str) {
    let input = json!({"story_id": start.prep.story, "question": question, "answers": answers});
    start.call("story.answer", input);
}

/// Everything of preparing that is read.
pub(crate) fn prep_reads(profile: &TestProfile, jobs: &[Value]) -> Vec<Value> {
    let query = json!({"text": "", "skill": null, "offset": 0, "limit": 200});
    let stories = done(profile, "story.list", query);
    let ids = stories["stories"].as_array().unwrap().iter().map(|story| story["story_id"].clone());
    let mut parts: Vec<Value> = ids.map(|id| done(profile, "story.read", json!({"story_id": id}))).collect();
    parts.push(stories);
    for job in jobs {
        parts.push(done(profile, "prep.read", json!({"job_id": job, "interview_id": null})));
    }
    parts
}

pub(crate) const PREP_WRITES: &[Write] = &[
    ("story.add", |s| s.call("story.add", json!({"title": "En konflikt", "skills": []}))),
    ("story.edit", |s| edit_story(s, "action", json!("Jeg målte"))),
    ("story.edit", |s| edit_story(s, "title", json!("Et annet navn"))),
    ("story.edit", |s| edit_story(s, "skills", json!(["PostgreSQL"]))),
    ("story.delete", |s| s.call("story.delete", json!({"story_id": s.prep.story}))),
    ("story.answer", |s| answer(s, "behavioural.own.two", "yes")),
    ("story.answer", |s| answer(s, "behavioural.own.one", "no")),
    ("prep.write", |s| {
        let part = json!({"job_id": s.job, "interview_id": null, "part": "notes", "text": "# Husk"});
        s.call("prep.write", part);
    }),
    ("prep.clear", |s| {
        s.call("prep.clear", json!({"job_id": s.job, "interview_id": null, "part": "doubts"}));
    }),
    ("requirement.add", |s| {
        s.call("requirement.add", json!({"job_id": s.job, "text": "Førerkort", "need": "nice"}));
    }),
    // The first correction of a list writes it down.
    ("requirement.add", |s| {
        s.call("requirement.add", json!({"job_id": s.sent, "text": "Førerkort", "need": "nice"}));
    }),
    ("requirement.edit", |s| edit_first(s, "text", json!("Databaser"))),
    ("requirement.edit", |s| edit_first(s, "need", json!("nice"))),
    ("requirement.edit", |s| edit_first(s, "before", Value::Null)),
    ("requirement.edit", |s| edit_first(s, "listed", json!("off"))),
    ("requirement.edit", |s| {
        edit(&s.profile, &s.job, &s.prep.dropped, "listed", json!("on"));
    }),
    ("requirement.redraw", |s| s.call("requirement.redraw", json!({"job_id": s.job}))),
    ("requirement.say", |s| {
        let said = json!({
            "job_id": s.job, "requirement_id": s.prep.other, "story_id": s.prep.story, "meets": "yes",
        });
        s.call("requirement.say", said);
    }),
    ("skill.judge", |s| {
        s.call("skill.judge", json!({"id": s.skill, "level": 3, "evidence": "To år i drift"}));
    }),
];

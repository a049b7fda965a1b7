//! Writes to interviews, contacts and conversations, and what tests of undo start from.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::done;
use crate::interviews::{draft, plan};
use crate::writes::{Start, Write};

/// Two entries of one person who belong to the job and were talked to, a lone one, and an interview with people.
pub(crate) struct People {
    kari: Value,
    twin: Value,
    lone: Value,
    said: Value,
    interview: Value,
    off: Value,
}

impl People {
    pub(crate) fn new(profile: &TestProfile, job: &Value) -> Self {
        let contact = |name: &str, job: Option<&Value>| {
            let edits = [("name", name), ("email", "kari@fjelltopp.example")];
            let edits: Vec<Value> =
                edits.iter().map(|(field, value)| json!({"field": field, "value": value})).collect();
            done(profile, "contact.add", json!({"edits": edits, "job_id": job}))["contact_id"].clone()
        };
        let (kari, twin, lone) =
            (contact("Kari", Some(job)), contact("K. N.", Some(job)), contact("Per", None));
        let talk = |with: &Value| {
            let input =
                json!({"contact_id": with, "job_id": job, "on": "", "way": "call", "text": "Om lønn"});
            done(profile, "conversation.add", input)["conversation_id"].clone()
        };
        let said = talk(&kari);
        talk(&twin);
        let interview = plan(profile, job, "24.11.2026", "13–14");
        let people =
            json!([{"kind": "contact", "contact_id": kari}, {"kind": "contact", "contact_id": twin}]);
        let edit = json!({"field": "people", "value": people});
        done(profile, "interview.edit", json!({"interview_id": interview, "edit": edit}));
        let off = plan(profile, job, "25.11.2026", "13–14");
        done(profile, "interview.cancel", json!({"interview_id": off}));
        Self { kari, twin, lone, said, interview, off }
    }

    /// The interview that is planned.
    pub(crate) fn interview(&self) -> &Value {
        &self.interview
    }

    /// The ids of all of them.
    pub(crate) fn ids(self) -> Vec<Value> {
        vec![self.kari, self.twin, self.lone, self.said, self.interview, self.off]
    }
}

fn edit_interview(start: &Start, field: &str, value: impl Into<Value>) {
    let edit = json!({"field": field, "value": value.into()});
    start.call("interview.edit", json!({"interview_id": start.people.interview, "edit": edit}));
}

fn edit_contact(start: &Start, field: &str, value: &str) {
    let edit = json!({"field": field, "value": value});
    start.call("contact.edit", json!({"contact_id": start.people.kari, "edit": edit}));
}

fn edit_talk(start: &Start, field: &str, value: impl Into<Value>) {
    let edit = json!({"field": field, "value": value.into()});
    start.call("conversation.edit", json!({"conversation_id": start.people.said, "edit": edit}));
}

/// Every writing command of interviews, contacts and conversations, and the ways of those that have several.
pub(crate) const PEOPLE_WRITES: &[Write] = &[
    ("interview.add", |s| s.call("interview.add", draft(&s.job, "torsdag", "kl. 9"))),
    ("interview.edit", |s| edit_interview(s, "time", "15–16")),
    ("interview.edit", |s| edit_interview(s, "went", "Bra")),
    ("interview.edit", |s| edit_interview(s, "people", json!([{"kind": "name", "name": "To utviklere"}]))),
    ("interview.hold", |s| {
        let held = json!({"interview_id": s.people.interview, "went": "Bra", "next_step": ""});
        s.call("interview.hold", held);
    }),
    ("interview.cancel", |s| s.call("interview.cancel", json!({"interview_id": s.people.interview}))),
    ("interview.plan", |s| s.call("interview.plan", json!({"interview_id": s.people.off}))),
    ("interview.delete", |s| s.call("interview.delete", json!({"interview_id": s.people.interview}))),
    ("contact.add", |s| {
        let edits = json!([{"field": "name", "value": "Ola"}, {"field": "employer", "value": "Ny AS"}]);
        s.call("contact.add", json!({"edits": edits, "job_id": s.job}));
    }),
    ("contact.edit", |s| edit_contact(s, "name", "Kari Nordmann")),
    ("contact.edit", |s| edit_contact(s, "employer", "Rekrutt AS")),
    ("contact.edit", |s| edit_contact(s, "note", "Liker kaffe")),
    ("contact.delete", |s| s.call("contact.delete", json!({"contact_id": s.people.kari}))),
    ("contact.delete", |s| s.call("contact.delete", json!({"contact_id": s.people.lone}))),
    ("contact.merge", |s| {
        s.call("contact.merge", json!({"into": s.people.kari, "from": [s.people.twin, s.people.lone]}));
    }),
    ("contact.link", |s| s.call("contact.link", json!({"contact_id": s.people.lone, "job_id": s.job}))),
    ("contact.unlink", |s| s.call("contact.unlink", json!({"contact_id": s.people.kari, "job_id": s.job}))),
    ("conversation.add", |s| {
        let input =
            json!({"contact_id": s.people.lone, "job_id": s.job, "on": "i går", "way": "mail", "text": ""});
        s.call("conversation.add", input);
    }),
    ("conversation.edit", |s| edit_talk(s, "text", "Om ferie")),
    ("conversation.edit", |s| edit_talk(s, "job", Value::Null)),
    ("conversation.delete", |s| s.call("conversation.delete", json!({"conversation_id": s.people.said}))),
];

/// Everything the program can show of interviews and contacts, apart from what jobs show.
pub(crate) fn people_reads(profile: &TestProfile) -> Vec<Value> {
    let list =
        |which: &str| done(profile, "interview.list", json!({"which": which, "offset": 0, "limit": 200}));
    let contacts = done(profile, "contact.list", json!({"text": "", "offset": 0, "limit": 200}));
    let mut parts = vec![list("coming"), list("past")];
    for contact in contacts["contacts"].as_array().unwrap() {
        let id = &contact["contact_id"];
        parts.push(done(profile, "contact.read", json!({"contact_id": id})));
        parts.push(done(profile, "contact.history", json!({"contact_id": id, "offset": 0, "limit": 200})));
    }
    parts.push(contacts);
    parts
}

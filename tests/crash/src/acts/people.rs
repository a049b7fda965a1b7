//! Interviews, contacts and conversations.

use serde_json::{Value, json};

use super::{Drawn, edit};

pub(super) const ACTS: &[Drawn] = &[
    ("interview.add", |h| {
        let contact = h.any("contact")?;
        let people = contact.map_or_else(
            || json!([{"kind": "name", "name": h.words()}]),
            |id| json!([{"kind": "contact", "contact_id": id}]),
        );
        let day = h.one(&["torsdag", "24.12.2026", "1.2.2027"]);
        Ok(h.job()?.map(|job| {
            json!({
                "job_id": job, "round": "", "form": "video", "day": day, "time": "13–14", "minutes": "", "zone": "",
                "place": h.words(), "link": "", "people": people, "preparation": h.text(),
            })
        }))
    }),
    ("interview.edit", |h| {
        let change = match h.rng.below(4) {
            0 => edit("time", "15–16"),
            1 => edit("preparation", h.text()),
            2 => edit("place", h.words()),
            _ => edit("went", h.words()),
        };
        Ok(h.any("interview")?.map(|id| json!({"interview_id": id, "edit": change})))
    }),
    ("interview.hold", |h| {
        Ok(h.any("interview")?.map(|id| json!({"interview_id": id, "went": h.words(), "next_step": ""})))
    }),
    ("interview.cancel", |h| Ok(h.any("interview")?.map(|id| json!({"interview_id": id})))),
    ("interview.plan", |h| Ok(h.any("interview")?.map(|id| json!({"interview_id": id})))),
    ("interview.delete", |h| Ok(h.any("interview")?.map(|id| json!({"interview_id": id})))),
    ("contact.add", |h| {
        let edits = json!([edit("name", h.words()), edit("employer", h.words())]);
        Ok(Some(json!({"edits": edits, "job_id": h.job()?})))
    }),
    ("contact.edit", |h| {
        let field = h.one(&["name", "employer", "note"]);
        Ok(h.any("contact")?.map(|id| json!({"contact_id": id, "edit": edit(field, h.words())})))
    }),
    ("contact.delete", |h| Ok(h.any("contact")?.map(|id| json!({"contact_id": id})))),
    ("contact.merge", |h| {
        let into = h.any("contact")?;
        let from: Vec<Value> =
            h.some("contact", "true", 2)?.into_iter().filter(|id| Some(id) != into.as_ref()).collect();
        Ok(into.map(|into| json!({"into": into, "from": from})))
    }),
    ("contact.link", |h| {
        let job = h.job()?;
        Ok(h.any("contact")?.map(|id| json!({"contact_id": id, "job_id": job})))
    }),
    ("contact.unlink", |h| {
        let job = h.job()?;
        Ok(h.any("contact")?.map(|id| json!({"contact_id": id, "job_id": job})))
    }),
    ("conversation.add", |h| {
        let job = h.job()?;
        Ok(h.any("contact")?.map(
            |id| json!({"contact_id": id, "job_id": job, "on": "i går", "way": "call", "text": h.text()}),
        ))
    }),
    ("conversation.edit", |h| {
        let change = match h.rng.below(2) {
            0 => edit("text", h.text()),
            _ => edit("job", Value::Null),
        };
        Ok(h.any("conversation")?.map(|id| json!({"conversation_id": id, "edit": change})))
    }),
    ("conversation.delete", |h| Ok(h.any("conversation")?.map(|id| json!({"conversation_id": id})))),
];

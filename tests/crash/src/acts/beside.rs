//! What stands beside a job: documents, letters, links, checklists, tags, tasks, the day's page, saved views.

use serde_json::{Value, json};

use super::{Drawn, Hands, edit};

const DOCUMENT_KINDS: [&str; 6] = ["cv", "letter", "certificate", "reference", "case", "other"];

pub(super) const ACTS: &[Drawn] = &[
    ("document.add", |h| {
        let kind = h.one(&DOCUMENT_KINDS);
        Ok(Some(json!({"kind": kind, "name": h.words(), "file": h.file(), "note": ""})))
    }),
    ("document.add_version", |h| {
        Ok(h.any("document")?.map(|id| json!({"document_id": id, "file": h.file(), "note": h.words()})))
    }),
    ("document.edit", |h| {
        let change = match h.rng.below(2) {
            0 => edit("name", h.words()),
            _ => edit("kind", h.one(&DOCUMENT_KINDS)),
        };
        Ok(h.any("document")?.map(|id| json!({"document_id": id, "edit": change})))
    }),
    ("document.edit_version", |h| {
        Ok(h.any("document_version")?.map(|id| json!({"version_id": id, "note": h.words()})))
    }),
    ("document.delete", |h| Ok(h.any("document")?.map(|id| json!({"document_id": id})))),
    ("document.delete_version", |h| Ok(h.any("document_version")?.map(|id| json!({"version_id": id})))),
    ("document.send", |h| {
        let version = h.any("document_version")?;
        Ok(h.job()?.map(|job| json!({"job_id": job, "version_id": version, "on": "1.11.2026"})))
    }),
    ("document.unsend", |h| Ok(h.any("document_sent")?.map(|id| json!({"id": id})))),
    ("letter.save", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "text": h.text()})))),
    ("letter.keep", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "name": h.words()})))),
    ("link.add", |h| {
        let url = format!("https://a.example/{}", h.rng.below(50));
        Ok(h.job()?.map(|job| json!({"job_id": job, "title": h.words(), "url": url})))
    }),
    ("link.edit", |h| {
        Ok(h.any("job_link")?.map(|id| json!({"id": id, "title": h.words(), "url": "https://b.example"})))
    }),
    ("link.delete", |h| Ok(h.any("job_link")?.map(|id| json!({"id": id})))),
    ("checklist.add", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "texts": [h.words(), h.words()]})))),
    ("checklist.edit", |h| {
        let change = match h.rng.below(3) {
            0 => edit("text", h.words()),
            1 => edit("mark", "done"),
            _ => edit("before", Value::Null),
        };
        Ok(h.any("checklist_item")?.map(|id| json!({"id": id, "edit": change})))
    }),
    ("checklist.delete", |h| Ok(h.any("checklist_item")?.map(|id| json!({"id": id})))),
    ("found.edit", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "text": h.words()})))),
    ("task.add", |h| {
        let job = h.job()?;
        Ok(Some(json!({"job_id": job, "kind": "task", "text": h.words(), "due": "fredag kl. 9"})))
    }),
    ("task.edit", |h| {
        let change = match h.rng.below(2) {
            0 => edit("text", h.words()),
            _ => edit("due", h.day()),
        };
        Ok(h.any("task")?.map(|id| json!({"task_id": id, "edit": change})))
    }),
    ("task.done", |h| {
        let state = h.one(&["done", "open"]);
        Ok(h.any("task")?.map(|id| json!({"task_id": id, "state": state})))
    }),
    ("task.delete", |h| Ok(h.any("task")?.map(|id| json!({"task_id": id})))),
    ("follow_up.set", |h| {
        Ok(h.job()?.map(|job| json!({"job_id": job, "due": h.one(&["", "neste uke", "25.12."])})))
    }),
    ("today.done", |h| thing(h, json!({}))),
    ("today.no_reply", |h| thing(h, json!({}))),
    ("today.put_off", |h| thing(h, json!({"until": h.one(&["mandag", "om 3 uker"])}))),
    ("job.tag", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "name": h.words()})))),
    ("job.untag", |h| {
        let tag = h.any("tag")?;
        Ok(h.column("job_tag", "job_id", "true")?.map(|job| json!({"job_id": job, "tag_id": tag})))
    }),
    ("tag.add", |h| Ok(Some(json!({"name": h.words()})))),
    ("tag.rename", |h| Ok(h.any("tag")?.map(|id| json!({"tag_id": id, "name": h.words()})))),
    ("tag.delete", |h| Ok(h.any("tag")?.map(|id| json!({"tag_id": id})))),
    ("view.save", |h| {
        let sort = json!([{"column": "deadline", "order": "ascending"}]);
        let view = json!({"columns": [{"column": "title", "width": 256}], "sort": sort, "filters": []});
        let old = h.any("saved_view")?.filter(|_| h.rng.once_in(2));
        Ok(Some(json!({"view_id": old, "name": h.words(), "view": view})))
    }),
    ("view.rename", |h| Ok(h.any("saved_view")?.map(|id| json!({"view_id": id, "name": h.words()})))),
    ("view.delete", |h| Ok(h.any("saved_view")?.map(|id| json!({"view_id": id})))),
    ("view.reorder", |h| Ok(Some(json!({"view_ids": h.some("saved_view", "true", 3)?})))),
];

/// Something that the day's page shows at the moment.
fn thing(h: &Hands<'_>, mut input: Value) -> anyhow::Result<Option<Value>> {
    let Ok(page) = h.world.call("today.read", json!({})) else { return Ok(None) };
    let groups = ["now", "this_week", "quiet"].map(|group| page[group]["lines"].clone());
    let lines: Vec<&Value> = groups.iter().filter_map(Value::as_array).flatten().collect();
    if lines.is_empty() {
        return Ok(None);
    }
    input["thing"] = h.rng.one(&lines)["thing"].clone();
    Ok(Some(input))
}

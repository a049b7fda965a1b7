//! Jobs: added, read from ads, edited, moved, merged, deleted, archived, and changed many at once; the board's stages.

use serde_json::{Value, json};

use super::{Drawn, Hands, edit};

/// Ads of our own making that are read and saved.
const ADS: [&str; 3] = [
    include_str!("../../../fixtures/job-ads/pasted-nb.txt"),
    include_str!("../../../fixtures/job-ads/pasted-en.txt"),
    include_str!("../../../fixtures/job-ads/finn-snarest.html"),
];
const RUNNING: &str = "deleted_at IS NULL AND archive_id IS NULL";
const STAGE_KINDS: [&str; 7] =
    ["saved", "preparing", "applied", "screening", "interview", "offer", "accepted"];

pub(super) const ACTS: &[Drawn] = &[
    ("job.add", |h| {
        let edits = json!([edit("title", h.words()), edit("employer", h.words()), edit("pay", h.amount())]);
        Ok(Some(json!({"edits": edits, "stage_id": null, "url": null})))
    }),
    ("job.add", |h| {
        let edits = json!([edit("title", h.words()), edit("employer", "Fjelltopp AS")]);
        Ok(Some(json!({"edits": edits, "stage_id": h.any("stage")?, "url": null})))
    }),
    ("ad.save", |h| ad(h)),
    ("job.edit", |h| {
        let field = h.one(&["title", "employer", "pay", "deadline", "places", "applied_on"]);
        let value = match field {
            "pay" => h.amount(),
            "deadline" | "applied_on" => h.day().to_owned(),
            _ => h.words(),
        };
        Ok(h.job()?.map(|job| json!({"job_id": job, "edit": edit(field, value)})))
    }),
    ("job.edit", |h| {
        let contact =
            json!({"name": h.words(), "role": null, "email": "kari@fjelltopp.example", "phone": null});
        Ok(h.job()?.map(|job| json!({"job_id": job, "edit": edit("contacts", json!([contact]))})))
    }),
    ("job.move", |h| {
        let stage = h.any("stage")?;
        Ok(h.job()?.map(|job| json!({"job_id": job, "stage_id": stage, "on": h.day()})))
    }),
    ("job.move", |h| {
        let stage = h.any("stage")?;
        Ok(h.job()?.map(|job| json!({"job_id": job, "stage_id": stage, "place": "bottom"})))
    }),
    ("job.why_closed", |h| {
        let (reason, note) = (h.one(&["not_chosen", "pay"]), h.words());
        Ok(h.job()?.map(|job| json!({"job_id": job, "reason": reason, "note": note})))
    }),
    ("job.merge", |h| {
        let drop = h.job()?;
        Ok(h.job()?.map(|keep| json!({"keep": keep, "drop": drop})))
    }),
    ("job.delete", |h| {
        let enough = h.some("job", RUNNING, 6)?.len() > 2;
        Ok(h.job()?.filter(|_| enough).map(|job| json!({"job_id": job})))
    }),
    ("job.restore", |h| {
        Ok(h.column("job", "id", "deleted_at IS NOT NULL")?.map(|job| json!({"job_id": job})))
    }),
    ("jobs.change", |h| {
        let change = match h.rng.below(4) {
            0 => json!({"does": "move", "stage_id": h.any("stage")?, "on": ""}),
            1 => json!({"does": "tag", "name": h.words()}),
            2 => json!({"does": "follow_up", "on": h.day()}),
            _ => json!({"does": "follow_up", "on": ""}),
        };
        let jobs = h.some("job", RUNNING, 5)?;
        Ok(Some(json!({"selection": {"kind": "jobs", "job_ids": jobs}, "change": change})))
    }),
    ("jobs.change", |h| {
        let jobs = h.some("job", RUNNING, 2)?;
        let selection = json!({"kind": "jobs", "job_ids": jobs});
        Ok(h.rng.once_in(3).then(|| json!({"selection": selection, "change": {"does": "delete"}})))
    }),
    ("ending.withdraw", |h| {
        let jobs = h.some("job", RUNNING, 3)?;
        Ok(h.rng.once_in(3).then(|| json!({"jobs": jobs})))
    }),
    ("archive.make", |h| {
        let name = h.words();
        Ok(h.rng.once_in(8).then(|| json!({"name": name, "ended_on": "1.11.2026"})))
    }),
    ("archive.rename", |h| Ok(h.any("archive")?.map(|id| json!({"archive_id": id, "name": h.words()})))),
    ("archive.restore", |h| Ok(h.any("archive")?.map(|id| json!({"archive_id": id})))),
    ("note.add", |h| Ok(h.job()?.map(|job| json!({"job_id": job, "text": h.text()})))),
    ("note.delete", |h| Ok(h.column("event", "id", "kind = 'note'")?.map(|id| json!({"event_id": id})))),
    ("event.edit", |h| {
        Ok(h.column("event", "id", "kind = 'note'")?
            .map(|id| json!({"event_id": id, "edit": edit("text", h.text())})))
    }),
    ("event.edit", |h| Ok(h.any("event")?.map(|id| json!({"event_id": id, "edit": edit("on", h.day())})))),
    ("stage.rename", |h| Ok(h.any("stage")?.map(|id| json!({"stage_id": id, "name": h.words()})))),
    ("stage.add", |h| {
        let (kind, name) = (h.one(&STAGE_KINDS), h.words());
        Ok(h.rng.once_in(2).then(|| json!({"kind": kind, "name": name})))
    }),
    ("stage.hide", |h| Ok(h.any("stage")?.map(|id| json!({"stage_id": id})))),
    ("stage.show", |h| Ok(h.any("stage")?.map(|id| json!({"stage_id": id})))),
    ("stage.place", |h| Ok(h.any("stage")?.map(|id| json!({"stage_id": id, "position": h.rng.below(8)})))),
    ("stage.delete", |h| {
        let into = h.any("stage")?;
        Ok(h.any("stage")?.map(|id| json!({"stage_id": id, "into": into})))
    }),
    ("calendar.move", |h| {
        let (of, table) = h.rng.one(&[("deadline", "job"), ("interview", "interview"), ("task", "task")]);
        Ok(h.any(table)?.map(|id| json!({"entry": {"of": of, "id": id}, "to": "3.12.2026"})))
    }),
];

/// Reads an ad, which writes nothing, and saves what was read.
fn ad(h: &Hands<'_>) -> anyhow::Result<Option<Value>> {
    let page = h.rng.one(&ADS).replace("</body>", &format!("<p>{}</p></body>", h.words()));
    let content = json!({"kind": "text", "text": format!("{page}\n{}", h.words())});
    let Ok(preview) = h.world.call("ad.read", json!({"content": content, "url": null})) else {
        return Ok(None);
    };
    let into = match (h.rng.below(4), h.job()?) {
        (0, Some(job)) => json!({"kind": "same_job", "job_id": job}),
        (1, Some(job)) => json!({"kind": "second_try", "previous": job}),
        _ => json!({"kind": "new_job"}),
    };
    let edits = json!([edit("title", h.words()), edit("employer", h.words())]);
    Ok(Some(json!({"draft_id": preview["draft_id"], "edits": edits, "into": into})))
}

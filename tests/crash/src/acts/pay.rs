//! Offers, targets, pay figures and levels of the pay floor.

use serde_json::{Value, json};

use super::{Drawn, Hands, edit};

pub(super) const ACTS: &[Drawn] = &[
    ("offer.add", |h| {
        let edits = json!([edit("name", h.words()), edit("base", h.amount())]);
        Ok(Some(json!({"job_id": null, "edits": edits})))
    }),
    ("offer.add", |h| {
        Ok(h.job()?.map(|job| json!({"job_id": job, "edits": [edit("base", "54 000 kr/mnd")]})))
    }),
    ("offer.edit", |h| {
        let change = match h.rng.below(3) {
            0 => edit("name", h.words()),
            1 => edit("base", h.amount()),
            _ => edit("answer_by", "24.12.2026"),
        };
        Ok(h.any("offer")?.map(|id| json!({"offer_id": id, "edit": change})))
    }),
    ("offer.delete", |h| Ok(h.any("offer")?.map(|id| json!({"offer_id": id})))),
    ("offer.score", |h| {
        let criterion = h.one(&["work", "people", "growth", "place"]);
        let score = h.rng.below(11);
        Ok(h.any("offer")?
            .map(|id| json!({"offer_id": id, "criterion": criterion, "score": score, "note": h.words()})))
    }),
    ("offer.weight", |h| {
        let criterion = h.one(&["money", "work", "people", "growth", "place"]);
        Ok(Some(json!({"criterion": criterion, "weight": h.rng.below(11)})))
    }),
    ("target.save", |h| {
        let base = 500 + h.rng.below(300);
        let amount = |more: u64| format!("{} 000", base + more);
        let old = h.any("target")?.filter(|_| h.rng.once_in(2));
        Ok(Some(json!({
            "target_id": old, "role": h.words(), "level": null, "city": "", "walk_away": amount(0),
            "expected": amount(50), "stretch": amount(120), "reason": h.words(),
        })))
    }),
    ("target.delete", |h| Ok(h.any("target")?.map(|id| json!({"target_id": id})))),
    ("figure.add", |h| figure(h)),
    ("figure.edit", |h| {
        let draft = figure(h)?;
        Ok(h.any("pay_figure")?.map(|id| json!({"id": id, "draft": draft})))
    }),
    ("figure.delete", |h| Ok(h.any("pay_figure")?.map(|id| json!({"id": id})))),
    ("floor.add", |h| {
        let from = format!("{}.9.2026", 1 + h.rng.below(28));
        let url = "https://www.udi.no/";
        Ok(Some(json!({"valid_from": from, "bachelor": "540 000", "master": "620 000", "url": url})))
    }),
    ("floor.delete", |h| Ok(h.any("floor_level")?.map(|id| json!({"id": id})))),
];

fn figure(h: &Hands<'_>) -> anyhow::Result<Option<Value>> {
    let kind = h.one(&["asked", "said"]);
    Ok(h.job()?.map(|job| {
        json!({"job_id": job, "on": "", "kind": kind, "who": h.words(), "pay": h.amount(), "note": h.words()})
    }))
}

//! What the person keeps with the guidance, and settings, which stand outside undo.

use serde_json::json;

use super::{Drawn, Hands, edit};

pub(super) const ACTS: &[Drawn] = &[
    ("employer.follow", |h| {
        let (id, follow) = (h.one(&["equinor", "vend"]), h.one(&["start", "stop"]));
        Ok(Some(json!({"id": id, "follow": follow})))
    }),
    ("skill.add", |h| Ok(Some(json!({"name": h.words()})))),
    ("skill.delete", |h| Ok(h.any("own_skill")?.map(|id| json!({"id": id})))),
    ("newcomer.mark", |h| {
        let (id, on) = (h.one(&["tax_card", "permit", "bank_id"]), h.one(&["", "i går", "1.11.2026"]));
        Ok(Some(json!({"id": id, "done_on": on})))
    }),
    ("newcomer.choose", |h| Ok(Some(json!({"offer_id": h.any("offer")?})))),
    ("own_figure.save", |h| {
        let fact = h.one(&["rent.oslo_baerum.2", "city.bergen.people"]);
        Ok(Some(json!({
            "fact": fact, "values": [{"part": "value", "text": format!("{}", 10_000 + h.rng.below(9000))}],
            "source": h.words(), "url": "example.org/tall", "as_of": "1.11.2026",
        })))
    }),
    ("own_statistic.save", |h| {
        let old = h.any("own_statistic")?.filter(|_| h.rng.once_in(2));
        Ok(Some(json!({
            "id": old, "name": h.words(), "role": "Backendutvikler", "level": null, "place": "", "year": "2026",
            "p25": "700k", "median": "800 000", "p75": "75 000 kr/mnd", "answers": "412", "source": h.words(),
            "url": "", "as_of": "1.10.2026",
        })))
    }),
    ("own.withdraw", |h| Ok(h.any("own_figure")?.map(|id| json!({"kind": "figure", "id": id})))),
    ("own.withdraw", |h| Ok(h.any("own_statistic")?.map(|id| json!({"kind": "statistic", "id": id})))),
    ("settings.edit", |h| {
        let (setting, value) = match h.rng.below(3) {
            0 => ("theme", json!(h.one(&["dark", "light", "system"]))),
            1 => ("zoom_percent", json!(70 + h.rng.below(130))),
            _ => ("role", json!(h.words())),
        };
        Ok(Some(json!({"setting": setting, "value": value})))
    }),
    ("rhythm.edit", |h| {
        let (step, days) = (h.one(&["applied", "interview", "thank_you"]), 1 + h.rng.below(20));
        Ok(Some(json!({"step": step, "value": days.to_string()})))
    }),
    ("goal.edit", |h| Ok(Some(edit(h.one(&["per_week", "agreed"]), h.rng.below(9).to_string())))),
    ("goal.pause", |h| {
        let pauses = [
            json!({"pause": "this_week"}),
            json!({"pause": "until", "until": "om 3 uker"}),
            json!({"pause": "over"}),
        ];
        Ok(Some(pauses[h.rng.index(pauses.len())].clone()))
    }),
    ("draft.sign", |h: &Hands<'_>| Ok(Some(json!({"own_name": h.words()})))),
];

//! Every writing command, and what tests of it start from.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, history, move_on, page, profile, read, save, save_new, stage};
use crate::guidance_calls::{mark, skills};
use crate::offer_calls::{edit_offer, offer, offer_for, target, target_input};
use crate::today::interview;

const FIGURES: [&str; 3] = ["650 000", "720 000", "800 000"];

fn draft(job: &Value, kind: &str, pay: &str) -> Value {
    json!({"job_id": job, "on": "", "kind": kind, "who": "Kari", "pay": pay, "note": ""})
}

fn level(from: &str) -> Value {
    json!({"valid_from": from, "bachelor": "540 000", "master": "620 000", "url": "https://www.udi.no/"})
}

/// What a test of undo starts from: a job with an ad, a note, an offer and a figure asked, one in the
/// trash, one that was sent; a target and an own level of the floor; an employer followed, a skill, a step
/// done and the offer that the newcomer's dates are told by; a task, a follow-up, one that waits for an answer and one
/// with an interview that was held.
pub(crate) struct Start {
    pub(crate) profile: TestProfile,
    pub(crate) job: Value,
    pub(crate) deleted: Value,
    sent: Value,
    pub(crate) note: Value,
    pub(crate) offer: Value,
    pub(crate) target: Value,
    pub(crate) figure: Value,
    pub(crate) floor: Value,
    skill: Value,
    task: Value,
    tick: Value,
}

impl Start {
    pub(crate) fn new() -> Self {
        let profile = profile();
        let job = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
        let note = done(&profile, "note.add", json!({"job_id": job, "text": "Et notat"}))["event_id"].clone();
        let (deleted, sent) = (add(&profile, "Kokk", "Hotell AS"), add(&profile, "Baker", "Bakeri AS"));
        done(&profile, "job.delete", json!({"job_id": deleted}));
        move_on(&profile, &sent, "applied", "12.3.2026");
        let (offer, target) =
            (offer_for(&profile, &job, "EUR 70 000"), target(&profile, "Utvikler", FIGURES));
        let figure = done(&profile, "figure.add", draft(&job, "asked", "720 000"))["id"].clone();
        done(&profile, "floor.add", level("1.9.2026"));
        let levels = done(&profile, "floor.levels", json!({}))["levels"].clone();
        let own = levels.as_array().unwrap().iter().map(|level| level["own_id"].clone());
        let floor = own.rev().find(|id| !id.is_null()).unwrap();
        done(&profile, "employer.follow", json!({"id": "equinor", "follow": "start"}));
        skills(&profile, "Python");
        mark(&profile, "tax_card", "1.11.2026");
        done(&profile, "newcomer.choose", json!({"offer_id": offer}));
        let skill = done(&profile, "guidance.roles", json!({}))["own"][0]["id"].clone();
        let task = |text: &str, due: &str| {
            let input = json!({"job_id": job, "kind": "task", "text": text, "due": due});
            done(&profile, "task.add", input)["task_id"].clone()
        };
        let (task, tick) = (task("Ring Kari", "fredag"), task("Les", ""));
        done(&profile, "task.done", json!({"task_id": tick, "state": "done"}));
        done(&profile, "follow_up.set", json!({"job_id": sent, "due": "om 2 dager"}));
        let (waiting, talked) = (add(&profile, "Vakt", "Havn AS"), add(&profile, "Vever", "Veveri AS"));
        move_on(&profile, &waiting, "applied", "30.9.2026");
        move_on(&profile, &talked, "interview", "18.11.2026");
        interview(&profile, &talked, "2026-11-21T12:00:00.000Z");
        let apply = add(&profile, "Fisker", "Havn AS");
        edit(&profile, &apply, "deadline", "23.11.2026");
        Self { profile, job, deleted, sent, note, offer, target, figure, floor, skill, task, tick }
    }

    /// What a line of the day's page is about.
    fn thing(&self, kind: &str) -> Value {
        let page = done(&self.profile, "today.read", json!({}));
        let groups = ["now", "this_week", "quiet"].map(|group| page[group]["lines"].clone());
        let mut lines = groups.iter().flat_map(|lines| lines.as_array().unwrap());
        lines.find(|line| line["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {page}"))["thing"]
            .clone()
    }

    fn act(&self, name: &str, kind: &str) {
        self.call(name, json!({"thing": self.thing(kind)}));
    }

    fn put_off(&self, kind: &str, until: Option<&str>) {
        self.call("today.put_off", json!({"thing": self.thing(kind), "until": until}));
    }

    fn edit_task(&self, field: &str, value: &str) {
        self.call("task.edit", json!({"task_id": self.task, "edit": {"field": field, "value": value}}));
    }

    fn tick(&self, task: &Value, state: &str) {
        self.call("task.done", json!({"task_id": task, "state": state}));
    }

    pub(crate) fn call(&self, name: &str, input: Value) {
        done(&self.profile, name, input);
    }

    fn follow(&self, id: &str, what: &str) {
        self.call("employer.follow", json!({"id": id, "follow": what}));
    }

    fn edit_event(&self, event: &Value, field: &str, value: &str) {
        self.call("event.edit", json!({"event_id": event, "edit": {"field": field, "value": value}}));
    }

    fn edit_offer(&self, field: &str, value: &str) {
        edit_offer(&self.profile, &self.offer, field, value);
    }

    fn save_target(&self, role: &str, figures: [&str; 3]) {
        let mut input = target_input(role, figures);
        input["target_id"] = self.target.clone();
        self.call("target.save", input);
    }

    fn save_ad(&self, into: &Value) {
        let preview = read(&self.profile, &page("finn-date-contradicted.html"), None);
        save(&self.profile, &preview, &json!([{"field": "pay", "value": "700 000"}]), into);
    }
}

pub(crate) type Write = (&'static str, fn(&Start));

/// Every writing command, and the ways of those that have several.
pub(crate) const WRITES: &[Write] = &[
    ("stage.rename", |s| {
        s.call("stage.rename", json!({"stage_id": stage(&s.profile, "saved"), "name": "Ønsker"}));
    }),
    ("job.add", |s| {
        add(&s.profile, "Ny utvikler", "Ny AS");
    }),
    ("job.edit", |s| edit(&s.profile, &s.job, "title", "En annen tittel")),
    ("job.edit", |s| edit(&s.profile, &s.job, "employer", "En annen AS")),
    ("job.edit", |s| edit(&s.profile, &s.job, "pay", "650 000")),
    ("job.edit", |s| edit(&s.profile, &s.job, "deadline", "")),
    ("job.edit", |s| edit(&s.profile, &s.job, "applied_on", "1.11.2026")),
    ("job.edit", |s| {
        edit(
            &s.profile,
            &s.job,
            "contacts",
            json!([{"name": "Ola", "role": null, "email": null, "phone": null}]),
        );
    }),
    ("job.move", |s| move_on(&s.profile, &s.job, "applied", "1.11.2026")),
    ("job.move", |s| move_on(&s.profile, &s.sent, "rejected", "")),
    ("job.delete", |s| s.call("job.delete", json!({"job_id": s.job}))),
    ("job.restore", |s| s.call("job.restore", json!({"job_id": s.deleted}))),
    ("note.add", |s| s.call("note.add", json!({"job_id": s.job, "text": "Enda et notat"}))),
    ("note.delete", |s| s.call("note.delete", json!({"event_id": s.note}))),
    ("event.edit", |s| s.edit_event(&s.note, "text", "Andre ord")),
    ("event.edit", |s| {
        let event = history(&s.profile, &s.sent).into_iter().find(|event| event["to"] == "applied").unwrap();
        s.edit_event(&event["id"], "on", "1.3.2026");
    }),
    ("ad.save", |s| s.save_ad(&json!({"kind": "new_job"}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "same_job", "job_id": s.job}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "same_job", "job_id": s.deleted}))),
    ("ad.save", |s| s.save_ad(&json!({"kind": "second_try", "previous": s.job}))),
    ("offer.add", |s| {
        offer(&s.profile, "Et annet", "700 000", &json!({}));
    }),
    ("offer.add", |s| {
        offer_for(&s.profile, &s.sent, "54 000 kr/mnd");
    }),
    ("offer.edit", |s| s.edit_offer("name", "Et annet navn")),
    ("offer.edit", |s| s.edit_offer("base", "750 000")),
    ("offer.edit", |s| s.edit_offer("rate", "11,5")),
    ("offer.edit", |s| s.edit_offer("answer_by", "1.12.2026")),
    ("offer.edit", |s| s.edit_offer("written_contract", "no")),
    ("offer.delete", |s| s.call("offer.delete", json!({"offer_id": s.offer}))),
    ("offer.score", |s| {
        s.call("offer.score", json!({"offer_id": s.offer, "criterion": "work", "score": 7, "note": "Bra"}));
    }),
    ("offer.weight", |s| s.call("offer.weight", json!({"criterion": "place", "weight": 3}))),
    ("target.save", |s| {
        target(&s.profile, "Kokk", FIGURES);
    }),
    ("target.save", |s| s.save_target("Systemutvikler", FIGURES)),
    ("target.save", |s| s.save_target("Utvikler", ["660 000", "720 000", "800 000"])),
    ("target.delete", |s| s.call("target.delete", json!({"target_id": s.target}))),
    ("figure.add", |s| s.call("figure.add", draft(&s.job, "said", "54 000 kr/mnd"))),
    ("figure.edit", |s| {
        s.call("figure.edit", json!({"id": s.figure, "draft": draft(&s.job, "said", "700 000")}));
    }),
    ("figure.delete", |s| s.call("figure.delete", json!({"id": s.figure}))),
    ("floor.add", |s| s.call("floor.add", level("1.10.2026"))),
    ("floor.delete", |s| s.call("floor.delete", json!({"id": s.floor}))),
    ("employer.follow", |s| s.follow("vend", "start")),
    ("employer.follow", |s| s.follow("equinor", "stop")),
    ("skill.add", |s| skills(&s.profile, "K8s, Fjellklatring")),
    ("skill.delete", |s| s.call("skill.delete", json!({"id": s.skill}))),
    ("newcomer.mark", |s| mark(&s.profile, "permit", "i går")),
    ("newcomer.mark", |s| mark(&s.profile, "tax_card", "2.11.2026")),
    ("newcomer.mark", |s| mark(&s.profile, "tax_card", "")),
    ("newcomer.choose", |s| s.call("newcomer.choose", json!({"offer_id": null}))),
    ("task.add", |s| {
        s.call(
            "task.add",
            json!({"job_id": null, "kind": "task", "text": "Meldekort", "due": "fredag kl. 9"}),
        );
    }),
    ("task.add", |s| {
        s.call("task.add", json!({"job_id": s.job, "kind": "thank_you", "text": "", "due": ""}));
    }),
    ("task.edit", |s| s.edit_task("text", "Ring Ola")),
    ("task.edit", |s| s.edit_task("due", "")),
    ("task.done", |s| s.tick(&s.task, "done")),
    ("task.done", |s| s.tick(&s.tick, "open")),
    ("task.delete", |s| s.call("task.delete", json!({"task_id": s.task}))),
    ("follow_up.set", |s| s.call("follow_up.set", json!({"job_id": s.job, "due": "25.11."}))),
    ("follow_up.set", |s| s.call("follow_up.set", json!({"job_id": s.sent, "due": "neste uke"}))),
    ("follow_up.set", |s| s.call("follow_up.set", json!({"job_id": s.sent, "due": ""}))),
    ("today.done", |s| s.act("today.done", "task")),
    ("today.done", |s| s.act("today.done", "deadline")),
    ("today.done", |s| s.act("today.done", "no_reply")),
    ("today.done", |s| s.act("today.done", "thank_you")),
    ("today.no_reply", |s| s.act("today.no_reply", "no_reply")),
    ("today.put_off", |s| s.put_off("task", Some("om 3 uker"))),
    ("today.put_off", |s| s.put_off("task", None)),
    ("today.put_off", |s| s.put_off("deadline", None)),
    ("today.put_off", |s| s.put_off("no_reply", Some("mandag"))),
    ("today.put_off", |s| s.put_off("thank_you", None)),
];

//! Every writing command, and what tests of it start from.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::beside::{items, links};
use crate::calls::{add, done, edit, history, move_on, page, profile, read, save, save_new, stage};
use crate::documents::{add_document, file, send};
use crate::guidance_calls::{mark, skills};
use crate::offer_calls::{edit_offer, offer, offer_for, target, target_input};
use crate::people_writes::People;
use crate::practice_writes::Prepared;
use crate::prep_writes::Prep;
use crate::stage_writes::{self, Begun};
use crate::table_calls::{self, tag, view};
use crate::today::interview;
use crate::{guidance_own, guidance_packs};

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
    pub(crate) sent: Value,
    pub(crate) note: Value,
    pub(crate) offer: Value,
    pub(crate) target: Value,
    pub(crate) figure: Value,
    pub(crate) floor: Value,
    pub(crate) people: People,
    pub(crate) skill: Value,
    pub(crate) prep: Prep,
    pub(crate) prepared: Prepared,
    pub(crate) begun: Begun,
    document: Value,
    version: Value,
    sending: Value,
    task: Value,
    tick: Value,
    tag: Value,
    view: Value,
    own: [Value; 2],
}

/// A document with two versions, sent once, and what stands beside a job.
fn begin_documents(profile: &TestProfile, job: &Value) -> [Value; 3] {
    let (document, version) = add_document(profile, "cv", "CV.pdf", b"%PDF");
    let more = json!({"document_id": document, "file": file("CV 2.pdf", b"%PDF 2"), "note": ""});
    done(profile, "document.add_version", more);
    let sending = send(profile, job, &version, "1.11.2026");
    done(profile, "letter.save", json!({"job_id": job, "text": "Hei Kari"}));
    done(profile, "link.add", json!({"job_id": job, "title": "", "url": "https://a.example"}));
    done(profile, "checklist.add", json!({"job_id": job, "texts": ["Les annonsen", "Ring"]}));
    let ticked = items(profile, job)[1]["id"].clone();
    let tick = json!({"field": "mark", "value": "done"});
    done(profile, "checklist.edit", json!({"id": ticked, "edit": tick}));
    done(profile, "found.edit", json!({"job_id": job, "text": "Kari"}));
    [document, version, sending]
}

/// An open task and one that is done, and something of each kind for the day's page.
fn begin_tasks(profile: &TestProfile, job: &Value, sent: &Value) -> [Value; 2] {
    let task = |text: &str, due: &str| {
        let input = json!({"job_id": job, "kind": "task", "text": text, "due": due});
        done(profile, "task.add", input)["task_id"].clone()
    };
    let (task, tick) = (task("Ring Kari", "fredag"), task("Les", ""));
    done(profile, "task.done", json!({"task_id": tick, "state": "done"}));
    done(profile, "follow_up.set", json!({"job_id": sent, "due": "om 2 dager"}));
    let (waiting, talked) = (add(profile, "Vakt", "Havn AS"), add(profile, "Vever", "Veveri AS"));
    move_on(profile, &waiting, "applied", "30.9.2026");
    move_on(profile, &talked, "interview", "18.11.2026");
    interview(profile, &talked, "2026-11-21T12:00:00.000Z");
    let apply = add(profile, "Fisker", "Havn AS");
    edit(profile, &apply, "deadline", "23.11.2026");
    [task, tick]
}

impl Start {
    pub(crate) fn new() -> Self {
        let profile = profile();
        let begun = Begun::new(&profile);
        let job = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
        let note = done(&profile, "note.add", json!({"job_id": job, "text": "Et notat"}))["event_id"].clone();
        let (deleted, sent) = (add(&profile, "Kokk", "Hotell AS"), add(&profile, "Baker", "Bakeri AS"));
        done(&profile, "job.delete", json!({"job_id": deleted}));
        move_on(&profile, &sent, "applied", "12.3.2026");
        edit(&profile, &sent, "deadline", "1.12.2026");
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
        let figure_own =
            done(&profile, "own_figure.save", guidance_own::figure("rent.oslo_baerum.2", "16 000"));
        let statistic = done(&profile, "own_statistic.save", guidance_own::statistic("Fjellforbundet"));
        let own = [("figure", figure_own), ("statistic", statistic)]
            .map(|(kind, saved)| json!({"kind": kind, "id": saved["id"]}));
        let skill = done(&profile, "guidance.roles", json!({}))["own"][0]["id"].clone();
        let [document, version, sending] = begin_documents(&profile, &job);
        let [task, tick] = begin_tasks(&profile, &job, &sent);
        tag(&profile, &sent, "Drøm");
        let tag = tag(&profile, &job, "Favoritt");
        let [_, view] = ["Alt", "Stille"].map(|name| {
            let saved = json!({"view_id": null, "name": name, "view": view(&json!([]))});
            done(&profile, "view.save", saved)["view_id"].clone()
        });
        table_calls::change(&profile, &[&sent], &json!({"does": "follow_up", "on": "30.11.2026"}));
        let (people, prep) = (People::new(&profile, &job), Prep::new(&profile, &job));
        let prepared = Prepared::new(&profile);
        Self {
            profile,
            job,
            deleted,
            sent,
            note,
            offer,
            target,
            figure,
            floor,
            skill,
            people,
            prep,
            prepared,
            own,
            begun,
            document,
            version,
            sending,
            task,
            tick,
            tag,
            view,
        }
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

    fn edit_document(&self, field: &str, value: &str) {
        self.call(
            "document.edit",
            json!({"document_id": self.document, "edit": {"field": field, "value": value}}),
        );
    }

    fn edit_item(&self, index: usize, field: &str, value: Value) {
        let id = items(&self.profile, &self.job)[index]["id"].clone();
        self.call("checklist.edit", json!({"id": id, "edit": {"field": field, "value": value}}));
    }

    fn edit_event(&self, event: &Value, field: &str, value: &str) {
        self.call("event.edit", json!({"event_id": event, "edit": {"field": field, "value": value}}));
    }

    fn change(&self, change: &Value) {
        table_calls::change(&self.profile, &[&self.job, &self.sent], change);
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
    ("stage.add", stage_writes::add),
    ("stage.hide", stage_writes::hide),
    ("stage.show", stage_writes::show),
    ("stage.place", stage_writes::place),
    ("stage.delete", stage_writes::delete),
    ("job.why_closed", stage_writes::say_why),
    ("job.move", stage_writes::reopen),
    ("job.merge", stage_writes::merge),
    ("ending.withdraw", stage_writes::withdraw),
    ("archive.make", stage_writes::archive),
    ("archive.rename", stage_writes::rename_archive),
    ("archive.restore", stage_writes::restore_archive),
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
    ("calendar.move", |s| {
        s.call("calendar.move", json!({"entry": {"of": "deadline", "id": s.sent}, "to": "3.12.2026"}));
    }),
    ("own_figure.save", |s| s.call("own_figure.save", guidance_own::figure("city.bergen.people", "5"))),
    ("own_figure.save", |s| s.call("own_figure.save", guidance_own::figure("rent.oslo_baerum.2", "17 000"))),
    ("own_statistic.save", |s| s.call("own_statistic.save", guidance_own::statistic("En annen"))),
    ("own_statistic.save", |s| {
        let mut anew = guidance_own::statistic("Et nytt navn");
        anew["id"] = s.own[1]["id"].clone();
        s.call("own_statistic.save", anew);
    }),
    ("own.withdraw", |s| s.call("own.withdraw", s.own[0].clone())),
    ("own.withdraw", |s| s.call("own.withdraw", s.own[1].clone())),
    ("own.withdraw", |s| s.call("own.withdraw", json!({"kind": "floor", "id": s.floor}))),
    ("guidance.import_pack", |s| s.call("guidance.import_pack", guidance_packs::newer("2027-03-01"))),
    ("newcomer.choose", |s| s.call("newcomer.choose", json!({"offer_id": null}))),
    ("document.add", |s| {
        add_document(&s.profile, "letter", "Søknad.txt", b"Hei");
    }),
    ("document.add_version", |s| {
        let file = file("CV 3.pdf", b"%PDF 3");
        s.call("document.add_version", json!({"document_id": s.document, "file": file, "note": "Ny"}));
    }),
    ("document.edit", |s| s.edit_document("name", "Min CV")),
    ("document.edit", |s| s.edit_document("kind", "other")),
    ("document.edit_version", |s| {
        s.call("document.edit_version", json!({"version_id": s.version, "note": "Den lange"}));
    }),
    ("document.delete", |s| s.call("document.delete", json!({"document_id": s.document}))),
    ("document.delete_version", |s| s.call("document.delete_version", json!({"version_id": s.version}))),
    ("document.send", |s| {
        send(&s.profile, &s.sent, &s.version, "");
    }),
    ("document.unsend", |s| s.call("document.unsend", json!({"id": s.sending}))),
    ("letter.save", |s| s.call("letter.save", json!({"job_id": s.job, "text": "Hei Ola"}))),
    ("letter.save", |s| s.call("letter.save", json!({"job_id": s.job, "text": ""}))),
    ("letter.keep", |s| s.call("letter.keep", json!({"job_id": s.job, "name": "Søknad"}))),
    ("link.add", |s| {
        s.call("link.add", json!({"job_id": s.job, "title": "Laget", "url": "https://b.example"}));
    }),
    ("link.edit", |s| {
        let id = links(&s.profile, &s.job)[0]["id"].clone();
        s.call("link.edit", json!({"id": id, "title": "Laget", "url": "https://b.example"}));
    }),
    ("link.delete", |s| {
        s.call("link.delete", json!({"id": links(&s.profile, &s.job)[0]["id"]}));
    }),
    ("checklist.add", |s| s.call("checklist.add", json!({"job_id": s.job, "texts": ["a", "b"]}))),
    ("checklist.edit", |s| s.edit_item(0, "text", json!("Les den igjen"))),
    ("checklist.edit", |s| s.edit_item(0, "mark", json!("done"))),
    ("checklist.edit", |s| s.edit_item(1, "mark", json!("open"))),
    ("checklist.edit", |s| s.edit_item(0, "before", Value::Null)),
    ("checklist.delete", |s| {
        s.call("checklist.delete", json!({"id": items(&s.profile, &s.job)[0]["id"]}));
    }),
    ("found.edit", |s| s.call("found.edit", json!({"job_id": s.job, "text": "finn.no"}))),
    ("found.edit", |s| s.call("found.edit", json!({"job_id": s.job, "text": ""}))),
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
    ("job.tag", |s| s.call("job.tag", json!({"job_id": s.sent, "name": "Ny"}))),
    ("job.untag", |s| s.call("job.untag", json!({"job_id": s.job, "tag_id": s.tag}))),
    ("tag.add", |s| s.call("tag.add", json!({"name": "Enda en"}))),
    ("tag.rename", |s| s.call("tag.rename", json!({"tag_id": s.tag, "name": "Drømmen"}))),
    ("tag.rename", |s| s.call("tag.rename", json!({"tag_id": s.tag, "name": "Drøm"}))),
    ("tag.delete", |s| s.call("tag.delete", json!({"tag_id": s.tag}))),
    ("view.save", |s| {
        s.call("view.save", json!({"view_id": null, "name": "En til", "view": view(&json!([]))}));
    }),
    ("view.save", |s| {
        s.call(
            "view.save",
            json!({"view_id": s.view, "name": "", "view": view(&json!([{"by": "quiet", "days": 9}]))}),
        );
    }),
    ("view.rename", |s| s.call("view.rename", json!({"view_id": s.view, "name": "Alle"}))),
    ("view.delete", |s| s.call("view.delete", json!({"view_id": s.view}))),
    ("view.reorder", |s| s.call("view.reorder", json!({"view_ids": [s.view]}))),
    ("jobs.change", |s| s.change(&json!({"does": "move", "stage_id": stage(&s.profile, "offer"), "on": ""}))),
    ("jobs.change", |s| s.change(&json!({"does": "tag", "name": "Mange"}))),
    ("jobs.change", |s| s.change(&json!({"does": "untag", "tag_id": s.tag}))),
    ("jobs.change", |s| s.change(&json!({"does": "follow_up", "on": "1.12.2026"}))),
    ("jobs.change", |s| s.change(&json!({"does": "follow_up", "on": ""}))),
    ("jobs.change", |s| s.change(&json!({"does": "delete"}))),
];

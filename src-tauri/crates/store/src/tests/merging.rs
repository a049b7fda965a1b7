//! Merging: everything of one job goes to the other, and undo brings both back to the byte.

use domain::closed::{Closed, ClosedReason};
use domain::ids::{ContactId, EventId, JobId, OfferId, PayFigureId};
use domain::stage::StageKind;

use super::made_up::{plain_figure, plain_offer};
use super::{Profile, at, capture, day, dump};
use crate::merge::{Leads, Pair, Standing};
use crate::{Writing, ad, closing, event, job, merge, offer, pay_figure, search};

fn pair(profile: &Profile, job: JobId) -> Pair {
    Pair { job, application: profile.application(job).id }
}

/// Gives a job something of every kind that a job can have, each named after it.
fn fill(profile: &Profile, job: JobId, name: &str) {
    let (text, id) = (job.to_string(), profile.application(job).id);
    let contact = ContactId::at(at(2)).to_string();
    profile.capture(job, &format!("annonse {name}"));
    profile.write(|w| {
        event::insert_note(w, id, EventId::at(at(3)), day("2026-11-21"), &format!("notat {name}"))?;
        offer::insert(w, OfferId::at(at(3)), Some(job), &plain_offer(name))?;
        pay_figure::insert(w, id, PayFigureId::at(at(3)), &plain_figure("2026-11-20", "700 000"))
    });
    for (table, columns, values) in beside(&text, &id.to_string(), &contact, name) {
        execute(profile, &format!("INSERT INTO {table} ({columns}) VALUES ({values})"));
    }
}

/// Rows of the tables that a job's things lie in: table, columns, values.
fn beside(text: &str, id: &str, contact: &str, name: &str) -> [(&'static str, &'static str, String); 13] {
    [
        (
            "task",
            "id, application_id, kind, text, created_at",
            format!("'{}', '{id}', 'task', '{name}', '{INSTANT}'", known('t', name)),
        ),
        (
            "interview",
            "id, application_id, round, form, starts_at, zone, minutes, place, link, state, preparation, asked, went, \
             next_step, created_at",
            format!(
                "'{}', '{id}', 1, 'video', '{INSTANT}', 'Europe/Oslo', 60, '', '', 'planned', '', '', '', '', '{INSTANT}'",
                known('i', name)
            ),
        ),
        ("contact", "id, name, created_at", format!("'{contact}', '{name}', '{INSTANT}'")),
        ("job_contact", "job_id, position, contact_id", format!("'{text}', 0, '{contact}'")),
        (
            "conversation",
            "id, contact_id, application_id, on_day, way, text",
            format!("'{}', '{contact}', '{id}', '2026-11-20', 'call', '{name}'", known('c', name)),
        ),
        (
            "document",
            "id, kind, name, created_at",
            format!("'{}', 'cv', '{name}', '{INSTANT}'", known('d', name)),
        ),
        (
            "document_version",
            "id, document_id, number, file_name, hash, bytes, note, added_at",
            format!(
                "'{}', '{}', 1, '{name}.pdf', '', 0, '', '{INSTANT}'",
                known('v', name),
                known('d', name)
            ),
        ),
        (
            "document_sent",
            "id, application_id, version_id, on_day",
            format!("'{}', '{id}', '{}', '2026-11-20'", known('s', name), known('v', name)),
        ),
        ("letter", "application_id, text, changed_at", format!("'{id}', 'brev {name}', '{INSTANT}'")),
        (
            "tag",
            "id, name, name_fold, created_at",
            format!("'{}', '{name}', '{name}', '{INSTANT}'", known('g', name)),
        ),
        ("job_tag", "job_id, tag_id", format!("'{text}', '{}'", known('g', name))),
        (
            "job_link",
            "id, job_id, title, url",
            format!("'{}', '{text}', '{name}', 'https://{name}.no/'", known('l', name)),
        ),
        (
            "checklist_item",
            "id, job_id, position, text",
            format!("'{}', '{text}', 0, '{name}'", known('k', name)),
        ),
    ]
}

const INSTANT: &str = "2026-11-20T09:00:00.000Z";

/// The id of a thing of a kind that is called so.
fn known(kind: char, name: &str) -> String {
    let number: u32 = name.bytes().map(u32::from).sum();
    format!("{:08x}-0000-7000-8000-{number:012x}", u32::from(kind))
}

fn execute(profile: &Profile, sql: &str) {
    profile.write(|w: &Writing<'_>| Ok(w.connection.execute_batch(sql)?));
}

fn merged(profile: &Profile, from: JobId, into: JobId, leads: Leads) {
    let (from, into) = (pair(profile, from), pair(profile, into));
    let stage = (profile.stage(StageKind::Applied), 0);
    profile.write(|w| {
        merge::take_over(w, from, into, leads)?;
        let (applied_on, previous) = (Some(day("2026-11-02")), None);
        merge::settle(w, from, into, Standing { stage, applied_on, created_at: at(1), previous })?;
        merge::put_away(w, from.job, into.job)
    });
}

fn belongings(profile: &Profile, job: JobId) -> merge::Belongings {
    let pair = pair(profile, job);
    profile.read(|r| merge::belongings(r, pair))
}

#[test]
fn everything_goes_to_the_kept_job_and_undo_brings_both_back_to_the_byte() {
    let profile = Profile::new();
    let [kept, other] = ["Utvikler", "Systemutvikler"].map(|title| profile.save(title, "Equinor"));
    fill(&profile, kept, "fjell");
    fill(&profile, other, "vidde");
    execute(&profile, &format!("INSERT INTO job_tag VALUES ('{other}', '{}')", known('g', "fjell")));
    let before = dump(&profile.store);
    merged(&profile, other, kept, Leads::Into);

    let held = belongings(&profile, kept);
    let two = [
        held.ads,
        held.notes,
        held.tasks,
        held.interviews,
        held.conversations,
        held.documents,
        held.figures,
        held.offers,
        held.links,
        held.checklist,
        held.tags,
        held.contacts,
    ];
    assert_eq!(two, [2; 12], "{held:?}");
    let rest = belongings(&profile, other);
    assert_eq!((rest.ads, rest.notes, rest.tags, rest.letters), (0, 0, 1, 1), "{rest:?}");
    let row = profile.read(|r| job::row(r, other)).unwrap();
    assert_eq!((row.merged_into, row.deleted_at.is_some()), (Some(kept), true));
    assert_eq!(profile.read(|r| job::row(r, kept)).unwrap().created_at, at(1));
    let hits = profile.read(|r| search::find(r, "annonse vidde", 9));
    assert_eq!(hits.iter().map(|hit| hit.job_id).collect::<Vec<_>>(), [kept]);
    let hits = profile.read(|r| search::find(r, "notat vidde", 9));
    assert_eq!(hits.iter().map(|hit| hit.job_id).collect::<Vec<_>>(), [kept]);
    assert_eq!(profile.read(|r| ad::by_keys(r, &["key annonse vidde".to_owned()])), [kept]);
    profile.assert_sound();

    let after = dump(&profile.store);
    for _ in 0..2 {
        profile.store.undo().unwrap();
        assert_eq!(dump(&profile.store), before);
        profile.assert_sound();
        profile.store.redo().unwrap();
        assert_eq!(dump(&profile.store), after);
    }
}

#[test]
fn a_letter_goes_to_a_job_without_one() {
    let profile = Profile::new();
    let [kept, other] = ["a", "b"].map(|title| profile.save(title, "Equinor"));
    fill(&profile, other, "vidde");
    merged(&profile, other, kept, Leads::Into);
    let letter = |job| {
        let id = profile.application(job).id;
        profile.read(|r| merge::letter(r, id))
    };
    assert_eq!((letter(kept).as_deref(), letter(other)), (Some("brev vidde"), None));
}

/// The days of a job's moves, newest first.
fn moves(profile: &Profile, job: JobId) -> Vec<String> {
    let id = profile.application(job).id;
    let events = profile.read(|r| event::list(r, id, 0, 99)).rows;
    events.iter().map(|event| event.on.to_string()).collect()
}

#[test]
fn the_leading_pursuits_newest_move_stays_the_newest() {
    for leads in [Leads::Into, Leads::From] {
        let profile = Profile::new();
        let [kept, other] = ["a", "b"].map(|title| profile.save(title, "Equinor"));
        let (leader, late) = if leads == Leads::Into { (kept, other) } else { (other, kept) };
        let stage = profile.stage(StageKind::Applied);
        for (job, on) in [(leader, "2026-11-21"), (late, "2026-11-20"), (late, "2026-11-22")] {
            let id = profile.application(job).id;
            let from = Some(StageKind::Saved);
            profile.write(|w| event::insert_stage(w, id, EventId::at(at(3)), day(on), from, stage));
        }
        merged(&profile, other, kept, leads);
        assert_eq!(moves(&profile, kept), ["2026-11-21", "2026-11-20", "2026-11-20", "2026-11-20"]);
        assert_eq!(moves(&profile, other), ["2026-11-22"], "told apart from where it stands");
        profile.assert_sound();
    }
}

#[test]
fn why_it_was_closed_comes_from_the_one_that_stood_there() {
    let profile = Profile::new();
    let [kept, other] = ["a", "b"].map(|title| profile.save(title, "Equinor"));
    let closed = Closed { reason: ClosedReason::Pay, note: Some("for lite".to_owned()) };
    let (from, into) = (pair(&profile, other), pair(&profile, kept));
    profile.write(|w| closing::set(w, from.application, Some(&closed)));
    let stage = profile.application(other).stage_id;
    profile.write(|w| {
        let standing = Standing { stage: (stage, 7), applied_on: None, created_at: at(2), previous: None };
        merge::settle(w, from, into, standing)
    });
    assert_eq!(profile.read(|r| closing::of(r, into.application)), Some(closed));
}

#[test]
fn jobs_that_point_at_the_emptied_one_point_at_the_kept_one() {
    let profile = Profile::new();
    let [kept, other, later, earlier] = ["a", "b", "c", "d"].map(|title| profile.save(title, "Equinor"));
    profile.write(|w| job::set_previous(w, later, Some(other)));
    merged(&profile, earlier, other, Leads::Into);
    merged(&profile, other, kept, Leads::Into);
    assert_eq!(profile.read(|r| job::row(r, later)).unwrap().previous, Some(kept));
    assert_eq!(profile.read(|r| job::row(r, earlier)).unwrap().merged_into, Some(kept));
    profile.write(|w| job::restore(w, other));
    assert_eq!(profile.read(|r| job::row(r, other)).unwrap().merged_into, None);
    profile.write(|w| capture(w, other, "ny", &["ny".to_owned()]));
    profile.assert_sound();
}

#[test]
fn a_reason_goes_with_the_move_that_closed_it_and_stays_there() {
    let profile = Profile::new();
    let id = profile.application(profile.save("Utvikler", "Equinor")).id;
    let (closed, stage) =
        (Closed { reason: ClosedReason::OtherOffer, note: None }, profile.stage(StageKind::Withdrawn));
    profile.write(|w| {
        event::insert_stage(w, id, EventId::at(at(3)), day("2026-11-18"), Some(StageKind::Saved), stage)?;
        closing::set(w, id, Some(&closed))
    });
    assert_eq!(profile.read(|r| closing::on(r, id)), Some(day("2026-11-18")));
    profile.write(|w| closing::reopen(w, id));
    assert_eq!(profile.read(|r| closing::of(r, id)), None);
    // Saved on a later day, it was closed by an earlier move.
    let told = serde_json::to_value(profile.read(|r| event::list(r, id, 0, 9)).rows).unwrap();
    assert_eq!(
        (&told[0]["closed"], &told[1]["closed"]["reason"]),
        (&serde_json::Value::Null, &"other_offer".into())
    );
}

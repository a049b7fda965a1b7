//! Applications of which nothing is heard, what was sent, and reminders that are told of once.

use chrono::{DateTime, Duration, Utc};
use domain::agenda::Thing;
use domain::ids::{EventId, JobId};
use domain::rhythm::{Rhythm, Silence};
use domain::stage::StageKind;
use domain::task::{Task, TaskKind};

use super::tasks::plain_task;
use super::today::{add_interview, move_to};
use super::{Profile, at, day};
use crate::reminder::{ReminderRow, missed};
use crate::today::{DaySpan, answer_days, put_off, sent, silent};
use crate::{application, event, job, task};

/// A job that came to a stage on a day.
fn reached(profile: &Profile, title: &str, kind: StageKind, on: &str) -> JobId {
    let job = profile.save(title, "Equinor");
    came(profile, job, kind, on);
    job
}

fn came(profile: &Profile, job: JobId, kind: StageKind, on: &str) {
    move_to(profile, job, kind);
    let (id, stage) = (profile.application(job).id, profile.stage(kind));
    profile.write(|w| event::insert_stage(w, id, EventId::at(at(2)), day(on), None, stage));
}

/// The titles of what is silent, with the day since.
fn told(profile: &Profile, silence: Silence, today: &str) -> Vec<(String, String)> {
    let rows = profile.read(|r| silent(r, silence, &Rhythm::default(), day(today), 50));
    rows.into_iter().map(|row| (row.subject.title, row.since.to_string())).collect()
}

fn titles(profile: &Profile, silence: Silence, today: &str) -> Vec<String> {
    told(profile, silence, today).into_iter().map(|(title, _)| title).collect()
}

const TODAY: &str = "2026-11-22";

#[test]
fn each_silence_is_told_once_by_its_length_the_freshest_first() {
    let profile = Profile::new();
    for (title, kind, on) in [
        ("seks dager", StageKind::Applied, "2026-11-16"),
        ("en uke", StageKind::Applied, "2026-11-15"),
        ("fem dager etter prat", StageKind::Screening, "2026-11-17"),
        ("tjue dager", StageKind::Interview, "2026-11-02"),
        ("tre uker", StageKind::Applied, "2026-11-01"),
        ("førtifire dager", StageKind::Applied, "2026-10-09"),
        ("førtifem dager", StageKind::Applied, "2026-10-08"),
        ("et år", StageKind::Screening, "2025-11-22"),
        ("avslag", StageKind::Rejected, "2026-10-01"),
        ("lagret", StageKind::Preparing, "2026-10-01"),
    ] {
        reached(&profile, title, kind, on);
    }
    assert_eq!(titles(&profile, Silence::FollowUp, TODAY), ["fem dager etter prat", "en uke", "tjue dager"]);
    assert_eq!(titles(&profile, Silence::Quiet, TODAY), ["tre uker", "førtifire dager"]);
    assert_eq!(titles(&profile, Silence::NoReply, TODAY), ["førtifem dager", "et år"]);
    let one = profile.read(|r| silent(r, Silence::Quiet, &Rhythm::default(), day(TODAY), 1));
    assert_eq!(one.len(), 1);
}

#[test]
fn silence_counts_from_the_stage_it_is_in_also_when_that_was_written_down_late() {
    let profile = Profile::new();
    // Saved the 20th of November, sent long before: the day it was sent counts.
    reached(&profile, "sent før den ble lagret", StageKind::Applied, "2026-10-30");
    let back = reached(&profile, "tilbake", StageKind::Applied, "2026-09-01");
    came(&profile, back, StageKind::Interview, "2026-09-20");
    came(&profile, back, StageKind::Applied, "2026-10-31");
    let quiet = [("tilbake", "2026-10-31"), ("sent før den ble lagret", "2026-10-30")];
    assert_eq!(
        told(&profile, Silence::Quiet, TODAY),
        quiet.map(|(title, since)| (title.to_owned(), since.to_owned()))
    );
}

#[test]
fn what_was_heard_or_asked_begins_the_silence_anew() {
    let profile = Profile::new();
    let job = reached(&profile, "Utvikler", StageKind::Interview, "2026-10-01");
    let application = profile.application(job).id;
    let is = |silence: Silence, since: &str| {
        let expected = vec![("Utvikler".to_owned(), since.to_owned())];
        assert_eq!(told(&profile, silence, TODAY), expected, "{silence:?}");
    };
    is(Silence::NoReply, "2026-10-01");
    add_interview(&profile, job, "2026-10-20T12:00:00Z", "held");
    is(Silence::Quiet, "2026-10-20");
    add_interview(&profile, job, "2026-11-12T12:00:00Z", "held");
    is(Silence::FollowUp, "2026-11-12");
    let asked =
        Task { done_on: Some(day("2026-11-13")), ..plain_task(Some(application), TaskKind::FollowUp, None) };
    profile.write(|w| task::insert(w, &asked));
    assert!(told(&profile, Silence::FollowUp, TODAY).is_empty(), "one follow-up is enough");
    let quiet = told(&profile, Silence::Quiet, "2026-12-10");
    assert_eq!(quiet, [("Utvikler".to_owned(), "2026-11-13".to_owned())]);
    profile
        .write(|w| task::insert(w, &plain_task(Some(application), TaskKind::FollowUp, Some("2026-12-20"))));
    assert!(told(&profile, Silence::Quiet, "2026-12-10").is_empty(), "one is set");
}

#[test]
fn what_is_put_off_trashed_or_over_is_not_told_of() {
    let profile = Profile::new();
    let job = reached(&profile, "Utvikler", StageKind::Applied, "2026-11-01");
    let application = profile.application(job).id;
    let quiet = Thing::Quiet(application, day("2026-11-01"));
    profile.write(|w| put_off(w, quiet, Some(day("2026-11-25")), day(TODAY)));
    assert!(titles(&profile, Silence::Quiet, "2026-11-24").is_empty());
    assert_eq!(titles(&profile, Silence::Quiet, "2026-11-25").len(), 1);
    profile.write(|w| put_off(w, quiet, None, day(TODAY)));
    assert!(titles(&profile, Silence::Quiet, "2026-12-15").is_empty());
    assert_eq!(titles(&profile, Silence::NoReply, "2026-12-16").len(), 1, "another thing");
    came(&profile, job, StageKind::Screening, "2026-11-02");
    assert_eq!(titles(&profile, Silence::Quiet, "2026-12-10").len(), 1, "another silence");
    profile.write(|w| job::delete(w, job, at(3)));
    assert!(titles(&profile, Silence::Quiet, "2026-12-10").is_empty());
}

#[test]
fn what_was_sent_is_counted_by_day_and_answers_by_their_days() {
    let profile = Profile::new();
    for (title, on, answered) in [
        ("En", "2026-11-16", Some(("2026-11-20", StageKind::Screening))),
        ("To", "2026-11-16", None),
        ("Tre", "2026-11-22", Some(("2026-11-22", StageKind::Rejected))),
        ("Fire", "2026-11-15", Some(("2026-11-18", StageKind::Withdrawn))),
    ] {
        let job = reached(&profile, title, StageKind::Applied, on);
        let id = profile.application(job).id;
        profile.write(|w| application::set_applied_on(w, id, Some(day(on))));
        if let Some((day, kind)) = answered {
            came(&profile, job, kind, day);
        }
    }
    let week = DaySpan { from: day("2026-11-16"), to: day("2026-11-22") };
    assert_eq!(profile.read(|r| sent(r, week)), [(day("2026-11-16"), 2), (day("2026-11-22"), 1)]);
    let mut days = profile.read(|r| answer_days(r, 50));
    days.sort_unstable();
    assert_eq!(days, [0, 4], "withdrawing is no answer");
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn reminder(key: &str, due_at: &str) -> ReminderRow {
    ReminderRow { key: key.to_owned(), due_at: instant(due_at) }
}

#[test]
fn a_reminder_is_told_of_once_also_after_a_restart_and_undo_tells_none_again() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    let now = instant("2026-11-22T09:00:00Z");
    let both = [reminder("a", "2026-11-22T08:59:00Z"), reminder("b", "2026-11-20T08:00:00Z")];
    assert_eq!(profile.store.tell_reminders(&both, now).unwrap().len(), 2);
    profile.store.undo().unwrap();
    assert!(profile.store.tell_reminders(&both, now).unwrap().is_empty());
    let profile = profile.restarted();
    assert!(profile.store.tell_reminders(&both, now).unwrap().is_empty());
    let keys = |rows: Vec<ReminderRow>| rows.into_iter().map(|row| row.key).collect::<Vec<_>>();
    assert_eq!(keys(profile.read(|r| missed(r, 20))), ["b"], "the other came in time");
    assert_eq!(profile.store.see_reminders(&["b".to_owned(), "c".to_owned()], now).unwrap(), 1);
    assert_eq!(profile.store.see_reminders(&["b".to_owned()], now).unwrap(), 0);
    assert!(profile.read(|r| missed(r, 20)).is_empty());
    assert!(profile.store.tell_reminders(&both, now).unwrap().is_empty());
    profile.assert_sound();
}

#[test]
fn what_a_wrong_clock_told_of_comes_again_in_its_time() {
    let profile = Profile::new();
    let right = instant("2026-11-22T09:00:00Z");
    let early = [reminder("a", "2027-03-01T08:00:00Z"), reminder("b", "2026-11-22T10:00:00Z")];
    let wrong = instant("2027-11-22T09:00:00Z");
    assert_eq!(profile.store.tell_reminders(&early, wrong).unwrap().len(), 2);
    // Set back by a year the far one is forgotten; one told of an hour early is not told of twice.
    assert!(profile.store.tell_reminders(&[], right).unwrap().is_empty());
    let again = profile.store.tell_reminders(&early, right + Duration::hours(2)).unwrap();
    assert_eq!(again.into_iter().collect::<Vec<_>>(), ["a"]);
}

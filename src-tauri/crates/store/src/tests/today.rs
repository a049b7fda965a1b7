//! What the day's page is made of, on a real file.

use chrono::{DateTime, Duration, Utc};
use domain::agenda::Thing;
use domain::deadline::{Deadline, DeadlineWhen};
use domain::ids::{InterviewId, JobId, OfferId};
use domain::job::JobFields;
use domain::offer::Offer;
use domain::stage::StageKind;
use domain::task::TaskKind;

use super::made_up::plain_offer;
use super::tasks::plain_task;
use super::{Profile, at, day, save};
use crate::today::{DaySpan, deadlines, interviews, offers, put_off, take_up, tasks, thanks, undated_tasks};
use crate::{application, job, offer, task};

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn span(from: &str, to: &str) -> DaySpan {
    DaySpan { from: day(from), to: day(to) }
}

fn with_deadline(profile: &Profile, title: &str, when: DeadlineWhen) -> JobId {
    let stage = profile.stage(StageKind::Saved);
    let fields = JobFields { deadline: Deadline { when, text: None }, ..JobFields::new(title, "Equinor") };
    profile.write(|w| save(w, stage, &fields))
}

pub(super) fn move_to(profile: &Profile, job: JobId, kind: StageKind) {
    let (stage, id) = (profile.stage(kind), profile.application(job).id);
    profile.write(|w| {
        let rank = application::rank_before(w, stage, None)?;
        application::set_stage(w, id, stage, rank)
    });
}

/// An interview as the interviews' own part of the program keeps it.
pub(super) fn add_interview(profile: &Profile, job: JobId, starts_at: &str, state: &str) -> InterviewId {
    let (id, application) = (InterviewId::at(at(2)), profile.application(job).id);
    let starts_at = crate::text::instant(instant(starts_at));
    profile.write(|w| {
        let sql = "INSERT INTO interview (id, application_id, round, form, starts_at, zone, minutes, place, link, state,
                     preparation, asked, went, next_step, created_at)
                   VALUES (?1, ?2, 2, 'video', ?3, 'Europe/Oslo', 60, 'Rom 4', 'https://meet.example/x', ?4,
                     '', '', '', '', '2026-11-01T00:00:00.000Z')";
        w.connection.execute(sql, [&id.to_string(), &application.to_string(), &starts_at, state])?;
        Ok(())
    });
    id
}

fn titles(profile: &Profile, from: &str, to: &str, today: &str) -> Vec<String> {
    let rows = profile.read(|r| deadlines(r, span(from, to), day(today), 50));
    rows.into_iter().map(|row| row.subject.title).collect()
}

#[test]
fn a_deadline_belongs_to_its_last_day_in_oslo_be_it_a_date_or_a_time() {
    let profile = Profile::new();
    for (title, when) in [
        ("dagen før", DeadlineWhen::Date(day("2026-11-21"))),
        ("dato", DeadlineWhen::Date(day("2026-11-22"))),
        ("over midnatt", DeadlineWhen::DateTime(instant("2026-11-21T23:00:00.001Z"))),
        ("midnatt før", DeadlineWhen::DateTime(instant("2026-11-21T23:00:00Z"))),
        ("sent", DeadlineWhen::DateTime(instant("2026-11-22T22:59:00Z"))),
        ("midnatt etter", DeadlineWhen::DateTime(instant("2026-11-22T23:00:00Z"))),
        ("dagen etter", DeadlineWhen::Date(day("2026-11-23"))),
        ("snarest", DeadlineWhen::Asap),
    ] {
        with_deadline(&profile, title, when);
    }
    let of_day = titles(&profile, "2026-11-22", "2026-11-22", "2026-11-22");
    assert_eq!(of_day, ["over midnatt", "dato", "sent", "midnatt etter"]);
    assert_eq!(titles(&profile, "2026-11-21", "2026-11-21", "2026-11-22"), ["dagen før", "midnatt før"]);
    let summer = with_deadline(&profile, "sommer", DeadlineWhen::DateTime(instant("2027-06-30T21:59:00Z")));
    assert_eq!(titles(&profile, "2027-06-30", "2027-06-30", "2027-06-01"), ["sommer"]);
    profile.write(|w| job::delete(w, summer, at(3)));
    assert!(titles(&profile, "2027-06-30", "2027-06-30", "2027-06-01").is_empty(), "in the trash");
}

#[test]
fn only_what_is_still_to_be_sent_has_a_deadline() {
    let profile = Profile::new();
    let id = with_deadline(&profile, "Utvikler", DeadlineWhen::Date(day("2026-11-22")));
    for (kind, shown) in [
        (StageKind::Preparing, 1),
        (StageKind::Applied, 0),
        (StageKind::Rejected, 0),
        (StageKind::Expired, 0),
        (StageKind::Saved, 1),
    ] {
        move_to(&profile, id, kind);
        assert_eq!(titles(&profile, "2026-11-22", "2026-11-22", "2026-11-20").len(), shown, "{kind:?}");
    }
}

#[test]
fn what_is_put_off_comes_back_on_its_day_and_a_deadline_on_its_last_day_at_the_latest() {
    let profile = Profile::new();
    let id = with_deadline(&profile, "Utvikler", DeadlineWhen::Date(day("2026-11-26")));
    let seen = |today: &str| titles(&profile, "2026-11-20", "2026-11-30", today).len();
    let until = |on: Option<&str>| {
        profile.write(|w| put_off(w, Thing::Deadline(id), on.map(day), day("2026-11-22")));
    };
    until(Some("2026-11-24"));
    assert_eq!(["2026-11-22", "2026-11-23", "2026-11-24"].map(seen), [0, 0, 1]);
    until(Some("2026-12-24"));
    assert_eq!(["2026-11-25", "2026-11-26"].map(seen), [0, 1], "on its last day");
    until(None);
    assert_eq!(seen("2026-11-26"), 0, "for good");
    profile.store.undo().unwrap();
    assert_eq!(seen("2026-11-26"), 1);
    profile.write(|w| take_up(w, Thing::Deadline(id)));
    assert_eq!(seen("2026-11-22"), 1);
    profile.assert_sound();
}

#[test]
fn interviews_are_those_planned_and_thanks_those_over_without_a_thank_you() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    move_to(&profile, job, StageKind::Interview);
    let planned = add_interview(&profile, job, "2026-11-25T12:00:00Z", "planned");
    add_interview(&profile, job, "2026-11-25T13:00:00Z", "cancelled");
    let held = add_interview(&profile, job, "2026-11-18T11:00:00Z", "held");
    let (now, today) = (instant("2026-11-22T09:00:00Z"), day("2026-11-22"));
    let ahead = || {
        let rows = profile.read(|r| interviews(r, (now, now + Duration::days(7)), today, 50));
        rows.into_iter().map(|row| (row.id, row.round, row.link)).collect::<Vec<_>>()
    };
    assert_eq!(ahead(), [(planned, 2, "https://meet.example/x".to_owned())]);
    let thanked = |until| {
        let rows = profile.read(|r| thanks(r, (now - Duration::days(4), until), today, 50));
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(thanked(now), [held]);
    assert_eq!(thanked(instant("2026-11-25T12:30:00Z")), [held], "one that goes on is not over");
    let application = profile.application(job).id;
    profile.write(|w| task::insert(w, &plain_task(Some(application), TaskKind::ThankYou, None)));
    assert!(thanked(now).is_empty());
    move_to(&profile, job, StageKind::Rejected);
    assert!(ahead().is_empty());
}

#[test]
fn offers_wait_for_an_answer_until_the_job_is_settled() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let answer_by = |on: &str| Offer { answer_by: Some(day(on)), ..plain_offer("Tilbud") };
    let (of_job, alone) = (OfferId::at(at(2)), OfferId::at(at(3)));
    profile.write(|w| {
        offer::insert(w, of_job, Some(job), &answer_by("2026-12-01"))?;
        offer::insert(w, alone, None, &answer_by("2026-12-02"))?;
        offer::insert(w, OfferId::at(at(4)), None, &plain_offer("Uten dag"))
    });
    let waiting = |today: &str| {
        let rows = profile.read(|r| offers(r, span("2026-11-20", "2026-12-31"), day(today), 50));
        rows.into_iter().map(|row| (row.id, row.subject.is_some())).collect::<Vec<_>>()
    };
    assert_eq!(waiting("2026-11-22"), [(of_job, true), (alone, false)]);
    profile.write(|w| put_off(w, Thing::Offer(alone), Some(day("2027-01-01")), day("2026-11-22")));
    assert_eq!(waiting("2026-11-22"), [(of_job, true)]);
    assert_eq!(waiting("2026-12-02").len(), 2, "back on its last day");
    move_to(&profile, job, StageKind::Accepted);
    assert_eq!(waiting("2026-12-02"), [(alone, false)]);
}

#[test]
fn tasks_come_by_day_and_follow_ups_end_with_the_application() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let application = Some(profile.application(job).id);
    let all = [
        plain_task(application, TaskKind::Task, Some("2026-11-20")),
        plain_task(application, TaskKind::FollowUp, Some("2026-11-21")),
        plain_task(None, TaskKind::Task, Some("2026-11-22")),
        plain_task(None, TaskKind::Task, None),
        domain::task::Task {
            done_on: Some(day("2026-11-20")),
            ..plain_task(None, TaskKind::Task, Some("2026-11-19"))
        },
    ];
    profile.write(|w| all.iter().try_for_each(|kept| task::insert(w, kept)));
    let due = || {
        let rows = profile.read(|r| tasks(r, span("2000-01-01", "2026-11-22"), 50));
        rows.into_iter().map(|row| (row.task.id, row.subject.is_some())).collect::<Vec<_>>()
    };
    assert_eq!(due(), [(all[0].id, true), (all[1].id, true), (all[2].id, false)]);
    let undated = profile.read(|r| undated_tasks(r, 50));
    assert_eq!(undated.iter().map(|row| row.task.id).collect::<Vec<_>>(), [all[3].id]);
    move_to(&profile, job, StageKind::Rejected);
    assert_eq!(due(), [(all[0].id, true), (all[2].id, false)]);
    profile.write(|w| job::delete(w, job, at(3)));
    assert_eq!(due(), [(all[2].id, false)]);
}

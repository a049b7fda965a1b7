//! The calendar between two days, on a file with every kind of entry in it.

use chrono::NaiveTime;
use domain::calendar::{EntryKind, EntryRef, Standing, oslo_wall};
use domain::deadline::{Deadline, DeadlineWhen, StartDate};
use domain::ids::{InterviewId, JobId, OfferId, TaskId};
use domain::job::JobFields;
use domain::offer::Offer;
use domain::stage::StageKind;

use super::made_up::plain_offer;
use super::plans::plan;
use super::{Profile, at, day, save};
use crate::calendar::{EntryRow, between, by_refs, plans, set_interview_start, set_task_due};
use crate::{StoreError, application, job, offer};

pub(super) fn interview(profile: &Profile, job_id: JobId, starts_at: &str, state: &str) -> InterviewId {
    let (id, application) = (InterviewId::at(at(2)), profile.application(job_id).id);
    profile.write(|w| {
        let sql =
            "INSERT INTO interview (id, application_id, round, form, starts_at, zone, minutes, place, link,
             state, preparation, asked, went, next_step, created_at)
             VALUES (?1, ?2, 1, 'video', ?3, 'Europe/Oslo', 45, 'Teams', '', ?4, '', '', '', '', ?3)";
        w.connection.execute(sql, (id.to_string(), application.to_string(), starts_at, state))?;
        Ok(())
    });
    id
}

pub(super) fn task(
    profile: &Profile,
    job_id: Option<JobId>,
    kind: &str,
    due: (&str, Option<&str>),
) -> TaskId {
    let id = TaskId::at(at(2));
    let application = job_id.map(|job_id| profile.application(job_id).id.to_string());
    profile.write(|w| {
        let sql = "INSERT INTO task (id, application_id, kind, text, due_on, due_time, created_at)
             VALUES (?1, ?2, ?3, 'Ring', ?4, ?5, '2026-11-20T09:00:00.000Z')";
        w.connection.execute(sql, (id.to_string(), application, kind, due.0, due.1))?;
        Ok(())
    });
    id
}

fn with_deadline(profile: &Profile, title: &str, when: DeadlineWhen) -> JobId {
    let stage = profile.stage(StageKind::Saved);
    let fields = JobFields {
        deadline: Deadline { when, text: Some("frist".to_owned()) },
        starts: Some(StartDate { on: Some(day("2027-01-04")), text: "4. januar".to_owned() }),
        ..JobFields::new(title, "Equinor")
    };
    profile.write(|w| save(w, stage, &fields))
}

fn place(profile: &Profile, job_id: JobId, kind: StageKind) {
    let (id, stage) = (profile.application(job_id).id, profile.stage(kind));
    profile.write(|w| application::set_stage(w, id, stage, application::rank_last(w, stage)?));
}

fn on(profile: &Profile, from: &str, to: &str) -> Vec<EntryRow> {
    profile.read(|r| between(r, day(from), day(to), 100))
}

fn titles(entries: &[EntryRow]) -> Vec<&str> {
    entries.iter().filter_map(|entry| entry.title.as_deref()).collect()
}

#[test]
fn deadlines_stand_on_the_day_in_oslo_that_they_end() {
    let profile = Profile::new();
    let instant = |text: &str| DeadlineWhen::DateTime(text.parse().unwrap());
    with_deadline(&profile, "whole day", DeadlineWhen::Date(day("2026-11-25")));
    with_deadline(&profile, "noon", instant("2026-11-25T11:00:00Z"));
    with_deadline(&profile, "midnight ends the day", instant("2026-11-25T23:00:00Z"));
    with_deadline(&profile, "midnight before", instant("2026-11-24T23:00:00Z"));
    with_deadline(&profile, "just after midnight", instant("2026-11-24T23:01:00Z"));
    with_deadline(&profile, "no date", DeadlineWhen::Asap);
    let found = on(&profile, "2026-11-25", "2026-11-25");
    assert_eq!(titles(&found), ["just after midnight", "whole day", "noon", "midnight ends the day"]);
    assert!(found.iter().all(|entry| entry.timing.on == day("2026-11-25")));
    assert_eq!(titles(&on(&profile, "2026-11-24", "2026-11-24")), ["midnight before"]);
    assert_eq!(on(&profile, "2026-11-01", "2026-11-30").len(), 5);
    // Summer time, and the night the clocks go back: that day has 25 hours.
    with_deadline(&profile, "late", instant("2026-10-25T22:59:00Z"));
    with_deadline(&profile, "early", instant("2026-10-24T22:01:00Z"));
    assert_eq!(titles(&on(&profile, "2026-10-25", "2026-10-25")), ["early", "late"]);
}

#[test]
fn each_kind_of_entry_is_read_from_where_it_is_kept() {
    let profile = Profile::new();
    let job_id = with_deadline(&profile, "Utvikler", DeadlineWhen::Date(day("2026-11-25")));
    let talk = interview(&profile, job_id, "2026-11-25T12:00:00.000Z", "planned");
    interview(&profile, job_id, "2026-11-25T14:00:00.000Z", "cancelled");
    let own = task(&profile, None, "task", ("2026-11-25", Some("14:30")));
    let ask = task(&profile, Some(job_id), "follow_up", ("2026-11-25", None));
    let terms = Offer {
        answer_by: Some(day("2026-11-25")),
        starts_on: Some(day("2026-11-25")),
        ..plain_offer("Equinor")
    };
    let offer_id = OfferId::at(at(2));
    profile.write(|w| offer::insert(w, offer_id, Some(job_id), &terms));
    let found = on(&profile, "2026-11-25", "2026-11-25");
    let refs: Vec<EntryRef> = found.iter().map(|entry| entry.entry).collect();
    let expected = [
        EntryRef::Deadline(job_id),
        EntryRef::AnswerBy(offer_id),
        EntryRef::Interview(talk),
        EntryRef::Task(own),
        EntryRef::Task(ask),
        EntryRef::OfferStart(offer_id),
    ];
    assert_eq!(refs, expected);
    assert_eq!(profile.read(|r| by_refs(r, &expected)).len(), 6);
    let meeting = found[2].meeting.as_ref().unwrap();
    assert_eq!(
        (meeting.zone.as_str(), meeting.form.as_str(), found[2].timing.minutes),
        ("Europe/Oslo", "video", Some(45))
    );
    assert_eq!(
        (found[3].kind, found[3].job_id, found[3].text.as_deref()),
        (EntryKind::Task, None, Some("Ring"))
    );
    assert_eq!(oslo_wall(found[3].timing.at.unwrap()).time, NaiveTime::from_hms_opt(14, 30, 0).unwrap());
    assert_eq!((found[4].kind, found[4].timing.at), (EntryKind::FollowUp, None));
    assert_eq!(found[1].text.as_deref(), Some("Equinor"));
}

#[test]
fn the_start_an_ad_names_counts_once_there_is_an_offer_that_names_none() {
    let profile = Profile::new();
    let job_id = with_deadline(&profile, "Utvikler", DeadlineWhen::Unknown);
    let starts = || on(&profile, "2027-01-04", "2027-01-04");
    assert_eq!(starts(), []);
    place(&profile, job_id, StageKind::Offer);
    assert_eq!(starts()[0].entry, EntryRef::JobStart(job_id));
    let terms = Offer { starts_on: Some(day("2027-02-01")), ..plain_offer("Equinor") };
    profile.write(|w| offer::insert(w, OfferId::at(w.now()), Some(job_id), &terms));
    assert_eq!(starts(), []);
    assert_eq!(on(&profile, "2027-02-01", "2027-02-01")[0].kind, EntryKind::OfferStart);
}

#[test]
fn what_is_closed_trashed_or_archived_is_left_out_and_what_was_sent_is_settled() {
    let profile = Profile::new();
    let job_id = with_deadline(&profile, "Utvikler", DeadlineWhen::Date(day("2026-11-25")));
    task(&profile, Some(job_id), "task", ("2026-11-25", None));
    let november = || on(&profile, "2026-11-01", "2026-11-30");
    assert_eq!(november()[0].standing, Standing::Open);
    place(&profile, job_id, StageKind::Applied);
    assert_eq!(november()[0].standing, Standing::Settled);
    place(&profile, job_id, StageKind::Rejected);
    assert_eq!(november().len(), 1, "the deadline is gone, what was to be done stays");
    profile.write(|w| job::delete(w, job_id, at(3)));
    assert_eq!(november(), []);
    profile.write(|w| job::restore(w, job_id));
    profile.write(|w| {
        let archive =
            "INSERT INTO archive (id, name, ended_on, created_at) VALUES ('a', 'Før', '2026-11-22', '')";
        w.connection.execute(archive, [])?;
        w.connection.execute("UPDATE job SET archive_id = 'a'", [])?;
        Ok(())
    });
    assert_eq!(november(), []);
    assert_eq!(profile.read(|r| by_refs(r, &[EntryRef::Deadline(job_id)])), []);
}

#[test]
fn each_kind_is_limited() {
    let profile = Profile::new();
    for number in 0..5 {
        with_deadline(&profile, &number.to_string(), DeadlineWhen::Date(day("2026-11-25")));
        task(&profile, None, "task", ("2026-11-25", None));
    }
    let found = profile.read(|r| between(r, day("2026-11-25"), day("2026-11-25"), 3));
    assert_eq!((titles(&found), found.len()), (vec!["0", "1", "2"], 6));
}

#[test]
fn moving_is_undone_as_one_step() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let talk = interview(&profile, job_id, "2026-11-25T12:00:00.000Z", "planned");
    let own = task(&profile, None, "task", ("2026-11-25", Some("14:30")));
    profile.write(|w| set_task_due(w, own, day("2026-11-27"), None));
    profile.write(|w| set_interview_start(w, talk, "2026-11-27T12:00:00Z".parse().unwrap()));
    let moved = on(&profile, "2026-11-27", "2026-11-27");
    assert_eq!(
        moved.iter().map(|entry| entry.entry).collect::<Vec<_>>(),
        [EntryRef::Interview(talk), EntryRef::Task(own)]
    );
    assert_eq!(oslo_wall(moved[1].timing.at.unwrap()).time.to_string(), "14:30:00", "it keeps its time");
    profile.store.undo().unwrap();
    profile.store.undo().unwrap();
    assert_eq!(on(&profile, "2026-11-25", "2026-11-25").len(), 2);
    let time = NaiveTime::from_hms_opt(9, 0, 0);
    profile.write(|w| set_task_due(w, own, day("2026-11-28"), time));
    assert_eq!(oslo_wall(on(&profile, "2026-11-28", "2026-11-28")[0].timing.at.unwrap()).time, time.unwrap());
    let gone = profile.store.write(&crate::Step::new("test"), at(2), |w| {
        set_task_due(w, TaskId::at(at(9)), day("2026-11-28"), None)
    });
    assert!(matches!(gone, Err(StoreError::Missing { .. })));
    profile.assert_sound();
}

#[test]
fn every_kind_is_looked_up_by_its_days() {
    let profile = Profile::new();
    for (sql, index) in plans() {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN"), "{sql}\n{plan}");
    }
}

//! Tasks, written and read back.

use chrono::NaiveTime;
use domain::ids::{ApplicationId, TaskId};
use domain::task::{Task, TaskKind};

use super::{Profile, at, day};
use crate::{StoreError, Tag, Tags, task};

/// A task of an application, due on a day.
pub(super) fn plain_task(application: Option<ApplicationId>, kind: TaskKind, due_on: Option<&str>) -> Task {
    Task {
        id: TaskId::at(at(2)),
        application_id: application,
        kind,
        text: "Ring".to_owned(),
        due_on: due_on.map(day),
        due_time: None,
        done_on: None,
    }
}

#[test]
fn a_task_reads_back_as_it_was_kept_and_undo_takes_it_away() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let application = profile.application(job).id;
    for kind in TaskKind::ALL {
        let kept = Task {
            due_time: NaiveTime::from_hms_opt(14, 30, 0),
            text: "«æøå» 'x' \u{1F600}\n\"".to_owned(),
            ..plain_task(Some(application), kind, Some("2028-02-29"))
        };
        profile.write(|w| task::insert(w, &kept));
        assert_eq!(profile.read(|r| task::by_id(r, kept.id)), Some(kept.clone()));
        profile.store.undo().unwrap();
        assert_eq!(profile.read(|r| task::by_id(r, kept.id)), None);
        profile.store.redo().unwrap();
        assert_eq!(profile.read(|r| task::by_id(r, kept.id)), Some(kept));
    }
    profile.assert_sound();
}

#[test]
fn a_change_is_a_step_of_tasks_alone_and_no_change_is_none() {
    let profile = Profile::new();
    let general = plain_task(None, TaskKind::Task, None);
    profile.write(|w| task::insert(w, &general));
    let done = Task { done_on: Some(day("2026-11-22")), text: "Ferdig".to_owned(), ..general };
    let write = |kept: &Task| {
        profile.store.write(&crate::Step::new("edit"), at(3), |w| task::update(w, kept)).unwrap().tags
    };
    assert_eq!(write(&done), Tags::from([Tag::Task]));
    assert_eq!(write(&done), Tags::new());
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| task::by_id(r, general.id)), Some(general));
}

#[test]
fn the_tasks_of_an_application_come_in_the_order_they_are_due() {
    let profile = Profile::new();
    let (job, other) = (profile.save("Utvikler", "Equinor"), profile.save("Kokk", "Sult"));
    let (application, other) = (profile.application(job).id, profile.application(other).id);
    let of = |application, due_on, time: Option<u32>, done_on: Option<&str>| Task {
        due_time: time.and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0)),
        done_on: done_on.map(day),
        ..plain_task(Some(application), TaskKind::FollowUp, due_on)
    };
    let tasks = [
        of(application, None, None, None),
        of(application, Some("2026-11-25"), None, None),
        of(application, Some("2026-11-25"), Some(9), None),
        of(application, Some("2026-11-24"), None, None),
        of(application, Some("2026-11-01"), None, Some("2026-11-02")),
        of(application, Some("2026-11-01"), None, Some("2026-11-03")),
        of(other, Some("2026-11-20"), None, None),
    ];
    profile.write(|w| tasks.iter().try_for_each(|kept| task::insert(w, kept)));
    let ids = |tasks: Vec<Task>| tasks.into_iter().map(|task| task.id).collect::<Vec<_>>();
    let at = |order: &[usize]| order.iter().map(|place| tasks[*place].id).collect::<Vec<_>>();
    assert_eq!(profile.read(|r| Ok(ids(task::open_of(r, application, 50)?))), at(&[3, 2, 1, 0]));
    assert_eq!(profile.read(|r| Ok(ids(task::open_of(r, application, 2)?))), at(&[3, 2]));
    assert_eq!(profile.read(|r| Ok(ids(task::done_of(r, application, 50)?))), at(&[5, 4]));
    assert_eq!(profile.read(|r| task::open_follow_up(r, application)).unwrap().id, tasks[3].id);
}

#[test]
fn what_is_not_there_is_missing_and_what_makes_no_sense_is_refused() {
    let profile = Profile::new();
    let nobody = plain_task(None, TaskKind::Task, None);
    let write = |f: &dyn Fn(&crate::Writing<'_>) -> Result<(), StoreError>| {
        profile.store.write(&crate::Step::new("wrong"), at(3), f).map(|_| ())
    };
    assert!(matches!(write(&|w| task::update(w, &nobody)), Err(StoreError::Missing { .. })));
    assert!(matches!(write(&|w| task::delete(w, nobody.id)), Err(StoreError::Missing { .. })));
    let timed = Task { due_time: NaiveTime::from_hms_opt(9, 0, 0), ..nobody };
    assert!(
        matches!(write(&|w| task::insert(w, &timed)), Err(StoreError::Refused(_))),
        "a time without a day"
    );
    let stray = plain_task(Some(ApplicationId::at(at(1))), TaskKind::Task, None);
    assert!(write(&|w| task::insert(w, &stray)).is_err());
    profile.assert_sound();
}

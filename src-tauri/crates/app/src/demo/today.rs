//! Demo tasks: follow-ups that are set or were made, letters to write, and what the search as a whole asks for.

use chrono::{Days, NaiveDate, NaiveTime};
use domain::ids::{ApplicationId, TaskId};
use domain::stage::StageKind;
use domain::task::{Task, TaskKind};
use store::Writing;

use super::Chance;
use crate::task::{Due, new_task};
use crate::{ApiError, App};

/// What somebody notes down to do for a job they have not applied for yet.
const TO_WRITE: [&str; 4] =
    ["Skriv ferdig søknaden", "Finn ut hvem som leder teamet", "Be om attest", "Les siste årsrapport"];
/// What the search as a whole asks for, with the days until it is due.
const GENERAL: [(&str, Option<u64>); 3] =
    [("Oppdater CV-en", Some(1)), ("Send meldekort", Some(3)), ("Spør Ingrid om referanse", None)];

/// Tasks that belong to no job.
pub(super) fn add_general(app: &App, writing: &Writing<'_>) -> Result<(), ApiError> {
    for (text, days) in GENERAL {
        let due = days.map(|days| (app.clock.today() + Days::new(days), None));
        insert(app, writing, None, TaskKind::Task, text, due)?;
    }
    Ok(())
}

/// The tasks of one job, by the stage it is in and the day something last happened.
pub(super) fn add_tasks(
    app: &App,
    writing: &Writing<'_>,
    application: ApplicationId,
    (stage, on): (StageKind, NaiveDate),
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let today = app.clock.today();
    let due = today + Days::new(chance.below(10));
    match stage {
        StageKind::Preparing if chance.below(2) == 0 => {
            let text = chance.pick(&TO_WRITE);
            insert(app, writing, Some(application), TaskKind::Task, text, Some((due, None)))
        }
        StageKind::Applied | StageKind::Screening if chance.below(6) == 0 => {
            let time = NaiveTime::from_hms_opt(10, 0, 0).filter(|_| chance.below(3) == 0);
            insert(app, writing, Some(application), TaskKind::FollowUp, "", Some((due, time)))
        }
        StageKind::Applied if chance.below(6) == 0 => {
            let id = TaskId::at(app.clock.now());
            let open = new_task(id, Some(application), TaskKind::FollowUp, String::new(), None);
            let done_on = Some((on + Days::new(7)).min(today));
            Ok(store::task::insert(writing, &Task { due_on: done_on, done_on, ..open })?)
        }
        _ => Ok(()),
    }
}

fn insert(
    app: &App,
    writing: &Writing<'_>,
    application: Option<ApplicationId>,
    kind: TaskKind,
    text: &str,
    due: Due,
) -> Result<(), ApiError> {
    let task = new_task(TaskId::at(app.clock.now()), application, kind, text.to_owned(), due);
    Ok(store::task::insert(writing, &task)?)
}

//! Practice: what is due, sittings, answers, plans of interviews, progress. Days are those of Oslo.

mod due;
mod progress;
mod sitting;
mod standing;

use domain::ids::ApplicationId;
use domain::practice::{Card, run_of};
use store::Writing;

pub(crate) use due::due;
pub(crate) use progress::read as progress;
pub(crate) use sitting::{answer, begin, end, summary};
pub(crate) use standing::Standing;

use crate::app::step;
use crate::job;
use crate::question::fitting::Wanted;
use crate::question::known::Known;
use crate::question::{self, Seen};
use crate::task::days_between;
use crate::wire::{
    AddToPractice, ComingView, Nothing, PlanPractice, PracticePage, PracticePlanned, QuestionQuery, RunView,
    UnplannedView,
};
use crate::{ApiError, App, ErrorCode};

/// The most questions taken into practice or answered in one sitting.
const MAX_AT_ONCE: u16 = 100;
/// The most questions named at once.
const MAX_NAMED: usize = 200;
/// So many days with practice are looked back on.
const MAX_DAYS: u32 = 1_000;
/// The most interviews that nothing is practised for that are shown.
const MAX_UNPLANNED: usize = 5;

pub(crate) fn read(app: &App, _: Nothing) -> Result<PracticePage, ApiError> {
    let (seen, now) = (Seen::by(app)?, app.clock.now());
    app.read(|reading| {
        let standing = Standing::read(reading, now)?;
        let coming: Vec<ComingView> = standing.coming.iter().map(|plan| plan.view(seen.today)).collect();
        let weak = standing.cards.values().filter(|card| card.is_weak()).count();
        let run = run_of(&store::practice::days(reading, MAX_DAYS)?, seen.today);
        let today = store::practice::figures(reading, seen.today)?;
        Ok(PracticePage {
            today: seen.today,
            due: count(standing.due.len()),
            cards: count(standing.cards.len()),
            weak: count(weak),
            answered_today: today.iter().filter(|(on, ..)| *on == seen.today).map(|(.., count)| count).sum(),
            unplanned: unplanned(reading, now, &coming)?,
            coming,
            run: run.map(|run| RunView { since: run.since, days: run.days }),
        })
    })
}

/// Takes the questions that fit a job best into its practice.
pub(crate) fn plan(app: &App, input: PlanPractice) -> Result<PracticePlanned, ApiError> {
    let wanted = usize::from(input.count.clamp(1, MAX_AT_ONCE));
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("plan-practice", [("title", &title)]), |writing| {
        let known = Known::read(writing)?;
        let application = job::application(writing, input.job_id)?;
        let planned = store::practice::of_plan(writing, application.id)?;
        let is_new = |id: &str| !planned.iter().any(|row| row.question == id);
        let fits = Wanted::of_job(app, writing, input.job_id)?;
        let best = fits.best(&known, wanted, |found| is_new(&found.id()));
        if best.is_empty() {
            return Err(ApiError::new(ErrorCode::PracticeNothing));
        }
        for found in &best {
            take_in(app, writing, &found.id(), Some(application.id))?;
        }
        Ok(PracticePlanned { added: count(best.len()) })
    })
}

/// Takes questions into practice that the person chose.
pub(crate) fn add(app: &App, input: AddToPractice) -> Result<PracticePlanned, ApiError> {
    if input.questions.len() > MAX_NAMED {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_NAMED));
    }
    let label = step("add-to-practice", [("count", &input.questions.len().to_string())]);
    app.write(&label, |writing| {
        let known = Known::read(writing)?;
        let application = match input.job_id {
            Some(id) => {
                job::live_row(writing, id)?;
                Some(job::application(writing, id)?.id)
            }
            None => None,
        };
        let mut added = 0;
        for id in &input.questions {
            if !known.holds(id) {
                return Err(question::missing());
            }
            added += u32::from(store::practice::card(writing, id)?.is_none());
            take_in(app, writing, id, application)?;
        }
        Ok(PracticePlanned { added })
    })
}

/// Takes a question out of practice; what was answered stays.
pub(crate) fn remove(app: &App, query: QuestionQuery) -> Result<Nothing, ApiError> {
    let text = question::text_of(app, &query.question)?;
    app.write(&step("remove-from-practice", [("text", &question::short(&text))]), |writing| {
        store::practice::take_out(writing, &query.question)?;
        Ok(Nothing {})
    })
}

/// Gives a question a card where it has none, and a place in an application's plan.
pub(crate) fn take_in(
    app: &App,
    writing: &Writing<'_>,
    question: &str,
    application: Option<ApplicationId>,
) -> Result<(), ApiError> {
    let today = crate::clock::oslo_day(app.clock.now());
    if store::practice::card(writing, question)?.is_none() {
        store::practice::put(writing, question, &Card::new(today, today))?;
    }
    if let Some(application) = application {
        store::practice::put_in_plan(writing, application, question)?;
    }
    Ok(())
}

/// Planned interviews that nothing is practised for.
fn unplanned(
    reading: &store::Reading<'_>,
    now: chrono::DateTime<chrono::Utc>,
    coming: &[ComingView],
) -> Result<Vec<UnplannedView>, ApiError> {
    let page = store::interview::list(reading, store::interview::Which::Coming, now, 0, 100)?;
    let today = crate::clock::oslo_day(now);
    let mut found: Vec<UnplannedView> = Vec::new();
    for listed in page.rows {
        let is_known = coming.iter().any(|view| view.job_id == listed.job_id)
            || found.iter().any(|view| view.job_id == listed.job_id);
        if found.len() < MAX_UNPLANNED && !is_known && !listed.stage_kind.is_closed() {
            let on = crate::clock::oslo_day(listed.row.interview.when.starts);
            let (job_id, title, employer) = (listed.job_id, listed.title, listed.employer);
            found.push(UnplannedView { job_id, title, employer, on, days_left: days_between(today, on) });
        }
    }
    Ok(found)
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

//! Demo practice: some weeks of sittings with questions of the bank, and plans for interviews to come.

use chrono::{Days, NaiveDate};
use domain::ids::{PracticeAnswerId, PracticeSessionId};
use domain::practice::{Card, Grade};
use domain::question::QuestionKind;
use questions::bank;
use store::practice::{AnswerRow, SessionKind, SessionRow};
use store::{Reading, Writing};

use super::{Chance, instant};
use crate::question::fitting::Wanted;
use crate::question::known::Known;
use crate::{ApiError, App};

/// How far back the first sitting lies, and how many new questions came in each.
const DAYS_BACK: u64 = 34;
const NEW_EACH: usize = 3;
/// So many questions are planned for each of the next interviews, and so many interviews get a plan.
const PLANNED: usize = 12;
const PLANS: usize = 2;
/// Chance of its own, so that jobs stay the same whether or not there is practice.
const SEED: u64 = 0x7072_6163_7469_6365;

/// Sittings every few days, with pauses.
pub(super) fn add_history(app: &App, writing: &Writing<'_>) -> Result<(), ApiError> {
    let mut chance = Chance(SEED);
    let today = app.clock.today();
    let mut fresh = bank()
        .questions()
        .iter()
        .filter(|question| question.is_for("backend_developer") && question.kind != QuestionKind::ToAsk);
    let mut cards: Vec<(&str, Card)> = Vec::new();
    let mut day = today - Days::new(DAYS_BACK);
    while day < today {
        cards.extend(
            fresh.by_ref().take(NEW_EACH).map(|question| (question.id.as_str(), Card::new(day, day))),
        );
        sit(app, writing, day, &mut cards, &mut chance)?;
        day = day + Days::new(chance.pick(&[1, 1, 2, 2, 3, 5]));
    }
    for (question, card) in &cards {
        store::practice::put(writing, question, card)?;
    }
    Ok(())
}

fn sit(
    app: &App,
    writing: &Writing<'_>,
    day: NaiveDate,
    cards: &mut [(&str, Card)],
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let due: Vec<usize> = (0..cards.len()).filter(|at| cards[*at].1.is_due(day)).collect();
    let Ok(questions) = u16::try_from(due.len()) else { return Ok(()) };
    if questions == 0 {
        return Ok(());
    }
    let session = SessionRow {
        id: PracticeSessionId::at(app.clock.now()),
        kind: SessionKind::Review,
        application_id: None,
        role: Some("backend_developer".to_owned()),
        questions,
        seconds_each: None,
        started_at: instant(day),
        ended_at: None,
    };
    store::practice::insert_session(writing, &session)?;
    for at in due {
        let grade =
            chance.pick(&[Grade::Hard, Grade::Good, Grade::Good, Grade::Good, Grade::Easy, Grade::Again]);
        let (question, card) = &mut cards[at];
        // The usual parameters refuse no grade; were that to change, the demo goes without the answer.
        let Ok(after) = card.answered(grade, day) else { continue };
        *card = after;
        let answer = AnswerRow {
            id: PracticeAnswerId::at(app.clock.now()),
            session_id: Some(session.id),
            question: (*question).to_owned(),
            answered_at: instant(day),
            on_day: day,
            grade,
            seconds: u32::try_from(40 + chance.below(140)).unwrap_or(60),
            text: String::new(),
        };
        store::practice::insert_answer(writing, &answer)?;
    }
    Ok(())
}

/// Questions planned for the next interviews.
pub(super) fn add_plans(app: &App, writing: &Writing<'_>) -> Result<(), ApiError> {
    let known = Known::read(writing)?;
    let today = app.clock.today();
    for (job, application) in next(app, writing)? {
        let wanted = Wanted::of_job(app, writing, job)?;
        for found in wanted.best(&known, PLANNED, |_| true) {
            let id = found.id();
            if store::practice::card(writing, &id)?.is_none() {
                store::practice::put(writing, &id, &Card::new(today, today))?;
            }
            store::practice::put_in_plan(writing, application, &id)?;
        }
    }
    Ok(())
}

/// The jobs of the next interviews.
fn next(
    app: &App,
    reading: &Reading<'_>,
) -> Result<Vec<(domain::ids::JobId, domain::ids::ApplicationId)>, ApiError> {
    let which = store::interview::Which::Coming;
    let page = store::interview::list(reading, which, app.clock.now(), 0, PLANS as u32)?;
    Ok(page.rows.into_iter().map(|listed| (listed.job_id, listed.row.application_id)).collect())
}

//! Sittings: begun with questions, each answer kept at once, summed up at the end.

use std::collections::HashSet;

use domain::ids::{PracticeAnswerId, PracticeSessionId};
use domain::practice::{Card, Grade};
use domain::question::QuestionKind;
use store::practice::{AnswerRow, SessionKind, SessionRow};
use store::{Reading, Writing};

use super::{MAX_AT_ONCE, Standing, count};
use crate::app::step;
use crate::interview::prose;
use crate::question::fitting::Wanted;
use crate::question::known::{self, Found};
use crate::question::{self, Seen};
use crate::wire::{
    AnswerQuestion, Answered, BeginPractice, PracticeFrom, PracticeKind, QuestionView, Sitting, SittingLine,
    SittingQuery, SittingSummary,
};
use crate::{ApiError, App, ErrorCode, job};

/// The seconds one may allow for an answer, at least and at most.
const SECONDS: std::ops::RangeInclusive<u16> = 5..=7_200;
/// The longest an answer counts, in seconds: who goes away from the window has not answered for a day.
const MAX_SECONDS: u32 = 7_200;
/// The most answers a summary tells.
const MAX_LINES: u32 = 200;

pub(crate) fn begin(app: &App, input: BeginPractice) -> Result<Sitting, ApiError> {
    let seen = Seen::by(app)?;
    let role = match question::role(app, input.role.as_deref())? {
        // Without a job the person's own kind of work is meant.
        None if input.job_id.is_none() => own_role(app)?,
        role => role,
    };
    if let Some(seconds) = input.seconds_each.filter(|seconds| !SECONDS.contains(seconds)) {
        tracing::debug!(seconds, "refused");
        return Err(ApiError::new(ErrorCode::NumberRange)
            .with("field", "seconds_each")
            .with("least", SECONDS.start())
            .with("most", SECONDS.end()));
    }
    let (now, id) = (app.clock.now(), PracticeSessionId::at(app.clock.now()));
    app.write_on(&step("begin-practice", []), &id.to_string(), |writing| {
        let application_id = match input.job_id {
            Some(job_id) => Some(job::application(writing, job_id)?.id),
            None => None,
        };
        let chosen = choose(app, writing, &input, role.clone())?;
        if chosen.is_empty() {
            return Err(ApiError::new(ErrorCode::PracticeNothing));
        }
        let session = SessionRow {
            id,
            kind: kept_kind(input.kind),
            application_id,
            role,
            questions: u16::try_from(chosen.len()).unwrap_or(MAX_AT_ONCE),
            seconds_each: input.seconds_each,
            started_at: now,
            ended_at: None,
        };
        store::practice::insert_session(writing, &session)?;
        let views = chosen.iter().map(|found| question::view(writing, found, &seen));
        Ok(Sitting {
            session_id: id,
            kind: input.kind,
            seconds_each: input.seconds_each,
            questions: views.collect::<Result<Vec<QuestionView>, ApiError>>()?,
        })
    })
}

/// The role of the kind of work the person looks for, where the guidance knows one.
fn own_role(app: &App) -> Result<Option<String>, ApiError> {
    let wanted = crate::settings::current(app)?.role;
    Ok(app.guidance().role_named(&wanted).filter(|_| !wanted.is_empty()).map(|role| role.id.clone()))
}

/// The questions of a sitting, in order.
fn choose(
    app: &App,
    reading: &Reading<'_>,
    input: &BeginPractice,
    role: Option<String>,
) -> Result<Vec<Found>, ApiError> {
    let most = usize::from(input.count.clamp(1, MAX_AT_ONCE));
    let standing = Standing::read(reading, app.clock.now())?;
    let mut wanted = match input.job_id {
        Some(id) => Wanted::of_job(app, reading, id)?,
        None => Wanted::default(),
    };
    wanted.role = role.or(wanted.role);
    wanted.round = input.round.or(wanted.round);
    let plan: Option<HashSet<String>> = match input.job_id {
        Some(id) => {
            let rows = store::practice::of_plan(reading, job::application(reading, id)?.id)?;
            Some(rows.into_iter().map(|row| row.question).collect())
        }
        None => None,
    };
    let lets = |found: &Found| {
        let suits_plan = plan.as_ref().is_some_and(|plan| plan.contains(&found.id()));
        let suits_role = wanted.role.as_deref().is_none_or(|role| found.is_for(role));
        (suits_plan || suits_role)
            && (input.kinds.is_empty() || input.kinds.contains(&found.kind()))
            && input.round.is_none_or(|round| found.rounds().is_empty() || found.rounds().contains(&round))
    };
    let mut chosen = Chosen { found: Vec::new(), ids: HashSet::new(), most };
    if input.from != PracticeFrom::Weak {
        for due in &standing.due {
            let is_planned = plan.as_ref().is_none_or(|plan| plan.contains(&due.question));
            if is_planned {
                chosen.push(standing.known.by_id(reading, &due.question)?.filter(&lets));
            }
        }
    }
    match input.from {
        PracticeFrom::Due => {}
        PracticeFrom::Weak => weak(reading, &standing, &mut chosen, &lets)?,
        PracticeFrom::Mixed => mix(reading, &standing, &wanted, &mut chosen, &lets)?,
    }
    let mut found = chosen.found;
    if input.kind == PracticeKind::Interview {
        found.sort_by_key(|found| turn(found.kind()));
    }
    Ok(found)
}

/// Questions that were chosen, each once and no more than wanted.
struct Chosen {
    found: Vec<Found>,
    ids: HashSet<String>,
    most: usize,
}

impl Chosen {
    fn push(&mut self, found: Option<Found>) {
        if let Some(found) = found.filter(|_| self.found.len() < self.most)
            && self.ids.insert(found.id())
        {
            self.found.push(found);
        }
    }
}

/// Weak spots, those that would be gone soonest first; then what went badly in an interview.
fn weak(
    reading: &Reading<'_>,
    standing: &Standing,
    chosen: &mut Chosen,
    lets: &impl Fn(&Found) -> bool,
) -> Result<(), ApiError> {
    let mut weak: Vec<(&String, &Card)> = standing.cards.iter().filter(|(_, card)| card.is_weak()).collect();
    weak.sort_by_key(|(id, card)| (card.memory.map(|memory| memory.stability_millionths), *id));
    for (id, _) in weak {
        chosen.push(standing.known.by_id(reading, id)?.filter(lets));
    }
    let asked = store::question::asked_times(reading)?;
    let mut badly: Vec<(&String, u8)> =
        asked.iter().filter_map(|(id, (_, worst))| Some((id, worst.filter(|went| *went <= 2)?))).collect();
    badly.sort_by_key(|(id, went)| (*went, *id));
    for (id, _) in badly.into_iter().filter(|(id, _)| standing.known.holds(id)) {
        chosen.push(standing.known.by_id(reading, id)?.filter(lets));
    }
    Ok(())
}

/// What is new and fits best, then what is not due yet, that which was answered longest ago first.
fn mix(
    reading: &Reading<'_>,
    standing: &Standing,
    wanted: &Wanted,
    chosen: &mut Chosen,
    lets: &impl Fn(&Found) -> bool,
) -> Result<(), ApiError> {
    let is_new =
        |found: &Found| lets(found) && standing.cards.get(&found.id()).is_none_or(|card| card.reviews == 0);
    for found in wanted.best(&standing.known, chosen.most, is_new) {
        chosen.push(Some(found));
    }
    let mut rest: Vec<(&String, &Card)> = standing.cards.iter().collect();
    rest.sort_by_key(|(id, card)| (card.last_on, *id));
    for (id, _) in rest {
        chosen.push(standing.known.by_id(reading, id)?.filter(lets));
    }
    Ok(())
}

/// The order in which an interview mostly goes.
fn turn(kind: QuestionKind) -> u8 {
    match kind {
        QuestionKind::Behavioural => 0,
        QuestionKind::Technical => 1,
        QuestionKind::Design => 2,
        QuestionKind::Culture => 3,
        QuestionKind::Pay => 4,
        QuestionKind::ToAsk => 5,
    }
}

pub(crate) fn answer(app: &App, input: AnswerQuestion) -> Result<Answered, ApiError> {
    let (seen, now) = (Seen::by(app)?, app.clock.now());
    let text = prose("answer", &input.text)?;
    let words = question::text_of(app, &input.question)?;
    let label = step("answer-question", [("text", &question::short(&words))]);
    // Quietly, and each a step of its own, though the same question be judged twice in a row: whoever takes a judgement
    // back means that one alone.
    let id = PracticeAnswerId::at(now);
    app.write_on(&label, &id.to_string(), |writing| {
        let session = input.session_id.map(|id| session(writing, id)).transpose()?;
        let kept = store::practice::card(writing, &input.question)?;
        let before = kept.unwrap_or_else(|| Card::new(seen.today, seen.today));
        // Judged in the other window, or by a key pressed twice.
        if before.reviews != input.reviews {
            return Err(ApiError::new(ErrorCode::PracticeAnswered));
        }
        let card = before.answered(input.grade, seen.today).map_err(|error| {
            tracing::error!(%error, "a question could not be scheduled");
            ApiError::new(ErrorCode::Internal)
        })?;
        store::practice::put(writing, &input.question, &card)?;
        if let Some(application) = session.and_then(|session| session.application_id) {
            store::practice::put_in_plan(writing, application, &input.question)?;
        }
        let row = AnswerRow {
            id,
            session_id: input.session_id,
            question: input.question.clone(),
            answered_at: now,
            on_day: seen.today,
            grade: input.grade,
            seconds: input.seconds.min(MAX_SECONDS),
            text: text.clone(),
        };
        store::practice::insert_answer(writing, &row)?;
        Ok(Answered {
            due_on: card.due_on,
            days: u32::try_from((card.due_on - seen.today).num_days()).unwrap_or(0),
            reviews: card.reviews,
            prospects: question::prospects(&card, seen.today)?,
        })
    })
}

/// Ends a sitting. One that is left without is only not summed up: every answer was kept as it was given.
pub(crate) fn end(app: &App, query: SittingQuery) -> Result<SittingSummary, ApiError> {
    let id = query.session_id;
    app.write_on(&step("end-practice", []), &id.to_string(), |writing: &Writing<'_>| {
        session(writing, id)?;
        Ok(store::practice::end_session(writing, id)?)
    })?;
    summary(app, query)
}

pub(crate) fn summary(app: &App, query: SittingQuery) -> Result<SittingSummary, ApiError> {
    let language = Seen::by(app)?.language;
    app.read(|reading| {
        let session = session(reading, query.session_id)?;
        let answers = store::practice::answers_of_session(reading, session.id, MAX_LINES)?;
        let of = |grade: Grade| count(answers.iter().filter(|answer| answer.grade == grade).count());
        let lines = answers.iter().map(|answer| {
            let found = known::one(reading, &answer.question)?;
            Ok(SittingLine {
                text: found.map(|found| found.words(language).text).unwrap_or_default(),
                question: answer.question.clone(),
                grade: answer.grade,
                seconds: answer.seconds,
            })
        });
        Ok(SittingSummary {
            kind: told_kind(session.kind),
            questions: u32::from(session.questions),
            answers: count(answers.len()),
            seconds: answers.iter().map(|answer| answer.seconds).sum(),
            grades: Grade::ALL.map(of).to_vec(),
            lines: lines.collect::<Result<_, ApiError>>()?,
        })
    })
}

fn session(reading: &Reading<'_>, id: PracticeSessionId) -> Result<SessionRow, ApiError> {
    store::practice::session(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::SessionMissing))
}

fn kept_kind(kind: PracticeKind) -> SessionKind {
    match kind {
        PracticeKind::Review => SessionKind::Review,
        PracticeKind::Interview => SessionKind::Interview,
    }
}

fn told_kind(kind: SessionKind) -> PracticeKind {
    match kind {
        SessionKind::Review => PracticeKind::Review,
        SessionKind::Interview => PracticeKind::Interview,
    }
}

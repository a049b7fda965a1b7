//! Debriefs: what was asked and how it went, what to fix, and the tasks that follow, in one step.

mod lines;

use chrono::Days;
use domain::ids::{OwnQuestionId, TaskId};
use domain::interview::{Interview, InterviewState};
use domain::task::{Task, TaskKind};
use store::debrief::Debrief;
use store::interview::InterviewRow;
use store::question::OwnQuestion;
use store::{Reading, Writing};

use crate::app::step;
use crate::clock::oslo_day;
use crate::interview::{by_id, prose, when_view};
use crate::job::{self, day_text, line};
use crate::question::{self, Seen, known};
use crate::task::{self, Due, new_task};
use crate::wire::{AskedLine, DebriefSaved, DebriefView, InterviewQuery, SaveDebrief};
use crate::{ApiError, App, ErrorCode, practice, rhythm};

pub(crate) use lines::matches;

/// The most questions of one interview.
pub(crate) const MAX_ASKED: usize = 100;

pub(crate) fn read(app: &App, query: InterviewQuery) -> Result<DebriefView, ApiError> {
    let (seen, now) = (Seen::by(app)?, app.clock.now());
    let rhythm = rhythm::current(app)?;
    app.read(|reading| {
        let InterviewRow { id, application_id, interview } = by_id(reading, query.interview_id)?;
        let job_id = store::application::job_of(reading, application_id)?;
        let job_id = job_id.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))?;
        let fields = job::live_row(reading, job_id)?.fields;
        let written = store::debrief::of_interview(reading, id)?;
        let open = store::task::open_of(reading, application_id, 200)?;
        let has = |kind: TaskKind| open.iter().any(|task| task.kind == kind);
        let after = |days: u16| {
            let on = oslo_day(interview.when.starts) + Days::new(u64::from(days));
            day_text(on.max(seen.today))
        };
        let stage = crate::stages::by_id(reading, job::application(reading, job_id)?.stage_id)?.kind;
        let follow_up = rhythm.follow_up_after(stage.max(domain::stage::StageKind::Interview));
        let is_thanked = has(TaskKind::ThankYou) || thanked(reading, application_id, &interview)?;
        Ok(DebriefView {
            interview_id: id,
            job_id,
            title: fields.title,
            employer: fields.employer,
            round: interview.round,
            form: interview.form,
            when: when_view(&interview.when, now),
            asked: lines::of_interview(reading, id, &interview, seen.language)?,
            written: written.is_some(),
            thank_you: rhythm.thank_you.filter(|_| !is_thanked && written.is_none()).map(after),
            follow_up: follow_up.filter(|_| !has(TaskKind::FollowUp) && written.is_none()).map(after),
            to_fix: written.as_ref().map(|kept| kept.to_fix.clone()).unwrap_or_default(),
            red_flags: written.map(|kept| kept.red_flags).unwrap_or_default(),
            went: interview.went,
            next_step: interview.next_step,
        })
    })
}

pub(crate) fn save(app: &App, input: SaveDebrief) -> Result<DebriefSaved, ApiError> {
    if input.asked.len() > MAX_ASKED {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_ASKED));
    }
    let today = app.clock.today();
    let (thank_you, follow_up) = (task::due(&input.thank_you, today)?, task::due(&input.follow_up, today)?);
    let debrief = Debrief {
        interview_id: input.interview_id,
        to_fix: prose("to_fix", &input.to_fix)?,
        red_flags: prose("red_flags", &input.red_flags)?,
    };
    let (went, next_step) = (prose("went", &input.went)?, prose("next_step", &input.next_step)?);
    let asked = read_lines(&input.asked)?;
    let title = app.read(|reading| title(reading, &input))?;
    app.write(&step("write-debrief", [("title", &title)]), |writing| {
        let row = by_id(writing, input.interview_id)?;
        let role = app.guidance().role_named(&title).map(|role| role.id.clone());
        let mut saved = DebriefSaved { new_questions: 0, to_practise: 0, tasks: 0 };
        let mut kept = Vec::new();
        for line in &asked {
            let id = question_of(app, writing, line, role.as_deref(), &mut saved)?;
            kept.push((id, line.went, line.note.clone()));
        }
        for (id, went, _) in &kept {
            saved.to_practise +=
                u32::from(went.is_some_and(|went| went <= 2) && come_again(app, writing, id)?);
        }
        store::question::set_asked(writing, row.id, &kept)?;
        store::debrief::put(writing, &debrief)?;
        let application = row.application_id;
        let asked = lines::prose_of(&row.interview.asked, &asked);
        let interview = Interview { state: InterviewState::Held, asked, went, next_step, ..row.interview };
        store::interview::update(writing, &InterviewRow { interview, ..row })?;
        saved.tasks += u32::from(set_thank_you(app, writing, application, thank_you)?);
        if follow_up.is_some() {
            task::put_follow_up(app, writing, application, follow_up)?;
            saved.tasks += 1;
        }
        Ok(saved)
    })
}

/// The lines with words, each held to its limits.
fn read_lines(lines: &[AskedLine]) -> Result<Vec<AskedLine>, ApiError> {
    let mut read: Vec<AskedLine> = Vec::new();
    for asked in lines.iter().filter(|line| !line.text.trim().is_empty()) {
        if asked.went.is_some_and(|went| !(1..=4).contains(&went)) {
            let range = ApiError::new(ErrorCode::NumberRange);
            return Err(range.with("field", "went").with("least", 1).with("most", 4));
        }
        let (text, note) = (question::words(&asked.text)?, line("note", &asked.note)?);
        read.push(AskedLine { text, note, ..asked.clone() });
    }
    Ok(read)
}

/// The question a line is: the one it names, the one of the same words, or a new one of the person's own.
fn question_of(
    app: &App,
    writing: &Writing<'_>,
    line: &AskedLine,
    role: Option<&str>,
    saved: &mut DebriefSaved,
) -> Result<String, ApiError> {
    if let Some(id) = &line.question {
        known::one(writing, id)?.ok_or_else(question::missing)?;
        return Ok(id.clone());
    }
    if let Some(same) = known::same_words(writing, &line.text)? {
        return Ok(same);
    }
    let own = OwnQuestion {
        id: OwnQuestionId::at(app.clock.now()),
        text: line.text.clone(),
        kind: line.kind,
        role: role.map(str::to_owned),
        good: String::new(),
        trap: String::new(),
    };
    store::question::insert(writing, &own)?;
    saved.new_questions += 1;
    Ok(own.id.to_string())
}

/// What went badly comes again tomorrow, unless it comes earlier; says whether it was put forward.
fn come_again(app: &App, writing: &Writing<'_>, question: &str) -> Result<bool, ApiError> {
    let today = oslo_day(app.clock.now());
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    practice::take_in(app, writing, question, None)?;
    let Some(card) = store::practice::card(writing, question)? else { return Ok(false) };
    if card.reviews > 0 && card.due_on <= tomorrow {
        return Ok(false);
    }
    store::practice::put(writing, question, &domain::practice::Card { due_on: tomorrow, ..card })?;
    Ok(true)
}

/// Sets a thank-you where none is open; says whether it did.
fn set_thank_you(
    app: &App,
    writing: &Writing<'_>,
    application: domain::ids::ApplicationId,
    due: Due,
) -> Result<bool, ApiError> {
    if due.is_none() {
        return Ok(false);
    }
    let open = store::task::open_of(writing, application, 200)?;
    let id = TaskId::at(app.clock.now());
    let set = new_task(id, Some(application), TaskKind::ThankYou, String::new(), due);
    match open.into_iter().find(|task| task.kind == TaskKind::ThankYou) {
        Some(before) => {
            let moved = Task { due_on: set.due_on, due_time: set.due_time, ..before };
            store::task::update(writing, &moved)?;
        }
        None => store::task::insert(writing, &set)?,
    }
    Ok(true)
}

/// Whether somebody was thanked since the interview.
fn thanked(
    reading: &Reading<'_>,
    application: domain::ids::ApplicationId,
    interview: &Interview,
) -> Result<bool, ApiError> {
    let held_on = oslo_day(interview.when.starts);
    let done = store::task::done_of(reading, application, 50)?;
    Ok(done
        .iter()
        .any(|task| task.kind == TaskKind::ThankYou && task.done_on.is_some_and(|on| on >= held_on)))
}

fn title(reading: &Reading<'_>, input: &SaveDebrief) -> Result<String, ApiError> {
    let application = by_id(reading, input.interview_id)?.application_id;
    let job = store::application::job_of(reading, application)?;
    Ok(job::live_row(reading, job.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))?)?.fields.title)
}

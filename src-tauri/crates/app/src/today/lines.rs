//! What the lines of the day's page say and what can be done with each.

use chrono::{Duration, NaiveDate};
use domain::agenda::{Entry, Thing, When, in_oslo};
use domain::deadline::DeadlineWhen;
use domain::deadline_text::oslo_instant;
use domain::rhythm::Silence;
use domain::task::TaskKind;
use store::today::{DeadlineRow, InterviewRow, OfferRow, SilentRow, Subject, TaskRow};

use crate::practice::Standing;
use crate::task::{days_between, due_text};
use crate::wire::{LineAct, LineForm, LineJob, LineWhat};

/// What a line says.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) job: Option<LineJob>,
    pub(super) what: LineWhat,
    pub(super) acts: Vec<LineAct>,
}

/// A job to apply for; `None` where its deadline has no date.
pub(super) fn deadline(row: DeadlineRow) -> Option<Entry<Row>> {
    let when = match row.deadline.when {
        DeadlineWhen::Date(on) => When::Day(on),
        DeadlineWhen::DateTime(at) => When::Until(at),
        _ => return None,
    };
    let acts = vec![LineAct::Open, LineAct::Done, LineAct::Later, LineAct::Dismiss];
    let thing = Thing::Deadline(row.subject.job_id);
    Some(Entry { thing, when, of: Row { job: Some(job(row.subject)), what: LineWhat::Deadline, acts } })
}

/// An interview ahead.
pub(super) fn interview(row: InterviewRow) -> Entry<Row> {
    let ends = row.starts_at + Duration::minutes(i64::from(row.minutes));
    let mut acts = vec![LineAct::Open];
    acts.extend((!row.link.is_empty()).then_some(LineAct::Join));
    acts.push(LineAct::Dismiss);
    let what = LineWhat::Interview {
        interview_id: row.id,
        round: row.round,
        form: form(&row.form),
        minutes: row.minutes,
        place: row.place,
        link: row.link,
    };
    Entry {
        thing: Thing::Interview(row.id),
        when: When::Hours { starts: row.starts_at, ends },
        of: Row { job: Some(job(row.subject)), what, acts },
    }
}

/// An offer to answer.
pub(super) fn offer(row: OfferRow) -> Entry<Row> {
    let mut acts = vec![LineAct::Compare];
    acts.extend(row.subject.is_some().then_some(LineAct::Open));
    acts.extend([LineAct::Later, LineAct::Dismiss]);
    let (base_ore, currency) = (row.base_ore, row.currency);
    let what = LineWhat::Offer { offer_id: row.id, name: row.name, base_ore, currency };
    Entry {
        thing: Thing::Offer(row.id),
        when: When::Day(row.answer_by),
        of: Row { job: row.subject.map(job), what, acts },
    }
}

/// A task; with a time it is late from then on, not from the end of its day.
pub(super) fn task(TaskRow { task, subject }: TaskRow) -> Entry<Row> {
    let when = match (task.due_on, task.due_time) {
        (Some(on), Some(time)) => When::Until(oslo_instant(on, time)),
        (Some(on), None) => When::Day(on),
        (None, _) => When::Sometime,
    };
    let mut acts = Vec::new();
    acts.extend(subject.is_some().then_some(LineAct::Open));
    acts.extend((task.kind != TaskKind::Task && subject.is_some()).then_some(LineAct::FollowUp));
    acts.extend([LineAct::Done, LineAct::Later, LineAct::Dismiss]);
    let due_text = due_text(&task);
    let what = LineWhat::Task { task_id: task.id, task: task.kind, text: task.text, due_text };
    Entry { thing: Thing::Task(task.id), when, of: Row { job: subject.map(job), what, acts } }
}

/// A thank-you for an interview that is over.
pub(super) fn thank_you(row: InterviewRow) -> Entry<Row> {
    Entry {
        thing: Thing::ThankYou(row.id),
        when: When::Since(in_oslo(row.starts_at).0),
        of: Row {
            job: Some(job(row.subject)),
            what: LineWhat::ThankYou { round: row.round },
            acts: vec![LineAct::Open, LineAct::FollowUp, LineAct::Done, LineAct::Later, LineAct::Dismiss],
        },
    }
}

/// An interview that is over, to be looked back on.
pub(super) fn debrief(row: InterviewRow) -> Entry<Row> {
    Entry {
        thing: Thing::Debrief(row.id),
        when: When::Since(in_oslo(row.starts_at).0),
        of: Row {
            job: Some(job(row.subject)),
            what: LineWhat::Debrief { interview_id: row.id, round: row.round },
            acts: vec![LineAct::Debrief, LineAct::Open, LineAct::Later, LineAct::Dismiss],
        },
    }
}

/// All that is to be practised today.
pub(super) fn practice(thing: Thing, standing: &Standing) -> Entry<Row> {
    let next = standing.coming.iter().map(|plan| plan.view(standing.today)).find(|view| view.today > 0);
    let what = LineWhat::Practice {
        questions: u32::try_from(standing.due.len()).unwrap_or(u32::MAX),
        employer: next.as_ref().map(|view| view.employer.clone()),
        interview_on: next.map(|view| view.on),
    };
    let acts = vec![LineAct::Practise, LineAct::Dismiss];
    Entry { thing, when: When::Since(standing.today), of: Row { job: None, what, acts } }
}

/// An application of which nothing was heard.
pub(super) fn silence(silence: Silence, row: SilentRow, today: NaiveDate) -> Entry<Row> {
    let (application, since) = (row.subject.application_id, row.since);
    let days = days_between(since, today);
    let (thing, what, answer) = match silence {
        Silence::FollowUp => {
            (Thing::FollowUp(application, since), LineWhat::FollowUp { days }, LineAct::Done)
        }
        Silence::Quiet => (Thing::Quiet(application, since), LineWhat::Quiet { days }, LineAct::NoReply),
        Silence::NoReply => {
            (Thing::NoReply(application, since), LineWhat::NoReply { days }, LineAct::NoReply)
        }
    };
    let acts = vec![LineAct::Open, LineAct::FollowUp, answer, LineAct::Later, LineAct::Dismiss];
    Entry { thing, when: When::Since(since), of: Row { job: Some(job(row.subject)), what, acts } }
}

/// A job as a line names it.
fn job(subject: Subject) -> LineJob {
    LineJob {
        job_id: subject.job_id,
        stage_id: subject.stage_id,
        stage_kind: subject.stage_kind,
        title: subject.title,
        employer: subject.employer,
        city: subject.city,
    }
}

/// How an interview is held, from the word it is kept by.
fn form(word: &str) -> LineForm {
    match word {
        "phone" => LineForm::Phone,
        "video" => LineForm::Video,
        "technical" => LineForm::Technical,
        "case" => LineForm::Case,
        "presentation" => LineForm::Presentation,
        // The column's check lets only one more word in.
        _ => LineForm::OnSite,
    }
}

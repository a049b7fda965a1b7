//! Practice: what is due, sittings, answers, plans.

use chrono::NaiveDate;
use domain::ids::{InterviewId, JobId, PracticeSessionId};
use domain::practice::Grade;
use domain::question::{QuestionKind, QuestionRound};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{QuestionRow, QuestionView};

/// The page of practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PracticePage {
    /// Today in Oslo.
    pub today: NaiveDate,
    /// How many questions are due today, those drawn forward for interviews included.
    pub due: u32,
    /// How many questions are practised.
    pub cards: u32,
    /// How many of them are weak spots.
    pub weak: u32,
    /// Answers given today.
    pub answered_today: u32,
    /// Interviews to come that are practised for, the earliest first, at most 20.
    pub coming: Vec<ComingView>,
    /// Interviews to come that nothing is practised for yet, the earliest first, at most 5.
    pub unplanned: Vec<UnplannedView>,
    /// The run that goes on; absent where there is none to speak of.
    pub run: Option<RunView>,
}

/// An interview that is practised for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComingView {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The interview.
    pub interview_id: InterviewId,
    /// Its day in Oslo.
    pub on: NaiveDate,
    /// Days until then.
    pub days_left: i32,
    /// How many questions are practised for it.
    pub questions: u32,
    /// How many of them have been seen enough before it.
    pub ready: u32,
    /// How many are to be seen today.
    pub today: u32,
}

/// An interview that nothing is practised for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnplannedView {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The interview's day in Oslo.
    pub on: NaiveDate,
    /// Days until then.
    pub days_left: i32,
}

/// A run of practice: it goes on over pauses of up to a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RunView {
    /// Its first day.
    pub since: NaiveDate,
    /// On how many days there was practice.
    pub days: u32,
}

/// Which of what is due to list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DueQuery {
    /// Only what is practised for this job.
    pub job_id: Option<JobId>,
    /// Only what is for this role, by id or name.
    pub role: Option<String>,
    /// The most to give, at most 200.
    pub limit: u16,
}

/// What is due today, in the order in which it comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueQuestions {
    /// How many there are in all.
    pub total: u32,
    /// The first of them.
    pub questions: Vec<DueQuestion>,
}

/// A question that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueQuestion {
    /// The question.
    pub row: QuestionRow,
    /// The interview it was drawn forward for, or is new for.
    pub before: Option<BeforeView>,
}

/// The interview a question is to be seen before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeforeView {
    /// The job.
    pub job_id: JobId,
    /// Its employer.
    pub employer: String,
    /// The interview's day in Oslo.
    pub on: NaiveDate,
}

/// What a sitting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PracticeKind {
    /// Going through questions one by one, judging each.
    Review,
    /// A practice interview: questions one after the other against the clock, judged as one goes.
    Interview,
}

/// Where the questions of a sitting come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PracticeFrom {
    /// Only what is due.
    Due,
    /// Weak spots, the weakest first.
    Weak,
    /// What is due, then what is new and fits, then what is not due yet.
    Mixed,
}

/// Begins a sitting.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeginPractice {
    /// What it is.
    pub kind: PracticeKind,
    /// Where its questions come from.
    pub from: PracticeFrom,
    /// The job it is for; what is answered joins what is practised for it.
    pub job_id: Option<JobId>,
    /// The role it is for, by id or name; absent is the job's.
    pub role: Option<String>,
    /// The round it is for.
    pub round: Option<QuestionRound>,
    /// Only questions about this.
    pub kinds: Vec<QuestionKind>,
    /// The most questions, from 1 to 100.
    pub count: u16,
    /// The seconds allowed for each, from 5 to 7200; absent is no limit.
    pub seconds_each: Option<u16>,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sitting {
    /// Its id.
    pub session_id: PracticeSessionId,
    /// What it is.
    pub kind: PracticeKind,
    /// The seconds allowed for each question.
    pub seconds_each: Option<u16>,
    /// Its questions in order, at most 100.
    pub questions: Vec<QuestionView>,
}

/// Judges an answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerQuestion {
    /// The sitting; absent outside of one.
    pub session_id: Option<PracticeSessionId>,
    /// The question.
    pub question: String,
    /// How often it had been answered when it was shown, so that no answer counts twice.
    pub reviews: u32,
    /// One's own judgement.
    pub grade: Grade,
    /// How long the answer took.
    pub seconds: u32,
    /// What was typed; empty where it was said aloud.
    pub text: String,
}

/// An answer was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Answered {
    /// The day the question comes again.
    pub due_on: NaiveDate,
    /// Days until then; 0 is today.
    pub days: u32,
    /// How often it was answered now.
    pub reviews: u32,
    /// In how many days it would come again after each judgement now, the worst first.
    pub prospects: Vec<u32>,
}

/// Names a sitting.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SittingQuery {
    /// The sitting.
    pub session_id: PracticeSessionId,
}

/// What a sitting came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingSummary {
    /// What it was.
    pub kind: PracticeKind,
    /// How many questions it was begun with.
    pub questions: u32,
    /// How many answers were given.
    pub answers: u32,
    /// The seconds they took in all.
    pub seconds: u32,
    /// How many were judged again, hard, good, easy.
    pub grades: Vec<u32>,
    /// The answers in order, at most 200.
    pub lines: Vec<SittingLine>,
}

/// One answer of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SittingLine {
    /// The question.
    pub question: String,
    /// Its words in the profile's language.
    pub text: String,
    /// The judgement.
    pub grade: Grade,
    /// How long it took.
    pub seconds: u32,
}

/// Takes questions into practice for a job: those that fit best and are not practised for it yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanPractice {
    /// The job.
    pub job_id: JobId,
    /// How many to take, from 1 to 100.
    pub count: u16,
}

/// Questions were taken into practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PracticePlanned {
    /// How many.
    pub added: u32,
}

/// Takes questions into practice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddToPractice {
    /// The questions, at most 200.
    pub questions: Vec<String>,
    /// The job they are practised for.
    pub job_id: Option<JobId>,
}

//! Questions: the built-in bank and the person's own.

use chrono::NaiveDate;
use domain::ids::{InterviewId, JobId};
use domain::question::{QuestionKind, QuestionRound};
use domain::target::Level;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Language;

/// A question in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionWords {
    /// The language; absent for the person's own words.
    pub language: Option<Language>,
    /// The question.
    pub text: String,
    /// What a good answer shows; may be empty for one's own.
    pub good: String,
    /// What people fall into; likewise.
    pub trap: String,
}

/// A question with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionView {
    /// Its id.
    pub question: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// What it is about more closely; absent for one's own.
    pub topic: Option<String>,
    /// Whose it is.
    pub origin: QuestionOrigin,
    /// Ids of the roles it is for; empty is everybody.
    pub roles: Vec<String>,
    /// The levels it suits.
    pub levels: Vec<Level>,
    /// The rounds it comes in.
    pub rounds: Vec<QuestionRound>,
    /// Skills it is about.
    pub skills: Vec<String>,
    /// In the profile's language.
    pub words: QuestionWords,
    /// In the other one; absent for one's own.
    pub other: Option<QuestionWords>,
    /// What the person notes at it.
    pub note: String,
    /// Where it was really asked, the latest first, at most 5.
    pub asked: Vec<AskedView>,
    /// How it stands in practice; absent while it is not practised.
    pub practice: Option<CardView>,
    /// In how many days it would come again after each judgement, the worst first; 0 is today.
    pub prospects: Vec<u32>,
    /// What was typed at the last answer; empty where it was said aloud.
    pub last_answer: String,
}

/// Whose a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionOrigin {
    /// One of the bank's.
    BuiltIn,
    /// The person's own.
    Own,
}

/// How a question stands in practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardView {
    /// The day it comes again by its own schedule.
    pub due_on: NaiveDate,
    /// The day it was answered last.
    pub last_on: Option<NaiveDate>,
    /// How often it was answered.
    pub reviews: u32,
    /// Whether it is a weak spot.
    pub weak: bool,
}

/// That a question was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedView {
    /// The interview.
    pub interview_id: InterviewId,
    /// The day, in Oslo.
    pub on: NaiveDate,
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// How it went, from 1, badly, to 4.
    pub went: Option<u8>,
}

/// Names a question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionQuery {
    /// The question.
    pub question: String,
}

/// Which questions to list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionsQuery {
    /// Words it holds, in either language; empty is any.
    pub text: String,
    /// A role it is for.
    pub role: Option<String>,
    /// A level it suits.
    pub level: Option<Level>,
    /// A round it comes in.
    pub round: Option<QuestionRound>,
    /// What it is about.
    pub kind: Option<QuestionKind>,
    /// A skill it is about.
    pub skill: Option<String>,
    /// Only those of one sort.
    pub only: QuestionsOnly,
    /// The first to give.
    pub offset: u32,
    /// The most to give, at most 200.
    pub limit: u16,
}

/// A sort of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionsOnly {
    /// All of them.
    All,
    /// The person's own.
    Own,
    /// Those really asked.
    Asked,
    /// Weak spots: those that went badly in practice or in an interview.
    Weak,
    /// Those that are practised.
    Practised,
    /// Those with a note.
    Noted,
}

/// Questions, in the order of the bank, the person's own first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Questions {
    /// How many there are in all.
    pub total: u32,
    /// The questions from the offset on.
    pub questions: Vec<QuestionRow>,
}

/// A question in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionRow {
    /// Its id.
    pub question: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// Whose it is.
    pub origin: QuestionOrigin,
    /// The question in the profile's language.
    pub text: String,
    /// How often it was really asked.
    pub asked: u32,
    /// How it stands in practice.
    pub practice: Option<CardView>,
}

/// What questions can be chosen by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionChoices {
    /// The roles there are questions for, by name.
    pub roles: Vec<QuestionRole>,
    /// The skills that most questions are about, at most 60.
    pub skills: Vec<String>,
}

/// A role there are questions for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionRole {
    /// Its id in the guidance.
    pub id: String,
    /// Its name in the profile's language.
    pub name: String,
}

/// A question of one's own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddQuestion {
    /// The question.
    pub text: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// The role it is for; absent is any.
    pub role: Option<String>,
    /// What a good answer shows.
    pub good: String,
    /// What one falls into.
    pub trap: String,
}

/// A question was kept. One of the same words is kept once: then it is that one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedQuestion {
    /// The question.
    pub question: String,
}

/// Edits one field of a question of one's own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditQuestion {
    /// The question.
    pub question: String,
    /// The change.
    pub edit: QuestionEdit,
}

/// One change to a question of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of AddQuestion with the same name")]
pub enum QuestionEdit {
    Text(String),
    Kind(QuestionKind),
    Role(Option<String>),
    Good(String),
    Trap(String),
}

/// Notes something at a question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteAtQuestion {
    /// The question.
    pub question: String,
    /// The note; empty takes it away.
    pub text: String,
}

/// Questions worth practising for a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionsForJob {
    /// The role the job's title names, in the profile's language.
    pub role: Option<QuestionRole>,
    /// Those this employer asked, the latest first, at most 20.
    pub asked_here: Vec<QuestionRow>,
    /// Those others asked for the same role, at most 20.
    pub asked_for_role: Vec<QuestionRow>,
    /// Those of the bank and of one's own that fit best, at most 12.
    pub fitting: Vec<QuestionRow>,
    /// How many questions are practised for it.
    pub planned: u32,
}

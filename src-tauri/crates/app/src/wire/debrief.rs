//! Debriefs: what is said after an interview.

use domain::ids::{InterviewId, JobId};
use domain::interview::InterviewForm;
use domain::question::QuestionKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WhenView;

/// The debrief of an interview, or what it would begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DebriefView {
    /// The interview.
    pub interview_id: InterviewId,
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// Which round it was.
    pub round: u8,
    /// How it was held.
    pub form: InterviewForm,
    /// When it was.
    pub when: WhenView,
    /// Whether it was written before.
    pub written: bool,
    /// What was asked, in order.
    pub asked: Vec<AskedLine>,
    /// How it went on the whole.
    pub went: String,
    /// What to do better.
    pub to_fix: String,
    /// What speaks against the place.
    pub red_flags: String,
    /// What comes next.
    pub next_step: String,
    /// The day the rhythm gives a thank-you, as a person writes it; absent where one was sent or is set.
    pub thank_you: Option<String>,
    /// The day the rhythm gives a follow-up; absent where one is set.
    pub follow_up: Option<String>,
}

/// A question that was asked, as a debrief has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedLine {
    /// The question; absent where its words are none that is known.
    pub question: Option<String>,
    /// Its words.
    pub text: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// How it went, from 1, badly, to 4.
    pub went: Option<u8>,
    /// What to remember of it.
    pub note: String,
}

/// Words of questions as they were typed, one of each.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchQuestions {
    /// The lines, at most 100.
    pub lines: Vec<String>,
}

/// What each line may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchedQuestions {
    /// One for each line.
    pub matches: Vec<Option<MatchedQuestion>>,
}

/// A question that says much the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchedQuestion {
    /// The question.
    pub question: String,
    /// Its words in the profile's language.
    pub text: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// How much of the words is the same.
    pub percent: u32,
}

/// Writes a debrief: one step, with its questions and tasks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDebrief {
    /// The interview; it counts as held from now on.
    pub interview_id: InterviewId,
    /// What was asked, at most 100; lines without words are left out, and words nobody knows become own questions.
    pub asked: Vec<AskedLine>,
    /// How it went on the whole.
    pub went: String,
    /// What to do better.
    pub to_fix: String,
    /// What speaks against the place.
    pub red_flags: String,
    /// What comes next.
    pub next_step: String,
    /// The day of a thank-you as a person writes it; empty makes none.
    pub thank_you: String,
    /// The day of a follow-up; empty leaves what is set.
    pub follow_up: String,
}

/// A debrief was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DebriefSaved {
    /// How many questions joined the person's own.
    pub new_questions: u32,
    /// How many went badly and are practised from tomorrow.
    pub to_practise: u32,
    /// How many tasks were made.
    pub tasks: u32,
}

//! Prep sheets: what is known before an interview, and what the person wrote for it.

use chrono::NaiveDate;
use domain::document::Document;
use domain::ids::{InterviewId, JobId, RequirementId, StoryId};
use domain::interview::InterviewForm;
use domain::note::Note;
use domain::prep::{PrepPart, WrittenFor};
use domain::requirements::Need;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    EmployerView, FigureView, FloorView, InterviewView, JobTarget, Language, PersonView, StoryMatch,
};

/// Names a prep sheet: of a job, or of one of its rounds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrepQuery {
    /// The job.
    pub job_id: JobId,
    /// The round; absent is the sheet of the whole application.
    pub interview_id: Option<InterviewId>,
    /// The language of what is filled in; absent is the profile's.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<Language>,
}

/// A prep sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PrepSheet {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The round it is for.
    pub interview: Option<InterviewView>,
    /// The job's rounds that were not called off, the latest first, at most 50.
    pub rounds: Vec<PrepRound>,
    /// What the job asks for, in order, at most 200, each with the stories that meet it.
    pub requirements: Vec<RequirementView>,
    /// What the person took off that list, at most 200.
    pub dropped: Vec<DroppedRequirement>,
    /// Whether the person corrected the list; else it is drawn from the ad.
    pub corrected: bool,
    /// How much of it has a story.
    pub coverage: Coverage,
    /// What the person writes, part by part, filled with what is known where they did not.
    pub parts: Vec<PrepPartView>,
    /// Figures to say.
    pub pay: PrepPay,
    /// Who will be there; of a sheet without a round, who is known around the job.
    pub people: Vec<PersonView>,
    /// The employer, where the guidance knows it.
    pub about: Option<EmployerView>,
    /// What the round before left behind.
    pub last_time: Option<LastTime>,
    /// The most characters one part keeps.
    pub max_characters: u32,
}

/// A round, to choose its sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrepRound {
    /// The interview.
    pub interview_id: InterviewId,
    /// Which round.
    pub round: u8,
    /// How it is held.
    pub form: InterviewForm,
    /// The day.
    pub on: NaiveDate,
}

/// One thing a job asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequirementView {
    /// Its id. One that is drawn from the ad has it too, and keeps it once the list is corrected.
    pub requirement_id: RequirementId,
    /// Its words.
    pub text: String,
    /// How much it matters.
    pub need: Need,
    /// Whether the ad says so; else the person does.
    pub from_ad: bool,
    /// Stories that meet it, the best first, at most 3.
    pub stories: Vec<StoryMatch>,
    /// Where none does, the one that comes closest.
    pub closest: Option<StoryMatch>,
    /// Stories the person says do not meet it, at most 3.
    pub refused: Vec<StoryMatch>,
}

/// A requirement that was taken off the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DroppedRequirement {
    /// Its id.
    pub requirement_id: RequirementId,
    /// Its words.
    pub text: String,
}

/// How much of what a job asks for has a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each counts what its name says")]
pub struct Coverage {
    pub asked: u32,
    pub met: u32,
    pub musts: u32,
    pub musts_met: u32,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrepPartView {
    /// Which part.
    pub part: PrepPart,
    /// The text that stands, in Markdown.
    pub text: String,
    /// Whose it is.
    pub written_for: WrittenFor,
    /// What it says.
    pub document: Document,
}

/// Figures to say, and what to hold them against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrepPay {
    /// What to say: what was asked last, else from expected to stretch of the target.
    pub say: Option<SayPay>,
    /// What the person asked last.
    pub asked: Option<FigureView>,
    /// What the ad promises a year for a full position.
    #[ts(type = "number | null")]
    pub advertised_least_ore: Option<i64>,
    /// The most it promises.
    #[ts(type = "number | null")]
    pub advertised_most_ore: Option<i64>,
    /// Where the ad's pay stands against the floor.
    pub floor: Option<FloorView>,
    /// The target that fits.
    pub target: Option<JobTarget>,
}

/// A figure to say, a year for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SayPay {
    /// Least, øre.
    #[ts(type = "number")]
    pub least_ore: i64,
    /// Most, øre; the same for one figure.
    #[ts(type = "number")]
    pub most_ore: i64,
    /// What speaks against it.
    pub notes: Vec<Note>,
}

/// What the round before left behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastTime {
    /// The interview.
    pub interview_id: InterviewId,
    /// Which round.
    pub round: u8,
    /// The day.
    pub on: NaiveDate,
    /// What was asked.
    pub asked: String,
    /// How it went.
    pub went: String,
    /// What was to come next.
    pub next_step: String,
}

/// Keeps a part as it stands. Saved again and again while it is written, it is one step of undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WritePrep {
    /// The job.
    pub job_id: JobId,
    /// The round; absent is the sheet of the whole application.
    pub interview_id: Option<InterviewId>,
    /// Which part.
    pub part: PrepPart,
    /// Its text in Markdown; empty leaves the part empty.
    pub text: String,
}

/// Takes away what was written of a part, so that what stands behind it shows again.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearPrep {
    /// The job.
    pub job_id: JobId,
    /// The round; absent is the sheet of the whole application.
    pub interview_id: Option<InterviewId>,
    /// Which part.
    pub part: PrepPart,
}

/// A sheet as one text in Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrepMarkdown {
    /// The text.
    pub text: String,
}

/// Adds a requirement of the person's own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddRequirement {
    /// The job.
    pub job_id: JobId,
    /// Its words.
    pub text: String,
    /// How much it matters.
    pub need: Need,
}

/// A requirement was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedRequirement {
    /// The requirement.
    pub requirement_id: RequirementId,
}

/// Corrects a requirement. The first correction of a list that was drawn from the ad keeps the list as it then is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRequirement {
    /// The job.
    pub job_id: JobId,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// The change.
    pub edit: RequirementEdit,
}

/// One change to a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum RequirementEdit {
    /// Its words.
    Text(String),
    /// How much it matters.
    Need(Need),
    /// Right above another; absent is the end.
    Before(Option<RequirementId>),
    /// Whether it is on the list.
    Listed(Listed),
}

/// Whether a requirement is on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Listed {
    /// On the list.
    On,
    /// Taken off.
    Off,
}

/// Says whether a story meets a requirement, against what its words say.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SayMeets {
    /// The job.
    pub job_id: JobId,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// The story.
    pub story_id: StoryId,
    /// Whether it does; absent leaves it to the words.
    pub meets: Option<Meets>,
}

/// Whether a story meets a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Meets {
    /// It does.
    Yes,
    /// It does not.
    No,
}

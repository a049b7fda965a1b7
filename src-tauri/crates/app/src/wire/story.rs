//! The person's stories: accounts of what they did, and how each is matched to what is wanted.

use chrono::NaiveDate;
use domain::ids::StoryId;
use domain::matching::{Fit, Shared};
use domain::story::StoryHint;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for stories.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StoriesQuery {
    /// Words that all must be there; empty is every story.
    pub text: String,
    /// Only those that show this skill.
    pub skill: Option<String>,
    /// How many to pass over.
    pub offset: u32,
    /// Stories wanted, at most 200.
    pub limit: u16,
}

/// Stories, the one changed last first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stories {
    /// How many fit.
    pub total: u32,
    /// How many there are in all.
    pub all: u32,
    /// The stories from the offset on.
    pub stories: Vec<StorySummary>,
    /// The skills that any story shows, those of most stories first, at most 100.
    pub skills: Vec<SkillUse>,
    /// How many words a minute the person speaks.
    pub words_a_minute: u16,
    /// Whether the person measured that.
    pub measured: bool,
}

/// A story in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StorySummary {
    /// The story.
    pub story_id: StoryId,
    /// What it is called.
    pub title: String,
    /// The beginning of its result, else of what comes first in it.
    pub gist: String,
    /// The skills it shows.
    pub skills: Vec<String>,
    /// What would make it better, most important first.
    pub hints: Vec<StoryHint>,
    /// How long it takes to tell.
    pub seconds: u32,
}

/// A skill that stories show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkillUse {
    /// What it is called.
    pub name: String,
    /// How many stories show it.
    pub stories: u32,
}

/// Names a story.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StoryQuery {
    /// The story.
    pub story_id: StoryId,
}

/// One story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the parts of a story are what their names say")]
pub struct StoryView {
    /// The story.
    pub story_id: StoryId,
    /// What it is called.
    pub title: String,
    pub situation: String,
    pub task: String,
    pub action: String,
    pub result: String,
    pub reflection: String,
    /// The figures it has to say.
    pub numbers: String,
    /// The skills it shows.
    pub skills: Vec<String>,
    /// Ids of the questions it answers.
    pub questions: Vec<String>,
    /// What would make it better, most important first.
    pub hints: Vec<StoryHint>,
    /// How many words are spoken when it is told.
    pub words: u32,
    /// How long that takes.
    pub seconds: u32,
    /// The day it was changed last.
    pub changed_on: NaiveDate,
    /// The most characters each part keeps.
    pub max_characters: u32,
}

/// Begins a story.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddStory {
    /// What it is called.
    pub title: String,
    /// The skills it shows, at most 50.
    pub skills: Vec<String>,
}

/// A story was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedStory {
    /// The story.
    pub story_id: StoryId,
}

/// Edits one part of a story. Saved again and again while it is written, it is one step of undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditStory {
    /// The story.
    pub story_id: StoryId,
    /// The change.
    pub edit: StoryEdit,
}

/// One change to one part of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of StoryView with the same name")]
pub enum StoryEdit {
    Title(String),
    Situation(String),
    Task(String),
    Action(String),
    Result(String),
    Reflection(String),
    Numbers(String),
    /// All its skills, at most 50.
    Skills(Vec<String>),
}

/// Says whether a story answers a question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerWithStory {
    /// The story.
    pub story_id: StoryId,
    /// The question's id.
    pub question: String,
    /// Whether it does.
    pub answers: Answers,
}

/// Whether a story answers a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Answers {
    /// It does.
    Yes,
    /// It was a mistake to say so.
    No,
}

/// Says how long it took to tell a story aloud, so that the person's own rate is known from then on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeStory {
    /// The story.
    pub story_id: StoryId,
    /// The seconds it took.
    pub seconds: u32,
}

/// How fast the person speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpeakingRate {
    /// Words a minute.
    pub words_a_minute: u16,
}

/// Asks which stories fit a text: a question, or what somebody asks for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StoryMatchQuery {
    /// The text, at most 5 000 characters.
    pub text: String,
    /// The question's id, where it is one: stories that the person says answer it come first.
    pub question: Option<String>,
    /// Skills it is about besides those its words name, at most 50.
    pub skills: Option<Vec<String>>,
}

/// Stories that fit, the best first, at most 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoryMatches {
    /// The stories.
    pub matches: Vec<StoryMatch>,
    /// How many stories there are in all.
    pub all: u32,
}

/// A story that fits, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoryMatch {
    /// The story.
    pub story_id: StoryId,
    /// What it is called.
    pub title: String,
    /// The beginning of its result.
    pub gist: String,
    /// How well it fits.
    pub fit: Fit,
    /// Whether it fits because the person says so.
    pub said: bool,
    /// The words both have, at most 8, those that weigh most first.
    pub shared: Vec<Shared>,
    /// The skills both name.
    pub skills: Vec<String>,
}

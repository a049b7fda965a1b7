//! The profile, its settings and stages, undo, and small look-ups.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::floor::Citizenship;
use domain::ids::StageId;
use domain::job::Degree;
use domain::stage::Stage;
use messages::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window needs to know when it opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// The program's version.
    pub version: String,
    /// The folder that holds the profile.
    pub folder: String,
    /// The language in use: the person's choice, else the system's.
    pub language: Language,
    /// The person's settings.
    pub settings: Settings,
    /// Today in the person's zone.
    pub today: NaiveDate,
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// Whether there is no job yet, the trash included.
    pub empty: bool,
    /// Whether there is example data in it.
    pub examples: bool,
}

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// Bokmål.
    Nb,
}

impl Language {
    /// Of two things that are the same in both languages, the one in this language.
    pub(crate) fn of<T>(self, en: T, nb: T) -> T {
        match self {
            Self::En => en,
            Self::Nb => nb,
        }
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Nb => Self::Nb,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::Nb => Self::Nb,
        }
    }
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Settings {
    /// The language; absent follows the system.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// Size of text in percent, 70 to 200.
    pub zoom_percent: ZoomPercent,
    /// The person's citizenship as far as permits care; absent while they did not say.
    pub citizenship: Option<Citizenship>,
    /// The person's own degree; what pay floors ask for first. Absent while they did not say.
    pub degree: Option<Degree>,
    /// The kind of work that is looked for, in the person's words; empty while they did not say.
    pub role: String,
    /// The cities that are looked in, in the person's words.
    pub cities: Vec<String>,
    /// Where in the search the person is; absent while they did not say.
    pub situation: Option<Situation>,
    /// Whether plain letter keys are shortcuts.
    pub plain_keys: PlainKeys,
    /// Whether the person has answered the first questions, or passed them over.
    pub welcomed: bool,
    /// What closing the window does.
    pub closing: Closing,
}

/// What closing the window does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// It ends the program.
    #[default]
    Quits,
    /// The program goes on in the tray and reminds.
    Hides,
}

/// Where in a search a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Finding out what there is and what it pays.
    Looking,
    /// Sending applications.
    Applying,
    /// Being asked to interviews.
    Interviewing,
    /// Choosing between offers.
    Deciding,
}

/// Whether plain letter keys are shortcuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlainKeys {
    /// They are.
    #[default]
    On,
    /// Only keys with Ctrl and named keys are: for speech input, or whoever hits letters by chance.
    Off,
}

/// Size of text in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ZoomPercent(pub u16);

impl Default for ZoomPercent {
    fn default() -> Self {
        Self(100)
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// One change of settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "setting", content = "value", rename_all = "snake_case")]
pub enum SettingEdit {
    /// The language; absent follows the system.
    Language(Option<Language>),
    /// Light or dark.
    Theme(Theme),
    /// Size of text in percent; brought within 70 to 200.
    ZoomPercent(u16),
    /// Citizenship as far as permits care.
    Citizenship(Option<Citizenship>),
    /// The person's own degree.
    Degree(Option<Degree>),
    /// The kind of work that is looked for.
    Role(String),
    /// The cities that are looked in.
    Cities(Vec<String>),
    /// Where in the search the person is.
    Situation(Option<Situation>),
    /// Whether plain letter keys are shortcuts.
    PlainKeys(PlainKeys),
    /// That the first questions were answered or passed over.
    Welcomed(bool),
    /// What closing the window does.
    Closing(Closing),
}

/// Names a stage anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameStage {
    /// The stage.
    pub stage_id: StageId,
    /// Its name; empty takes the kind's own name again.
    pub name: String,
}

/// Something the program did, to be said to the person: message `step-<label>` with these parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// The message's name without its prefix.
    pub label: String,
    /// What it speaks of.
    pub params: BTreeMap<String, String>,
}

/// What undo and redo would do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoState {
    /// The step that undo would take back.
    pub undo: Option<Said>,
    /// The step that redo would do again.
    pub redo: Option<Said>,
}

/// What undo or redo did; nothing when there was nothing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Replay {
    /// The step.
    pub said: Option<Said>,
}

/// The steps that are kept, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepList {
    /// The day it is in Oslo.
    pub today: NaiveDate,
    /// The newest step that is in force; nothing where none is.
    #[ts(type = "number | null")]
    pub now: Option<i64>,
    /// Those that were undone and can be done again, then those in force.
    pub steps: Vec<StepLine>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepLine {
    /// Its number.
    #[ts(type = "number")]
    pub step_id: i64,
    /// What was done.
    pub said: Said,
    /// The day in Oslo.
    pub on: NaiveDate,
    /// The time in Oslo, as `HH:MM`.
    pub time: String,
    /// Whether it is in force; else it was undone.
    pub done: bool,
}

/// Asks to go back, or on again, to a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoToStep {
    /// The step that is to be the newest in force; nothing undoes all that are kept.
    #[ts(type = "number | null")]
    pub step_id: Option<i64>,
}

/// What going to a step did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoneTo {
    /// How many steps were undone or done again.
    pub steps: u32,
    /// Whether they were undone.
    pub back: bool,
}

/// Sent to the window after something was committed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// Kinds of things that changed: reads that show one of them run again.
    pub tags: BTreeSet<ChangeTag>,
    /// What was done, where it is this program's doing.
    pub said: Option<Said>,
    /// How it came about.
    pub by: ChangedBy,
}

/// A kind of thing that can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum ChangeTag {
    Job,
    Application,
    Event,
    Ad,
    Employer,
    Contact,
    Stage,
    Setting,
    Offer,
    Target,
    Figure,
    Floor,
    Guidance,
    Task,
    Interview,
    Conversation,
    Document,
    Tag,
    View,
    Today,
    Archive,
    Prep,
    Story,
    Question,
    Practice,
    Backup,
}

/// How a change came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangedBy {
    /// An action of the person in this program.
    Action,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Another process on the same profile, such as the command line.
    Outside,
}

/// Asks how an amount as written is read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayText {
    /// The amount as written.
    pub text: String,
}

/// Asks for employers whose names begin like this or hold this.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmployerQuery {
    /// What was typed so far.
    pub text: String,
}

/// Employers' names, at most 10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmployerNames {
    /// The names, the person's own first, then those built in.
    pub names: Vec<String>,
}

/// What is wrong with the profile; empty when all is well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckReport {
    /// The problems found, at most 100.
    pub problems: Vec<CheckProblem>,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckProblem {
    /// Stable code.
    pub code: String,
    /// What exactly, as the check says it.
    pub details: String,
}

/// Fills an empty profile with believable jobs, for trying and measuring.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FillDemo {
    /// How many jobs, at most 200,000.
    pub jobs: u32,
    /// The same seed gives the same jobs.
    pub seed: u32,
}

/// Opens a link in the system's browser; only `https`, `http` and `mailto` addresses are let through.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenLink {
    /// The address.
    pub url: String,
}

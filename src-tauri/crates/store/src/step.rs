//! What one write is called, and which kinds of things it touched.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// The name of a write, for the message that says what happened and what undo would take back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Names a sentence in the catalogues ("move-job").
    pub label: String,
    /// What the sentence speaks of (title, stage).
    pub params: BTreeMap<String, String>,
}

impl Step {
    /// A step without parameters.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), params: BTreeMap::new() }
    }

    /// The step with one parameter more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }
}

/// A kind of thing that a write touched: what shows such things reads them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// A job's own fields, or that it lies in the trash.
    Job,
    /// Stage, place in the column or applied date.
    Application,
    /// Something in a history.
    Event,
    /// A captured ad.
    Ad,
    /// An employer.
    Employer,
    /// A person named in an ad.
    Contact,
    /// A stage of the board.
    Stage,
    /// A setting.
    Setting,
    /// An offer, its scores, or the weights.
    Offer,
    /// A target pay.
    Target,
    /// A pay figure.
    Figure,
    /// A level of the pay floor that the person entered.
    Floor,
    /// What the person keeps with the guidance: followed employers, their skills, the newcomer's track.
    Guidance,
    /// Something to be done.
    Task,
    /// An interview.
    Interview,
    /// A conversation with a contact.
    Conversation,
    /// A document, its versions, where they were sent, or a letter.
    Document,
    /// A tag, a link or a checklist of a job.
    Tag,
    /// A saved view of the table.
    View,
    /// What was put off on the day's page.
    Today,
    /// An archived search.
    Archive,
    /// A prep sheet, or what a job asks for.
    Prep,
    /// A story.
    Story,
    /// A question of the person's own, a note at one, or what was asked in an interview.
    Question,
    /// Practice: cards, sittings, answers.
    Practice,
}

impl Tag {
    /// Every kind.
    pub const ALL: [Self; 25] = [
        Self::Job,
        Self::Application,
        Self::Event,
        Self::Ad,
        Self::Employer,
        Self::Contact,
        Self::Stage,
        Self::Setting,
        Self::Offer,
        Self::Target,
        Self::Figure,
        Self::Floor,
        Self::Guidance,
        Self::Task,
        Self::Interview,
        Self::Conversation,
        Self::Document,
        Self::Tag,
        Self::View,
        Self::Today,
        Self::Archive,
        Self::Prep,
        Self::Story,
        Self::Question,
        Self::Practice,
    ];
}

/// The kinds of things a write touched.
pub type Tags = BTreeSet<Tag>;

/// What a write returned and what it touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// What the closure returned.
    pub value: T,
    /// Empty when nothing changed; then no undo step was kept either.
    pub tags: Tags,
}

/// A step that was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Replayed {
    /// The step.
    pub step: Step,
    /// What it touched.
    pub tags: Tags,
}

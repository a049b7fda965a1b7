//! One job: reading it, editing it in place, its history.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::ad::{AdState, FieldOrigin};
use domain::card::{CardWarning, NextDate};
use domain::document::Document;
use domain::event::Event;
use domain::ids::{AdId, EventId, JobId, StageId};
use domain::job::{AdContact, Degree, EmploymentForm, JobField, JobFields, Workplace};
use domain::stage::{Stage, StageKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ArchiveTitle, ClosedView, KnownJob};

/// Names one job.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JobQuery {
    /// The job.
    pub job_id: JobId,
}

/// One job with all the inspector shows of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobView {
    /// The job.
    pub job_id: JobId,
    /// Its facts.
    pub fields: JobFields,
    /// The facts that are edited as text.
    pub texts: JobTexts,
    /// The stage it stands in.
    pub stage: Stage,
    /// The furthest kind it reached.
    pub furthest: StageKind,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// The one date that matters next.
    pub next: NextDate,
    /// The one thing wrong with it.
    pub warning: Option<CardWarning>,
    /// Fields the person typed; a new capture leaves them alone.
    pub typed: Vec<JobField>,
    /// Where the captured fields came from.
    pub origins: Vec<FieldOrigin>,
    /// Its ads, newest first, at most 50.
    pub ads: Vec<AdSummary>,
    /// The job this one is a second try at.
    pub previous: Option<JobId>,
    /// Other jobs of the same employer, newest first, at most 20.
    pub same_employer: Vec<KnownJob>,
    /// The day it was saved.
    pub saved_on: NaiveDate,
    /// Whether it lies in the trash.
    pub in_trash: bool,
    /// How it ended, where it is closed.
    pub closed: Option<ClosedView>,
    /// The earlier search it belongs to; then it is only read.
    pub archive: Option<ArchiveTitle>,
    /// The job that keeps what this one held, where the two were merged.
    pub merged_into: Option<JobId>,
}

/// Facts of a job as a person reads and edits them; days as `12.03.2026`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each is the field of JobFields with the same name")]
pub struct JobTexts {
    pub places: String,
    pub deadline: String,
    pub posted_on: String,
    pub starts: String,
    pub share: String,
    pub pay: String,
    pub languages_required: String,
    pub applied_on: String,
}

/// One change to one field of a job. Texts are read as a person writes them; an empty text clears the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of JobFields with the same name")]
pub enum JobEdit {
    Title(String),
    Employer(String),
    Orgnr(String),
    /// One place a line.
    Places(String),
    Deadline(String),
    PostedOn(String),
    Starts(String),
    Form(Option<EmploymentForm>),
    Share(String),
    Pay(String),
    Workplace(Option<Workplace>),
    RequiredDegree(Degree),
    /// Languages by name or tag, separated by commas.
    LanguagesRequired(String),
    ApplyUrl(String),
    Contacts(Vec<AdContact>),
    /// The day the application was sent: of the application, not of the ad.
    AppliedOn(String),
}

/// Edits one field of a job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditJob {
    /// The job.
    pub job_id: JobId,
    /// The change.
    pub edit: JobEdit,
}

/// Adds a job by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddJob {
    /// Its fields; title and employer must be among them.
    pub edits: Vec<JobEdit>,
    /// The stage it starts in; absent is the first of kind saved.
    pub stage_id: Option<StageId>,
    /// The ad's address, where there is one.
    pub url: Option<String>,
}

/// One capture of an ad.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AdSummary {
    /// The ad.
    pub ad_id: AdId,
    /// The site it was seen on.
    pub site: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The day it was seen.
    pub seen_on: NaiveDate,
    /// Whether one could still apply then.
    pub state: AdState,
}

/// Names one ad.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdQuery {
    /// The ad.
    pub ad_id: AdId,
}

/// The text of an ad as it was kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AdText {
    /// The text.
    pub document: Document,
}

/// Asks for what happened to a job, newest first.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// The job.
    pub job_id: JobId,
    /// How many events to pass over.
    pub offset: u32,
    /// Events wanted, at most 200.
    pub limit: u16,
}

/// What happened to a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct History {
    /// How many events there are in all.
    pub total: u32,
    /// The events from the offset on, newest first.
    pub events: Vec<Event>,
    /// What the notes among them say, read as Markdown.
    pub notes: BTreeMap<EventId, Document>,
}

/// Writes a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    /// The job it belongs to.
    pub job_id: JobId,
    /// Its words.
    pub text: String,
}

/// Changes the words of a note, or the day of any event.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditEvent {
    /// The event.
    pub event_id: EventId,
    /// The change.
    pub edit: EventEdit,
}

/// One change to one event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum EventEdit {
    /// The day it happened, as a person writes a date.
    On(String),
    /// The words of a note.
    Text(String),
}

/// Names one event.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EventQuery {
    /// The event.
    pub event_id: EventId,
}

/// An event was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenEvent {
    /// The event.
    pub event_id: EventId,
}

/// Asks for the trash.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrashQuery {
    /// How many jobs to pass over.
    pub offset: u32,
    /// Jobs wanted, at most 200.
    pub limit: u16,
}

/// Deleted jobs, the last deleted first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Trash {
    /// How many there are in all.
    pub total: u32,
    /// The jobs from the offset on.
    pub jobs: Vec<TrashedJob>,
}

/// One deleted job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TrashedJob {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The day it was deleted.
    pub deleted_on: NaiveDate,
    /// The title of the job that keeps what this one held, where the two were merged.
    pub merged_into: Option<String>,
}

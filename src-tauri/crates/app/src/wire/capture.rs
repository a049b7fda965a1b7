//! Reading an ad, looking at what was read, saving it.

use chrono::NaiveDate;
use domain::ad::{AdSource, AdState, CaptureWarning, FieldOrigin};
use domain::closed::Closed;
use domain::document::Document;
use domain::ids::{DraftId, JobId};
use domain::job::{JobField, JobFields};
use domain::stage::{Stage, StageKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Already, ArchiveTitle, JobEdit, JobTexts};

/// Text put into the box at the top: what is it?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BoxText {
    /// The text as pasted or typed.
    pub text: String,
}

/// What the text in the box is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BoxLook {
    /// A link to a page that the program may read on the person's action.
    Link {
        /// The address.
        url: String,
        /// The job saved from that address before.
        known: Option<KnownJob>,
    },
    /// A link to a site whose terms forbid automated reading: the person pastes the page's text or saves the page.
    LinkToPaste {
        /// The address.
        url: String,
        /// The site's name.
        site: String,
        /// The job saved from that address before.
        known: Option<KnownJob>,
    },
    /// An ad's text or HTML.
    Ad,
    /// Words to search for.
    Words,
}

/// An ad to read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAd {
    /// Where its content is.
    pub content: AdContent,
    /// The page's address, where known.
    pub url: Option<String>,
    /// The day it was seen; absent is today.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub seen_on: Option<NaiveDate>,
}

/// The content of an ad to read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AdContent {
    /// Pasted text, or pasted HTML source.
    Text {
        /// The text.
        text: String,
    },
    /// The HTML flavour of the clipboard.
    Html {
        /// The HTML.
        html: String,
    },
    /// A file that was dropped or chosen.
    File {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        base64: String,
    },
}

/// Fetches one page on the person's action.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FetchAd {
    /// The page's address.
    pub url: String,
}

/// What was read, to be looked at before it is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AdPreview {
    /// The draft to save.
    pub draft_id: DraftId,
    /// The facts as they would be saved.
    pub fields: JobFields,
    /// The same facts as texts to edit.
    pub texts: JobTexts,
    /// Fields the person should look at, in reading order: doubtful ones, and those that must be there but are not.
    pub doubtful: Vec<JobField>,
    /// Where each field was found and how sure it is.
    pub origins: Vec<FieldOrigin>,
    /// What else should be known about the capture.
    pub warnings: Vec<CaptureWarning>,
    /// Whether one can still apply.
    pub state: AdState,
    /// Where the ad was seen.
    pub source: AdSource,
    /// The ad's text.
    pub document: Document,
    /// The same ad, saved before.
    pub known: Option<KnownJob>,
    /// What else is there already: the same position, and the same employer within a year.
    pub already: Already,
}

/// A job that is already there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KnownJob {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The stage it stands in.
    pub stage: Stage,
    /// The day it was saved.
    pub saved_on: NaiveDate,
    /// Days since it was saved.
    pub saved_days_ago: i32,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// The furthest kind it reached.
    pub furthest: StageKind,
    /// The day it came to its stage.
    pub stage_since: NaiveDate,
    /// Why it was closed, where the person said.
    pub why: Option<Closed>,
    /// Whether it lies in the trash.
    pub in_trash: bool,
    /// The earlier search it belongs to.
    pub archive: Option<ArchiveTitle>,
}

/// Saves a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAd {
    /// The draft.
    pub draft_id: DraftId,
    /// What the person corrected.
    pub edits: Vec<JobEdit>,
    /// What it becomes.
    pub into: SaveInto,
}

/// What a draft becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SaveInto {
    /// A new job.
    NewJob,
    /// A newer capture of a job that is there; what the person typed stays.
    SameJob {
        /// The job.
        job_id: JobId,
    },
    /// A second try at the same position: a new job linked to the old.
    SecondTry {
        /// The old job.
        previous: JobId,
    },
}

/// A job was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedJob {
    /// The job.
    pub job_id: JobId,
}

/// Names one draft.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftQuery {
    /// The draft.
    pub draft_id: DraftId,
}

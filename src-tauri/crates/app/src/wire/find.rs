//! Finding everything from one box, with words that narrow the jobs down.

use chrono::NaiveDate;
use domain::find_words::Condition;
use domain::ids::{ContactId, ConversationId, DocumentId, InterviewId, JobId, TaskId};
use domain::table::TableFilter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SearchHit, SearchSnippet};

/// What is typed into the box.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindQuery {
    /// Words, and conditions such as `stage:interview` or `lønn>700k`; at most 300 characters.
    pub text: String,
    /// Hits of each sort wanted, at most 100.
    pub limit: u16,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FindHits {
    /// The conditions that were understood, in the order they were typed.
    pub understood: Vec<UnderstoodWords>,
    /// The same question as filters of the table of jobs; absent where a condition is met by nothing there is.
    pub filters: Option<Vec<TableFilter>>,
    /// Jobs, the best first; the newest first where no words are looked for. With conditions those of the running search
    /// only, without any those of earlier searches too.
    pub jobs: Vec<SearchHit>,
    /// How many jobs meet the conditions and hold the words as typed; absent without conditions, and where very many meet
    /// them and the words have one or two letters, for then counting takes longer than typing on.
    pub jobs_total: Option<u32>,
    /// People who are named or described by the words; with conditions, those around the jobs that meet them.
    pub contacts: Vec<FoundContact>,
    /// Documents so named; with conditions, those that went out with the jobs that meet them.
    pub documents: Vec<FoundDocument>,
    /// Interviews, tasks and conversations in which the words stand, the newest first; with conditions, those of the jobs
    /// that meet them.
    pub happenings: Vec<Happening>,
}

/// A condition that was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnderstoodWords {
    /// The words it was read from, as typed.
    pub words: String,
    /// What they mean.
    pub condition: Condition,
    /// How many employers, cities, tags, sites or stages there are that it may mean; absent where it means none of these.
    pub found: Option<u32>,
    /// How many of them are looked for: those of most jobs, where there are too many.
    pub used: Option<u32>,
}

/// A person who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundContact {
    /// The contact.
    pub contact_id: ContactId,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// What they do.
    pub role: Option<String>,
    /// Their own employer, else that of the newest job they stand with.
    pub employer: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the words were found as typed; otherwise a near spelling was.
    pub exact: bool,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundDocument {
    /// The document.
    pub document_id: DocumentId,
    /// Its name.
    pub name: String,
    /// The file that bears the words, else that of its newest version.
    pub file_name: Option<String>,
    /// The number of that version.
    pub version: Option<u32>,
    /// Whether the words were found as typed; otherwise a near spelling was.
    pub exact: bool,
}

/// Something that happened or is to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Happening {
    /// Which one.
    pub what: HappeningWhat,
    /// Its day where it takes place; absent for a task without one.
    pub on: Option<NaiveDate>,
    /// The job it belongs to.
    pub job: Option<HappeningJob>,
    /// The words around what was found.
    pub snippet: Option<SearchSnippet>,
}

/// What happened or is to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HappeningWhat {
    /// An interview.
    Interview {
        /// Its id.
        interview_id: InterviewId,
        /// The how manieth of the job.
        round: u8,
    },
    /// Something to be done, or that was.
    Task {
        /// Its id.
        task_id: TaskId,
        /// The day it was done.
        done_on: Option<NaiveDate>,
    },
    /// A conversation.
    Conversation {
        /// Its id.
        conversation_id: ConversationId,
        /// With whom.
        contact_id: ContactId,
        /// Their name, where it is known.
        contact: Option<String>,
    },
}

/// The job that something belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HappeningJob {
    /// Its id.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The name of the earlier search it belongs to.
    pub archive: Option<String>,
}

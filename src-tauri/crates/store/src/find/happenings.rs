//! Interviews, tasks and conversations, by what was written of them.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ContactId, ConversationId, InterviewId, JobId, TaskId};
use rusqlite::Row;

use super::matching::Entry;
use super::{Wanted, text};
use crate::search::snippet::{self, Snippet};
use crate::search::terms::Terms;
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// An interview, a task or a conversation that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HappeningHit {
    /// Which one.
    pub what: HappeningKind,
    /// When it was or will be.
    pub when: When,
    /// The job it belongs to.
    pub job: Option<JobOf>,
    /// Where in it the words stand.
    pub snippet: Option<Snippet>,
}

/// What happened or is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HappeningKind {
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

/// When something was or will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// On a day.
    On(NaiveDate),
    /// At an instant, told in the wall time of a zone of the time zone database.
    At(DateTime<Utc>, String),
    /// It has no day yet.
    Sometime,
}

/// A job as far as it says what something belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobOf {
    /// Its id.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The name of the earlier search it belongs to.
    pub archive: Option<String>,
}

/// A row of one of the tables, and the job it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Of {
    table: Table,
    seq: i64,
    job_seq: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Table {
    Interview,
    Task,
    Conversation,
}

impl Table {
    const ALL: [Self; 3] = [Self::Interview, Self::Task, Self::Conversation];

    /// Its rows outside the trash: the row's number, that of the job, the day, the words, what they belong to.
    fn texts(self) -> &'static str {
        match self {
            Self::Interview => include_str!("interviews.sql"),
            Self::Task => include_str!("tasks.sql"),
            Self::Conversation => include_str!("conversations.sql"),
        }
    }

    /// What is shown of the rows of these numbers.
    fn hits(self) -> &'static str {
        match self {
            Self::Interview => include_str!("interviews_hits.sql"),
            Self::Task => include_str!("tasks_hits.sql"),
            Self::Conversation => include_str!("conversations_hits.sql"),
        }
    }

    fn kind(self, row: &Row<'_>) -> rusqlite::Result<HappeningKind> {
        Ok(match self {
            Self::Interview => {
                HappeningKind::Interview { interview_id: row.parsed("id")?, round: row.get("round")? }
            }
            Self::Task => {
                HappeningKind::Task { task_id: row.parsed("id")?, done_on: row.parsed_or_null("done_on")? }
            }
            Self::Conversation => HappeningKind::Conversation {
                conversation_id: row.parsed("id")?,
                contact_id: row.parsed("contact_id")?,
                contact: row.get("contact")?,
            },
        })
    }

    fn when(self, row: &Row<'_>) -> rusqlite::Result<When> {
        Ok(match self {
            Self::Interview => When::At(row.parsed("starts_at")?, row.get("zone")?),
            Self::Task => row.parsed_or_null("due_on")?.map_or(When::Sometime, When::On),
            Self::Conversation => When::On(row.parsed("on_day")?),
        })
    }
}

/// All of them outside the trash, the newest first.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Entry<Of>>, StoreError> {
    let mut dated: Vec<(String, Entry<Of>)> = Vec::new();
    for table in Table::ALL {
        let mut statement = reading.connection.prepare_cached(table.texts())?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let of = Of { table, seq: row.get("seq")?, job_seq: row.get("job_seq")? };
            dated.push((row.get("day")?, Entry::new(of, text(row, "words")?, text(row, "more")?)));
        }
    }
    dated.sort_by(|one, other| other.0.cmp(&one.0));
    Ok(dated.into_iter().map(|(_, entry)| entry).collect())
}

/// What is shown of the newest that hold the words: all of them in it or its job's title and employer, one at least in it.
pub(super) fn hits(
    reading: &Reading<'_>,
    entries: &[Entry<Of>],
    terms: &Terms,
    wanted: &Wanted<'_>,
) -> Result<Vec<HappeningHit>, StoreError> {
    let among: Option<HashSet<i64>> = wanted.among.map(|seqs| seqs.iter().copied().collect());
    let belongs =
        |of: &Of| among.as_ref().is_none_or(|among| of.job_seq.is_some_and(|seq| among.contains(&seq)));
    let found = entries.iter().filter(|entry| belongs(&entry.key) && entry.holds(terms));
    let found: Vec<Of> = found.take(wanted.limit as usize).map(|entry| entry.key).collect();
    let mut read: HashMap<(Table, i64), HappeningHit> = HashMap::new();
    for table in Table::ALL {
        let seqs: Vec<i64> = found.iter().filter(|of| of.table == table).map(|of| of.seq).collect();
        if !seqs.is_empty() {
            let mut statement = reading.connection.prepare_cached(table.hits())?;
            let mut rows = statement.query([json(&seqs)?])?;
            while let Some(row) = rows.next()? {
                read.insert((table, row.get("seq")?), hit(row, table, terms)?);
            }
        }
    }
    Ok(found.iter().filter_map(|of| read.remove(&(of.table, of.seq))).collect())
}

fn hit(row: &Row<'_>, table: Table, terms: &Terms) -> rusqlite::Result<HappeningHit> {
    let job_id: Option<JobId> = row.parsed_or_null("job_id")?;
    let job = |job_id| -> rusqlite::Result<JobOf> {
        let (title, employer, archive) = (row.get("title")?, row.get("employer")?, row.get("archive_name")?);
        Ok(JobOf { job_id, title, employer, archive })
    };
    Ok(HappeningHit {
        what: table.kind(row)?,
        when: table.when(row)?,
        job: job_id.map(job).transpose()?,
        snippet: snippet::around(text(row, "words")?, terms.folded()),
    })
}

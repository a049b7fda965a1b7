//! Conversations with contacts, and how a contact's history is read: conversations and interviews by day.

use chrono::{DateTime, NaiveDate, Utc};
use domain::conversation::{Conversation, Way};
use domain::ids::{ApplicationId, ContactId, ConversationId, InterviewId, JobId};
use domain::interview::{InterviewForm, InterviewState};
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day, word};
use crate::{Page, Reading, StoreError, Writing};

/// Keeps a new conversation.
///
/// # Errors
/// When the contact or the application does not exist, or the file can't be written.
pub fn insert(writing: &Writing<'_>, conversation: &Conversation) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO conversation (id, contact_id, application_id, on_day, way, text)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            conversation.id.to_string(),
            conversation.contact.to_string(),
            conversation.application.map(|id| id.to_string()),
            day(conversation.on),
            word(&conversation.way)?,
            &conversation.text,
        ))?;
    Ok(())
}

/// Writes a conversation anew; it stays with its contact.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such conversation.
pub fn update(writing: &Writing<'_>, conversation: &Conversation) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached(
            "UPDATE conversation SET application_id = ?2, on_day = ?3, way = ?4, text = ?5 WHERE id = ?1",
        )?
        .execute((
            conversation.id.to_string(),
            conversation.application.map(|id| id.to_string()),
            day(conversation.on),
            word(&conversation.way)?,
            &conversation.text,
        ))?;
    found(changed, conversation.id)
}

/// Removes a conversation; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such conversation.
pub fn delete(writing: &Writing<'_>, id: ConversationId) -> Result<(), StoreError> {
    let sql = "DELETE FROM conversation WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// One conversation.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM conversation WHERE id = ?1")?;
    let conversation = |row: &Row<'_>| {
        Ok(Conversation {
            id,
            contact: row.parsed("contact_id")?,
            application: row.parsed_or_null("application_id")?,
            on: row.parsed("on_day")?,
            way: row.word("way")?,
            text: row.get("text")?,
        })
    };
    Ok(statement.query_row([id.to_string()], conversation).optional()?)
}

/// How many conversations there are with a contact.
///
/// # Errors
/// When the file can't be read.
pub fn count_with(reading: &Reading<'_>, contact: ContactId) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM conversation WHERE contact_id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([contact.to_string()], |row| row.get(0))?)
}

/// Something the person and a contact did together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// What.
    pub what: MeetingKind,
    /// The application it was about.
    pub application: Option<ApplicationId>,
    /// Its job with title and employer, also one in the trash.
    pub job: Option<(JobId, String, String)>,
}

/// What the person and a contact did together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeetingKind {
    /// They talked.
    Conversation {
        /// The conversation.
        id: ConversationId,
        /// The day.
        on: NaiveDate,
        /// How.
        way: Way,
        /// What was said.
        text: String,
    },
    /// The contact took part in an interview.
    Interview {
        /// The interview.
        id: InterviewId,
        /// When it began or begins.
        starts: DateTime<Utc>,
        /// Which round.
        round: u8,
        /// How it is held.
        form: InterviewForm,
        /// What became of it.
        state: InterviewState,
    },
}

/// What the person and a contact did together, the newest first. Interviews are placed by their day in UTC.
///
/// # Errors
/// When the file can't be read.
pub fn history(
    reading: &Reading<'_>,
    contact: ContactId,
    offset: u32,
    limit: u32,
) -> Result<Page<Meeting>, StoreError> {
    let total = reading
        .connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM conversation WHERE contact_id = ?1)
               + (SELECT count(*) FROM interview_person WHERE contact_id = ?1)",
        )?
        .query_row([contact.to_string()], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(include_str!("conversation/history.sql"))?;
    let rows = statement.query_map((contact.to_string(), limit, offset), meeting)?;
    Ok(Page { rows: rows.collect::<Result<_, _>>()?, total })
}

fn meeting(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    let kind: String = row.get("kind")?;
    let what = match kind.as_str() {
        "conversation" => MeetingKind::Conversation {
            id: row.parsed("id")?,
            on: row.parsed("at")?,
            way: row.word("way")?,
            text: row.get("text")?,
        },
        _ => MeetingKind::Interview {
            id: row.parsed("id")?,
            starts: row.parsed("at")?,
            round: row.get("round")?,
            form: row.word("form")?,
            state: row.word("state")?,
        },
    };
    let job: Option<JobId> = row.parsed_or_null("job_id")?;
    let job = match job {
        Some(job) => Some((job, row.get("title")?, row.get("employer")?)),
        None => None,
    };
    Ok(Meeting { what, application: row.parsed_or_null("application_id")?, job })
}

fn found(changed: usize, id: ConversationId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("conversation", &id)) } else { Ok(()) }
}

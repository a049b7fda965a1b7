//! Jobs and happenings as rows of tables, one at a time.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::closed::ClosedReason;
use domain::ids::{ApplicationId, JobId};
use domain::job::JobFields;
use domain::stage::StageKind;
use rusqlite::Row;

use crate::text::Columns;
use crate::{Reading, StoreError, job};

/// A job with its application, as one row. Jobs in the trash and of earlier searches are among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobLine {
    /// Its id.
    pub id: JobId,
    /// Its application.
    pub application_id: ApplicationId,
    /// Its facts, but for the contacts.
    pub fields: JobFields,
    /// The kind of stage it is in.
    pub stage_kind: StageKind,
    /// The stage's own name, where it has one.
    pub stage_name: Option<String>,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// Where it was found, in the person's words.
    pub found_at: Option<String>,
    /// Why it was closed.
    pub closed_reason: Option<ClosedReason>,
    /// What the person says to that.
    pub closed_note: Option<String>,
    /// Its tags, with commas.
    pub tags: Option<String>,
    /// Where its newest ad was seen.
    pub ad_url: Option<String>,
    /// The name of the earlier search it belongs to.
    pub archive: Option<String>,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// When it was put into the trash.
    pub deleted_at: Option<DateTime<Utc>>,
    /// The day of the last thing in its history.
    pub last_event_on: Option<NaiveDate>,
}

/// Something that happened or will happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventLine {
    /// The job it is about; a task of the whole search has none.
    pub job_id: Option<JobId>,
    /// Its title.
    pub title: Option<String>,
    /// Its employer.
    pub employer: Option<String>,
    /// The day; an interview has [`EventLine::starts_at`] instead.
    pub on: Option<NaiveDate>,
    /// The time of a task's day.
    pub time: Option<NaiveTime>,
    /// When an interview starts.
    pub starts_at: Option<DateTime<Utc>>,
    /// `stage`, `note`, `captured`, `interview`, `task`, `follow_up`, `thank_you`, `conversation` or `sent`.
    pub kind: String,
    /// The interview's form, the way of the conversation, the document's kind.
    pub detail: Option<String>,
    /// The kind of stage that was left.
    pub from: Option<StageKind>,
    /// The kind of stage it came to.
    pub to: Option<StageKind>,
    /// That stage's own name.
    pub to_name: Option<String>,
    /// With whom.
    pub person: Option<String>,
    /// The words of a note, a task, a conversation; place and link of an interview; what was sent.
    pub words: Option<String>,
    /// The day a task was done.
    pub done_on: Option<NaiveDate>,
}

/// Gives every job to `each`, in the order they were saved.
///
/// # Errors
/// When the file can't be read, and those of `each`.
pub fn jobs<E: From<StoreError>>(
    reading: &Reading<'_>,
    each: &mut dyn FnMut(JobLine) -> Result<(), E>,
) -> Result<(), E> {
    for_each(reading, include_str!("jobs.sql"), job_line, each)
}

/// Gives everything that happened or will happen to `each`, by day.
///
/// # Errors
/// When the file can't be read, and those of `each`.
pub fn events<E: From<StoreError>>(
    reading: &Reading<'_>,
    each: &mut dyn FnMut(EventLine) -> Result<(), E>,
) -> Result<(), E> {
    for_each(reading, include_str!("events.sql"), event_line, each)
}

/// How many jobs and happenings there are.
///
/// # Errors
/// When the file can't be read.
pub fn counts(reading: &Reading<'_>) -> Result<(u32, u32), StoreError> {
    let sql = "SELECT (SELECT count(*) FROM job), (SELECT count(*) FROM event) + (SELECT count(*) FROM interview)
      + (SELECT count(*) FROM task) + (SELECT count(*) FROM conversation) + (SELECT count(*) FROM document_sent)";
    Ok(reading.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub(super) fn for_each<T, E: From<StoreError>>(
    reading: &Reading<'_>,
    sql: &str,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    each: &mut dyn FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let failed = |error: rusqlite::Error| E::from(StoreError::from(error));
    let mut statement = reading.connection.prepare(sql).map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        each(read(row).map_err(failed)?)?;
    }
    Ok(())
}

fn job_line(row: &Row<'_>) -> rusqlite::Result<JobLine> {
    Ok(JobLine {
        id: row.parsed("id")?,
        application_id: row.parsed("application_id")?,
        fields: job::fields_of(row)?,
        stage_kind: row.word("stage_kind")?,
        stage_name: row.get("stage_name")?,
        applied_on: row.parsed_or_null("applied_on")?,
        found_at: row.get("found_at")?,
        closed_reason: row.word_or_null("closed_reason")?,
        closed_note: row.get("closed_note")?,
        tags: row.get("tags")?,
        ad_url: row.get("ad_url")?,
        archive: row.get("archive_name")?,
        created_at: row.parsed("created_at")?,
        deleted_at: row.parsed_or_null("deleted_at")?,
        last_event_on: row.parsed_or_null("last_event_on")?,
    })
}

fn event_line(row: &Row<'_>) -> rusqlite::Result<EventLine> {
    Ok(EventLine {
        job_id: row.parsed_or_null("job_id")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        on: row.parsed_or_null("on_day")?,
        time: row.parsed_or_null("time")?,
        starts_at: row.parsed_or_null("starts_at")?,
        kind: row.get("kind")?,
        detail: row.get("detail")?,
        from: row.word_or_null("from_kind")?,
        to: row.word_or_null("stage_kind")?,
        to_name: row.get("stage_name")?,
        person: row.get("person")?,
        words: row.get("words")?,
        done_on: row.parsed_or_null("done_on")?,
    })
}

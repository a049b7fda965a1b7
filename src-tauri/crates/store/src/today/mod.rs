//! What the day's page is made of: deadlines, interviews, offers, tasks and silence, each read by its index and never
//! more than asked for. Jobs in the trash and of a search that is over are left out everywhere.

mod put_off;
mod rows;
mod silent;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::agenda::{Thing, end_of_day, start_of_day};
use domain::ids::{ApplicationId, InterviewId};
use rusqlite::named_params;

pub use put_off::{put_off, take_up};
pub use rows::{DeadlineRow, InterviewRow, OfferRow, Subject, TaskRow};
#[cfg(test)]
pub(crate) use silent::{ANSWERS, SILENT};
pub use silent::{SilentRow, answer_days, silent};

use self::rows::{interview_row, rows, subject, subject_or_null, task_row};
use crate::job::deadline;
use crate::text::{Columns, day, instant};
use crate::{Reading, StoreError};

/// Days, the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaySpan {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

/// Jobs not applied for whose last day lies in the span, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn deadlines(
    reading: &Reading<'_>,
    span: DaySpan,
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<DeadlineRow>, StoreError> {
    let (after, until) = (instant(start_of_day(span.from)), instant(end_of_day(span.to)));
    let (today, end_of_today) = (day(today), instant(end_of_day(today)));
    let params = named_params! { ":after": after, ":until": until, ":today": today, ":end_of_today": end_of_today,
    ":limit": limit };
    rows(reading, DEADLINES, params, |row| {
        Ok(DeadlineRow { subject: subject(row)?, deadline: deadline(row)? })
    })
}

pub(crate) const DEADLINES: &str = concat!(include_str!("subject.sql"), include_str!("deadlines.sql"));

/// Planned interviews that begin after one instant and not after another, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn interviews(
    reading: &Reading<'_>,
    (after, until): (DateTime<Utc>, DateTime<Utc>),
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<InterviewRow>, StoreError> {
    interviews_by(reading, INTERVIEWS, (after, until), today, limit)
}

pub(crate) const INTERVIEWS: &str = concat!(include_str!("subject.sql"), include_str!("interviews.sql"));

/// Interviews that are over and for which nobody was thanked, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn thanks(
    reading: &Reading<'_>,
    (after, until): (DateTime<Utc>, DateTime<Utc>),
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<InterviewRow>, StoreError> {
    let mut held = interviews_by(reading, THANKS, (after, until), today, limit)?;
    held.retain(|row| row.starts_at + Duration::minutes(i64::from(row.minutes)) <= until);
    Ok(held)
}

pub(crate) const THANKS: &str = concat!(include_str!("subject.sql"), include_str!("thanks.sql"));

/// Interviews that are over and that nobody has looked back on, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn debriefs(
    reading: &Reading<'_>,
    (after, until): (DateTime<Utc>, DateTime<Utc>),
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<InterviewRow>, StoreError> {
    let mut held = interviews_by(reading, DEBRIEFS, (after, until), today, limit)?;
    held.retain(|row| row.starts_at + Duration::minutes(i64::from(row.minutes)) <= until);
    Ok(held)
}

pub(crate) const DEBRIEFS: &str = concat!(include_str!("subject.sql"), include_str!("debriefs.sql"));

/// Offers to be answered within the span, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn offers(
    reading: &Reading<'_>,
    span: DaySpan,
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<OfferRow>, StoreError> {
    let (from, until, today) = (day(span.from), day(span.to), day(today));
    let params = named_params! { ":from": from, ":until": until, ":today": today, ":limit": limit };
    rows(reading, OFFERS, params, |row| {
        Ok(OfferRow {
            id: row.parsed("offer_id")?,
            subject: subject_or_null(row)?,
            name: row.get("name")?,
            answer_by: row.parsed("answer_by")?,
            base_ore: row.get("base_ore")?,
            currency: row.get("currency")?,
        })
    })
}

pub(crate) const OFFERS: &str = concat!(include_str!("subject.sql"), include_str!("offers.sql"));

/// Open tasks due within the span, the earliest first.
///
/// # Errors
/// When the file can't be read.
pub fn tasks(reading: &Reading<'_>, span: DaySpan, limit: u32) -> Result<Vec<TaskRow>, StoreError> {
    let (from, to) = (day(span.from), day(span.to));
    rows(reading, TASKS, named_params! { ":from": from, ":to": to, ":limit": limit }, task_row)
}

pub(crate) const TASKS: &str = concat!(
    include_str!("subject.sql"),
    include_str!("tasks.sql"),
    " AND task.due_on >= :from AND task.due_on <= :to ORDER BY task.due_on, task.seq LIMIT :limit"
);

/// Open tasks without a day, the oldest first.
///
/// # Errors
/// When the file can't be read.
pub fn undated_tasks(reading: &Reading<'_>, limit: u32) -> Result<Vec<TaskRow>, StoreError> {
    rows(reading, UNDATED, named_params! { ":limit": limit }, task_row)
}

pub(crate) const UNDATED: &str = concat!(
    include_str!("subject.sql"),
    include_str!("tasks.sql"),
    " AND task.due_on IS NULL ORDER BY task.seq LIMIT :limit"
);

/// How many applications were sent on which days of the span; days without any are left out.
///
/// # Errors
/// When the file can't be read.
pub fn sent(reading: &Reading<'_>, span: DaySpan) -> Result<Vec<(NaiveDate, u32)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(SENT)?;
    let counted = statement
        .query_map((day(span.from), day(span.to)), |row| Ok((row.parsed("applied_on")?, row.get("sent")?)))?;
    Ok(counted.collect::<Result<_, _>>()?)
}

pub(crate) const SENT: &str = include_str!("sent.sql");

/// One job as a line names it; `None` when it lies in the trash or belongs to a search that is over.
///
/// # Errors
/// When the file can't be read.
pub fn subject_of(reading: &Reading<'_>, application: ApplicationId) -> Result<Option<Subject>, StoreError> {
    let params = named_params! { ":application": application.to_string() };
    Ok(rows(reading, SUBJECT_OF, params, subject)?.pop())
}

const SUBJECT_OF: &str = concat!(
    include_str!("subject.sql"),
    " FROM application JOIN job ON job.id = application.job_id JOIN stage ON stage.id = application.stage_id
     WHERE application.id = :application AND job.deleted_at IS NULL AND job.archive_id IS NULL"
);

/// One interview that was not cancelled, of a job that is there.
///
/// # Errors
/// When the file can't be read.
pub fn interview(reading: &Reading<'_>, id: InterviewId) -> Result<Option<InterviewRow>, StoreError> {
    let params = named_params! { ":id": id.to_string() };
    Ok(rows(reading, INTERVIEW, params, interview_row)?.pop())
}

const INTERVIEW: &str = concat!(
    include_str!("subject.sql"),
    ", interview.id AS interview_id, interview.round, interview.form, interview.starts_at, interview.minutes,
       interview.place, interview.link
     FROM interview JOIN application ON application.id = interview.application_id
     JOIN job ON job.id = application.job_id JOIN stage ON stage.id = application.stage_id
     WHERE interview.id = :id AND interview.state <> 'cancelled'
       AND job.deleted_at IS NULL AND job.archive_id IS NULL"
);

/// Whether a thing was put off, or away, beyond today.
///
/// # Errors
/// When the file can't be read.
pub fn is_put_off(reading: &Reading<'_>, thing: Thing, today: NaiveDate) -> Result<bool, StoreError> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM put_off WHERE thing = ?1 AND (until_on IS NULL OR until_on > ?2))";
    let params = (thing.to_string(), day(today));
    Ok(reading.connection.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
}

fn interviews_by(
    reading: &Reading<'_>,
    sql: &str,
    (after, until): (DateTime<Utc>, DateTime<Utc>),
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<InterviewRow>, StoreError> {
    let (after, until, today) = (instant(after), instant(until), day(today));
    let params = named_params! { ":after": after, ":until": until, ":today": today, ":limit": limit };
    rows(reading, sql, params, interview_row)
}

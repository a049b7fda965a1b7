//! Merging two jobs: what belongs to one goes to the other, and the emptied one lies in the trash and says where it went.
//!
//! Everything keeps its id, so that undo brings both back as they were and links from elsewhere still lead somewhere.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ApplicationId, JobId, StageId};
use rusqlite::{OptionalExtension, named_params};

use crate::text::{Columns, day, instant};
use crate::{Reading, StoreError, Writing};

/// A job and its application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The job.
    pub job: JobId,
    /// Its application.
    pub application: ApplicationId,
}

/// How much of one job another would take over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "each counts what its name says")]
pub struct Belongings {
    pub ads: u32,
    pub notes: u32,
    pub moves: u32,
    pub tasks: u32,
    pub interviews: u32,
    pub conversations: u32,
    pub documents: u32,
    pub figures: u32,
    pub offers: u32,
    pub links: u32,
    pub checklist: u32,
    pub tags: u32,
    pub contacts: u32,
    pub letters: u32,
}

/// What belongs to a job.
///
/// # Errors
/// When the file can't be read.
pub fn belongings(reading: &Reading<'_>, pair: Pair) -> Result<Belongings, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("belongings.sql"))?;
    Ok(statement.query_row((pair.job.to_string(), pair.application.to_string()), |row| {
        Ok(Belongings {
            ads: row.get("ads")?,
            notes: row.get("notes")?,
            moves: row.get("moves")?,
            tasks: row.get("tasks")?,
            interviews: row.get("interviews")?,
            conversations: row.get("conversations")?,
            documents: row.get("documents")?,
            figures: row.get("figures")?,
            offers: row.get("offers")?,
            links: row.get("links")?,
            checklist: row.get("checklist")?,
            tags: row.get("tags")?,
            contacts: row.get("contacts")?,
            letters: row.get("letters")?,
        })
    })?)
}

/// The words of a job's letter.
///
/// # Errors
/// When the file can't be read.
pub fn letter(reading: &Reading<'_>, application: ApplicationId) -> Result<Option<String>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT text FROM letter WHERE application_id = ?1")?;
    Ok(statement.query_row([application.to_string()], |row| row.get(0)).optional()?)
}

/// Takes over all that belongs to `from`. What both have stays where it is: a letter, a tag, a link, a
/// person.
///
/// The moves of the pursuit that leads are all kept; of the other's, those made before the leading one's newest move. A
/// later one ("saved", when the same ad was saved once more) would say that the pursuit stands elsewhere: it goes to, or
/// stays with, the emptied job.
///
/// # Errors
/// When the file can't be written.
pub fn take_over(writing: &Writing<'_>, from: Pair, into: Pair, leads: Leads) -> Result<(), StoreError> {
    let leader = if leads == Leads::From { from } else { into };
    let newest = newest_move(writing, leader.application)?;
    let (on_day, seq) = newest.map_or((String::new(), 0), |(on, seq)| (day(on), seq));
    writing.connection.prepare_cached(include_str!("moves.sql"))?.execute(named_params! {
        ":from": from.application.to_string(), ":into": into.application.to_string(),
        ":leader": leader.application.to_string(), ":on_day": on_day, ":seq": seq,
    })?;
    for sql in OF_APPLICATION {
        let pair = (from.application.to_string(), into.application.to_string());
        writing.connection.prepare_cached(sql)?.execute(pair)?;
    }
    for sql in OF_JOB {
        writing.connection.prepare_cached(sql)?.execute((from.job.to_string(), into.job.to_string()))?;
    }
    Ok(())
}

/// Which of the two pursuits tells where the merged one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// That of the job that stays.
    Into,
    /// That of the job that is emptied.
    From,
}

/// What belongs to an application: all of it changes hands.
const OF_APPLICATION: [&str; 11] = [
    "UPDATE event SET application_id = ?2 WHERE application_id = ?1 AND kind <> 'stage'",
    "UPDATE task SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE interview SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE conversation SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE document_sent SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE pay_figure SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE OR IGNORE letter SET application_id = ?2 WHERE application_id = ?1",
    // One whole sheet is enough: where both have one, that of the job that stays is in force.
    "UPDATE OR IGNORE prep_sheet SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE requirement SET application_id = ?2 WHERE application_id = ?1",
    "UPDATE practice_session SET application_id = ?2 WHERE application_id = ?1",
    // What both plan is planned once; the rest of the emptied one's asks for nothing, since it has no interview.
    "UPDATE OR IGNORE practice_plan SET application_id = ?2 WHERE application_id = ?1",
];

/// What belongs to a job.
const OF_JOB: [&str; 7] = [
    "UPDATE ad SET job_id = ?2 WHERE job_id = ?1",
    "UPDATE offer SET job_id = ?2 WHERE job_id = ?1",
    include_str!("links.sql"),
    include_str!("checklist.sql"),
    "UPDATE OR IGNORE job_tag SET job_id = ?2 WHERE job_id = ?1",
    include_str!("contacts.sql"),
    include_str!("previous.sql"),
];

/// What the merged pursuit is, beyond its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The stage it stands in, and its place there.
    pub stage: (StageId, i64),
    /// The day it was sent.
    pub applied_on: Option<NaiveDate>,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// The job it is a second try at.
    pub previous: Option<JobId>,
}

/// Writes down where the merged pursuit stands. Where it was found and why it was closed come from the emptied one where
/// `into` does not say.
///
/// # Errors
/// When the file can't be written.
pub fn settle(writing: &Writing<'_>, from: Pair, into: Pair, standing: Standing) -> Result<(), StoreError> {
    let created_at = instant(standing.created_at);
    writing.connection.prepare_cached(include_str!("settle.sql"))?.execute(named_params! {
        ":from": from.application.to_string(), ":into": into.application.to_string(),
        ":stage": standing.stage.0.to_string(), ":rank": standing.stage.1,
        ":applied_on": standing.applied_on.map(day), ":created_at": created_at,
    })?;
    writing
        .connection
        .prepare_cached("UPDATE job SET created_at = ?2, previous_job_id = ?3 WHERE id = ?1")?
        .execute((into.job.to_string(), created_at, standing.previous.map(|job| job.to_string())))?;
    Ok(())
}

/// Puts the emptied job into the trash, and says which one keeps what it held; so do jobs that went into it before.
///
/// # Errors
/// When the file can't be written.
pub fn put_away(writing: &Writing<'_>, from: JobId, into: JobId) -> Result<(), StoreError> {
    let pair = (from.to_string(), into.to_string());
    writing
        .connection
        .prepare_cached("UPDATE job SET merged_into = ?2 WHERE merged_into = ?1")?
        .execute((&pair.0, &pair.1))?;
    writing
        .connection
        .prepare_cached("UPDATE job SET merged_into = ?2, deleted_at = ?3 WHERE id = ?1")?
        .execute((&pair.0, &pair.1, instant(writing.now())))?;
    Ok(())
}

/// The newest move of a pursuit: its day and number.
fn newest_move(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Option<(NaiveDate, i64)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT on_day, seq FROM event WHERE application_id = ?1 AND kind = 'stage'
         ORDER BY on_day DESC, seq DESC LIMIT 1",
    )?;
    let newest = statement
        .query_row([application.to_string()], |row| Ok((row.parsed("on_day")?, row.get("seq")?)))
        .optional()?;
    Ok(newest)
}

//! Applications of which nothing was heard, and how soon others were answered.

use chrono::{Days, NaiveDate};
use domain::rhythm::{Rhythm, Silence};
use rusqlite::named_params;

use super::rows::{Subject, rows, subject};
use crate::text::{Columns, day, word};
use crate::{Reading, StoreError};

/// How much longer ago than its silence began an application may have come to its stage and still be looked for: an
/// interview may be held months after one was asked to it.
const LOOK_BACK: u64 = 120;

/// An application that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilentRow {
    /// Its job.
    pub subject: Subject,
    /// The day something last happened: it came to its stage, was talked of, or was asked about.
    pub since: NaiveDate,
}

/// Applications whose silence asks today for one thing, the newest silence first. Each application is in one of the three
/// lists at most.
///
/// # Errors
/// When the file can't be read.
pub fn silent(
    reading: &Reading<'_>,
    silence: Silence,
    rhythm: &Rhythm,
    today: NaiveDate,
    limit: u32,
) -> Result<Vec<SilentRow>, StoreError> {
    let Some(window) = Window::of(silence, rhythm, today) else { return Ok(Vec::new()) };
    let [applied, screening, interview] = window.until.map(|until| until.map(day));
    let (newest, oldest, after) = (window.newest.map(day), text(window.oldest), text(window.after));
    let (kind, today) = (word(&silence)?, day(today));
    let params = named_params! { ":kind": kind, ":newest": newest, ":oldest": oldest, ":after": after,
    ":applied": applied, ":screening": screening, ":interview": interview, ":today": today, ":limit": limit };
    rows(reading, SILENT, params, |row| Ok(SilentRow { subject: subject(row)?, since: row.parsed("since")? }))
}

pub(crate) const SILENT: &str = concat!(include_str!("subject.sql"), include_str!("silent.sql"));

/// In how many days the newest applications that were answered got their answer.
///
/// # Errors
/// When the file can't be read.
pub fn answer_days(reading: &Reading<'_>, limit: u32) -> Result<Vec<u32>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ANSWERS)?;
    let days = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Option<u32>> {
        let sent: NaiveDate = row.parsed("applied_on")?;
        let answered: Option<NaiveDate> = row.parsed_or_null("answered_on")?;
        Ok(answered.and_then(|answered| u32::try_from((answered - sent).num_days()).ok()))
    };
    let all = statement.query_map([limit], days)?.collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().flatten().collect())
}

pub(crate) const ANSWERS: &str = include_str!("answers.sql");

/// When a silence must have begun, and which stage events are looked at for it.
struct Window {
    /// Silence must have begun after this day; any day when absent.
    after: Option<NaiveDate>,
    /// And by this day, for applied, screening and interview.
    until: [Option<NaiveDate>; 3],
    /// The newest stage event looked at.
    newest: Option<NaiveDate>,
    /// Events up to this day are not looked at.
    oldest: Option<NaiveDate>,
}

impl Window {
    fn of(silence: Silence, rhythm: &Rhythm, today: NaiveDate) -> Option<Self> {
        let cutoffs = rhythm.cutoffs(today);
        let (after, until) = match silence {
            Silence::FollowUp => {
                let quiet = cutoffs.no_reply.map_or(cutoffs.quiet, |no_reply| no_reply.max(cutoffs.quiet));
                (Some(quiet), [cutoffs.applied, cutoffs.screening, cutoffs.interview])
            }
            Silence::Quiet => (cutoffs.no_reply, [Some(cutoffs.quiet); 3]),
            Silence::NoReply => (None, [Some(cutoffs.no_reply?); 3]),
        };
        let oldest = after.and_then(|after| after.checked_sub_days(Days::new(LOOK_BACK)));
        Some(Self { after, until, newest: until.into_iter().flatten().max(), oldest })
    }
}

/// A day as text, before every day when absent.
fn text(on: Option<NaiveDate>) -> String {
    on.map(day).unwrap_or_default()
}

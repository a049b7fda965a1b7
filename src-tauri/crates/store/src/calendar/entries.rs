//! Entries of the calendar between two days, or by their names.

use chrono::{NaiveDate, Utc};
use domain::calendar::{EntryKind, EntryRef, Standing, Timing, day_start};
use domain::ids::JobId;
use rusqlite::{Row, ToSql, named_params};

use super::rows;
use crate::text::{day, instant, json};
use crate::{Reading, StoreError};

/// What stands in the calendar, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// Which thing it stands for.
    pub entry: EntryRef,
    /// Its kind.
    pub kind: EntryKind,
    /// When it is.
    pub timing: Timing,
    /// Whether it still asks for something.
    pub standing: Standing,
    /// The job it is of; absent for what stands by itself.
    pub job_id: Option<JobId>,
    /// The job's title.
    pub title: Option<String>,
    /// The job's employer.
    pub employer: Option<String>,
    /// A task's words, an offer's name.
    pub text: Option<String>,
    /// Where one applies.
    pub apply_url: Option<String>,
    /// What only interviews have.
    pub meeting: Option<Meeting>,
}

/// What an interview says beside its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The zone its time was agreed in, by its name in the tz database.
    pub zone: String,
    /// Which round, from 1.
    pub round: u8,
    /// Its form, a word of the closed set: `phone`, `video` and so on.
    pub form: String,
    /// Where; empty when nothing was written.
    pub place: String,
    /// The link to it; empty when there is none.
    pub link: String,
}

/// What stands on the days from `from` to `to` in Oslo, both included: at most `limit` of each kind, the earliest
/// first within a kind. Jobs in the trash or an archive, closed pursuits and cancelled interviews are left out.
///
/// # Errors
/// When the file can't be read.
pub fn between(
    reading: &Reading<'_>,
    from: NaiveDate,
    to: NaiveDate,
    limit: u32,
) -> Result<Vec<EntryRow>, StoreError> {
    let (first, last) = (day(from), day(to));
    let begins = instant(day_start(from));
    let ends = instant(to.succ_opt().map_or(chrono::DateTime::<Utc>::MAX_UTC, day_start));
    let mut found = Vec::new();
    for source in Source::ALL {
        let days: [(&str, &dyn ToSql); 2] = if source.has_instants() {
            [(":from", &begins), (":to", &ends)]
        } else {
            [(":from", &first), (":to", &last)]
        };
        let params = [&days[..], named_params! { ":limit": limit }].concat();
        source.read(reading, source.between(), &params, &mut found)?;
    }
    Ok(found)
}

/// Entries by their names, in no order; those that are gone, in the trash or an archive are left out. Events of
/// histories are no entries.
///
/// # Errors
/// When the file can't be read.
pub fn by_refs(reading: &Reading<'_>, refs: &[EntryRef]) -> Result<Vec<EntryRow>, StoreError> {
    let mut found = Vec::new();
    for source in Source::ALL {
        let ids: Vec<String> = refs.iter().filter_map(|entry| source.id_of(*entry)).collect();
        if !ids.is_empty() {
            source.read(reading, source.by_id(), named_params! { ":ids": json(&ids)? }, &mut found)?;
        }
    }
    Ok(found)
}

/// Where entries come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Deadlines,
    AnswersBy,
    Interviews,
    Tasks,
    JobStarts,
    OfferStarts,
}

impl Source {
    const ALL: [Self; 6] =
        [Self::Deadlines, Self::AnswersBy, Self::Interviews, Self::Tasks, Self::JobStarts, Self::OfferStarts];

    /// Deadlines are days or instants; as text an instant lies within its day in UTC, so that one range by the instants
    /// at which the days begin and end in Oslo finds both. It leaves out its beginning and includes its end: a deadline
    /// at midnight belongs to the day that it ends.
    fn has_instants(self) -> bool {
        matches!(self, Self::Deadlines | Self::Interviews)
    }

    fn between(self) -> &'static str {
        match self {
            Self::Deadlines => concat!(
                include_str!("deadlines.sql"),
                " AND job.deadline_at > :from AND job.deadline_at <= :to
                  AND stage.kind NOT IN ('rejected', 'withdrawn', 'no_reply', 'expired')
                  ORDER BY job.deadline_at, job.seq LIMIT :limit"
            ),
            Self::Interviews => concat!(
                include_str!("interviews.sql"),
                " AND interview.starts_at >= :from AND interview.starts_at < :to AND interview.state <> 'cancelled'
                  ORDER BY interview.starts_at, interview.seq LIMIT :limit"
            ),
            Self::Tasks => concat!(
                include_str!("tasks.sql"),
                " AND task.due_on >= :from AND task.due_on <= :to ORDER BY task.due_on, task.seq LIMIT :limit"
            ),
            Self::AnswersBy => concat!(
                include_str!("offers.sql"),
                " AND offer.answer_by >= :from AND offer.answer_by <= :to
                  AND coalesce(stage.kind, '') NOT IN ('rejected', 'withdrawn', 'no_reply', 'expired')
                  ORDER BY offer.answer_by, offer.seq LIMIT :limit"
            ),
            Self::OfferStarts => concat!(
                include_str!("offers.sql"),
                " AND offer.starts_on >= :from AND offer.starts_on <= :to
                  AND coalesce(stage.kind, '') NOT IN ('rejected', 'withdrawn', 'no_reply', 'expired')
                  ORDER BY offer.starts_on, offer.seq LIMIT :limit"
            ),
            Self::JobStarts => concat!(
                include_str!("job_starts.sql"),
                " AND job.starts_on >= :from AND job.starts_on <= :to ORDER BY job.starts_on, job.seq LIMIT :limit"
            ),
        }
    }

    fn by_id(self) -> &'static str {
        match self {
            Self::Deadlines => {
                concat!(include_str!("deadlines.sql"), " AND job.id IN (SELECT value FROM json_each(:ids))")
            }
            Self::JobStarts => {
                concat!(include_str!("job_starts.sql"), " AND job.id IN (SELECT value FROM json_each(:ids))")
            }
            Self::Interviews => {
                concat!(
                    include_str!("interviews.sql"),
                    " AND interview.id IN (SELECT value FROM json_each(:ids))"
                )
            }
            Self::Tasks => {
                concat!(include_str!("tasks.sql"), " AND task.id IN (SELECT value FROM json_each(:ids))")
            }
            Self::AnswersBy => concat!(
                include_str!("offers.sql"),
                " AND offer.answer_by IS NOT NULL AND offer.id IN (SELECT value FROM json_each(:ids))"
            ),
            Self::OfferStarts => concat!(
                include_str!("offers.sql"),
                " AND offer.starts_on IS NOT NULL AND offer.id IN (SELECT value FROM json_each(:ids))"
            ),
        }
    }

    fn id_of(self, entry: EntryRef) -> Option<String> {
        match (self, entry) {
            (Self::Deadlines, EntryRef::Deadline(id)) | (Self::JobStarts, EntryRef::JobStart(id)) => {
                Some(id.to_string())
            }
            (Self::AnswersBy, EntryRef::AnswerBy(id)) | (Self::OfferStarts, EntryRef::OfferStart(id)) => {
                Some(id.to_string())
            }
            (Self::Interviews, EntryRef::Interview(id)) => Some(id.to_string()),
            (Self::Tasks, EntryRef::Task(id)) => Some(id.to_string()),
            _ => None,
        }
    }

    fn row(self) -> fn(&Row<'_>) -> rusqlite::Result<EntryRow> {
        match self {
            Self::Deadlines => rows::deadline_entry,
            Self::AnswersBy => rows::answer_entry,
            Self::Interviews => rows::interview_entry,
            Self::Tasks => rows::task_entry,
            Self::JobStarts => rows::job_start_entry,
            Self::OfferStarts => rows::offer_start_entry,
        }
    }

    fn read(
        self,
        reading: &Reading<'_>,
        sql: &str,
        params: &[(&str, &dyn ToSql)],
        found: &mut Vec<EntryRow>,
    ) -> Result<(), StoreError> {
        let mut statement = reading.connection.prepare_cached(sql)?;
        for row in statement.query_map(params, self.row())? {
            found.push(row?);
        }
        Ok(())
    }
}

/// Every statement between two days with the index it must go by.
#[cfg(test)]
pub(crate) fn plans() -> [(&'static str, &'static str); 6] {
    [
        (Source::Deadlines.between(), "job_deadline (deadline_at>? AND deadline_at<?)"),
        (Source::Interviews.between(), "interview_time (starts_at>? AND starts_at<?)"),
        (Source::Tasks.between(), "task_due (due_on>? AND due_on<?)"),
        (Source::AnswersBy.between(), "offer_answer (answer_by>? AND answer_by<?)"),
        (Source::OfferStarts.between(), "offer_starts (starts_on>? AND starts_on<?)"),
        (Source::JobStarts.between(), "job_starts (starts_on>? AND starts_on<?)"),
    ]
}

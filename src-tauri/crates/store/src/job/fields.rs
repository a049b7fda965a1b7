//! The columns of a job and the fields they stand for.

use chrono::{DateTime, NaiveDate, Utc};
use domain::deadline::{Deadline, DeadlineWhen, StartDate};
use domain::fold::fold;
use domain::ids::{EmployerId, JobId};
use domain::job::{JobFields, OrgNumber, Share};
use rusqlite::{Row, ToSql, named_params};

use crate::employer::name_key;
use crate::pay::{PayColumns, pay};
use crate::text::{Columns, day, instant, json, word, word_or_null};
use crate::{StoreError, Writing};

/// Writes a new row.
pub(super) fn insert(
    writing: &Writing<'_>,
    id: JobId,
    employer: EmployerId,
    job: &JobFields,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let created_at = instant(now);
    execute(writing, include_str!("insert.sql"), id, employer, job, &[(":created_at", &created_at)])
        .map(|_| ())
}

/// Writes all fields of an existing row.
pub(super) fn update(
    writing: &Writing<'_>,
    id: JobId,
    employer: EmployerId,
    job: &JobFields,
) -> Result<(), StoreError> {
    match execute(writing, include_str!("update.sql"), id, employer, job, &[])? {
        0 => Err(StoreError::missing("job", &id)),
        _ => Ok(()),
    }
}

/// Binds every field to the parameter of its column's name and runs the statement.
fn execute(
    writing: &Writing<'_>,
    sql: &str,
    id: JobId,
    employer: EmployerId,
    job: &JobFields,
    more: &[(&str, &dyn ToSql)],
) -> Result<usize, StoreError> {
    let (deadline_kind, deadline_at) = deadline_columns(&job.deadline);
    let pay = PayColumns::of(job.pay.as_ref())?;
    let fields = named_params! {
        ":id": id.to_string(),
        ":title": job.title,
        ":title_fold": fold(&job.title),
        ":employer_id": employer.to_string(),
        ":employer": job.employer,
        ":employer_fold": name_key(&job.employer),
        ":orgnr": job.orgnr.as_ref().map(OrgNumber::as_str),
        ":places": json(&job.places)?,
        ":deadline_kind": deadline_kind,
        ":deadline_at": deadline_at,
        ":deadline_text": job.deadline.text,
        ":posted_on": job.posted_on.map(day),
        ":starts_on": job.starts.as_ref().and_then(|starts| starts.on).map(day),
        ":starts_text": job.starts.as_ref().map(|starts| &starts.text),
        ":form": word_or_null(job.form.as_ref())?,
        ":share_min": job.share.map(|share| share.min_percent),
        ":share_max": job.share.map(|share| share.max_percent),
        ":workplace": word_or_null(job.workplace.as_ref())?,
        ":required_degree": word(&job.required_degree)?,
        ":languages_required": json(&job.languages_required)?,
        ":apply_url": job.apply_url,
    };
    let all: Vec<(&str, &dyn ToSql)> = fields.iter().chain(&pay.params()).chain(more).copied().collect();
    Ok(writing.connection.prepare_cached(sql)?.execute(all.as_slice())?)
}

/// Reads the fields; contacts stand in a table of their own.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<JobFields> {
    let starts_text: Option<String> = row.get("starts_text")?;
    let starts_on = row.parsed_or_null("starts_on")?;
    Ok(JobFields {
        title: row.get("title")?,
        employer: row.get("employer")?,
        orgnr: row.get::<_, Option<String>>("orgnr")?.as_deref().and_then(OrgNumber::parse),
        places: row.json("places")?,
        deadline: deadline(row)?,
        posted_on: row.parsed_or_null("posted_on")?,
        starts: starts_text.map(|text| StartDate { on: starts_on, text }),
        form: row.word_or_null("form")?,
        share: share(row)?,
        pay: pay(row)?,
        workplace: row.word_or_null("workplace")?,
        required_degree: row.word("required_degree")?,
        languages_required: row.json("languages_required")?,
        apply_url: row.get("apply_url")?,
        contacts: Vec::new(),
    })
}

/// The deadline of a row with the deadline columns.
pub(crate) fn deadline(row: &Row<'_>) -> rusqlite::Result<Deadline> {
    let kind: String = row.get("deadline_kind")?;
    let when = match kind.as_str() {
        "date" => DeadlineWhen::Date(row.parsed::<NaiveDate>("deadline_at")?),
        "datetime" => DeadlineWhen::DateTime(row.parsed::<DateTime<Utc>>("deadline_at")?),
        "asap" => DeadlineWhen::Asap,
        "rolling" => DeadlineWhen::Rolling,
        // The column's check lets only one more word in.
        _ => DeadlineWhen::Unknown,
    };
    Ok(Deadline { when, text: row.get("deadline_text")? })
}

/// The share of a full position of a row with the share columns.
pub(crate) fn share(row: &Row<'_>) -> rusqlite::Result<Option<Share>> {
    let max: Option<u8> = row.get("share_max")?;
    let min: Option<u8> = row.get("share_min")?;
    Ok(min.map(|min_percent| Share { min_percent, max_percent: max.unwrap_or(min_percent) }))
}

fn deadline_columns(deadline: &Deadline) -> (&'static str, Option<String>) {
    match deadline.when {
        DeadlineWhen::Date(on) => ("date", Some(day(on))),
        DeadlineWhen::DateTime(at) => ("datetime", Some(instant(at))),
        DeadlineWhen::Asap => ("asap", None),
        DeadlineWhen::Rolling => ("rolling", None),
        DeadlineWhen::Unknown => ("unknown", None),
    }
}

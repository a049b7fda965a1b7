//! What a row of the table shows.

use chrono::{DateTime, NaiveDate, Utc};
use domain::collate::norwegian_key;
use domain::deadline::StartDate;
use domain::ids::{JobId, TagId};
use domain::job::{EmploymentForm, Place, Workplace};
use rusqlite::Row;

use crate::board::{CardRow, card};
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// A job with all a table can show of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledRow {
    /// What its card shows.
    pub card: CardRow,
    /// The employer's organisation number.
    pub orgnr: Option<String>,
    /// Places of work, the main one first.
    pub places: Vec<Place>,
    /// The site of the newest ad that has one.
    pub site: Option<String>,
    /// Where it was found, in the person's words.
    pub found_at: Option<String>,
    /// The person's tags, in the order of the alphabet.
    pub tags: Vec<RowTag>,
    /// Form of employment.
    pub form: Option<EmploymentForm>,
    /// Where the work is done.
    pub workplace: Option<Workplace>,
    /// Languages asked for.
    pub languages_required: Vec<String>,
    /// The day the ad was published.
    pub posted_on: Option<NaiveDate>,
    /// When the work starts.
    pub starts: Option<StartDate>,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// The day something last happened.
    pub last_event_on: Option<NaiveDate>,
    /// The first day to follow up that is not done.
    pub follow_up_on: Option<NaiveDate>,
}

/// A tag as a row bears it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowTag {
    /// Its id.
    pub id: TagId,
    /// Its name.
    pub name: String,
}

/// The rows of these numbers, in this order; those that are gone are left out.
///
/// # Errors
/// When the file can't be read.
pub fn rows(reading: &Reading<'_>, seqs: &[i64]) -> Result<Vec<FilledRow>, StoreError> {
    let list = json(seqs)?;
    let mut statement = reading.connection.prepare_cached(ROWS)?;
    let mut rows = statement.query_map([&list], filled)?.collect::<Result<Vec<_>, _>>()?;
    let mut statement = reading.connection.prepare_cached(include_str!("row_tags.sql"))?;
    let mut found = statement.query([&list])?;
    while let Some(row) = found.next()? {
        let job: JobId = row.parsed("job_id")?;
        let tag = RowTag { id: row.parsed("id")?, name: row.get("name")? };
        if let Some(of) = rows.iter_mut().find(|one| one.card.job_id == job) {
            of.tags.push(tag);
        }
    }
    for row in &mut rows {
        row.tags.sort_by_cached_key(|tag| norwegian_key(&tag.name));
    }
    Ok(rows)
}

/// The jobs of these numbers, in this order.
///
/// # Errors
/// When the file can't be read.
pub fn job_ids(reading: &Reading<'_>, seqs: &[i64]) -> Result<Vec<JobId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT job.id FROM json_each(?1) AS chosen CROSS JOIN job ON job.seq = chosen.value ORDER BY chosen.key",
    )?;
    Ok(statement.query_map([json(seqs)?], |row| row.parsed("id"))?.collect::<Result<_, _>>()?)
}

/// What a card shows, and the rest.
const ROWS: &str = concat!(
    include_str!("../board/card.sql"),
    include_str!("row_more.sql"),
    "FROM json_each(?1) AS chosen
     CROSS JOIN job ON job.seq = chosen.value
     CROSS JOIN application ON application.job_id = job.id
     CROSS JOIN stage ON stage.id = application.stage_id
     ORDER BY chosen.key"
);

fn filled(row: &Row<'_>) -> rusqlite::Result<FilledRow> {
    let starts_text: Option<String> = row.get("starts_text")?;
    let starts_on = row.parsed_or_null("starts_on")?;
    Ok(FilledRow {
        card: card(row)?,
        orgnr: row.get("orgnr")?,
        places: row.json("places")?,
        site: row.get("site")?,
        found_at: row.get("found_at")?,
        tags: Vec::new(),
        form: row.word_or_null("form")?,
        workplace: row.word_or_null("workplace")?,
        languages_required: row.json("languages_required")?,
        posted_on: row.parsed_or_null("posted_on")?,
        starts: starts_text.map(|text| StartDate { on: starts_on, text }),
        created_at: row.parsed("created_at")?,
        last_event_on: row.parsed_or_null("last_event_on")?,
        follow_up_on: row.parsed_or_null("follow_up_on")?,
    })
}

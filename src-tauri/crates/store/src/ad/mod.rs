//! Captured ads: what a page said and where it was seen. Texts and pages lie in the content store.

mod known;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ad::{AdSource, AdState, CaptureWarning, Confidence, FieldOrigin};
use domain::document::Document;
use domain::ids::{AdId, JobId};
use rusqlite::{OptionalExtension, Row, named_params};

pub use known::{alike, by_keys, keys_of_job};

use crate::text::{Columns, day, instant, json, word};
use crate::{Reading, StoreError, Writing, content};

/// An ad to keep.
#[derive(Debug, Clone)]
pub struct NewAd<'a> {
    /// Its id.
    pub id: AdId,
    /// The job it describes.
    pub job_id: JobId,
    /// Where it was seen.
    pub source: &'a AdSource,
    /// What makes it known again.
    pub keys: &'a [String],
    /// The day it was seen.
    pub seen_on: NaiveDate,
    /// When it was captured.
    pub captured_at: DateTime<Utc>,
    /// The language it is written in.
    pub language: Option<&'a str>,
    /// Whether one can still apply.
    pub state: AdState,
    /// Its readable text.
    pub document: &'a Document,
    /// The page as it came, not yet packed.
    pub page: Option<&'a [u8]>,
    /// Where each field was found; the confidence is kept in thousandths.
    pub origins: &'a [FieldOrigin],
    /// What the person should know of the capture.
    pub warnings: &'a [CaptureWarning],
}

/// An ad as it is kept, without its text and page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdRow {
    /// Its id.
    pub id: AdId,
    /// Where it was seen.
    pub source: AdSource,
    /// The day it was seen.
    pub seen_on: NaiveDate,
    /// When it was captured.
    pub captured_at: DateTime<Utc>,
    /// The language it is written in.
    pub language: Option<String>,
    /// Whether one could still apply.
    pub state: AdState,
    /// What the person should know of the capture.
    pub warnings: Vec<CaptureWarning>,
    /// Length of the page in bytes, where it was kept.
    pub page_bytes: Option<u32>,
}

/// Keeps an ad with its text and page.
///
/// # Errors
/// When the job does not exist, or the file can't be written.
pub fn insert(writing: &Writing<'_>, ad: &NewAd<'_>) -> Result<(), StoreError> {
    let text_hash = content::put_text(writing.connection, ad.document)?;
    let page_hash = ad.page.map(|page| content::put_page(writing.connection, page)).transpose()?;
    writing.connection.prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": ad.id.to_string(),
        ":job_id": ad.job_id.to_string(),
        ":site": ad.source.site,
        ":url": ad.source.url,
        ":external_id": ad.source.external_id,
        ":captured_at": instant(ad.captured_at),
        ":seen_on": day(ad.seen_on),
        ":language": ad.language,
        ":state": word(&ad.state)?,
        ":warnings": json(ad.warnings)?,
        ":text_hash": text_hash,
        ":page_hash": page_hash,
    })?;
    insert_keys(writing, ad)?;
    insert_origins(writing, ad)
}

/// The ads of a job, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<AdRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("of_job.sql"))?;
    Ok(statement.query_map([job.to_string()], ad)?.collect::<Result<_, _>>()?)
}

/// The readable text of an ad.
///
/// # Errors
/// When the file can't be read.
pub fn document(reading: &Reading<'_>, id: AdId) -> Result<Option<Document>, StoreError> {
    let sql = "SELECT document, document_bytes FROM ad JOIN ad_text ON hash = text_hash WHERE id = ?1";
    let packed = packed(reading, sql, id)?;
    packed.map(|(packed, bytes)| content::unpack_document(&packed, bytes)).transpose()
}

/// The plain text of the newest ad of each job of the running search, the newest jobs first, at most so many. Jobs without
/// an ad are passed over.
///
/// # Errors
/// When the file can't be read.
pub fn newest_texts(reading: &Reading<'_>, limit: u32) -> Result<Vec<String>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("newest_texts.sql"))?;
    Ok(statement.query_map([limit], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The page of an ad as it came, where it was kept.
///
/// # Errors
/// When the file can't be read.
pub fn page(reading: &Reading<'_>, id: AdId) -> Result<Option<Vec<u8>>, StoreError> {
    let packed =
        packed(reading, "SELECT zstd, bytes FROM ad JOIN page ON hash = page_hash WHERE id = ?1", id)?;
    packed.map(|(packed, bytes)| content::unpack(&packed, bytes)).transpose()
}

/// Where each field of an ad was found, in reading order.
///
/// # Errors
/// When the file can't be read.
pub fn origins(reading: &Reading<'_>, id: AdId) -> Result<Vec<FieldOrigin>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT field, origin, confidence FROM ad_origin WHERE ad_id = ?1")?;
    let mut origins = statement
        .query_map([id.to_string()], |row| {
            let thousandths: u16 = row.get("confidence")?;
            Ok(FieldOrigin {
                field: row.word("field")?,
                from: row.word("origin")?,
                confidence: Confidence(f32::from(thousandths) / 1000.0),
            })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    origins.sort_by_key(|origin| origin.field);
    Ok(origins)
}

fn insert_keys(writing: &Writing<'_>, ad: &NewAd<'_>) -> Result<(), StoreError> {
    let mut statement = writing
        .connection
        .prepare_cached("INSERT INTO ad_key (ad_id, key) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    for key in ad.keys {
        statement.execute((ad.id.to_string(), key))?;
    }
    Ok(())
}

fn insert_origins(writing: &Writing<'_>, ad: &NewAd<'_>) -> Result<(), StoreError> {
    let mut statement = writing
        .connection
        .prepare_cached("INSERT INTO ad_origin (ad_id, field, origin, confidence) VALUES (?1, ?2, ?3, ?4)")?;
    for origin in ad.origins {
        // Between 0 and 1000 once clamped; what is no number counts as 0.
        let thousandths = (origin.confidence.0.clamp(0.0, 1.0) * 1000.0).round() as i64;
        statement.execute((ad.id.to_string(), word(&origin.field)?, word(&origin.from)?, thousandths))?;
    }
    Ok(())
}

fn packed(reading: &Reading<'_>, sql: &str, id: AdId) -> Result<Option<(Vec<u8>, i64)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

fn ad(row: &Row<'_>) -> rusqlite::Result<AdRow> {
    Ok(AdRow {
        id: row.parsed("id")?,
        source: AdSource {
            site: row.get("site")?,
            url: row.get("url")?,
            external_id: row.get("external_id")?,
        },
        seen_on: row.parsed("seen_on")?,
        captured_at: row.parsed("captured_at")?,
        language: row.get("language")?,
        state: row.word("state")?,
        warnings: row.json("warnings")?,
        page_bytes: row.get("page_bytes")?,
    })
}

//! What goes into a zip beside the document: documents' files, ads as text and page, prep sheets.

use chrono::NaiveDate;
use domain::document::Document;
use domain::ids::{ApplicationId, JobId};
use rusqlite::Row;

use super::sheet::for_each;
use crate::text::Columns;
use crate::{Reading, StoreError, content};

/// A file of a document's version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFile {
    /// SHA-256 of its bytes.
    pub hash: String,
    /// The name the person's file had.
    pub file_name: String,
}

/// A captured ad with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdPaper {
    /// The job it describes.
    pub job_id: JobId,
    /// Which of the job's ads it is, from 1.
    pub number: u32,
    /// The day it was seen.
    pub seen_on: NaiveDate,
    /// Where it was seen.
    pub url: Option<String>,
    /// Its text.
    pub document: Document,
    /// The page as it came, where it was kept.
    pub page: Option<Vec<u8>>,
}

/// A part of a prep sheet, in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepWords {
    /// Which part.
    pub part: String,
    /// What the person wrote.
    pub text: String,
}

/// Gives the file of every version of every document to `each`, each file once.
///
/// # Errors
/// When the file can't be read, and those of `each`.
pub fn document_files<E: From<StoreError>>(
    reading: &Reading<'_>,
    each: &mut dyn FnMut(DocumentFile) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT hash, min(file_name) AS file_name FROM document_version GROUP BY hash ORDER BY hash";
    let read = |row: &Row<'_>| Ok(DocumentFile { hash: row.get("hash")?, file_name: row.get("file_name")? });
    for_each(reading, sql, read, each)
}

/// Gives every ad to `each`, job by job.
///
/// # Errors
/// When the file can't be read, and those of `each`.
pub fn ads<E: From<StoreError>>(
    reading: &Reading<'_>,
    each: &mut dyn FnMut(AdPaper) -> Result<(), E>,
) -> Result<(), E> {
    // Walked along the index, so that no pages are gathered to be put in order.
    let sql = "SELECT ad.job_id, seen_on, url, document, document_bytes, page.zstd, page.bytes
      FROM ad INDEXED BY ad_job CROSS JOIN ad_text ON ad_text.hash = ad.text_hash
      LEFT JOIN page ON page.hash = ad.page_hash ORDER BY ad.job_id, ad.seq";
    let mut last = (None, 0);
    for_each(reading, sql, packed, &mut |ad: Packed| {
        let (packed, bytes) = ad.document;
        let document = content::unpack_document(&packed, bytes)?;
        let page = ad.page.map(|(packed, bytes)| content::unpack(&packed, bytes)).transpose()?;
        let number = if last.0 == Some(ad.paper.job_id) { last.1 + 1 } else { 1 };
        last = (Some(ad.paper.job_id), number);
        each(AdPaper { number, document, page, ..ad.paper })
    })
}

/// What the person wrote on the prep sheets of an application.
///
/// # Errors
/// When the file can't be read.
pub fn prep(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<PrepWords>, StoreError> {
    let sql = "SELECT part, text FROM prep_sheet CROSS JOIN prep_part ON prep_part.sheet_id = prep_sheet.id
               WHERE application_id = ?1 AND trim(text) <> '' ORDER BY interview_id IS NOT NULL, prep_sheet.id, part";
    let mut statement = reading.connection.prepare_cached(sql)?;
    let words = |row: &Row<'_>| Ok(PrepWords { part: row.get("part")?, text: row.get("text")? });
    Ok(statement.query_map([application.to_string()], words)?.collect::<Result<_, _>>()?)
}

/// An ad whose text and page are still packed.
struct Packed {
    paper: AdPaper,
    document: (Vec<u8>, i64),
    page: Option<(Vec<u8>, i64)>,
}

fn packed(row: &Row<'_>) -> rusqlite::Result<Packed> {
    let paper = AdPaper {
        job_id: row.parsed("job_id")?,
        number: 1,
        seen_on: row.parsed("seen_on")?,
        url: row.get("url")?,
        document: Document::default(),
        page: None,
    };
    let page: Option<Vec<u8>> = row.get("zstd")?;
    let page = match page {
        Some(packed) => Some((packed, row.get("bytes")?)),
        None => None,
    };
    Ok(Packed { paper, document: (row.get("document")?, row.get("document_bytes")?), page })
}

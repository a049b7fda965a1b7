//! Documents, by their names and those of their files.

use domain::fold::fold;
use domain::ids::DocumentId;

use super::matching::{Entry, Found, Nearness};
use super::text;
use crate::search::terms::Terms;
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentHit {
    /// The document.
    pub document_id: DocumentId,
    /// Its name.
    pub name: String,
    /// The file that bears the words, of its newest version where none or several do.
    pub file_name: Option<String>,
    /// The number of that version.
    pub version: Option<u32>,
    /// Whether the words were found as they were typed; `false` is a guess at a typing error.
    pub exact: bool,
}

/// Which of these documents went out with one of these jobs.
pub(super) const AMONG: &str = include_str!("documents_among.sql");

/// All of them, the newest first.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Entry<DocumentId>>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("documents.sql"))?;
    let mut rows = statement.query([])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(Entry::new(row.parsed("id")?, text(row, "name")?, text(row, "files")?));
    }
    Ok(entries)
}

/// What is shown of those that were found.
pub(super) fn hits(
    reading: &Reading<'_>,
    found: &[Found<DocumentId>],
    terms: &Terms,
    limit: u32,
) -> Result<Vec<DocumentHit>, StoreError> {
    let ids: Vec<DocumentId> = found.iter().take(limit as usize).map(|one| one.key).collect();
    let mut statement = reading.connection.prepare_cached(include_str!("documents_hits.sql"))?;
    let mut rows = statement.query([json(&ids)?])?;
    let mut hits: Vec<DocumentHit> = Vec::new();
    let mut bears_words = false;
    while let Some(row) = rows.next()? {
        let document_id = row.parsed("id")?;
        let place: u32 = row.get("place")?;
        let file_name: Option<String> = row.get("file_name")?;
        let version = row.get("number")?;
        let bears = |name: &str| terms.any_folded_in(&fold(name));
        // Versions come the newest first.
        match hits.last_mut().filter(|last| last.document_id == document_id) {
            Some(last) => {
                if !bears_words && file_name.as_deref().is_some_and(bears) {
                    (last.file_name, last.version, bears_words) = (file_name, version, true);
                }
            }
            None => {
                bears_words = file_name.as_deref().is_some_and(bears);
                let nearness = found.get(place as usize).map(|one| one.nearness);
                let exact = nearness != Some(Nearness::Guessed);
                let name = row.get("name")?;
                hits.push(DocumentHit { document_id, name, file_name, version, exact });
            }
        }
    }
    Ok(hits)
}

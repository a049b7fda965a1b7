//! What is found besides jobs: people, documents by their names, and what happened or is to come.
//!
//! There are far fewer of them than words in ads, so they lie in memory, folded, and are read anew when something
//! changed: a search then looks through all of them between two keystrokes. Only what is shown of a hit is read from
//! the file.

mod documents;
mod happenings;
mod matching;
mod people;

pub use documents::DocumentHit;
pub use happenings::{HappeningHit, HappeningKind, JobOf, When};
pub use people::PersonHit;

use domain::ids::{ContactId, DocumentId};
use rusqlite::Row;

use crate::search::terms::Terms;
use crate::text::json;
use crate::{Reading, StoreError};
use happenings::Of;
use matching::{Entry, Found};

/// So many of what matches are held against the jobs it must belong to.
const NARROWED: usize = 5_000;
/// So many of the rest are read, to put those first that match letter for letter.
const LOOKED_AT: usize = 200;

/// Everything that can be found besides jobs, as the file held it at one moment.
#[derive(Debug, Default)]
pub struct Sought {
    people: Vec<Entry<ContactId>>,
    documents: Vec<Entry<DocumentId>>,
    happenings: Vec<Entry<Of>>,
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The words; all of them must be found.
    pub text: &'a str,
    /// Only what belongs to jobs of these row numbers; anything where it is absent.
    pub among: Option<&'a [i64]>,
    /// Hits of each sort wanted.
    pub limit: u32,
}

/// What was found, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoundBesides {
    /// People.
    pub people: Vec<PersonHit>,
    /// Documents.
    pub documents: Vec<DocumentHit>,
    /// Interviews, tasks and conversations, the newest first.
    pub happenings: Vec<HappeningHit>,
}

impl Sought {
    /// What the file holds now.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn read(reading: &Reading<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            people: people::all(reading)?,
            documents: documents::all(reading)?,
            happenings: happenings::all(reading)?,
        })
    }

    /// Looks through it. People's and documents' names are found with typing errors too, where there are few others.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn find(&self, reading: &Reading<'_>, wanted: &Wanted<'_>) -> Result<FoundBesides, StoreError> {
        let terms = Terms::of(wanted.text);
        let is_nowhere = wanted.among.is_some_and(<[i64]>::is_empty);
        if terms.is_empty() || wanted.limit == 0 || is_nowhere {
            return Ok(FoundBesides::default());
        }
        let people = narrowed(reading, matching::named(&self.people, &terms), wanted, people::AMONG)?;
        let documents =
            narrowed(reading, matching::named(&self.documents, &terms), wanted, documents::AMONG)?;
        Ok(FoundBesides {
            people: people::hits(reading, &people, &terms, wanted.limit)?,
            documents: documents::hits(reading, &documents, &terms, wanted.limit)?,
            happenings: happenings::hits(reading, &self.happenings, &terms, wanted)?,
        })
    }
}

/// A text of a row as it stands there; empty where there is none.
fn text<'row>(row: &'row Row<'_>, column: &str) -> rusqlite::Result<&'row str> {
    let index = row.as_ref().column_index(column)?;
    Ok(row.get_ref(index)?.as_str_or_null()?.unwrap_or_default())
}

/// Those of the found that belong to one of the jobs, as `sql` tells of ids and row numbers; at most so many as are read.
fn narrowed<K: Copy + ToString>(
    reading: &Reading<'_>,
    mut found: Vec<Found<K>>,
    wanted: &Wanted<'_>,
    sql: &str,
) -> Result<Vec<Found<K>>, StoreError> {
    if let Some(among) = wanted.among {
        found.truncate(NARROWED);
        let ids: Vec<String> = found.iter().map(|one| one.key.to_string()).collect();
        let mut statement = reading.connection.prepare_cached(sql)?;
        let places = statement.query_map((json(&ids)?, json(among)?), |row| row.get::<_, u32>("place"))?;
        let places = places.collect::<Result<Vec<_>, _>>()?;
        found = places.into_iter().filter_map(|place| found.get(place as usize).copied()).collect();
    }
    found.truncate(LOOKED_AT);
    Ok(found)
}

//! Search over everything kept of a job, as one types: titles, employers, cities and contacts first, then the ads'
//! texts and the notes.
//!
//! Rows come newest first straight from the index, without ranking: a search stops as soon as it has enough, however
//! many jobs there are. Within each part, hits that match letter for letter (å is å) stand before those that only
//! match folded.

pub(crate) mod index;
pub(crate) mod likeness;
pub(crate) mod snippet;
pub(crate) mod terms;
mod typos;

use std::collections::HashSet;

use domain::ids::{JobId, StageId};
use domain::stage::StageKind;
use rusqlite::{Row, Rows};
use serde::Serialize;

pub use snippet::Snippet;

use crate::text::{Columns, json};
use crate::{Reading, StoreError};
use terms::Terms;

/// How many folded hits in the short texts are looked through for letter-for-letter ones.
const SHORT_WINDOW: usize = 150;

/// The same in ads and notes, which are longer to read.
const BODY_WINDOW: usize = 40;

/// With fewer hits than this in titles, employers, cities and contacts, typing errors are allowed for.
const FEW: usize = 5;

/// A job that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The job.
    pub job_id: JobId,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// City of the main place of work.
    pub city: Option<String>,
    /// The stage it is in.
    pub stage_id: StageId,
    /// That stage's kind.
    pub stage_kind: StageKind,
    /// The name of the earlier search it belongs to.
    pub archive: Option<String>,
    /// Where in the ad or the notes the words stand, when that is where they were found.
    pub snippet: Option<Snippet>,
    /// Whether the words were found as they were typed, folded or not; `false` is a guess at a typing error.
    pub exact: bool,
}

/// Jobs outside the trash, earlier searches' too, in which every word of `text` is found, at most `limit`.
///
/// # Errors
/// When the file can't be read.
pub fn find(reading: &Reading<'_>, text: &str, limit: u32) -> Result<Vec<Hit>, StoreError> {
    best(reading, &Terms::of(text), limit)
}

/// The same among the jobs of these row numbers only, which none of the trash may be.
///
/// # Errors
/// When the file can't be read.
pub fn find_among(
    reading: &Reading<'_>,
    text: &str,
    seqs: &[i64],
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    best(reading, &Terms::of(text).among(seqs)?, limit)
}

/// The jobs of these row numbers as hits, in this order.
///
/// # Errors
/// When the file can't be read.
pub fn shown(reading: &Reading<'_>, seqs: &[i64]) -> Result<Vec<Hit>, StoreError> {
    hits(reading, seqs.iter().map(|seq| Choice { seq: *seq, exact: true, snippet: None }).collect())
}

/// Whether the index finds some of the words; without its help every job must be looked through to count the hits.
pub fn is_indexed(text: &str) -> bool {
    !Terms::of(text).long().is_empty()
}

fn best(reading: &Reading<'_>, terms: &Terms, limit: u32) -> Result<Vec<Hit>, StoreError> {
    if terms.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let mut chosen = Chosen { limit: limit as usize, seen: HashSet::new(), list: Vec::new() };
    in_short(reading, terms, &mut chosen)?;
    let few = chosen.list.len() < FEW;
    in_body(reading, terms, &mut chosen)?;
    if few {
        despite_typos(reading, terms, &mut chosen)?;
    }
    hits(reading, chosen.list)
}

/// The jobs chosen so far, best first.
struct Chosen {
    limit: usize,
    seen: HashSet<i64>,
    list: Vec<Choice>,
}

struct Choice {
    seq: i64,
    exact: bool,
    snippet: Option<Snippet>,
}

impl Chosen {
    /// Adds rows of the index that were not chosen before: letter-for-letter hits first, then the others.
    ///
    /// Reading stops when there is room for no more letter-for-letter hits, or, with enough others, after `window`.
    fn add(
        &mut self,
        mut rows: Rows<'_>,
        window: usize,
        letters_in: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
        choice: impl Fn(&Row<'_>, i64) -> rusqlite::Result<Choice>,
    ) -> Result<(), StoreError> {
        let room = self.limit.saturating_sub(self.list.len());
        let (mut letters, mut folded, mut looked) = (Vec::new(), Vec::new(), 0);
        while letters.len() < room && (looked < window || letters.len() + folded.len() < room) {
            let Some(row) = rows.next()? else { break };
            looked += 1;
            let seq = row.get("seq")?;
            let list = if letters_in(row)? { &mut letters } else { &mut folded };
            if list.len() < room && !self.seen.contains(&seq) {
                list.push(choice(row, seq)?);
            }
        }
        self.list.extend(letters.into_iter().chain(folded).take(room));
        self.seen.extend(self.list.iter().map(|choice| choice.seq));
        Ok(())
    }
}

fn in_short(reading: &Reading<'_>, terms: &Terms, chosen: &mut Chosen) -> Result<(), StoreError> {
    let matched = terms.matched_in_short();
    let sql = terms.sql(SHORT_FROM_INDEX, SHORT_FROM_TABLE, include_str!("short_term_in_short.sql"));
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query(&*terms.params(matched.as_ref()))?;
    chosen.add(
        rows,
        SHORT_WINDOW,
        |row| Ok(terms.letters_in(row.get_ref("letters")?.as_str()?, "")),
        |_, seq| Ok(Choice { seq, exact: true, snippet: None }),
    )
}

fn in_body(reading: &Reading<'_>, terms: &Terms, chosen: &mut Chosen) -> Result<(), StoreError> {
    let matched = terms.matched_anywhere();
    let sql = terms.sql(BODY_FROM_INDEX, BODY_FROM_TABLE, include_str!("short_term_anywhere.sql"));
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query(&*terms.params(matched.as_ref()))?;
    chosen.add(
        rows,
        BODY_WINDOW,
        |row| {
            let body = row.get_ref("body")?.as_str()?.to_lowercase();
            Ok(terms.letters_in(row.get_ref("letters")?.as_str()?, &body))
        },
        |row, seq| {
            let snippet = snippet::around(row.get_ref("body")?.as_str()?, terms.folded());
            Ok(Choice { seq, exact: true, snippet })
        },
    )
}

fn despite_typos(reading: &Reading<'_>, terms: &Terms, chosen: &mut Chosen) -> Result<(), StoreError> {
    let Some(matched) = typos::guess(reading, terms)? else { return Ok(()) };
    let sql = terms.sql(SHORT_FROM_INDEX, SHORT_FROM_TABLE, include_str!("short_term_in_short.sql"));
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query(&*terms.params(Some(&matched)))?;
    chosen.add(rows, 0, |_| Ok(true), |_, seq| Ok(Choice { seq, exact: false, snippet: None }))
}

/// What is shown of the chosen jobs, in one statement.
fn hits(reading: &Reading<'_>, mut chosen: Vec<Choice>) -> Result<Vec<Hit>, StoreError> {
    let seqs: Vec<i64> = chosen.iter().map(|choice| choice.seq).collect();
    let mut statement = reading.connection.prepare_cached(include_str!("hits.sql"))?;
    let mut rows = statement.query([json(&seqs)?])?;
    let mut hits = Vec::with_capacity(seqs.len());
    while let Some(row) = rows.next()? {
        let choice = chosen.get_mut(row.get::<_, u32>("place")? as usize);
        let (exact, snippet) = choice.map_or((true, None), |choice| (choice.exact, choice.snippet.take()));
        hits.push(Hit {
            job_id: row.parsed("job_id")?,
            title: row.get("title")?,
            employer: row.get("employer")?,
            city: row.get("city")?,
            stage_id: row.parsed("stage_id")?,
            stage_kind: row.word("stage_kind")?,
            archive: row.get("archive_name")?,
            snippet,
            exact,
        });
    }
    Ok(hits)
}

pub(crate) const SHORT_FROM_INDEX: &str = concat!(include_str!("short.sql"), include_str!("from_index.sql"));
pub(crate) const BODY_FROM_INDEX: &str = concat!(include_str!("body.sql"), include_str!("from_index.sql"));
const SHORT_FROM_TABLE: &str = concat!(include_str!("short.sql"), include_str!("from_table.sql"));
const BODY_FROM_TABLE: &str = concat!(include_str!("body.sql"), include_str!("from_table.sql"));

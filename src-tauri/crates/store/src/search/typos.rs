//! Typing errors: the words of all titles, employers, cities and contacts that a searched word is close to.

use super::likeness::Likeness;
use super::terms::{Terms, quoted};
use crate::{Reading, StoreError};

/// At most so many words stand in for one that was typed.
const GUESSES: usize = 8;

/// An index query over the short texts that takes close words for the typed ones; `None` when no word is close.
pub(super) fn guess(reading: &Reading<'_>, terms: &Terms) -> Result<Option<String>, StoreError> {
    let mut guessed = false;
    let mut groups = Vec::new();
    for term in terms.long() {
        let close = close_words(reading, term)?;
        guessed |= !close.is_empty();
        let any: Vec<String> = std::iter::once(term).chain(&close).map(|word| quoted(word)).collect();
        groups.push(format!("({})", any.join(" OR ")));
    }
    Ok(guessed.then(|| format!("short : ({})", groups.join(" AND "))))
}

/// The closest words that do not hold the term itself, the nearest and then the most frequent first.
fn close_words(reading: &Reading<'_>, term: &str) -> Result<Vec<String>, StoreError> {
    let Some(mut likeness) = Likeness::to(term) else { return Ok(Vec::new()) };
    let mut statement = reading.connection.prepare_cached("SELECT word, jobs FROM search_word")?;
    let mut rows = statement.query([])?;
    let mut close = Vec::new();
    while let Some(row) = rows.next()? {
        let word = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        if let Some(distance) = likeness.distance(word).filter(|distance| *distance > 0) {
            close.push((distance, -row.get::<_, i64>(1)?, word.to_owned()));
        }
    }
    close.sort();
    Ok(close.into_iter().take(GUESSES).map(|(_, _, word)| word).collect())
}

//! Typing errors and compounds: the words of all titles, employers, cities and contacts that a searched word is close to or
//! made of.

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
        let close = close_words(reading, &term.word)?;
        let apart = apart(reading, &term.word)?;
        guessed |= !close.is_empty() || apart.is_some();
        let any = term.or(close.iter());
        groups.push(match apart {
            Some((one, other)) => format!("({any} OR ({} AND {}))", quoted(&one), quoted(&other)),
            None => any,
        });
    }
    Ok(guessed.then(|| format!("short : ({})", groups.join(" AND "))))
}

/// The shortest part of a compound that is looked for by itself.
const SHORTEST_PART: usize = 3;

/// The two words a compound is made of, where both are written apart somewhere: `backendutvikler` is also
/// `backend utvikler` and `backend-utvikler`. An `s` between them belongs to neither.
fn apart(reading: &Reading<'_>, term: &str) -> Result<Option<(String, String)>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT 1 FROM search_word WHERE word = ?1")?;
    let mut is_word = |word: &str| statement.exists([word]);
    let ends: Vec<usize> = term.char_indices().map(|(at, _)| at).skip(SHORTEST_PART).collect();
    // From behind: in `kundeservicemedarbeider` the last word is the one that says what it is.
    for at in ends.into_iter().rev() {
        let (one, other) = term.split_at(at);
        let tail = other.strip_prefix('s').filter(|tail| tail.chars().count() >= SHORTEST_PART);
        for other in [Some(other), tail].into_iter().flatten() {
            if other.chars().count() >= SHORTEST_PART && is_word(one)? && is_word(other)? {
                return Ok(Some((one.to_owned(), other.to_owned())));
            }
        }
    }
    Ok(None)
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

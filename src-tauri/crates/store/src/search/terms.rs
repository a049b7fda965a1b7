//! The words somebody searches for. Whatever is typed is words, never a query language.

use domain::fold::{fold, other_spellings};
use rusqlite::ToSql;

use crate::StoreError;
use crate::text::json;

/// Words with fewer characters than this have no trigram.
const TRIGRAM: usize = 3;

/// More words than this narrow nothing down.
const MOST: usize = 16;

/// The words of a search, folded and as typed.
pub(crate) struct Terms {
    /// Folded, three characters and more.
    long: Vec<Long>,
    /// Folded, one or two characters.
    short: Vec<String>,
    /// As typed, in lower case.
    letters: Vec<String>,
    /// The row numbers of the jobs that are looked through, as JSON; all of them where it is absent.
    among: Option<String>,
}

/// A word that has trigrams.
pub(crate) struct Long {
    /// Folded.
    pub(crate) word: String,
    /// Its other spellings: `haakon` for `håkon`. Any of them will do.
    others: Vec<String>,
}

impl Long {
    /// Index query: the word, however it is spelt, or one of these in its stead.
    pub(crate) fn or<'a>(&'a self, more: impl Iterator<Item = &'a String>) -> String {
        let any: Vec<String> = self.spellings().chain(more.map(String::as_str)).map(quoted).collect();
        format!("({})", any.join(" OR "))
    }

    /// Whether it stands in a folded text, however it is spelt.
    pub(crate) fn stands_in(&self, folded: &str) -> bool {
        self.spellings().any(|word| folded.contains(word))
    }

    fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.word).chain(&self.others).map(String::as_str)
    }
}

impl Terms {
    /// The words of a text.
    pub(crate) fn of(text: &str) -> Self {
        let words = text.split(|c: char| c.is_whitespace() || c.is_control());
        let pairs: Vec<(String, String)> = words
            .map(|word| (fold(word), word.to_lowercase()))
            .filter(|(folded, _)| !folded.is_empty())
            .take(MOST)
            .collect();
        let mut terms = Self { long: Vec::new(), short: Vec::new(), letters: Vec::new(), among: None };
        for (word, letters) in pairs {
            if word.chars().count() >= TRIGRAM {
                terms.long.push(Long { word, others: other_spellings(&letters) });
            } else {
                terms.short.push(word);
            }
            terms.letters.push(letters);
        }
        terms
    }

    /// The same words, looked for in the jobs of these row numbers only.
    pub(crate) fn among(mut self, seqs: &[i64]) -> Result<Self, StoreError> {
        self.among = Some(json(seqs)?);
        Ok(self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// The words that have trigrams.
    pub(crate) fn long(&self) -> &[Long] {
        &self.long
    }

    /// Every folded word, in every spelling.
    pub(crate) fn folded(&self) -> impl Iterator<Item = &str> {
        self.long.iter().flat_map(Long::spellings).chain(self.short.iter().map(String::as_str))
    }

    /// Whether every word stands as typed in one of two texts in lower case.
    pub(crate) fn letters_in(&self, one: &str, other: &str) -> bool {
        self.letters.iter().all(|word| one.contains(word.as_str()) || other.contains(word.as_str()))
    }

    /// Whether any word stands in a folded text, however it is spelt.
    pub(crate) fn any_folded_in(&self, text: &str) -> bool {
        self.folded().any(|word| text.contains(word))
    }

    /// Whether every word that has no trigram stands in a folded text.
    pub(crate) fn short_folded_in(&self, text: &str) -> bool {
        self.short.iter().all(|word| text.contains(word))
    }

    /// Whether every word stands in a folded text, however it is spelt.
    pub(crate) fn folded_in(&self, text: &str) -> bool {
        self.long.iter().all(|long| long.stands_in(text)) && self.short_folded_in(text)
    }

    /// Index query: every long word in any column.
    pub(crate) fn matched_anywhere(&self) -> Option<String> {
        let all: Vec<String> = self.long.iter().map(|long| long.or(std::iter::empty())).collect();
        (!all.is_empty()).then(|| all.join(" AND "))
    }

    /// Index query: every long word in the short texts.
    pub(crate) fn matched_in_short(&self) -> Option<String> {
        self.matched_anywhere().map(|all| format!("short : ({all})"))
    }

    /// The statement for these words: through the index where there are long ones, newest first.
    pub(crate) fn sql(&self, from_index: &str, from_table: &str, short_term: &str) -> String {
        let (from, order, among) = match self.long.as_slice() {
            [] => (from_table, "search_short.seq", AMONG_TABLE),
            _ => (from_index, "search.rowid", AMONG_INDEX),
        };
        let among = self.among.as_ref().map_or("", |_| among);
        format!("{from}{among}{}ORDER BY {order} DESC", self.short_conditions(short_term))
    }

    /// One condition per word without a trigram, `:term` standing for its parameter.
    fn short_conditions(&self, condition: &str) -> String {
        PLACES.iter().take(self.short.len()).map(|place| condition.replace(":term", place)).collect()
    }

    /// What [`Terms::sql`] and [`Terms::condition`] need bound.
    pub(crate) fn params<'a>(&'a self, found: Option<&'a String>) -> Vec<(&'static str, &'a dyn ToSql)> {
        let mut params: Vec<(&'static str, &'a dyn ToSql)> = Vec::new();
        if let Some(found) = found {
            params.push((":found", found));
        }
        if let Some(among) = &self.among {
            params.push((":among", among));
        }
        params.extend(PLACES.iter().zip(&self.short).map(|(place, word)| (*place, word as &dyn ToSql)));
        params
    }

    /// A condition on `job` for lists: every word somewhere.
    pub(crate) fn condition(&self) -> String {
        let found = if self.long.is_empty() { "" } else { FOUND };
        let short = self.short_conditions(include_str!("short_term_of_job.sql"));
        format!("{found}{short}")
    }
}

const FOUND: &str = "AND job.seq IN (SELECT rowid FROM search WHERE search MATCH :found)\n";

const AMONG_TABLE: &str = "AND search_short.seq IN (SELECT value FROM json_each(:among))\n";
/// The plus keeps the index from being asked anew for each of the rows.
const AMONG_INDEX: &str = "AND +search.rowid IN (SELECT value FROM json_each(:among))\n";

/// The parameters of the words without trigrams.
const PLACES: [&str; MOST] = [
    ":term_a", ":term_b", ":term_c", ":term_d", ":term_e", ":term_f", ":term_g", ":term_h", ":term_i",
    ":term_j", ":term_k", ":term_l", ":term_m", ":term_n", ":term_o", ":term_p",
];

/// A word as an FTS5 string, in which a double quote is written twice (sqlite.org/fts5.html 3.1).
pub(crate) fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

//! Keeping the index: jobs that the triggers named are read again at the end of each transaction, each once.

use std::collections::{BTreeMap, BTreeSet};

use domain::fold::fold;
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

/// Words of the short texts with fewer characters are not offered for typing errors.
const SHORTEST_WORD: usize = 3;

/// Brings the index up to date for every job that changed in this transaction.
pub(crate) fn refresh(connection: &Connection) -> Result<(), StoreError> {
    let stale: Vec<i64> = connection
        .prepare_cached("SELECT seq FROM search_stale")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    if stale.is_empty() {
        return Ok(());
    }
    let mut words = Words::default();
    for seq in stale {
        refresh_job(connection, seq, &mut words)?;
    }
    words.settle(connection)?;
    connection.prepare_cached("DELETE FROM search_stale")?.execute([])?;
    Ok(())
}

/// What the index holds of a job.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Indexed {
    letters: String,
    short: String,
    body: String,
}

/// What the index should hold of a job; `None` when it is not to be found.
pub(crate) fn wanted(connection: &Connection, seq: i64) -> Result<Option<Indexed>, StoreError> {
    let source: Option<(String, String)> = connection
        .prepare_cached("SELECT short, body FROM search_source WHERE seq = ?1")?
        .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(source.map(|(short, body)| Indexed {
        letters: short.to_lowercase(),
        short: fold(&short),
        body: fold(&body),
    }))
}

/// What the index holds of a job now.
pub(crate) fn present(connection: &Connection, seq: i64) -> Result<Option<Indexed>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT letters, search_short.folded, search_body.folded
         FROM search_short JOIN search_body USING (seq) WHERE seq = ?1",
    )?;
    let found = statement
        .query_row([seq], |row| Ok(Indexed { letters: row.get(0)?, short: row.get(1)?, body: row.get(2)? }));
    Ok(found.optional()?)
}

fn refresh_job(connection: &Connection, seq: i64, changed: &mut Words) -> Result<(), StoreError> {
    let (present, wanted) = (present(connection, seq)?, wanted(connection, seq)?);
    if present == wanted {
        return Ok(());
    }
    if let Some(present) = &present {
        connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([seq])?;
        connection.prepare_cached("DELETE FROM search_short WHERE seq = ?1")?.execute([seq])?;
        connection.prepare_cached("DELETE FROM search_body WHERE seq = ?1")?.execute([seq])?;
        changed.count(&present.short, -1);
    }
    if let Some(wanted) = &wanted {
        connection
            .prepare_cached("INSERT INTO search (rowid, short, body) VALUES (?1, ?2, ?3)")?
            .execute((seq, &wanted.short, &wanted.body))?;
        connection
            .prepare_cached("INSERT INTO search_short (seq, letters, folded) VALUES (?1, ?2, ?3)")?
            .execute((seq, &wanted.letters, &wanted.short))?;
        connection
            .prepare_cached("INSERT INTO search_body (seq, folded) VALUES (?1, ?2)")?
            .execute((seq, &wanted.body))?;
        changed.count(&wanted.short, 1);
    }
    Ok(())
}

/// The words of a folded text, each once.
pub(crate) fn words(folded: &str) -> BTreeSet<&str> {
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().take(SHORTEST_WORD).count() == SHORTEST_WORD)
        .collect()
}

/// In how many more jobs, or fewer, each word now stands: a word that many jobs share is written once for all of them.
#[derive(Debug, Default)]
struct Words(BTreeMap<String, i64>);

impl Words {
    fn count(&mut self, folded: &str, jobs: i64) {
        for word in words(folded) {
            match self.0.get_mut(word) {
                Some(count) => *count += jobs,
                None => {
                    self.0.insert(word.to_owned(), jobs);
                }
            }
        }
    }

    fn settle(self, connection: &Connection) -> Result<(), StoreError> {
        let mut more = connection.prepare_cached(
            "INSERT INTO search_word (word, jobs) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET jobs = jobs + ?2",
        )?;
        let mut gone = connection.prepare_cached("DELETE FROM search_word WHERE word = ?1 AND jobs <= ?2")?;
        let mut fewer =
            connection.prepare_cached("UPDATE search_word SET jobs = jobs - ?2 WHERE word = ?1")?;
        for (word, jobs) in self.0.iter().filter(|(_, jobs)| **jobs != 0) {
            if *jobs > 0 {
                more.execute((word, jobs))?;
            } else if gone.execute((word, -jobs))? == 0 {
                fewer.execute((word, -jobs))?;
            }
        }
        Ok(())
    }
}

//! Search as one types, against the bare statement on SQLite.

use std::time::Instant;

use app::App;
use rusqlite::Connection;
use serde_json::json;

use crate::profiles::{Profiles, SEARCH_SIZES};
use crate::stats::percentile;

/// What is typed: a common word, a rare one, two words, letters folded, one found only in texts, two letters.
const WORDS: [&str; 8] =
    ["utvikler", "ingeniør", "senior oslo", "tromso", "sikkerhets", "kafka", "c++", "ai"];
const ROUNDS: usize = 40;
const LIMIT: u32 = 20;

/// What was measured of search at one size.
pub struct SearchFigures {
    /// Jobs in the profile.
    pub jobs: u32,
    /// Milliseconds of one search through the command table: middle, and 95th percentile.
    pub ours_ms: (f64, f64),
    /// The same for the bare statement.
    pub raw_ms: (f64, f64),
}

/// Measures both by turns at every size.
pub fn measure(profiles: &Profiles) -> anyhow::Result<Vec<SearchFigures>> {
    SEARCH_SIZES.into_iter().map(|jobs| at_size(profiles, jobs)).collect()
}

fn at_size(profiles: &Profiles, jobs: u32) -> anyhow::Result<SearchFigures> {
    let app = profiles.open(jobs)?;
    let raw = Connection::open(profiles.folder(jobs).join("loype.sqlite3"))?;
    let (mut ours_ms, mut raw_ms) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        for word in WORDS {
            let ours = timed(|| ours(&app, word))?;
            let bare = timed(|| bare(&raw, word))?;
            if round > 0 {
                ours_ms.push(ours);
                raw_ms.push(bare);
            }
        }
    }
    let both = |times: Vec<f64>| (percentile(times.clone(), 50), percentile(times, 95));
    Ok(SearchFigures { jobs, ours_ms: both(ours_ms), raw_ms: both(raw_ms) })
}

fn ours(app: &App, words: &str) -> anyhow::Result<usize> {
    let found = app::dispatch(app, "find", json!({ "text": words, "limit": LIMIT }))?;
    Ok(found["jobs"].as_array().map_or(0, Vec::len))
}

/// The same question to SQLite: the newest jobs whose text holds every word, with what a hit shows.
fn bare(connection: &Connection, words: &str) -> anyhow::Result<usize> {
    let folded: Vec<String> = words.split(' ').map(domain::fold::fold).collect();
    let shown = "SELECT job.id, job.title, job.employer, job.places ->> '$[0].city', stage.id, stage.kind";
    let joined =
        "JOIN application ON application.job_id = job.id JOIN stage ON stage.id = application.stage_id";
    let found = if folded.iter().all(|word| word.chars().count() >= 3) {
        let quoted: Vec<String> = folded.iter().map(|word| format!("\"{word}\"")).collect();
        let sql = format!(
            "{shown} FROM search JOIN job ON job.seq = search.rowid {joined}
             WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2"
        );
        rows(connection, &sql, &quoted.join(" AND "))?
    } else {
        let sql = format!(
            "{shown} FROM search_short JOIN job USING (seq) JOIN search_body USING (seq) {joined}
             WHERE search_short.folded LIKE ?1 OR search_body.folded LIKE ?1 ORDER BY seq DESC LIMIT ?2"
        );
        rows(connection, &sql, &format!("%{}%", folded.join("%")))?
    };
    Ok(found)
}

fn rows(connection: &Connection, sql: &str, words: &str) -> anyhow::Result<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map((words, LIMIT), |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    Ok(found.collect::<Result<Vec<_>, _>>()?.len())
}

fn timed(search: impl FnOnce() -> anyhow::Result<usize>) -> anyhow::Result<f64> {
    let begun = Instant::now();
    search()?;
    Ok(begun.elapsed().as_secs_f64() * 1_000.0)
}

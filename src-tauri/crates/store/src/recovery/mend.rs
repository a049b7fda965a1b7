//! After a salvage: rows whose parents are lost. What holds much together is made anew from what is known of it; a link
//! that may be empty is emptied; the rest goes, and is counted.

use chrono::{DateTime, Utc};
use domain::document::{Block, Document, Span};
use domain::ids::{ApplicationId, EventId, StageId};
use domain::stage::StageKind;
use rusqlite::{Connection, OptionalExtension};

use crate::forms::{Form, Formed, formed};
use crate::text::instant;
use crate::{StoreError, content};

/// How deep links lead at most: an answer belongs to a sitting, that to an application, that to a job.
const ROUNDS: u32 = 20;

/// What was done.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mended {
    pub(super) made: u32,
    pub(super) dropped: u32,
}

/// Makes every link lead somewhere.
pub(super) fn mend(connection: &Connection, now: DateTime<Utc>) -> Result<Mended, StoreError> {
    let transaction = connection.unchecked_transaction()?;
    let mut mended = values(&transaction, now)?;
    mended.made += employers(&transaction)?;
    mended.made += stages(&transaction, now)?;
    mended.dropped += broken_content(&transaction)?;
    mended.made += texts(&transaction)?;
    for _ in 0..ROUNDS {
        let dropped = follow_links(&transaction)?;
        mended.dropped += dropped;
        if dropped == 0 {
            break;
        }
    }
    mended.made += applications(&transaction, now)?;
    transaction.commit()?;
    Ok(mended)
}

/// Ids, days and instants that are none any more, by a letter that was damaged: nothing of their rows could be read.
fn values(connection: &Connection, now: DateTime<Utc>) -> Result<Mended, StoreError> {
    let mut mended = Mended::default();
    for column in formed(connection)? {
        let find =
            format!("SELECT {} FROM {} WHERE {} LIMIT 1", column.column, column.table, column.broken());
        let mut statement = connection.prepare(&find)?;
        while let Some(broken) = statement.query_row([], |row| row.get::<_, String>(0)).optional()? {
            if replaced(connection, &column, &broken, now)? {
                mended.made += 1;
            } else {
                let sql = format!("DELETE FROM {} WHERE {} = ?1", column.table, column.column);
                mended.dropped += changed(connection, &sql, [&broken])?;
            }
        }
    }
    Ok(mended)
}

/// Puts something readable in a broken value's place, as near to it as the table's own rules allow; says whether it could.
///
/// An id becomes another. A row's links led nowhere before either; a link of its own then leads to what is lost, and is
/// mended as such. A day or an instant keeps its other figures, else is left open, else is that of the salvage.
fn replaced(
    connection: &Connection,
    column: &Formed,
    broken: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let candidates = match column.form {
        Form::Id => vec![Some(EventId::at(now).to_string())],
        Form::Day | Form::Instant => {
            let now = instant(now);
            let length = if column.form == Form::Day { "2026-11-22".len() } else { now.len() };
            let nearest = figures_of(broken, &now[..length]);
            let nearest = nearest.filter(|text| column.form.is_of(text)).map(Some);
            let open = (!column.is_needed).then_some(None);
            nearest.into_iter().chain(open).chain([Some(now[..length].to_owned())]).collect()
        }
    };
    let sql = format!("UPDATE OR IGNORE {0} SET {1} = ?1 WHERE {1} = ?2", column.table, column.column);
    for candidate in candidates {
        if changed(connection, &sql, (candidate, broken))? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A text of a form with every letter that does not belong there replaced: a figure by 1, all else by what the form has.
fn figures_of(broken: &str, form: &str) -> Option<String> {
    let is_as_long = broken.chars().count() == form.len();
    let put = |(is, wanted): (char, char)| match wanted.is_ascii_digit() {
        true if is.is_ascii_digit() => is,
        true => '1',
        false => wanted,
    };
    is_as_long.then(|| broken.chars().zip(form.chars()).map(put).collect())
}

/// An employer is known by the name that its jobs bear.
fn employers(connection: &Connection) -> Result<u32, StoreError> {
    changed(connection, include_str!("employers.sql"), ())
}

/// A stage is of the kind that the next move says it left, else of the first; every kind keeps one.
fn stages(connection: &Connection, now: DateTime<Utc>) -> Result<u32, StoreError> {
    let mut made = changed(connection, include_str!("stages.sql"), ())?;
    for (position, kind) in StageKind::ALL.into_iter().enumerate() {
        made += changed(
            connection,
            "INSERT INTO stage (id, kind, name, position, hidden)
             SELECT ?1, ?2, NULL, ?3, 0 WHERE NOT EXISTS (SELECT 1 FROM stage WHERE kind = ?2)",
            (StageId::at(now).to_string(), kind.id(), position as i64),
        )?;
    }
    Ok(made)
}

/// Content that is not what its name says goes. An ad's text is made anew from its plain words, which stand beside it.
fn broken_content(connection: &Connection) -> Result<u32, StoreError> {
    for (hash, plain) in broken(connection, "SELECT hash, document, document_bytes, plain FROM ad_text")? {
        let anew = content::put_text(connection, &plain_document(&plain))?;
        connection.execute("UPDATE ad SET text_hash = ?1 WHERE text_hash = ?2", (anew, &hash))?;
        connection.execute("DELETE FROM ad_text WHERE hash = ?1", [&hash])?;
    }
    let mut dropped = 0;
    for table in ["page", "pack_text"] {
        // A file of before the guidance could be imported has no such table.
        let found =
            broken(connection, &format!("SELECT hash, zstd, bytes, '' FROM {table}")).unwrap_or_default();
        for (hash, _) in found {
            dropped += changed(connection, &format!("DELETE FROM {table} WHERE hash = ?1"), [hash])?;
        }
    }
    // A guidance whose files are lost can't be in force; the program's own is then.
    let has_packs = connection.prepare("SELECT 1 FROM guidance_pack, pack_text").is_ok();
    if has_packs {
        let lost = "DELETE FROM guidance_pack WHERE hash NOT IN (SELECT hash FROM pack_text)";
        dropped += changed(connection, lost, ())?;
    }
    Ok(dropped)
}

/// The content of a statement (name, packed, length, words) that is not whole: its name and its words.
fn broken(connection: &Connection, sql: &str) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (hash, packed): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let is_whole = content::unpack(&packed, row.get(2)?).is_ok_and(|bytes| content::hash(&bytes) == hash);
        if !is_whole {
            found.push((hash, row.get(3)?));
        }
    }
    Ok(found)
}

fn plain_document(words: &str) -> Document {
    let paragraph = |line: &str| Block::Paragraph {
        spans: vec![Span { text: line.to_owned(), bold: false, href: None }],
    };
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    Document { blocks: lines.map(paragraph).collect() }
}

/// An ad whose text is lost keeps its link and its days, with an empty text.
fn texts(connection: &Connection) -> Result<u32, StoreError> {
    let lost: u32 = connection.query_row(
        "SELECT count(*) FROM ad WHERE text_hash NOT IN (SELECT hash FROM ad_text)",
        [],
        |row| row.get(0),
    )?;
    if lost > 0 {
        let hash = content::put_text(connection, &Document { blocks: Vec::new() })?;
        connection.execute(
            "UPDATE ad SET text_hash = ?1 WHERE text_hash NOT IN (SELECT hash FROM ad_text)",
            [hash],
        )?;
    }
    Ok(lost)
}

/// Every job has exactly one application.
fn applications(connection: &Connection, now: DateTime<Utc>) -> Result<u32, StoreError> {
    let mut statement =
        connection.prepare("SELECT id FROM job WHERE id NOT IN (SELECT job_id FROM application)")?;
    let jobs = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    for job in &jobs {
        connection.execute(
            include_str!("application.sql"),
            (ApplicationId::at(now).to_string(), job, instant(now)),
        )?;
    }
    Ok(u32::try_from(jobs.len()).unwrap_or(u32::MAX))
}

/// One round over every link of every table; gives how many rows went.
fn follow_links(connection: &Connection) -> Result<u32, StoreError> {
    let mut statement = connection.prepare(include_str!("links.sql"))?;
    let links = statement
        .query_map([], |row| {
            Ok(Link {
                child: row.get(0)?,
                column: row.get(1)?,
                parent: row.get(2)?,
                key: row.get(3)?,
                is_needed: row.get(4)?,
            })
        })?
        .collect::<Result<Vec<Link>, _>>()?;
    let mut dropped = 0;
    for link in links {
        let Link { child, column, parent, key, is_needed } = link;
        let lost = format!(
            "{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE parent.{key} = {child}.{column})"
        );
        let emptied = !is_needed
            && connection.execute(&format!("UPDATE {child} SET {column} = NULL WHERE {lost}"), []).is_ok();
        if !emptied {
            dropped += changed(connection, &format!("DELETE FROM {child} WHERE {lost}"), ())?;
        }
    }
    Ok(dropped)
}

/// A column whose values are keys of another table.
struct Link {
    child: String,
    column: String,
    parent: String,
    key: String,
    /// Whether it may never be empty.
    is_needed: bool,
}

fn changed(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<u32, StoreError> {
    Ok(u32::try_from(connection.execute(sql, params)?).unwrap_or(u32::MAX))
}

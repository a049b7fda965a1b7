//! The ads' texts, page snapshots and imported guidances: content named by its SHA-256, outside the journal, which can't hold blobs.
//!
//! A row goes only when neither a row nor an undo step refers to it, so that undo finds what it brings back.

use domain::document::Document;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::StoreError;
use crate::text::{from_json, json};

/// zstd's level: the usual one, since a page is written while a person waits.
const LEVEL: i32 = zstd::DEFAULT_COMPRESSION_LEVEL;

/// A length beyond this is damage: pages of 5 and guidances of 20 MB are the largest that are taken.
const MOST_UNPACKED: usize = 128 * 1024 * 1024;

/// Keeps a document and returns its hash.
pub(crate) fn put_text(connection: &Connection, document: &Document) -> Result<String, StoreError> {
    let written = json(document)?;
    let hash = hash(written.as_bytes());
    if !has(connection, "SELECT 1 FROM ad_text WHERE hash = ?1", &hash)? {
        let packed = zstd::bulk::compress(written.as_bytes(), LEVEL)?;
        connection
            .prepare_cached(
                "INSERT INTO ad_text (hash, document, document_bytes, plain) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((&hash, packed, length(written.as_bytes()), document.plain_text()))?;
    }
    Ok(hash)
}

/// Keeps a page and returns its hash.
pub(crate) fn put_page(connection: &Connection, page: &[u8]) -> Result<String, StoreError> {
    let hash = hash(page);
    if !has(connection, "SELECT 1 FROM page WHERE hash = ?1", &hash)? {
        let packed = zstd::bulk::compress(page, LEVEL)?;
        connection.prepare_cached("INSERT INTO page (hash, zstd, bytes) VALUES (?1, ?2, ?3)")?.execute((
            &hash,
            packed,
            length(page),
        ))?;
    }
    Ok(hash)
}

/// Keeps the files of a guidance and returns their hash.
pub(crate) fn put_pack(connection: &Connection, files: &str) -> Result<String, StoreError> {
    let hash = hash(files.as_bytes());
    if !has(connection, "SELECT 1 FROM pack_text WHERE hash = ?1", &hash)? {
        let packed = zstd::bulk::compress(files.as_bytes(), LEVEL)?;
        connection
            .prepare_cached("INSERT INTO pack_text (hash, zstd, bytes) VALUES (?1, ?2, ?3)")?
            .execute((&hash, packed, length(files.as_bytes())))?;
    }
    Ok(hash)
}

/// A packed document.
pub(crate) fn unpack_document(packed: &[u8], bytes: i64) -> Result<Document, StoreError> {
    let written = unpack(packed, bytes)?;
    let text = std::str::from_utf8(&written).map_err(|error| StoreError::Damaged(error.to_string()))?;
    from_json(text)
}

/// Unpacks what is known to be `bytes` long; more than that is damage and never fills the memory.
pub(crate) fn unpack(packed: &[u8], bytes: i64) -> Result<Vec<u8>, StoreError> {
    let capacity = usize::try_from(bytes).map_err(|error| StoreError::Damaged(error.to_string()))?;
    if capacity > MOST_UNPACKED {
        return Err(StoreError::Damaged(format!("{capacity} bytes are more than was ever kept")));
    }
    zstd::bulk::decompress(packed, capacity).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// The name of some content.
pub(crate) fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The content that the rows of these steps (a JSON list) refer to, as a JSON list of hashes.
pub(crate) fn referred_by_steps(connection: &Connection, steps: &str) -> Result<String, StoreError> {
    Ok(connection
        .prepare_cached(include_str!("content/referred.sql"))?
        .query_row([steps], |row| row.get(0))?)
}

/// Removes those of the candidates (a JSON list of hashes) to which nothing refers any more.
pub(crate) fn collect(connection: &Connection, candidates: &str) -> Result<(), StoreError> {
    if candidates == "[]" {
        return Ok(());
    }
    connection.prepare_cached(include_str!("content/collect_text.sql"))?.execute([candidates])?;
    connection.prepare_cached(include_str!("content/collect_page.sql"))?.execute([candidates])?;
    connection.prepare_cached(include_str!("content/collect_pack.sql"))?.execute([candidates])?;
    Ok(())
}

fn has(connection: &Connection, sql: &str, hash: &str) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached(sql)?.query_row([hash], |_| Ok(())).optional()?.is_some())
}

fn length(content: &[u8]) -> i64 {
    // Nothing in memory is longer than an i64 counts.
    i64::try_from(content.len()).unwrap_or(i64::MAX)
}

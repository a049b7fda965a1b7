//! What stands beside the tables: texts, packs and pages.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::document::Document;
use rusqlite::types::Value as Sql;
use serde::de::{DeserializeOwned, DeserializeSeed, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::OwnFileError;
use super::contents::Loading;
use crate::content;

/// The most bytes a page may unpack to.
const MAX_PAGE: i64 = 64 * 1024 * 1024;

/// A list of items that `1` keeps.
pub(super) struct Items<'c, 'l, 'w, T>(
    pub(super) &'c mut Loading<'l, 'w>,
    pub(super) fn(&mut Loading<'l, 'w>, T) -> Result<(), OwnFileError>,
);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Items<'_, '_, '_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Items<'_, '_, '_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self(loading, keep) = self;
        loop {
            loading.next_row().map_err(|error| loading.fail(error))?;
            let Some(item) = items.next_element::<T>()? else { return Ok(()) };
            keep(loading, item).map_err(|error| loading.fail(error))?;
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    hash: String,
    document: Document,
}

pub(super) fn keep_text(loading: &mut Loading<'_, '_>, text: Text) -> Result<(), OwnFileError> {
    let hash = content::put_text(loading.connection, &text.document)?;
    if hash != text.hash {
        // Written anew by another program, or by a version that kept documents in other words.
        loading.renamed.push((text.hash, hash));
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pack {
    hash: String,
    files: BTreeMap<String, String>,
}

pub(super) fn keep_pack(loading: &mut Loading<'_, '_>, pack: Pack) -> Result<(), OwnFileError> {
    if !loading.tables.contains_key("guidance_pack") {
        return Err(loading.broken("this schema has no packs"));
    }
    let hash = content::put_pack(loading.connection, &crate::text::json(&pack.files)?)?;
    if hash != pack.hash {
        loading.renamed.push((pack.hash, hash));
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    hash: String,
    bytes: i64,
    zstd: String,
}

pub(super) fn keep_page(loading: &mut Loading<'_, '_>, page: Page) -> Result<(), OwnFileError> {
    if !(0..=MAX_PAGE).contains(&page.bytes) {
        return Err(loading.broken("the page says it is larger than any is"));
    }
    let packed = STANDARD.decode(&page.zstd).map_err(|error| loading.broken(error))?;
    let written = content::unpack(&packed, page.bytes).map_err(|error| loading.broken(error))?;
    if content::hash(&written) != page.hash {
        return Err(loading.broken("the page is not what its name says"));
    }
    let sql = "INSERT INTO page (hash, zstd, bytes) VALUES (?1, ?2, ?3)";
    loading.insert(sql, vec![Sql::Text(page.hash), Sql::Blob(packed), Sql::Integer(page.bytes)])
}

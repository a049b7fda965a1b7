//! What the register of units answered of employers, kept on the person's request.

use chrono::NaiveDate;
use domain::job::OrgNumber;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::text::{Columns, day, word_or_null};
use crate::{Reading, StoreError, Writing};

/// What the register said of an employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredRow {
    /// Its organisation number.
    pub orgnr: OrgNumber,
    /// Its registered name.
    pub name: String,
    /// The code of its form of organisation.
    pub form: Option<String>,
    /// That form in words.
    pub form_text: Option<String>,
    /// Its business address in one line.
    pub address: Option<String>,
    /// The municipality of that address.
    pub municipality: Option<String>,
    /// The code of its industry.
    pub industry: Option<String>,
    /// That industry in words.
    pub industry_text: Option<String>,
    /// People employed, where some are registered.
    pub employees: Option<u32>,
    /// Its website.
    pub website: Option<String>,
    /// The day it was registered.
    pub registered_on: Option<NaiveDate>,
    /// What is the matter with it, if anything.
    pub trouble: Option<Trouble>,
    /// The name it was looked up for; empty where it was its own.
    pub known_as: String,
    /// The address that was asked.
    pub url: String,
    /// The day of the answer.
    pub fetched_on: NaiveDate,
}

/// What is the matter with a registered employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// It is bankrupt.
    Bankrupt,
    /// It is being wound up.
    WindingUp,
    /// A court is winding it up.
    ForcedWindingUp,
    /// It was struck off.
    StruckOff,
}

/// Every employer that was looked up, by name.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<RegisteredRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    Ok(statement.query_map([], employer)?.collect::<Result<_, _>>()?)
}

pub(crate) const ALL: &str = "SELECT * FROM registered_employer ORDER BY name, orgnr";

/// One employer.
///
/// # Errors
/// When the file can't be read.
pub fn by_number(reading: &Reading<'_>, orgnr: &str) -> Result<Option<RegisteredRow>, StoreError> {
    let sql = "SELECT * FROM registered_employer WHERE orgnr = ?1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row([orgnr], employer).optional()?)
}

/// Keeps an answer; an earlier one of the same employer is written over.
///
/// # Errors
/// When the file can't be written.
pub fn put(writing: &Writing<'_>, row: &RegisteredRow) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("registered/put.sql"))?.execute(
        rusqlite::named_params! {
            ":orgnr": row.orgnr.as_str(),
            ":name": row.name,
            ":form": row.form,
            ":form_text": row.form_text,
            ":address": row.address,
            ":municipality": row.municipality,
            ":industry": row.industry,
            ":industry_text": row.industry_text,
            ":employees": row.employees,
            ":website": row.website,
            ":registered_on": row.registered_on.map(day),
            ":trouble": word_or_null(row.trouble.as_ref())?,
            ":known_as": row.known_as,
            ":url": row.url,
            ":fetched_on": day(row.fetched_on),
        },
    )?;
    Ok(())
}

/// Removes an answer; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is none of that number.
pub fn delete(writing: &Writing<'_>, orgnr: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM registered_employer WHERE orgnr = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([orgnr])?;
    if changed == 0 { Err(StoreError::missing("registered employer", &orgnr)) } else { Ok(()) }
}

fn employer(row: &Row<'_>) -> rusqlite::Result<RegisteredRow> {
    Ok(RegisteredRow {
        orgnr: row.word("orgnr")?,
        name: row.get("name")?,
        form: row.get("form")?,
        form_text: row.get("form_text")?,
        address: row.get("address")?,
        municipality: row.get("municipality")?,
        industry: row.get("industry")?,
        industry_text: row.get("industry_text")?,
        employees: row.get("employees")?,
        website: row.get("website")?,
        registered_on: row.parsed_or_null("registered_on")?,
        trouble: row.word_or_null("trouble")?,
        known_as: row.get("known_as")?,
        url: row.get("url")?,
        fetched_on: row.parsed("fetched_on")?,
    })
}

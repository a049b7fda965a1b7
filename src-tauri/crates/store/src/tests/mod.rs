//! Tests on real files: a profile in a temporary folder, a board of jobs, and a dump of all that must come back.

mod archives;
mod backups;
mod board;
mod calendar;
mod changes;
mod contacts;
mod content;
mod damaged;
mod documents;
mod example;
mod files;
mod find;
mod full;
mod guidance;
mod guidance_acts;
mod halt;
mod interviews;
mod jobs;
mod journal;
mod limits;
mod made_up;
mod merging;
mod open;
mod own;
mod pay;
mod pay_acts;
mod plans;
mod practice;
mod preparing;
mod questions;
mod restores;
mod search;
mod sequences;
mod silence;
mod stages;
mod table;
mod table_acts;
mod takeout;
mod tasks;
mod timeline;
mod today;
mod together;
mod upgrade;
mod whole_profile;
mod wipe;

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ad::{AdSource, AdState, CaptureWarning, Confidence, FieldOrigin, Origin};
use domain::document::{Block, Document, Span};
use domain::ids::{AdId, ApplicationId, EventId, JobId, StageId};
use domain::job::{JobField, JobFields};
use domain::stage::StageKind;
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;

use crate::ad::NewAd;
use crate::application::Application;
use crate::journal::triggers::domain_tables;
use crate::{Reading, Step, Store, StoreError, Writing, ad, application, event, job, stage};

/// The clock of the tests: an hour per number.
fn at(hour: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000 + hour * 3600, 0).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A profile of its own.
struct Profile {
    folder: TempDir,
    store: Store,
}

impl Profile {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), at(0)).unwrap();
        Self { folder, store }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The profile after the program was closed and started again.
    fn restarted(self) -> Self {
        self.store.close().unwrap();
        let store = Store::open(self.folder.path(), at(1)).unwrap();
        Self { folder: self.folder, store }
    }

    /// One write under the name `test`.
    fn write<T>(&self, f: impl FnOnce(&Writing<'_>) -> Result<T, StoreError>) -> T {
        self.store.write(&Step::new("test"), at(2), f).unwrap().value
    }

    fn read<T>(&self, f: impl FnOnce(&Reading<'_>) -> Result<T, StoreError>) -> T {
        self.store.read(f).unwrap()
    }

    fn stage(&self, kind: StageKind) -> StageId {
        self.read(|r| Ok(stage::all(r)?.into_iter().find(|stage| stage.kind == kind).unwrap().id))
    }

    /// A saved job with its application on top of the column.
    fn save(&self, title: &str, employer: &str) -> JobId {
        let stage = self.stage(StageKind::Saved);
        self.write(|w| save(w, stage, &JobFields::new(title, employer)))
    }

    fn application(&self, job: JobId) -> Application {
        self.read(|r| application::of_job(r, job)).unwrap()
    }

    /// A captured ad of that text for a job.
    fn capture(&self, job: JobId, text: &str) -> AdId {
        self.write(|w| capture(w, job, text, &[format!("key {text}")]))
    }

    fn assert_sound(&self) {
        assert_eq!(self.store.check().unwrap(), []);
    }
}

fn save(w: &Writing<'_>, stage: StageId, fields: &JobFields) -> Result<JobId, StoreError> {
    let (job_id, id) = (JobId::at(w.now()), ApplicationId::at(w.now()));
    job::insert(w, job_id, fields, w.now())?;
    let rank = application::rank_before(w, stage, None)?;
    application::insert(w, &Application { id, job_id, stage_id: stage, rank, applied_on: None })?;
    event::insert_stage(w, id, EventId::at(w.now()), day("2026-11-20"), None, stage)?;
    Ok(job_id)
}

fn capture(w: &Writing<'_>, job_id: JobId, text: &str, keys: &[String]) -> Result<AdId, StoreError> {
    let id = AdId::at(w.now());
    let source = AdSource { site: Some("finn.no".to_owned()), url: None, external_id: Some("1".to_owned()) };
    let document = document(text);
    let origins =
        [FieldOrigin { field: JobField::Title, from: Origin::JsonLd, confidence: Confidence(0.95) }];
    ad::insert(
        w,
        &NewAd {
            id,
            job_id,
            source: &source,
            keys,
            seen_on: day("2026-11-20"),
            captured_at: w.now(),
            language: Some("nb"),
            state: AdState::Open,
            document: &document,
            page: Some(format!("<html>{text}</html>").as_bytes()),
            origins: &origins,
            warnings: &[CaptureWarning::TextCut],
        },
    )?;
    let application = application::of_job(w, job_id)?.unwrap();
    event::insert_captured(w, application.id, EventId::at(w.now()), day("2026-11-20"), id)?;
    Ok(id)
}

fn document(text: &str) -> Document {
    let span = Span { text: text.to_owned(), bold: false, href: None };
    Document { blocks: vec![Block::Paragraph { spans: vec![span] }] }
}

/// Every row of every domain table, and what search holds, as text.
fn dump(store: &Store) -> Vec<String> {
    dump_of(&store.lock())
}

fn dump_of(connection: &Connection) -> Vec<String> {
    let mut tables = domain_tables(connection).unwrap();
    tables.extend(["search_short", "search_body", "search_word"].map(str::to_owned));
    tables.iter().flat_map(|table| rows(connection, table)).collect()
}

/// Every row of a table as text.
fn rows(connection: &Connection, table: &str) -> Vec<String> {
    rows_of(connection, table, "*")
}

/// These columns of every row of a table as text.
fn rows_of(connection: &Connection, table: &str, columns: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let values: Vec<Value> = (0..columns).map(|column| row.get(column).unwrap()).collect();
        lines.push(format!("{table} {values:?}"));
    }
    lines
}

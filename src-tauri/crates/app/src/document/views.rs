//! Documents as they are shown, each version with the state of its file.

use store::document::{SentRow, VersionRow};
use store::files::Files;

use super::file::MAX_FILE;
use super::{by_id, files};
use crate::clock::oslo_day;
use crate::wire::{
    DocumentQuery, DocumentSummary, DocumentView, Documents, DocumentsQuery, JobDocuments, JobQuery,
    SentView, VersionView,
};
use crate::{ApiError, App, job};

/// The most documents one answer carries.
const MAX_DOCUMENTS: u16 = 200;
/// The most versions and the most sendings one answer carries.
const MAX_ROWS: u32 = 200;

pub(crate) fn list(app: &App, query: DocumentsQuery) -> Result<Documents, ApiError> {
    let limit = u32::from(query.limit.min(MAX_DOCUMENTS));
    let page = app.read(|reading| Ok(store::document::list(reading, query.offset, limit)?))?;
    let files = files(app);
    let documents = page.rows.into_iter().map(|listed| DocumentSummary {
        document_id: listed.document.id,
        kind: listed.document.kind,
        name: listed.document.name,
        newest: version_view(listed.newest, &files),
        versions: listed.versions,
        sent: listed.sent,
    });
    Ok(Documents { total: page.total, documents: documents.collect(), max_file_bytes: MAX_FILE })
}

pub(crate) fn read(app: &App, query: DocumentQuery) -> Result<DocumentView, ApiError> {
    let (document, versions, sent) = app.read(|reading| {
        let document = by_id(reading, query.document_id)?;
        let versions = store::document::versions(reading, document.id, 0, MAX_ROWS)?;
        let sent = store::document::sent_of_document(reading, document.id, MAX_ROWS)?;
        Ok((document, versions, sent))
    })?;
    let files = files(app);
    Ok(DocumentView {
        document_id: document.id,
        kind: document.kind,
        name: document.name,
        versions: versions.rows.into_iter().map(|row| version_view(row, &files)).collect(),
        sent: sent.rows.into_iter().map(|row| sent_view(row, &files)).collect(),
        sent_total: sent.total,
    })
}

/// What was sent with a job's application; also of a job in the trash.
pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<JobDocuments, ApiError> {
    let sent = app.read(|reading| {
        let job = job::row(reading, query.job_id)?;
        Ok(store::document::sent_of_job(reading, job.id, MAX_ROWS)?)
    })?;
    let files = files(app);
    Ok(JobDocuments { sent: sent.into_iter().map(|row| sent_view(row, &files)).collect() })
}

fn version_view(row: VersionRow, files: &Files) -> VersionView {
    VersionView {
        version_id: row.id,
        number: row.number,
        state: files.look(&row.hash, row.bytes),
        file_name: row.file_name,
        bytes: row.bytes,
        note: row.note,
        added_on: oslo_day(row.added_at),
    }
}

fn sent_view(row: SentRow, files: &Files) -> SentView {
    SentView {
        id: row.id,
        on: row.on,
        job_id: row.job_id,
        title: row.title,
        employer: row.employer,
        document_id: row.document_id,
        kind: row.kind,
        name: row.name,
        version_id: row.version_id,
        number: row.number,
        file_name: row.file_name,
        state: files.look(&row.hash, row.bytes),
    }
}

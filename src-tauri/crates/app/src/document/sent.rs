//! Noting that a version was sent, and taking that back.

use domain::ids::DocumentSentId;
use store::Reading;
use store::document::SentRow;

use super::of_version;
use crate::app::step;
use crate::job::{self, past_day};
use crate::wire::{Nothing, SavedSent, SendDocument, SentQuery};
use crate::{ApiError, App, ErrorCode};

/// The most sendings of one job that are looked through for the same one.
const MAX_SENT: u32 = 200;

/// Notes that a version was sent. The same version on the same day is noted once.
pub(crate) fn send(app: &App, input: SendDocument) -> Result<SavedSent, ApiError> {
    let today = app.clock.today();
    let on = if input.on.trim().is_empty() { today } else { past_day(&input.on, today)? };
    let (name, employer) = app.read(|reading| {
        let name = of_version(reading, input.version_id)?.0.name;
        Ok((name, job::live_row(reading, input.job_id)?.fields.employer))
    })?;
    app.write(&step("send-document", [("name", &name), ("employer", &employer)]), |writing| {
        let application = job::application(writing, input.job_id)?;
        let sent = store::document::sent_of_job(writing, input.job_id, MAX_SENT)?;
        if let Some(same) = sent.iter().find(|sent| sent.version_id == input.version_id && sent.on == on) {
            return Ok(SavedSent { id: same.id });
        }
        let id = DocumentSentId::at(app.clock.now());
        let (_, version) = of_version(writing, input.version_id)?;
        store::document::insert_sent(writing, id, application.id, version.id, on)?;
        Ok(SavedSent { id })
    })
}

pub(crate) fn unsend(app: &App, query: SentQuery) -> Result<Nothing, ApiError> {
    let sent = app.read(|reading| by_id(reading, query.id))?;
    let words = [("name", sent.name.as_str()), ("employer", sent.employer.as_str())];
    app.write(&step("unsend-document", words), |writing| {
        store::document::delete_sent(writing, by_id(writing, query.id)?.id)?;
        Ok(Nothing {})
    })
}

fn by_id(reading: &Reading<'_>, id: DocumentSentId) -> Result<SentRow, ApiError> {
    store::document::sent_by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::SentMissing))
}

//! Why a pursuit was closed: asked after the move, told when the person likes, never in the way.

use domain::closed::{Closed, ClosedReason};
use domain::stage::{Stage, StageKind, furthest};
use store::Reading;
use store::application::Application;

use crate::app::step;
use crate::wire::{ClosedView, Nothing, SayWhyClosed};
use crate::{ApiError, App, ErrorCode, job, stages};

/// The longest note, in characters: a few sentences. More belongs into a note of its own.
const MAX_NOTE: usize = 1_000;

pub(crate) fn say(app: &App, input: SayWhyClosed) -> Result<Nothing, ApiError> {
    let closed = closed(input.reason, &input.note)?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("why-closed", [("title", &title)]), |writing| {
        let application = job::application(writing, input.job_id)?;
        if !stages::by_id(writing, application.stage_id)?.kind.is_closed() {
            return Err(ApiError::new(ErrorCode::NotClosed));
        }
        if store::closing::of(writing, application.id)? != closed {
            store::closing::set(writing, application.id, closed.as_ref())?;
        }
        Ok(Nothing {})
    })
}

/// How a closed pursuit ended; `None` while it is open.
pub(crate) fn view(
    reading: &Reading<'_>,
    application: &Application,
    stage: &Stage,
    kinds: &[StageKind],
    since: chrono::NaiveDate,
) -> Result<Option<ClosedView>, ApiError> {
    if !stage.kind.is_closed() {
        return Ok(None);
    }
    Ok(Some(ClosedView {
        on: store::closing::on(reading, application.id)?.unwrap_or(since),
        after: furthest(kinds.iter().copied()).filter(|kind| !kind.is_closed()),
        why: store::closing::of(reading, application.id)?,
        offered: ClosedReason::offered(stage.kind).to_vec(),
    }))
}

fn closed(reason: Option<ClosedReason>, note: &str) -> Result<Option<Closed>, ApiError> {
    let note = note.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', "");
    let note = note.trim();
    if note.chars().count() > MAX_NOTE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "closed_note").with("limit", MAX_NOTE));
    }
    let note = (!note.is_empty()).then(|| note.to_owned());
    let reason = reason.or(note.is_some().then_some(ClosedReason::Other));
    Ok(reason.map(|reason| Closed { reason, note }))
}

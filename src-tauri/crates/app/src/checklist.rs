//! What is to be ticked off for a job.

use domain::fold::fold;
use domain::ids::{ChecklistItemId, JobId};
use store::Reading;
use store::checklist::ChecklistItem;

use crate::app::step;
use crate::job::{self, line};
use crate::wire::{
    AddToChecklist, Checklist, ChecklistEdit, ChecklistItemQuery, ChecklistItemView, ChecklistMark,
    EditChecklistItem, JobQuery, Nothing,
};
use crate::{ApiError, App, ErrorCode};

/// The most lines one job has.
const MAX_ITEMS: u32 = 100;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<Checklist, ApiError> {
    let items = app.read(|reading| {
        let job = job::row(reading, query.job_id)?;
        of_job(reading, job.id)
    })?;
    let done = items.iter().filter(|item| item.done_on.is_some()).count();
    let view =
        |item: ChecklistItem| ChecklistItemView { id: item.id, text: item.text, done_on: item.done_on };
    Ok(Checklist {
        done: u32::try_from(done).unwrap_or(MAX_ITEMS),
        items: items.into_iter().map(view).collect(),
    })
}

/// Adds lines in one step; what stands there already, in whatever spelling, is passed over.
pub(crate) fn add(app: &App, input: AddToChecklist) -> Result<Nothing, ApiError> {
    let lines = input.texts.iter().flat_map(|text| text.lines()).map(|text| line("checklist", text));
    let texts: Vec<String> =
        lines.filter(|text| text.as_ref().map_or(true, |text| !text.is_empty())).collect::<Result<_, _>>()?;
    if texts.is_empty() {
        return Err(ApiError::new(ErrorCode::ChecklistEmpty));
    }
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("add-checklist", [("title", &title)]), |writing| {
        let job_id = job::live_row(writing, input.job_id)?.id;
        let mut known: Vec<String> = of_job(writing, job_id)?.iter().map(|item| fold(&item.text)).collect();
        for text in texts {
            if known.contains(&fold(&text)) {
                continue;
            }
            if known.len() >= MAX_ITEMS as usize {
                return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_ITEMS));
            }
            known.push(fold(&text));
            let id = ChecklistItemId::at(app.clock.now());
            store::checklist::insert(writing, &ChecklistItem { id, job_id, text, done_on: None })?;
        }
        Ok(Nothing {})
    })
}

pub(crate) fn edit(app: &App, input: EditChecklistItem) -> Result<Nothing, ApiError> {
    let id = input.id;
    let item = app.read(|reading| by_id(reading, id))?;
    match input.edit {
        ChecklistEdit::Text(text) => {
            let text = line("checklist", &text)?;
            if text.is_empty() {
                return Err(ApiError::new(ErrorCode::ChecklistEmpty));
            }
            app.write(&step("edit-checklist", []), |writing| {
                Ok(store::checklist::set_text(writing, by_id(writing, id)?.id, &text)?)
            })?;
        }
        ChecklistEdit::Mark(mark) => {
            let (label, done_on) = match mark {
                ChecklistMark::Done => ("tick-checklist", Some(item.done_on.unwrap_or(app.clock.today()))),
                ChecklistMark::Open => ("untick-checklist", None),
            };
            app.write(&step(label, [("text", &item.text)]), |writing| {
                Ok(store::checklist::set_done(writing, by_id(writing, id)?.id, done_on)?)
            })?;
        }
        ChecklistEdit::Before(before) => {
            app.write(&step("arrange-checklist", []), |writing| {
                let item = by_id(writing, id)?;
                let ids: Vec<_> = of_job(writing, item.job_id)?.into_iter().map(|item| item.id).collect();
                Ok(store::checklist::arrange(writing, &moved(&ids, id, before)?)?)
            })?;
        }
    }
    Ok(Nothing {})
}

pub(crate) fn delete(app: &App, query: ChecklistItemQuery) -> Result<Nothing, ApiError> {
    app.write(&step("delete-checklist", []), |writing| {
        store::checklist::delete(writing, by_id(writing, query.id)?.id)?;
        Ok(Nothing {})
    })
}

/// The order with one line moved right above another, or to the end.
fn moved(
    ids: &[ChecklistItemId],
    id: ChecklistItemId,
    before: Option<ChecklistItemId>,
) -> Result<Vec<ChecklistItemId>, ApiError> {
    let mut order: Vec<_> = ids.iter().copied().filter(|other| *other != id).collect();
    let place = match before {
        None => order.len(),
        // Right above itself is where it stands.
        Some(before) if before == id => return Ok(ids.to_vec()),
        Some(before) => order
            .iter()
            .position(|other| *other == before)
            .ok_or_else(|| ApiError::new(ErrorCode::ChecklistItemMissing))?,
    };
    order.insert(place, id);
    Ok(order)
}

fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<ChecklistItem>, ApiError> {
    Ok(store::checklist::of_job(reading, job, MAX_ITEMS)?)
}

fn by_id(reading: &Reading<'_>, id: ChecklistItemId) -> Result<ChecklistItem, ApiError> {
    store::checklist::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::ChecklistItemMissing))
}

//! Pay figures: who said which figure when, and what speaks against the next one.

use chrono::NaiveDate;
use domain::ids::{ApplicationId, PayFigureId};
use domain::job::JobFields;
use domain::money::{Amount, PayAsWritten, PayPeriod};
use domain::note::Note;
use domain::offer::{Offer, OfferKind};
use domain::pay_figure::{PayFigure, PayFigureKind, objections};
use domain::target::best_target;
use store::Reading;
use store::job::JobRow;
use store::offer::OfferRow;

use crate::app::step;
use crate::clock::oslo_day;
use crate::job::{self, line, past_day};
use crate::wire::{
    EditFigure, FigureDraft, FigureQuery, FigureView, LookAtFigure, Nothing, Objections, SavedFigure,
};
use crate::{ApiError, App, ErrorCode, pay, target};

/// The most figures one timeline shows.
const MAX_FIGURES: usize = 200;
/// The longest remark beside a figure, in characters.
const MAX_NOTE: usize = 2_000;

/// What speaks against a figure before it is written down.
pub(crate) fn look(app: &App, LookAtFigure { id, draft }: LookAtFigure) -> Result<Objections, ApiError> {
    let figure = read_draft(app, &draft, id)?;
    app.read(|reading| {
        let row = job::live_row(reading, draft.job_id)?;
        let mut said = timeline(reading, &row)?;
        // A figure written anew is not held against what it said before.
        said.retain(|other| other.on <= figure.on && (other.id.is_none() || other.id != id));
        Ok(Objections { notes: against(reading, &row, &figure, &said)? })
    })
}

pub(crate) fn add(app: &App, draft: FigureDraft) -> Result<SavedFigure, ApiError> {
    let id = PayFigureId::at(app.clock.now());
    let figure = read_draft(app, &draft, Some(id))?;
    let title = app.read(|reading| job::live_row(reading, draft.job_id))?.fields.title;
    app.write(&step("add-figure", [("title", &title)]), |writing| {
        let application = job::application(writing, draft.job_id)?;
        store::pay_figure::insert(writing, application.id, id, &figure)?;
        Ok(SavedFigure { id })
    })
}

pub(crate) fn edit(app: &App, input: EditFigure) -> Result<Nothing, ApiError> {
    let figure = read_draft(app, &input.draft, Some(input.id))?;
    app.write(&step("edit-figure", []), |writing| {
        let (application, _) = by_id(writing, input.id)?;
        if job::application(writing, input.draft.job_id)?.id != application {
            return Err(ApiError::new(ErrorCode::FigureMissing));
        }
        store::pay_figure::update(writing, input.id, &figure)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: FigureQuery) -> Result<Nothing, ApiError> {
    app.write(&step("delete-figure", []), |writing| {
        by_id(writing, query.id)?;
        store::pay_figure::delete(writing, query.id)?;
        Ok(Nothing {})
    })
}

/// The figures of a job with what speaks against each, the oldest first.
pub(crate) fn views(reading: &Reading<'_>, row: &JobRow) -> Result<Vec<FigureView>, ApiError> {
    let said = timeline(reading, row)?;
    let from = said.len().saturating_sub(MAX_FIGURES);
    (from..said.len())
        .map(|index| {
            let notes = against(reading, row, &said[index], &said[..index])?;
            Ok(FigureView { figure: said[index].clone(), notes })
        })
        .collect()
}

/// Everything said of a job's pay, the oldest first: the ad's figure, the person's own notes of talks, and offers. What
/// is drawn from the ad or an offer changes with it and is kept nowhere else.
pub(crate) fn timeline(reading: &Reading<'_>, row: &JobRow) -> Result<Vec<PayFigure>, ApiError> {
    let application = job::application(reading, row.id)?;
    let mut said: Vec<PayFigure> = advertised(&row.fields, oslo_day(row.created_at)).into_iter().collect();
    said.extend(store::pay_figure::of_application(reading, application.id)?);
    said.extend(store::offer::of_job(reading, row.id)?.iter().filter_map(offered));
    // Of one day, what was entered keeps its order.
    said.sort_by_key(|figure| figure.on);
    Ok(said)
}

/// What speaks against a figure, given those said before it.
pub(crate) fn against(
    reading: &Reading<'_>,
    row: &JobRow,
    figure: &PayFigure,
    before: &[PayFigure],
) -> Result<Vec<Note>, ApiError> {
    let targets = target::all(reading)?;
    let city = row.fields.places.first().and_then(|place| place.city.as_deref());
    Ok(objections(figure, before, best_target(&targets, &row.fields.title, city)))
}

fn advertised(fields: &JobFields, saved_on: NaiveDate) -> Option<PayFigure> {
    Some(PayFigure {
        id: None,
        on: fields.posted_on.unwrap_or(saved_on),
        kind: PayFigureKind::Advertised,
        who: String::new(),
        pay: fields.pay.clone()?,
        note: String::new(),
    })
}

/// An offer the employer made; what is only expected was said by nobody.
fn offered(row: &OfferRow) -> Option<PayFigure> {
    if row.offer.kind != OfferKind::Received {
        return None;
    }
    Some(PayFigure {
        id: None,
        on: row.offer.received_on.unwrap_or_else(|| oslo_day(row.created_at)),
        kind: PayFigureKind::Offered,
        who: row.offer.name.clone(),
        pay: base_as_written(&row.offer),
        note: String::new(),
    })
}

/// An offer's base as a figure somebody said: a year's pay of a full position.
fn base_as_written(offer: &Offer) -> PayAsWritten {
    let base = Amount { ore: offer.base_ore, currency: offer.currency, period: PayPeriod::Year };
    PayAsWritten {
        min: Some(base),
        max: Some(base),
        steps: None,
        share_percent: None,
        text: offer.base_text.clone(),
    }
}

fn read_draft(app: &App, draft: &FigureDraft, id: Option<PayFigureId>) -> Result<PayFigure, ApiError> {
    let today = app.clock.today();
    let on = if draft.on.trim().is_empty() { today } else { past_day(&draft.on, today)? };
    if draft.note.chars().count() > MAX_NOTE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "note").with("limit", MAX_NOTE));
    }
    Ok(PayFigure {
        id,
        on,
        kind: draft.kind,
        who: line("who", &draft.who)?,
        pay: pay::read(&draft.pay)?,
        note: draft.note.trim().to_owned(),
    })
}

fn by_id(reading: &Reading<'_>, id: PayFigureId) -> Result<(ApplicationId, PayFigure), ApiError> {
    store::pay_figure::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::FigureMissing))
}

//! Offers: kept, changed, scored, weighed and compared.

mod cells;
pub(crate) mod compare;
mod edit;
mod evaluate;
mod law;
pub(crate) mod number;
mod rule_params;
pub(crate) mod settle;
mod texts;
mod views;

use domain::ids::OfferId;
use domain::job::Degree;
use domain::money::Currency;
use domain::note::Note;
use domain::offer::{Criterion, ExchangeRate, Offer, OfferKind, RateFrom, Weight};
use store::Reading;
use store::offer::OfferRow;

pub(crate) use edit::blank;
pub use evaluate::{EvalOffer, EvalOffers, evaluate};

use crate::app::step;
use crate::job::{self, line};
use crate::pay::standing::city;
use crate::wire::{AddOffer, EditOffer, Nothing, OfferEdit, OfferQuery, SavedOffer, SetScore, SetWeight};
use crate::{ApiError, App, ErrorCode};

/// The longest note of evidence, in characters.
const MAX_EVIDENCE: usize = 1_000;
/// Scores and weights run up to this.
const MAX_SCORE: u8 = 10;

/// Keeps an offer. Name, city, share and degree come from its job where the person does not say otherwise.
pub(crate) fn add(app: &App, input: AddOffer) -> Result<SavedOffer, ApiError> {
    let today = app.clock.today();
    let mut offer = match input.job_id {
        Some(job_id) => app.read(|reading| of_job(reading, job_id))?,
        None => blank(OfferKind::Received, String::new()),
    };
    let notes = apply_all(&mut offer, input.edits, today)?;
    if offer.name.is_empty() {
        return Err(ApiError::new(ErrorCode::OfferNameMissing));
    }
    if offer.base_ore == 0 {
        return Err(ApiError::new(ErrorCode::OfferBaseMissing));
    }
    let offer_id = OfferId::at(app.clock.now());
    app.write(&step("add-offer", [("name", &offer.name)]), |writing| {
        store::offer::insert(writing, offer_id, input.job_id, &offer)?;
        Ok(SavedOffer { offer_id, notes })
    })
}

pub(crate) fn edit(app: &App, input: EditOffer) -> Result<SavedOffer, ApiError> {
    let name = app.read(|reading| by_id(reading, input.offer_id))?.offer.name;
    app.write(&step("edit-offer", [("name", &name)]), |writing| {
        let mut row = by_id(writing, input.offer_id)?;
        let notes = edit::apply(&mut row.offer, input.edit, app.clock.today())?;
        store::offer::update(writing, input.offer_id, &row.offer)?;
        Ok(SavedOffer { offer_id: input.offer_id, notes })
    })
}

pub(crate) fn delete(app: &App, query: OfferQuery) -> Result<Nothing, ApiError> {
    let name = app.read(|reading| by_id(reading, query.offer_id))?.offer.name;
    app.write(&step("delete-offer", [("name", &name)]), |writing| {
        by_id(writing, query.offer_id)?;
        store::offer::delete(writing, query.offer_id)?;
        Ok(Nothing {})
    })
}

/// Asks Norges Bank for the offer's currency, on the person's request, and keeps the rate with the offer.
pub(crate) fn fetch_rate(app: &App, query: OfferQuery) -> Result<SavedOffer, ApiError> {
    let row = app.read(|reading| by_id(reading, query.offer_id))?;
    let currency = row.offer.currency;
    if currency == Currency::NOK {
        return Err(ApiError::new(ErrorCode::RateNotNeeded));
    }
    let rate = app.net.exchange_rate(currency)?;
    app.write(&step("edit-offer", [("name", &row.offer.name)]), |writing| {
        let mut row = by_id(writing, query.offer_id)?;
        if row.offer.currency == currency {
            row.offer.rate =
                Some(ExchangeRate { millionths: rate.millionths, on: rate.on, from: RateFrom::NorgesBank });
            store::offer::update(writing, query.offer_id, &row.offer)?;
        }
        Ok(SavedOffer { offer_id: query.offer_id, notes: Vec::new() })
    })
}

pub(crate) fn score(app: &App, input: SetScore) -> Result<Nothing, ApiError> {
    if input.criterion == Criterion::Money {
        return Err(ApiError::new(ErrorCode::BadInput).with("details", "money is reckoned, not scored"));
    }
    if input.note.chars().count() > MAX_EVIDENCE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "note").with("limit", MAX_EVIDENCE));
    }
    let score = input.score.map(|score| in_range("score", score)).transpose()?;
    let score = score.map(|score| (score, input.note.trim()));
    let name = app.read(|reading| by_id(reading, input.offer_id))?.offer.name;
    app.write(&step("score-offer", [("name", &name)]), |writing| {
        by_id(writing, input.offer_id)?;
        store::offer::set_score(writing, input.offer_id, input.criterion, score)?;
        Ok(Nothing {})
    })
}

pub(crate) fn weight(app: &App, input: SetWeight) -> Result<Nothing, ApiError> {
    let weight = Weight { criterion: input.criterion, weight: in_range("weight", input.weight)? };
    app.write(&step("weigh", []), |writing| {
        if !compare::weights(writing)?.contains(&weight) {
            store::offer::set_weight(writing, weight)?;
        }
        Ok(Nothing {})
    })
}

fn in_range(field: &str, value: u8) -> Result<u8, ApiError> {
    if value <= MAX_SCORE {
        return Ok(value);
    }
    let refused = ApiError::new(ErrorCode::NumberRange).with("field", field);
    Err(refused.with("least", 0).with("most", MAX_SCORE))
}

/// Applies edits, whatever their order, in one that gives the same offer: hours decide what an hour's pay is a year,
/// base the currency and what a percentage is of, the pension what its upper part follows.
fn apply_all(
    offer: &mut Offer,
    mut edits: Vec<OfferEdit>,
    today: chrono::NaiveDate,
) -> Result<Vec<Note>, ApiError> {
    edits.sort_by_key(|edit| match edit {
        OfferEdit::HoursWeek(_) => 0,
        OfferEdit::Base(_) => 1,
        OfferEdit::Pension(_) => 2,
        _ => 3,
    });
    let mut notes = Vec::new();
    for edit in edits {
        notes.extend(edit::apply(offer, edit, today)?);
    }
    Ok(notes)
}

/// An offer as its job gives it.
fn of_job(reading: &Reading<'_>, job_id: domain::ids::JobId) -> Result<Offer, ApiError> {
    let fields = job::live_row(reading, job_id)?.fields;
    let mut offer = blank(OfferKind::Received, line("name", &fields.employer)?);
    offer.city = city(&fields).map(str::to_owned);
    offer.share_percent = fields.share.map_or(100, |share| share.max_percent).clamp(1, 100);
    offer.required_degree = Degree::Unknown;
    Ok(offer)
}

fn by_id(reading: &Reading<'_>, id: OfferId) -> Result<OfferRow, ApiError> {
    store::offer::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::OfferMissing))
}

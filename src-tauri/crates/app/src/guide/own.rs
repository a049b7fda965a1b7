//! What the person added to the guidance, and taking it back.

use store::own_figure::OwnPart;

use super::{own_figure, own_statistic, register, wages};
use crate::app::step;
use crate::pay::floor::{self, Levels};
use crate::pay::source::AsOf;
use crate::wire::{FloorLevelQuery, Nothing, NumberPart, OwnFact, OwnFacts};
use crate::{ApiError, App, ErrorCode};

/// The most looked-up employers one answer carries.
const MAX_EMPLOYERS: usize = 500;

/// Everything the person added.
pub(crate) fn list(app: &App, _: Nothing) -> Result<OwnFacts, ApiError> {
    let (pack, base) = (app.guidance(), app.in_force.base());
    let at = AsOf::of(app, &pack);
    app.read(|reading| {
        let employers = store::registered::all(reading)?;
        let fetched = store::wages::kept(reading)?;
        Ok(OwnFacts {
            figures: own_figure::views(store::own_figure::all(reading)?, &base, at),
            statistics: own_statistic::views(store::own_statistic::all(reading)?, at),
            floors: Levels::of(at).views().filter(|level| level.own_id.is_some()).collect(),
            employers: employers.iter().take(MAX_EMPLOYERS).map(|row| register::view(row, at)).collect(),
            wages: fetched.map(|fetched| wages::view(&fetched, at)),
        })
    })
}

/// Takes something back that the person added; undo brings it again.
pub(crate) fn withdraw(app: &App, fact: OwnFact) -> Result<Nothing, ApiError> {
    match fact {
        OwnFact::Figure { id } => {
            let kept = app.read(|reading| Ok(store::own_figure::by_id(reading, id)?))?.ok_or_else(missing)?;
            app.write(&step("withdraw-figure", [("source", &kept.source)]), |writing| {
                store::own_figure::by_id(writing, id)?.ok_or_else(missing)?;
                Ok(store::own_figure::delete(writing, id)?)
            })?;
        }
        OwnFact::Statistic { id } => {
            let kept =
                app.read(|reading| Ok(store::own_statistic::by_id(reading, id)?))?.ok_or_else(missing)?;
            app.write(&step("withdraw-statistic", [("name", &kept.name)]), |writing| {
                store::own_statistic::by_id(writing, id)?.ok_or_else(missing)?;
                Ok(store::own_statistic::delete(writing, id)?)
            })?;
        }
        OwnFact::Floor { id } => return floor::delete(app, FloorLevelQuery { id }),
        OwnFact::Employer { orgnr } => {
            let kept = app
                .read(|reading| Ok(store::registered::by_number(reading, &orgnr)?))?
                .ok_or_else(missing)?;
            app.write(&step("withdraw-employer", [("name", &kept.name)]), |writing| {
                store::registered::by_number(writing, &orgnr)?.ok_or_else(missing)?;
                Ok(store::registered::delete(writing, &orgnr)?)
            })?;
        }
        OwnFact::Wages => {
            app.write(&step("withdraw-wages", []), |writing| {
                store::wages::kept(writing)?.ok_or_else(missing)?;
                Ok(store::wages::delete(writing)?)
            })?;
        }
    }
    Ok(Nothing {})
}

pub(super) fn missing() -> ApiError {
    ApiError::new(ErrorCode::OwnMissing)
}

/// A part of a figure as the profile keeps it.
pub(super) fn kept_part(part: NumberPart) -> OwnPart {
    match part {
        NumberPart::Value => OwnPart::Value,
        NumberPart::Low => OwnPart::Low,
        NumberPart::Middle => OwnPart::Middle,
        NumberPart::High => OwnPart::High,
    }
}

/// A part of a figure as it goes over the wire.
pub(super) fn shown_part(part: guidance::NumberPart) -> NumberPart {
    match part {
        guidance::NumberPart::Value => NumberPart::Value,
        guidance::NumberPart::Low => NumberPart::Low,
        guidance::NumberPart::Middle => NumberPart::Middle,
        guidance::NumberPart::High => NumberPart::High,
    }
}

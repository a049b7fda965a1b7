//! Wage statistics of the person's own, such as a union's.

use chrono::Datelike as _;
use domain::ids::OwnStatisticId;
use guidance::Pack;
use store::own_statistic::{OwnStatistic, TypedAmount};

use super::own::missing;
use super::own_figure::{day_of, source_name};
use crate::app::step;
use crate::job::{line, link};
use crate::offer::number::{self, Bounds};
use crate::pay::source::{AsOf, same, words};
use crate::pay::{amount, market};
use crate::wire::{OwnStatisticView, SaveOwnStatistic, SavedOwnStatistic};
use crate::{ApiError, App, ErrorCode};

/// The most statistics that are kept.
const MAX_STATISTICS: usize = 100;
/// Statistics of earlier years say nothing of today's pay.
const FIRST_YEAR: i64 = 1990;
/// More answers than people work in Norway are a mistake.
const MOST_ANSWERS: i64 = 5_000_000;

/// Keeps a statistic, new or written anew.
pub(crate) fn save(app: &App, input: SaveOwnStatistic) -> Result<SavedOwnStatistic, ApiError> {
    let id = input.id.unwrap_or_else(|| OwnStatisticId::at(app.clock.now()));
    let label = if input.id.is_some() { "edit-statistic" } else { "own-statistic" };
    let is_new = input.id.is_none();
    let statistic = read(app, input, id)?;
    app.write(&step(label, [("name", &statistic.name)]), |writing| {
        let kept = store::own_statistic::all(writing)?;
        match kept.iter().any(|other| other.id == id) {
            false if !is_new => return Err(missing()),
            false if kept.len() >= MAX_STATISTICS => {
                return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_STATISTICS));
            }
            _ => store::own_statistic::put(writing, &statistic)?,
        }
        Ok(SavedOwnStatistic { id })
    })
}

/// The person's statistics as they are shown.
pub(super) fn views(kept: Vec<OwnStatistic>, at: AsOf<'_>) -> Vec<OwnStatisticView> {
    let text = |amount: Option<TypedAmount>| amount.map(|amount| amount.text).unwrap_or_default();
    let view = |own: OwnStatistic| {
        let distribution = at.pack.distributions.iter().find(|known| known.id == own.id.to_string())?;
        let role = at.pack.roles.iter().find(|role| role.id == own.role);
        Some(OwnStatisticView {
            distribution: market::view(distribution, at),
            role_name: role.map_or_else(|| same(&own.role), |role| words(&role.name)),
            id: own.id,
            name: own.name,
            role: own.role,
            level: own.level,
            place: own.place.unwrap_or_default(),
            year: own.year,
            p25: text(own.p25),
            median: own.median.text,
            p75: text(own.p75),
            answers: own.answers,
            source_name: own.source,
            url: own.url,
            as_of: own.as_of,
            entered_on: own.entered_on,
        })
    };
    kept.into_iter().take(MAX_STATISTICS).filter_map(view).collect()
}

fn read(app: &App, input: SaveOwnStatistic, id: OwnStatisticId) -> Result<OwnStatistic, ApiError> {
    let (today, pack) = (app.clock.today(), app.guidance());
    let name = line("name", &input.name)?;
    if name.is_empty() {
        return Err(absent("name"));
    }
    let (p25, p75) = (optional(&input.p25)?, optional(&input.p75)?);
    let median = optional(&input.median)?.ok_or_else(|| absent("median"))?;
    if p25.is_some() != p75.is_some() {
        return Err(absent("quartile"));
    }
    let told: Vec<i64> =
        [p25.as_ref(), Some(&median), p75.as_ref()].into_iter().flatten().map(|one| one.ore).collect();
    if !told.is_sorted() {
        return Err(ApiError::new(ErrorCode::OwnOrder));
    }
    let most = i64::from(today.year()) + 1;
    let year = whole(&input.year, Bounds { field: "year", least: FIRST_YEAR, most })?;
    let answers = whole(&input.answers, Bounds { field: "answers", least: 1, most: MOST_ANSWERS })?;
    Ok(OwnStatistic {
        id,
        name,
        role: role(&input.role, &pack)?,
        level: input.level,
        place: place(&input.place, &pack)?,
        year: year.and_then(|year| i32::try_from(year).ok()),
        p25,
        median,
        p75,
        answers: answers.and_then(|answers| u32::try_from(answers).ok()),
        source: source_name(&input.source)?,
        url: link(&input.url)?,
        as_of: day_of(&input.as_of, today)?,
        entered_on: today,
    })
}

/// The id of a role by any of its names.
fn role(text: &str, pack: &Pack) -> Result<String, ApiError> {
    let text = line("role", text)?;
    if text.is_empty() {
        return Err(absent("role"));
    }
    let by_id = pack.roles.iter().find(|role| role.id == text);
    let found = by_id.or_else(|| pack.role_named(&text));
    found.map(|role| role.id.clone()).ok_or_else(|| ApiError::new(ErrorCode::RoleUnknown).with("text", text))
}

/// A city or a county by the name the guidance has for it; nothing is all of Norway.
fn place(text: &str, pack: &Pack) -> Result<Option<String>, ApiError> {
    let text = line("place", text)?;
    if text.is_empty() {
        return Ok(None);
    }
    let city = pack.city_named(&text).map(|city| &city.name);
    let county = || pack.place_named(&text).is_none().then(|| pack.county_of(&text)).flatten();
    let found = city.or_else(|| county().map(|county| &county.name));
    found.cloned().map(Some).ok_or_else(|| ApiError::new(ErrorCode::PlaceUnknown).with("text", text))
}

fn optional(text: &str) -> Result<Option<TypedAmount>, ApiError> {
    let text = line("pay", text)?;
    if text.is_empty() {
        return Ok(None);
    }
    Ok(Some(TypedAmount { ore: amount::yearly_kroner(&text)?.ore, text }))
}

fn whole(text: &str, bounds: Bounds) -> Result<Option<i64>, ApiError> {
    if text.trim().is_empty() { Ok(None) } else { number::whole(text, bounds).map(Some) }
}

fn absent(field: &str) -> ApiError {
    ApiError::new(ErrorCode::FieldMissing).with("field", field)
}

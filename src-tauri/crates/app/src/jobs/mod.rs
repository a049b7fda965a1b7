//! The table of jobs: its rows, the values one can filter by, how it is arranged, and changes of many jobs at once.

mod change;
mod layout;
pub(crate) mod ordered;

use chrono::NaiveDate;
use domain::date_text::{read_date, read_relative};
use domain::ids::JobId;
use domain::table::{SortKey, TableFault, TableFilter, check_filters, check_sort, quiet_days};
use store::table::{FilledRow, ValueOf};

pub(crate) use change::{change, tags_of};
pub(crate) use layout::{arrange, columns};
pub(crate) use ordered::Orders;

use crate::board::to_card;
use crate::clock::oslo_day;
use crate::error::from_date;
use crate::pay::source::AsOf;
use crate::pay::standing::{Chosen, Described, Yardsticks};
use crate::wire::{
    DayRead, DayText, RowFloor, TableIds, TableIdsQuery, TableQuery, TableRow, TableRows, TableValue,
    TableValues, TagName, ValuesOf, ValuesQuery,
};
use crate::{ApiError, App, ErrorCode};

/// The most rows one answer carries.
const MAX_ROWS: u16 = 200;
/// The most jobs that are named or changed at once: a step of so many is written and undone within seconds.
pub(crate) const MAX_CHOSEN: usize = 5_000;
/// Values offered to filter by.
const MAX_VALUES: usize = 50;
/// The longest text that values are looked for by, in characters.
const MAX_TEXT: usize = 300;

pub(crate) fn read(app: &App, query: TableQuery) -> Result<TableRows, ApiError> {
    check(&query.filters, &query.sort)?;
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    app.read(|reading| {
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let seqs = ordered::order(app, reading, &yardsticks, (&query.filters, &query.sort))?;
        let stretch = stretch(&seqs, query.offset, usize::from(query.limit.min(MAX_ROWS)));
        let rows = store::table::rows(reading, stretch)?;
        Ok(TableRows {
            today: app.clock.today(),
            total: u32::try_from(seqs.len()).unwrap_or(u32::MAX),
            rows: rows.into_iter().map(|row| to_row(row, &yardsticks)).collect(),
        })
    })
}

pub(crate) fn ids(app: &App, query: TableIdsQuery) -> Result<TableIds, ApiError> {
    check(&query.filters, &query.sort)?;
    let limit = usize::from(query.limit).min(MAX_CHOSEN);
    Ok(TableIds { job_ids: stretch_of(app, &query.filters, &query.sort, (query.offset, limit))? })
}

/// The jobs of a stretch of the table.
pub(crate) fn stretch_of(
    app: &App,
    filters: &[TableFilter],
    sort: &[SortKey],
    (offset, limit): (u32, usize),
) -> Result<Vec<JobId>, ApiError> {
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    app.read(|reading| {
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let seqs = ordered::order(app, reading, &yardsticks, (filters, sort))?;
        Ok(store::table::job_ids(reading, stretch(&seqs, offset, limit))?)
    })
}

pub(crate) fn values(app: &App, query: ValuesQuery) -> Result<TableValues, ApiError> {
    if query.text.chars().count() > MAX_TEXT {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "filter").with("limit", MAX_TEXT));
    }
    let of = match query.of {
        ValuesOf::Employer => ValueOf::Employer,
        ValuesOf::City => ValueOf::City,
        ValuesOf::Source => ValueOf::Source,
    };
    let found = app.read(|reading| Ok(store::table::values(reading, of, &query.text, MAX_VALUES)?))?;
    let values = found.into_iter().map(|found| TableValue { value: found.value, jobs: found.jobs });
    Ok(TableValues { values: values.collect() })
}

pub(crate) fn day(app: &App, query: DayText) -> Result<DayRead, ApiError> {
    Ok(DayRead { on: coming_day(&query.text, app.clock.today())? })
}

/// A day still to come as a person writes it: without a year it is the next such day, and "tomorrow" is one too.
pub(crate) fn coming_day(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    match read_date(text, today) {
        Ok(read) => Ok(read.date),
        Err(error) => read_relative(text, today).ok_or_else(|| from_date(&error, text)),
    }
}

/// Whether a table can be filtered and sorted so.
pub(crate) fn check(filters: &[TableFilter], sort: &[SortKey]) -> Result<(), ApiError> {
    check_filters(filters).and_then(|()| check_sort(sort)).map_err(from_fault)
}

/// What is wrong with an arrangement, as it is told.
pub(crate) fn from_fault(fault: TableFault) -> ApiError {
    match fault {
        TableFault::NoColumns => ApiError::new(ErrorCode::ColumnsMissing),
        TableFault::Twice => ApiError::new(ErrorCode::ColumnTwice),
        TableFault::TooMany { limit } => ApiError::new(ErrorCode::TooMany).with("limit", limit),
        TableFault::TooLong { limit } => {
            ApiError::new(ErrorCode::TooLong).with("field", "filter").with("limit", limit)
        }
    }
}

fn stretch(seqs: &[i64], offset: u32, limit: usize) -> &[i64] {
    let from = usize::try_from(offset).unwrap_or(usize::MAX).min(seqs.len());
    &seqs[from..seqs.len().min(from.saturating_add(limit))]
}

fn to_row(row: FilledRow, yardsticks: &Yardsticks) -> TableRow {
    let described = Described::from(&row.card);
    let target = yardsticks.target(&described).and_then(|(_, standing)| standing);
    let floor = yardsticks.floor(&described).map(|answer| RowFloor {
        verdict: answer.verdict,
        margin_ore: answer.margin_ore,
        is_condition: answer.is_condition,
        stale: answer.stale,
    });
    let quiet_days = quiet_days(row.card.stage_kind, row.card.stage_since, yardsticks.today);
    let (share, required_degree) = (row.card.share, row.card.required_degree);
    let (deadline, ad_state, applied_on) =
        (row.card.deadline.clone(), row.card.ad_state, row.card.applied_on);
    let card = to_card(row.card, yardsticks);
    TableRow {
        job_id: card.job_id,
        stage_id: card.stage_id,
        title: card.title,
        employer: card.employer,
        orgnr: row.orgnr,
        city: card.city,
        places: row.places.into_iter().map(|place| place.text).collect(),
        deadline,
        next: card.next,
        warning: card.warning,
        pay: card.pay,
        target,
        floor,
        source: row.site,
        ad_state,
        found_at: row.found_at,
        tags: row.tags.into_iter().map(|tag| TagName { tag_id: tag.id, name: tag.name }).collect(),
        form: row.form,
        share,
        workplace: row.workplace,
        required_degree,
        languages_required: row.languages_required,
        posted_on: row.posted_on,
        starts: row.starts,
        saved_on: oslo_day(row.created_at),
        applied_on,
        quiet_days,
        last_event_on: row.last_event_on,
        follow_up_on: row.follow_up_on,
    }
}

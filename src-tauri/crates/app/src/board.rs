//! The board: columns of cards, and moving a card.

use chrono::NaiveDate;
use domain::card::{self, Standing};
use domain::ids::{EventId, JobId};
use domain::stage::{Stage, StageKind};
use store::application::Application;
use store::board::CardRow;
use store::{Reading, Writing};

use crate::app::step;
use crate::pay::source::AsOf;
use crate::pay::standing::{Chosen, Described, Yardsticks};
use crate::stages;
use crate::wire::{
    Board, BoardColumn, BoardQuery, Card, ColumnCards, ColumnPlace, ColumnQuery, MoveJob, Nothing,
};
use crate::{ApiError, App, job};

/// The most cards one answer carries for one column.
const MAX_CARDS: u16 = 200;

pub(crate) fn read(app: &App, query: BoardQuery) -> Result<Board, ApiError> {
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    let limit = u32::from(query.per_column.min(MAX_CARDS));
    app.read(|reading| {
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let totals = store::board::counts(reading)?;
        let columns = store::stage::all(reading)?.into_iter().map(|stage| {
            let total = totals.iter().find(|(id, _)| *id == stage.id).map_or(0, |(_, total)| *total);
            let cards =
                if total == 0 { Vec::new() } else { store::board::cards(reading, stage.id, 0, limit)? };
            Ok(BoardColumn {
                stage,
                total,
                cards: cards.into_iter().map(|row| to_card(row, &yardsticks)).collect(),
            })
        });
        Ok(Board { today: yardsticks.today, columns: columns.collect::<Result<_, ApiError>>()? })
    })
}

pub(crate) fn column(app: &App, query: ColumnQuery) -> Result<ColumnCards, ApiError> {
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    let limit = u32::from(query.limit.min(MAX_CARDS));
    app.read(|reading| {
        stages::by_id(reading, query.stage_id)?;
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let totals = store::board::counts(reading)?;
        let cards = store::board::cards(reading, query.stage_id, query.offset, limit)?;
        Ok(ColumnCards {
            total: totals.iter().find(|(id, _)| *id == query.stage_id).map_or(0, |(_, total)| *total),
            cards: cards.into_iter().map(|row| to_card(row, &yardsticks)).collect(),
        })
    })
}

/// A card as the board shows it, told as of the yardsticks' day.
pub(crate) fn to_card(row: CardRow, yardsticks: &Yardsticks<'_>) -> Card {
    let described = Described::from(&row);
    let target = yardsticks.target(&described).and_then(|(_, standing)| standing);
    let standing = Standing {
        kind: row.stage_kind,
        deadline: &row.deadline,
        applied_on: row.applied_on,
        stage_since: row.stage_since,
        ad_state: row.ad_state,
        below_floor_ore: yardsticks.below_floor(&described),
    };
    let (next, warning) = (
        card::next_date(&standing, yardsticks.today),
        card::warning(&standing, yardsticks.chosen.quiet_after, yardsticks.today),
    );
    Card {
        job_id: row.job_id,
        stage_id: row.stage_id,
        title: row.title,
        employer: row.employer,
        city: row.city,
        next,
        pay: row.pay,
        warning,
        target: target.map(|standing| standing.step),
    }
}

pub(crate) fn move_job(app: &App, input: MoveJob) -> Result<Nothing, ApiError> {
    let today = app.clock.today();
    let on = match input.on.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => job::past_day(text, today)?,
        None => today,
    };
    let (title, stage) = app.read(|reading| {
        let (title, _) = standing_of(reading, input.job_id)?;
        Ok((title, stages::by_id(reading, input.stage_id)?))
    })?;
    let words = step("move-job", [("title", &title), ("stage", &stages::step_name(&stage))]);
    app.write(&words, |writing| {
        let (_, application) = standing_of(writing, input.job_id)?;
        if application.stage_id == stage.id && input.before == Some(input.job_id) {
            // In front of itself is where it stands.
            return Ok(Nothing {});
        }
        let rank = match input.place {
            ColumnPlace::Bottom if input.before.is_none() => {
                store::application::rank_last(writing, stage.id)?
            }
            _ => store::application::rank_before(writing, stage.id, input.before)?,
        };
        place(app, writing, &application, (&stage, rank), on)?;
        Ok(Nothing {})
    })
}

/// Moves a job to the top of a stage, as one of many.
pub(crate) fn carry(
    app: &App,
    writing: &Writing<'_>,
    job_id: JobId,
    stage: &Stage,
    on: NaiveDate,
) -> Result<(), ApiError> {
    let application = job::application(writing, job_id)?;
    let rank = store::application::rank_before(writing, stage.id, None)?;
    place(app, writing, &application, (stage, rank), on)
}

fn place(
    app: &App,
    writing: &Writing<'_>,
    application: &Application,
    (stage, rank): (&Stage, i64),
    on: NaiveDate,
) -> Result<(), ApiError> {
    store::application::set_stage(writing, application.id, stage.id, rank)?;
    if application.stage_id != stage.id {
        let from = stages::by_id(writing, application.stage_id)?.kind;
        if from.is_closed() && !stage.kind.is_closed() {
            store::closing::reopen(writing, application.id)?;
        }
        let event = EventId::at(app.clock.now());
        store::event::insert_stage(writing, application.id, event, on, Some(from), stage.id)?;
        keep_applied_date(writing, application, stage, on)?;
    }
    Ok(())
}

/// The day of the first move to applied is the day it was sent, until the person says otherwise.
fn keep_applied_date(
    writing: &Writing<'_>,
    application: &Application,
    stage: &Stage,
    on: NaiveDate,
) -> Result<(), ApiError> {
    if stage.kind == StageKind::Applied && application.applied_on.is_none() {
        store::application::set_applied_on(writing, application.id, Some(on))?;
    }
    Ok(())
}

/// A job's title and its application; an error when the job is not there or lies in the trash.
fn standing_of(reading: &Reading<'_>, id: JobId) -> Result<(String, Application), ApiError> {
    Ok((job::live_row(reading, id)?.fields.title, job::application(reading, id)?))
}

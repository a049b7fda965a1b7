//! The weekly goal, its pauses, and how the weeks went. Settings, so they stand outside undo.

use chrono::NaiveDate;
use domain::goal::{Goal, MAX_PER_WEEK, days_told};
use serde_json::json;
use store::Reading;
use store::today::DaySpan;

use crate::offer::number::{Bounds, whole};
use crate::settings::value_of;
use crate::task::ahead;
use crate::wire::{ChangedBy, GoalEdit, GoalView, Nothing, PauseGoal};
use crate::{ApiError, App};

const KEY: &str = "goal";

pub(crate) fn read(app: &App, _: Nothing) -> Result<GoalView, ApiError> {
    let (goal, today) = (current(app)?, app.clock.today());
    app.read(|reading| view(reading, &goal, today))
}

pub(crate) fn edit(app: &App, edit: GoalEdit) -> Result<GoalView, ApiError> {
    let mut goal = current(app)?;
    match edit {
        GoalEdit::PerWeek(text) => goal.per_week = count(&text, "per_week")?,
        GoalEdit::Agreed(text) => goal.agreed = count(&text, "agreed")?,
    }
    keep(app, &goal)
}

pub(crate) fn pause(app: &App, pause: PauseGoal) -> Result<GoalView, ApiError> {
    let (mut goal, today) = (current(app)?, app.clock.today());
    match pause {
        PauseGoal::ThisWeek => goal.pause(today, today),
        PauseGoal::Until(text) => goal.pause(today, ahead(&text, today)?),
        PauseGoal::Over => goal.resume(today),
    }
    keep(app, &goal)
}

/// The goal in force.
pub(crate) fn current(app: &App) -> Result<Goal, ApiError> {
    Ok(value_of(app.store.settings()?.remove(KEY)))
}

/// The goal with what was sent.
pub(crate) fn view(reading: &Reading<'_>, goal: &Goal, today: NaiveDate) -> Result<GoalView, ApiError> {
    let (from, to) = days_told(today);
    let mut weeks = goal.weeks(today, &store::today::sent(reading, DaySpan { from, to })?);
    let week = weeks.pop().ok_or_else(|| ApiError::new(crate::ErrorCode::Internal))?;
    Ok(GoalView {
        per_week: goal.per_week,
        agreed: goal.agreed,
        week,
        before: weeks,
        paused_through: goal.paused_through(today),
    })
}

fn keep(app: &App, goal: &Goal) -> Result<GoalView, ApiError> {
    app.store.set_setting(KEY, &json!(goal))?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    read(app, Nothing {})
}

/// A number a week as typed; `None` when nothing or zero is.
fn count(text: &str, field: &'static str) -> Result<Option<u8>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = whole(text, Bounds { field, least: 0, most: i64::from(MAX_PER_WEEK) })?;
    Ok(u8::try_from(number).ok().filter(|number| *number > 0))
}

//! Target pay: the person's walk-away, expected and stretch pay, and what the market suggests.

use domain::ids::TargetId;
use domain::note::Note;
use domain::target::{Target, TargetFigures};
use domain::yearly::Yearly;
use store::Reading;

use crate::app::step;
use crate::job::line;
use crate::pay::source::AsOf;
use crate::pay::{amount, market, source};
use crate::wire::{Nothing, SaveTarget, SavedTarget, SuggestQuery, Suggestion, TargetQuery, Targets};
use crate::{ApiError, App, ErrorCode};

/// The most targets the program shows and reckons with.
pub(crate) const MAX_TARGETS: u32 = 100;
/// The most figures of one target's history that are shown.
const MAX_HISTORY: usize = 100;
/// The longest reason, in characters.
const MAX_REASON: usize = 2_000;
/// The most distributions a suggestion is shown with.
const MAX_OTHERS: usize = 12;

pub(crate) fn list(app: &App, _: Nothing) -> Result<Targets, ApiError> {
    let targets = app.read(all)?;
    let pack = app.guidance();
    Ok(Targets { targets, roles: pack.roles.iter().map(|role| source::words(&role.name)).collect() })
}

/// The person's targets, the newest first.
pub(crate) fn all(reading: &Reading<'_>) -> Result<Vec<Target>, ApiError> {
    let mut targets = store::target::all(reading, MAX_TARGETS)?;
    targets.iter_mut().for_each(|target| target.history.truncate(MAX_HISTORY));
    Ok(targets)
}

/// Makes a target, or sets one anew: the figures of before stay in its history.
pub(crate) fn save(app: &App, input: SaveTarget) -> Result<SavedTarget, ApiError> {
    let role = line("role", &input.role)?;
    if role.is_empty() {
        return Err(ApiError::new(ErrorCode::TargetRoleMissing));
    }
    let city = Some(line("city", &input.city)?).filter(|city| !city.is_empty());
    let (figures, notes) = figures(app, &input)?;
    let label = if input.target_id.is_some() { "edit-target" } else { "add-target" };
    app.write(&step(label, [("role", &role)]), |writing| {
        let Some(target_id) = input.target_id else {
            let target_id = TargetId::at(app.clock.now());
            let target = Target { id: target_id, role, level: input.level, city, history: vec![figures] };
            store::target::insert(writing, &target)?;
            return Ok(SavedTarget { target_id, notes });
        };
        let before = by_id(writing, target_id)?;
        if (&before.role, before.level, &before.city) != (&role, input.level, &city) {
            store::target::rename(writing, target_id, &role, input.level, city.as_deref())?;
        }
        if before.history.first().is_none_or(|now| !same_figures(now, &figures)) {
            store::target::add_figures(writing, target_id, &figures)?;
        }
        Ok(SavedTarget { target_id, notes })
    })
}

pub(crate) fn delete(app: &App, query: TargetQuery) -> Result<Nothing, ApiError> {
    let role = app.read(|reading| by_id(reading, query.target_id))?.role;
    app.write(&step("delete-target", [("role", &role)]), |writing| {
        by_id(writing, query.target_id)?;
        store::target::delete(writing, query.target_id)?;
        Ok(Nothing {})
    })
}

/// What a target might be, from the nearest figures of the market that have a lower, a middle and an upper one.
pub(crate) fn suggest(app: &App, query: SuggestQuery) -> Result<Suggestion, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let city = Some(query.city.trim()).filter(|city| !city.is_empty());
    let found = pack.suggest(&query.role, query.level, city);
    let from = found.as_ref().map(|found| market::view(found.from, at));
    let mut others = market::around(&query.role, query.level, city, MAX_OTHERS, at);
    others.retain(|other| from.as_ref().is_none_or(|from| from.id != other.id));
    Ok(Suggestion {
        walk_away_ore: found.as_ref().map(|found| found.walk_away_kr * 100),
        expected_ore: found.as_ref().map(|found| found.expected_kr * 100),
        stretch_ore: found.as_ref().map(|found| found.stretch_kr * 100),
        from,
        others,
    })
}

fn by_id(reading: &Reading<'_>, id: TargetId) -> Result<Target, ApiError> {
    store::target::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::TargetMissing))
}

fn figures(app: &App, input: &SaveTarget) -> Result<(TargetFigures, Vec<Note>), ApiError> {
    let [walk_away, expected, stretch] =
        [&input.walk_away, &input.expected, &input.stretch].map(|text| amount::yearly_kroner(text));
    let (walk_away, expected, stretch): (Yearly, Yearly, Yearly) = (walk_away?, expected?, stretch?);
    if walk_away.ore > expected.ore || expected.ore > stretch.ore {
        return Err(ApiError::new(ErrorCode::TargetOrder));
    }
    let reason = input.reason.trim();
    if reason.chars().count() > MAX_REASON {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "reason").with("limit", MAX_REASON));
    }
    let figures = TargetFigures {
        on: app.clock.today(),
        walk_away_ore: walk_away.ore,
        expected_ore: expected.ore,
        stretch_ore: stretch.ore,
        reason: reason.to_owned(),
    };
    Ok((figures, [walk_away.notes, expected.notes, stretch.notes].concat()))
}

/// Whether nothing changed but the day.
fn same_figures(one: &TargetFigures, other: &TargetFigures) -> bool {
    TargetFigures { on: other.on, ..one.clone() } == *other
}

//! Pay floors: where pay stands, which levels are known, and the newer level the person read at UDI.

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorAnswer, FloorHeld, FloorLevel, FloorQuestion, check_floor};
use domain::ids::FloorLevelId;
use domain::job::Degree;
use store::Writing;
use store::floor_level::OwnFloorLevel;

use super::amount;
use super::source::AsOf;
use crate::app::step;
use crate::job::link;
use crate::wire::{
    AddFloorLevel, FloorLevelQuery, FloorLevelView, FloorLevels, FloorQuery, FloorView, Nothing, OwnFact,
    SourceView,
};
use crate::{ApiError, App, ErrorCode, settings};

/// The most levels shown, the newest.
const MAX_LEVELS: usize = 100;

/// Every level that is known: the pack's and the person's own, with what each rests on.
#[derive(Debug, Clone)]
pub(crate) struct Levels<'p> {
    levels: Vec<FloorLevel>,
    at: AsOf<'p>,
}

/// The level in force on a day, for a bachelor's and a master's degree.
#[derive(Debug, Clone)]
pub(crate) struct InForce {
    pub(crate) level: FloorLevel,
    pub(crate) source: SourceView,
    /// Whether it may be outdated on that day.
    pub(crate) stale: bool,
}

impl<'p> Levels<'p> {
    /// The levels of the guidance in force.
    pub(crate) fn of(at: AsOf<'p>) -> Self {
        Self { levels: at.pack.floor_levels.iter().map(|fact| fact.level.clone()).collect(), at }
    }

    /// Where pay stands.
    pub(crate) fn check(&self, question: &FloorQuestion) -> FloorAnswer {
        check_floor(question, &self.levels)
    }

    /// Where pay stands, with the source of the level that was used.
    pub(crate) fn view(&self, question: &FloorQuestion) -> FloorView {
        let answer = self.check(question);
        let source = answer.level.as_ref().and_then(|level| self.source(level));
        FloorView { answer, source }
    }

    /// The level in force on a day.
    pub(crate) fn in_force(&self, on: NaiveDate) -> Option<InForce> {
        let question =
            FloorQuestion { pay_ore: 1, share_percent: 100, degree: Degree::Master, on, citizenship: None };
        let answer = self.check(&question);
        let level = answer.level?;
        Some(InForce { source: self.source(&level)?, stale: answer.stale, level })
    }

    /// Every level with its source, the oldest first.
    pub(crate) fn views(&self) -> impl Iterator<Item = FloorLevelView> {
        let view = |level: &FloorLevel| {
            let source = self.source(level)?;
            let own_id = match source.own {
                Some(OwnFact::Floor { id }) => Some(id),
                _ => None,
            };
            Some(FloorLevelView { level: level.clone(), own_id, source })
        };
        self.levels.iter().filter_map(view)
    }

    fn source(&self, level: &FloorLevel) -> Option<SourceView> {
        let known = &self.at.pack.floor_levels;
        let fact = known.iter().find(|fact| fact.level.id == level.id)?;
        let view = self.at.source(&fact.basis());
        // What held in the past does not change any more; only the newest level can be overtaken.
        let is_newest = known.last().is_some_and(|newest| newest.level.id == level.id);
        Some(SourceView { stale: view.stale && is_newest, ..view })
    }
}

pub(crate) fn read(app: &App, query: FloorQuery) -> Result<FloorView, ApiError> {
    let citizenship = query.citizenship.or(settings::current(app)?.citizenship);
    let pack = app.guidance();
    let levels = Levels::of(AsOf::of(app, &pack));
    ask(&FloorQuery { citizenship, ..query }, &levels)
}

/// Where pay stands against the built-in levels, without a profile.
///
/// # Errors
/// The `pay_…` codes; `share_unread` for a share that is not 1 to 100.
pub fn check(query: &FloorQuery, today: NaiveDate) -> Result<FloorView, ApiError> {
    ask(query, &Levels::of(AsOf { pack: guidance::pack(), today }))
}

fn ask(query: &FloorQuery, levels: &Levels<'_>) -> Result<FloorView, ApiError> {
    let share_percent = query.share_percent.unwrap_or(100);
    if !(1..=100).contains(&share_percent) {
        return Err(ApiError::new(ErrorCode::ShareUnread).with("text", share_percent));
    }
    let pay = amount::gross(&query.amount)?;
    let question = FloorQuestion {
        pay_ore: pay.ore,
        share_percent,
        degree: query.degree,
        on: query.on.unwrap_or(levels.at.today),
        citizenship: query.citizenship,
    };
    let mut view = levels.view(&question);
    view.answer.notes.extend(pay.notes);
    Ok(view)
}

pub(crate) fn levels(app: &App, _: Nothing) -> Result<FloorLevels, ApiError> {
    let today = app.clock.today();
    let pack = app.guidance();
    let all = Levels::of(AsOf::of(app, &pack));
    let stale = all.in_force(today).is_none_or(|found| found.stale);
    let mut levels: Vec<FloorLevelView> = all.views().collect();
    levels.drain(..levels.len().saturating_sub(MAX_LEVELS));
    Ok(FloorLevels { levels, stale })
}

/// Enters a level the person read; it applies from its first day on and is marked as theirs.
pub(crate) fn add(app: &App, input: AddFloorLevel) -> Result<Nothing, ApiError> {
    let today = app.clock.today();
    let valid_from = crate::job::past_day(&input.valid_from, today)?;
    let bachelor_ore = amount::level_kroner(&input.bachelor)?;
    let master_ore = amount::level_kroner(&input.master)?;
    if master_ore < bachelor_ore {
        return Err(ApiError::new(ErrorCode::FloorOrder));
    }
    let url = link(&input.url)?.ok_or_else(|| ApiError::new(ErrorCode::LinkUnread).with("text", ""))?;
    app.write(&step("add-floor", []), |writing| {
        let id = FloorLevelId::at(app.clock.now());
        let level = OwnFloorLevel { id, valid_from, bachelor_ore, master_ore, url, entered_on: today };
        store::floor_level::insert(writing, &level)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: FloorLevelQuery) -> Result<Nothing, ApiError> {
    app.write(&step("delete-floor", []), |writing| {
        require(writing, query.id)?;
        store::floor_level::delete(writing, query.id)?;
        Ok(Nothing {})
    })
}

/// The citizenship the person named, if any.
pub(crate) fn citizenship(app: &App) -> Result<Option<Citizenship>, ApiError> {
    Ok(settings::current(app)?.citizenship)
}

fn require(writing: &Writing<'_>, id: FloorLevelId) -> Result<(), ApiError> {
    let found = store::floor_level::by_id(writing, id)?;
    found.map(drop).ok_or_else(|| ApiError::new(ErrorCode::FloorMissing))
}

/// The first day of a level, where it is known.
pub(crate) fn valid_from(level: &FloorLevel) -> Option<NaiveDate> {
    if let FloorHeld::From { from, .. } = level.held { Some(from) } else { None }
}

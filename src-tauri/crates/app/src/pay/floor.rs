//! Pay floors: where pay stands, which levels are known, and the newer level the person read at UDI.

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorAnswer, FloorHeld, FloorLevel, FloorQuestion, check_floor};
use domain::ids::FloorLevelId;
use domain::job::Degree;
use store::floor_level::OwnFloorLevel;
use store::{Reading, Writing};

use super::{amount, source};
use crate::app::step;
use crate::job::link;
use crate::wire::{
    AddFloorLevel, FloorLevelQuery, FloorLevelView, FloorLevels, FloorQuery, FloorView, Nothing, SourceView,
    VerifiedView,
};
use crate::{ApiError, App, ErrorCode, settings};

/// The most levels shown, the newest.
const MAX_LEVELS: usize = 100;

/// Every level that is known: the pack's and the person's own, with what each rests on.
#[derive(Debug, Clone)]
pub(crate) struct Levels {
    levels: Vec<FloorLevel>,
    own: Vec<OwnFloorLevel>,
}

/// The level in force on a day, for a bachelor's and a master's degree.
#[derive(Debug, Clone)]
pub(crate) struct InForce {
    pub(crate) level: FloorLevel,
    pub(crate) source: SourceView,
    /// Whether it may be outdated on that day.
    pub(crate) stale: bool,
}

impl Levels {
    /// The pack's levels alone.
    pub(crate) fn built_in() -> Self {
        Self {
            levels: guidance::floor_levels().iter().map(|fact| fact.level.clone()).collect(),
            own: Vec::new(),
        }
    }

    /// The pack's levels and those the person entered.
    pub(crate) fn read(reading: &Reading<'_>) -> Result<Self, ApiError> {
        let own = store::floor_level::all(reading)?;
        let mut all = Self::built_in();
        all.levels.extend(own.iter().map(own_level));
        all.own = own;
        Ok(all)
    }

    /// Where pay stands.
    pub(crate) fn check(&self, question: &FloorQuestion) -> FloorAnswer {
        check_floor(question, &self.levels)
    }

    /// Where pay stands, with the source of the level that was used.
    pub(crate) fn view(&self, question: &FloorQuestion, today: NaiveDate) -> FloorView {
        let answer = self.check(question);
        let source = answer.level.as_ref().map(|level| self.source(level, today));
        FloorView { answer, source }
    }

    /// The level in force on a day.
    pub(crate) fn in_force(&self, on: NaiveDate) -> Option<InForce> {
        let question =
            FloorQuestion { pay_ore: 1, share_percent: 100, degree: Degree::Master, on, citizenship: None };
        let answer = self.check(&question);
        let level = answer.level?;
        Some(InForce { source: self.source(&level, on), stale: answer.stale, level })
    }

    fn source(&self, level: &FloorLevel, today: NaiveDate) -> SourceView {
        if let Some(own) = self.own.iter().find(|own| own.id.to_string() == level.id) {
            return own_source(own);
        }
        let known = guidance::floor_levels();
        let Some(fact) = known.iter().find(|fact| fact.level.id == level.id) else {
            return nameless(level, today);
        };
        let view = source::view(&fact.basis(), today);
        // What held in the past does not change any more; only the newest level can be overtaken.
        let is_newest = known.last().is_some_and(|newest| newest.level.id == level.id);
        SourceView { stale: view.stale && is_newest, ..view }
    }
}

pub(crate) fn read(app: &App, query: FloorQuery) -> Result<FloorView, ApiError> {
    let citizenship = query.citizenship.or(settings::current(app)?.citizenship);
    let levels = app.read(Levels::read)?;
    ask(&FloorQuery { citizenship, ..query }, &levels, app.clock.today())
}

/// Where pay stands against the built-in levels, without a profile.
///
/// # Errors
/// The `pay_…` codes; `share_unread` for a share that is not 1 to 100.
pub fn check(query: &FloorQuery, today: NaiveDate) -> Result<FloorView, ApiError> {
    ask(query, &Levels::built_in(), today)
}

fn ask(query: &FloorQuery, levels: &Levels, today: NaiveDate) -> Result<FloorView, ApiError> {
    let share_percent = query.share_percent.unwrap_or(100);
    if !(1..=100).contains(&share_percent) {
        return Err(ApiError::new(ErrorCode::ShareUnread).with("text", share_percent));
    }
    let pay = amount::gross(&query.amount)?;
    let question = FloorQuestion {
        pay_ore: pay.ore,
        share_percent,
        degree: query.degree,
        on: query.on.unwrap_or(today),
        citizenship: query.citizenship,
    };
    let mut view = levels.view(&question, today);
    view.answer.notes.extend(pay.notes);
    Ok(view)
}

pub(crate) fn levels(app: &App, _: Nothing) -> Result<FloorLevels, ApiError> {
    let today = app.clock.today();
    let all = app.read(Levels::read)?;
    let stale = all.in_force(today).is_none_or(|found| found.stale);
    let mut levels: Vec<FloorLevelView> = all
        .levels
        .iter()
        .map(|level| FloorLevelView {
            own_id: all.own.iter().map(|own| own.id).find(|id| id.to_string() == level.id),
            source: all.source(level, today),
            level: level.clone(),
        })
        .collect();
    levels.sort_by_key(|view| first_day(&view.level));
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

fn own_level(own: &OwnFloorLevel) -> FloorLevel {
    FloorLevel {
        id: own.id.to_string(),
        bachelor_ore: own.bachelor_ore,
        master_ore: own.master_ore,
        held: FloorHeld::From { from: own.valid_from, to: None },
        entered_on: Some(own.entered_on),
    }
}

fn own_source(own: &OwnFloorLevel) -> SourceView {
    let host = url::Url::parse(&own.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    SourceView {
        name: source::same(host.as_deref().unwrap_or(&own.url)),
        url: Some(own.url.clone()),
        as_of: own.entered_on,
        verified: VerifiedView::Own,
        stale: false,
    }
}

fn nameless(level: &FloorLevel, today: NaiveDate) -> SourceView {
    SourceView {
        name: source::same(&level.id),
        url: None,
        as_of: today,
        verified: VerifiedView::Unverified,
        stale: true,
    }
}

/// The first day of a level, where it is known.
pub(crate) fn valid_from(level: &FloorLevel) -> Option<NaiveDate> {
    if let FloorHeld::From { from, .. } = level.held { Some(from) } else { None }
}

fn first_day(level: &FloorLevel) -> NaiveDate {
    match level.held {
        FloorHeld::From { from, .. } => from,
        FloorHeld::KnownOn { on } => on,
        FloorHeld::KnownIn { year } => NaiveDate::from_ymd_opt(year, 7, 1).unwrap_or_default(),
    }
}

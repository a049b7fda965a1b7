//! All applications as horizontal bars by stage, on one axis of days.

use chrono::{Datelike, Days, NaiveDate};
use domain::calendar::{Stretch, month_beside, stretches};
use domain::stage::StageKind;
use store::timeline::BarRow;

use crate::wire::{Bar, BarPart, Bars, BarsMonth, BarsOf, BarsQuery};
use crate::{ApiError, App};

/// The most bars one answer carries.
const MAX_BARS: u16 = 100;
/// Days an axis reaches back at most: of older ways the end is shown.
const MOST_BACK: u64 = 366;
/// Days it reaches back at least, so that a search of a week does not fill the picture with one day.
const LEAST_BACK: u64 = 28;
/// Days it shows after today, so that what stands now is seen to go on.
const AHEAD: u64 = 7;

pub(crate) fn bars(app: &App, query: BarsQuery) -> Result<Bars, ApiError> {
    let today = app.clock.today();
    let limit = u32::from(query.limit.min(MAX_BARS));
    let mut rows = app.read(|reading| {
        Ok::<_, ApiError>(store::timeline::bars(reading, &kinds(query.of), query.offset, limit + 1)?)
    })?;
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let ways: Vec<Vec<Stretch>> = rows.iter().map(|row| stretches(&row.moves, today)).collect();
    let axis = Axis::around(ways.iter().flatten(), today);
    Ok(Bars {
        from: axis.from,
        days: axis.at(axis.to),
        now: axis.at(today),
        months: axis.months(),
        bars: rows.into_iter().zip(ways).map(|(row, way)| bar(row, way, axis)).collect(),
        more,
    })
}

fn kinds(of: BarsOf) -> Vec<StageKind> {
    let all = StageKind::ALL.into_iter();
    match of {
        BarsOf::Underway => all.filter(|kind| *kind >= StageKind::Applied && !kind.is_closed()).collect(),
        BarsOf::Closed => all.filter(|kind| kind.is_closed()).collect(),
        BarsOf::All => all.collect(),
    }
}

/// The days from the left edge to the right one.
#[derive(Debug, Clone, Copy)]
struct Axis {
    from: NaiveDate,
    to: NaiveDate,
}

impl Axis {
    /// From the first day of any way to a little after today or the last planned day.
    fn around<'a>(ways: impl Iterator<Item = &'a Stretch> + Clone, today: NaiveDate) -> Self {
        let back = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        let first = ways.clone().map(|way| way.from).min().unwrap_or(today);
        let last = ways.map(|way| way.to).max().unwrap_or(today).max(today);
        let ahead = last.checked_add_days(Days::new(AHEAD)).unwrap_or(last);
        let most_ahead = today.checked_add_days(Days::new(MOST_BACK)).unwrap_or(today);
        Self { from: first.clamp(back(MOST_BACK), back(LEAST_BACK)), to: ahead.min(most_ahead) }
    }

    /// Days from the left edge; what lies outside is brought to the edge.
    fn at(self, on: NaiveDate) -> u32 {
        let days = (on.clamp(self.from, self.to) - self.from).num_days();
        u32::try_from(days).unwrap_or(0)
    }

    fn months(self) -> Vec<BarsMonth> {
        let first = self.from.with_day(1).unwrap_or(self.from);
        let starts = (0..=24).map(|months| month_beside(first, months));
        let within = starts.filter(|on| (self.from..=self.to).contains(on));
        within.map(|on| BarsMonth { on, at: self.at(on) }).collect()
    }
}

fn bar(row: BarRow, way: Vec<Stretch>, axis: Axis) -> Bar {
    let parts = way.into_iter().filter(|part| part.to >= axis.from).map(|part| BarPart {
        kind: part.kind,
        on: part.from,
        until: part.to,
        from: axis.at(part.from),
        to: axis.at(part.to),
    });
    Bar {
        job_id: row.job_id,
        title: row.title,
        employer: row.employer,
        stage: row.stage_kind,
        stage_name: row.stage_name,
        parts: parts.collect(),
    }
}

//! Floor, ad, target, offers and market on one scale.

use domain::job::{Degree, JobFields};
use domain::pay_figure::{PayFigureKind, yearly_range};
use domain::target::{Target, best_target};
use store::Reading;
use store::offer::OfferRow;

use super::floor::{InForce, Levels};
use super::market;
use super::source::AsOf;
use super::standing::{Advertised, city};
use crate::offer::settle::base_kroner;
use crate::wire::{Distribution, PayScale, ScaleMark, ScaleMarkKind, ScaleQuery};
use crate::{ApiError, App, figure, job, target};

/// The most offers on one scale.
const MAX_OFFERS: u32 = 50;
/// The most offers of one job on its scale, the newest.
const MAX_OF_JOB: usize = 20;
/// The most figures asked on one scale.
const MAX_ASKED: usize = 5;
/// The most marks on one scale: more could not be told apart.
const MAX_MARKS: usize = 60;
/// The most distributions under one scale.
const MAX_MARKET: usize = 4;
/// A scale ends on a round figure: fifty thousand kroner.
const ROUND: i64 = 5_000_000;

pub(crate) fn read(app: &App, query: ScaleQuery) -> Result<PayScale, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    app.read(|reading| {
        let levels = Levels::of(at);
        let targets = target::all(reading)?;
        let parts = match query.job_id {
            Some(job_id) => of_job(reading, job_id, &targets)?,
            None => of_offers(reading, &targets)?,
        };
        let mut marks = floor_marks(levels.in_force(at.today), parts.degree);
        marks.extend(parts.target.iter().flat_map(target_marks));
        marks.extend(parts.marks);
        marks.truncate(MAX_MARKS);
        marks.sort_by_key(|mark| (mark.low_ore, mark.high_ore));
        let market = market::around(&parts.role, None, parts.city.as_deref(), MAX_MARKET, at);
        let (from_ore, to_ore) = ends(&marks, &market);
        Ok(PayScale { from_ore, to_ore, marks, market })
    })
}

/// What stands on a scale besides the floor and the market.
struct Parts {
    marks: Vec<ScaleMark>,
    target: Option<Target>,
    role: String,
    city: Option<String>,
    /// Which levels of the floor matter; both where it is not known.
    degree: Degree,
}

fn of_job(reading: &Reading<'_>, job_id: domain::ids::JobId, targets: &[Target]) -> Result<Parts, ApiError> {
    let row = job::row(reading, job_id)?;
    let mut marks: Vec<ScaleMark> = ad_mark(&row.fields).into_iter().collect();
    // The newest figures asked matter; many old ones would push the rest off the scale.
    let said = figure::timeline(reading, &row)?.into_iter().rev();
    let asked = said.filter(|said| said.kind == PayFigureKind::Asked).take(MAX_ASKED);
    marks.extend(asked.filter_map(|said| {
        let (low, high) = yearly_range(&said.pay)?;
        Some(mark(ScaleMarkKind::Asked, low, high))
    }));
    marks.extend(store::offer::of_job(reading, job_id)?.iter().take(MAX_OF_JOB).filter_map(offer_mark));
    let city = city(&row.fields).map(str::to_owned);
    Ok(Parts {
        target: best_target(targets, &row.fields.title, city.as_deref()).cloned(),
        marks,
        city,
        degree: row.fields.required_degree,
        role: row.fields.title,
    })
}

/// All offers together; role and city are those of the newest target, since offers may be of many jobs.
fn of_offers(reading: &Reading<'_>, targets: &[Target]) -> Result<Parts, ApiError> {
    let offers = store::offer::all(reading, MAX_OFFERS)?;
    let target = targets.first().cloned();
    let city = target.as_ref().and_then(|target| target.city.clone());
    let first_city = offers.first().and_then(|row| row.offer.city.clone());
    let title = match offers.iter().find_map(|row| row.job_id) {
        Some(job_id) if target.is_none() => job::row(reading, job_id)?.fields.title,
        _ => target.as_ref().map(|target| target.role.clone()).unwrap_or_default(),
    };
    Ok(Parts {
        marks: offers.iter().filter_map(offer_mark).collect(),
        target,
        role: title,
        city: city.or(first_city),
        degree: Degree::Unknown,
    })
}

fn ad_mark(fields: &JobFields) -> Option<ScaleMark> {
    let pay = Advertised::of(fields.pay.as_ref())?;
    let (least, most) = (pay.least_full(), pay.most_full());
    Some(mark(ScaleMarkKind::Ad, least.or(most)?, most.or(least)?))
}

fn offer_mark(row: &OfferRow) -> Option<ScaleMark> {
    let base = base_kroner(&row.offer)?;
    Some(ScaleMark {
        name: Some(row.offer.name.clone()),
        offer_id: Some(row.id),
        ..mark(ScaleMarkKind::Offer, base, base)
    })
}

fn floor_marks(in_force: Option<InForce>, degree: Degree) -> Vec<ScaleMark> {
    let Some(InForce { level, source, .. }) = in_force else { return Vec::new() };
    let bachelor = matches!(degree, Degree::Bachelor | Degree::Unknown)
        .then(|| mark(ScaleMarkKind::FloorBachelor, level.bachelor_ore, level.bachelor_ore));
    let master = matches!(degree, Degree::Master | Degree::Doctorate | Degree::Unknown)
        .then(|| mark(ScaleMarkKind::FloorMaster, level.master_ore, level.master_ore));
    let with_source = |mark: ScaleMark| ScaleMark { source: Some(source.clone()), ..mark };
    bachelor.into_iter().chain(master).map(with_source).collect()
}

fn target_marks(target: &Target) -> Vec<ScaleMark> {
    let Some(figures) = target.history.first() else { return Vec::new() };
    [
        (ScaleMarkKind::WalkAway, figures.walk_away_ore),
        (ScaleMarkKind::Expected, figures.expected_ore),
        (ScaleMarkKind::Stretch, figures.stretch_ore),
    ]
    .map(|(kind, ore)| mark(kind, ore, ore))
    .to_vec()
}

fn mark(kind: ScaleMarkKind, low_ore: i64, high_ore: i64) -> ScaleMark {
    ScaleMark { kind, low_ore, high_ore, name: None, offer_id: None, source: None }
}

/// Round ends with a little room on both sides; half a million to a million where nothing stands on the scale.
fn ends(marks: &[ScaleMark], market: &[Distribution]) -> (i64, i64) {
    let of_market = market.iter().flat_map(|one| [one.p25_ore, one.median_ore, one.p75_ore]).flatten();
    let values: Vec<i64> =
        marks.iter().flat_map(|mark| [mark.low_ore, mark.high_ore]).chain(of_market).collect();
    let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else {
        return (50_000_000, 100_000_000);
    };
    let from = (low - ROUND / 2).max(0) / ROUND * ROUND;
    let to = high.saturating_add(ROUND / 2).div_euclid(ROUND).saturating_add(1).saturating_mul(ROUND);
    (from, to)
}

//! Net pay over gross pay, drawn from the real function.

use domain::tax::{Earnings, TaxMonths, marginal_rate, net_pay, thresholds};

use super::source::AsOf;
use super::year;
use crate::wire::{Curve, CurvePoint, CurveQuery};
use crate::{ApiError, App, ErrorCode};

/// The most points one curve is drawn with.
const MAX_POINTS: u16 = 500;
/// No curve goes further: twenty million kroner.
const MAX_GROSS: i64 = 2_000_000_000;

pub(crate) fn read(app: &App, query: CurveQuery) -> Result<Curve, ApiError> {
    let pack = app.guidance();
    let facts = year::facts(query.year, AsOf::of(app, &pack))?;
    if !(2..=MAX_POINTS).contains(&query.points) {
        return Err(outside("points", 2, i64::from(MAX_POINTS)));
    }
    let to_ore = query.to_ore.min(MAX_GROSS);
    if query.from_ore < 0 || query.from_ore >= to_ore {
        return Err(outside("gross", 0, MAX_GROSS / 100));
    }
    let points = gross_points(query.from_ore, to_ore, i64::from(query.points), || {
        thresholds(&facts.rules, TaxMonths::ALL)
    });
    let point = |gross_ore: i64| -> Result<CurvePoint, ApiError> {
        let earnings = Earnings { zone: query.zone, scheme: query.scheme, ..Earnings::ordinary(gross_ore) };
        let net = net_pay(&facts.rules, &earnings).map_err(year::refused)?;
        let marginal = marginal_rate(&facts.rules, &earnings).map_err(year::refused)?;
        Ok(CurvePoint { gross_ore, net_ore: net.net().ore(), marginal_bp: marginal.0 })
    };
    Ok(Curve {
        year: facts.rules.year,
        status: facts.rules.status,
        points: points.into_iter().map(point).collect::<Result<_, _>>()?,
    })
}

fn outside(field: &str, least: i64, most: i64) -> ApiError {
    ApiError::new(ErrorCode::NumberRange).with("field", field).with("least", least).with("most", most)
}

/// Even steps in whole kroner, with the thresholds between them, so that every bend is where it is.
fn gross_points(from: i64, to: i64, count: i64, thresholds: impl FnOnce() -> Vec<i64>) -> Vec<i64> {
    let step = |index: i64| (from + (to - from) * index / (count - 1)) / 100 * 100;
    let mut points: Vec<i64> = (0..count).map(step).collect();
    points.extend(thresholds().into_iter().filter(|ore| (from..=to).contains(ore)));
    points.sort_unstable();
    points.dedup();
    points
}

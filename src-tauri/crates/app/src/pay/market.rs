//! What work is paid elsewhere, and what a home costs.

use chrono::NaiveDate;
use domain::target::Level;
use guidance::Distribution as Known;

use super::source;
use crate::wire::{Distribution, DistributionKind, Market, MarketQuery, RentQuery, RentView, Rents};
use crate::{ApiError, App};

/// The most distributions one answer carries.
const MAX_DISTRIBUTIONS: usize = 12;

pub(crate) fn read(app: &App, query: MarketQuery) -> Result<Market, ApiError> {
    let found = around(&query.role, None, query.city.as_deref(), MAX_DISTRIBUTIONS, app.clock.today());
    Ok(Market { distributions: found })
}

/// What a role is paid, the nearest to role, level and place first.
pub(crate) fn around(
    role: &str,
    level: Option<Level>,
    city: Option<&str>,
    most: usize,
    today: NaiveDate,
) -> Vec<Distribution> {
    guidance::market_for(role, level, city).into_iter().take(most).map(|known| view(known, today)).collect()
}

pub(crate) fn view(known: &Known, today: NaiveDate) -> Distribution {
    let ore = |kroner: Option<i64>| kroner.map(|kroner| kroner * 100);
    Distribution {
        id: known.id.clone(),
        name: source::words(&known.name),
        kind: kind(known.kind),
        year: known.year,
        p25_ore: ore(known.p25_kr),
        median_ore: ore(known.median_kr),
        p75_ore: ore(known.p75_kr),
        answers: known.answers,
        source: source::view(&known.basis(), today),
    }
}

fn kind(kind: guidance::DistributionKind) -> DistributionKind {
    match kind {
        guidance::DistributionKind::Occupation => DistributionKind::Occupation,
        guidance::DistributionKind::County => DistributionKind::County,
        guidance::DistributionKind::Survey => DistributionKind::Survey,
        guidance::DistributionKind::Band => DistributionKind::Band,
    }
}

pub(crate) fn rents(app: &App, query: RentQuery) -> Result<Rents, ApiError> {
    let today = app.clock.today();
    let rents = (1..=3).filter_map(|rooms| {
        let rent = guidance::rent(&query.city, rooms)?;
        Some(RentView {
            rooms,
            month_ore: rent.month_kr * 100,
            area: source::words(&rent.area.name),
            source: source::view(&rent.basis(), today),
        })
    });
    Ok(Rents { rents: rents.collect() })
}

//! What work is paid elsewhere, and what a home costs.

use domain::target::Level;
use guidance::Distribution as Known;

use super::source::{self, AsOf};
use crate::wire::{Distribution, DistributionKind, RentQuery, RentView, Rents, SourceView};
use crate::{ApiError, App};

/// What a role is paid, the nearest to role, level and place first.
pub(crate) fn around(
    role: &str,
    level: Option<Level>,
    city: Option<&str>,
    most: usize,
    at: AsOf<'_>,
) -> Vec<Distribution> {
    at.pack.market_for(role, level, city).into_iter().take(most).map(|known| view(known, at)).collect()
}

pub(crate) fn view(known: &Known, at: AsOf<'_>) -> Distribution {
    let is_own = known.kind == guidance::DistributionKind::Own;
    let source = at.source(&known.basis());
    let replaceable = (!is_own).then(|| format!("pay.{}", known.id));
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
        source: SourceView { replaceable, ..source },
    }
}

fn kind(kind: guidance::DistributionKind) -> DistributionKind {
    match kind {
        guidance::DistributionKind::Occupation => DistributionKind::Occupation,
        guidance::DistributionKind::County => DistributionKind::County,
        guidance::DistributionKind::Survey => DistributionKind::Survey,
        guidance::DistributionKind::Band => DistributionKind::Band,
        guidance::DistributionKind::Own => DistributionKind::Own,
    }
}

pub(crate) fn rents(app: &App, query: RentQuery) -> Result<Rents, ApiError> {
    let pack = app.guidance();
    Ok(Rents { rents: rents_at(&query.city, AsOf::of(app, &pack)) })
}

/// The average rents of homes of one to three rooms at a place.
pub(crate) fn rents_at(place: &str, at: AsOf<'_>) -> Vec<RentView> {
    let rents = (1..=3).filter_map(|rooms| {
        let rent = at.pack.rent(place, rooms)?;
        Some(RentView {
            rooms,
            month_ore: rent.month_kr * 100,
            area: source::words(&rent.area.name),
            source: at.replaceable(rent.fact(), &rent.basis()),
        })
    });
    rents.collect()
}

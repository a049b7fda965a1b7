//! Where an amount would stand in the market.

use guidance::Pack;

use super::topics::views;
use crate::pay::source::AsOf;
use crate::pay::{amount, market};
use crate::wire::{Distribution, DistributionKind, Stand, StandIn, StandPlace, StandQuery};
use crate::{ApiError, App};

/// The most distributions one answer carries.
const MAX_MARKET: usize = 12;

pub(crate) fn read(app: &App, query: StandQuery) -> Result<Stand, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let year_ore = match query.amount.trim() {
        "" => None,
        text => Some(amount::yearly_kroner(text)?.ore),
    };
    let city = Some(query.city.trim()).filter(|city| !city.is_empty());
    let market = market::around(&query.role, query.level, city, MAX_MARKET, at);
    let stand = |distribution: Distribution| {
        let place = year_ore.and_then(|ore| place(ore, &distribution, &pack));
        StandIn { distribution, place }
    };
    Ok(Stand {
        year_ore,
        market: market.into_iter().map(stand).collect(),
        topics: views("pay_sources", &pack.guides.pay_sources, at),
    })
}

/// Where an amount stands, as far as the distribution's figures tell. Of a band only below and above its ends is told
/// as a quarter; within it the middle parts.
fn place(ore: i64, distribution: &Distribution, pack: &Pack) -> Option<StandPlace> {
    let middle = distribution.median_ore.or_else(|| match distribution.kind {
        DistributionKind::Band => Some((distribution.p25_ore? + distribution.p75_ore?) / 2),
        _ => None,
    })?;
    Some(match ore {
        _ if distribution.p25_ore.is_some_and(|low| ore < low) => StandPlace::LowestQuarter,
        _ if distribution.p75_ore.is_some_and(|high| ore > high) && !is_open(distribution, pack) => {
            StandPlace::HighestQuarter
        }
        _ if ore < middle => StandPlace::BelowMiddle,
        _ => StandPlace::AboveMiddle,
    })
}

/// Whether a band ends in "or more": nothing stands above it.
fn is_open(distribution: &Distribution, pack: &Pack) -> bool {
    pack.distributions.iter().any(|known| known.id == distribution.id && known.open_top)
}

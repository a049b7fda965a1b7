//! What the sentence of a cell's rule speaks of: the terms and figures it was reckoned from.

use std::collections::BTreeMap;

use domain::floor::FloorHeld;
use domain::offer::{Holiday, OfferTerms, Pension, Reckoning, YearKind};
use domain::tax::{Scheme, Zone};

use super::cells::Context;
use super::compare::Worked;
use super::settle::basic_amount;
use crate::pay::net;
use crate::wire::LineKind;

/// What the sentence of a cell's rule speaks of.
pub(super) fn rule_params(kind: LineKind, offer: &Worked<'_>, context: &Context<'_>) -> Params {
    match (kind, offer.settled.as_ref().zip(offer.reckoning.as_ref())) {
        (LineKind::Floor, _) => floor(offer),
        (LineKind::Target, _) => target(offer),
        (_, None) => Params::new(),
        (LineKind::Rent | LineKind::CommuteHours, Some((settled, _))) => living(kind, offer, &settled.terms),
        (LineKind::Tax, Some((settled, reckoning))) => tax(&settled.terms, reckoning, context),
        (LineKind::Pension, Some((settled, _))) => pension(settled.terms.pension, context),
        (_, Some((settled, reckoning))) => reckoned(kind, &settled.terms, reckoning),
    }
}

type Params = BTreeMap<String, String>;

fn named<const N: usize>(pairs: [(&str, String); N]) -> Params {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn reckoned(kind: LineKind, terms: &OfferTerms, reckoning: &Reckoning) -> Params {
    match kind {
        LineKind::Pay => named([
            ("base_ore", terms.base_ore.to_string()),
            ("share_percent", terms.share_percent.to_string()),
        ]),
        LineKind::Bonus => named([
            ("bonus_ore", terms.bonus_ore.to_string()),
            ("likelihood_percent", terms.bonus_likelihood_percent.to_string()),
        ]),
        LineKind::SignOn => named([
            ("sign_on_ore", terms.sign_on_ore.to_string()),
            ("years", terms.horizon_years.to_string()),
        ]),
        LineKind::HolidayEffect => holiday(terms.holiday, terms.year_kind),
        LineKind::WeeksOff => named([("days", terms.holiday.days_off().to_string())]),
        LineKind::LeftMonth => named([
            ("net_ore", reckoning.net_ore.to_string()),
            ("living_ore", reckoning.living_ore.to_string()),
        ]),
        LineKind::NetHour => {
            named([("net_ore", reckoning.net_ore.to_string()), ("hours_c", reckoning.hours.0.to_string())])
        }
        LineKind::HorizonNet => {
            named([("years", terms.horizon_years.to_string()), ("net_ore", reckoning.net_ore.to_string())])
        }
        _ => Params::new(),
    }
}

fn tax(terms: &OfferTerms, reckoning: &Reckoning, context: &Context<'_>) -> Params {
    let zone = if terms.zone == Zone::Action { "action" } else { "ordinary" };
    let scheme = if reckoning.tax.scheme == Scheme::Paye { "paye" } else { "ordinary" };
    named([
        ("scheme", scheme.to_owned()),
        ("zone", zone.to_owned()),
        ("year", context.facts.rules.year.to_string()),
        ("average_bp", net::share_of(reckoning.tax_ore, reckoning.cash_ore).to_string()),
    ])
}

fn living(kind: LineKind, offer: &Worked<'_>, terms: &OfferTerms) -> Params {
    let kept = &offer.row.offer;
    if kind == LineKind::CommuteHours {
        return named([("minutes", kept.commute_minutes_day.unwrap_or_default().to_string())]);
    }
    let rooms = kept.home.rooms.filter(|_| kept.home.rent_month_ore.is_none());
    named([
        ("rooms", rooms.map_or_else(|| "own".to_owned(), |rooms| rooms.to_string())),
        ("month_ore", terms.rent_month_ore.to_string()),
    ])
}

fn target(offer: &Worked<'_>) -> Params {
    let Some((target, _)) = &offer.target else { return Params::new() };
    let expected = target.history.first().map(|figures| figures.expected_ore).unwrap_or_default();
    named([("role", target.role.clone()), ("expected_ore", expected.to_string())])
}

fn pension(pension: Pension, context: &Context<'_>) -> Params {
    let g = basic_amount(context.at).ore;
    named([
        ("rate_bp", pension.rate.0.to_string()),
        ("rate_above_bp", pension.rate_above.0.to_string()),
        ("g_ore", g.to_string()),
        ("limit_ore", (g / 10 * 71).to_string()),
    ])
}

fn floor(offer: &Worked<'_>) -> Params {
    let Some(answer) = offer.floor.as_ref().map(|floor| &floor.answer) else { return Params::new() };
    let from = answer.level.as_ref().and_then(|level| match level.held {
        FloorHeld::From { from, .. } => Some(from),
        FloorHeld::KnownOn { on } => Some(on),
        FloorHeld::KnownIn { .. } => None,
    });
    named([
        ("floor_ore", answer.floor_ore.unwrap_or_default().to_string()),
        ("from_on", from.map(|day| day.to_string()).unwrap_or_default()),
        ("share_percent", offer.row.offer.share_percent.to_string()),
    ])
}

fn holiday(holiday: Holiday, year_kind: YearKind) -> Params {
    let kind = match holiday {
        Holiday::FiveWeeks => "five_weeks",
        Holiday::Statutory => "statutory",
        Holiday::None => "none",
    };
    let year_kind = if year_kind == YearKind::First { "first" } else { "normal" };
    named([
        ("kind", kind.to_owned()),
        ("days", holiday.days_off().to_string()),
        ("rate_bp", holiday.rate().map_or(0, |rate| rate.0).to_string()),
        ("year_kind", year_kind.to_owned()),
    ])
}

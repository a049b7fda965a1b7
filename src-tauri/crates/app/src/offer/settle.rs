//! Settling an offer for the reckoning: kroner for its currency, the zone and rent of its place, the pension's least.

use chrono::NaiveDate;
use domain::money::{Currency, MAX_ORE};
use domain::note::{Note, NoteCode};
use domain::offer::{BasicAmount, Offer, OfferTerms, Overtime, Pension, Reckoning, reckon};
use domain::tax::Zone;
use guidance::{Pack, Rent, TaxFacts};

use crate::pay::source::AsOf;

/// An offer with everything the reckoning needs.
#[derive(Debug, Clone)]
pub(crate) struct Settled<'p> {
    /// The terms in kroner.
    pub(crate) terms: OfferTerms,
    /// The rent that was taken from the guidance, where it was.
    pub(crate) rent: Option<Rent<'p>>,
    /// What had to be assumed.
    pub(crate) notes: Vec<Note>,
}

/// Settles an offer; `None` where its currency has no rate.
pub(crate) fn settle<'p>(offer: &Offer, pack: &'p Pack) -> Option<Settled<'p>> {
    let mut notes = Vec::new();
    let kroner = |ore: i64| kroner(offer, ore);
    let (base_ore, bonus_ore) = (kroner(offer.base_ore)?, kroner(offer.bonus_ore)?);
    let (sign_on_ore, equity_year_ore) = (kroner(offer.sign_on_ore)?, kroner(offer.equity_year_ore)?);
    if let Some(rate) = offer.rate.as_ref().filter(|_| offer.currency != Currency::NOK) {
        notes.push(exchanged(offer.currency, rate.millionths, rate.on));
    }
    let zone = zone(offer, pack, &mut notes);
    let (rent_month_ore, rent) = rent(offer, pack, &mut notes);
    let pension = offer.pension.unwrap_or_else(|| {
        notes.push(Note::new(NoteCode::PensionAssumed));
        let least = pack.law.pension.value.rate();
        Pension { rate: least, rate_above: least }
    });
    if offer.overtime == Overtime::Exempt {
        notes.push(Note::new(NoteCode::OvertimeExempt));
    }
    let terms = OfferTerms {
        base_ore,
        share_percent: offer.share_percent,
        holiday: offer.holiday,
        year_kind: offer.year_kind,
        bonus_ore,
        bonus_likelihood_percent: offer.bonus_likelihood_percent,
        sign_on_ore,
        equity_year_ore,
        horizon_years: offer.horizon_years,
        pension,
        least_pension: pack.law.least_pension(),
        hours_week: offer.hours_week,
        rent_month_ore,
        commute_month_ore: offer.commute_month_ore,
        other_month_ore: offer.other_month_ore,
        union_dues_ore: offer.union_dues_ore,
        zone,
        scheme: offer.scheme,
    };
    Some(Settled { terms, rent, notes })
}

/// What an offer is worth in a year; `None` where it has no exchange rate or the zone has no sure figures.
pub(crate) fn reckoned(offer: &Offer, facts: &TaxFacts, at: AsOf<'_>) -> Option<Reckoning> {
    reckon(&settle(offer, at.pack)?.terms, &facts.rules, &basic_amount(at)).ok()
}

/// G on a day; the oldest known one for a day before all.
pub(crate) fn basic_amount(at: AsOf<'_>) -> BasicAmount {
    let known = at.pack.basic_amount(at.today).or_else(|| at.pack.basic_amounts.first());
    known.map_or(BasicAmount { ore: 0, from: at.today }, |fact| fact.amount)
}

/// Base pay of a full position in kroner; `None` without a rate.
pub(crate) fn base_kroner(offer: &Offer) -> Option<i64> {
    kroner(offer, offer.base_ore)
}

/// An amount of the offer's currency in øre, at its rate.
fn kroner(offer: &Offer, ore: i64) -> Option<i64> {
    if offer.currency == Currency::NOK {
        return Some(ore);
    }
    let rate = offer.rate.as_ref()?;
    let exact = i128::from(ore) * i128::from(rate.millionths);
    Some(i64::try_from((exact + 500_000) / 1_000_000).unwrap_or(MAX_ORE).min(MAX_ORE))
}

fn zone(offer: &Offer, pack: &Pack, notes: &mut Vec<Note>) -> Zone {
    let Some(city) = &offer.city else { return Zone::Ordinary };
    pack.tax_zone(city).unwrap_or_else(|| {
        notes.push(Note::new(NoteCode::PlaceUnknown).with("place", city));
        Zone::Ordinary
    })
}

/// The person's own rent, else the average of the place for the rooms they chose, else that of the whole country, said
/// so: an offer without a rent would seem to leave most.
fn rent<'p>(offer: &Offer, pack: &'p Pack, notes: &mut Vec<Note>) -> (i64, Option<Rent<'p>>) {
    if let Some(own) = offer.home.rent_month_ore {
        return (own, None);
    }
    let Some(rooms) = offer.home.rooms else { return (0, None) };
    let found = offer.city.as_deref().and_then(|city| pack.rent(city, rooms));
    match found {
        Some(rent) => {
            notes.push(Note::new(NoteCode::RentIsAverage));
            (rent.month_kr * 100, Some(rent))
        }
        None => {
            notes.push(Note::new(NoteCode::RentUnknown));
            let norway = pack.rent_of_norway(rooms);
            (norway.map_or(0, |rent| rent.month_kr * 100), norway)
        }
    }
}

fn exchanged(currency: Currency, millionths: i64, on: NaiveDate) -> Note {
    Note::new(NoteCode::Exchanged)
        .with("currency", currency.code())
        .with("rate", super::texts::rate(millionths, currency))
        .with("rate_on", on)
}

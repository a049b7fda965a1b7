//! Cities side by side, and one of them.

use domain::fold::fold;
use domain::tax::{Earnings, Zone, net_pay};
use guidance::{City, Pack, TaxFacts};

use super::facts::statement;
use super::topics::community;
use crate::pay::source::{self, AsOf, words};
use crate::pay::{amount, market, year};
use crate::wire::{Cities, CitiesQuery, CityFound, CityQuery, CityView, PlaceNames};
use crate::{ApiError, App, ErrorCode};

/// The most employers one city is shown with.
const MAX_EMPLOYERS: usize = 30;
/// Names offered while one types.
const MAX_NAMES: usize = 10;

/// The cities; with a gross pay, those that leave most after tax and rent first.
pub(crate) fn read(app: &App, query: CitiesQuery) -> Result<Cities, ApiError> {
    if !(1..=3).contains(&query.rooms) {
        let refused = ApiError::new(ErrorCode::NumberRange).with("field", "rooms");
        return Err(refused.with("least", 1).with("most", 3));
    }
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = year::facts(query.year, at)?;
    let gross_ore = match query.gross.trim() {
        "" => None,
        text => Some(amount::gross(text)?.ore),
    };
    let left = Left { gross_ore, rooms: query.rooms };
    let mut cities: Vec<CityView> =
        pack.cities.iter().map(|city| view(city, left, facts, at)).collect::<Result<_, _>>()?;
    if gross_ore.is_some() {
        cities.sort_by_key(|city| std::cmp::Reverse(city.left_month_ore));
    }
    let costs = pack.guides.everyday_costs.iter();
    Ok(Cities {
        tax_sources: year::sources(facts, at),
        gross_ore,
        year: facts.rules.year,
        status: facts.rules.status,
        cities,
        everyday_costs: costs.map(|cost| statement("", "cost", cost, at)).collect(),
    })
}

/// The city of a name; a neighbour's is the city it is near.
pub(crate) fn one(app: &App, query: CityQuery) -> Result<CityFound, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = year::facts(None, at)?;
    let found = city_of(&query.name, &pack);
    let left = Left { gross_ore: None, rooms: 2 };
    Ok(CityFound { city: found.map(|city| view(city, left, facts, at)).transpose()? })
}

/// Cities and places whose names begin like a text.
pub(crate) fn names(app: &App, query: CityQuery) -> Result<PlaceNames, ApiError> {
    let wanted = fold(query.name.trim());
    let begins = |name: &String| !wanted.is_empty() && fold(name).starts_with(&wanted);
    let pack = app.guidance();
    let cities = pack.cities.iter().map(|city| (&city.name, &city.other_names));
    let places = pack.places.iter().map(|place| (&place.name, &place.other_names));
    let fitting = cities.chain(places).filter(|(name, others)| begins(name) || others.iter().any(begins));
    Ok(PlaceNames { names: fitting.map(|(name, _)| name.clone()).take(MAX_NAMES).collect() })
}

/// What to reckon for a city.
#[derive(Debug, Clone, Copy)]
struct Left {
    gross_ore: Option<i64>,
    rooms: u8,
}

fn city_of<'p>(name: &str, pack: &'p Pack) -> Option<&'p City> {
    let near = || {
        let place = pack.place_named(name)?;
        pack.cities.iter().find(|city| Some(&city.id) == place.near.as_ref())
    };
    pack.city_named(name).or_else(near)
}

fn view(city: &City, left: Left, facts: &TaxFacts, at: AsOf<'_>) -> Result<CityView, ApiError> {
    let pack = at.pack;
    let zone = pack.tax_zone(&city.name).unwrap_or(Zone::Ordinary);
    let net_ore = left.gross_ore.map(|gross| net(gross, zone, facts)).transpose()?;
    let rent = pack.rent(&city.name, left.rooms);
    let employers = pack.employers_in(city);
    let guide = pack.city_guide(&city.name);
    let month_ore = rent.as_ref().map(|rent| rent.month_kr * 100);
    Ok(CityView {
        id: city.id.clone(),
        name: city.name.clone(),
        other_names: city.other_names.clone(),
        names_source: at.source(&pack.place_names.basis()),
        county: city.county.value.clone(),
        county_source: at.source(&city.county.basis()),
        people: u32::try_from(city.people.value).unwrap_or(0),
        people_source: at.replaceable(format!("city.{}.people", city.id), &city.people.basis()),
        zone,
        zone_source: pack.tax_zone_basis(&city.name).map(|basis| at.source(&basis)),
        rents: market::rents_at(&city.name, at),
        rent_note: city.rent_note.as_ref().map(words),
        rent_note_source: city.rent_note.as_ref().map(|_| at.source(&pack.rent_basis.basis())),
        net_ore,
        left_month_ore: net_ore.zip(month_ore).map(|(net, rent)| net / 12 - rent),
        statements: statements(city, at),
        sectors: guide
            .map(|guide| guide.sectors.value.iter().map(|id| sector(id, pack)).collect())
            .unwrap_or_default(),
        sectors_source: guide.map(|guide| at.source(&guide.sectors.basis())),
        universities: guide
            .map(|guide| guide.universities.iter().map(|one| words(&one.name)).collect())
            .unwrap_or_default(),
        universities_source: guide
            .and_then(|guide| guide.universities.first())
            .map(|one| at.source(&one.basis())),
        employer_count: u32::try_from(employers.len()).unwrap_or(u32::MAX),
        employers: employers.iter().take(MAX_EMPLOYERS).map(|employer| employer.name.clone()).collect(),
        communities: pack.communities_in(&city.name).iter().map(|known| community(known, at)).collect(),
    })
}

fn net(gross_ore: i64, zone: Zone, facts: &TaxFacts) -> Result<i64, ApiError> {
    let earnings = Earnings { zone, ..Earnings::ordinary(gross_ore) };
    Ok(net_pay(&facts.rules, &earnings).map_err(year::refused)?.net().ore())
}

fn statements(city: &City, at: AsOf<'_>) -> Vec<crate::wire::StatementView> {
    let Some(guide) = at.pack.city_guide(&city.name) else { return Vec::new() };
    let of = |part: &str| format!("city.{}.{part}", city.id);
    let known_for = guide.known_for.iter().map(|said| statement("", &of("known_for"), said, at));
    known_for.chain(guide.notes.iter().map(|said| statement("", &of("note"), said, at))).collect()
}

/// A sector's name; its id where the pack names none, which its checks refuse.
pub(super) fn sector(id: &str, pack: &Pack) -> crate::wire::Words {
    let found = pack.guides.sector(id);
    found.map_or_else(|| source::same(id), |sector| words(&sector.name))
}

//! Cities side by side, and one of them.

use chrono::NaiveDate;
use domain::fold::fold;
use domain::tax::{Earnings, Zone, net_pay};
use guidance::{City, TaxFacts};

use super::facts::statement;
use super::topics::community;
use crate::pay::source::{self, words};
use crate::pay::{amount, market, year};
use crate::wire::{Cities, CitiesQuery, CityFound, CityQuery, CityView, PlaceNames, RentQuery};
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
    let today = app.clock.today();
    let facts = year::facts(None, today)?;
    let gross_ore = match query.gross.trim() {
        "" => None,
        text => Some(amount::gross(text)?.ore),
    };
    let left = Left { gross_ore, rooms: query.rooms };
    let mut cities: Vec<CityView> =
        guidance::cities().iter().map(|city| view(app, city, left, facts)).collect::<Result<_, _>>()?;
    if gross_ore.is_some() {
        cities.sort_by_key(|city| std::cmp::Reverse(city.left_month_ore));
    }
    let costs = guidance::everyday_costs().iter();
    Ok(Cities {
        tax_sources: year::sources(facts, today),
        gross_ore,
        year: facts.rules.year,
        status: facts.rules.status,
        cities,
        everyday_costs: costs.map(|cost| statement("everyday_costs", cost, today)).collect(),
    })
}

/// The city of a name; a neighbour's is the city it is near.
pub(crate) fn one(app: &App, query: CityQuery) -> Result<CityFound, ApiError> {
    let facts = year::facts(None, app.clock.today())?;
    let found = city_of(&query.name);
    let left = Left { gross_ore: None, rooms: 2 };
    Ok(CityFound { city: found.map(|city| view(app, city, left, facts)).transpose()? })
}

/// Cities and places whose names begin like a text.
pub(crate) fn names(_: &App, query: CityQuery) -> Result<PlaceNames, ApiError> {
    let wanted = fold(query.name.trim());
    let begins = |name: &String| !wanted.is_empty() && fold(name).starts_with(&wanted);
    let pack = guidance::pack();
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

fn city_of(name: &str) -> Option<&'static City> {
    let near = || {
        let place = guidance::pack().place_named(name)?;
        guidance::cities().iter().find(|city| Some(&city.id) == place.near.as_ref())
    };
    guidance::city_named(name).or_else(near)
}

fn view(app: &App, city: &City, left: Left, facts: &TaxFacts) -> Result<CityView, ApiError> {
    let today = app.clock.today();
    let pack = guidance::pack();
    let zone = guidance::tax_zone(&city.name).unwrap_or(Zone::Ordinary);
    let net_ore = left.gross_ore.map(|gross| net(gross, zone, facts)).transpose()?;
    let rent = guidance::rent(&city.name, left.rooms).map(|rent| rent.month_kr * 100);
    let employers = guidance::pack().employers_in(city);
    let guide = guidance::city_guide(&city.name);
    Ok(CityView {
        id: city.id.clone(),
        name: city.name.clone(),
        other_names: city.other_names.clone(),
        names_source: source::view(&pack.place_names.basis(), today),
        county: city.county.value.clone(),
        county_source: source::view(&city.county.basis(), today),
        people: u32::try_from(city.people.value).unwrap_or(0),
        people_source: source::view(&city.people.basis(), today),
        zone,
        zone_source: None,
        rents: market::rents(app, RentQuery { city: city.name.clone() })?.rents,
        rent_note: city.rent_note.as_ref().map(words),
        rent_note_source: None,
        net_ore,
        left_month_ore: net_ore.zip(rent).map(|(net, rent)| net / 12 - rent),
        statements: statements(city, today),
        sectors: guide
            .map(|guide| guide.sectors.value.iter().map(|id| sector(id)).collect())
            .unwrap_or_default(),
        sectors_source: guide.map(|guide| source::view(&guide.sectors.basis(), today)),
        universities: guide
            .map(|guide| guide.universities.iter().map(|one| words(&one.name)).collect())
            .unwrap_or_default(),
        universities_source: guide
            .and_then(|guide| guide.universities.first())
            .map(|one| source::view(&one.basis(), today)),
        employer_count: u32::try_from(employers.len()).unwrap_or(u32::MAX),
        employers: employers.iter().take(MAX_EMPLOYERS).map(|employer| employer.name.clone()).collect(),
        communities: guidance::communities_in(&city.name)
            .iter()
            .map(|known| community(known, today))
            .collect(),
    })
}

fn net(gross_ore: i64, zone: Zone, facts: &TaxFacts) -> Result<i64, ApiError> {
    let earnings = Earnings { zone, ..Earnings::ordinary(gross_ore) };
    Ok(net_pay(&facts.rules, &earnings).map_err(year::refused)?.net().ore())
}

fn statements(city: &City, today: NaiveDate) -> Vec<crate::wire::StatementView> {
    let Some(guide) = guidance::city_guide(&city.name) else { return Vec::new() };
    let told = guide.known_for.iter().chain(&guide.notes);
    told.map(|said| statement(&format!("city.{}", city.id), said, today)).collect()
}

/// A sector's name; its id where the pack names none, which its checks refuse.
pub(super) fn sector(id: &str) -> crate::wire::Words {
    let found = guidance::sectors().iter().find(|sector| sector.id == id);
    found.map_or_else(|| source::same(id), |sector| words(&sector.name))
}

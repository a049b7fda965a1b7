//! Facts with values: cities, rents, employers, pay, tax, basic amounts, pay floors, limits, zones.

use domain::tax::{TaxStatus, Zone};

use crate::city::{City, Place};
use crate::employer::Employer;
use crate::fact::{Text, Unit};
use crate::facts::{Area, FactRef, Number, NumberPart, fact, of, same, text};
use crate::guides::figure::{grouped, whole, with_text};
use crate::market::Distribution;
use crate::pack::Pack;
use crate::rent::RentArea;
use crate::tax::TaxFacts;
use crate::zone::ZoneArea;

impl Pack {
    /// Every fact that has a value of its own type.
    pub(super) fn known(&self) -> impl Iterator<Item = FactRef<'_>> {
        let cities = self.cities.iter().flat_map(city);
        let places = self.places.iter().flat_map(place);
        let rents = self.rent_areas.iter().flat_map(|area| self.rents_of(area));
        let employers = self.employers.iter().flat_map(employer);
        let pay = self.distributions.iter().map(distribution);
        let tax = self.tax_years.iter().flat_map(tax_year);
        let zones = self.tax_zones.areas.iter().map(tax_zone);
        cities
            .chain(places)
            .chain(rents)
            .chain(employers)
            .chain(pay)
            .chain(tax)
            .chain(zones)
            .chain(std::iter::once(self.taxed_apart()))
            .chain(self.amounts())
            .chain(self.limit_facts())
    }

    fn rents_of<'p>(&'p self, area: &'p RentArea) -> impl Iterator<Item = FactRef<'p>> {
        (1..=3).filter_map(move |rooms| {
            let kr = area.month_kr(rooms)?;
            let room = if rooms == 1 { "room" } else { "rooms" };
            let about =
                of(&area.name, &text(&format!("rent, {rooms} {room}"), &format!("leie, {rooms} rom")));
            let id = ["rent", &area.id, &rooms.to_string()];
            let value = whole(kr, Unit::KrPerMonth);
            Some(fact(Area::Cities, &id, about, value, area.basis(rooms, &self.rent_basis)).with_whole(kr))
        })
    }

    fn taxed_apart(&self) -> FactRef<'_> {
        let names = &self.tax_zones.apart.names;
        let about = text("Places with a tax law of their own", "Steder med egen skattelov");
        fact(Area::Tax, &["tax_zone", "apart"], about, same(&names.value.join(", ")), names.basis())
    }

    fn amounts(&self) -> impl Iterator<Item = FactRef<'_>> {
        let basic = self.basic_amounts.iter().map(|known| {
            let from = known.amount.from.to_string();
            let about =
                text(&format!("Basic amount (G) from {from}"), &format!("Grunnbeløpet (G) fra {from}"));
            let value = whole(known.printed.value.into(), Unit::KrPerYear);
            fact(Area::Tax, &["basic_amount", &from], about, value, known.basis())
                .with_whole(known.printed.value.into())
        });
        let floors = self.floor_levels.iter().map(|known| {
            let from = known.known_from();
            let about = text(
                &format!("Pay floor of skilled workers, known from {from}"),
                &format!("Lønnsgulv for faglærte, kjent fra {from}"),
            );
            let (bachelor, master) =
                (grouped(known.printed.value.bachelor.into()), grouped(known.printed.value.master.into()));
            let value = text(
                &format!("bachelor {bachelor}, master {master} kr a year before tax"),
                &format!("bachelor {bachelor}, master {master} kr i året før skatt"),
            );
            fact(Area::Permits, &["floor", &known.level.id], about, value, known.basis())
        });
        basic.chain(floors)
    }

    fn limit_facts(&self) -> impl Iterator<Item = FactRef<'_>> {
        self.limits().into_iter().map(|limit| {
            let value = with_text(&limit.figure, &limit.said.text);
            let id = ["law", limit.said.limit.as_str()];
            let told = fact(Area::WorkingLife, &id, limit.said.title.clone(), value, limit.basis);
            let number = self.law.replaceable(&limit.said.limit);
            told.with(number.map(|number| Number { part: NumberPart::Value, hundredths: number.0.into() }))
        })
    }
}

fn city(city: &City) -> [FactRef<'_>; 3] {
    let name = same(&city.name);
    let id = |part| ["city", city.id.as_str(), part];
    let about = |en, nb| of(&name, &text(en, nb));
    [
        fact(
            Area::Cities,
            &id("people"),
            about("inhabitants", "innbyggere"),
            whole(city.people.value, Unit::People),
            city.people.basis(),
        )
        .with_whole(city.people.value),
        fact(
            Area::Cities,
            &id("municipality"),
            about("municipality number", "kommunenummer"),
            same(&city.municipality.value),
            city.municipality.basis(),
        ),
        fact(
            Area::Cities,
            &id("county"),
            about("county", "fylke"),
            same(&city.county.value),
            city.county.basis(),
        ),
    ]
}

fn place(place: &Place) -> impl Iterator<Item = FactRef<'_>> {
    let name = same(&place.name);
    let people = place.people.as_ref().map(|people| {
        let about = of(&name, &text("inhabitants", "innbyggere"));
        let value = whole(people.value, Unit::People);
        fact(Area::Cities, &["place", &place.id, "people"], about, value, people.basis())
            .with_whole(people.value)
    });
    let number = place.municipality.as_ref().map(|number| {
        let about = of(&name, &text("municipality number", "kommunenummer"));
        let id = ["place", &place.id, "municipality"];
        fact(Area::Cities, &id, about, same(&number.value), number.basis())
    });
    people.into_iter().chain(number)
}

fn employer(employer: &Employer) -> impl Iterator<Item = FactRef<'_>> {
    let name = same(&employer.name);
    let of_it = |part: &str, en: &str, nb: &str, value: Text, basis| {
        fact(Area::Employers, &["employer", &employer.id, part], of(&name, &text(en, nb)), value, basis)
    };
    let number = employer.org_number.as_ref().map(|number| {
        let value = same(number.value.as_str());
        of_it("org_number", "organisation number", "organisasjonsnummer", value, number.basis())
    });
    let people = employer.employees.as_ref().map(|people| {
        of_it("employees", "employees", "ansatte", whole(people.value, Unit::People), people.basis())
            .with_whole(people.value)
    });
    let places =
        of_it("places", "places", "steder", same(&employer.places.value.join(", ")), employer.places.basis());
    let careers =
        of_it("careers", "careers page", "jobbside", same(&employer.careers.value), employer.careers.basis());
    [number, people, Some(places), Some(careers)].into_iter().flatten()
}

fn distribution(known: &Distribution) -> FactRef<'_> {
    let (low, high) = match known.kind {
        crate::DistributionKind::Band => (text("low", "lav"), text("high", "høy")),
        _ => (text("lower quartile", "nedre kvartil"), text("upper quartile", "øvre kvartil")),
    };
    let figures = [
        (known.p25_kr, low),
        (known.median_kr, text("median", "median")),
        (known.p75_kr, high),
        (known.mean_kr, text("mean", "gjennomsnitt")),
        (known.p90_kr, text("a tenth above", "en tidel over")),
    ];
    let parts: Vec<Text> = figures
        .iter()
        .filter_map(|(kr, name)| {
            let kr = grouped((*kr)?);
            Some(text(&format!("{} {kr}", name.en), &format!("{} {kr}", name.nb)))
        })
        .collect();
    let figures = super::listed(parts.iter());
    let (more_en, more_nb) = if known.open_top { (" or more", " eller mer") } else { ("", "") };
    let answers_en = known.answers.map_or(String::new(), |n| format!(" ({n} answers)"));
    let answers_nb = known.answers.map_or(String::new(), |n| format!(" ({n} svar)"));
    let value = text(
        &format!("{}{more_en} kr a year{answers_en}", figures.en),
        &format!("{}{more_nb} kr i året{answers_nb}", figures.nb),
    );
    let numbers = [
        (NumberPart::Low, known.p25_kr),
        (NumberPart::Middle, known.median_kr),
        (NumberPart::High, known.p75_kr),
    ];
    let numbers = numbers.into_iter().filter_map(|(part, kr)| Some(Number { part, hundredths: kr? * 100 }));
    // A statistic of the person's own is written anew as a whole.
    let numbers = numbers.filter(|_| known.kind != crate::DistributionKind::Own);
    fact(Area::Pay, &["pay", &known.id], known.name.clone(), value, known.basis()).with(numbers)
}

fn tax_year(known: &TaxFacts) -> impl Iterator<Item = FactRef<'_>> {
    let year = known.rules.year.to_string();
    let about = match known.rules.status {
        TaxStatus::Adopted => text(&format!("Tax rules of {year}"), &format!("Skatteregler for {year}")),
        TaxStatus::Proposal => {
            text(&format!("Proposed tax rules of {year}"), &format!("Foreslåtte skatteregler for {year}"))
        }
    };
    let allowance = grouped(known.rules.personal_allowance_ore / 100);
    let rate = known.rules.general_rate.0 / 100;
    let value = text(
        &format!("personal allowance {allowance} kr, general rate {rate} %, and all other rules of the year"),
        &format!("personfradrag {allowance} kr, alminnelig sats {rate} %, og årets øvrige regler"),
    );
    let whole_year = fact(Area::Tax, &["tax", &year], about.clone(), value.clone(), known.basis());
    let less_sure = known.less_sure.iter().map(move |own| {
        let part = serde_name(own.what);
        let about = of(&about, &same(&part.replace('_', " ")));
        fact(Area::Tax, &["tax", &year, &part], about, value.clone(), known.basis_of(own.what))
    });
    std::iter::once(whole_year).chain(less_sure)
}

/// The name of a tax parameter in the file.
fn serde_name(what: crate::TaxParameter) -> String {
    let camel = format!("{what:?}");
    let mut snake = String::new();
    for c in camel.chars() {
        if c.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

fn tax_zone(area: &ZoneArea) -> FactRef<'_> {
    let (id, about) = match area.zone.value {
        Zone::Action => ("action", text("Action zone: its municipalities", "Tiltakssonen: kommunene")),
        Zone::Ordinary => (
            "ordinary",
            text(
                "Troms outside the action zone: its municipalities",
                "Troms utenfor tiltakssonen: kommunene",
            ),
        ),
    };
    let names: Vec<&str> = area.municipality.iter().map(|place| place.name.as_str()).collect();
    fact(Area::Tax, &["tax_zone", id], about, same(&names.join(", ")), area.zone.basis())
}

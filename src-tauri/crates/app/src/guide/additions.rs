//! What the person added to the guidance, as the profile keeps it, put into the guidance's own words.

use chrono::NaiveDate;
use domain::floor::{FloorHeld, FloorLevel};
use guidance::{
    Additions, FetchedWage, FetchedWages, Number, NumberPart, OwnFigure, OwnFloor, OwnStatistic,
    RegisteredFacts, Text, Told, Verified, own_source,
};
use store::Reading;
use store::own_figure::OwnPart;

use crate::ApiError;

/// Everything the person added.
pub(crate) fn read(reading: &Reading<'_>) -> Result<Additions, ApiError> {
    Ok(Additions {
        wages: store::wages::kept(reading)?.map(wages),
        employers: store::registered::all(reading)?.into_iter().map(employer).collect(),
        // The oldest first, as they were entered.
        figures: store::own_figure::all(reading)?.into_iter().rev().map(figure).collect(),
        statistics: store::own_statistic::all(reading)?.into_iter().map(statistic).collect(),
        floors: store::floor_level::all(reading)?.into_iter().map(floor).collect(),
    })
}

/// A name that is the same in both languages.
fn same(name: &str) -> Text {
    Text { en: name.to_owned(), nb: name.to_owned() }
}

/// A source of the person's own.
fn told(kind: &str, id: &str, name: Text, url: Option<String>, [as_of, entered_on]: [NaiveDate; 2]) -> Told {
    Told {
        source: own_source(kind, id),
        name,
        address: url,
        as_of,
        entered_on,
        verified: Verified::Unverified,
        look_again: None,
    }
}

pub(crate) fn figure(kept: store::own_figure::OwnFigure) -> OwnFigure {
    let number = |number: &store::own_figure::OwnNumber| Number {
        part: match number.part {
            OwnPart::Value => NumberPart::Value,
            OwnPart::Low => NumberPart::Low,
            OwnPart::Middle => NumberPart::Middle,
            OwnPart::High => NumberPart::High,
        },
        hundredths: number.hundredths,
    };
    OwnFigure {
        numbers: kept.numbers.iter().map(number).collect(),
        fact: kept.fact,
        told: told(
            "figure",
            &kept.id.to_string(),
            same(&kept.source),
            kept.url,
            [kept.as_of, kept.entered_on],
        ),
    }
}

fn statistic(kept: store::own_statistic::OwnStatistic) -> OwnStatistic {
    let id = kept.id.to_string();
    OwnStatistic {
        told: told("statistic", &id, same(&kept.source), kept.url, [kept.as_of, kept.entered_on]),
        id,
        name: kept.name,
        role: kept.role,
        level: kept.level,
        place: kept.place,
        year: kept.year,
        p25_kr: kept.p25.map(|amount| amount.ore / 100),
        median_kr: kept.median.ore / 100,
        p75_kr: kept.p75.map(|amount| amount.ore / 100),
        answers: kept.answers,
    }
}

fn floor(kept: store::floor_level::OwnFloorLevel) -> OwnFloor {
    let id = kept.id.to_string();
    let host = url::Url::parse(&kept.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    let name = same(host.as_deref().unwrap_or(&kept.url));
    let days = [kept.entered_on, kept.entered_on];
    let look_again = domain::floor::good_until(kept.valid_from);
    OwnFloor {
        told: Told { look_again, ..told("floor", &id, name, Some(kept.url), days) },
        level: FloorLevel {
            id,
            bachelor_ore: kept.bachelor_ore,
            master_ore: kept.master_ore,
            held: FloorHeld::From { from: kept.valid_from, to: None },
            entered_on: Some(kept.entered_on),
        },
    }
}

fn employer(kept: store::registered::RegisteredRow) -> RegisteredFacts {
    let days = [kept.fetched_on, kept.fetched_on];
    let source = told("employer", kept.orgnr.as_str(), register(), Some(kept.url), days);
    RegisteredFacts {
        told: Told { verified: Verified::OneSource, ..source },
        org_number: kept.orgnr,
        names: [kept.known_as, kept.name].into_iter().filter(|name| !name.is_empty()).collect(),
        employees: kept.employees,
    }
}

fn wages(kept: store::wages::FetchedWages) -> FetchedWages {
    let name = Text {
        en: "Statistics Norway, table 11418".to_owned(),
        nb: "Statistisk sentralbyrå, tabell 11418".to_owned(),
    };
    let as_of = kept.updated_on.unwrap_or(kept.fetched_on);
    let source = told("wages", super::wages::WAGES, name, Some(kept.url), [as_of, kept.fetched_on]);
    let wage = |wage: store::wages::FetchedWage| FetchedWage {
        occupation: wage.occupation,
        p25_kr: wage.p25_kr,
        median_kr: wage.median_kr,
        p75_kr: wage.p75_kr,
        mean_kr: wage.mean_kr,
    };
    FetchedWages {
        told: Told { verified: Verified::OneSource, ..source },
        year: kept.year,
        wages: kept.wages.into_iter().map(wage).collect(),
    }
}

/// What the register of units is called.
pub(crate) fn register() -> Text {
    Text {
        en: "Brønnøysund Register Centre, register of units".to_owned(),
        nb: "Brønnøysundregistrene, Enhetsregisteret".to_owned(),
    }
}

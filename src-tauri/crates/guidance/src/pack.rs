//! A pack: all facts together, read from its files and checked whole.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use domain::tax::Zone;

use crate::basic_amount::{BasicAmountFact, BasicAmountsFile};
use crate::check::{Fault, faults};
use crate::city::{CitiesFile, City, County, Place};
use crate::employer::{Employer, EmployersFile, IndustriesFile, Industry};
use crate::fact::TableBasis;
use crate::floor::{FloorLevelFact, FloorsFile};
use crate::guides::Guides;
use crate::law::LawFacts;
use crate::market::{self, Distribution, MarketFile};
use crate::names::NameIndex;
use crate::rent::RentArea;
use crate::role::{LevelWords, Role, RolesFile};
use crate::source::{Source, SourcesFile};
use crate::tax::{TaxFacts, TaxFile};
use crate::texts::PackTexts;
use crate::zone::{TaxZones, ZonesFile};

/// The format of the files this program reads.
pub const SCHEMA: u32 = 1;

/// All facts together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The day of the edition; the later one takes the place of the earlier.
    pub edition: NaiveDate,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// What the names of cities and places rest on.
    pub place_names: TableBasis,
    /// What names, industries, kinds and notes of employers rest on.
    pub employer_listing: TableBasis,
    /// Counties.
    pub counties: Vec<County>,
    /// What all rents rest on.
    pub rent_basis: TableBasis,
    /// Areas for which rents are published.
    pub rent_areas: Vec<RentArea>,
    /// Cities, the largest first.
    pub cities: Vec<City>,
    /// Neighbours of cities, and other places that employers name.
    pub places: Vec<Place>,
    /// Industries.
    pub industries: Vec<Industry>,
    /// Employers.
    pub employers: Vec<Employer>,
    /// Kinds of work.
    pub roles: Vec<Role>,
    /// Words by which titles name a level.
    pub levels: Vec<LevelWords>,
    /// What work is paid: statistics, survey, bands.
    pub distributions: Vec<Distribution>,
    /// Tax years, the oldest first.
    pub tax_years: Vec<TaxFacts>,
    /// Basic amounts G, the oldest first.
    pub basic_amounts: Vec<BasicAmountFact>,
    /// Levels of the pay floor, the oldest first.
    pub floor_levels: Vec<FloorLevelFact>,
    /// Limits of the law.
    pub law: LawFacts,
    /// Where places are taxed.
    pub tax_zones: TaxZones,
    /// What is told in words.
    pub guides: Guides,
    names: NameIndex,
}

/// Why a pack was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// A file is not TOML of the pack's shape: a fact lacks its source or date, a unit is unknown.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file's name.
        file: &'static str,
        /// What is wrong and on which line.
        reason: String,
    },
    /// A file is not there.
    #[error("{file} is missing")]
    Missing {
        /// The file's name.
        file: &'static str,
    },
    /// A file is of a format this program does not read.
    #[error("{file} is of format {schema}; this program reads format {SCHEMA}")]
    OtherSchema {
        /// The file's name.
        file: &'static str,
        /// The format it names.
        schema: u32,
    },
    /// The files can be read but do not hold together.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faulty(Vec<Fault>),
}

impl Pack {
    /// Reads and checks a whole pack.
    ///
    /// # Errors
    /// When a file cannot be read as what it should be, or the facts do not hold together.
    pub fn read(texts: &PackTexts) -> Result<Self, PackError> {
        let PackFile { edition, .. } = read("pack.toml", texts.pack)?;
        let sources: SourcesFile = read("sources.toml", texts.sources)?;
        let cities: CitiesFile = read("cities.toml", texts.cities)?;
        let industries: IndustriesFile = read("industries.toml", texts.industries)?;
        let employers: EmployersFile = read("employers.toml", texts.employers)?;
        let tax: TaxFile = read("tax.toml", texts.tax)?;
        let basic_amounts: BasicAmountsFile = read("basic_amount.toml", texts.basic_amount)?;
        let floors: FloorsFile = read("floors.toml", texts.floors)?;
        let tax_zones: ZonesFile = read("tax_zone.toml", texts.tax_zone)?;
        let (roles, levels) = read::<RolesFile>("roles.toml", texts.roles)?.folded();
        let market: [MarketFile; 3] = [
            read("wages.toml", texts.wages)?,
            read("survey.toml", texts.survey)?,
            read("bands.toml", texts.bands)?,
        ];
        let names = NameIndex::of(&cities.city, &cities.place, &employers.employer);
        let pack = Self {
            edition,
            sources: sources.source,
            place_names: cities.naming,
            employer_listing: employers.listing,
            counties: cities.county,
            rent_basis: cities.rent_basis,
            rent_areas: cities.rent_area,
            cities: cities.city,
            places: cities.place,
            industries: industries.industry,
            employers: employers.employer,
            distributions: market::distributions(market, &roles),
            roles,
            levels,
            tax_years: tax.year.into_iter().map(TaxFacts::from).collect(),
            basic_amounts: basic_amounts.basic_amount.into_iter().map(BasicAmountFact::from).collect(),
            floor_levels: floors.level.into_iter().map(FloorLevelFact::from).collect(),
            law: read("law.toml", texts.law)?,
            tax_zones: TaxZones::from(tax_zones),
            guides: Guides::read(&texts.guides)?,
            names,
        };
        match faults(&pack) {
            faults if faults.is_empty() => Ok(pack),
            faults => Err(PackError::Faulty(faults)),
        }
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The city of that name: its own or another one.
    pub fn city_named(&self, name: &str) -> Option<&City> {
        self.names.city(name).map(|position| &self.cities[position])
    }

    /// The place of that name, where it is not a city of the pack.
    pub fn place_named(&self, name: &str) -> Option<&Place> {
        self.names.place(name).map(|position| &self.places[position])
    }

    /// The employer of that name: today's before former ones, with or without its form of organisation.
    pub fn employer_named(&self, name: &str) -> Option<&Employer> {
        self.names.employer(name).map(|position| &self.employers[position])
    }

    /// Where a person who lives at a place is taxed. Every city and place of the pack that `tax_zone.toml` does not name
    /// is ordinary.
    pub fn tax_zone(&self, place: &str) -> Option<Zone> {
        let is_known = || self.city_named(place).is_some() || self.place_named(place).is_some();
        self.tax_zones.named(place).unwrap_or_else(|| is_known().then_some(Zone::Ordinary))
    }

    /// The area whose rents stand for a city.
    pub fn rent_area(&self, city: &City) -> Option<&RentArea> {
        self.rent_areas.iter().find(|area| area.id == city.rent_area)
    }

    /// The industry of an employer.
    pub fn industry(&self, employer: &Employer) -> Option<&Industry> {
        self.industries.iter().find(|industry| industry.id == employer.industry)
    }

    /// The employers at a city, those whose main place it is first.
    pub fn employers_in(&self, city: &City) -> Vec<&Employer> {
        let position = |employer: &Employer| {
            let is_here = |place: &String| self.city_named(place).is_some_and(|here| here.id == city.id);
            employer.places.value.iter().position(is_here)
        };
        let mut here: Vec<(bool, &Employer)> =
            self.employers.iter().filter_map(|e| position(e).map(|place| (place > 0, e))).collect();
        here.sort_by_key(|(elsewhere_first, _)| *elsewhere_first);
        here.into_iter().map(|(_, employer)| employer).collect()
    }
}

/// The file of the pack as a whole.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    edition: NaiveDate,
}

/// The day of the edition that a `pack.toml` names.
///
/// # Errors
/// When it cannot be read, or names another format than this program reads.
pub fn edition(text: &str) -> Result<NaiveDate, PackError> {
    read("pack.toml", text).map(|file: PackFile| file.edition)
}

/// The format is looked at first, so that a newer file is called newer and not broken.
pub(crate) fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, PackError> {
    #[derive(Deserialize)]
    struct Format {
        schema: u32,
    }
    let unreadable = |error: toml::de::Error| PackError::Unreadable { file, reason: reason(&error, text) };
    let Format { schema } = toml::from_str(text).map_err(unreadable)?;
    if schema != SCHEMA {
        return Err(PackError::OtherSchema { file, schema });
    }
    toml::from_str(text).map_err(unreadable)
}

/// What is wrong, and on which line.
fn reason(error: &toml::de::Error, text: &str) -> String {
    let message = error.message();
    let before = error.span().and_then(|span| text.get(..span.start));
    before.map_or_else(
        || message.to_owned(),
        |before| format!("line {}: {message}", before.matches('\n').count() + 1),
    )
}

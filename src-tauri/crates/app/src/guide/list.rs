//! The guidance as plain facts, without a profile: what `loype guidance` prints.

use chrono::NaiveDate;
use guidance::{Area, FactRef};

use super::facts::{stale_facts, view};
use super::words_of;
use crate::pay::source::AsOf;
use crate::wire::FactView;
use crate::{ApiError, ErrorCode};

/// A list of the guidance, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuidanceList {
    /// Cities: people, rents, zones, what they are known for.
    Cities,
    /// Employers.
    Employers,
    /// Roles and what they ask for.
    Roles,
    /// Pay: bands, statistics, surveys.
    Bands,
    /// Pay floors and permits.
    Floors,
    /// Tax and the basic amount.
    Tax,
    /// How to look and stand out, where to look, working life, newcomers.
    Tips,
    /// Where people of the trade meet.
    Communities,
    /// Public interfaces.
    Interfaces,
    /// Everything that may be out of date.
    Stale,
}

impl GuidanceList {
    /// Every list.
    pub const ALL: [Self; 10] = [
        Self::Cities,
        Self::Employers,
        Self::Roles,
        Self::Bands,
        Self::Floors,
        Self::Tax,
        Self::Tips,
        Self::Communities,
        Self::Interfaces,
        Self::Stale,
    ];

    /// Its name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cities => "cities",
            Self::Employers => "employers",
            Self::Roles => "roles",
            Self::Bands => "bands",
            Self::Floors => "floors",
            Self::Tax => "tax",
            Self::Tips => "tips",
            Self::Communities => "communities",
            Self::Interfaces => "interfaces",
            Self::Stale => "stale",
        }
    }

    fn areas(self) -> &'static [Area] {
        match self {
            Self::Cities => &[Area::Cities],
            Self::Employers => &[Area::Employers],
            Self::Roles => &[Area::Roles],
            Self::Bands => &[Area::Pay],
            Self::Floors => &[Area::Permits],
            Self::Tax => &[Area::Tax],
            Self::Tips => &[Area::Tips, Area::Channels, Area::WorkingLife, Area::JobSeekers, Area::Newcomers],
            Self::Communities => &[Area::Communities],
            Self::Interfaces => &[Area::Interfaces],
            Self::Stale => &[],
        }
    }
}

/// The facts of a list; with a name, those that are about it. A city and an employer answer to their other names.
///
/// # Errors
/// `guidance_not_found` when a name fits nothing.
pub fn list(list: GuidanceList, name: Option<&str>, today: NaiveDate) -> Result<Vec<FactView>, ApiError> {
    let pack = guidance::pack();
    let at = AsOf { pack, today };
    let all: Vec<FactRef<'_>> = match list {
        GuidanceList::Stale => stale_facts(at),
        _ => pack.facts().filter(|fact| list.areas().contains(&fact.area)).collect(),
    };
    let Some(name) = name else { return Ok(all.iter().map(|fact| view(fact, at)).collect()) };
    let wanted = [Some(name.to_owned()), own_name(name)].map(|name| name.map(|name| words_of(&name)));
    let is_wanted = |text: &str| {
        let text = words_of(text);
        wanted.iter().flatten().any(|wanted| text.contains(wanted.as_str()))
    };
    let about = |fact: &&FactRef<'_>| {
        let told = [&fact.about.en, &fact.about.nb].map(|text| without_exceptions(text));
        fact.id.split('.').any(|part| is_wanted(part) && part.len() == name.len())
            || told.iter().any(|text| is_wanted(text))
            || (list == GuidanceList::Communities && is_wanted(&fact.value.en))
            || (list == GuidanceList::Communities && meets_at(fact, name))
    };
    let found: Vec<FactView> = all.iter().filter(about).map(|fact| view(fact, at)).collect();
    if found.is_empty() {
        Err(ApiError::new(ErrorCode::GuidanceNotFound).with("text", name))
    } else {
        Ok(found)
    }
}

/// What a fact is about, less what it says it is not about: "Akershus except Bærum" is not about Bærum.
fn without_exceptions(text: &str) -> &str {
    [" except ", " uten "].iter().find_map(|word| text.split_once(word)).map_or(text, |(front, _)| front)
}

/// Whether a fact is of a community that meets in a city.
fn meets_at(fact: &FactRef<'_>, city: &str) -> bool {
    let id = fact.id.split('.').nth(1);
    guidance::pack()
        .communities_in(city)
        .iter()
        .any(|community| Some(community.id.as_str()) == id && !community.is_everywhere())
}

/// The name a city, a place or an employer goes by, for one it also answers to.
fn own_name(name: &str) -> Option<String> {
    let city = guidance::pack().city_named(name).map(|city| city.name.clone());
    let place = || guidance::pack().place_named(name).map(|place| place.name.clone());
    city.or_else(place)
        .or_else(|| guidance::pack().employer_named(name).map(|employer| employer.name.clone()))
}

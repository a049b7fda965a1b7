//! The guidance as plain facts, without a profile: what `loype guidance` prints.

use chrono::NaiveDate;
use domain::fold::fold;
use guidance::{Area, FactRef};

use super::facts::view;
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
    let all: Vec<FactRef<'_>> = match list {
        GuidanceList::Stale => guidance::stale(today),
        _ => guidance::facts().filter(|fact| list.areas().contains(&fact.area)).collect(),
    };
    let Some(name) = name else { return Ok(all.iter().map(|fact| view(fact, today)).collect()) };
    let own = own_name(name);
    let wanted = fold(own.as_deref().unwrap_or(name));
    let about = |fact: &&FactRef<'_>| {
        fact.id.split('.').any(|part| part == wanted)
            || fold(&fact.about.en).contains(&wanted)
            || fold(&fact.about.nb).contains(&wanted)
    };
    let found: Vec<FactView> = all.iter().filter(about).map(|fact| view(fact, today)).collect();
    if found.is_empty() {
        Err(ApiError::new(ErrorCode::GuidanceNotFound).with("text", name))
    } else {
        Ok(found)
    }
}

/// The name a city or an employer goes by, for one it also answers to.
fn own_name(name: &str) -> Option<String> {
    let city = guidance::city_named(name).map(|city| city.name.clone());
    city.or_else(|| guidance::employer_named(name).map(|employer| employer.name.clone()))
}

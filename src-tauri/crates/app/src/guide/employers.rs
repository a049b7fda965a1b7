//! Employers of the guidance: searched, followed, and held against the person's own jobs.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::fold::fold;
use domain::identity::{Likeness, remembered_since};
use domain::ids::{EmployerId, JobId};
use guidance::{Employer, EmployerKind, Pack};

use store::Reading;
use store::employer::KnownEmployer;
use store::registered::RegisteredRow;

use super::{register, words_of};
use crate::app::step;
use crate::pay::source::{self, AsOf, words};
use crate::wire::{
    Already, EmployerFound, EmployerKindView, EmployerNamed, EmployerView, Employers, EmployersOnly,
    EmployersQuery, Follow, FollowEmployer, IndustryView, KnownJob, Nothing,
};
use crate::{ApiError, App, ErrorCode, already, job};

/// The most employers one answer carries.
const MAX_EMPLOYERS: u16 = 200;
/// The most of the person's own jobs shown with an employer.
const MAX_JOBS: u32 = 20;

pub(crate) fn read(app: &App, query: EmployersQuery) -> Result<Employers, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let (followed, kept) =
        app.read(|reading| Ok((store::guidance::followed(reading)?, store::registered::all(reading)?)))?;
    let followed: HashMap<String, NaiveDate> = followed.into_iter().collect();
    let mut fitting: Vec<&Employer> =
        pack.employers.iter().filter(|employer| fits(employer, &query, &followed, &pack)).collect();
    fitting.sort_by_key(|employer| fold(&employer.name));
    let page = fitting.iter().skip(query.offset as usize).take(usize::from(query.limit.min(MAX_EMPLOYERS)));
    let industry =
        |known: &guidance::Industry| IndustryView { id: known.id.clone(), name: words(&known.name) };
    Ok(Employers {
        total: u32::try_from(fitting.len()).unwrap_or(u32::MAX),
        employers: page
            .map(|employer| view(employer, followed.get(&employer.id).copied(), &kept, at))
            .collect(),
        industries: pack.industries.iter().map(industry).collect(),
        cities: pack.cities.iter().map(|city| city.name.clone()).collect(),
    })
}

/// The employer of a name with the person's own jobs there, and what the register said of it.
pub(crate) fn one(app: &App, query: EmployerNamed) -> Result<EmployerFound, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let kept = app.read(|reading| Ok(store::registered::all(reading)?))?;
    let Some(employer) = pack.employer_named(&query.name) else {
        let registered = register::of_name(&query.name, &kept).map(|row| register::view(row, at));
        return app.read(|reading| {
            let own = store::employer::called(reading, &query.name, None)?;
            let (jobs, already) = own_jobs(reading, &own, at.today)?;
            Ok(EmployerFound { employer: None, jobs, already, registered })
        });
    };
    app.read(|reading| {
        let followed = store::guidance::followed(reading)?;
        let since = followed.into_iter().find(|(id, _)| *id == employer.id).map(|(_, since)| since);
        let own: Vec<EmployerId> = store::employer::all(reading)?
            .iter()
            .filter(|own| is_same(own, employer, &pack))
            .map(|own| own.id)
            .collect();
        let (jobs, already) = own_jobs(reading, &own, at.today)?;
        let employer = view(employer, since, &kept, at);
        let registered = employer.registered.clone();
        Ok(EmployerFound { employer: Some(employer), jobs, already, registered })
    })
}

/// The person's own jobs at these employers, the newest first, and those of the last year as an answer to whether one
/// already applied there.
fn own_jobs(
    reading: &Reading<'_>,
    own: &[EmployerId],
    today: NaiveDate,
) -> Result<(Vec<KnownJob>, Already), ApiError> {
    let mut ids = Vec::new();
    for id in own {
        ids.extend(store::job::of_employer(reading, *id, MAX_JOBS)?);
    }
    ids.sort_unstable_by(|one, other| other.cmp(one));
    ids.dedup();
    ids.truncate(MAX_JOBS as usize);
    let recent = store::job::of_employers_since(reading, own, remembered_since(today), MAX_JOBS)?;
    let recent: HashMap<JobId, Likeness> =
        recent.into_iter().map(|id| (id, Likeness::SameEmployer)).collect();
    let already = Already { jobs: already::told(reading, &recent, today)? };
    Ok((job::known_all(reading, &ids, today)?, already))
}

pub(crate) fn follow(app: &App, input: FollowEmployer) -> Result<Nothing, ApiError> {
    let missing = || ApiError::new(ErrorCode::EmployerUnknown);
    let pack = app.guidance();
    let employer = pack.employers.iter().find(|known| known.id == input.id).ok_or_else(missing)?;
    let label = match input.follow {
        Follow::Start => "follow-employer",
        Follow::Stop => "unfollow-employer",
    };
    app.write(&step(label, [("name", &employer.name)]), |writing| {
        match input.follow {
            Follow::Start => store::guidance::follow(writing, &employer.id, app.clock.today())?,
            Follow::Stop => store::guidance::unfollow(writing, &employer.id)?,
        }
        Ok(Nothing {})
    })
}

/// Whether an employer of the profile is one of the guidance: by its number, else by the name it would be known by.
fn is_same(own: &KnownEmployer, employer: &Employer, pack: &Pack) -> bool {
    match (&own.orgnr, &employer.org_number) {
        (Some(own), Some(known)) if own == known.value.as_str() => true,
        _ => pack.employer_named(&own.name).is_some_and(|known| known.id == employer.id),
    }
}

fn fits(
    employer: &Employer,
    query: &EmployersQuery,
    followed: &HashMap<String, NaiveDate>,
    pack: &Pack,
) -> bool {
    let named = || employer.names().chain(employer.former_names.iter().map(String::as_str));
    let all_names = words_of(&named().collect::<Vec<_>>().join(" "));
    let wanted = words_of(&query.text);
    let is_named = wanted.split_whitespace().all(|word| all_names.contains(word));
    let of_city = |wanted: &String| {
        let city = pack.city_named(wanted).map(|city| &city.id);
        employer
            .places
            .value
            .iter()
            .any(|place| city.is_some() && pack.city_named(place).map(|city| &city.id) == city)
    };
    is_named
        && query.city.as_ref().is_none_or(of_city)
        && query.industry.as_ref().is_none_or(|industry| employer.industry == *industry)
        && (query.only == EmployersOnly::All || followed.contains_key(&employer.id))
}

fn view(
    employer: &Employer,
    followed_on: Option<NaiveDate>,
    kept: &[RegisteredRow],
    at: AsOf<'_>,
) -> EmployerView {
    let work = at.pack.employer_work(&employer.name);
    let other = employer.names().skip(1).chain(employer.former_names.iter().map(String::as_str));
    let industry = at.pack.industry(employer);
    EmployerView {
        id: employer.id.clone(),
        name: employer.name.clone(),
        other_names: other.map(str::to_owned).collect(),
        listed_source: at.source(&at.pack.employer_listing.basis()),
        industry: industry.map_or_else(|| source::same(&employer.industry), |known| words(&known.name)),
        kind: kind(employer.kind),
        orgnr: employer.org_number.as_ref().map(|number| number.value.as_str().to_owned()),
        orgnr_source: employer.org_number.as_ref().map(|number| at.source(&number.basis())),
        places: employer.places.value.clone(),
        more_places: employer.more_places,
        places_source: at.source(&employer.places.basis()),
        employees: employer.employees.as_ref().and_then(|people| u32::try_from(people.value).ok()),
        employees_source: employer
            .employees
            .as_ref()
            .map(|people| at.replaceable(format!("employer.{}.employees", employer.id), &people.basis())),
        careers_url: employer.careers.value.clone(),
        careers_source: at.source(&employer.careers.basis()),
        work: work.map(|work| work.work.iter().map(|line| words(&line.text)).collect()).unwrap_or_default(),
        work_source: work.map(|work| at.source(&work.basis())),
        note: employer.note.as_ref().map(words),
        followed_on,
        registered: register::of_employer(employer, kept).map(|row| register::view(row, at)),
    }
}

fn kind(kind: EmployerKind) -> EmployerKindView {
    match kind {
        EmployerKind::Product => EmployerKindView::Product,
        EmployerKind::Consultancy => EmployerKindView::Consultancy,
        EmployerKind::Public => EmployerKindView::Public,
        EmployerKind::Research => EmployerKindView::Research,
    }
}

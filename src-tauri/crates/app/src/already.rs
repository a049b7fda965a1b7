//! "Did I already apply here?": the same ad, the same position, the same employer within a year; earlier searches too.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ad::CapturedAd;
use domain::identity::{Likeness, remembered_since, same_text};
use domain::ids::JobId;
use domain::job::OrgNumber;
use exchange::job_ad;
use store::Reading;

use crate::capture::recognise::linked_ad;
use crate::job::{self, line};
use crate::wire::{Already, AlreadyJob, AlreadyQuery};
use crate::{ApiError, App};

/// The most jobs one answer carries.
pub(crate) const MAX_JOBS: usize = 20;

/// What one asks about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) title: &'a str,
    pub(crate) employer: &'a str,
    pub(crate) orgnr: Option<&'a OrgNumber>,
    /// What makes the ad known again.
    pub(crate) keys: &'a [String],
    /// The ad's text, where there is one.
    pub(crate) text: Option<&'a str>,
}

pub(crate) fn ask(app: &App, query: AlreadyQuery) -> Result<Already, ApiError> {
    let (title, employer) = (line("title", &query.title)?, line("employer", &query.employer)?);
    let url = query.url.as_deref().map(str::trim).filter(|url| !url.is_empty());
    let keys = url.map(|url| job_ad::ad_keys(&linked_ad(url))).unwrap_or_default();
    let wanted = Wanted { title: &title, employer: &employer, orgnr: None, keys: &keys, text: None };
    app.read(|reading| about(reading, wanted, None, app.clock.today()))
}

/// What is there already beside the one job that is known as the same ad.
pub(crate) fn beside(
    reading: &Reading<'_>,
    ad: &CapturedAd,
    known: Option<JobId>,
    today: NaiveDate,
) -> Result<Already, ApiError> {
    let value = |found: &Option<domain::ad::Found<String>>| {
        found.as_ref().map(|found| found.value.clone()).unwrap_or_default()
    };
    let (title, employer, text) = (value(&ad.title), value(&ad.employer), ad.body.plain_text());
    let wanted = Wanted {
        title: &title,
        employer: &employer,
        orgnr: ad.orgnr.as_ref().map(|found| &found.value),
        keys: &job_ad::ad_keys(ad),
        text: Some(&text),
    };
    about(reading, wanted, known, today)
}

/// What is there already, but for one job.
pub(crate) fn about(
    reading: &Reading<'_>,
    wanted: Wanted<'_>,
    but: Option<JobId>,
    today: NaiveDate,
) -> Result<Already, ApiError> {
    let mut found = alike(reading, wanted)?;
    if !wanted.employer.is_empty() {
        let employers = store::employer::called(reading, wanted.employer, wanted.orgnr)?;
        let since = remembered_since(today);
        let jobs = store::job::of_employers_since(reading, &employers, since, MAX_JOBS as u32 + 1)?;
        for job_id in jobs {
            found.entry(job_id).or_insert(Likeness::SameEmployer);
        }
    }
    found.retain(|job_id, _| Some(*job_id) != but);
    Ok(Already { jobs: told(reading, &found, today)? })
}

/// Jobs with the same ad or of the same position.
pub(crate) fn alike(reading: &Reading<'_>, wanted: Wanted<'_>) -> Result<HashMap<JobId, Likeness>, ApiError> {
    let mut found: HashMap<JobId, Likeness> =
        store::ad::by_keys(reading, wanted.keys)?.into_iter().map(|id| (id, Likeness::SameAd)).collect();
    if wanted.title.is_empty() || wanted.employer.is_empty() {
        return Ok(found);
    }
    for (job_id, text) in store::ad::alike(reading, wanted.title, wanted.employer)? {
        let is_same = wanted.text.is_some_and(|wanted| same_text(wanted, &text));
        found.entry(job_id).or_insert(if is_same { Likeness::SameAd } else { Likeness::SamePosition });
    }
    Ok(found)
}

/// The jobs as they are told of: the closest first, of them those outside the trash, those that were sent, the newest.
pub(crate) fn told(
    reading: &Reading<'_>,
    found: &HashMap<JobId, Likeness>,
    today: NaiveDate,
) -> Result<Vec<AlreadyJob>, ApiError> {
    let ids: Vec<JobId> = found.keys().copied().collect();
    let mut jobs: Vec<AlreadyJob> = job::known_all(reading, &ids, today)?
        .into_iter()
        .map(|known| {
            let likeness = found.get(&known.job_id).copied().unwrap_or(Likeness::SameEmployer);
            AlreadyJob { known, likeness }
        })
        .collect();
    jobs.sort_by_key(|job| {
        let known = &job.known;
        (
            job.likeness,
            known.in_trash,
            Reverse(known.applied_on),
            Reverse(known.saved_on),
            Reverse(known.job_id),
        )
    });
    jobs.truncate(MAX_JOBS);
    Ok(jobs)
}

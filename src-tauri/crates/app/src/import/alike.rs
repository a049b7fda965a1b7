//! Whether a row tells of a job that is there, or of an earlier row's: by address and site's number, then by title and
//! employer, as "did I already apply?" judges.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::fold::fold;
use domain::ids::{ContactId, JobId};
use exchange::job_ad::ad_keys;
use exchange::tracker::{JobDraft, PersonDraft};
use store::Reading;

use super::plan::Outcome;
use crate::ApiError;
use crate::capture::recognise::linked_ad;

/// Applications of one position sent further apart than this are two tries. Our own choice: nobody sends one twice within
/// two months, and the same position is rarely advertised again sooner.
const TRIES_APART_DAYS: i64 = 60;
/// The most jobs of one title and employer that a row is held against.
const COMPARED: usize = 20;

/// What a row is known by.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    keys: Vec<String>,
    name: Option<(String, String)>,
    title: String,
    employer: String,
    applied_on: Option<NaiveDate>,
}

impl Wanted {
    pub(super) fn of(job: &JobDraft) -> Self {
        let fields = &job.fields;
        let is_named = !fields.title.is_empty() && !fields.employer.is_empty();
        Self {
            keys: job.url.as_deref().map(|url| ad_keys(&linked_ad(url))).unwrap_or_default(),
            name: is_named.then(|| (fold(&fields.title), store::employer::name_key(&fields.employer))),
            title: fields.title.clone(),
            employer: fields.employer.clone(),
            applied_on: job.applied_on,
        }
    }

    fn is_second_try(&self, earlier: Option<NaiveDate>) -> bool {
        let apart = self.applied_on.zip(earlier).map(|(one, other)| (one - other).num_days().abs());
        apart.is_some_and(|days| days > TRIES_APART_DAYS)
    }
}

/// Whether two ads of one title and employer are different ones: a site gives each ad an address of its own.
fn are_different(one: &[String], other: &[String]) -> bool {
    let shares = one.iter().any(|key| other.contains(key));
    !shares && one.iter().any(|key| other.iter().any(|other| site(key) == site(other)))
}

/// The site of a key: what stands before its number, or the host of its address.
fn site(key: &str) -> &str {
    match key.strip_prefix("url:https://") {
        Some(address) => address.split(['/', '?']).next().unwrap_or(address),
        None => key.split(':').next().unwrap_or(key),
    }
}

/// What the profile holds already.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    has_jobs: bool,
    has_people: bool,
}

impl Known {
    pub(super) fn read(reading: &Reading<'_>) -> Result<Self, ApiError> {
        let has_people = store::import::has_people(reading)?;
        Ok(Self { has_jobs: !store::job::is_empty(reading)?, has_people })
    }

    /// The job in the profile that a row tells of. Those in the trash are none; those of earlier searches stay as they
    /// are, and a row is a second try at them.
    pub(super) fn find(self, reading: &Reading<'_>, wanted: &Wanted) -> Result<Option<Outcome>, ApiError> {
        if !self.has_jobs {
            return Ok(None);
        }
        let mut ids: Vec<(JobId, bool)> = Vec::new();
        if !wanted.keys.is_empty() {
            ids.extend(store::ad::by_keys(reading, &wanted.keys)?.into_iter().map(|id| (id, true)));
        }
        if wanted.name.is_some() {
            ids.extend(
                store::ad::alike(reading, &wanted.title, &wanted.employer)?
                    .into_iter()
                    .map(|(id, _)| (id, false)),
            );
        }
        let mut earlier = None;
        for (id, by_key) in ids.into_iter().take(COMPARED) {
            let Some(job) = store::job::known(reading, &[id])?.pop().filter(|job| job.deleted_at.is_none())
            else {
                continue;
            };
            if !by_key && are_different(&wanted.keys, &store::ad::keys_of_job(reading, id)?) {
                continue;
            }
            if job.archive.is_none() && !wanted.is_second_try(job.applied_on) {
                return Ok(Some(Outcome::Into(id)));
            }
            earlier = earlier.or(Some(id));
        }
        Ok(earlier.map(Outcome::Again))
    }

    /// The contact that a row tells of.
    pub(super) fn person(
        self,
        reading: &Reading<'_>,
        person: &PersonDraft,
    ) -> Result<Option<ContactId>, ApiError> {
        if !self.has_people {
            return Ok(None);
        }
        Ok(store::import::person(reading, &person.contact, person.employer.as_deref())?)
    }
}

/// A row of that name: its number, its places and the day it was applied for.
type Namesake = (u32, Vec<String>, Option<NaiveDate>);

/// The rows before, by what they are known by.
#[derive(Debug, Default)]
pub(super) struct Seen {
    by_key: HashMap<String, u32>,
    by_name: HashMap<(String, String), Vec<Namesake>>,
}

impl Seen {
    /// The earlier row that tells of the same job.
    pub(super) fn find(&self, wanted: &Wanted) -> Option<Outcome> {
        if let Some(place) = wanted.keys.iter().find_map(|key| self.by_key.get(key)) {
            return Some(Outcome::Joined(*place));
        }
        let alike = self.by_name.get(wanted.name.as_ref()?)?;
        let same = alike.iter().find(|(_, keys, applied_on)| {
            !are_different(&wanted.keys, keys) && !wanted.is_second_try(*applied_on)
        });
        same.map(|(place, _, _)| Outcome::Joined(*place))
    }

    pub(super) fn add(&mut self, wanted: Wanted, place: u32) {
        for key in &wanted.keys {
            self.by_key.entry(key.clone()).or_insert(place);
        }
        let Some(name) = wanted.name else { return };
        let alike = self.by_name.entry(name).or_default();
        if alike.len() < COMPARED {
            alike.push((place, wanted.keys, wanted.applied_on));
        }
    }
}

//! What is looked through while one types, read once and kept until something changes.

use std::sync::{Arc, MutexGuard, PoisonError};

use domain::fold::fold;
use store::employer::name_key;
use store::find::Sought;
use store::table::{ValueOf, Version};
use store::{Reading, Tag, Tags};

use crate::{ApiError, App};

/// What is looked for besides jobs shows these. A job's stage and history are not among them: moving it costs no reading.
const SHOWN: [Tag; 8] = [
    Tag::Job,
    Tag::Employer,
    Tag::Contact,
    Tag::Document,
    Tag::Interview,
    Tag::Task,
    Tag::Conversation,
    Tag::Archive,
];

/// What is kept, and of which moment.
#[derive(Debug, Default)]
pub(crate) struct Known {
    version: Option<Version>,
    sought: Option<Arc<Sought>>,
    employers: Option<Arc<Vec<Named>>>,
    cities: Option<Arc<Vec<Named>>>,
    sites: Option<Arc<Vec<Named>>>,
}

impl Known {
    /// Lets go of what a step of this program changed.
    pub(crate) fn forget(&mut self, changed: &Tags) {
        if SHOWN.iter().any(|tag| changed.contains(tag)) {
            self.sought = None;
        }
    }
}

/// A value that jobs bear.
#[derive(Debug)]
pub(super) struct Named {
    /// As it is written.
    pub(super) value: String,
    /// Folded.
    pub(super) folded: String,
    /// By which spellings of an employer are one.
    pub(super) key: String,
}

/// Everything besides jobs.
pub(super) fn sought(app: &App, reading: &Reading<'_>) -> Result<Arc<Sought>, ApiError> {
    let mut known = current(app, reading)?;
    if let Some(sought) = &known.sought {
        return Ok(Arc::clone(sought));
    }
    let sought = Arc::new(Sought::read(reading)?);
    known.sought = Some(Arc::clone(&sought));
    Ok(sought)
}

/// The employers, cities or sites of the table's jobs, those of most jobs first.
pub(super) fn values(app: &App, reading: &Reading<'_>, of: ValueOf) -> Result<Arc<Vec<Named>>, ApiError> {
    let mut known = current(app, reading)?;
    let kept = match of {
        ValueOf::Employer => &mut known.employers,
        ValueOf::City => &mut known.cities,
        ValueOf::Source => &mut known.sites,
    };
    if let Some(values) = kept {
        return Ok(Arc::clone(values));
    }
    let found = store::table::values(reading, of, "", usize::MAX)?;
    let named = |value: String| Named { folded: fold(&value), key: name_key(&value), value };
    let values = Arc::new(found.into_iter().map(|found| named(found.value)).collect::<Vec<_>>());
    *kept = Some(Arc::clone(&values));
    Ok(values)
}

/// What is kept of the moment that is read; nothing that another program may have changed since, and no values of before
/// any change.
fn current<'a>(app: &'a App, reading: &Reading<'_>) -> Result<MutexGuard<'a, Known>, ApiError> {
    let version = store::table::version(reading)?;
    let mut known = app.known.lock().unwrap_or_else(PoisonError::into_inner);
    if known.version != Some(version) {
        let is_outside = known.version.is_none_or(|known| !known.is_same_outside(version));
        let sought = known.sought.take().filter(|_| !is_outside);
        *known = Known { version: Some(version), sought, ..Known::default() };
    }
    Ok(known)
}

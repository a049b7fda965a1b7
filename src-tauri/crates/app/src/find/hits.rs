//! What was found besides jobs, as it crosses the wire.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::{Europe, Tz};
use store::find::{DocumentHit, HappeningHit, HappeningKind, JobOf, PersonHit, When};

use crate::search::to_snippet;
use crate::wire::{FoundContact, FoundDocument, Happening, HappeningJob, HappeningWhat};

pub(super) fn contact(hit: PersonHit) -> FoundContact {
    let PersonHit { contact_id, name, role, employer, email, exact } = hit;
    FoundContact { contact_id, name, role, employer, email, exact }
}

pub(super) fn document(hit: DocumentHit) -> FoundDocument {
    let DocumentHit { document_id, name, file_name, version, exact } = hit;
    FoundDocument { document_id, name, file_name, version, exact }
}

pub(super) fn happening(hit: HappeningHit) -> Happening {
    Happening {
        what: what(hit.what),
        on: match hit.when {
            When::On(day) => Some(day),
            When::At(instant, zone) => Some(day_in(instant, &zone)),
            When::Sometime => None,
        },
        job: hit.job.map(job),
        snippet: hit.snippet.map(to_snippet),
    }
}

/// The day in a zone at an instant; the day in Oslo where the zone has no name that is known.
fn day_in(instant: DateTime<Utc>, zone: &str) -> NaiveDate {
    let zone: Tz = zone.parse().unwrap_or(Europe::Oslo);
    instant.with_timezone(&zone).date_naive()
}

fn what(kind: HappeningKind) -> HappeningWhat {
    match kind {
        HappeningKind::Interview { interview_id, round } => HappeningWhat::Interview { interview_id, round },
        HappeningKind::Task { task_id, done_on } => HappeningWhat::Task { task_id, done_on },
        HappeningKind::Conversation { conversation_id, contact_id, contact } => {
            HappeningWhat::Conversation { conversation_id, contact_id, contact }
        }
    }
}

fn job(job: JobOf) -> HappeningJob {
    let JobOf { job_id, title, employer, archive } = job;
    HappeningJob { job_id, title, employer, archive }
}

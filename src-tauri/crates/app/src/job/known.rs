//! Jobs as those that are there already are told of.

use chrono::NaiveDate;
use domain::ids::JobId;
use domain::stage::furthest;
use store::Reading;
use store::job::{JobRow, KnownRow};

use crate::clock::oslo_day;
use crate::wire::KnownJob;
use crate::{ApiError, ErrorCode, archive};

/// The most jobs of the same employer that one job is shown with.
const MAX_SAME_EMPLOYER: u32 = 20;

/// One job, in the trash and in archives too.
pub(crate) fn known(reading: &Reading<'_>, id: JobId, today: NaiveDate) -> Result<KnownJob, ApiError> {
    known_all(reading, &[id], today)?.pop().ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

/// Several of them, in this order; those that are not there are passed over.
pub(crate) fn known_all(
    reading: &Reading<'_>,
    ids: &[JobId],
    today: NaiveDate,
) -> Result<Vec<KnownJob>, ApiError> {
    Ok(store::job::known(reading, ids)?.into_iter().map(|row| to_known(row, today)).collect())
}

/// Other jobs of a job's employer, the newest first.
pub(super) fn same_employer(
    reading: &Reading<'_>,
    row: &JobRow,
    today: NaiveDate,
) -> Result<Vec<KnownJob>, ApiError> {
    let mut others = store::job::of_employer(reading, row.employer_id, MAX_SAME_EMPLOYER + 1)?;
    others.retain(|id| *id != row.id);
    others.truncate(MAX_SAME_EMPLOYER as usize);
    known_all(reading, &others, today)
}

fn to_known(row: KnownRow, today: NaiveDate) -> KnownJob {
    let saved_on = oslo_day(row.created_at);
    KnownJob {
        job_id: row.job_id,
        title: row.title,
        employer: row.employer,
        furthest: furthest(row.came_to).unwrap_or(row.stage.kind),
        why: row.closed.filter(|_| row.stage.kind.is_closed()),
        stage: row.stage,
        stage_since: row.stage_since.unwrap_or(saved_on),
        saved_on,
        saved_days_ago: i32::try_from((today - saved_on).num_days()).unwrap_or(i32::MAX),
        applied_on: row.applied_on,
        in_trash: row.deleted_at.is_some(),
        archive: row.archive.map(archive::title),
    }
}

//! Earlier searches: archived whole under a name, looked up, and brought back.

use domain::ids::ArchiveId;
use store::Reading;
use store::archive::{ArchiveName, ArchiveRow};

use crate::app::step;
use crate::job::{self, line};
use crate::wire::{
    AcceptedJob, ArchiveLine, ArchiveNamed, ArchiveQuery, ArchiveTitle, ArchivedJobs, Archives,
    ArchivesQuery, MakeArchive, Nothing, RenameArchive, SavedArchive,
};
use crate::{ApiError, App, ErrorCode};

/// The most archives one answer carries.
const MAX_ARCHIVES: u16 = 100;
/// The most jobs one answer carries.
const MAX_JOBS: u16 = 200;
/// The longest name, in characters.
const MAX_NAME: usize = 80;

pub(crate) fn list(app: &App, query: ArchivesQuery) -> Result<Archives, ApiError> {
    let limit = u32::from(query.limit.min(MAX_ARCHIVES));
    app.read(|reading| {
        let page = store::archive::list(reading, query.offset, limit)?;
        Ok(Archives { total: page.total, archives: page.rows.into_iter().map(to_line).collect() })
    })
}

pub(crate) fn read(app: &App, query: ArchiveQuery) -> Result<ArchivedJobs, ApiError> {
    let limit = u32::from(query.limit.min(MAX_JOBS));
    app.read(|reading| {
        let archive = by_id(reading, query.archive_id)?;
        let page = store::archive::jobs(reading, archive.id, &query.text, query.offset, limit)?;
        Ok(ArchivedJobs {
            archive: title(archive),
            total: page.total,
            jobs: job::known_all(reading, &page.rows, app.clock.today())?,
        })
    })
}

pub(crate) fn make(app: &App, input: MakeArchive) -> Result<SavedArchive, ApiError> {
    let name = name_of(&input.name)?;
    let today = app.clock.today();
    let ended_on = match input.ended_on.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => job::past_day(text, today)?,
        None => today,
    };
    let archive = ArchiveName { id: ArchiveId::at(app.clock.now()), name, ended_on };
    app.write(&step("make-archive", [("name", &archive.name)]), |writing| {
        if store::archive::make(writing, &archive)? == 0 {
            return Err(ApiError::new(ErrorCode::ArchiveEmpty));
        }
        Ok(SavedArchive { archive_id: archive.id })
    })
}

pub(crate) fn rename(app: &App, input: RenameArchive) -> Result<Nothing, ApiError> {
    let name = name_of(&input.name)?;
    app.write(&step("rename-archive", [("name", &name)]), |writing| {
        by_id(writing, input.archive_id)?;
        store::archive::rename(writing, input.archive_id, &name)?;
        Ok(Nothing {})
    })
}

/// Brings an earlier search's jobs back into the running one.
pub(crate) fn restore(app: &App, query: ArchiveNamed) -> Result<Nothing, ApiError> {
    let archive = app.read(|reading| by_id(reading, query.archive_id))?;
    app.write(&step("restore-archive", [("name", &archive.name)]), |writing| {
        by_id(writing, query.archive_id)?;
        store::archive::dissolve(writing, query.archive_id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn by_id(reading: &Reading<'_>, id: ArchiveId) -> Result<ArchiveName, ApiError> {
    store::archive::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::ArchiveMissing))
}

pub(crate) fn title(archive: ArchiveName) -> ArchiveTitle {
    ArchiveTitle { archive_id: archive.id, name: archive.name, ended_on: archive.ended_on }
}

fn to_line(row: ArchiveRow) -> ArchiveLine {
    ArchiveLine {
        archive: title(row.archive),
        jobs: row.jobs,
        began_on: row.began_on,
        accepted: row.accepted.map(|(title, employer)| AcceptedJob { title, employer }),
    }
}

fn name_of(text: &str) -> Result<String, ApiError> {
    let name = line("archive", text)?;
    if name.is_empty() {
        return Err(ApiError::new(ErrorCode::ArchiveNameMissing));
    }
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "archive").with("limit", MAX_NAME));
    }
    Ok(name)
}

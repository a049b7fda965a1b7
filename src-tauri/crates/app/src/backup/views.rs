//! Backups as they are told of.

use std::collections::BTreeSet;
use std::path::Path;

use store::backup::{Backup, Backups, Contents, Difference, NamedJobs};

use crate::wire::{
    BackupContents, BackupLine, BackupPlace, CountedThing, JobName, JobNames, RestoreLook, ThenAndNow,
};

/// The backups beside the profile, and those of the second folder that are not there; newest first.
pub(crate) fn from_both(beside: &Backups, second: Option<&Path>) -> Vec<BackupLine> {
    let mut lines: Vec<BackupLine> =
        beside.list().iter().map(|backup| to_line(backup, BackupPlace::Beside)).collect();
    let known: BTreeSet<String> = lines.iter().map(|line| line.name.clone()).collect();
    let other = second.map(|folder| Backups::at(folder).list()).unwrap_or_default();
    let only_there = other.iter().filter(|backup| !known.contains(&backup.name));
    lines.extend(only_there.map(|backup| to_line(backup, BackupPlace::Second)));
    lines.sort_by(|one, other| (other.at, &other.name).cmp(&(one.at, &one.name)));
    lines
}

pub(crate) fn to_line(backup: &Backup, place: BackupPlace) -> BackupLine {
    BackupLine {
        name: backup.name.clone(),
        place,
        path: backup.path.display().to_string(),
        at: backup.at,
        reason: backup.reason,
        kilobytes: u32::try_from(backup.bytes.div_ceil(1024)).unwrap_or(u32::MAX),
        contents: backup.contents.as_ref().map(to_contents),
    }
}

pub(crate) fn to_contents(contents: &Contents) -> BackupContents {
    BackupContents {
        jobs: contents.jobs,
        applications: contents.applications,
        documents: contents.documents,
        missing_files: u32::try_from(contents.missing.len()).unwrap_or(u32::MAX),
        schema: contents.schema,
    }
}

pub(super) fn to_look(contents: &Contents, difference: Difference) -> RestoreLook {
    let counted = difference.counted.into_iter().filter_map(|counted| {
        let what = match counted.what {
            "job" => CountedThing::Job,
            "contact" => CountedThing::Contact,
            "document" => CountedThing::Document,
            "interview" => CountedThing::Interview,
            "task" => CountedThing::Task,
            "offer" => CountedThing::Offer,
            "story" => CountedThing::Story,
            _ => return None,
        };
        Some(ThenAndNow { what, now: counted.now, then: counted.then })
    });
    RestoreLook {
        contents: to_contents(contents),
        counted: counted.collect(),
        come_back: to_names(difference.come_back),
        vanish: to_names(difference.vanish),
        differ: to_names(difference.differ),
    }
}

fn to_names(jobs: NamedJobs) -> JobNames {
    let names = jobs.jobs.into_iter().map(|job| JobName { title: job.title, employer: job.employer });
    JobNames { total: jobs.total, jobs: names.collect() }
}

//! Zips: a workbook, or a folder of tables such as LinkedIn's archive.

use std::io::{Cursor, Read, Seek, copy, sink};

use zip::ZipArchive;

use super::error::TrackerError;
use super::limits::{MAX_FILES, MAX_MEMBER, MAX_PARTS, MAX_UNPACKED};
use super::part::Part;
use super::source::Source;
use super::{Wish, base_name, read_text, sheet};

/// How much of a file shows whether it is a table of jobs or persons.
const GLANCE: usize = 256 * 1024;
/// Endings of files that may be tables.
const TABLES: [&str; 4] = [".csv", ".tsv", ".md", ".json"];

/// Whether a zip is Løype's own export.
pub(super) fn is_own<R: Read + Seek>(file: R) -> bool {
    let archive = ZipArchive::new(file);
    archive.is_ok_and(|archive| {
        archive.file_names().filter_map(Result::ok).any(|name| base_name(&name) == "loype.json")
    })
}

/// Reads a zip.
pub(super) fn read(name: &str, bytes: &[u8], wish: &Wish) -> Result<Vec<Part>, TrackerError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MAX_FILES {
        return Err(TrackerError::TooLarge);
    }
    let names: Vec<String> = (0..archive.len())
        .map(|at| {
            archive
                .by_index_raw(at)
                .map_err(broken)?
                .name()
                .map(|name| name.replace('\\', "/"))
                .map_err(broken)
        })
        .collect::<Result<_, _>>()?;
    if names.iter().any(|name| name == "xl/workbook.xml") {
        hold_to_limits(&mut archive, &names)?;
        return sheet::read(name, bytes, wish);
    }
    let mut parts = Vec::new();
    let mut left = MAX_UNPACKED;
    for (at, name) in names.iter().enumerate().filter(|(_, name)| is_table(name)) {
        let text = member(&mut archive, at, &mut left)?;
        let glance = read_text(name, &text[..text.len().min(GLANCE)], wish);
        // A file of an archive that is cut or broken is no reason to lose the others.
        let is_likely = |part: &Part| part.is_likely && !part.lines.is_empty();
        if !glance.is_ok_and(|parts| parts.iter().any(is_likely)) {
            continue;
        }
        parts.extend(read_text(name, &text, wish)?);
        if parts.len() > MAX_PARTS {
            return Err(TrackerError::TooLarge);
        }
    }
    // LinkedIn's archive holds dozens of other tables, of positions held and employers followed.
    if parts.iter().any(|part| is_linkedin(part.source)) {
        parts.retain(|part| is_linkedin(part.source));
    }
    Ok(parts)
}

fn is_linkedin(source: Source) -> bool {
    matches!(source, Source::LinkedInApplications | Source::LinkedInSaved | Source::LinkedInConnections)
}

fn is_table(name: &str) -> bool {
    let is_hidden = name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    let lower = name.to_lowercase();
    !is_hidden && TABLES.iter().any(|ending| lower.ends_with(ending))
}

/// One file unpacked. What the zip says of its sizes is not believed: reading stops at the limit.
fn member(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    left: &mut usize,
) -> Result<Vec<u8>, TrackerError> {
    let mut file = archive.by_index(at).map_err(broken)?;
    let most = MAX_MEMBER.min(*left);
    let mut text = Vec::new();
    let read = file.by_ref().take(most as u64 + 1).read_to_end(&mut text);
    read.map_err(|error| TrackerError::Broken(error.to_string()))?;
    if text.len() > most {
        return Err(TrackerError::TooLarge);
    }
    *left -= text.len();
    Ok(text)
}

/// Unpacks a workbook into nothing, so that its reader is given none that would fill memory.
fn hold_to_limits(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> Result<(), TrackerError> {
    let mut left = MAX_UNPACKED as u64;
    for (at, name) in names.iter().enumerate() {
        let whole_in_memory = !name.starts_with("xl/worksheets/");
        let most = if whole_in_memory { left.min(MAX_MEMBER as u64) } else { left };
        let file = archive.by_index(at).map_err(broken)?;
        let read = copy(&mut file.take(most + 1), &mut sink());
        let read = read.map_err(|error| TrackerError::Broken(error.to_string()))?;
        if read > most {
            return Err(TrackerError::TooLarge);
        }
        left -= read;
    }
    Ok(())
}

fn broken(error: zip::result::ZipError) -> TrackerError {
    TrackerError::Broken(error.to_string())
}

//! The first hundred bytes of a database (sqlite.org/fileformat2.html 1.3), written anew where they are lost.

use std::fs::OpenOptions;
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::schema::{self, APPLICATION_ID, MIGRATIONS};

/// An inner page of a table's tree.
const INNER: u8 = 5;
/// The page size of every file we make: SQLite's usual one.
pub(super) const PAGE: u64 = 4096;

/// Puts a header into a copy that says what all our files say.
pub(super) fn write_anew(file: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(file)?;
    let pages = u32::try_from(file.metadata()?.len() / PAGE).unwrap_or(u32::MAX);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&header(pages, schema::newest(MIGRATIONS)))
}

/// Puts the pages that hold the schema of another file of ours into a copy. They never move and change only with a
/// migration, so those of a backup fit, and those of a new profile fit a file that was never upgraded.
pub(super) fn borrow_schema(from: &Path, file: &Path) -> io::Result<()> {
    let own = std::fs::read(from)?;
    let mut file = OpenOptions::new().read(true).write(true).open(file)?;
    let pages = u32::try_from(file.metadata()?.len() / PAGE).unwrap_or(u32::MAX);
    for number in schema_pages(&own).into_iter().filter(|number| *number <= pages) {
        let at = (u64::from(number) - 1) * PAGE;
        let Some(mut page) = page(&own, number).map(<[u8]>::to_vec) else { continue };
        if number == 1 {
            page[28..32].copy_from_slice(&pages.to_be_bytes());
            // No list of free pages: the other's may be in use here.
            page[32..40].fill(0);
        }
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&page)?;
    }
    Ok(())
}

/// The pages of the tree that begins on the first page (fileformat2.html 1.6): an inner page names its children before
/// each of its cells, and the last one in its header.
fn schema_pages(file: &[u8]) -> Vec<u32> {
    let mut pages = vec![1];
    let mut at = 0;
    while let Some(number) = pages.get(at).copied() {
        at += 1;
        let Some(page) = page(file, number) else { continue };
        let start = if number == 1 { 100 } else { 0 };
        if page[start] != INNER {
            continue;
        }
        let cells = usize::from(u16::from_be_bytes([page[start + 3], page[start + 4]]));
        let child = |at: usize| {
            page.get(at..at + 4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]]))
        };
        let pointer = |cell: usize| {
            let two = page.get(start + 12 + 2 * cell..start + 14 + 2 * cell)?;
            child(usize::from(u16::from_be_bytes([two[0], two[1]])))
        };
        let children = (0..cells).filter_map(pointer).chain(child(start + 8));
        for child in children.collect::<Vec<_>>() {
            if !pages.contains(&child) && page_is_there(file, child) {
                pages.push(child);
            }
        }
    }
    pages
}

fn page(file: &[u8], number: u32) -> Option<&[u8]> {
    let from = (number as usize).checked_sub(1)? * PAGE as usize;
    file.get(from..from + PAGE as usize)
}

fn page_is_there(file: &[u8], number: u32) -> bool {
    page(file, number).is_some()
}

fn header(pages: u32, version: u32) -> [u8; 100] {
    let mut bytes = [0; 100];
    let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    put(0, b"SQLite format 3\0");
    // Page size, both versions of the form (a rollback journal), nothing reserved, and three fixed fractions.
    put(16, &[0x10, 0, 1, 1, 0, 64, 32, 32]);
    put(24, &1_u32.to_be_bytes());
    put(28, &pages.to_be_bytes());
    // A schema cookie, the schema format, and UTF-8.
    put(40, &1_u32.to_be_bytes());
    put(44, &4_u32.to_be_bytes());
    put(56, &1_u32.to_be_bytes());
    put(60, &version.to_be_bytes());
    put(68, &APPLICATION_ID.to_be_bytes());
    // The page count above is valid for the change counter above.
    put(92, &1_u32.to_be_bytes());
    bytes
}

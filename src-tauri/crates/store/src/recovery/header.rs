//! The first hundred bytes of a database (sqlite.org/fileformat2.html 1.3), written anew where they are lost.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::schema::{self, APPLICATION_ID, MIGRATIONS};

/// The page size of every file we make: SQLite's usual one.
pub(super) const PAGE: u64 = 4096;

/// Puts a header into a copy that says what all our files say.
pub(super) fn write_anew(file: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(file)?;
    let pages = u32::try_from(file.metadata()?.len() / PAGE).unwrap_or(u32::MAX);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&header(pages, schema::newest(MIGRATIONS)))
}

/// Puts the first page of another file of ours into a copy: where the tables begin never changes, and so a backup knows.
pub(super) fn borrow_first_page(from: &Path, file: &Path) -> io::Result<()> {
    let mut page = vec![0; PAGE as usize];
    std::fs::File::open(from)?.read_exact(&mut page)?;
    let mut file = OpenOptions::new().read(true).write(true).open(file)?;
    let pages = u32::try_from(file.metadata()?.len() / PAGE).unwrap_or(u32::MAX);
    page[28..32].copy_from_slice(&pages.to_be_bytes());
    // No list of free pages: the backup's may be in use here.
    page[32..40].fill(0);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&page)
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

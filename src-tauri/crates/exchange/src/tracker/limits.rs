//! How much of a file is read. More than any person's search holds, and little enough for memory and patience.

/// Bytes of a file.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// Rows of one part.
pub const MAX_ROWS: usize = 200_000;
/// Columns of one part.
pub const MAX_COLUMNS: usize = 1_000;
/// Cells of all parts together.
pub(super) const MAX_CELLS: usize = 6_000_000;
/// Bytes of text in all cells of a part together.
pub(super) const MAX_TEXT: usize = 96 * 1024 * 1024;
/// Bytes of all files of a zip unpacked.
pub(super) const MAX_UNPACKED: usize = 192 * 1024 * 1024;
/// Bytes of one file of a zip that is kept in memory while it is read.
pub(super) const MAX_MEMBER: usize = 50 * 1024 * 1024;
/// Files of a zip, folders counted.
pub(super) const MAX_FILES: usize = 2_000;
/// Tables of one file.
pub(super) const MAX_PARTS: usize = 50;
/// How deep JSON may nest.
pub(super) const MAX_DEPTH: usize = 64;
/// Characters of a cell that a note takes; longer ones are cut into several notes.
pub(super) const MAX_NOTE: usize = 90_000;
/// Characters of a cell as it is shown among what was not understood.
pub(super) const MAX_SHOWN: usize = 200;

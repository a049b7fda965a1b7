//! What only the owner of the profile can read, as far as the file system knows of owners.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a folder, and those it stands in, that nobody but the owner can read. One that is there is left as it is.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens a file for writing that nobody but the owner can read; what lay there stays.
pub(crate) fn open_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Takes a file from everybody but its owner, by its name: opening it and closing it again would drop SQLite's locks.
///
/// SQLite gives the log beside a database the same rights. A file system that knows no owners is none of our business,
/// and a file of somebody else's is theirs to close; so nothing is refused.
pub(crate) fn close_file(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let Ok(found) = fs::metadata(file) else { return };
        let mode = found.permissions().mode();
        if mode & 0o077 != 0 {
            let closed = fs::Permissions::from_mode(mode & 0o700);
            // The next start tries again.
            let _ = fs::set_permissions(file, closed);
        }
    }
    #[cfg(not(unix))]
    let _ = file;
}

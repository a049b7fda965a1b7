//! Inputs that lie in folders.

use std::fs;
use std::path::{Path, PathBuf};

use loype_tests::root;

/// The corpus of a target, each with its path.
pub fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    files(&root().join("tests/fuzz/corpus").join(target))
}

/// What the files of a folder hold whose names end so; nothing when the folder is not there.
pub fn from_folder(folder: &Path, endings: &[&str]) -> Vec<Vec<u8>> {
    let wanted = |path: &Path| {
        let name = path.to_string_lossy().into_owned();
        endings.iter().any(|ending| name.ends_with(ending))
    };
    files(folder).into_iter().filter(|(path, _)| wanted(path)).map(|(_, bytes)| bytes).collect()
}

/// Always in the same order, so that the same seed makes the same inputs.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).expect("a file that can be read");
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

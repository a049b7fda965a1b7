//! Pages to read: the project's own, always there, and third-party ones, read where they lie and never copied.

use std::path::{Path, PathBuf};

/// Names another folder of third-party material than the one beside the project.
const SHARED_ENV: &str = "LOYPE_SHARED";

/// The project's root.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// A page of our own making.
pub fn own_fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// A third-party page, or `None` with a loud word when the material is not on this machine.
pub fn shared_fixture(name: &str) -> Option<PathBuf> {
    let shared = std::env::var_os(SHARED_ENV).map_or_else(|| root().join("../shared"), PathBuf::from);
    let path = shared.join("fixtures").join(name);
    if path.is_file() {
        return Some(path);
    }
    say(&format!("SKIPPED: the third-party page {name} is not here; set {SHARED_ENV} to where it lies"));
    None
}

#[expect(clippy::print_stderr, reason = "a skipped page must be seen in the test's output")]
fn say(line: &str) {
    eprintln!("{line}");
}

//! `cargo xtask bench`: measures the release build, on a display of its own.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::run::prepare;
use crate::tree::{Profile, Tree};
use crate::virtual_display::on_virtual_display;

/// Builds the window's program and the benchmark, and runs it; it writes its own report.
///
/// # Errors
/// When something is missing, a build fails, or a measurement does.
pub fn bench(tree: &Tree, _args: &[String]) -> Result<(), Problem> {
    if std::env::consts::OS != "linux" {
        return Err(Problem::new(
            "The benchmarks read the memory of processes from /proc, which only Linux has.",
        ));
    }
    prepare(tree, Purpose::Test)?;
    // One call for both, so that they share every library.
    Call::new(
        "cargo",
        &["build", "--release", "--bins", "--package", "loype-desktop", "--package", "loype-tests"],
    )
    .args(["--example", "blank"])
    .args(["--features", "loype-desktop/custom-protocol"])
    .folder(&tree.root)
    .run()?;
    let program = |name| tree.program(Profile::Release, name).to_string_lossy().into_owned();
    let bench = Call::new(&program("bench"), &[])
        .env("LOYPE_DESKTOP_BIN", &program("loype-desktop"))
        .env("LOYPE_BLANK_BIN", &program("examples/blank"))
        .folder(&tree.root);
    on_virtual_display(bench).run()
}

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
            "The benchmarks measure the window through WebKitWebDriver, which only Linux has.",
        ));
    }
    prepare(tree, Purpose::Test)?;
    // One call for both, so that they share every library.
    Call::new(
        "cargo",
        &["build", "--release", "--bins", "--package", "loype-desktop", "--package", "loype-tests"],
    )
    .args(["--features", "loype-desktop/custom-protocol"])
    .folder(&tree.root)
    .run()?;
    let bench = Call::new(&tree.program(Profile::Release, "bench").to_string_lossy(), &[])
        .env("LOYPE_DESKTOP_BIN", &tree.program(Profile::Release, "loype-desktop").to_string_lossy())
        .folder(&tree.root);
    on_virtual_display(bench).run()
}

//! `cargo xtask torture`: the long form of the tests that break things. It writes docs/reliability.md itself.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::tree::{Profile, Tree};
use crate::{install, toolchain};

/// Builds the tests and runs the named parts, or all. Each part goes on where it was left at the same commit.
///
/// # Errors
/// When something is missing, the build fails, a part is not known, or a case of one failed.
pub fn torture(tree: &Tree, args: &[String]) -> Result<(), Problem> {
    toolchain::check_rust()?;
    install::system_packages(Purpose::Run)?;
    Call::new("cargo", &["build", "--release", "--bins", "--package", "loype-crash"])
        .folder(&tree.root)
        .run()?;
    let program = tree.program(Profile::Release, "torture").to_string_lossy().into_owned();
    Call::new(&program, &[]).args(args.iter().map(String::as_str)).folder(&tree.root).run()
}

//! `cargo xtask generate`: writes the files that Rust generates for the interface.

use crate::call::Call;
use crate::problem::Problem;
use crate::tree::Tree;

/// Runs the tests that compare the generated files, asking them to write instead.
///
/// # Errors
/// When a crate does not build or a file can't be written.
pub fn generate(tree: &Tree, _args: &[String]) -> Result<(), Problem> {
    crate::toolchain::check_rust()?;
    for package in ["app", "messages"] {
        Call::new("cargo", &["test", "--package", package, "generated"])
            .env("LOYPE_WRITE_GENERATED", "1")
            .folder(&tree.root)
            .run()?;
    }
    Ok(())
}

//! The two tools a person brings: Rust and Node.

use crate::call::Call;
use crate::problem::Problem;

/// Major and minor version.
type Version = (u32, u32);

/// Oldest Rust: `rust-version` of the workspace.
const RUST: Version = (1, 95);

/// Fails when Rust is missing or too old.
pub fn check_rust() -> Result<(), Problem> {
    let found = Call::new("rustc", &["--version"]).read();
    if found.as_deref().and_then(version).is_some_and(|found| found >= RUST) {
        return Ok(());
    }
    Err(Problem::new(format!(
        "Løype needs Rust {}.{} or newer, and found {}: get it from https://rustup.rs or type: rustup update stable",
        RUST.0,
        RUST.1,
        found.as_deref().unwrap_or("none"),
    )))
}

/// Fails when Node or npm is missing or too old.
pub fn check_node() -> Result<(), Problem> {
    let found = Call::new("node", &["--version"]).read();
    if !found.as_deref().and_then(version).is_some_and(node_will_do) {
        return Err(Problem::new(format!(
            "Løype needs Node 20.19 or newer (in the 22 line 22.12 or newer), and found {}: get it from https://nodejs.org",
            found.as_deref().unwrap_or("none"),
        )));
    }
    match crate::ui::npm(&["--version"]).read() {
        Some(_) => Ok(()),
        None => Err(Problem::new(
            "Løype needs npm, which comes with Node from https://nodejs.org, and found none.",
        )),
    }
}

/// Vite 8's own range, `^20.19.0 || >=22.12.0`, from the `engines` of its package.
fn node_will_do(found: Version) -> bool {
    found >= (22, 12) || (found.0 == 20 && found.1 >= 19)
}

/// The first `major.minor` in what a tool prints about itself.
fn version(printed: &str) -> Option<Version> {
    printed.split_whitespace().find_map(|word| {
        let mut parts = word.trim_start_matches('v').split('.');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_tools_print_them() {
        let cases = [
            ("rustc 1.95.0 (59807616e 2026-04-14)", Some((1, 95))),
            ("rustc 1.97.0-nightly (0123456 2026-06-01)", Some((1, 97))),
            ("v20.20.2", Some((20, 20))),
            ("11.19.1", Some((11, 19))),
            ("rustc 2.0", Some((2, 0))),
            ("command not found", None),
            ("", None),
        ];
        for (printed, expected) in cases {
            assert_eq!(version(printed), expected, "{printed}");
        }
    }

    #[test]
    fn node_must_be_one_that_vite_takes() {
        let good = [(20, 19), (20, 20), (22, 12), (23, 0), (24, 1)];
        let bad = [(18, 20), (20, 18), (21, 7), (22, 11)];
        assert!(good.into_iter().all(node_will_do));
        assert!(!bad.into_iter().any(node_will_do));
    }

    #[test]
    fn this_machine_has_the_rust_that_builds_the_workspace() {
        check_rust().unwrap();
        let root = std::fs::read_to_string(crate::tree::Tree::find().root.join("Cargo.toml")).unwrap();
        assert!(
            root.contains(&format!("rust-version = \"{}.{}\"", RUST.0, RUST.1)),
            "RUST differs from Cargo.toml"
        );
    }
}

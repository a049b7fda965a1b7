//! The interface's packages and its build.

use crate::call::Call;
use crate::problem::Problem;
use crate::tree::Tree;
use std::path::PathBuf;

/// Installs the interface's packages from the lock, unless they are those of this very lock already.
///
/// # Errors
/// When there is no lock, or `npm ci` fails.
pub fn install(tree: &Tree) -> Result<(), Problem> {
    let lock = std::fs::read(tree.ui.join("package-lock.json"));
    let lock = lock.map_err(|error| Problem::file("read ui/package-lock.json", &error))?;
    if std::fs::read(stamp(tree)).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"]).folder(&tree.ui).run()?;
    // npm makes no folder for a lock without packages.
    let stamped = std::fs::create_dir_all(tree.ui.join("node_modules"))
        .and_then(|()| std::fs::write(stamp(tree), lock));
    stamped.map_err(|error| Problem::file("write ui/node_modules", &error))
}

/// Builds the interface into `ui/dist`, which the window's program takes in when it is compiled.
///
/// # Errors
/// When the build fails.
pub fn build(tree: &Tree) -> Result<(), Problem> {
    npm(&["run", "build"]).folder(&tree.ui).run()
}

/// A call of npm that asks nothing and watches nothing.
pub fn npm(args: &[&str]) -> Call {
    Call::new(if cfg!(windows) { "npm.cmd" } else { "npm" }, args).env("CI", "true")
}

/// A copy of the lock that was installed. It lies inside `node_modules`, which `npm ci` begins by removing:
/// an install that broke off leaves no stamp.
fn stamp(tree: &Tree) -> PathBuf {
    tree.ui.join("node_modules").join(".installed-lock.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// A tree under this crate's own build folder: the standard library makes no temporary folders.
    fn tree(name: &str) -> Tree {
        let root = Tree::find().target.join("xtask-tests").join(name);
        let _ = std::fs::remove_dir_all(&root);
        std::fs::create_dir_all(root.join("ui")).unwrap();
        Tree { ui: root.join("ui"), target: root.join("target"), root }
    }

    fn write(path: &Path, text: &str) {
        std::fs::write(path, text).unwrap();
    }

    #[test]
    fn packages_of_the_same_lock_are_left_alone() {
        let tree = tree("same");
        write(&tree.ui.join("package-lock.json"), "{ not a lock: npm would fail }");
        std::fs::create_dir(tree.ui.join("node_modules")).unwrap();
        write(&stamp(&tree), "{ not a lock: npm would fail }");
        install(&tree).unwrap();
    }

    #[test]
    fn packages_of_another_lock_are_installed_again() {
        let tree = tree("other");
        let lock = r#"{"name":"x","version":"1.0.0","lockfileVersion":3,"requires":true,"packages":{"":{"name":"x","version":"1.0.0"}}}"#;
        write(&tree.ui.join("package.json"), r#"{"name":"x","version":"1.0.0"}"#);
        write(&tree.ui.join("package-lock.json"), lock);
        install(&tree).unwrap();
        write(&stamp(&tree), "an older lock");
        install(&tree).unwrap();
        assert_eq!(std::fs::read_to_string(stamp(&tree)).unwrap(), lock);
    }

    #[test]
    fn without_a_lock_nothing_is_installed() {
        let problem = install(&tree("none")).unwrap_err().to_string();
        assert!(problem.contains("ui/package-lock.json"), "{problem}");
    }
}

//! Where things lie in the checkout.

use std::path::{Path, PathBuf};

/// The folders of one checkout.
pub struct Tree {
    /// The folder of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// The interface, with its own `package.json`.
    pub ui: PathBuf,
    /// Cargo's output.
    pub target: PathBuf,
}

/// How a program is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// Quick to build: for tests.
    Dev,
    /// Quick to run and soon built: for a person and for measuring.
    Release,
    /// Small and quick, slow to build: for giving away.
    Dist,
}

impl Profile {
    /// What cargo calls it.
    pub fn cargo_name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
            Self::Dist => "dist",
        }
    }
}

impl Tree {
    /// The checkout this program was started from. `cargo run` sets `CARGO_MANIFEST_DIR`; the folder it was
    /// compiled in is right when it is started by hand.
    pub fn find() -> Self {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR");
        let manifest = manifest.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.ancestors().nth(3).unwrap_or(Path::new(".")).to_owned();
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Self { ui: root.join("ui"), root, target }
    }

    /// The file a built program lies in.
    pub fn program(&self, profile: Profile, name: &str) -> PathBuf {
        let folder = match profile {
            Profile::Dev => "debug",
            Profile::Release => "release",
            Profile::Dist => "dist",
        };
        self.target.join(folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        let manifest = std::fs::read_to_string(Tree::find().root.join("Cargo.toml")).unwrap();
        assert!(manifest.starts_with("[workspace]"));
    }

    #[test]
    fn programs_lie_under_their_profile() {
        let tree = Tree::find();
        let program = tree.program(Profile::Release, "loype");
        assert!(program.starts_with(tree.target.join("release")), "{}", program.display());
    }

    /// `cargo test --workspace` would otherwise start the window tests where there is no display.
    #[test]
    fn window_tests_run_only_when_named() {
        let manifest = std::fs::read_to_string(Tree::find().root.join("tests/Cargo.toml")).unwrap();
        for table in manifest.split("[[test]]").skip(1) {
            let table = table.split("\n[").next().unwrap_or_default();
            if table.contains("name = \"window\"") {
                assert!(
                    table.contains("test = false"),
                    "tests/Cargo.toml: give [[test]] window `test = false`"
                );
            }
        }
    }
}

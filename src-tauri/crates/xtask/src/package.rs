//! `cargo xtask package`: both programs in a folder that can be given away.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::run::{build, prepare};
use crate::tree::{Profile, Tree};
use std::path::{Path, PathBuf};

/// Builds both programs and lays them, with licences and README, in `target/package`; on Unix also as `.tar.gz`.
///
/// # Errors
/// When something is missing, a build fails, or a file can't be copied.
pub fn package(tree: &Tree, _args: &[String]) -> Result<(), Problem> {
    prepare(tree, Purpose::Run)?;
    build(tree, Profile::Dist)?;
    let programs = ["loype", "loype-desktop"].map(|name| tree.program(Profile::Dist, name));
    let parent = tree.target.join("package");
    let folder = parent.join(name());
    fill(&folder, &[&programs[..], &papers(tree)[..]].concat())?;
    println!("Made {}", folder.display());
    if cfg!(unix) {
        let archive = format!("{}.tar.gz", name());
        Call::new("tar", &["-czf", &archive, &name()]).folder(&parent).run()?;
        println!("Made {}", parent.join(archive).display());
    }
    Ok(())
}

/// `loype-VERSION-OS-ARCH`.
fn name() -> String {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    format!("loype-{}-{os}-{arch}", env!("CARGO_PKG_VERSION"))
}

fn papers(tree: &Tree) -> [PathBuf; 3] {
    ["LICENSE-MIT", "LICENSE-APACHE", "README.md"].map(|paper| tree.root.join(paper))
}

/// Makes the folder anew, so that nothing of an older package stays in it.
fn fill(folder: &Path, files: &[PathBuf]) -> Result<(), Problem> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| Problem::file("remove the older package", &error))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| Problem::file("make the package's folder", &error))?;
    for file in files {
        let to = folder.join(file.file_name().unwrap_or_default());
        let copied = std::fs::copy(file, to);
        copied.map_err(|error| Problem::file(&format!("copy {}", file.display()), &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_version_system_and_processor() {
        let name = name();
        assert!(name.starts_with(&format!("loype-{}-", env!("CARGO_PKG_VERSION"))), "{name}");
        assert!(name.ends_with(std::env::consts::ARCH), "{name}");
    }

    #[test]
    fn the_folder_holds_the_files_and_nothing_older() {
        let tree = Tree::find();
        let folder = tree.target.join("xtask-tests").join("package");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("older"), "x").unwrap();
        fill(&folder, &papers(&tree)[..2]).unwrap();
        let mut found: Vec<_> =
            std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        found.sort();
        assert_eq!(found, ["LICENSE-APACHE", "LICENSE-MIT"]);
    }

    #[test]
    fn a_missing_file_is_named() {
        let tree = Tree::find();
        let folder = tree.target.join("xtask-tests").join("missing");
        let problem = fill(&folder, &[tree.root.join("no-such-file")]).unwrap_err().to_string();
        assert!(problem.contains("no-such-file"), "{problem}");
    }
}

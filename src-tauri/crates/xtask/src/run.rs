//! `cargo xtask run`: from a fresh checkout to the open window.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::tree::{Profile, Tree};
use crate::{install, toolchain, ui};

/// Installs what is missing, builds, and opens the window; `args` go to the program.
///
/// # Errors
/// When something is missing that can't be installed, a build fails, or the program ends with an error.
pub fn run(tree: &Tree, args: &[String]) -> Result<(), Problem> {
    // Said first: nobody should wait for a build to hear it.
    check_display()?;
    prepare(tree, Purpose::Run)?;
    build(tree, Profile::Release)?;
    let program = tree.program(Profile::Release, "loype-desktop");
    let args = args.strip_prefix(&["--".to_owned()]).unwrap_or(args);
    Call::new(&program.to_string_lossy(), &[]).args(args.iter().map(String::as_str)).run()
}

/// Builds both programs: the window's and `loype`.
///
/// # Errors
/// When a build fails.
pub fn build(tree: &Tree, profile: Profile) -> Result<(), Problem> {
    println!("Building the programs: the first time takes several minutes, later ones seconds.");
    Call::new("cargo", &["build", "--profile", profile.cargo_name()])
        .args(["--package", "loype-desktop", "--package", "loype"])
        .args(["--features", "loype-desktop/custom-protocol"])
        .folder(&tree.root)
        .run()
}

/// Everything before Rust is built: what [`install_all`] installs, and the built interface.
///
/// # Errors
/// When something is missing that can't be installed, or the interface does not build.
pub fn prepare(tree: &Tree, purpose: Purpose) -> Result<(), Problem> {
    install_all(tree, purpose)?;
    ui::build(tree)
}

/// Checks the tools, and installs the system's and the interface's packages.
///
/// # Errors
/// When something is missing that can't be installed.
pub fn install_all(tree: &Tree, purpose: Purpose) -> Result<(), Problem> {
    toolchain::check_rust()?;
    toolchain::check_node()?;
    install::system_packages(purpose)?;
    ui::install(tree)
}

fn check_display() -> Result<(), Problem> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if std::env::consts::OS != "linux" || set("DISPLAY") || set("WAYLAND_DISPLAY") {
        return Ok(());
    }
    Err(Problem::new(
        "There is no display here to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.",
    ))
}

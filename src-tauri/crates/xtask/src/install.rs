//! Installs the missing system packages, or says exactly what to type.

use crate::call::Call;
use crate::packages::{Family, Purpose};
use crate::problem::Problem;
use std::io::IsTerminal;

/// Makes sure the system has what `purpose` needs.
///
/// # Errors
/// When something is missing that can't be installed from here; the sentence says what to type.
pub fn system_packages(purpose: Purpose) -> Result<(), Problem> {
    match std::env::consts::OS {
        "linux" => linux(purpose),
        "macos" => macos(),
        // The compiler that built this program is MSVC's, and WebView2 is a part of Windows 10 and 11.
        "windows" => {
            println!(
                "Windows needs no packages: only the MSVC build tools and WebView2, both in place on Windows 10 and 11 with Rust."
            );
            Ok(())
        }
        other => {
            Err(Problem::new(format!("Løype is made for Linux, macOS and Windows, and this is {other}.")))
        }
    }
}

fn macos() -> Result<(), Problem> {
    match Call::new("xcode-select", &["--print-path"]).read() {
        Some(_) => Ok(()),
        None => Err(Problem::new("Løype needs Apple's command line tools: type: xcode-select --install")),
    }
}

fn linux(purpose: Purpose) -> Result<(), Problem> {
    let os_release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let Some(family) = Family::of(&os_release) else { return unknown_linux(purpose) };
    let mut missing = family.packages(purpose);
    missing.retain(|package| !family.has(package));
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages: {}", missing.join(" "));
    install(family, &missing, right())
}

/// What this user may do to the system.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Right {
    Root,
    /// `sudo` works without a password, or there is a person at a terminal to give it.
    Sudo,
    None,
}

fn right() -> Right {
    if Call::new("id", &["-u"]).read().as_deref() == Some("0") {
        return Right::Root;
    }
    let without_password = Call::new("sudo", &["-n", "true"]).read().is_some();
    let asks = std::io::stdin().is_terminal() && Call::new("sudo", &["--version"]).read().is_some();
    if without_password || asks { Right::Sudo } else { Right::None }
}

fn install(family: Family, missing: &[&str], right: Right) -> Result<(), Problem> {
    let calls = family.install(missing);
    if right == Right::None {
        return Err(no_right(&calls));
    }
    let install_failed = |problem: Problem| Problem::new(format!("{problem}\n{}", advice(family, missing)));
    for (i, call) in calls.iter().enumerate() {
        let call = if right == Right::Sudo { call.clone().through("sudo", &[]) } else { call.clone() };
        match call.run() {
            // Lists that could not be fetched whole are told by apt; the install after it decides.
            Err(_) if i + 1 < calls.len() => {}
            result => result.map_err(install_failed)?,
        }
    }
    Ok(())
}

fn no_right(calls: &[Call]) -> Problem {
    let line = calls.iter().map(|call| call.clone().through("sudo", &[]).to_string()).collect::<Vec<_>>();
    Problem::new(format!(
        "Løype needs system packages and has no right to install them here: type: {}",
        line.join(" && ")
    ))
}

fn advice(family: Family, missing: &[&str]) -> String {
    let first = match family {
        Family::Apt | Family::Dnf => "See above for the reason",
        Family::Pacman => "If a package was not found, type first: pacman --sync --refresh --sysupgrade",
    };
    format!("{first}; Løype still needs: {}", missing.join(" "))
}

/// A Linux without apt, dnf or pacman: looks for what the packages bring, and names what it does not find.
fn unknown_linux(purpose: Purpose) -> Result<(), Problem> {
    let mut missing = Vec::new();
    for library in ["webkit2gtk-4.1", "dbus-1"] {
        if Call::new("pkg-config", &["--exists", library]).read().is_none() {
            missing.push(library);
        }
    }
    let programs = ["WebKitWebDriver", "Xvfb", "xvfb-run", "xauth", "dbus-run-session"];
    if purpose == Purpose::Test {
        missing.extend(programs.into_iter().filter(|program| !on_path(program)));
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Problem::new(format!(
        "This Linux has none of apt, dnf and pacman: install these with its own package manager: {}",
        missing.join(", ")
    )))
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_right_the_exact_command_is_named() {
        let problem = install(Family::Apt, &["xauth"], Right::None).unwrap_err().to_string();
        let command = "sudo apt-get update && sudo env DEBIAN_FRONTEND=noninteractive \
                       apt-get install --yes --no-install-recommends xauth";
        assert!(problem.ends_with(command), "{problem}");
        let problem = install(Family::Pacman, &["gcc", "dbus"], Right::None).unwrap_err().to_string();
        assert!(problem.ends_with("sudo pacman --sync --needed --noconfirm gcc dbus"), "{problem}");
    }

    #[test]
    fn programs_are_looked_for_on_the_path() {
        assert!(on_path(&format!("cargo{}", std::env::consts::EXE_SUFFIX)));
        assert!(!on_path("no-such-program-here"));
    }
}

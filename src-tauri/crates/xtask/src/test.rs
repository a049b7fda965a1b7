//! `cargo xtask test`: everything that must hold before a change lands.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::run::install_all;
use crate::tree::{Profile, Tree};
use crate::ui::npm;
use crate::virtual_display::on_virtual_display;
use std::time::{Duration, Instant};

/// One group of tests; they run in this order, the quickest to fail first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Fmt,
    Clippy,
    Rust,
    Ui,
    Window,
}

// Every call of cargo names the whole workspace with the same features: the libraries are then built once for
// all parts. Asked for one crate alone, cargo picks other features for some of them and builds them again.
const WHOLE: [&str; 3] = ["--workspace", "--features", "loype-desktop/custom-protocol"];

/// Installs what is missing and runs the named parts, or all; goes on after a failure and lists them at the end.
///
/// # Errors
/// When a part's name is unknown, the set-up fails, or any test did.
pub fn test(tree: &Tree, names: &[String]) -> Result<(), Problem> {
    let parts = chosen(names)?;
    let (set_up, time) = timed(|| prepare(tree, &parts));
    let mut failures = set_up?;
    let mut times = vec![format!("set-up {}", shown(time))];
    for part in parts {
        heading(part.title());
        let calls = part.calls(tree, std::env::consts::OS);
        if calls.is_empty() {
            println!("Skipped: the window is driven through WebKitWebDriver, which only Linux has.");
        }
        let (failed, time) = timed(|| run_all(&calls));
        println!("-- {}: {} in {}", part.name(), outcome(&failed), shown(time));
        failures.extend(failed);
        times.push(format!("{} {}", part.name(), shown(time)));
    }
    println!("\nTimes: {}", times.join(", "));
    if failures.is_empty() {
        println!("All parts passed.");
        return Ok(());
    }
    Err(Problem::new(format!("{} failed:\n  {}", failures.len(), failures.join("\n  "))))
}

/// Installs what the parts need and builds the interface, which the window's program takes in. An interface
/// that does not build is returned as a failure like any other: formatting and Rust are worth hearing about too.
fn prepare(tree: &Tree, parts: &[Part]) -> Result<Vec<String>, Problem> {
    if parts == [Part::Fmt] {
        return crate::toolchain::check_rust().map(|()| Vec::new());
    }
    heading("Set-up: tools, packages, interface");
    install_all(tree, Purpose::Test)?;
    Ok(crate::ui::build(tree).err().map(|problem| problem.to_string()).into_iter().collect())
}

impl Part {
    const ALL: [Self; 5] = [Self::Fmt, Self::Clippy, Self::Rust, Self::Ui, Self::Window];

    fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Rust => "rust",
            Self::Ui => "ui",
            Self::Window => "window",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Fmt => "Formatting",
            Self::Clippy => "Clippy, warnings as errors",
            Self::Rust => "Rust tests",
            Self::Ui => "Interface: types, lint, formatting, tests",
            Self::Window => "The real window",
        }
    }

    /// What the part runs; nothing where the system can't.
    fn calls(self, tree: &Tree, os: &str) -> Vec<Call> {
        let calls = match self {
            Self::Fmt => vec![Call::new("cargo", &["fmt", "--all", "--check"])],
            Self::Clippy => clippy(),
            // The programs first: tests of the command line run the built one.
            Self::Rust => vec![
                Call::new("cargo", &["build", "--bins"]).args(WHOLE),
                Call::new("cargo", &["test"]).args(WHOLE),
            ],
            Self::Ui => return ui(tree),
            Self::Window => return window(tree, os),
        };
        calls.into_iter().map(|call| call.folder(&tree.root)).collect()
    }
}

/// `--all-targets` leaves out the window tests, which have `test = false`: they are named on their own.
fn clippy() -> Vec<Call> {
    let targets: [&[&str]; 2] = [&["--all-targets"], &["--test", "window"]];
    let call = |target: &&[&str]| {
        Call::new("cargo", &["clippy"])
            .args(WHOLE)
            .args(target.iter().copied())
            .args(["--", "-D", "warnings"])
    };
    targets.iter().map(call).collect()
}

fn ui(tree: &Tree) -> Vec<Call> {
    let scripts = ["check", "lint", "format:check", "test"];
    scripts.map(|script| npm(&["run", script]).folder(&tree.ui)).to_vec()
}

fn window(tree: &Tree, os: &str) -> Vec<Call> {
    if os != "linux" {
        return Vec::new();
    }
    let program = tree.program(Profile::Dev, "loype-desktop");
    let build = Call::new("cargo", &["build", "--all-targets"]).args(WHOLE);
    let test = Call::new("cargo", &["test", "--test", "window"])
        .args(WHOLE)
        .env("LOYPE_DESKTOP_BIN", &program.to_string_lossy());
    [build, on_virtual_display(test)].map(|call| call.folder(&tree.root)).to_vec()
}

fn chosen(names: &[String]) -> Result<Vec<Part>, Problem> {
    let known = |name: &String| Part::ALL.iter().any(|part| part.name() == name);
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        let all = Part::ALL.map(Part::name).join(" ");
        return Err(Problem::new(format!("There is no part “{unknown}”; the parts are: {all}")));
    }
    let named = |part: &Part| names.is_empty() || names.iter().any(|name| name == part.name());
    Ok(Part::ALL.into_iter().filter(named).collect())
}

/// Runs every call, also after one failed, and returns what failed.
fn run_all(calls: &[Call]) -> Vec<String> {
    calls.iter().filter_map(|call| call.run().err()).map(|problem| problem.to_string()).collect()
}

#[expect(clippy::disallowed_methods, reason = "the person waiting is told how long each part took")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

fn heading(title: &str) {
    println!("\n== {title} ==");
}

fn outcome(failed: &[String]) -> &'static str {
    if failed.is_empty() { "passed" } else { "FAILED" }
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{seconds} s") } else { format!("{} min {} s", seconds / 60, seconds % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(part: Part) -> Vec<String> {
        part.calls(&Tree::find(), "linux").iter().map(ToString::to_string).collect()
    }

    fn names(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn without_a_name_every_part_runs() {
        assert_eq!(chosen(&[]).unwrap(), Part::ALL);
    }

    #[test]
    fn named_parts_run_once_each_in_our_order() {
        assert_eq!(chosen(&names(&["ui", "fmt", "ui"])).unwrap(), [Part::Fmt, Part::Ui]);
        let problem = chosen(&names(&["fmt", "windows"])).unwrap_err().to_string();
        assert_eq!(problem, "There is no part “windows”; the parts are: fmt clippy rust ui window");
    }

    #[test]
    fn every_call_of_cargo_builds_the_same_libraries() {
        for part in [Part::Clippy, Part::Rust, Part::Window] {
            for line in lines(part) {
                assert!(line.contains(&WHOLE.join(" ")), "{line}");
            }
        }
    }

    #[test]
    fn clippy_treats_warnings_as_errors_in_the_window_tests_too() {
        let lines = lines(Part::Clippy);
        assert!(lines.iter().all(|line| line.ends_with("-- -D warnings")), "{lines:?}");
        assert!(lines[0].contains("--all-targets") && lines[1].contains("--test window"), "{lines:?}");
    }

    #[test]
    fn the_window_is_tested_on_a_display_of_its_own_and_only_on_linux() {
        let lines = lines(Part::Window);
        assert!(lines[1].starts_with("dbus-run-session -- xvfb-run -a"), "{lines:?}");
        assert!(lines[1].contains("cargo test --test window"), "{lines:?}");
        assert!(Part::Window.calls(&Tree::find(), "macos").is_empty());
    }

    #[test]
    fn the_interface_is_checked_linted_and_tested() {
        let lines = lines(Part::Ui);
        for script in ["check", "lint", "format:check", "test"] {
            assert!(lines.iter().any(|line| line.ends_with(&format!("npm run {script}"))), "{script}");
        }
    }

    #[test]
    fn a_failure_does_not_stop_the_rest() {
        let good = Call::new("cargo", &["--version"]);
        let failed = run_all(&[Call::new("cargo", &["no-such-subcommand"]), good]);
        assert_eq!(failed.len(), 1, "{failed:?}");
        assert!(failed[0].contains("cargo no-such-subcommand"), "{failed:?}");
    }

    #[test]
    fn times_are_shown_in_minutes_and_seconds() {
        assert_eq!(shown(Duration::from_millis(1_900)), "1 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 5 s");
    }
}

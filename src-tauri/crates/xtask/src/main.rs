//! What a person types: `cargo xtask run`, `test`, `bench`, `torture`, `generate`, `package`.
//!
//! Standard library only: this is the first thing built on a new machine.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program talks by printing")]

mod bench;
mod call;
mod fuzz;
mod generate;
mod install;
mod package;
mod packages;
mod problem;
mod run;
mod test;
mod toolchain;
mod torture;
mod tree;
mod ui;
mod virtual_display;

use problem::Problem;
use std::process::ExitCode;
use tree::Tree;

/// One thing a person can ask for.
struct Task {
    name: &'static str,
    /// Name and arguments; a task takes none unless they stand here in brackets.
    usage: &'static str,
    about: &'static str,
    start: fn(&Tree, &[String]) -> Result<(), Problem>,
}

const TASKS: [Task; 7] = [
    Task {
        name: "run",
        usage: "run [-- ARGS]",
        about: "install what is missing, build, and open the window; ARGS go to the program",
        start: run::run,
    },
    Task {
        name: "test",
        usage: "test [PART…]",
        about: "install what is missing and run every test, or only: fmt clippy rust ui window",
        start: test::test,
    },
    Task {
        name: "bench",
        usage: "bench",
        about: "measure start, memory, capture and search; writes docs/benchmarks.md",
        start: bench::bench,
    },
    Task {
        name: "torture",
        usage: "torture [PART…]",
        about: "kill, fill and damage for hours; writes docs/reliability.md; --minutes N bounds each part",
        start: torture::torture,
    },
    Task {
        name: "fuzz",
        usage: "fuzz [TARGET…] [--seconds N] [--seed N]",
        about: "make up inputs for the readers of outside data, for N seconds each (20)",
        start: fuzz::fuzz,
    },
    Task {
        name: "generate",
        usage: "generate",
        about: "write the TypeScript types and message keys in ui/src/generated",
        start: generate::generate,
    },
    Task {
        name: "package",
        usage: "package",
        about: "build both programs and put them, with licences, in target/package",
        start: package::package,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match start(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

fn start(args: &[String]) -> Result<(), Problem> {
    let Some((name, rest)) = args.split_first() else {
        println!("{}", help());
        return Ok(());
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        println!("{}", help());
        return Ok(());
    }
    let task = TASKS
        .iter()
        .find(|task| task.name == name)
        .ok_or_else(|| Problem::new(format!("There is no task “{name}”.\n\n{}", help())))?;
    if !rest.is_empty() && !task.usage.contains('[') {
        return Err(Problem::new(format!("“{name}” takes no arguments: {}", rest.join(" "))));
    }
    (task.start)(&Tree::find(), rest)
}

fn help() -> String {
    let lines = TASKS.iter().map(|task| format!("  cargo xtask {:<14}  {}", task.usage, task.about));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_has_one_line_for_every_task() {
        assert_eq!(help().lines().count(), TASKS.len());
        for task in &TASKS {
            assert!(help().contains(&format!("cargo xtask {}", task.usage)), "{}", task.name);
        }
    }

    #[test]
    fn an_unknown_task_is_named_and_the_known_ones_listed() {
        let problem = start(&["tset".to_owned()]).unwrap_err().to_string();
        assert!(problem.contains("“tset”"), "{problem}");
        assert!(problem.contains("cargo xtask test"), "{problem}");
    }

    #[test]
    fn arguments_that_mean_nothing_are_refused() {
        let problem = start(&["package".to_owned(), "fast".to_owned()]).unwrap_err().to_string();
        assert_eq!(problem, "“package” takes no arguments: fast");
    }
}

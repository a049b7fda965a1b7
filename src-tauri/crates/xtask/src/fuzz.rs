//! `cargo xtask fuzz`: the readers of outside data, for as long as asked; `tests/fuzz/main.rs` tells how.

use crate::call::Call;
use crate::packages::Purpose;
use crate::problem::Problem;
use crate::tree::Tree;
use std::time::{SystemTime, UNIX_EPOCH};

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    targets: Vec<String>,
    seconds: u64,
    /// A seed that was named; each run has another one otherwise.
    seed: Option<u64>,
}

/// Runs the named targets, or all, optimised but with sums checked.
///
/// # Errors
/// When an argument means nothing, the build fails, or an input does.
pub fn fuzz(tree: &Tree, args: &[String]) -> Result<(), Problem> {
    let asked = asked(args)?;
    crate::toolchain::check_rust()?;
    crate::install::system_packages(Purpose::Test)?;
    call(tree, &asked, asked.seed.unwrap_or_else(another_seed)).run()
}

fn call(tree: &Tree, asked: &Asked, seed: u64) -> Call {
    let call =
        Call::new("cargo", &["test", "--profile", "fuzz", "--package", "loype-tests", "--test", "fuzz"]);
    // Several names are each a test of exactly that name.
    let exactly: &[&str] = if asked.targets.is_empty() { &[] } else { &["--exact"] };
    call.args(["--", "--nocapture"])
        .args(exactly.iter().copied())
        .args(asked.targets.iter().map(String::as_str))
        .env("LOYPE_FUZZ_SECONDS", &asked.seconds.to_string())
        .env("LOYPE_FUZZ_SEED", &seed.to_string())
        .folder(&tree.root)
}

fn asked(args: &[String]) -> Result<Asked, Problem> {
    let mut asked = Asked { targets: Vec::new(), seconds: 20, seed: None };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--seconds" => asked.seconds = number(arg, args.next())?,
            "--seed" => asked.seed = Some(number(arg, args.next())?),
            option if option.starts_with('-') => {
                return Err(Problem::new(format!(
                    "There is no option “{option}”; there are --seconds and --seed."
                )));
            }
            target => asked.targets.push(target.to_owned()),
        }
    }
    Ok(asked)
}

fn number(option: &str, value: Option<&String>) -> Result<u64, Problem> {
    let number = value.and_then(|value| value.parse().ok());
    number.ok_or_else(|| Problem::new(format!("{option} takes a whole number.")))
}

#[expect(clippy::disallowed_methods, reason = "a run that looks further begins where no other did")]
fn another_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Asked, Problem> {
        asked(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn targets_seconds_and_seed_come_in_any_order() {
        let all = Asked { targets: Vec::new(), seconds: 20, seed: None };
        assert_eq!(read(&[]).unwrap(), all);
        let some = read(&["--seconds", "300", "page", "--seed", "9", "markdown"]).unwrap();
        let targets = vec!["page".to_owned(), "markdown".to_owned()];
        assert_eq!(some, Asked { targets, seconds: 300, seed: Some(9) });
        let line = call(&Tree::find(), &some, 9).to_string();
        assert!(line.ends_with("--test fuzz -- --nocapture --exact page markdown"), "{line}");
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for words in [&["--second", "3"][..], &["--seconds"], &["--seconds", "long"]] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }
}

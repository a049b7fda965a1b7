//! One call of another program, as plain values, so that tests can compare it without running it.

use crate::problem::Problem;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program with its arguments, environment and folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    program: String,
    args: Vec<String>,
    env: Vec<(String, String)>,
    folder: Option<PathBuf>,
}

impl Call {
    pub fn new(program: &str, args: &[&str]) -> Self {
        let args = args.iter().map(|&arg| arg.to_owned()).collect();
        Self { program: program.to_owned(), args, env: Vec::new(), folder: None }
    }

    pub fn args<'a>(mut self, more: impl IntoIterator<Item = &'a str>) -> Self {
        self.args.extend(more.into_iter().map(str::to_owned));
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    /// The same call made by another program, such as `sudo`, that takes a command line as its last arguments.
    pub fn through(mut self, program: &str, args: &[&str]) -> Self {
        let inner = std::mem::replace(&mut self.program, program.to_owned());
        let inner = std::iter::once(inner).chain(std::mem::take(&mut self.args));
        self.args = args.iter().map(|&arg| arg.to_owned()).chain(inner).collect();
        self
    }

    /// Shows the command line, runs it with our own input and output, and waits.
    pub fn run(&self) -> Result<(), Problem> {
        println!("$ {self}");
        let status = self.command().status().map_err(|error| self.not_started(&error))?;
        if status.success() { Ok(()) } else { Err(Problem::new(format!("Failed ({status}): {self}"))) }
    }

    /// What the program prints on standard output, trimmed; nothing when it could not start or failed.
    pub fn read(&self) -> Option<String> {
        let output = self.command().stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).envs(self.env.iter().map(|(name, value)| (name, value)));
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        command
    }

    fn not_started(&self, error: &std::io::Error) -> Problem {
        Problem::new(format!("Could not start {}: {error}.", self.program))
    }
}

/// As it can be typed in a shell.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = std::iter::once(&self.program).chain(&self.args).map(|word| quoted(word));
        f.write_str(&words.collect::<Vec<_>>().join(" "))
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:,+@$*".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_shown_as_it_can_be_typed() {
        let call = Call::new("xvfb-run", &["-a", "-s", "-screen 0 1600x1000x24 -noreset", "it's"]);
        assert_eq!(call.to_string(), r"xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' 'it'\''s'");
    }

    #[test]
    fn another_program_takes_the_whole_command_line() {
        let call = Call::new("apt-get", &["update"]).env("A", "b").through("sudo", &["-n"]);
        assert_eq!(call, Call::new("sudo", &["-n", "apt-get", "update"]).env("A", "b"));
    }

    #[test]
    fn a_program_that_is_not_there_or_fails_gives_nothing_to_read() {
        assert_eq!(Call::new("no-such-program-here", &[]).read(), None);
        assert_eq!(Call::new("cargo", &["no-such-subcommand"]).read(), None);
        assert!(Call::new("cargo", &["--version"]).read().is_some_and(|line| line.starts_with("cargo ")));
    }

    #[test]
    fn a_failed_call_names_the_command_line() {
        let problem = Call::new("no-such-program-here", &["x"]).run().unwrap_err().to_string();
        assert!(problem.contains("no-such-program-here"), "{problem}");
    }
}

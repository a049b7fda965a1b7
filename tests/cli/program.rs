//! Runs the built `loype` in a home of its own.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use loype_tests::{own_fixture, root};
use serde_json::Value;
use tempfile::TempDir;

/// A person's home with nothing in it, and a place for a profile there.
pub(crate) struct Home {
    folder: TempDir,
    locale: &'static str,
}

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The exit status.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Home {
    /// A home of somebody whose system speaks no particular language.
    pub(crate) fn new() -> Self {
        Self::with_locale("C")
    }

    /// A home of somebody whose system speaks the language of a locale.
    pub(crate) fn with_locale(locale: &'static str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), locale }
    }

    /// The home itself.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the profile lies, once there is one.
    pub(crate) fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// Runs the program on this home's profile.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Answer {
        self.run_with(arguments, b"")
    }

    /// Runs the program on this home's profile, with something on standard input.
    pub(crate) fn run_with<S: AsRef<OsStr>>(&self, arguments: &[S], input: &[u8]) -> Answer {
        let mut command = self.command();
        command.arg("--profile").arg(self.profile()).args(arguments);
        let mut child = command.spawn().unwrap();
        // A program that does not read its input closes it; that is its right.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap().into()
    }

    /// The program, to be given arguments; nothing of the tester's own home reaches it.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(program());
        for name in ["LANG", "LANGUAGE", "LC_MESSAGES", "LC_CTYPE", "XDG_DATA_HOME", "LOYPE_PROFILE"] {
            command.env_remove(name);
        }
        command.env("HOME", self.path()).env("LC_ALL", self.locale).current_dir(self.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs with `--json` a command that must work, and gives its one document.
    pub(crate) fn json<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Value {
        let mut arguments: Vec<&OsStr> = arguments.iter().map(AsRef::as_ref).collect();
        arguments.push("--json".as_ref());
        let answer = self.run(&arguments);
        assert_eq!((answer.status, answer.err.as_str()), (0, ""), "{arguments:?} {}", answer.out);
        answer.json()
    }

    /// Runs a command that must be refused by the core, and gives the error of its JSON document.
    pub(crate) fn refused<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Value {
        let mut arguments: Vec<&OsStr> = arguments.iter().map(AsRef::as_ref).collect();
        arguments.push("--json".as_ref());
        let answer = self.run(&arguments);
        assert_eq!(answer.status, 1, "{arguments:?} {}", answer.out);
        let error = answer.json()["error"].clone();
        let said = format!("{}: {}\n", error["code"].as_str().unwrap(), error["message"].as_str().unwrap());
        assert_eq!(answer.err, said, "the same on standard error");
        error
    }
}

impl Answer {
    /// Standard output as one JSON document.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            status: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// One of our own pages.
pub(crate) fn page(name: &str) -> PathBuf {
    own_fixture("job-ads").join(name)
}

/// The sorted names in a JSON object.
pub(crate) fn names(object: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

/// The built program, beside this test's own; built now when it is not there.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // target/<profile>/deps/<test>
        let test = std::env::current_exe().unwrap();
        let folder = test.ancestors().nth(2).unwrap();
        let program = folder.join(format!("loype{}", std::env::consts::EXE_SUFFIX));
        if !program.is_file() {
            build(folder);
        }
        assert!(program.is_file(), "{} was not built", program.display());
        program
    })
}

fn build(folder: &Path) {
    let profile = match folder.file_name().and_then(OsStr::to_str) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built =
        Command::new(cargo).current_dir(root()).args(["build", "-p", "loype", "--profile", profile]).status();
    assert!(built.unwrap().success());
}

//! The test: starts the process that reads, and judges how it ended.

#![allow(clippy::print_stdout, reason = "what was read in a run is worth seeing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{PoisonError, RwLock};

use super::inside::{CURRENT, SLOW, TOLD, TOOK};
use super::{INPUT, Target, WORK, limits, seeds};

/// Many processes read at the same time, which slows each of them. A slow input is read again while nobody else reads.
static ALONE: RwLock<()> = RwLock::new(());
/// How often a slow input is read again; the quickest counts.
const AGAIN: u32 = 3;

pub fn run(target: &Target) {
    let work = tempfile::tempdir().expect("a folder");
    let output = {
        let _beside_others = ALONE.read().unwrap_or_else(PoisonError::into_inner);
        start(target, work.path(), None)
    };
    print!("{}", fs::read_to_string(work.path().join(TOLD)).unwrap_or_default());
    if !output.status.success() {
        let path = kept(target, &work.path().join(CURRENT));
        panic!("{}", failure(target, &path, &said(&output)));
    }
    let mut slow: Vec<PathBuf> = files_of(work.path());
    slow.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(SLOW)));
    slow.iter().for_each(|path| judge(target, path));
}

/// Reads a slow input again, alone.
fn judge(target: &Target, input: &Path) {
    let _alone = ALONE.write().unwrap_or_else(PoisonError::into_inner);
    let times = (0..AGAIN).map(|_| {
        let work = tempfile::tempdir().expect("a folder");
        let output = start(target, work.path(), Some(input));
        let took = fs::read_to_string(work.path().join(TOOK)).ok().and_then(|text| text.parse::<u128>().ok());
        took.unwrap_or_else(|| panic!("{}", failure(target, &kept(target, input), &said(&output))))
    });
    let quickest = times.min().unwrap_or_default();
    let why = format!("the quickest of {AGAIN} times it was read alone took {quickest} ms");
    assert!(quickest <= limits::TIME.as_millis(), "{}", failure(target, &kept(target, input), &why));
}

/// This test's own program, asked for the one test, in the folder it finds in its environment.
fn start(target: &Target, work: &Path, input: Option<&Path>) -> Output {
    let program = std::env::current_exe().expect("a program");
    let mut command = Command::new(program);
    command.args([target.name, "--exact", "--nocapture", "--test-threads=1"]).env(WORK, work);
    if let Some(input) = input {
        command.env(INPUT, input);
    }
    command.output().expect("a program that starts")
}

/// Where an input that failed stays: in the corpus if it was from there, else among the build's files.
fn kept(target: &Target, input: &Path) -> PathBuf {
    let bytes = fs::read(input).unwrap_or_default();
    if let Some((path, _)) = seeds::corpus(target.name).into_iter().find(|(_, known)| *known == bytes) {
        return path;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
    fs::create_dir_all(&folder).expect("a folder of the build");
    let path = folder.join(format!("{}-{:016x}", target.name, name_of(&bytes)));
    fs::write(&path, bytes).expect("a file of the build");
    path
}

/// A number that two different inputs hardly share (FNV-1a).
fn name_of(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

fn failure(target: &Target, path: &Path, why: &str) -> String {
    let (name, path) = (target.name, path.display());
    format!(
        "{name} failed at the input in {path}\n{why}\nRead it again:\n  \
         {INPUT}={path} cargo test -p loype-tests --test fuzz {name} -- --exact --nocapture\n\
         Once mended, keep it in tests/fuzz/corpus/{name}."
    )
}

/// How the process ended, and its last words.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    format!("{}\n{}", output.status, lines[lines.len().saturating_sub(30)..].join("\n"))
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

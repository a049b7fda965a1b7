//! The collected facts beside the project, where they are at hand.

#![allow(dead_code, reason = "not every test reads tables")]
#![allow(clippy::print_stderr, reason = "a test says what it skips")]

use std::collections::HashMap;
use std::path::PathBuf;

/// A file of the collected facts; `None`, said loudly, where it is not at hand.
pub fn facts(name: &str) -> Option<String> {
    let shared = std::env::var_os("LOYPE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared"), PathBuf::from);
    let path = shared.join("facts").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("SKIPPED: {} is not there", path.display());
    }
    text
}

/// The rows of a table with a head, by the names of its columns.
pub fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let mut lines = text.lines().filter(|line| !line.is_empty()).map(cells);
    let head = lines.next().unwrap();
    lines.map(|cells| head.iter().cloned().zip(cells).collect()).collect()
}

/// The cells of one line; a cell in quotation marks may hold commas, and no marks but doubled ones.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

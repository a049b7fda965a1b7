//! Why a task stopped.

use std::fmt;

/// Why a task stopped, as a sentence for the person at the terminal: what is missing, and what to type.
#[derive(Debug)]
pub struct Problem(String);

impl Problem {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A file operation that failed: `doing` is the whole action, such as "write ui/dist".
    pub fn file(doing: &str, error: &std::io::Error) -> Self {
        Self(format!("Could not {doing}: {error}."))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

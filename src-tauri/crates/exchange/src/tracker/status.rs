//! Status words of other programs and of people, as stage kinds.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::fold::fold;
use domain::stage::StageKind;

use super::status_words::{PARTS, WORDS};

/// The kind of each word that says what it means; where two kinds name it, the first.
static KINDS: LazyLock<HashMap<&str, StageKind>> = LazyLock::new(|| {
    let words = WORDS.iter().rev().flat_map(|(kind, all)| all.split(", ").map(|word| (word, *kind)));
    words.collect()
});

/// What a status word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusRead {
    /// The kind of stage.
    pub kind: StageKind,
    /// Whether the word says it; else it only holds a word that makes it likely, and the person is asked.
    pub is_sure: bool,
    /// Whether it says that an interview was reached before: "Avslag etter intervju".
    pub after_interview: bool,
}

/// Reads a status word; `None` where nothing in it is known.
pub fn read_status(text: &str) -> Option<StatusRead> {
    let words = words(text);
    let exact = |words: &str| KINDS.get(words).copied();
    let bare = words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    if let Some(kind) =
        exact(&words).or_else(|| exact(bare)).or_else(|| StageKind::from_id(&words.replace(' ', "_")))
    {
        return Some(StatusRead { kind, is_sure: true, after_interview: false });
    }
    let (kind, _) = PARTS.iter().find(|(_, parts)| parts.split(", ").any(|part| words.contains(part)))?;
    let after_interview = kind.is_closed() && (words.contains("intervju") || words.contains("interview"));
    Some(StatusRead { kind: *kind, is_sure: false, after_interview })
}

/// What a status is known by however it is spelt: its words folded, without signs, pictures and Markdown.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let letters: String = folded.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

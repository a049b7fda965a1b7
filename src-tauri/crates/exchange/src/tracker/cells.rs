//! What a cell says: without what an export put before it, and whether it says anything.

use std::borrow::Cow;

use domain::fold::fold;

/// A cell as it was meant, without the apostrophe that an export put before it.
pub(super) use crate::harmless::plain;

/// Words by which programs and people say that there is nothing.
const NOTHING: [&str; 14] = [
    "n/a",
    "na",
    "-",
    "--",
    "–",
    "—",
    "null",
    "none",
    "nil",
    "undefined",
    "ingen",
    "ikke oppgitt",
    "#n/a",
    "nan",
];

/// Whether a cell says nothing.
pub(super) fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    // Every cell of a file is asked: most are told by their first letter.
    let may_be =
        |first: char| matches!(first, 'n' | 'N' | 'u' | 'U' | 'i' | 'I' | '-' | '#') || !first.is_ascii();
    cell.chars().next().is_none_or(may_be)
        && (cell.is_empty() || (cell.len() <= 14 && NOTHING.contains(&fold(cell).as_str())))
}

/// One line of at most so many characters: white space folded, control characters gone.
pub(super) fn line(text: &str, most: usize) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let line = words.join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => line[..end].to_owned(),
        None => line,
    }
}

/// A text of several lines: line ends of one kind, control characters gone.
pub(super) fn text(text: &str) -> String {
    let text: Cow<'_, str> =
        if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() };
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect::<String>().trim().to_owned()
}

/// The address in a text: alone, in Markdown's brackets or pointed ones, or with `www.` and no scheme.
pub(super) fn address(text: &str) -> Option<String> {
    let found = text.find("http://").or_else(|| text.find("https://")).map(|at| &text[at..]);
    let found = found.or_else(|| text.trim().starts_with("www.").then(|| text.trim()))?;
    let end =
        found.find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"' | '|')).unwrap_or(found.len());
    let found = &found[..end];
    let whole = if found.starts_with("www.") { format!("https://{found}") } else { found.to_owned() };
    let url = url::Url::parse(&whole).ok()?;
    let has_host = url.host_str().is_some_and(|host| host.contains('.'));
    (has_host && url.username().is_empty() && url.password().is_none() && whole.len() <= 2_000)
        .then(|| url.to_string())
}

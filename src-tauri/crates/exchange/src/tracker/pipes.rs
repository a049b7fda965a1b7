//! A table of Markdown, as career-ops keeps its list of applications.

use csv::StringRecord;

use super::delimited::push;
use super::error::TrackerError;
use super::header;
use super::part::Raw;

/// Reads the first table of a text whose headings name something; `None` where there is no table of Markdown.
pub(super) fn read(text: &str) -> Result<Option<Raw>, TrackerError> {
    let mut before: Option<StringRecord> = None;
    let mut lines = text.lines().zip(1_u64..);
    while let Some((line, _)) = lines.next() {
        if is_rule(line)
            && let Some(headings) = before.as_ref().filter(|headings| names_some(headings))
        {
            let mut rows = Vec::new();
            for (line, number) in lines.by_ref().take_while(|(line, _)| line.contains('|')) {
                push(&mut rows, number, &cells(line))?;
            }
            let headings = headings.iter().map(|name| name.trim_matches('*').to_owned()).collect();
            return Ok(Some(Raw { lines: rows, separator: None, headings: Some(headings) }));
        }
        before = line.contains('|').then(|| cells(line));
    }
    Ok(None)
}

/// `|---|:---:|`: the line below the headings.
fn is_rule(line: &str) -> bool {
    line.contains('|')
        && line.contains("--")
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn names_some(headings: &StringRecord) -> bool {
    headings.iter().filter(|name| header::field_of(name).is_some()).count() >= 2
}

/// The cells of a line; a bar behind a backslash is a letter.
fn cells(line: &str) -> StringRecord {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut cells = StringRecord::new();
    let mut cell = String::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'|') => {
                letters.next();
                cell.push('|');
            }
            '|' => {
                cells.push_field(cell.trim());
                cell.clear();
            }
            letter => cell.push(letter),
        }
    }
    cells.push_field(cell.trim());
    cells
}

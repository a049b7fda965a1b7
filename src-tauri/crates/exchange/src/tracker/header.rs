//! Where the headings of a table stand, and what a heading says.

use csv::StringRecord;
use domain::fold::fold;

use super::cells;
use super::field::Field;
use super::field_words::{LIKELY, NAMES, PARTS, PEOPLE};
use super::part::Line;

/// How many lines from the top the headings are looked for: notes of the exporting program and titles stand above them.
const REACH: usize = 30;

/// The headings of a table.
pub(super) struct Headings {
    pub(super) names: Vec<String>,
    /// The number of their line in the file.
    pub(super) line: Option<u32>,
    /// How many lines from the top are no rows.
    pub(super) skip: usize,
}

/// Finds the line whose cells name the most columns; where none names any, the first line that looks like names, and
/// where all look like rows, the columns are called as a spreadsheet calls them.
pub(super) fn find(lines: &[Line]) -> Headings {
    let reach = lines.iter().take(REACH).enumerate();
    let best =
        reach.map(|(at, line)| (named(&line.cells), at)).max_by_key(|(score, at)| (*score, usize::MAX - at));
    let at = match best {
        Some((score, at)) if score >= 2 || (score == 1 && width(lines) <= 2) => Some(at),
        _ => first_of_names(lines),
    };
    match at {
        Some(at) => {
            let mut names: Vec<String> = lines[at].cells.iter().map(name).collect();
            names.resize(width(&lines[at..]).max(names.len()), String::new());
            Headings { names, line: Some(lines[at].number), skip: at + 1 }
        }
        None => Headings { names: (0..width(lines)).map(letters).collect(), line: None, skip: 0 },
    }
}

/// What headings are compared by: folded, without spaces and signs. A percent sign or number sign alone is itself.
pub(super) fn key(name: &str) -> String {
    let folded = fold(name);
    let key: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    if key.is_empty() { folded } else { key }
}

/// What a heading of a table of jobs says, and whether it says so for sure.
pub(super) fn field_of(header: &str) -> Option<(Field, Sure)> {
    let whole = key(header);
    // "Kontaktperson (Tittel)", "Lønn [kr]", "Frist:"; "Kontakt 2", "Intervju 1".
    let bare = key(header.split(['(', '[']).next().unwrap_or(header));
    let unnumbered = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let candidates = [whole.as_str(), bare.as_str(), unnumbered];
    let among = |table: &[(Field, &str)]| {
        candidates
            .iter()
            .filter(|name| !name.is_empty())
            .find_map(|name| table.iter().find(|(_, names)| holds(names, name)).map(|(field, _)| *field))
    };
    if let Some(field) = among(NAMES) {
        return Some((field, Sure::Yes));
    }
    if let Some(field) = among(LIKELY) {
        return Some((field, Sure::No));
    }
    let part = PARTS.iter().find(|(_, parts)| parts.split(' ').any(|part| whole.contains(part)));
    part.map(|(field, _)| (*field, Sure::No))
}

/// Whether a list of words apart by spaces holds one.
fn holds(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// What a heading of a table of persons says.
pub(super) fn person_field_of(header: &str) -> Option<Field> {
    let key = key(header);
    PEOPLE.iter().find(|(_, names)| holds(names, &key)).map(|(field, _)| *field)
}

/// Whether what a heading says is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// It says it.
    Yes,
    /// It may mean it: the person is asked.
    No,
}

/// Whether headings are those of persons: a first name and a last name, and no job.
pub(super) fn is_of_people(keys: &[String]) -> bool {
    let has = |field: Field| keys.iter().any(|key| person_field_of(key) == Some(field));
    has(Field::FirstName)
        && has(Field::LastName)
        && !keys.iter().any(|key| key == "jobtitle" || key == "status")
}

/// Whether headings are those of jobs.
pub(super) fn is_of_jobs(keys: &[String]) -> bool {
    let has = |field: Field| keys.iter().any(|key| field_of(key).is_some_and(|(found, _)| found == field));
    has(Field::Title) && (has(Field::Employer) || has(Field::Url) || has(Field::Status))
        || has(Field::Employer)
}

/// How many different fields the cells of a line name.
fn named(cells: &StringRecord) -> usize {
    let mut fields: Vec<Field> = cells
        .iter()
        .filter(|cell| cell.chars().count() <= 60)
        .filter_map(|cell| field_of(cell).map(|(field, _)| field).or_else(|| person_field_of(cell)))
        .collect();
    fields.sort_unstable();
    fields.dedup();
    fields.len()
}

/// The first line of several short words and no figure, day or address.
fn first_of_names(lines: &[Line]) -> Option<usize> {
    let is_name = |cell: &str| {
        let cell = cell.trim();
        !cell.is_empty()
            && cell.chars().count() <= 60
            && cell.chars().filter(char::is_ascii_digit).count() < 3
            && !cell.contains("://")
            && !cell.contains('\n')
    };
    let of_names = |line: &Line| {
        let filled: Vec<&str> = line.cells.iter().filter(|cell| !cell.trim().is_empty()).collect();
        filled.len() > 1 && filled.iter().all(|cell| is_name(cell))
    };
    let first = lines.iter().take(REACH).position(|line| line.cells.len() > 1)?;
    (lines.len() > first + 1 && of_names(&lines[first]) && !lines[first + 1..].iter().take(5).all(of_names))
        .then_some(first)
}

fn width(lines: &[Line]) -> usize {
    lines.iter().map(|line| line.cells.len()).max().unwrap_or_default()
}

fn name(cell: &str) -> String {
    let cell = cells::plain(cell);
    cell.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

/// A column as a spreadsheet calls it: A, B, …, Z, AA.
fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

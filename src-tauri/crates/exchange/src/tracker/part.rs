//! One table of a file: its lines, where its headings stand, and what kind of rows follow.

use csv::StringRecord;

use super::encoding::TextEncoding;
use super::header::{self, Headings};
use super::source::{self, Source};

/// A line of a table that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1, as a spreadsheet counts.
    pub number: u32,
    /// Its cells.
    pub cells: StringRecord,
}

impl Line {
    /// A cell without the white space around it; empty where the line is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map(str::trim).unwrap_or_default()
    }
}

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// Jobs.
    Jobs,
    /// Persons.
    People,
}

/// A table as it was found, before its headings were looked for.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) lines: Vec<Line>,
    pub(super) separator: Option<char>,
    /// The headings, where the form itself names them (JSON, Markdown).
    pub(super) headings: Option<Vec<String>>,
}

/// One table of a file.
#[derive(Debug, Clone)]
pub struct Part {
    /// The file's or sheet's name.
    pub name: String,
    /// What each column is called, as written.
    pub headers: Vec<String>,
    /// The number of the line with the headings; `None` where there is none.
    pub header_line: Option<u32>,
    /// The lines below the headings that are not empty.
    pub lines: Vec<Line>,
    /// The program it comes from.
    pub source: Source,
    /// What its rows are.
    pub kind: PartKind,
    /// The sign between cells, for a text.
    pub separator: Option<char>,
    /// How its letters were written, for a text.
    pub encoding: Option<TextEncoding>,
    /// Whether its headings speak of a job search; other tables of a file are left out at first.
    pub is_likely: bool,
}

impl Part {
    pub(super) fn of(name: &str, raw: Raw, wish: Option<Source>) -> Self {
        let Raw { mut lines, separator, headings } = raw;
        let Headings { names, line, skip } = match headings {
            Some(names) => Headings { names, line: None, skip: 0 },
            None => header::find(&lines),
        };
        lines.drain(..skip);
        let keys: Vec<String> = names.iter().map(|name| header::key(name)).collect();
        // Files that were put together have their headings again and again.
        lines.retain(|below| !is_repeated(&below.cells, &names));
        let source = wish.map_or_else(|| source::recognise(name, &keys), |wish| wish.suited(&keys));
        let kind = if source == Source::LinkedInConnections || header::is_of_people(&keys) {
            PartKind::People
        } else {
            PartKind::Jobs
        };
        let is_likely = source != Source::Table || kind == PartKind::People || header::is_of_jobs(&keys);
        Self {
            name: name.to_owned(),
            headers: names,
            header_line: line,
            lines,
            source,
            kind,
            separator,
            encoding: None,
            is_likely,
        }
    }

    pub(super) fn with_encoding(mut self, encoding: TextEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

fn is_repeated(cells: &StringRecord, names: &[String]) -> bool {
    let named = names.iter().filter(|name| !name.is_empty()).count();
    named > 1
        && names.iter().enumerate().all(|(at, name)| cells.get(at).map(str::trim).unwrap_or_default() == name)
}

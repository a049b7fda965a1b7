//! One row into a draft, by what its columns are.

mod days;
mod job;
mod person;
mod pieces;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::stage::StageKind;

use super::cells;
use super::dates::DateOrder;
use super::draft::{Doubt, DoubtKind, Entry, LeftOut, RowRead};
use super::field::Field;
use super::limits::{MAX_NOTE, MAX_SHOWN};
use super::part::{Line, Part, PartKind};
use super::status::words;

/// What a part's columns are, as proposed and answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// What each column is, from the first; what lies beyond is not kept.
    pub columns: Vec<Field>,
    /// The order of each column's dates; day first beyond.
    pub orders: Vec<DateOrder>,
    /// What status words mean, by their [words](super::StatusProposal::words), before what the program knows itself.
    pub statuses: BTreeMap<String, StageKind>,
}

/// Words in a row that sums up the others.
const TOTALS: [&str; 11] = [
    "sum",
    "total",
    "totals",
    "totalt",
    "i alt",
    "grand total",
    "antall",
    "antall soknader",
    "gjennomsnitt",
    "average",
    "snitt",
];

/// Reads a row. Days without a year are the last such before or on `today`.
pub fn read_row(part: &Part, layout: &Layout, line: &Line, today: NaiveDate) -> RowRead {
    let mut row = Row { part, layout, line, today, doubts: Vec::new(), kept: Vec::new() };
    let entry = match part.kind {
        _ if row.is_totals() => Entry::Left(LeftOut::Totals),
        PartKind::Jobs => job::read(&mut row),
        PartKind::People => person::read(&mut row),
    };
    RowRead { line: line.number, entry, doubts: row.doubts }
}

/// A row in hand.
struct Row<'r> {
    part: &'r Part,
    layout: &'r Layout,
    line: &'r Line,
    today: NaiveDate,
    doubts: Vec<Doubt>,
    /// What goes into a note, with its columns' names.
    kept: Vec<String>,
}

impl<'r> Row<'r> {
    /// The cells that say something, with their columns and what those are.
    fn cells(&self) -> impl Iterator<Item = (usize, Field, &'r str)> + use<'r> {
        let line = self.line;
        let columns = self.layout.columns.iter().enumerate();
        columns
            .map(move |(column, field)| (column, *field, cells::plain(line.cell(column))))
            .filter(|(_, field, cell)| *field != Field::Leave && !cells::is_nothing(cell))
    }

    fn cell_of(&self, wanted: Field) -> Option<&'r str> {
        self.cells().find(|(_, field, _)| *field == wanted).map(|(_, _, cell)| cell)
    }

    fn order(&self, column: usize) -> DateOrder {
        self.layout.orders.get(column).copied().unwrap_or(DateOrder::Dmy)
    }

    /// Tells that a cell was not understood, and keeps what it says.
    fn doubt(&mut self, column: usize, text: &str, kind: DoubtKind) {
        self.doubts.push(Doubt { column, text: cells::line(text, MAX_SHOWN), kind });
        self.keep(column, text);
    }

    /// Keeps what a cell says in a note, with its column's name.
    fn keep(&mut self, column: usize, text: &str) {
        let name = self.part.headers.get(column).map(String::as_str).unwrap_or_default();
        let text = cells::text(text);
        self.kept.push(if name.is_empty() { text } else { format!("{name}: {text}") });
    }

    /// One line of a field; what is longer than it takes goes into a note whole.
    fn line(&mut self, column: usize, text: &str, most: usize) -> String {
        let line = cells::line(text, most);
        if text.chars().count() > most && cells::line(text, usize::MAX).chars().count() > most {
            self.doubt(column, text, DoubtKind::Long);
        }
        line
    }

    /// A row is a sum where a word for it stands in place of a title or an employer, and the other is missing.
    fn is_totals(&self) -> bool {
        let named = |field| self.cell_of(field).filter(|cell| !is_totals_word(cell)).is_some();
        let first = self.line.cells.iter().map(str::trim).find(|cell| !cell.is_empty());
        first.is_some_and(is_totals_word)
            && !(named(Field::Title) && named(Field::Employer))
            && !named(Field::Url)
    }

    /// What was kept beside the notes of the file, as a list, so that each stands on its own line also as Markdown.
    fn kept_note(&mut self) -> Option<String> {
        match self.kept.len() {
            0 => None,
            1 => self.kept.pop(),
            _ => Some(self.kept.drain(..).map(|kept| format!("- {kept}")).collect::<Vec<_>>().join("\n")),
        }
    }
}

fn is_totals_word(cell: &str) -> bool {
    cell.len() <= 60
        && TOTALS.contains(&words(cell).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '))
}

/// A text in pieces that a note takes each; a cell of a book's length is several notes.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((end, _)) = rest.char_indices().nth(MAX_NOTE) {
        pieces.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    if !rest.trim().is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// Yes or no; `None` for anything else.
fn yes_or_no(text: &str) -> Option<Answer> {
    let folded = words(text);
    match folded.as_str() {
        "yes" | "y" | "ja" | "j" | "true" | "sann" | "1" | "x" | "sendt" | "sokt" | "applied" | "ok" => {
            Some(Answer::Yes)
        }
        "no" | "n" | "nei" | "false" | "usann" | "0" | "ikke" | "ikke enda" | "ikke sokt" => Some(Answer::No),
        "" if text.contains(['✓', '✔', '✅', '☑', '√']) => Some(Answer::Yes),
        "" if text.contains(['✗', '✘', '❌', '☐']) => Some(Answer::No),
        _ => None,
    }
}

/// An answer to whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    No,
}

/// Whether a cell answers yes or no.
pub(super) fn is_answer(text: &str) -> bool {
    yes_or_no(text).is_some()
}

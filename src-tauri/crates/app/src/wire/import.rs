//! Files of other programs on their way in: what they hold, what would come of it, and what did.

use domain::ids::IncomingId;
use domain::stage::StageKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file to look at, with what the person answered so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportQuery {
    /// The file, which must have come whole.
    pub incoming_id: IncomingId,
    /// The answers.
    #[serde(default)]
    pub answers: ImportAnswers,
}

/// What the person answered. What is left out is as proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ImportAnswers {
    /// The program the file comes from, by its stable name (`linkedin`, `huntr`, `table` …).
    pub source: Option<String>,
    /// The sign between cells.
    pub separator: Option<String>,
    /// How letters are written as bytes: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
    pub encoding: Option<String>,
    /// The order of every column's dates that read both ways: `dmy`, `mdy`, `ymd`.
    pub dates: Option<String>,
    /// What becomes of columns that the program does not know.
    pub rest: RestOfColumns,
    /// What becomes of rows that are there already.
    pub alike: AlikeRows,
    /// What is said of single parts.
    pub parts: Vec<PartAnswers>,
    /// Rows that the person leaves out.
    pub left_out: Vec<RowName>,
}

/// What becomes of columns that the program does not know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RestOfColumns {
    /// They go into a note, with their names.
    #[default]
    Note,
    /// They are not kept.
    Leave,
}

/// What becomes of rows that tell of a job that is there already, or of an earlier row's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlikeRows {
    /// They are merged with it.
    #[default]
    Merge,
    /// They are left out.
    Leave,
    /// They become jobs of their own.
    Add,
}

/// A row of a part, by its number in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowName {
    /// The part, from 0.
    pub part: u16,
    /// The row's number in the file.
    pub line: u32,
}

/// What the person answered of one part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PartAnswers {
    /// The part, from 0.
    pub part: u16,
    /// Whether it is taken in.
    pub included: Option<bool>,
    /// What columns are.
    pub columns: Vec<ColumnAnswer>,
    /// In which order columns' dates stand.
    pub dates: Vec<DatesAnswer>,
    /// What status words mean.
    pub statuses: Vec<StatusAnswer>,
}

/// What a column is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnAnswer {
    /// The column, from 0.
    pub column: u16,
    /// The field's stable name.
    pub field: String,
}

/// In which order a column's dates stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DatesAnswer {
    /// The column, from 0.
    pub column: u16,
    /// `dmy`, `mdy` or `ymd`.
    pub order: String,
}

/// What a status word means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatusAnswer {
    /// The word, however it is spelt.
    pub words: String,
    /// The kind of stage.
    pub stage: StageKind,
}

/// What a file holds and what would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLook {
    /// The file's name.
    pub name: String,
    /// Its tables.
    pub parts: Vec<PartLook>,
    /// What a column may be, by stable names in reading order.
    pub fields: Vec<String>,
    /// What would come of it.
    pub counts: ImportCounts,
    /// Whether a file with the same headings was brought in before, and its answers are proposed again.
    pub remembered: bool,
    /// How many questions must be answered before it can be taken in: orders of dates.
    pub open: u32,
    /// How many more are worth an answer: columns and status words that were guessed or are unknown.
    pub doubtful: u32,
}

/// One table of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartLook {
    /// Its number, from 0.
    pub part: u16,
    /// The file's or sheet's name.
    pub name: String,
    /// The program it comes from, by its stable name.
    pub source: String,
    /// What its rows are.
    pub kind: ImportKind,
    /// Whether it is taken in.
    pub included: bool,
    /// How many rows it has.
    pub rows: u32,
    /// The line its headings stand on.
    pub header_line: Option<u32>,
    /// The sign between its cells.
    pub separator: Option<String>,
    /// How its letters were written.
    pub encoding: Option<String>,
    /// Its columns.
    pub columns: Vec<ColumnLook>,
    /// The words of its status column, the commonest first, at most a hundred.
    pub statuses: Vec<StatusLook>,
}

/// What rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Jobs.
    Jobs,
    /// Persons.
    People,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnLook {
    /// Its number, from 0.
    pub column: u16,
    /// What it is called.
    pub header: String,
    /// What it is, by the field's stable name.
    pub field: String,
    /// Whether that was only guessed.
    pub guessed: bool,
    /// The first cells that say something.
    pub samples: Vec<String>,
    /// The order of its dates, where it is one of days.
    pub dates: Option<DatesLook>,
}

/// The order of a column's dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DatesLook {
    /// `dmy`, `mdy` or `ymd`.
    pub order: String,
    /// Whether it must be asked: all dates read both ways, or some contradict the others.
    pub open: bool,
    /// Whether it matters: some dates would read otherwise in another order.
    pub matters: bool,
}

/// A status word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatusLook {
    /// As first written.
    pub text: String,
    /// What it is known by.
    pub words: String,
    /// How many rows have it.
    pub count: u32,
    /// What it means; `None` where nobody knows: the dates then say how far it came.
    pub stage: Option<StageKind>,
    /// Whether that was only guessed.
    pub guessed: bool,
}

/// What comes of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportCounts {
    /// Rows that are no headings and not empty, of the parts that are taken in.
    pub rows: u32,
    /// Jobs that are made.
    pub made: u32,
    /// Rows that are merged with a job that is there, or with an earlier row's.
    pub merged: u32,
    /// Contacts that are made.
    pub people: u32,
    /// Rows that are left out.
    pub left_out: u32,
    /// Rows with cells that were not understood.
    pub doubtful: u32,
}

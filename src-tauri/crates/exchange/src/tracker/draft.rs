//! What a row becomes, before it is held against what is there.

use chrono::NaiveDate;
use domain::contact::Contact;
use domain::job::{JobField, JobFields};
use domain::stage::StageKind;

/// A row as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowRead {
    /// Its number in the file.
    pub line: u32,
    /// What it becomes.
    pub entry: Entry,
    /// Cells that were not understood. What they say is kept in a note all the same, but for those of a row left out.
    pub doubts: Vec<Doubt>,
}

/// What a row becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A job with its application.
    Job(Box<JobDraft>),
    /// A person.
    Person(Box<PersonDraft>),
    /// Nothing.
    Left(LeftOut),
}

/// Why a row becomes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It sums up the others.
    Totals,
    /// It names neither a title nor an employer, or for a person nothing to call them by.
    Nameless,
}

impl LeftOut {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::Nameless => "nameless",
        }
    }
}

/// A job as a row tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobDraft {
    /// Its facts. Title or employer may be empty, not both.
    pub fields: JobFields,
    /// Facts that the row gave.
    pub given: Vec<JobField>,
    /// The stage it stands in.
    pub stage: StageKind,
    /// The status as written.
    pub status: Option<String>,
    /// The stages it came to in order, the last being `stage`, each with its day where the row says it.
    pub steps: Vec<(StageKind, Option<NaiveDate>)>,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// The day it was kept.
    pub saved_on: Option<NaiveDate>,
    /// The ad's address.
    pub url: Option<String>,
    /// Other addresses, with their columns' names.
    pub links: Vec<(String, String)>,
    /// Notes, each one text.
    pub notes: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Where it was found.
    pub found_at: Option<String>,
    /// The ad's text, markup or plain.
    pub description: Option<String>,
}

/// A person as a row tells of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonDraft {
    /// What is known of them.
    pub contact: Contact,
    /// Where they work.
    pub employer: Option<String>,
    /// The day one got to know them.
    pub met_on: Option<NaiveDate>,
}

/// A cell that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The column, from 0.
    pub column: usize,
    /// What the cell says, cut where it is long.
    pub text: String,
    /// What is wrong.
    pub kind: DoubtKind,
}

/// Why a cell was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DoubtKind {
    /// No day can be read.
    Day,
    /// A day ahead where one of the past is told.
    DayAhead,
    /// A status nobody knows.
    Status,
    /// No pay can be read.
    Pay,
    /// No web address.
    Link,
    /// No share of a position.
    Share,
    /// No form of employment.
    Form,
    /// No place of work such as office or home.
    Workplace,
    /// No e-mail address.
    Email,
    /// An organisation number whose check digit does not hold.
    Orgnr,
    /// Neither yes nor no.
    YesNo,
    /// A line longer than a field takes; the whole of it is in a note.
    Long,
    /// The row has no title.
    NoTitle,
    /// The row has no employer.
    NoEmployer,
}

impl DoubtKind {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::DayAhead => "day_ahead",
            Self::Status => "status",
            Self::Pay => "pay",
            Self::Link => "link",
            Self::Share => "share",
            Self::Form => "form",
            Self::Workplace => "workplace",
            Self::Email => "email",
            Self::Orgnr => "orgnr",
            Self::YesNo => "yes_no",
            Self::Long => "long",
            Self::NoTitle => "no_title",
            Self::NoEmployer => "no_employer",
        }
    }
}

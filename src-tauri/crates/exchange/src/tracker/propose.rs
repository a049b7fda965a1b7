//! What a part's columns probably are, in which order their dates stand, and what its status words mean.

use std::collections::HashMap;

use super::cells;
use super::dates::{DateOrder, OrderFound, order_of};
use super::field::Field;
use super::header::{self, Sure};
use super::part::{Part, PartKind};
use super::row::is_answer;
use super::source::Source;
use super::status::{StatusRead, read_status, words};

/// How many rows a column is judged by.
const JUDGED: usize = 2_000;
/// How many cells of a column are shown.
const SAMPLES: usize = 3;
/// How many characters of them.
const SAMPLE: usize = 80;
/// How many different status words are told.
const MAX_STATUSES: usize = 100;

/// What is proposed for a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its columns.
    pub columns: Vec<ColumnProposal>,
    /// The words of its status column, the commonest first.
    pub statuses: Vec<StatusProposal>,
}

/// What is proposed for a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnProposal {
    /// What it is.
    pub field: Field,
    /// Whether that needs no asking.
    pub is_sure: bool,
    /// What its dates show of their order, where it is one of days.
    pub order: OrderFound,
    /// The first cells of it that say something.
    pub samples: Vec<String>,
    /// How many cells of it say something, of the rows it was judged by.
    pub filled: usize,
}

/// What is proposed for a status word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusProposal {
    /// As first written.
    pub text: String,
    /// What it is known by, however it is spelt.
    pub words: String,
    /// How many rows have it.
    pub count: usize,
    /// What it means; `None` where nobody knows.
    pub read: Option<StatusRead>,
}

/// Proposes what the columns are. What was chosen for a column stands.
pub fn propose(part: &Part, chosen: &HashMap<usize, Field>) -> Proposal {
    let mut columns: Vec<ColumnProposal> = (0..part.headers.len()).map(|at| column(part, at)).collect();
    for (at, field) in chosen {
        if let Some(column) = columns.get_mut(*at) {
            (column.field, column.is_sure) = (*field, true);
        }
    }
    let is_chosen = |at: usize| chosen.contains_key(&at);
    one_each(&mut columns, is_chosen);
    find_address(part, &mut columns, is_chosen);
    for (at, column) in columns.iter_mut().enumerate().filter(|(_, column)| column.field.is_day()) {
        column.order = order(part, at);
    }
    lean(&mut columns);
    let statuses = columns.iter().position(|column| column.field == Field::Status);
    Proposal { statuses: statuses.map(|at| status_words(part, at)).unwrap_or_default(), columns }
}

fn column(part: &Part, at: usize) -> ColumnProposal {
    let said: Vec<&str> = said(part, at).collect();
    let (field, sure) = by_source(part, at).map_or_else(|| by_name(part, at), |field| (field, Sure::Yes));
    let answers = said.iter().filter(|cell| is_answer(cell)).count();
    let is_answers = !said.is_empty() && answers * 10 >= said.len() * 8;
    let field = match field {
        // An empty column is nothing to be kept.
        Field::Keep if said.is_empty() => Field::Leave,
        Field::AppliedOn if is_answers => Field::Sent,
        Field::Url if is_of_words(&said) => Field::Keep,
        field => field,
    };
    ColumnProposal {
        field,
        is_sure: sure == Sure::Yes || matches!(field, Field::Keep | Field::Leave),
        order: OrderFound::Plain,
        samples: said.iter().take(SAMPLES).map(|cell| cells::line(cell, SAMPLE)).collect(),
        filled: said.len(),
    }
}

/// The cells of a column that say something, of the rows it is judged by.
fn said(part: &Part, at: usize) -> impl Iterator<Item = &str> {
    part.lines
        .iter()
        .take(JUDGED)
        .map(move |line| cells::plain(line.cell(at)))
        .filter(|cell| !cells::is_nothing(cell))
}

fn is_of_words(said: &[&str]) -> bool {
    !said.is_empty()
        && said.iter().filter(|cell| cells::address(cell).is_some()).count() * 10 < said.len() * 3
}

/// What a program's column is, where its name alone says something else or nothing.
fn by_source(part: &Part, at: usize) -> Option<Field> {
    let key = header::key(&part.headers[at]);
    let field = match (part.source, key.as_str()) {
        // These are the applicant's own address and number.
        (Source::LinkedInApplications, "contactemail" | "contactphonenumber") => Field::Leave,
        // Answers to employers' questions may tell of health, background and pay: only where the person wishes.
        (Source::LinkedInApplications, "questionandanswers") | (Source::AiJobHunter, "answers") => {
            Field::Leave
        }
        (Source::LinkedInApplications, "resumename") => Field::Keep,
        (Source::JobSync, "applied") => Field::Sent,
        (Source::Huntr, "list" | "listname") => Field::Status,
        (Source::Huntr, "title") => Field::Title,
        (Source::CareerOps, "date") => Field::SavedOn,
        (Source::CareerOps, "pdf") => Field::Leave,
        (Source::AiJobHunter, "updatedat" | "source" | "deletedat") => Field::Leave,
        _ => return None,
    };
    Some(field)
}

fn by_name(part: &Part, at: usize) -> (Field, Sure) {
    let name = &part.headers[at];
    match part.kind {
        PartKind::People => (header::person_field_of(name).unwrap_or(Field::Keep), Sure::Yes),
        PartKind::Jobs => header::field_of(name).unwrap_or((Field::Keep, Sure::Yes)),
    }
}

/// Leaves each field to one column: the one chosen, else a sure one, else the first.
fn one_each(columns: &mut [ColumnProposal], is_chosen: impl Fn(usize) -> bool) {
    for field in Field::ALL.into_iter().filter(|field| !field.may_repeat()) {
        let claims = columns.iter().enumerate().filter(|(_, column)| column.field == field);
        let best = claims.max_by_key(|(at, column)| {
            (is_chosen(*at), column.is_sure, column.filled > 0, std::cmp::Reverse(*at))
        });
        let Some(best) = best.map(|(at, _)| at) else { continue };
        for (at, column) in columns.iter_mut().enumerate() {
            if column.field == field && at != best {
                column.field = if column.filled == 0 { Field::Leave } else { Field::Keep };
            }
        }
    }
}

/// Where no column is called an address, one that holds nothing else is probably it.
fn find_address(part: &Part, columns: &mut [ColumnProposal], is_chosen: impl Fn(usize) -> bool) {
    if part.kind != PartKind::Jobs || columns.iter().any(|column| column.field == Field::Url) {
        return;
    }
    let found = columns.iter().enumerate().find(|(at, column)| {
        column.field == Field::Keep
            && !is_chosen(*at)
            && column.filled > 0
            && said(part, *at).all(|cell| cells::address(cell).is_some() && !cell.contains(' '))
    });
    if let Some(at) = found.map(|(at, _)| at) {
        (columns[at].field, columns[at].is_sure) = (Field::Url, false);
    }
}

fn order(part: &Part, at: usize) -> OrderFound {
    let is_linkedin = matches!(part.source, Source::LinkedInApplications | Source::LinkedInSaved);
    match order_of(part.lines.iter().map(|line| line.cell(at))) {
        // LinkedIn writes month first, whatever the language of the account.
        OrderFound::Open { .. } if is_linkedin => OrderFound::Sure(DateOrder::Mdy),
        found => found,
    }
}

/// A column whose dates read both ways probably has the order of one that shows it.
fn lean(columns: &mut [ColumnProposal]) {
    let shown = columns.iter().find_map(|column| match column.order {
        OrderFound::Sure(order) => Some(order),
        _ => None,
    });
    let Some(shown) = shown else { return };
    for column in columns {
        if let OrderFound::Open { likely } = &mut column.order {
            *likely = shown;
        }
    }
}

fn status_words(part: &Part, at: usize) -> Vec<StatusProposal> {
    let mut found: HashMap<String, StatusProposal> = HashMap::new();
    for line in &part.lines {
        let cell = cells::plain(line.cell(at));
        if cells::is_nothing(cell) {
            continue;
        }
        let key = words(cell);
        if let Some(known) = found.get_mut(&key) {
            known.count += 1;
        } else if found.len() < 10 * MAX_STATUSES {
            let text = cells::line(cell, SAMPLE);
            found.insert(key.clone(), StatusProposal { text, words: key, count: 1, read: read_status(cell) });
        }
    }
    let mut found: Vec<StatusProposal> = found.into_values().collect();
    found.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.words.cmp(&other.words)));
    found.truncate(MAX_STATUSES);
    found
}

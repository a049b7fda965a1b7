//! What was proposed, remembered and answered, made into one layout for each part.

use std::collections::{BTreeMap, HashMap};

use domain::stage::StageKind;
use exchange::tracker::{
    self, DateOrder, Field, Layout, OrderFound, Part, Proposal, Source, TextEncoding, Wish, read_status,
};

use super::remembered::{self, Remembered};
use crate::wire::{ImportAnswers, PartAnswers, RestOfColumns};
use crate::{ApiError, App, ErrorCode};

/// A part with all that is said of it.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) included: bool,
    pub(super) layout: Layout,
    pub(super) proposal: Proposal,
    /// The columns whose dates must be asked, by name.
    pub(super) open: Vec<String>,
    /// Which of the columns they are.
    pub(super) open_columns: Vec<usize>,
    pub(super) remembered: bool,
    /// Status words of which nobody said what they mean.
    pub(super) doubtful_words: usize,
}

/// How the person wants the file read.
pub(super) fn wish(answers: &ImportAnswers) -> Result<Wish, ApiError> {
    let source = answers
        .source
        .as_deref()
        .map(|id| Source::from_id(id).ok_or_else(|| unknown(id, &Source::ALL.map(Source::id))));
    let encoding = answers.encoding.as_deref().map(|id| {
        let found = TextEncoding::ALL.into_iter().find(|encoding| encoding.id() == id.to_lowercase());
        found.ok_or_else(|| unknown(id, &TextEncoding::ALL.map(TextEncoding::id)))
    });
    let separator = answers.separator.as_deref().map(|text| match text {
        "tab" | "\\t" => Ok('\t'),
        text => {
            let mut signs = text.chars();
            let sign = signs.next().filter(|sign| sign.is_ascii() && signs.next().is_none());
            sign.ok_or_else(|| unknown(text, &[",", ";", "tab", "|"]))
        }
    });
    Ok(Wish {
        source: source.transpose()?,
        separator: separator.transpose()?,
        encoding: encoding.transpose()?,
    })
}

/// Settles every part.
pub(super) fn settle(app: &App, parts: &[Part], answers: &ImportAnswers) -> Result<Vec<Settled>, ApiError> {
    let own = own_stages(app)?;
    let known = remembered::all(app)?;
    let dates = answers.dates.as_deref().map(order).transpose()?;
    let any_likely = parts.iter().any(|part| part.is_likely);
    parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let none = PartAnswers::default();
            let said = answers.parts.iter().find(|said| usize::from(said.part) == at).unwrap_or(&none);
            let known = known.iter().find(|known| known.is_of(part));
            let likely = part.is_likely || !any_likely && at == 0;
            let one = One { part, said, known, own: &own, dates, rest: answers.rest };
            one.settle(said.included.unwrap_or(likely))
        })
        .collect()
}

/// The person's own names of stages, which say more than any word of ours.
fn own_stages(app: &App) -> Result<BTreeMap<String, StageKind>, ApiError> {
    let stages = app.read(|reading| Ok(store::stage::all(reading)?))?;
    let named = stages.into_iter().filter_map(|stage| Some((tracker::status_key(&stage.name?), stage.kind)));
    Ok(named.collect())
}

struct One<'a> {
    part: &'a Part,
    said: &'a PartAnswers,
    known: Option<&'a Remembered>,
    own: &'a BTreeMap<String, StageKind>,
    dates: Option<DateOrder>,
    rest: RestOfColumns,
}

impl One<'_> {
    fn settle(&self, included: bool) -> Result<Settled, ApiError> {
        let mut chosen: HashMap<usize, Field> = self.known.map(Remembered::columns).unwrap_or_default();
        for answer in &self.said.columns {
            let names = || Field::ALL.map(Field::id);
            let field = Field::from_id(&answer.field).ok_or_else(|| unknown(&answer.field, &names()))?;
            chosen.insert(usize::from(answer.column), field);
        }
        let mut proposal = tracker::propose(self.part, &chosen);
        if self.rest == RestOfColumns::Leave {
            let rest = |at: usize, field: Field| field == Field::Keep && !chosen.contains_key(&at);
            for (at, column) in proposal.columns.iter_mut().enumerate() {
                if rest(at, column.field) {
                    column.field = Field::Leave;
                }
            }
        }
        let (orders, open_columns) = self.orders(&proposal)?;
        let open =
            open_columns.iter().map(|at| self.part.headers[*at].clone()).filter(|_| included).collect();
        let (statuses, doubtful_words) = self.statuses(&proposal);
        let columns = proposal.columns.iter().map(|column| column.field).collect();
        Ok(Settled {
            included,
            layout: Layout { columns, orders, statuses },
            proposal,
            open,
            open_columns,
            remembered: self.known.is_some(),
            doubtful_words,
        })
    }

    /// The order of each column, and those that must be asked.
    fn orders(&self, proposal: &Proposal) -> Result<(Vec<DateOrder>, Vec<usize>), ApiError> {
        let mut open = Vec::new();
        let mut orders = Vec::new();
        for (at, column) in proposal.columns.iter().enumerate() {
            let said = self.said.dates.iter().find(|answer| usize::from(answer.column) == at);
            let said = said.map(|answer| order(&answer.order)).transpose()?;
            let known = self.known.and_then(|known| known.order(at));
            // What the dates themselves show says more than what was answered of an earlier file.
            orders.push(match (said, column.order, known.or(self.dates)) {
                (Some(order), _, _) | (None, OrderFound::Sure(order), _) => order,
                (None, OrderFound::Open { .. }, Some(order)) => order,
                (None, OrderFound::Plain, _) => DateOrder::Dmy,
                (None, OrderFound::Open { likely }, None) => {
                    open.push(at);
                    likely
                }
            });
        }
        Ok((orders, open))
    }

    /// What status words mean, and how many of them nobody said.
    fn statuses(&self, proposal: &Proposal) -> (BTreeMap<String, StageKind>, usize) {
        let mut statuses = self.own.clone();
        statuses.extend(self.known.map(Remembered::statuses).unwrap_or_default());
        statuses.extend(self.said.statuses.iter().map(|said| (tracker::status_key(&said.words), said.stage)));
        let is_doubtful = |words: &str, text: &str| {
            !statuses.contains_key(words) && read_status(text).is_none_or(|read| !read.is_sure)
        };
        let doubtful = proposal.statuses.iter().filter(|word| is_doubtful(&word.words, &word.text)).count();
        (statuses, doubtful)
    }
}

fn order(id: &str) -> Result<DateOrder, ApiError> {
    DateOrder::from_id(id).ok_or_else(|| unknown(id, &DateOrder::ALL.map(DateOrder::id)))
}

fn unknown(text: &str, known: &[&str]) -> ApiError {
    ApiError::new(ErrorCode::ImportAnswerUnknown).with("text", text).with("known", known.join(", "))
}

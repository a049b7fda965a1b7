//! Statements: facts told in plain words, alone or with the figure they speak of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, TableBasis, Text, Unit};
use crate::guides::figure::{Figure, with_text};

/// Statements about one thing, in the order in which they are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Its stable id.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// The statements.
    pub facts: Vec<Statement>,
}

/// A fact told in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Its id, its own within the topic.
    pub id: String,
    /// A short heading, where it has one.
    pub title: Option<Text>,
    /// What is said.
    pub text: Text,
    /// The figure it speaks of, which the text then leaves out; a text that begins with a small letter goes on from it.
    pub figure: Option<Figure>,
    /// Where the person can go or look, where that is another place than the source.
    pub address: Option<String>,
    /// What the table it stands in rests on; see [`Statement::basis`].
    pub table: TableBasis,
}

impl Statement {
    /// What it rests on, in the unit of its figure.
    pub fn basis(&self) -> Basis<'_> {
        let unit = self.figure.map_or(Unit::Text, |figure| figure.unit);
        Basis { unit, ..self.table.basis() }
    }

    /// Whether the day of review has passed.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        self.basis().is_stale(on)
    }

    /// The figure, if there is one, and the text.
    pub fn told(&self) -> Text {
        let Some(figure) = self.figure else { return self.text.clone() };
        with_text(&figure.told(), &self.text)
    }
}

/// A file of topics.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    topic: Vec<TopicTable>,
}

/// A topic as it is written: tables of statements that rest on the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicTable {
    id: String,
    title: Text,
    table: Vec<StatementTable>,
}

/// Statements that rest on the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatementTable {
    basis: TableBasis,
    fact: Vec<StatementRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementRow {
    id: String,
    title: Option<Text>,
    text: Text,
    figure: Option<Figure>,
    address: Option<String>,
}

/// The statements of some tables, in their order.
pub(crate) fn statements(tables: Vec<StatementTable>) -> Vec<Statement> {
    tables.into_iter().flat_map(StatementTable::statements).collect()
}

/// The topics of a file, in their order.
pub(crate) fn topics(file: TopicsFile) -> Vec<Topic> {
    file.topic.into_iter().map(Topic::from).collect()
}

impl From<TopicTable> for Topic {
    fn from(topic: TopicTable) -> Self {
        Self { id: topic.id, title: topic.title, facts: statements(topic.table) }
    }
}

impl StatementTable {
    fn statements(self) -> Vec<Statement> {
        let statement = |row: StatementRow| Statement {
            id: row.id,
            title: row.title,
            text: row.text,
            figure: row.figure,
            address: row.address,
            table: self.basis.clone(),
        };
        self.fact.into_iter().map(statement).collect()
    }
}

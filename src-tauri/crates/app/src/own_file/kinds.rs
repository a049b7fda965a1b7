//! A file's tables told as kinds of things a person knows.

use store::takeout::TableMerged;

use crate::wire::OwnKind;

/// The kinds in the order they are told, each with the table whose rows are such things.
const KINDS: [(&str, &str); 25] = [
    ("job", "job"),
    ("ad", "ad"),
    ("application", "application"),
    ("event", "event"),
    ("employer", "employer"),
    ("contact", "contact"),
    ("conversation", "conversation"),
    ("interview", "interview"),
    ("task", "task"),
    ("document", "document"),
    ("document_version", "document_version"),
    ("letter", "letter"),
    ("offer", "offer"),
    ("target", "target"),
    ("pay_figure", "pay_figure"),
    ("story", "story"),
    ("own_question", "own_question"),
    ("practice_answer", "practice_answer"),
    ("prep_sheet", "prep_sheet"),
    ("tag", "tag"),
    ("saved_view", "saved_view"),
    ("archive", "archive"),
    ("stage", "stage"),
    ("own_figure", "own_figure"),
    ("setting", "setting"),
];

/// What only belongs to other things: the places of a list, the words of a search.
const REST: &str = "rest";

/// Tables told as kinds; every table is in one of them.
pub(super) fn kinds(tables: &[TableMerged]) -> Vec<OwnKind> {
    let kind_of = |table: &str| KINDS.iter().position(|(_, of)| *of == table).unwrap_or(KINDS.len());
    let mut sums = vec![(0, 0, 0, 0); KINDS.len() + 1];
    for table in tables {
        let sum = &mut sums[kind_of(&table.table)];
        *sum = (sum.0 + table.new, sum.1 + table.same, sum.2 + table.kept, sum.3 + table.taken);
    }
    let names = KINDS.iter().map(|(kind, _)| *kind).chain([REST]);
    let told = names.zip(sums).map(|(kind, (new, same, kept, taken))| OwnKind {
        kind: kind.to_owned(),
        new,
        same,
        kept,
        taken,
    });
    told.filter(|kind| kind.new + kind.same + kind.kept + kind.taken > 0).collect()
}

//! What happened and will happen as the rows of a table.

use exchange::sheet::{Cell, Heading};
use messages::Lang;
use store::takeout::sheet::EventLine;

use super::jobs::{headed, stage, word};
use crate::clock::{oslo_day, oslo_time};

const COLUMNS: [(&str, u16); 12] = [
    ("day", 12),
    ("time", 8),
    ("kind", 16),
    ("detail", 14),
    ("employer", 26),
    ("title", 36),
    ("from", 14),
    ("to", 14),
    ("person", 22),
    ("words", 50),
    ("done_on", 12),
    ("job_id", 38),
];

pub(super) fn headings(lang: Lang) -> Vec<Heading> {
    headed(&COLUMNS, lang)
}

pub(super) fn cells(event: &EventLine, lang: Lang) -> Vec<Cell> {
    let words = |text: Option<&String>| Cell::of(text, |text| Cell::text(text.as_str()));
    let (day, time) = match event.starts_at {
        Some(at) => (Some(oslo_day(at)), Some(oslo_time(at))),
        None => (event.on, event.time),
    };
    vec![
        Cell::of(day, Cell::Day),
        Cell::of(time, Cell::Time),
        Cell::Text(word("takeout-kind", &event.kind, lang)),
        detail(event, lang),
        words(event.employer.as_ref()),
        words(event.title.as_ref()),
        Cell::of(event.from, |kind| Cell::Text(stage(kind, None, lang))),
        Cell::of(event.to, |kind| Cell::Text(stage(kind, event.to_name.as_deref(), lang))),
        words(event.person.as_ref()),
        words(event.words.as_ref()),
        Cell::of(event.done_on, Cell::Day),
        Cell::of(event.job_id, |id| Cell::Text(id.to_string())),
    ]
}

fn detail(event: &EventLine, lang: Lang) -> Cell {
    let group = match event.kind.as_str() {
        "interview" => "interview_form",
        "conversation" => "way",
        "sent" => "document_kind",
        _ => return Cell::Empty,
    };
    Cell::of(event.detail.as_ref(), |id| Cell::Text(word(group, id, lang)))
}

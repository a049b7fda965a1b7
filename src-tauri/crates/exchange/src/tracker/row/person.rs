//! A row that tells of a person.

use domain::contact::{Contact, is_email};

use super::Row;
use crate::tracker::cells::{self, address};
use crate::tracker::dates::read_day;
use crate::tracker::draft::{DoubtKind, Entry, LeftOut, PersonDraft};
use crate::tracker::field::Field;

/// The longest line a field of a contact takes.
const MAX_LINE: usize = 300;
/// The longest note of a contact.
const MAX_NOTE: usize = 10_000;

pub(super) fn read(row: &mut Row<'_>) -> Entry {
    let mut person = PersonDraft::default();
    let (mut first, mut last) = (String::new(), String::new());
    let mut notes: Vec<String> = Vec::new();
    for (column, field, cell) in row.cells() {
        let contact = &mut person.contact;
        match field {
            Field::FirstName => first = row.line(column, cell, MAX_LINE),
            Field::LastName => last = row.line(column, cell, MAX_LINE),
            Field::Contact => contact.name = Some(row.line(column, cell, MAX_LINE)),
            Field::ContactRole | Field::Title => contact.role = Some(row.line(column, cell, MAX_LINE)),
            Field::ContactEmail if is_email(cell) => contact.email = Some(cells::line(cell, MAX_LINE)),
            Field::ContactEmail => row.doubt(column, cell, DoubtKind::Email),
            Field::ContactPhone => contact.phone = Some(row.line(column, cell, MAX_LINE)),
            Field::ContactPage | Field::Url => match address(cell) {
                Some(url) => contact.page = Some(url),
                None => row.doubt(column, cell, DoubtKind::Link),
            },
            Field::Employer => person.employer = Some(row.line(column, cell, MAX_LINE)),
            Field::MetOn => match read_day(cell, row.order(column), row.today) {
                Some(day) => person.met_on = Some(day),
                None => row.doubt(column, cell, DoubtKind::Day),
            },
            Field::Note => notes.push(cells::text(cell)),
            _ => row.keep(column, cell),
        }
    }
    let whole = [first, last].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    person.contact.name = Some(whole).filter(|name| !name.is_empty()).or(person.contact.name.take());
    notes.extend(row.kept_note());
    finish(row, person, notes)
}

fn finish(row: &mut Row<'_>, mut person: PersonDraft, notes: Vec<String>) -> Entry {
    let note: String = notes.join("\n\n").chars().take(MAX_NOTE).collect();
    person.contact = Contact { note: Some(note).filter(|note| !note.is_empty()), ..person.contact };
    if person.contact.is_empty() {
        row.doubts.clear();
        return Entry::Left(LeftOut::Nameless);
    }
    Entry::Person(Box::new(person))
}

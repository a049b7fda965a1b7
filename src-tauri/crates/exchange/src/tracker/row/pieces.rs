//! What single cells of a job say: a share of a position, a person, and which facts a row gave.

use domain::contact::is_email;
use domain::job::{AdContact, JobField, JobFields, Share};
use domain::terms;

use super::job::MAX_LINE;
use crate::tracker::cells;
use crate::tracker::field::Field;

/// The facts that a row gave.
pub(super) fn given(fields: &JobFields) -> Vec<JobField> {
    let is_given = |field: &JobField| match field {
        JobField::Title => !fields.title.is_empty(),
        JobField::Employer => !fields.employer.is_empty(),
        JobField::Orgnr => fields.orgnr.is_some(),
        JobField::Places => !fields.places.is_empty(),
        JobField::Deadline => fields.deadline.text.is_some(),
        JobField::PostedOn => fields.posted_on.is_some(),
        JobField::Starts => fields.starts.is_some(),
        JobField::Form => fields.form.is_some(),
        JobField::Share => fields.share.is_some(),
        JobField::Pay => fields.pay.is_some(),
        JobField::Workplace => fields.workplace.is_some(),
        JobField::ApplyUrl => fields.apply_url.is_some(),
        JobField::Contacts => !fields.contacts.is_empty(),
        JobField::RequiredDegree | JobField::LanguagesRequired => false,
    };
    JobField::ALL.into_iter().filter(is_given).collect()
}

/// A share of a position: in percent, in words, or as a part of one ("0,8", as spreadsheets keep percent).
pub(super) fn share(text: &str) -> Option<Share> {
    let part: Option<f32> = text.trim().replace(',', ".").parse().ok();
    if let Some(part) = part.filter(|part| *part > 0.0 && *part <= 1.0) {
        // Between 1 and 100, so the cast is exact.
        let percent = (part * 100.0).round().max(1.0) as u8;
        return Some(Share { min_percent: percent, max_percent: percent });
    }
    terms::share(text)
}

pub(super) fn share_in_words(text: &str) -> Option<Share> {
    terms::share(text).filter(|_| text.contains(char::is_alphabetic) || text.contains('%'))
}

/// Adds what a cell says of a person: to the last one, or to another where that one has it already.
pub(super) fn add_to(people: &mut Vec<AdContact>, field: Field, cell: &str) {
    let has_it = |person: &AdContact| match field {
        Field::Contact => person.name.is_some(),
        Field::ContactRole => person.role.is_some(),
        Field::ContactEmail => person.email.is_some(),
        _ => person.phone.is_some(),
    };
    if people.last().is_none_or(has_it) {
        people.push(AdContact::default());
    }
    let Some(last) = people.last_mut() else { return };
    let text = cells::line(cell, MAX_LINE);
    match field {
        Field::Contact => {
            let whole = person(cell);
            last.name = whole.name;
            last.role = last.role.take().or(whole.role);
            last.email = last.email.take().or(whole.email);
            last.phone = last.phone.take().or(whole.phone);
        }
        Field::ContactRole => last.role = Some(text),
        Field::ContactEmail => last.email = Some(text),
        _ => last.phone = Some(text),
    }
}

/// A person as people write one into a cell: "Kari Nordmann (HR), kari@entur.no, 900 00 001".
fn person(cell: &str) -> AdContact {
    let mut contact = AdContact::default();
    let mut names = Vec::new();
    let bare = match (cell.find('('), cell.rfind(')')) {
        (Some(open), Some(close)) if open < close => {
            contact.role =
                Some(cells::line(&cell[open + 1..close], MAX_LINE)).filter(|role| !role.is_empty());
            format!("{},{}", &cell[..open], &cell[close + 1..])
        }
        _ => cell.to_owned(),
    };
    for part in bare.split([',', ';', '\n', '|']).map(|part| cells::line(part, MAX_LINE)) {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        let is_number = digits >= 8 && part.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c));
        let words: Vec<&str> = part.split_whitespace().collect();
        match words.iter().find(|word| is_email(word.trim_matches(['<', '>']))) {
            Some(email) => {
                contact.email = Some(email.trim_matches(['<', '>']).to_owned());
                let others: Vec<&str> = words.iter().filter(|word| *word != email).copied().collect();
                names.extend(Some(others.join(" ")).filter(|name| !name.is_empty()));
            }
            None if is_number => contact.phone = Some(part),
            None if !part.is_empty() => names.push(part),
            None => {}
        }
    }
    let mut names = names.into_iter();
    contact.name = names.next();
    let rest: Vec<String> = names.collect();
    if contact.role.is_none() && !rest.is_empty() {
        contact.role = Some(rest.join(", "));
    } else if !rest.is_empty() {
        contact.role = contact.role.map(|role| format!("{role}, {}", rest.join(", ")));
    }
    contact
}

//! A row that tells of a job.

use chrono::NaiveDate;
use domain::contact::is_email;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::read_deadline;
use domain::job::{JobFields, OrgNumber, Workplace};
use domain::start_text::read_start;
use domain::terms;

use super::days::Happened;
use super::pieces::{add_to, given, share, share_in_words};
use super::{Answer, Row, pieces, yes_or_no};
use crate::job_ad::read_place;
use crate::tracker::amounts;
use crate::tracker::cells::{self, address};
use crate::tracker::dates::{read_day, unambiguous};
use crate::tracker::draft::{Doubt, DoubtKind, Entry, JobDraft, LeftOut};
use crate::tracker::field::Field;

/// The longest line a field of a job takes, as in the form where it is typed.
pub(super) const MAX_LINE: usize = 300;
/// The most places, links, tags and persons of one row.
const MAX_ITEMS: usize = 50;
/// The longest name of a tag.
const MAX_TAG: usize = 40;

pub(super) fn read(row: &mut Row<'_>) -> Entry {
    let mut job = Job { fields: JobFields::new("", ""), ..Job::default() };
    for (column, field, cell) in row.cells() {
        job.take(row, column, field, cell);
    }
    if job.fields.title.is_empty() && job.fields.employer.is_empty() {
        row.doubts.clear();
        return Entry::Left(LeftOut::Nameless);
    }
    job.happened.settle();
    job.read_pay(row);
    job.read_ahead(row);
    Entry::Job(Box::new(job.finish(row)))
}

/// A job in hand.
struct Job {
    fields: JobFields,
    happened: Happened,
    url: Option<String>,
    links: Vec<(String, String)>,
    notes: Vec<String>,
    tags: Vec<String>,
    found_at: Option<String>,
    description: Option<String>,
}

impl Default for Job {
    fn default() -> Self {
        Self {
            fields: JobFields::new("", ""),
            happened: Happened::default(),
            url: None,
            links: Vec::new(),
            notes: Vec::new(),
            tags: Vec::new(),
            found_at: None,
            description: None,
        }
    }
}

impl Job {
    fn take(&mut self, row: &mut Row<'_>, column: usize, field: Field, cell: &str) {
        if self.happened.take(row, column, field, cell) {
            return;
        }
        match field {
            Field::Title => self.fields.title = self.unlinked(row, column, cell),
            Field::Employer => self.fields.employer = self.unlinked(row, column, cell),
            Field::Orgnr => match OrgNumber::parse(cell) {
                Some(number) => self.fields.orgnr = Some(number),
                None => row.doubt(column, cell, DoubtKind::Orgnr),
            },
            Field::Url => self.take_link(row, column, cell),
            Field::ApplyUrl => match address(cell) {
                Some(url) => self.fields.apply_url = Some(url),
                None => row.doubt(column, cell, DoubtKind::Link),
            },
            Field::Place => self.take_places(row, column, cell),
            Field::Form => self.take_form(row, column, cell),
            Field::Share => match share(cell) {
                Some(share) => self.fields.share = Some(share),
                None => row.doubt(column, cell, DoubtKind::Share),
            },
            Field::Workplace => match (terms::workplace(cell), yes_or_no(cell)) {
                (Some(workplace), _) => self.fields.workplace = Some(workplace),
                (None, Some(Answer::Yes)) => self.fields.workplace = Some(Workplace::Remote),
                (None, Some(Answer::No)) => self.fields.workplace = Some(Workplace::Onsite),
                (None, None) => row.doubt(column, cell, DoubtKind::Workplace),
            },
            Field::Description => self.description = Some(cell.to_owned()),
            Field::FoundAt => self.found_at = Some(row.line(column, cell, MAX_LINE)),
            Field::Tags => self.take_tags(row, column, cell),
            Field::Note => self.notes.extend(pieces(&cells::text(cell))),
            Field::Contact | Field::ContactRole | Field::ContactEmail | Field::ContactPhone => {
                self.take_contact(row, column, field, cell);
            }
            Field::ContactPage | Field::FirstName | Field::LastName | Field::MetOn | Field::Keep => {
                row.keep(column, cell);
            }
            // The other columns are read together, once all are there.
            _ => {}
        }
    }

    /// A name that may be a link: "[Backend](https://…)", as Markdown and linked cells of a spreadsheet have it.
    fn unlinked(&mut self, row: &mut Row<'_>, column: usize, cell: &str) -> String {
        let linked = cell.strip_prefix('[').and_then(|rest| rest.strip_suffix(')')?.split_once("]("));
        let Some((text, url)) = linked else { return row.line(column, cell.trim_matches('*'), MAX_LINE) };
        match address(url) {
            Some(url) => self.add_link(row, column, url),
            None => row.keep(column, url),
        }
        row.line(column, text, MAX_LINE)
    }

    fn take_link(&mut self, row: &mut Row<'_>, column: usize, cell: &str) {
        let found: Vec<String> = if cell.starts_with('[') {
            address(cell).into_iter().collect()
        } else {
            cell.split_whitespace().filter_map(address).collect()
        };
        if found.is_empty() {
            return row.doubt(column, cell, DoubtKind::Link);
        }
        if !cell.starts_with('[') && found.len() < cell.split_whitespace().count() {
            row.keep(column, cell);
        }
        for url in found {
            self.add_link(row, column, url);
        }
    }

    fn add_link(&mut self, row: &Row<'_>, column: usize, url: String) {
        let name = row.part.headers.get(column).cloned().unwrap_or_default();
        if self.url.is_none() {
            self.url = Some(url);
        } else if self.url.as_ref() != Some(&url) && self.links.len() < MAX_ITEMS {
            self.links.push((name, url));
        }
    }

    fn take_places(&mut self, row: &mut Row<'_>, column: usize, cell: &str) {
        for part in cell.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            let place = row.line(column, part, MAX_LINE);
            if self.fields.places.len() < MAX_ITEMS {
                self.fields.places.push(read_place(&place));
            } else {
                row.keep(column, part);
            }
        }
        if self.fields.workplace.is_none() {
            self.fields.workplace = terms::workplace(cell);
        }
    }

    fn take_form(&mut self, row: &mut Row<'_>, column: usize, cell: &str) {
        let (form, share) = (terms::employment_form(cell), share_in_words(cell));
        self.fields.form = self.fields.form.or(form);
        self.fields.share = self.fields.share.or(share);
        if form.is_none() && share.is_none() {
            row.doubt(column, cell, DoubtKind::Form);
        }
    }

    fn take_tags(&mut self, row: &mut Row<'_>, column: usize, cell: &str) {
        for tag in
            cell.split([',', ';', '|', '\n']).map(|tag| cells::line(tag.trim_start_matches('#'), MAX_LINE))
        {
            if tag.chars().count() > MAX_TAG || self.tags.len() >= MAX_ITEMS {
                row.doubt(column, &tag, DoubtKind::Long);
            } else if !tag.is_empty() && !self.tags.contains(&tag) {
                self.tags.push(tag);
            }
        }
    }

    fn take_contact(&mut self, row: &mut Row<'_>, column: usize, field: Field, cell: &str) {
        if field == Field::ContactEmail && !is_email(cell.trim()) {
            return row.doubt(column, cell, DoubtKind::Email);
        }
        let people = &mut self.fields.contacts;
        if people.len() >= MAX_ITEMS {
            return row.keep(column, cell);
        }
        add_to(people, field, cell);
    }

    fn read_pay(&mut self, row: &mut Row<'_>) {
        let currency = row.cell_of(Field::PayCurrency).unwrap_or_default();
        let columns: Vec<(usize, Field, &str)> = row
            .cells()
            .filter(|(_, field, _)| matches!(field, Field::Pay | Field::PayMin | Field::PayMax))
            .collect();
        let of = |wanted: Field| {
            columns.iter().find(|(_, field, _)| *field == wanted).map_or("", |(_, _, cell)| cell)
        };
        let whole = Some(of(Field::Pay))
            .filter(|text| !text.is_empty())
            .and_then(|text| amounts::one(text, currency));
        let ranged = amounts::range(of(Field::PayMin), of(Field::PayMax), currency);
        let read_whole = whole.is_some();
        let read_range = ranged.is_some();
        self.fields.pay = whole.or(ranged);
        for (column, field, cell) in columns {
            let is_read = if field == Field::Pay { read_whole } else { read_range };
            if !is_read {
                row.doubt(column, cell, DoubtKind::Pay);
            }
        }
    }

    /// Deadline, publishing and start: a year that is not written is counted from when the job was kept or sent.
    fn read_ahead(&mut self, row: &mut Row<'_>) {
        let from = self.happened.saved_on.or(self.happened.applied_on).unwrap_or(row.today);
        for (column, field, cell) in row.cells() {
            let plain = unambiguous(cell, row.order(column));
            let text = plain.as_deref().unwrap_or(cell);
            match field {
                Field::Deadline => {
                    let mut deadline = read_deadline(text, from).deadline;
                    if deadline.when == DeadlineWhen::Unknown {
                        let shown = cells::line(cell, MAX_LINE);
                        row.doubts.push(Doubt { column, text: shown, kind: DoubtKind::Day });
                    }
                    deadline.text = Some(row.line(column, cell, MAX_LINE));
                    self.fields.deadline = deadline;
                }
                Field::PostedOn => match read_day(cell, row.order(column), row.today) {
                    Some(day) => self.fields.posted_on = Some(day),
                    None => row.doubt(column, cell, DoubtKind::Day),
                },
                Field::Starts => {
                    let mut starts = read_start(text, from);
                    starts.text = row.line(column, cell, MAX_LINE);
                    self.fields.starts = Some(starts);
                }
                _ => {}
            }
        }
    }

    fn finish(self, row: &mut Row<'_>) -> JobDraft {
        let Self { fields, happened, url, links, mut notes, tags, found_at, description } = self;
        for (is_missing, kind, field) in [
            (fields.title.is_empty(), DoubtKind::NoTitle, Field::Title),
            (fields.employer.is_empty(), DoubtKind::NoEmployer, Field::Employer),
        ] {
            if is_missing {
                let column = row.layout.columns.iter().position(|found| *found == field).unwrap_or_default();
                row.doubts.push(Doubt { column, text: String::new(), kind });
            }
        }
        notes.extend(row.kept_note().iter().flat_map(|kept| pieces(kept)));
        let applied_on: Option<NaiveDate> = happened.applied_on;
        JobDraft {
            given: given(&fields),
            stage: happened.stage(),
            steps: happened.steps(),
            applied_on,
            saved_on: happened.saved_on,
            status: happened.status,
            fields,
            url,
            links,
            notes,
            tags,
            found_at,
            description,
        }
    }
}

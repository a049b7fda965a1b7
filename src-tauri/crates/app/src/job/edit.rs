//! Edits of a job's fields as a person types them: one place where each text is read, held to its limit, or refused.

use chrono::{Months, NaiveDate};
use domain::date_text::{read_date, read_relative};
use domain::deadline::{Deadline, DeadlineWhen};
use domain::deadline_text::read_deadline;
use domain::job::{JobField, JobFields, OrgNumber, Place};
use domain::start_text::read_start;
use domain::terms;
use url::Url;

use crate::error::from_date;
use crate::wire::JobEdit;
use crate::{ApiError, ErrorCode, pay};

/// The longest line a field takes, in characters.
const MAX_LINE: usize = 300;
/// The most lines, contacts or languages one field takes.
const MAX_LINES: usize = 50;

/// A job's fields while edits are applied to them.
#[derive(Debug, Clone)]
pub(crate) struct Edited {
    /// The fields as they stand.
    pub(crate) fields: JobFields,
    /// The fields that the person typed.
    pub(crate) typed: Vec<JobField>,
    /// What the person said of the day the application was sent.
    pub(crate) applied: Applied,
}

/// What the person said of the day the application was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applied {
    /// Nothing.
    Unchanged,
    /// This day; `None` says it was not sent after all.
    On(Option<NaiveDate>),
}

impl Edited {
    /// Fields to which nothing was done yet.
    pub(crate) fn new(fields: JobFields) -> Self {
        Self { fields, typed: Vec::new(), applied: Applied::Unchanged }
    }
}

/// Applies edits in order; the first that can't be read stops all. Dates without a year are read from `today` on.
pub(crate) fn apply_all(edited: &mut Edited, edits: Vec<JobEdit>, today: NaiveDate) -> Result<(), ApiError> {
    for edit in edits {
        let field = job_field(&edit);
        apply(edited, edit, today)?;
        edited.typed.extend(field);
    }
    Ok(())
}

/// A job must say what it is and whose it is.
pub(crate) fn require_title_and_employer(fields: &JobFields) -> Result<(), ApiError> {
    if fields.title.is_empty() {
        return Err(ApiError::new(ErrorCode::TitleMissing));
    }
    if fields.employer.is_empty() {
        return Err(ApiError::new(ErrorCode::EmployerMissing));
    }
    Ok(())
}

fn apply(edited: &mut Edited, edit: JobEdit, today: NaiveDate) -> Result<(), ApiError> {
    let fields = &mut edited.fields;
    match edit {
        JobEdit::Title(text) => fields.title = line("title", &text)?,
        JobEdit::Employer(text) => fields.employer = line("employer", &text)?,
        JobEdit::Orgnr(text) => fields.orgnr = read_or_clear(&text, orgnr)?,
        JobEdit::Places(text) => fields.places = places(&text, &fields.places)?,
        JobEdit::Deadline(text) => fields.deadline = deadline(&line("deadline", &text)?, today),
        JobEdit::PostedOn(text) => fields.posted_on = read_or_clear(&text, |text| past_day(text, today))?,
        JobEdit::Starts(text) => {
            fields.starts = read_or_clear(&line("starts", &text)?, |text| Ok(read_start(text, today)))?;
        }
        JobEdit::Form(form) => fields.form = form,
        JobEdit::Share(text) => fields.share = read_or_clear(&text, share)?,
        JobEdit::Pay(text) => fields.pay = read_or_clear(&line("pay", &text)?, pay::read)?,
        JobEdit::Workplace(workplace) => fields.workplace = workplace,
        JobEdit::RequiredDegree(degree) => fields.required_degree = degree,
        JobEdit::LanguagesRequired(text) => fields.languages_required = languages(&text)?,
        JobEdit::ApplyUrl(text) => fields.apply_url = link(&text)?,
        JobEdit::Contacts(contacts) => fields.contacts = held_contacts(contacts)?,
        JobEdit::AppliedOn(text) => {
            edited.applied = Applied::On(read_or_clear(&text, |text| past_day(text, today))?);
        }
    }
    Ok(())
}

fn read_or_clear<T>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, ApiError>,
) -> Result<Option<T>, ApiError> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { read(text).map(Some) }
}

/// One line of text: white space folded, control characters gone, no longer than is kept.
pub(crate) fn line(field: &str, text: &str) -> Result<String, ApiError> {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    if folded.chars().count() > MAX_LINE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", field).with("limit", MAX_LINE));
    }
    Ok(folded)
}

fn orgnr(text: &str) -> Result<OrgNumber, ApiError> {
    OrgNumber::parse(text).ok_or_else(|| ApiError::new(ErrorCode::OrgnrUnread).with("text", text))
}

/// Places as typed, one a line; a line that is as it was keeps the city and code that were read from the page.
fn places(text: &str, before: &[Place]) -> Result<Vec<Place>, ApiError> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let places: Vec<Place> = lines
        .map(|text| {
            let text = line("places", text)?;
            Ok(before
                .iter()
                .find(|place| place.text == text)
                .cloned()
                .unwrap_or_else(|| exchange::job_ad::read_place(&text)))
        })
        .collect::<Result<_, ApiError>>()?;
    held("places", places)
}

/// A deadline as typed; words without a date are kept as they are.
fn deadline(text: &str, today: NaiveDate) -> Deadline {
    if text.is_empty() {
        return Deadline { when: DeadlineWhen::Unknown, text: None };
    }
    read_deadline(text, today).deadline
}

/// The day something happened, such as the day an application was sent: without a year it is the last such day, and
/// "yesterday" and "for 3 dager siden" are days too.
pub(crate) fn past_day(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    let read = match read_date(text, today) {
        Ok(read) => read,
        Err(error) => return read_relative(text, today).ok_or_else(|| from_date(&error, text)),
    };
    if !read.year_inferred || read.date <= today {
        return Ok(read.date);
    }
    // A 29 February can lie up to eight years back.
    let mut earlier = (1..=8).filter_map(|years| {
        let reference = today.checked_sub_months(Months::new(12 * years))?.succ_opt()?;
        read_date(text, reference).ok().map(|read| read.date).filter(|date| *date <= today)
    });
    Ok(earlier.next().unwrap_or(read.date))
}

fn share(text: &str) -> Result<domain::job::Share, ApiError> {
    terms::share(text).ok_or_else(|| ApiError::new(ErrorCode::ShareUnread).with("text", text))
}

fn languages(text: &str) -> Result<Vec<String>, ApiError> {
    let mut tags = Vec::new();
    for name in text.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        let found = if is_tag(name) { vec![name.to_lowercase()] } else { terms::languages(name) };
        if found.is_empty() {
            return Err(ApiError::new(ErrorCode::LanguageUnread).with("text", name));
        }
        for tag in found {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    held("languages_required", tags)
}

fn is_tag(text: &str) -> bool {
    matches!(text.len(), 2..=3) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A web address as typed; `None` when empty.
pub(crate) fn link(text: &str) -> Result<Option<String>, ApiError> {
    read_or_clear(text, |text| {
        let unread = || ApiError::new(ErrorCode::LinkUnread).with("text", text);
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let url = Url::parse(&with_scheme).map_err(|_| unread())?;
        let is_web =
            matches!(url.scheme(), "https" | "http") && url.host_str().is_some_and(|host| host.contains('.'));
        if is_web && with_scheme.len() <= 2_000 { Ok(url.to_string()) } else { Err(unread()) }
    })
}

fn held_contacts(contacts: Vec<domain::job::AdContact>) -> Result<Vec<domain::job::AdContact>, ApiError> {
    let part = |text: Option<String>| {
        text.map(|text| line("contacts", &text)).transpose().map(|text| text.filter(|text| !text.is_empty()))
    };
    let contacts = contacts
        .into_iter()
        .map(|contact| {
            Ok(domain::job::AdContact {
                name: part(contact.name)?,
                role: part(contact.role)?,
                email: part(contact.email)?,
                phone: part(contact.phone)?,
            })
        })
        .filter(|contact| *contact != Ok(domain::job::AdContact::default()))
        .collect::<Result<Vec<_>, ApiError>>()?;
    held("contacts", contacts)
}

fn held<T>(field: &str, items: Vec<T>) -> Result<Vec<T>, ApiError> {
    if items.len() > MAX_LINES {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", field).with("limit", MAX_LINES));
    }
    Ok(items)
}

/// The field an edit is of, as a step's sentence names it.
pub(crate) fn field_name(edit: &JobEdit) -> &'static str {
    match edit {
        JobEdit::Title(_) => "title",
        JobEdit::Employer(_) => "employer",
        JobEdit::Orgnr(_) => "orgnr",
        JobEdit::Places(_) => "places",
        JobEdit::Deadline(_) => "deadline",
        JobEdit::PostedOn(_) => "posted_on",
        JobEdit::Starts(_) => "starts",
        JobEdit::Form(_) => "form",
        JobEdit::Share(_) => "share",
        JobEdit::Pay(_) => "pay",
        JobEdit::Workplace(_) => "workplace",
        JobEdit::RequiredDegree(_) => "required_degree",
        JobEdit::LanguagesRequired(_) => "languages_required",
        JobEdit::ApplyUrl(_) => "apply_url",
        JobEdit::Contacts(_) => "contacts",
        JobEdit::AppliedOn(_) => "applied_on",
    }
}

/// The job's field an edit is of; the day of sending is the application's.
fn job_field(edit: &JobEdit) -> Option<JobField> {
    JobField::ALL.into_iter().find(|field| field.id() == field_name(edit))
}

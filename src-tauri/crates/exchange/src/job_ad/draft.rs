//! All that the sources of one page propose, field by field, before one value is chosen for each.

use chrono::NaiveDate;
use domain::ad::{CaptureWarning, Origin};
use domain::deadline::StartDate;
use domain::deadline_text::ReadDeadline;
use domain::document::Document;
use domain::job::{AdContact, Degree, EmploymentForm, OrgNumber, Place, Share, Workplace};
use domain::money::PayAsWritten;

use super::dates::Written;
use super::markup::as_words;
use super::vocabulary::BOARDS;
use super::words::{FIELD_MAX, TITLE_MAX};

/// One proposed value.
#[derive(Debug, Clone)]
pub(super) struct Proposal<T> {
    pub value: T,
    pub from: Origin,
    /// How sure the source alone makes it, 0 to 1.
    pub sure: f32,
}

/// The proposals of a page. Earlier ones come first in each list.
#[derive(Default)]
pub(super) struct Draft {
    pub title: Vec<Proposal<String>>,
    pub employer: Vec<Proposal<String>>,
    pub orgnr: Vec<Proposal<OrgNumber>>,
    pub places: Vec<Proposal<Vec<Place>>>,
    /// Deadlines printed for people.
    pub printed: Vec<Proposal<ReadDeadline>>,
    /// Deadlines in the page's data.
    pub stated: Vec<Proposal<(Written, String)>>,
    pub posted: Vec<Proposal<NaiveDate>>,
    pub starts: Vec<Proposal<StartDate>>,
    pub form: Vec<Proposal<EmploymentForm>>,
    pub share: Vec<Proposal<Share>>,
    pub pay: Vec<Proposal<PayAsWritten>>,
    pub workplace: Vec<Proposal<Workplace>>,
    pub degree: Vec<Proposal<Degree>>,
    pub languages: Vec<Proposal<Vec<String>>>,
    pub apply_url: Vec<Proposal<String>>,
    pub contacts: Vec<Proposal<Vec<AdContact>>>,
    pub body: Vec<Proposal<Document>>,
    pub warnings: Vec<CaptureWarning>,
    pub external_id: Option<String>,
}

/// Adds a proposal to one list of a draft.
pub(super) fn propose<T>(list: &mut Vec<Proposal<T>>, from: Origin, sure: f32, value: Option<T>) {
    if let Some(value) = value {
        list.push(Proposal { value, from, sure });
    }
}

impl Draft {
    /// Proposes a title, as written but for white space, entities and markup.
    pub fn title(&mut self, from: Origin, sure: f32, text: &str) {
        let title = as_words(text, TITLE_MAX);
        let title = without_number(&title).to_owned();
        propose(&mut self.title, from, sure, has_letters(&title).then_some(title));
    }

    /// Proposes an employer's name.
    pub fn employer(&mut self, from: Origin, sure: f32, text: &str) {
        let name = as_words(text, FIELD_MAX);
        let name = without_manner(&name).to_owned();
        let is_name = has_letters(&name) && name.chars().count() <= 160 && !is_board(&name);
        propose(&mut self.employer, from, sure, is_name.then_some(name));
    }

    /// Notes a warning once.
    pub fn warn(&mut self, warning: CaptureWarning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

/// "Driftlog (Remote)" is Driftlog.
fn without_manner(name: &str) -> &str {
    let Some((before, manner)) = name.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) else {
        return name;
    };
    let first = domain::fold::fold(manner);
    let is_manner = ["remote", "hybrid", "onsite", "on-site", "hjemmekontor", "m/w/d", "f/m/d", "full-time"]
        .iter()
        .any(|word| first.starts_with(word));
    if is_manner && has_letters(before) { before.trim_end() } else { name }
}

/// Jobbnorge and others print the ad's own number after its title: "Avdelingsingeniør (277777)". Years have four digits
/// and stay.
fn without_number(title: &str) -> &str {
    let Some((before, number)) = title.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) else {
        return title;
    };
    let is_number = number.len() >= 5 && number.bytes().all(|b| b.is_ascii_digit()) && has_letters(before);
    if is_number { before.trim_end() } else { title }
}

fn has_letters(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= 2
}

/// Whether a name is that of a job board.
pub(super) fn is_board(name: &str) -> bool {
    BOARDS.contains(&super::words::bones(name).as_str())
}

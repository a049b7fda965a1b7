//! What a schema.org JobPosting says, whichever way it was written.
//!
//! Source: schema.org/JobPosting, and Google's "Job posting structured data", which most sites write for.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::document::{Block, Document, Span};
use domain::job::{Degree, EmploymentForm, Share, Workplace};
use domain::terms;
use serde_json::{Map, Value};

use super::body;
use super::dates;
use super::draft::{Draft, propose};
use super::json_ld::ById;
use super::markup::as_words;
use super::place;
use super::posting_pay;
use super::words::FIELD_MAX;

type Object = Map<String, Value>;

/// A posting with what its references lead to.
pub(super) struct Posting<'a> {
    pub object: &'a Object,
    pub by_id: &'a ById<'a>,
    pub from: Origin,
    pub seen: NaiveDate,
}

impl<'a> Posting<'a> {
    /// Proposes all that the posting says.
    pub fn propose(&self, draft: &mut Draft) {
        let sure = match self.from {
            Origin::JsonLd => 0.9,
            _ => 0.86,
        };
        for key in ["title", "name", "jobTitle"] {
            if let Some(title) = self.words(self.object, key) {
                draft.title(self.from, if key == "title" { sure } else { sure - 0.25 }, &title);
                break;
            }
        }
        if let Some(employer) = self.get(self.object, "hiringOrganization").and_then(|org| self.name_of(org))
        {
            draft.employer(self.from, sure, &employer);
        }
        self.dates(sure, draft);
        self.places(sure, draft);
        self.terms(sure, draft);
        posting_pay::propose(self, sure, draft);
        self.body(sure, draft);
        draft.external_id = draft.external_id.take().or_else(|| self.identifier());
    }

    /// The title alone, to tell several postings apart.
    pub fn title(&self) -> Option<String> {
        ["title", "name", "jobTitle"].iter().find_map(|key| self.words(self.object, key))
    }

    fn dates(&self, sure: f32, draft: &mut Draft) {
        let date = |key| {
            self.scalar(self.object, key).and_then(|text| dates::read(&text, self.seen).map(|d| (d, text)))
        };
        propose(&mut draft.posted, self.from, sure, date("datePosted").map(|(written, _)| written.day()));
        propose(&mut draft.stated, self.from, sure, date("validThrough"));
        let start = self
            .words(self.object, "jobStartDate")
            .map(|text| domain::start_text::read_start(&text, self.seen));
        propose(&mut draft.starts, self.from, sure, start);
    }

    fn places(&self, sure: f32, draft: &mut Draft) {
        let places: Vec<_> = self
            .all(self.object, "jobLocation")
            .into_iter()
            .filter_map(|place| match place {
                Value::String(text) => place::from_text(&as_words(text, FIELD_MAX)),
                Value::Object(object) => self.place(object),
                _ => None,
            })
            .take(50)
            .collect();
        propose(&mut draft.places, self.from, sure, (!places.is_empty()).then_some(places));
    }

    fn place(&self, object: &Object) -> Option<domain::job::Place> {
        let name = || self.words(object, "name");
        match self.get(object, "address") {
            Some(Value::Object(address)) => {
                let part = |key| self.words(address, key);
                let country = self.get(address, "addressCountry").and_then(|country| self.name_of(country));
                place::from_parts(&place::Parts {
                    street: part("streetAddress"),
                    postal_code: part("postalCode"),
                    city: part("addressLocality"),
                    region: part("addressRegion"),
                    country,
                })
                .or_else(|| place::from_text(&name()?))
            }
            Some(Value::String(text)) => place::from_text(&as_words(text, FIELD_MAX)),
            _ => place::from_text(&name()?),
        }
    }

    fn terms(&self, sure: f32, draft: &mut Draft) {
        let kinds: Vec<String> = self.texts(self.object, "employmentType");
        let form = kinds.iter().find_map(|kind| form_of(kind));
        propose(&mut draft.form, self.from, sure - 0.15, form);
        propose(&mut draft.share, self.from, sure - 0.1, share_of(&kinds));
        let remote = self
            .texts(self.object, "jobLocationType")
            .iter()
            .any(|kind| kind.eq_ignore_ascii_case("TELECOMMUTE"));
        propose(&mut draft.workplace, self.from, sure - 0.1, remote.then_some(Workplace::Remote));
        let degree =
            self.all(self.object, "educationRequirements").into_iter().find_map(|value| self.degree(value));
        propose(&mut draft.degree, self.from, sure - 0.15, degree);
    }

    fn degree(&self, value: &Value) -> Option<Degree> {
        match value {
            Value::String(text) => terms::degree(&as_words(text, 2_000)),
            Value::Object(object) => {
                match self.scalar(object, "credentialCategory")?.to_ascii_lowercase().as_str() {
                    "bachelor degree" => Some(Degree::Bachelor),
                    "postgraduate degree" => Some(Degree::Master),
                    "no requirements" => Some(Degree::None),
                    other => terms::degree(other),
                }
            }
            _ => None,
        }
    }

    fn identifier(&self) -> Option<String> {
        match self.get(self.object, "identifier")? {
            Value::Object(object) => self.scalar(object, "value"),
            _ => self.scalar(self.object, "identifier"),
        }
        .filter(|id| !id.is_empty() && id.len() <= 100)
    }

    /// The description, and after it the parts that some write apart from it.
    fn body(&self, sure: f32, draft: &mut Draft) {
        let mut document = Document::default();
        let description = self.texts(self.object, "description").join("\n\n");
        document.blocks.extend(body::from_source(&description).blocks);
        for (key, heading) in [
            ("responsibilities", "Responsibilities"),
            ("qualifications", "Qualifications"),
            ("skills", "Skills"),
            ("educationRequirements", "Education"),
            ("experienceRequirements", "Experience"),
            ("jobBenefits", "Benefits"),
        ] {
            for text in self.texts(self.object, key) {
                let part = body::from_source(&text);
                if part.is_empty() || description.contains(text.trim()) {
                    continue;
                }
                let spans = vec![Span { text: heading.to_owned(), bold: false, href: None }];
                document.blocks.push(Block::Heading { level: 2, spans });
                document.blocks.extend(part.blocks);
            }
        }
        propose(&mut draft.body, self.from, sure, (!document.is_empty()).then_some(document));
    }

    /// A property, under its plain name or with a schema.org prefix, references followed.
    pub fn get<'o>(&'o self, object: &'o Object, key: &str) -> Option<&'o Value> {
        let value = object
            .get(key)
            .or_else(|| object.get(&format!("schema:{key}")))
            .or_else(|| object.get(&format!("http://schema.org/{key}")))
            .or_else(|| object.get(&format!("https://schema.org/{key}")))?;
        Some(self.follow(value)).filter(|value| !value.is_null())
    }

    fn follow<'o>(&'o self, value: &'o Value) -> &'o Value {
        let id = value.as_object().filter(|object| object.len() == 1).and_then(|object| object.get("@id"));
        id.and_then(Value::as_str).and_then(|id| self.by_id.get(id)).copied().unwrap_or(value)
    }

    /// A property as a list, references followed.
    pub fn all<'o>(&'o self, object: &'o Object, key: &str) -> Vec<&'o Value> {
        match self.get(object, key) {
            Some(Value::Array(values)) => values.iter().map(|value| self.follow(value)).collect(),
            Some(value) => vec![value],
            None => Vec::new(),
        }
    }

    /// A property's words, markup left out.
    pub fn words(&self, object: &Object, key: &str) -> Option<String> {
        self.scalar(object, key).map(|text| as_words(&text, FIELD_MAX)).filter(|text| !text.is_empty())
    }

    /// A property as one string or number.
    pub fn scalar(&self, object: &Object, key: &str) -> Option<String> {
        self.texts(object, key).into_iter().next()
    }

    fn texts(&self, object: &Object, key: &str) -> Vec<String> {
        self.all(object, key).into_iter().filter_map(text_of).filter(|text| !text.trim().is_empty()).collect()
    }

    /// The name of a thing given as a string, an object, or a list of them.
    fn name_of(&self, value: &Value) -> Option<String> {
        match value {
            Value::Object(object) => {
                ["name", "legalName", "@value"].iter().find_map(|key| self.words(object, key))
            }
            Value::Array(values) => self.name_of(self.follow(values.first()?)),
            other => text_of(other).map(|text| as_words(&text, FIELD_MAX)).filter(|text| !text.is_empty()),
        }
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(object) => object.get("@value").or_else(|| object.get("name")).and_then(text_of_plain),
        _ => None,
    }
}

fn text_of_plain(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// schema.org's words for employment; other words are read as a person would.
fn form_of(kind: &str) -> Option<EmploymentForm> {
    match key(kind).as_str() {
        "FULLTIME" | "PARTTIME" | "OTHER" | "VOLUNTEER" | "PERDIEM" => None,
        "CONTRACTOR" | "CONTRACT" => Some(EmploymentForm::Freelance),
        "TEMPORARY" => Some(EmploymentForm::Temporary),
        "INTERN" | "INTERNSHIP" => Some(EmploymentForm::Internship),
        "PERMANENT" => Some(EmploymentForm::Permanent),
        _ => terms::employment_form(kind),
    }
}

fn share_of(kinds: &[String]) -> Option<Share> {
    let is = |wanted: &str| kinds.iter().any(|kind| key(kind) == wanted);
    match (is("FULLTIME"), is("PARTTIME")) {
        (true, false) => Some(Share { min_percent: 100, max_percent: 100 }),
        // Part time without a figure says no share, and both say none either.
        (_, true) => None,
        _ => kinds.iter().find_map(|kind| terms::share(kind)),
    }
}

fn key(kind: &str) -> String {
    kind.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()).collect()
}

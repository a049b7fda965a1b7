//! State that scripts left in the page: Next.js and its kin, `window.STATE = {…}`, JSON in attributes.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::terms;
use serde_json::{Map, Value};

use super::body;
use super::dates;
use super::draft::{Draft, propose};
use super::json_ld::visit;
use super::markup::as_words;
use super::page::{Page, ScriptKind};
use super::place;
use super::tolerant_json;
use super::words::{FIELD_MAX, bones};

type Object = Map<String, Value>;

const TITLES: &[&str] =
    &["jobTitle", "job_title", "positionTitle", "stillingstittel", "title", "heading", "name"];
const TEXTS: &[&str] = &[
    "descriptionHtml",
    "description_html",
    "jobDescription",
    "job_description",
    "description",
    "adText",
    "adtext",
    "content",
    "body",
    "text",
];
const EMPLOYERS: &[&str] = &[
    "hiringOrganization",
    "companyName",
    "company_name",
    "employerName",
    "employer_name",
    "company",
    "employer",
    "businessName",
    "organization",
    "advertiser",
    "arbeidsgiver",
];
const PLACES: &[&str] =
    &["locationText", "jobLocation", "locations", "location", "workLocation", "city", "office", "place"];
const DEADLINES: &[&str] = &[
    "applicationDeadline",
    "application_deadline",
    "applicationDue",
    "applicationdue",
    "deadline",
    "validThrough",
    "applyBefore",
    "expiresAt",
    "closingDate",
    "soknadsfrist",
];
const POSTED: &[&str] = &[
    "datePosted",
    "publishedAt",
    "published_at",
    "postedAt",
    "postedDate",
    "published",
    "posted_at",
    "dateTimeUtc",
];
const APPLY: &[&str] = &["applyUrl", "apply_url", "applicationUrl", "application_url", "applicationLink"];
const FORMS: &[&str] =
    &["employmentType", "employment_type", "engagementtype", "contractType", "jobType", "workTypes"];
/// Most job-like objects compared.
const MAX_FOUND: usize = 200;

/// The job-like objects of a page's state, and whether one of them is the page's own.
pub(super) fn propose_state(page: &Page, witnesses: &[String], seen: NaiveDate, draft: &mut Draft) {
    let values: Vec<Value> = page.scripts.iter().flat_map(|script| read(script.kind, &script.text)).collect();
    let mut found: Vec<(usize, &Object)> = Vec::new();
    visit(&values, |_, object| {
        if let Some(score) = score(object)
            && found.len() < MAX_FOUND
        {
            found.push((score, object));
        }
        true
    });
    let is_witnessed =
        |object: &Object| words(object, TITLES).is_some_and(|title| witnesses.contains(&bones(&title)));
    let own = found.iter().filter(|(_, object)| is_witnessed(object)).max_by_key(|(score, _)| *score);
    if let Some((_, object)) = own {
        propose_object(object, 0.72, seen, draft);
    } else if let [(score, object)] = found.as_slice()
        && *score >= 5
    {
        propose_object(object, 0.52, seen, draft);
    }
}

fn read(kind: ScriptKind, text: &str) -> Vec<Value> {
    match kind {
        ScriptKind::LinkedData => Vec::new(),
        ScriptKind::Json => tolerant_json::read(text).into_iter().collect(),
        ScriptKind::Code => assigned(text),
    }
}

/// Objects that a script assigns, plain or as a string that it parses.
fn assigned(text: &str) -> Vec<Value> {
    if !TEXTS[..5].iter().any(|key| text.contains(key)) || text.len() > 8_000_000 {
        return Vec::new();
    }
    let mut values = Vec::new();
    let starts =
        text.match_indices('=').filter(|(at, _)| text[at + 1..].trim_start().starts_with(['{', 'J']));
    for (at, _) in starts.take(12) {
        let rest = text[at + 1..].trim_start();
        if let Some(argument) = rest.strip_prefix("JSON.parse(") {
            let literal = serde_json::Deserializer::from_str(argument).into_iter::<String>().next();
            values.extend(literal.and_then(Result::ok).and_then(|text| tolerant_json::read(&text)));
        } else if rest.starts_with('{') {
            values.extend(
                serde_json::Deserializer::from_str(rest).into_iter::<Value>().next().and_then(Result::ok),
            );
        }
    }
    values
}

/// How much an object looks like a job; `None` when it is none.
fn score(object: &Object) -> Option<usize> {
    words(object, TITLES)?;
    let long = TEXTS
        .iter()
        .any(|key| object.get(*key).and_then(Value::as_str).is_some_and(|text| text.len() >= 150));
    let hints = [EMPLOYERS, PLACES, DEADLINES, POSTED, APPLY, FORMS];
    let hinted = hints
        .iter()
        .filter(|keys| keys.iter().any(|key| object.get(*key).is_some_and(|v| !v.is_null())))
        .count();
    let score = usize::from(long) * 2 + hinted;
    (hinted >= 2 && score >= 3).then_some(score)
}

fn propose_object(object: &Object, sure: f32, seen: NaiveDate, draft: &mut Draft) {
    let from = Origin::State;
    if let Some(title) = words(object, TITLES) {
        draft.title(from, sure, &title);
    }
    if let Some(employer) = words(object, EMPLOYERS) {
        draft.employer(from, sure, &employer);
    }
    let date = |keys: &[&str]| {
        let text = plain(object, keys)?;
        dates::read(&text, seen).map(|written| (written, text))
    };
    propose(&mut draft.stated, from, sure - 0.05, date(DEADLINES));
    propose(&mut draft.posted, from, sure, date(POSTED).map(|(written, _)| written.day()));
    let place = words(object, PLACES).and_then(|text| place::from_text(&text)).map(|place| vec![place]);
    propose(&mut draft.places, from, sure - 0.05, place);
    propose(
        &mut draft.form,
        from,
        sure - 0.1,
        words(object, FORMS).and_then(|text| terms::employment_form(&text)),
    );
    propose(&mut draft.share, from, sure - 0.1, words(object, FORMS).and_then(|text| terms::share(&text)));
    let apply = plain(object, APPLY).filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    propose(&mut draft.apply_url, from, sure, apply);
    let text = TEXTS.iter().filter_map(|key| object.get(*key)?.as_str()).max_by_key(|text| text.len());
    let document = text.map(body::from_source).filter(|document| !document.is_empty());
    propose(&mut draft.body, from, sure, document);
}

fn words(object: &Object, keys: &[&str]) -> Option<String> {
    keys.iter()
        .find_map(|key| name_of(object.get(*key)?))
        .map(|text| as_words(&text, FIELD_MAX))
        .filter(|t| !t.is_empty())
}

fn plain(object: &Object, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match object.get(*key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

fn name_of(value: &Value) -> Option<String> {
    let named = |object: &Object| {
        ["name", "label", "text", "city", "title"]
            .iter()
            .find_map(|key| object.get(*key)?.as_str().map(str::to_owned))
    };
    match value {
        Value::String(text) if text.chars().count() <= FIELD_MAX => Some(text.clone()),
        Value::Object(object) => named(object),
        Value::Array(items) => match items.first()? {
            Value::String(text) => Some(text.clone()),
            Value::Object(object) => named(object),
            _ => None,
        },
        _ => None,
    }
}

//! Jobs as the rows of a table.

use domain::deadline::DeadlineWhen;
use domain::stage::StageKind;
use exchange::sheet::{Cell, Heading};
use messages::{Args, Lang, by_id};
use store::takeout::sheet::JobLine;

use crate::clock::{oslo_day, oslo_time};

/// The columns: the end of the heading's id in the catalogues, and how wide.
const COLUMNS: [(&str, u16); 33] = [
    ("title", 36),
    ("employer", 26),
    ("orgnr", 12),
    ("places", 20),
    ("stage", 14),
    ("applied_on", 12),
    ("deadline_on", 12),
    ("deadline_time", 8),
    ("deadline", 18),
    ("posted_on", 12),
    ("starts_on", 12),
    ("starts", 16),
    ("form", 14),
    ("share_min", 8),
    ("share_max", 8),
    ("pay_min", 12),
    ("pay_max", 12),
    ("pay_currency", 8),
    ("pay_period", 8),
    ("pay", 22),
    ("workplace", 12),
    ("degree", 16),
    ("languages", 14),
    ("found_at", 16),
    ("tags", 18),
    ("apply_url", 30),
    ("ad_url", 30),
    ("closed_reason", 18),
    ("closed_note", 24),
    ("archive", 16),
    ("deleted_on", 12),
    ("saved_on", 12),
    ("id", 38),
];

pub(super) fn headings(lang: Lang) -> Vec<Heading> {
    headed(&COLUMNS, lang)
}

/// Headings in the person's language.
pub(super) fn headed(columns: &[(&str, u16)], lang: Lang) -> Vec<Heading> {
    let heading = |(id, width): &(&str, u16)| Heading { text: word("takeout-col", id, lang), width: *width };
    columns.iter().map(heading).collect()
}

pub(super) fn cells(job: &JobLine, lang: Lang) -> Vec<Cell> {
    let fields = &job.fields;
    let words = |text: Option<&String>| Cell::of(text, |text| Cell::text(text.as_str()));
    let named = |group: &str, id: Option<String>| Cell::of(id, |id| Cell::Text(word(group, &id, lang)));
    let places: Vec<&str> =
        fields.places.iter().map(|place| place.city.as_deref().unwrap_or(&place.text)).collect();
    let (deadline_on, deadline_time) = match fields.deadline.when {
        DeadlineWhen::Date(day) => (Cell::Day(day), Cell::Empty),
        DeadlineWhen::DateTime(at) => (Cell::Day(oslo_day(at)), Cell::Time(oslo_time(at))),
        _ => (Cell::Empty, Cell::Empty),
    };
    let pay = fields.pay.as_ref();
    let (min, max) = (pay.and_then(|pay| pay.min), pay.and_then(|pay| pay.max));
    let either = min.or(max);
    let languages: Vec<String> =
        fields.languages_required.iter().map(|code| word("language", code, lang)).collect();
    let starts = fields.starts.as_ref();
    vec![
        Cell::text(fields.title.as_str()),
        Cell::text(fields.employer.as_str()),
        Cell::of(fields.orgnr.as_ref(), |number| Cell::text(number.as_str())),
        Cell::text(places.join(", ")),
        Cell::Text(stage(job.stage_kind, job.stage_name.as_deref(), lang)),
        Cell::of(job.applied_on, Cell::Day),
        deadline_on,
        deadline_time,
        deadline_words(job, lang),
        Cell::of(fields.posted_on, Cell::Day),
        Cell::of(starts.and_then(|starts| starts.on), Cell::Day),
        Cell::of(starts, |starts| Cell::text(starts.text.as_str())),
        named("form", id_of(fields.form)),
        Cell::of(fields.share, |share| Cell::Number(share.min_percent.into())),
        Cell::of(fields.share, |share| Cell::Number(share.max_percent.into())),
        Cell::of(min, |amount| Cell::Hundredths(amount.ore)),
        Cell::of(max, |amount| Cell::Hundredths(amount.ore)),
        Cell::of(either, |amount| Cell::text(amount.currency.code())),
        named("period", either.and_then(|amount| id_of(Some(amount.period)))),
        Cell::of(pay, |pay| Cell::text(pay.text.as_str())),
        named("workplace", id_of(fields.workplace)),
        named("degree", id_of(Some(fields.required_degree))),
        Cell::text(languages.join(", ")),
        words(job.found_at.as_ref()),
        words(job.tags.as_ref()),
        words(fields.apply_url.as_ref()),
        words(job.ad_url.as_ref()),
        named("closed-reason", id_of(job.closed_reason)),
        words(job.closed_note.as_ref()),
        words(job.archive.as_ref()),
        Cell::of(job.deleted_at, |at| Cell::Day(oslo_day(at))),
        Cell::Day(oslo_day(job.created_at)),
        Cell::Text(job.id.to_string()),
    ]
}

/// The deadline as it was printed, else its kind where that says something.
fn deadline_words(job: &JobLine, lang: Lang) -> Cell {
    let deadline = &job.fields.deadline;
    match (&deadline.text, deadline.when) {
        (Some(text), _) => Cell::text(text.as_str()),
        (None, DeadlineWhen::Asap) => Cell::Text(word("deadline", "asap", lang)),
        (None, DeadlineWhen::Rolling) => Cell::Text(word("deadline", "rolling", lang)),
        (None, _) => Cell::Empty,
    }
}

/// The person's own name of a stage, else its kind's.
pub(super) fn stage(kind: StageKind, name: Option<&str>, lang: Lang) -> String {
    name.map_or_else(|| word("stage", kind.id(), lang), str::to_owned)
}

/// The word of a closed set in the person's language; the id itself where the catalogues have none.
pub(super) fn word(group: &str, id: &str, lang: Lang) -> String {
    by_id(lang, &format!("{group}-{id}"), &Args::new()).unwrap_or_else(|| id.to_owned())
}

/// The stable id of a value of a closed set.
pub(super) fn id_of<T: serde::Serialize>(value: Option<T>) -> Option<String> {
    match serde_json::to_value(value?) {
        Ok(serde_json::Value::String(id)) => Some(id),
        _ => None,
    }
}

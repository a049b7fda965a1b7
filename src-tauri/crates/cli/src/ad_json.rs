//! Ads and jobs as the JSON that `cli.md` promises: stable names, ISO dates, `null` for what is absent.

use chrono_tz::Europe::Oslo;
use domain::ad::{CapturedAd, FieldOrigin, Found};
use domain::deadline::{Deadline, DeadlineWhen, StartDate};
use domain::job::{AdContact, JobFields, Place, Share};
use domain::money::{Amount, PayAsWritten};
use serde_json::{Map, Value, json};

use crate::out::Out;

/// A captured ad.
pub(crate) fn captured(ad: &CapturedAd, out: &Out) -> Value {
    fn value<T: Clone>(found: &Option<Found<T>>) -> Option<T> {
        found.as_ref().map(|found| found.value.clone())
    }
    let share = value(&ad.share);
    let warnings = ad.warnings.iter().map(|warning| {
        let code = json!(warning);
        let id = format!("capture-warning-{}", code.as_str().unwrap_or_default());
        json!({ "code": code, "message": out.by_id(&id, &messages::Args::new()) })
    });
    json!({
        "title": value(&ad.title),
        "employer": { "name": value(&ad.employer), "orgnr": value(&ad.orgnr) },
        "locations": places(&value(&ad.places).unwrap_or_default()),
        "deadline": deadline(&value(&ad.deadline).unwrap_or(Deadline::UNKNOWN)),
        "posted_on": value(&ad.posted_on),
        "starts": starts(value(&ad.starts).as_ref()),
        "employment": employment(value(&ad.form).map(|form| json!(form)), share),
        "pay": value(&ad.pay).map(|pay| pay_range(&pay)),
        "workplace": value(&ad.workplace),
        "required_degree": value(&ad.required_degree).unwrap_or_default(),
        "languages_required": value(&ad.languages_required).unwrap_or_default(),
        "language": ad.language,
        "apply_url": value(&ad.apply_url),
        "source": { "site": ad.source.site, "url": ad.source.url, "external_id": ad.source.external_id },
        "state": ad.state,
        "contacts": contacts(&value(&ad.contacts).unwrap_or_default()),
        "text": ad.body.plain_text(),
        "fields": origins(&ad.origins()),
        "warnings": warnings.collect::<Vec<_>>(),
    })
}

/// The facts of a saved job, in the same form.
pub(crate) fn fields(fields: &JobFields) -> Map<String, Value> {
    let json = json!({
        "title": fields.title,
        "employer": { "name": fields.employer, "orgnr": fields.orgnr },
        "locations": places(&fields.places),
        "deadline": deadline(&fields.deadline),
        "posted_on": fields.posted_on,
        "starts": starts(fields.starts.as_ref()),
        "employment": employment(fields.form.map(|form| json!(form)), fields.share),
        "pay": fields.pay.as_ref().map(pay_range),
        "workplace": fields.workplace,
        "required_degree": fields.required_degree,
        "languages_required": fields.languages_required,
        "apply_url": fields.apply_url,
        "contacts": contacts(&fields.contacts),
    });
    match json {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Pay as `pay parse` prints it.
pub(crate) fn pay(pay: &PayAsWritten) -> Value {
    json!({
        "min": pay.min.map(amount),
        "max": pay.max.map(amount),
        "steps": pay.steps.map(|steps| json!({ "min": steps.min, "max": steps.max })),
        "share_percent": pay.share_percent,
        "text": pay.text,
    })
}

/// A deadline: a day, or an instant with Oslo's offset; `null` for every other kind.
pub(crate) fn deadline(deadline: &Deadline) -> Value {
    let (kind, at) = match deadline.when {
        DeadlineWhen::Date(on) => ("date", Some(on.to_string())),
        DeadlineWhen::DateTime(at) => ("datetime", Some(at.with_timezone(&Oslo).to_rfc3339())),
        DeadlineWhen::Asap => ("asap", None),
        DeadlineWhen::Rolling => ("rolling", None),
        DeadlineWhen::Unknown => ("unknown", None),
    };
    json!({ "kind": kind, "at": at, "text": deadline.text })
}

fn pay_range(written: &PayAsWritten) -> Value {
    pay(written)
}

/// An amount in whole units of its currency; hundredths only where they were written.
fn amount(amount: Amount) -> Value {
    let units = if amount.ore % 100 == 0 {
        json!(amount.ore / 100)
    } else {
        // Printing only: the amount itself stays whole øre.
        json!(amount.ore as f64 / 100.0)
    };
    json!({ "amount": units, "currency": amount.currency, "period": amount.period })
}

fn places(places: &[Place]) -> Vec<Value> {
    let place = |place: &Place| json!({ "text": place.text, "city": place.city, "postal_code": place.postal_code, "country": place.country });
    places.iter().map(place).collect()
}

fn starts(starts: Option<&StartDate>) -> Option<Value> {
    starts.map(|starts| json!({ "at": starts.on, "text": starts.text }))
}

fn employment(form: Option<Value>, share: Option<Share>) -> Value {
    json!({
        "form": form,
        "share_min_percent": share.map(|share| share.min_percent),
        "share_max_percent": share.map(|share| share.max_percent),
    })
}

fn contacts(contacts: &[AdContact]) -> Vec<Value> {
    let contact = |contact: &AdContact| json!({ "name": contact.name, "role": contact.role, "email": contact.email, "phone": contact.phone });
    contacts.iter().map(contact).collect()
}

fn origins(origins: &[FieldOrigin]) -> Map<String, Value> {
    let origin = |origin: &FieldOrigin| {
        // Two decimals: a confidence is an estimate, and an f32's tail would say more than is known.
        let confidence = (f64::from(origin.confidence.0) * 100.0).round() / 100.0;
        (origin.field.id().to_owned(), json!({ "from": origin.from, "confidence": confidence }))
    };
    origins.iter().map(origin).collect()
}

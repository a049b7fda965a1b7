//! A job's facts as a person reads and edits them, so that the interface formats no dates of its own into fields.

use chrono::NaiveDate;
use domain::deadline::{Deadline, DeadlineWhen};
use domain::job::{JobFields, Share};

use crate::wire::JobTexts;

/// Every field that is edited as text. What these texts say reads back as the same fields.
pub(crate) fn job_texts(fields: &JobFields, applied_on: Option<NaiveDate>) -> JobTexts {
    JobTexts {
        places: fields.places.iter().map(|place| place.text.as_str()).collect::<Vec<_>>().join("\n"),
        deadline: deadline(&fields.deadline),
        posted_on: fields.posted_on.map(day).unwrap_or_default(),
        starts: fields.starts.as_ref().map(|starts| starts.text.clone()).unwrap_or_default(),
        share: fields.share.map(share).unwrap_or_default(),
        pay: fields.pay.as_ref().map(|pay| pay.text.clone()).unwrap_or_default(),
        languages_required: fields.languages_required.join(", "),
        applied_on: applied_on.map(day).unwrap_or_default(),
    }
}

/// A day as it is written in Norway.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// A known day is written out whole, since the printed words may lack the year; else the printed words stand.
fn deadline(deadline: &Deadline) -> String {
    match deadline.when {
        DeadlineWhen::Date(on) => day(on),
        DeadlineWhen::DateTime(at) => {
            at.with_timezone(&chrono_tz::Europe::Oslo).format("%d.%m.%Y kl. %H:%M").to_string()
        }
        DeadlineWhen::Asap => deadline.text.clone().unwrap_or_else(|| "Snarest".to_owned()),
        DeadlineWhen::Rolling => deadline.text.clone().unwrap_or_else(|| "Løpende".to_owned()),
        DeadlineWhen::Unknown => deadline.text.clone().unwrap_or_default(),
    }
}

fn share(share: Share) -> String {
    if share.min_percent == share.max_percent {
        format!("{} %", share.max_percent)
    } else {
        format!("{}–{} %", share.min_percent, share.max_percent)
    }
}

//! Pay as a JobPosting writes it: `baseSalary` in each of its shapes.

use domain::ad::CaptureWarning;
use domain::money::{Amount, Currency, MAX_ORE, PayAsWritten, PayPeriod};
use domain::pay_text::read_pay;
use serde_json::{Map, Value};

use super::draft::Draft;
use super::markup::as_words;
use super::posting::Posting;
use super::words::FIELD_MAX;

/// Proposes the pay. Figures that cannot be read are kept as words, with a warning.
pub(super) fn propose(posting: &Posting<'_>, sure: f32, draft: &mut Draft) {
    for key in ["baseSalary", "estimatedSalary", "salary"] {
        let Some(value) = posting.all(posting.object, key).into_iter().next() else { continue };
        let Some(written) = written(posting, value) else { continue };
        offer(written, posting, if key == "estimatedSalary" { sure - 0.4 } else { sure }, draft);
        return;
    }
}

fn offer(written: Figures, posting: &Posting<'_>, sure: f32, draft: &mut Draft) {
    let text = written.text();
    let pay = written.read().or_else(|| read_pay(&text).ok().filter(|_| written.is_plausible()));
    if pay.is_none() {
        draft.warn(CaptureWarning::PayUnread);
    }
    let pay = pay.unwrap_or(PayAsWritten { min: None, max: None, steps: None, share_percent: None, text });
    super::draft::propose(&mut draft.pay, posting.from, sure - 0.05, Some(pay));
}

/// The parts of a salary as strings.
#[derive(Default)]
struct Figures {
    min: Option<String>,
    max: Option<String>,
    currency: Option<String>,
    unit: Option<String>,
}

fn written(posting: &Posting<'_>, value: &Value) -> Option<Figures> {
    let currency = posting.words(posting.object, "salaryCurrency");
    let mut figures = match value {
        Value::Object(object) => from_object(posting, object),
        Value::Array(_) | Value::Null | Value::Bool(_) => None,
        other => {
            let text = as_words(&plain(other)?, FIELD_MAX);
            Some(Figures { min: Some(text.clone()), max: Some(text), ..Figures::default() })
        }
    }?;
    figures.currency = figures.currency.or(currency);
    figures.is_said().then_some(figures)
}

fn from_object(posting: &Posting<'_>, object: &Map<String, Value>) -> Option<Figures> {
    let inner = posting.all(object, "value").into_iter().next();
    let inner_object = inner.and_then(Value::as_object);
    let part = |key: &str| {
        let inside = inner_object.and_then(|inner| posting.words(inner, key));
        inside.or_else(|| posting.words(object, key))
    };
    let single = match inner {
        Some(Value::Object(inner)) => posting.words(inner, "value"),
        Some(value) => plain(value).map(|text| as_words(&text, FIELD_MAX)),
        None => None,
    };
    Some(Figures {
        min: part("minValue").or_else(|| single.clone()),
        max: part("maxValue").or(single),
        currency: part("currency"),
        unit: part("unitText").or_else(|| part("duration")),
    })
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl Figures {
    /// Whether there is a figure above nought.
    fn is_said(&self) -> bool {
        [&self.min, &self.max]
            .into_iter()
            .flatten()
            .any(|text| text.chars().any(|c| c.is_ascii_digit() && c != '0'))
    }

    /// Whether no figure is negative or written with an exponent, as pay never is.
    fn is_plausible(&self) -> bool {
        [&self.min, &self.max].into_iter().flatten().all(|text| {
            let exponent = text
                .as_bytes()
                .windows(3)
                .any(|w| w[0].is_ascii_digit() && w[1].eq_ignore_ascii_case(&b'e') && w[2].is_ascii_digit());
            !text.starts_with('-') && !exponent
        })
    }

    /// Plain numbers with a currency and a unit that is known.
    fn read(&self) -> Option<PayAsWritten> {
        let currency = self.currency.as_deref().and_then(Currency::from_code)?;
        let period = period(self.unit.as_deref()?)?;
        let amount = |text: &Option<String>| {
            let ore = hundredths(text.as_deref()?)?;
            (ore > 0).then_some(Amount { ore, currency, period })
        };
        let (min, max) = (amount(&self.min), amount(&self.max));
        if min.is_none() && max.is_none() {
            return None;
        }
        Some(PayAsWritten { min, max, steps: None, share_percent: None, text: self.text() })
    }

    fn text(&self) -> String {
        let figures = match (&self.min, &self.max) {
            (Some(min), Some(max)) if min != max => format!("{min} – {max}"),
            (Some(one), _) | (_, Some(one)) => one.clone(),
            _ => String::new(),
        };
        let unit = self.unit.as_deref().map(|unit| match period(unit) {
            Some(PayPeriod::Year) => "per year".to_owned(),
            Some(PayPeriod::Month) => "per month".to_owned(),
            Some(PayPeriod::Hour) => "per hour".to_owned(),
            None => format!("per {}", unit.to_lowercase()),
        });
        let parts = [Some(figures), self.currency.clone(), unit];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

fn period(unit: &str) -> Option<PayPeriod> {
    match unit.trim().to_ascii_uppercase().as_str() {
        "YEAR" | "YEARLY" | "ANNUAL" | "ANNUALLY" | "ANN" | "P1Y" => Some(PayPeriod::Year),
        "MONTH" | "MONTHLY" | "MON" | "P1M" => Some(PayPeriod::Month),
        "HOUR" | "HOURLY" | "HUR" | "PT1H" => Some(PayPeriod::Hour),
        _ => None,
    }
}

/// A machine's number ("48000", "28.5", "140,000.00") in hundredths.
fn hundredths(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let grouped = whole.split(',').skip(1).all(|group| group.len() == 3);
    let digits: String = whole.chars().filter(|c| *c != ',').collect();
    let is_plain =
        grouped && !digits.is_empty() && digits.len() <= 12 && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_plain || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let cents: String = fraction.chars().chain("00".chars()).take(2).collect();
    let ore = digits.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)?;
    (ore <= MAX_ORE).then_some(ore)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_exactly() {
        for (text, expected) in [
            ("140000", Some(14_000_000)),
            ("28.5", Some(2_850)),
            ("48,000.00", Some(4_800_000)),
            ("650 000", Some(65_000_000)),
            ("48,00", None),
            ("kr 5", None),
            ("1e9", None),
            ("99999999999999", None),
        ] {
            assert_eq!(hundredths(text), expected, "{text}");
        }
    }
}

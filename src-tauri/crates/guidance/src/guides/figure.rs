//! Figures with their units, and how they are said.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::fact::{Text, Unit};
use crate::facts::{Number, NumberPart};
use crate::hundredths::Hundredths;

/// A figure, or a range from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The figure; of a range its low end.
    #[serde(deserialize_with = "whole_or_decimal")]
    pub value: Hundredths,
    /// The high end of a range.
    #[serde(default, deserialize_with = "some_whole_or_decimal")]
    pub to: Option<Hundredths>,
    /// What it counts.
    pub unit: Unit,
}

impl Figure {
    /// The figure with its unit, in both languages.
    pub fn told(self) -> Text {
        let both = |language| match self.to {
            Some(to) => format!("{}–{}", decimal(self.value, language), decimal(to, language)),
            None => decimal(self.value, language),
        };
        with_unit(&both(Language::En), &both(Language::Nb), self.unit)
    }

    /// Its one number, or the two ends of a range.
    pub(crate) fn numbers(self) -> Vec<Number> {
        let number = |part, figure: Hundredths| Number { part, hundredths: figure.0.into() };
        match self.to {
            Some(to) => vec![number(NumberPart::Low, self.value), number(NumberPart::High, to)],
            None => vec![number(NumberPart::Value, self.value)],
        }
    }
}

impl Unit {
    /// What the unit is called behind a number: "kr a month".
    pub fn told(self) -> Text {
        let Text { en, nb } = with_unit("", "", self);
        Text { en: en.trim().to_owned(), nb: nb.trim().to_owned() }
    }
}

/// A figure and the text that speaks of it: one sentence where the text begins with a small letter, else two parts.
pub(crate) fn with_text(figure: &Text, text: &Text) -> Text {
    let both = |figure: &str, text: &str| match text.starts_with(char::is_lowercase) {
        true => format!("{figure} {text}"),
        false => format!("{figure} · {text}"),
    };
    Text { en: both(&figure.en, &text.en), nb: both(&figure.nb, &text.nb) }
}

/// Whole figures as the program shows them, with their unit.
pub(crate) fn whole(value: i64, unit: Unit) -> Text {
    with_unit(&grouped(value), &grouped(value), unit)
}

/// A figure of at most two decimals, with its unit.
pub(crate) fn printed(value: Hundredths, unit: Unit) -> Text {
    Figure { value, to: None, unit }.told()
}

/// Thousands parted by narrow no-break spaces.
pub(crate) fn grouped(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "−" } else { "" };
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        // Digits are one byte each, so every chunk is text.
        .filter_map(|chunk| std::str::from_utf8(chunk).ok())
        .collect();
    format!("{sign}{}", groups.join("\u{202f}"))
}

#[derive(Clone, Copy)]
enum Language {
    En,
    Nb,
}

fn decimal(figure: Hundredths, language: Language) -> String {
    let whole = grouped(i64::from(figure.0 / 100));
    let decimals = format!("{:02}", figure.0 % 100);
    let mark = match language {
        Language::En => '.',
        Language::Nb => ',',
    };
    match decimals.trim_end_matches('0') {
        "" => whole,
        decimals => format!("{whole}{mark}{decimals}"),
    }
}

/// A figure that is said with its unit's word, in the singular for one.
fn with_unit(en: &str, nb: &str, unit: Unit) -> Text {
    let one = en == "1";
    let (in_en, in_nb) = match unit {
        Unit::People => (if one { " person" } else { " people" }, if one { " person" } else { " personer" }),
        Unit::Firms => (if one { " firm" } else { " firms" }, if one { " bedrift" } else { " bedrifter" }),
        Unit::Kr => (" kr", " kr"),
        Unit::KrPerMonth => (" kr a month", " kr i måneden"),
        Unit::KrPerYear | Unit::KrPerYearAndPercent => (" kr a year", " kr i året"),
        Unit::Percent => (" %", " %"),
        Unit::BasicAmounts => (" G", " G"),
        Unit::Months => (if one { " month" } else { " months" }, if one { " måned" } else { " måneder" }),
        Unit::Weeks => (if one { " week" } else { " weeks" }, if one { " uke" } else { " uker" }),
        Unit::Days => (if one { " day" } else { " days" }, if one { " dag" } else { " dager" }),
        Unit::DaysWithSaturdays => (" working days, Saturdays counted", " virkedager, lørdager medregnet"),
        Unit::Hours => (if one { " hour" } else { " hours" }, if one { " time" } else { " timer" }),
        Unit::OrgNumber
        | Unit::MunicipalityNumber
        | Unit::Place
        | Unit::WebAddress
        | Unit::Text
        | Unit::TaxZone
        | Unit::EmployerZone => ("", ""),
    };
    Text { en: format!("{en}{in_en}"), nb: format!("{nb}{in_nb}") }
}

/// A whole number, or a figure in quotation marks as it is printed.
pub(crate) fn whole_or_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hundredths, D::Error> {
    struct Either;
    impl Visitor<'_> for Either {
        type Value = Hundredths;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(
                "a whole number, or a figure of at most two decimals in quotation marks, like \"13.7\"",
            )
        }
        fn visit_i64<E: Error>(self, whole: i64) -> Result<Hundredths, E> {
            let hundredths = u32::try_from(whole).ok().and_then(|whole| whole.checked_mul(100));
            hundredths.map(Hundredths).ok_or_else(|| E::invalid_value(Unexpected::Signed(whole), &self))
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Hundredths, E> {
            Hundredths::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
        }
    }
    deserializer.deserialize_any(Either)
}

fn some_whole_or_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Hundredths>, D::Error> {
    whole_or_decimal(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct File {
        figure: Figure,
    }

    fn read(text: &str) -> Result<Figure, String> {
        let file: Result<File, _> = toml::from_str(&format!("figure = {{ {text} }}"));
        file.map(|file| file.figure).map_err(|error| error.to_string())
    }

    #[test]
    fn figures_are_said_with_their_unit_in_both_languages() {
        for (text, en, nb) in [
            (
                "value = 341_373, unit = \"kr_per_year\"",
                "341\u{202f}373 kr a year",
                "341\u{202f}373 kr i året",
            ),
            ("value = \"62.4\", unit = \"percent\"", "62.4 %", "62,4 %"),
            ("value = 1, unit = \"months\"", "1 month", "1 måned"),
            ("value = 52, to = 104, unit = \"weeks\"", "52–104 weeks", "52–104 uker"),
            ("value = \"2.5\", unit = \"basic_amounts\"", "2.5 G", "2,5 G"),
            ("value = \"792.50\", unit = \"kr_per_month\"", "792.5 kr a month", "792,5 kr i måneden"),
        ] {
            let told = read(text).unwrap().told();
            assert_eq!((told.en.as_str(), told.nb.as_str()), (en, nb));
        }
        assert_eq!(grouped(-1_234_567), "−1\u{202f}234\u{202f}567");
        assert_eq!((grouped(0), grouped(100)), ("0".to_owned(), "100".to_owned()));
    }

    #[test]
    fn figures_without_unit_or_with_floating_point_are_refused() {
        for (text, reason) in [
            ("value = 3", "missing field `unit`"),
            ("value = 3, unit = \"miles\"", "unknown variant `miles`"),
            ("value = 3.5, unit = \"months\"", "a whole number, or a figure of at most two decimals"),
            ("value = -3, unit = \"months\"", "a whole number"),
            ("value = \"3 %\", unit = \"percent\"", "a whole number"),
            ("value = 99_999_999, unit = \"kr_per_year\"", "a whole number"),
        ] {
            let said = read(text).unwrap_err();
            assert!(said.contains(reason), "{text}: {said}");
        }
    }
}

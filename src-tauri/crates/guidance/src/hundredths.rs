//! Percents and other figures with decimals, as they are printed and kept without floating point.

use std::fmt;

use domain::tax::Rate;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A figure of at most two decimals in hundredths: "13.7" is 1370. Of percents it is a [`Rate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub u32);

impl Hundredths {
    /// The figure as it is printed: whole digits, then at most two decimals after a point or a comma.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(whole) || !all_digits(decimals) || decimals.len() > 2 {
            return None;
        }
        let hundredths: u32 = format!("{decimals:0<2}").parse().ok()?;
        whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(hundredths).map(Self)
    }

    /// The figure of percents as a rate.
    pub fn rate(self) -> Rate {
        Rate(self.0)
    }

    /// The whole part, at most 255.
    pub fn whole(self) -> u8 {
        u8::try_from(self.0 / 100).unwrap_or(u8::MAX)
    }
}

impl From<Hundredths> for u32 {
    fn from(figure: Hundredths) -> Self {
        figure.0
    }
}

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}.{:02}", self.0 / 100, self.0 % 100);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hundredths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Printed;
        impl Visitor<'_> for Printed {
            type Value = Hundredths;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a figure of at most two decimals in quotation marks, like \"13.7\"")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Hundredths, E> {
                Hundredths::parse(text)
                    .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        // A number without quotation marks would come as floating point, which cannot hold 13.7 exactly.
        deserializer.deserialize_str(Printed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_figures_are_read_exactly_and_printed_again() {
        for (text, hundredths, printed) in [
            ("22.0", 2200, "22"),
            ("13.7", 1370, "13.7"),
            ("7,65", 765, "7.65"),
            ("10.05", 1005, "10.05"),
            ("0", 0, "0"),
            ("100", 10_000, "100"),
        ] {
            assert_eq!(Hundredths::parse(text), Some(Hundredths(hundredths)), "{text}");
            assert_eq!(Hundredths(hundredths).to_string(), printed);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", ".", "1.", ".5", "-1", "+1", "1.234", "1e2", "13 %", "4294967296", "99999999", "١"]
        {
            assert_eq!(Hundredths::parse(text), None, "{text}");
        }
    }
}

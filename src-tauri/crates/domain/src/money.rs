//! Money: whole øre with currency and period, never floating point.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest amount the program keeps, in øre: one hundred thousand million kroner. Larger input is a mistake, and
/// the limit keeps every amount exact in JavaScript's numbers too.
pub const MAX_ORE: i64 = 10_000_000_000_000;

/// A currency as a three-letter ISO 4217 code, upper case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Norwegian kroner, the default everywhere.
    pub const NOK: Self = Self(*b"NOK");

    /// The currency of a three-letter code in any case; `None` when it is not three ASCII letters.
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        // The constructor lets only ASCII letters in.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("a currency is three letters"))
    }
}

/// What a pay amount is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    /// One year.
    Year,
    /// One calendar month.
    Month,
    /// One hour.
    Hour,
}

/// A pay amount: so much, in this currency, for this period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Amount {
    /// Hundredths of the currency's unit: øre for kroner.
    #[ts(type = "number")]
    pub ore: i64,
    /// The currency the figure was given in.
    pub currency: Currency,
    /// The time it pays for.
    pub period: PayPeriod,
}

/// Steps of the public pay scale (`lønnstrinn`). They are kept as steps and never read as kroner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct PaySteps {
    /// Lowest step named.
    pub min: u8,
    /// Highest step named; the same as `min` when only one is.
    pub max: u8,
}

/// Pay as somebody wrote it, read into amounts where that can be done.
///
/// One amount gives the same `min` and `max`; "opp til" gives only `max`; "minst" and "fra" give only `min`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct PayAsWritten {
    /// The least, where one is said.
    pub min: Option<Amount>,
    /// The most, where one is said.
    pub max: Option<Amount>,
    /// Pay steps instead of amounts.
    pub steps: Option<PaySteps>,
    /// Share of a full position in whole percent, when the words name one ("80 %", "50 % stilling").
    pub share_percent: Option<u8>,
    /// The words as they were written, white space folded.
    pub text: String,
}

//! Exchange rates as Norges Bank's open data gives them, in CSV.
//!
//! Source of the form: Norges Bank's documentation of its data warehouse; `UNIT_MULT` is the power of ten of the units a
//! rate is for: 2 for SEK, DKK and JPY, which are quoted for a hundred.

use chrono::NaiveDate;
use domain::money::Currency;

/// A rate of Norges Bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BankRate {
    /// Kroner for one unit, in millionths.
    pub millionths: i64,
    /// The day of the rate.
    pub on: NaiveDate,
}

/// Why an answer has no rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// The answer is no table with the columns of a rate.
    #[error("the answer is no table of rates: {0}")]
    NotRates(String),
    /// No row is of the currency against kroner.
    #[error("the answer has no rate of {0}")]
    NoRate(String),
    /// A figure of the row cannot be read.
    #[error("`{0}` is no rate")]
    Unreadable(String),
}

/// The newest rate of a currency in an answer.
///
/// # Errors
/// When the text is no such table, has no row for the currency, or a row whose figures cannot be read.
pub fn read_rate(csv: &str, currency: Currency) -> Result<BankRate, RateError> {
    let text = csv.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let columns = Columns::of(reader.headers().map_err(not_rates)?)?;
    let mut newest: Option<BankRate> = None;
    for row in reader.records() {
        let row = row.map_err(not_rates)?;
        if let Some(rate) = columns.rate(&row, currency)? {
            newest = newest.filter(|known| known.on > rate.on).or(Some(rate));
        }
    }
    newest.ok_or_else(|| RateError::NoRate(currency.code().to_owned()))
}

/// Where the columns stand. Beside the codes there may be columns with their names in words, and others.
struct Columns {
    base: usize,
    quote: usize,
    power: usize,
    day: usize,
    value: usize,
}

impl Columns {
    fn of(headers: &csv::StringRecord) -> Result<Self, RateError> {
        let place = |name: &str| {
            let found = headers.iter().position(|header| header.trim().eq_ignore_ascii_case(name));
            found.ok_or_else(|| RateError::NotRates(format!("no column {name}")))
        };
        Ok(Self {
            base: place("BASE_CUR")?,
            quote: place("QUOTE_CUR")?,
            power: place("UNIT_MULT")?,
            day: place("TIME_PERIOD")?,
            value: place("OBS_VALUE")?,
        })
    }

    /// The rate of a row; `None` for another currency, and for a day without a figure.
    fn rate(&self, row: &csv::StringRecord, currency: Currency) -> Result<Option<BankRate>, RateError> {
        let cell = |place: usize| row.get(place).map(str::trim).unwrap_or_default();
        if cell(self.base) != currency.code() || cell(self.quote) != "NOK" || cell(self.value).is_empty() {
            return Ok(None);
        }
        let unreadable = |text: &str| RateError::Unreadable(text.to_owned());
        let power: u32 = cell(self.power).parse().map_err(|_| unreadable(cell(self.power)))?;
        let on = cell(self.day).parse().map_err(|_| unreadable(cell(self.day)))?;
        let millionths = millionths(cell(self.value), power).ok_or_else(|| unreadable(cell(self.value)))?;
        Ok(Some(BankRate { millionths, on }))
    }
}

/// A decimal for ten to the power of units, as millionths for one unit, rounded to the nearest.
fn millionths(text: &str, power: u32) -> Option<i64> {
    // Thousands may be grouped by a space or, before a decimal point, by commas.
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = if text.contains('.') { text.replace(',', "") } else { text.replace(',', ".") };
    let (front, back) = text.split_once('.').unwrap_or((&text, ""));
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if front.is_empty() || front.len() > 9 || !is_number(front) || !is_number(back) || power > 6 {
        return None;
    }
    let back: String = back.chars().take(6).collect();
    let exact: i64 = format!("{front}{back:0<6}").parse().ok()?;
    let units = 10_i64.pow(power);
    Some((exact + units / 2) / units).filter(|rate| *rate > 0)
}

fn not_rates(error: csv::Error) -> RateError {
    RateError::NotRates(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "FREQ;Frequency;BASE_CUR;Base Currency;QUOTE_CUR;Quote Currency;TENOR;DECIMALS;CALCULATED;UNIT_MULT;Unit Multiplier;COLLECTION;TIME_PERIOD;OBS_VALUE";

    fn answer(base: &str, power: u8, day: &str, value: &str) -> String {
        format!("{HEAD}\r\nB;Business;{base};x;NOK;Norwegian krone;SP;4;false;{power};x;C;{day};{value}\r\n")
    }

    fn rate(text: &str, code: &str) -> Result<BankRate, RateError> {
        read_rate(text, Currency::from_code(code).unwrap())
    }

    /// Figures: norway-facts.md, 6.5, samples of 9 October and 14 August 2026.
    #[test]
    fn rates_are_for_one_unit_whatever_they_are_quoted_for() {
        for (code, power, value, millionths) in [
            ("EUR", 0, "10.7155", 10_715_500),
            ("SEK", 2, "95.95", 959_500),
            ("JPY", 2, "6.0423", 60_423),
            ("DKK", 2, "146.24", 1_462_400),
            ("USD", 0, "9.4515", 9_451_500),
            ("BTC", 0, "1,012,345.5", 1_012_345_500_000),
            ("EUR", 0, "10,7155", 10_715_500),
        ] {
            let read = rate(&answer(code, power, "2026-10-09", value), code).unwrap();
            assert_eq!(
                (read.millionths, read.on.to_string()),
                (millionths, "2026-10-09".to_owned()),
                "{code}"
            );
        }
    }

    #[test]
    fn the_newest_day_with_a_figure_counts_and_commas_may_part_the_columns() {
        let text = format!(
            "\u{feff}{HEAD}\nB;B;EUR;e;NOK;n;SP;4;f;0;u;C;2026-10-09;10.7\nB;B;EUR;e;NOK;n;SP;4;f;0;u;C;2026-10-08;10.6\nB;B;EUR;e;NOK;n;SP;4;f;0;u;C;2026-10-12;\n"
        );
        assert_eq!(rate(&text, "EUR").unwrap().on.to_string(), "2026-10-09");
        assert_eq!(rate(&text.replace(';', ","), "EUR").unwrap().millionths, 10_700_000);
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for text in ["", "<html><body>maintenance</body></html>", "{}", "A;B\n1;2\n"] {
            assert!(matches!(rate(text, "EUR"), Err(RateError::NotRates(_))), "{text}");
        }
        assert!(matches!(rate(HEAD, "EUR"), Err(RateError::NoRate(_))));
        assert!(matches!(rate(&answer("USD", 0, "2026-10-09", "9.4"), "EUR"), Err(RateError::NoRate(_))));
        for (power, day, value) in [
            (0, "2026-10-09", "x"),
            (0, "yesterday", "9.4"),
            (9, "2026-10-09", "9.4"),
            (0, "2026-10-09", "-3"),
        ] {
            let text = answer("EUR", power, day, value);
            assert!(matches!(rate(&text, "EUR"), Err(RateError::Unreadable(_))), "{text}");
        }
    }
}

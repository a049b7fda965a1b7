//! The one rule by which the size of an amount decides what it pays for.

use crate::money::{Currency, PayPeriod};

/// What an amount pays for when no words say it, judged by its size, in hundredths of the currency's unit.
///
/// The limits are our judgement of what work pays, not figures from a source. For Norwegian kroner and
/// currencies of like worth:
/// - from 100 000: a year (product.md: "over 100,000: a year"; exactly 100 000 is taken the same way).
///   Doubt: a director's month can pass 100 000.
/// - from 2 000 up to 100 000: a month. Doubt: 2 000 to 10 000 is the month of a small part-time position or,
///   rarely, a consultant's hour; 60 000 to 100 000 can be the year of one.
/// - below 2 000: an hour, also a consultant's.
///
/// For currencies whose unit is worth some ten kroner (euro, dollars, pounds, francs) the limits are 15 000
/// and 300: `EUR 3500` is a month and `£55k` a year. Doubt: a yearly part-time pay below 15 000. For
/// Icelandic kroner, forints and yen, worth a tenth of a krone and less, they are 2 000 000 and 20 000.
///
/// `k` and `mill.` change nothing in the rule: `54k` is a month, `650k` and `1,1 mill.` are years. Of a range
/// the smaller end decides.
pub fn period_by_size(ore: i64, currency: Currency) -> PayPeriod {
    let (year, month) = match currency.code() {
        "EUR" | "USD" | "GBP" | "CHF" | "CAD" | "AUD" | "NZD" | "SGD" => (15_000, 300),
        "ISK" | "HUF" | "JPY" => (2_000_000, 20_000),
        _ => (100_000, 2_000),
    };
    match ore / 100 {
        whole if whole >= year => PayPeriod::Year,
        whole if whole >= month => PayPeriod::Month,
        _ => PayPeriod::Hour,
    }
}

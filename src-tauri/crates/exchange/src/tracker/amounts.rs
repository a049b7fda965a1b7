//! Pay as tables hold it: in one cell as people write it, or least, most and currency apart.

use domain::money::PayAsWritten;
use domain::pay_text::read_pay;

/// Pay of one cell, with the currency of another where the cell names none.
pub(super) fn one(text: &str, currency: &str) -> Option<PayAsWritten> {
    let whole = plain_number(text);
    match read_pay(&with_currency(&whole, currency)) {
        Ok(pay) => Some(PayAsWritten { text: text.split_whitespace().collect::<Vec<_>>().join(" "), ..pay }),
        Err(_) => None,
    }
}

/// Pay of a least and a most in cells of their own; either may be empty.
pub(super) fn range(least: &str, most: &str, currency: &str) -> Option<PayAsWritten> {
    let (least, most) = (plain_number(least), plain_number(most));
    let text = match (least.is_empty(), most.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("fra {least}"),
        (true, false) => format!("opp til {most}"),
        (false, false) if least == most => least,
        (false, false) => format!("{least}–{most}"),
    };
    read_pay(&with_currency(&text, currency)).ok()
}

/// A number as programs write it (`650000.0`) without the decimals that say nothing.
fn plain_number(text: &str) -> String {
    let text = text.trim();
    match text.split_once('.') {
        Some((whole, rest))
            if whole.len() > 3 && !rest.is_empty() && rest.bytes().all(|byte| byte == b'0') =>
        {
            whole.to_owned()
        }
        _ => text.to_owned(),
    }
}

fn with_currency(text: &str, currency: &str) -> String {
    let has_own = text.chars().any(|c| matches!(c, '$' | '€' | '£') || c.is_alphabetic());
    if currency.is_empty() || has_own { text.to_owned() } else { format!("{text} {currency}") }
}

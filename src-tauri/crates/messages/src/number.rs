//! Whole numbers as they stand in sentences.

/// Digits in groups of three with a narrow no-break space, from five digits on: `9999`, `12 000`.
///
/// Four digits stay together, as both languages allow, so that a year is never torn apart.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut text = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_begin_at_five_digits() {
        for (number, shown) in [
            (0, "0"),
            (2026, "2026"),
            (12_000, "12_000"),
            (820_000, "820_000"),
            (1_234_567, "1_234_567"),
            (-999, "−999"),
            (-54_000, "−54_000"),
            (i64::MIN, "−9_223_372_036_854_775_808"),
        ] {
            assert_eq!(grouped(number), shown.replace('_', "\u{202f}"));
        }
    }
}

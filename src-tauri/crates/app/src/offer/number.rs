//! Numbers as a person types them: with a comma or a point, with or without a unit behind.

use crate::{ApiError, ErrorCode};

/// What a field takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// The field's name, for the error.
    pub(crate) field: &'static str,
    /// The least, whole.
    pub(crate) least: i64,
    /// The most, whole.
    pub(crate) most: i64,
}

/// A whole number within its bounds.
pub(crate) fn whole(text: &str, bounds: Bounds) -> Result<i64, ApiError> {
    let hundredths = hundredths(text, bounds)?;
    if hundredths % 100 == 0 { Ok(hundredths / 100) } else { Err(unread(text, bounds)) }
}

/// A number with up to two decimals within its bounds, in hundredths: "37,5 t" is 3750.
pub(crate) fn hundredths(text: &str, bounds: Bounds) -> Result<i64, ApiError> {
    let value = scaled(text, 2).ok_or_else(|| unread(text, bounds))?;
    if value < bounds.least * 100 || value > bounds.most * 100 {
        return Err(ApiError::new(ErrorCode::NumberRange)
            .with("field", bounds.field)
            .with("least", bounds.least)
            .with("most", bounds.most));
    }
    Ok(value)
}

/// A number with up to so many decimals, scaled up by them; `None` when it is none or has more.
pub(crate) fn scaled(text: &str, decimals: u32) -> Option<i64> {
    let number: String = text
        .trim()
        .trim_end_matches(|c: char| c.is_alphabetic() || c == '%' || c == '.' || c.is_whitespace())
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let (front, back) = number.split_once([',', '.']).unwrap_or((&number, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if front.is_empty() || !digits(front) || !digits(back) || back.len() > decimals as usize {
        return None;
    }
    let padded = format!("{front}{back:0<width$}", width = decimals as usize);
    padded.parse().ok()
}

/// A plain decimal number in hundredths, rounded from its third decimal; `None` when it is none.
pub(crate) fn rounded_hundredths(text: &str) -> Option<i64> {
    let (front, back) = text.split_once('.').unwrap_or((text, ""));
    let kept: String = back.chars().take(3).collect();
    let thousandths = scaled(&format!("{front}.{kept}"), 3)?;
    Some((thousandths + 5) / 10)
}

fn unread(text: &str, bounds: Bounds) -> ApiError {
    ApiError::new(ErrorCode::NumberUnread).with("field", bounds.field).with("text", text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_decimals_are_rounded_to_hundredths() {
        for (text, hundredths) in
            [("37.5", 3_750), ("37.125", 3_713), ("2.0049999", 200), ("850000", 85_000_000), ("0.1", 10)]
        {
            assert_eq!(rounded_hundredths(text), Some(hundredths), "{text}");
        }
        assert_eq!(rounded_hundredths("-5"), None);
    }

    #[test]
    fn numbers_come_with_comma_point_or_unit() {
        for (text, hundredths) in [
            ("37,5", Some(3_750)),
            ("37.5 t", Some(3_750)),
            ("5 %", Some(500)),
            ("5%", Some(500)),
            ("1 000", Some(100_000)),
            ("7,25", Some(725)),
            ("40 timer", Some(4_000)),
            ("3 mnd.", Some(300)),
            ("7,255", None),
            ("-5", None),
            ("", None),
            ("%", None),
            ("fem", None),
            ("1,2,3", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(scaled(text, 2), hundredths, "{text}");
        }
    }
}

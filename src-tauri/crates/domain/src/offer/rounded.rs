//! Division of whole amounts, rounded once, where a line of the reckoning is settled.

/// A fraction rounded to the nearest whole, halves away from zero. What does not fit is held at the end of the range:
/// it is far beyond [`crate::money::MAX_ORE`], so no amount a person can enter comes there.
pub(super) fn rounded(over: i128, under: i128) -> i64 {
    if under == 0 {
        return 0;
    }
    let half = if (over < 0) == (under < 0) { under / 2 } else { -under / 2 };
    held((over + half) / under)
}

/// A sum of amounts, held at the end of the range.
pub(super) fn sum(amounts: &[i64]) -> i64 {
    held(amounts.iter().copied().map(i128::from).sum())
}

pub(super) fn held(amount: i128) -> i64 {
    i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::{rounded, sum};

    #[test]
    fn halves_go_away_from_zero_and_nothing_by_nothing_is_nothing() {
        let cases = [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (7, -2, -4), (1, 0, 0), (0, 7, 0)];
        for (over, under, wanted) in cases {
            assert_eq!(rounded(over, under), wanted, "{over} / {under}");
        }
    }

    #[test]
    fn what_does_not_fit_is_held_at_the_end_of_the_range() {
        assert_eq!(sum(&[i64::MAX, 1]), i64::MAX);
        assert_eq!(sum(&[i64::MIN, -1]), i64::MIN);
        assert_eq!(rounded(i128::from(i64::MAX) * 3, 2), i64::MAX);
    }
}

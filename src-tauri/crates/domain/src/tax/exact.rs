//! Amounts without rounding: fractions of an øre fine enough for every rate and every twelfth.

use std::ops::{Add, Sub};

use super::{Rate, TaxMonths};

/// An amount in the smallest part that a year's reckoning can come to, so that nothing is rounded on the way.
///
/// One øre is 1 200 000 000 parts: twelve for the months of a part of a year, and ten thousand twice, for a rate (in
/// hundredths of a percent) taken of what another rate has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(i128);

const PARTS: i128 = 12 * 10_000 * 10_000;

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole øre.
    pub fn from_ore(ore: i64) -> Self {
        Self(i128::from(ore) * PARTS)
    }

    /// So many twelfths of an amount of øre.
    pub fn twelfths(ore: i64, months: TaxMonths) -> Self {
        Self(i128::from(ore) * (PARTS / 12) * i128::from(months.count()))
    }

    /// A rate of the amount. Exact for the two rates that follow one another in a reckoning.
    #[must_use]
    pub fn at(self, rate: Rate) -> Self {
        Self(self.0 / 10_000 * i128::from(rate.0))
    }

    /// Rounded to the nearest øre, halves away from zero.
    pub fn ore(self) -> i64 {
        let half = if self.0 < 0 { -PARTS / 2 } else { PARTS / 2 };
        // Amounts are bounded by `money::MAX_ORE`, far within an i64.
        i64::try_from((self.0 + half) / PARTS).unwrap_or(i64::MAX)
    }

    /// Rounded to the nearest krone.
    pub fn kroner(self) -> i64 {
        let half = if self.0 < 0 { -PARTS * 50 } else { PARTS * 50 };
        i64::try_from((self.0 + half) / (PARTS * 100)).unwrap_or(i64::MAX)
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

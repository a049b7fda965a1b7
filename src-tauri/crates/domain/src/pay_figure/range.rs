//! What a figure is a year for a full position.

use crate::money::{Currency, PayAsWritten};
use crate::offer::Hours;
use crate::yearly::full_time_of;

/// Hours a week by which pay by the hour is brought to a year: 37.5, the full-time week of the floor's and the offers'
/// sources.
const HOURS_WEEK: Hours = Hours(3_750);

/// Yearly pay for a full position, least and most, of a figure; `None` where it has no amount in kroner that can be
/// brought to a year.
///
/// A month counts twelve times, an hour 37.5 × 52 times; pay for a known share is brought to the full position. Where
/// only one end is written ("opp til 700 000") it stands for both.
pub fn yearly_range(pay: &PayAsWritten) -> Option<(i64, i64)> {
    let ends = Ends::of(pay).filter(|ends| ends.currency == Currency::NOK)?;
    Some((ends.low(), ends.high()))
}

/// The ends of a figure that are written, a year for a full position, in hundredths of the currency's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    /// The currency of both.
    pub currency: Currency,
    /// The least, where it is written.
    pub least: Option<i64>,
    /// The most, where it is written.
    pub most: Option<i64>,
}

impl Ends {
    /// The ends of a figure; `None` without an amount.
    pub fn of(pay: &PayAsWritten) -> Option<Self> {
        let currency = pay.min.or(pay.max)?.currency;
        let (least, most) = full_time_of(pay, HOURS_WEEK)?;
        Some(Self { currency, least, most })
    }

    /// The least, else the most: what the figure comes down to.
    pub fn low(&self) -> i64 {
        // At least one end is written, or there would be no ends.
        self.least.or(self.most).unwrap_or_default()
    }

    /// The most, else the least: what the figure goes up to.
    pub fn high(&self) -> i64 {
        self.most.or(self.least).unwrap_or_default()
    }
}

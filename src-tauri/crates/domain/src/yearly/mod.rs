//! Bringing pay as written to øre a year for a full position, or saying what to ask.

mod read;
mod scale;
#[cfg(test)]
mod tests;

use crate::money::Currency;
use crate::note::Note;
pub use read::read_yearly;
pub use scale::yearly_of;
pub(crate) use scale::{full_time_of, in_currency};

/// Yearly pay read from what a person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Yearly {
    /// Hundredths of the currency's unit a year.
    pub ore: i64,
    /// The currency.
    pub currency: Currency,
    /// How it was read, where that is worth saying: from a month, from an hour, huge.
    pub notes: Vec<Note>,
}

/// Why a text is no yearly pay.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum YearlyError {
    /// It could not be read at all.
    #[error(transparent)]
    Unread(#[from] crate::pay_text::PayTextError),
    /// A range, where one figure is wanted.
    #[error("\"{text}\" is a range; write one figure")]
    Range {
        /// The words.
        text: String,
    },
    /// Pay steps, which are no kroner.
    #[error("\"{text}\" are pay steps; write kroner")]
    Steps {
        /// The words.
        text: String,
    },
    /// Nothing, where pay is wanted.
    #[error("pay of nothing")]
    Zero,
    /// So small that thousands were probably meant ("850").
    #[error("\"{text}\" is too little for a year; {thousands} was probably meant")]
    Thousands {
        /// The words.
        text: String,
        /// The amount in whole units, were thousands meant.
        thousands: i64,
    },
}

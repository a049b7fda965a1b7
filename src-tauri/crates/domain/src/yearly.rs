//! Bringing pay as written to øre a year for a full position, or saying what to ask.

use crate::money::{Currency, PayAsWritten};
use crate::note::Note;
use crate::offer::Hours;

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

/// Reads one yearly pay as a person types it into a field that asks for a year's pay.
///
/// A written period is believed: `54 000 kr/mnd` is taken times twelve, `450 kr/t` times `hours_week` × 52, and the notes
/// say so. Without a written period the size decides as in [`crate::pay_text::period_by_size`], except that an amount
/// so small that it would be an hour's pay is asked about.
///
/// # Errors
/// [`YearlyError`].
pub fn read_yearly(text: &str, hours_week: Hours) -> Result<Yearly, YearlyError> {
    todo!()
}

/// Least and most a year of pay as an ad writes it, in øre for the share it is written for; `None` without amounts in
/// kroner.
pub fn yearly_of(pay: &PayAsWritten, hours_week: Hours) -> Option<(Option<i64>, Option<i64>)> {
    todo!()
}

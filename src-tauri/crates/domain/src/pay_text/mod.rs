//! Reads pay as people write it: `kr 650 000,-`, `650–720k`, `ltr. 65–72`, `450 kr/t`, `$150k-$200k+`.
//!
//! [`read_pay`] takes a text that is pay; [`find_pay`] searches the running text of an ad and takes nothing
//! that does not show that it is pay.

mod expression;
mod figure;
mod find;
mod mark;
mod period;
mod reading;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::ops::Range;

use crate::fold::fold_space;
use crate::money::PayAsWritten;
use crate::tokens::tokens;
pub use find::find_pay;
pub use period::period_by_size;

/// Pay found in running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPay {
    /// Where it stands, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// The pay; its text is what stands there.
    pub pay: PayAsWritten,
}

/// Why a text could not be read as pay.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayTextError {
    /// Nothing was written.
    #[error("nothing was written; write an amount such as 650 000 or 54 000 kr/mnd")]
    Empty,
    /// No amount and no pay step is written.
    #[error("there is no amount in \"{text}\"; write one such as 650 000 or 54 000 kr/mnd")]
    NoAmount {
        /// The words.
        text: String,
    },
    /// The amount is larger than the program keeps ([`crate::money::MAX_ORE`]).
    #[error("the amount in \"{text}\" is too large")]
    TooLarge {
        /// The words.
        text: String,
    },
    /// The amount is below zero.
    #[error("the amount in \"{text}\" is below zero")]
    Negative {
        /// The words.
        text: String,
    },
    /// The first amount of a range is larger than the second.
    #[error("the range in \"{text}\" runs from the larger amount to the smaller")]
    Reversed {
        /// The words.
        text: String,
    },
    /// More amounts are written than one amount or one range.
    #[error("there is more than one amount in \"{text}\"; write one amount or one range")]
    SeveralAmounts {
        /// The words.
        text: String,
    },
    /// The two ends of a range name different currencies or periods.
    #[error("the two amounts in \"{text}\" are not of one kind")]
    MixedKinds {
        /// The words.
        text: String,
    },
    /// The pay is for a day, a week or another time that is neither year, month nor hour.
    #[error("\"{text}\" is pay for another time than a year, a month or an hour")]
    UnknownPeriod {
        /// The words.
        text: String,
    },
    /// A pay step that the scale does not have: the State's scale ends at step 101.
    #[error("there is no pay step {step}")]
    NoSuchStep {
        /// The step as written.
        step: String,
    },
}

impl PayTextError {
    /// The error's stable code, by which messages are found.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "pay_empty",
            Self::NoAmount { .. } => "pay_no_amount",
            Self::TooLarge { .. } => "pay_too_large",
            Self::Negative { .. } => "pay_negative",
            Self::Reversed { .. } => "pay_reversed",
            Self::SeveralAmounts { .. } => "pay_several_amounts",
            Self::MixedKinds { .. } => "pay_mixed_kinds",
            Self::UnknownPeriod { .. } => "pay_unknown_period",
            Self::NoSuchStep { .. } => "pay_no_such_step",
        }
    }
}

/// Reads a text that is pay.
///
/// One amount gives the same least and most; "opp til" gives only the most, "minst", "fra" and a plus after a
/// single amount only the least; "fra 600 000, opp til 700 000" gives both. `700-800 000` and `650–720k` are
/// thousands on both sides. Kroner are Norwegian unless others are named. Without a period the size decides
/// ([`period_by_size`]). Pay steps give steps and no amounts; where amounts are written beside them, the
/// amounts are read and the steps stay in the words. Amounts are as written: a share of a position is told,
/// never multiplied in. More than two decimals are rounded to the nearest øre.
///
/// # Errors
/// When there is no amount, more than one amount or range, an amount below zero or above the limit, a range
/// from large to small or of two kinds, a period the program does not keep, or a pay step that does not
/// exist.
pub fn read_pay(text: &str) -> Result<PayAsWritten, PayTextError> {
    let text = fold_space(text);
    if text.is_empty() {
        return Err(PayTextError::Empty);
    }
    let marks = mark::marks(&tokens(&text));
    reading::interpret(&marks, text)
}

/// Whether a text that is pay says what its amount pays for ("54 000 kr/mnd", "timelønn 250"); otherwise
/// [`read_pay`] took the period from the size. A text without an amount names none.
pub fn names_period(text: &str) -> bool {
    reading::names_period(&mark::marks(&tokens(&fold_space(text))))
}

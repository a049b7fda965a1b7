//! The basic amount G of the National Insurance scheme, by the day it holds from.

use chrono::NaiveDate;
use domain::offer::BasicAmount;
use serde::Deserialize;

use crate::fact::{Basis, Fact};

/// One basic amount and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasicAmountFact {
    /// The amount and the day it holds from.
    pub amount: BasicAmount,
    /// As the file prints it: whole kroner a year.
    pub printed: Fact<u32>,
}

impl BasicAmountFact {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.printed.basis()
    }

    /// Whether the day of review has passed, so that a newer one may hold.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        self.printed.is_stale(on)
    }
}

/// The file of basic amounts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BasicAmountsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub basic_amount: Vec<BasicAmountTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BasicAmountTable {
    from: NaiveDate,
    amount: Fact<u32>,
}

impl From<BasicAmountTable> for BasicAmountFact {
    fn from(table: BasicAmountTable) -> Self {
        let amount = BasicAmount { ore: i64::from(table.amount.value) * 100, from: table.from };
        Self { amount, printed: table.amount }
    }
}

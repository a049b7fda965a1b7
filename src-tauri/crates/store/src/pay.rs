//! The pay columns of a row: what was read of some pay, and the words as they were written.

use domain::money::{Amount, Currency, PayAsWritten, PaySteps};
use rusqlite::{Row, ToSql};

use crate::StoreError;
use crate::text::{Columns, word_or_null};

/// Pay as it stands in the pay columns.
pub(crate) struct PayColumns<'a> {
    min: AmountColumns,
    max: AmountColumns,
    step_min: Option<u8>,
    step_max: Option<u8>,
    share: Option<u8>,
    text: Option<&'a str>,
}

impl<'a> PayColumns<'a> {
    /// The columns of some pay; all of them are null without any.
    pub(crate) fn of(pay: Option<&'a PayAsWritten>) -> Result<Self, StoreError> {
        let steps = pay.and_then(|pay| pay.steps);
        Ok(Self {
            min: AmountColumns::of(pay.and_then(|pay| pay.min))?,
            max: AmountColumns::of(pay.and_then(|pay| pay.max))?,
            step_min: steps.map(|steps| steps.min),
            step_max: steps.map(|steps| steps.max),
            share: pay.and_then(|pay| pay.share_percent),
            text: pay.map(|pay| pay.text.as_str()),
        })
    }

    /// Each with the parameter of its column's name.
    pub(crate) fn params(&self) -> [(&'static str, &dyn ToSql); 10] {
        [
            (":pay_min_ore", &self.min.ore),
            (":pay_min_currency", &self.min.currency),
            (":pay_min_period", &self.min.period),
            (":pay_max_ore", &self.max.ore),
            (":pay_max_currency", &self.max.currency),
            (":pay_max_period", &self.max.period),
            (":pay_step_min", &self.step_min),
            (":pay_step_max", &self.step_max),
            (":pay_share", &self.share),
            (":pay_text", &self.text),
        ]
    }
}

/// The pay of a row with the pay columns.
pub(crate) fn pay(row: &Row<'_>) -> rusqlite::Result<Option<PayAsWritten>> {
    let Some(text) = row.get::<_, Option<String>>("pay_text")? else { return Ok(None) };
    let step_max: Option<u8> = row.get("pay_step_max")?;
    Ok(Some(PayAsWritten {
        min: amount(row, ["pay_min_ore", "pay_min_currency", "pay_min_period"])?,
        max: amount(row, ["pay_max_ore", "pay_max_currency", "pay_max_period"])?,
        steps: row
            .get::<_, Option<u8>>("pay_step_min")?
            .map(|min| PaySteps { min, max: step_max.unwrap_or(min) }),
        share_percent: row.get("pay_share")?,
        text,
    }))
}

fn amount(row: &Row<'_>, [ore, currency, period]: [&str; 3]) -> rusqlite::Result<Option<Amount>> {
    let Some(ore) = row.get(ore)? else { return Ok(None) };
    Ok(Some(Amount { ore, currency: row.word::<Currency>(currency)?, period: row.word(period)? }))
}

struct AmountColumns {
    ore: Option<i64>,
    currency: Option<String>,
    period: Option<String>,
}

impl AmountColumns {
    fn of(amount: Option<Amount>) -> Result<Self, StoreError> {
        Ok(Self {
            ore: amount.map(|amount| amount.ore),
            currency: amount.map(|amount| amount.currency.code().to_owned()),
            period: word_or_null(amount.map(|amount| amount.period).as_ref())?,
        })
    }
}

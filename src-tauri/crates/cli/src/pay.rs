//! `loype pay`.

use app::ApiError;
use domain::money::PayAsWritten;

use crate::ad_json;
use crate::out::{Failure, Out};

pub(crate) fn parse(text: &str, out: &Out) -> Result<(), Failure> {
    let pay: PayAsWritten = app::read_pay(text).map_err(|error: ApiError| Failure::Refused(error))?;
    let json = ad_json::pay(&pay);
    out.print(&json, || readable(&pay));
    Ok(())
}

/// One line an end of the range: amount, currency and period; or the steps.
fn readable(pay: &PayAsWritten) -> String {
    let mut lines = Vec::new();
    for (name, amount) in [("min", pay.min), ("max", pay.max)] {
        if let Some(amount) = amount {
            let (units, rest) = (amount.ore / 100, amount.ore % 100);
            let cents = if rest == 0 { String::new() } else { format!(".{rest:02}") };
            let period = format!("{:?}", amount.period).to_lowercase();
            lines.push(format!("{name}  {units}{cents} {} / {period}", amount.currency.code()));
        }
    }
    if let Some(steps) = pay.steps {
        lines.push(format!("steps  {}–{}", steps.min, steps.max));
    }
    if let Some(share) = pay.share_percent {
        lines.push(format!("share  {share} %"));
    }
    lines.join("\n")
}

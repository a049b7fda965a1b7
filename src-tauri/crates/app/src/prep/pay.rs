//! Figures to say in an interview, held against what was said before.

use domain::ids::{JobId, PayFigureId};
use domain::money::{Amount, Currency, PayAsWritten, PayPeriod};
use domain::pay_figure::{PayFigure, PayFigureKind};

use crate::wire::{FigureView, JobPay, JobQuery, PrepPay, SayPay};
use crate::{ApiError, App, figure, job, pay};

/// What to say: what was asked last, so that rounds do not contradict each other; where nothing was, from expected to
/// stretch of the target that fits. With what speaks against saying it today.
pub(super) fn read(app: &App, job_id: JobId) -> Result<PrepPay, ApiError> {
    let JobPay { least_ore, most_ore, floor, target, figures, .. } =
        pay::of_job::read(app, JobQuery { job_id })?;
    let asked = figures.iter().rev().find(|view| view.figure.kind == PayFigureKind::Asked).cloned();
    let wanted = asked.as_ref().map(|view| view.figure.pay.clone()).or_else(|| {
        target.as_ref().map(|target| range(target.figures.expected_ore, target.figures.stretch_ore))
    });
    let say = wanted.map(|pay| say(app, job_id, &figures, pay)).transpose()?.flatten();
    Ok(PrepPay { say, asked, advertised_least_ore: least_ore, advertised_most_ore: most_ore, floor, target })
}

fn say(
    app: &App,
    job_id: JobId,
    figures: &[FigureView],
    pay: PayAsWritten,
) -> Result<Option<SayPay>, ApiError> {
    let Some((least, most)) = domain::pay_figure::yearly_range(&pay) else { return Ok(None) };
    let said: Vec<PayFigure> = figures.iter().map(|view| view.figure.clone()).collect();
    let today = PayFigure {
        id: None::<PayFigureId>,
        on: app.clock.today(),
        kind: PayFigureKind::Asked,
        who: String::new(),
        pay,
        note: String::new(),
    };
    let notes = app.read(|reading| figure::against(reading, &job::row(reading, job_id)?, &today, &said))?;
    Ok(Some(SayPay { least_ore: least, most_ore: most, notes }))
}

fn range(least_ore: i64, most_ore: i64) -> PayAsWritten {
    let amount = |ore| Some(Amount { ore, currency: Currency::NOK, period: PayPeriod::Year });
    PayAsWritten {
        min: amount(least_ore),
        max: amount(most_ore),
        steps: None,
        share_percent: None,
        text: String::new(),
    }
}

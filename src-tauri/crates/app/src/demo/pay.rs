//! Demo pay: a target, offers of the jobs that came so far, and figures said in interviews.

use chrono::{Days, NaiveDate};
use domain::ids::{ApplicationId, JobId, OfferId, PayFigureId, TargetId};
use domain::job::JobFields;
use domain::offer::{Offer, OfferKind, Pension};
use domain::pay_figure::{PayFigure, PayFigureKind};
use domain::pay_text::read_pay;
use domain::stage::StageKind;
use domain::target::{Level, Target, TargetFigures};
use domain::tax::Rate;
use store::Writing;

use super::Chance;
use crate::offer::blank;
use crate::pay::standing::city;
use crate::{ApiError, App};

/// Øre in a thousand kroner.
const THOUSAND: i64 = 100_000;

/// The target of somebody who looks for senior backend work in Oslo.
pub(super) fn add_target(app: &App, writing: &Writing<'_>) -> Result<(), ApiError> {
    let figures = TargetFigures {
        on: app.clock.today() - Days::new(40),
        walk_away_ore: 760 * THOUSAND,
        expected_ore: 860 * THOUSAND,
        stretch_ore: 980 * THOUSAND,
        reason: "Lønnsstatistikken for utviklere, og hva to tidligere kolleger tjener.".to_owned(),
    };
    let target = Target {
        id: TargetId::at(app.clock.now()),
        role: "Backendutvikler".to_owned(),
        level: Some(Level::Senior),
        city: Some("Oslo".to_owned()),
        history: vec![figures],
    };
    Ok(store::target::insert(writing, &target)?)
}

/// What was said of pay by the time a job came to its last stage.
pub(super) fn add_pay(
    app: &App,
    writing: &Writing<'_>,
    (job_id, application_id): (JobId, ApplicationId),
    fields: &JobFields,
    (stage, on): (StageKind, NaiveDate),
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let asked = 700 + 10 * i64::try_from(chance.below(25)).unwrap_or(0);
    if !matches!(stage, StageKind::Interview | StageKind::Offer) {
        return Ok(());
    }
    if let Ok(pay) = read_pay(&format!("{asked} 000 kr")) {
        let kind = PayFigureKind::Asked;
        let id = PayFigureId::at(app.clock.now());
        let figure = PayFigure { id: Some(id), on, kind, who: String::new(), pay, note: String::new() };
        store::pay_figure::insert(writing, application_id, id, &figure)?;
    }
    let kind = if stage == StageKind::Offer { OfferKind::Received } else { OfferKind::Expected };
    if kind == OfferKind::Received || chance.below(3) == 0 {
        let offer = offer(kind, fields, asked, on, chance);
        store::offer::insert(writing, OfferId::at(app.clock.now()), Some(job_id), &offer)?;
    }
    Ok(())
}

fn offer(kind: OfferKind, fields: &JobFields, asked: i64, on: NaiveDate, chance: &mut Chance) -> Offer {
    let thousands = asked + 10 * i64::try_from(chance.below(12)).unwrap_or(0) - 40;
    let rate = Rate(chance.pick(&[200, 500, 700]));
    Offer {
        city: city(fields).map(str::to_owned),
        received_on: (kind == OfferKind::Received).then_some(on),
        answer_by: (kind == OfferKind::Received).then(|| on + Days::new(14)),
        base_ore: thousands * THOUSAND,
        base_text: format!("{thousands} 000"),
        bonus_ore: chance.pick(&[0, 0, 40 * THOUSAND, 90 * THOUSAND]),
        pension: Some(Pension { rate, rate_above: rate }),
        commute_month_ore: chance.pick(&[0, 900, 1_200]) * 100,
        ..blank(kind, fields.employer.clone())
    }
}

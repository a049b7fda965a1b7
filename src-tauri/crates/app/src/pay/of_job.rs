//! All that is known of one job's pay.

use domain::tax::{Earnings, net_pay};
use guidance::TaxFacts;
use store::Reading;
use store::job::JobRow;
use store::offer::OfferRow;

use super::source::AsOf;
use super::standing::{Advertised, Chosen, Described, Yardsticks, city};
use super::{market, year};
use crate::offer::settle;
use crate::wire::{JobOffer, JobPay, JobQuery, JobTarget};
use crate::{ApiError, App, figure, job};

/// The most offers of one job.
const MAX_OFFERS: usize = 50;
/// The most distributions shown beside one job.
const MAX_MARKET: usize = 4;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<JobPay, ApiError> {
    let chosen = Chosen::of(app)?;
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = year::facts(None, at)?;
    app.read(|reading| {
        let row = job::row(reading, query.job_id)?;
        let yardsticks = Yardsticks::read(reading, chosen, at)?;
        let described = Described::from(&row.fields);
        let advertised = Advertised::of(row.fields.pay.as_ref());
        let question = yardsticks.question(&described);
        Ok(JobPay {
            least_ore: advertised.and_then(Advertised::least_full),
            most_ore: advertised.and_then(Advertised::most_full),
            floor: question.map(|question| yardsticks.levels.view(&question)),
            target: target_of(&yardsticks, &described),
            figures: figure::views(reading, &row)?,
            offers: offers(reading, &row, facts, at)?,
            market: market::around(&row.fields.title, None, city(&row.fields), MAX_MARKET, at),
            net_ore: advertised.and_then(Advertised::first).map(|ore| net(ore, facts)).transpose()?,
            tax_year: facts.rules.year,
            tax_sources: year::sources(facts, at),
        })
    })
}

fn target_of(yardsticks: &Yardsticks<'_>, described: &Described<'_>) -> Option<JobTarget> {
    let (target, standing) = yardsticks.target(described)?;
    Some(JobTarget {
        role: target.role.clone(),
        level: target.level,
        city: target.city.clone(),
        figures: target.history.first()?.clone(),
        standing,
    })
}

/// What is left of a year's pay by the ordinary rules.
fn net(gross_ore: i64, facts: &TaxFacts) -> Result<i64, ApiError> {
    let net = net_pay(&facts.rules, &Earnings::ordinary(gross_ore)).map_err(year::refused)?;
    Ok(net.net().ore())
}

fn offers(
    reading: &Reading<'_>,
    row: &JobRow,
    facts: &TaxFacts,
    at: AsOf<'_>,
) -> Result<Vec<JobOffer>, ApiError> {
    let short = |kept: OfferRow| JobOffer {
        offer_id: kept.id,
        left_month_ore: settle::reckoned(&kept.offer, facts, at).map(|worth| worth.left_month_ore),
        answer_by: kept.offer.answer_by,
        name: kept.offer.name,
    };
    Ok(store::offer::of_job(reading, row.id)?.into_iter().take(MAX_OFFERS).map(short).collect())
}

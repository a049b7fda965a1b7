//! Offers side by side: what each is worth, which is best, what another would have to be.

use domain::ids::OfferId;
use domain::offer::{Criterion, MatchOn, Reckoning, Score, Scored, Weight, flips, match_base, rank, reckon};
use domain::target::{Target, best_target, stand};
use guidance::TaxFacts;
use store::Reading;
use store::job::JobRow;
use store::offer::OfferRow;

use super::settle::{Settled, base_kroner, basic_amount, settle};
use super::{cells, views};
use crate::pay::floor::{self, Levels};
use crate::pay::source::AsOf;
use crate::pay::year;
use crate::wire::{CompareQuery, Comparison, MatchView, RankQuery, Ranking};
use crate::{ApiError, App, ErrorCode, job, target};

/// The most offers one comparison holds.
const MAX_OFFERS: u32 = 50;
/// Up to so many offers, every pair is matched; with more, each against the best.
const MAX_PAIRED: usize = 12;

/// One offer with all that was worked out of it.
pub(super) struct Worked<'p> {
    pub(super) row: OfferRow,
    /// Absent where its currency has no rate.
    pub(super) settled: Option<Settled<'p>>,
    /// Absent where it cannot be reckoned.
    pub(super) reckoning: Option<Reckoning>,
    pub(super) floor: Option<crate::wire::FloorView>,
    pub(super) target: Option<(Target, domain::target::TargetStanding)>,
    pub(super) scores: Vec<Score>,
}

impl Worked<'_> {
    pub(super) fn left(&self) -> Option<i64> {
        self.reckoning.as_ref().map(|reckoning| reckoning.left_month_ore)
    }
}

pub(crate) fn read(app: &App, query: CompareQuery) -> Result<Comparison, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = year::facts(query.year, at)?;
    let (mut offers, weights) = work(app, facts, at)?;
    if let Some(wanted) = &query.offers {
        if wanted.iter().any(|id| offers.iter().all(|offer| offer.row.id != *id)) {
            return Err(ApiError::new(ErrorCode::OfferMissing));
        }
        offers.retain(|offer| wanted.contains(&offer.row.id));
    }
    offers.sort_by_key(|offer| views::order(offer, at.today));
    let scored = scored(&offers);
    Ok(Comparison {
        year: facts.rules.year,
        status: facts.rules.status,
        rows: cells::rows(&offers, facts, at),
        ranking: rank(&scored, &weights),
        flips: flips(&scored, &weights),
        matches: matches(&offers, facts, at),
        weights,
        sources: year::sources(facts, at),
        offers: offers.iter().map(|offer| views::column(offer, facts, at)).collect(),
    })
}

/// How the offers would stand with other weights; nothing is kept.
pub(crate) fn try_weights(app: &App, query: RankQuery) -> Result<Ranking, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let (offers, mut weights) = work(app, year::facts(query.year, at)?, at)?;
    for tried in query.weights {
        if let Some(weight) = weights.iter_mut().find(|weight| weight.criterion == tried.criterion) {
            weight.weight = super::in_range("weight", tried.weight)?;
        }
    }
    let scored = scored(&offers);
    Ok(Ranking { ranking: rank(&scored, &weights), flips: flips(&scored, &weights) })
}

/// Every offer, worked out, and the weight of every criterion.
fn work<'p>(app: &App, facts: &TaxFacts, at: AsOf<'p>) -> Result<(Vec<Worked<'p>>, Vec<Weight>), ApiError> {
    let citizenship = floor::citizenship(app)?;
    app.read(|reading| {
        let (levels, targets) = (Levels::of(at), target::all(reading)?);
        let rows = store::offer::all(reading, MAX_OFFERS)?;
        let ids: Vec<OfferId> = rows.iter().map(|row| row.id).collect();
        let mut scores = store::offer::scores(reading, &ids)?;
        let offers = rows.into_iter().map(|row| {
            let job = row.job_id.map(|id| job::row(reading, id)).transpose()?;
            let settled = settle(&row.offer, at.pack);
            let reckoning = settled
                .as_ref()
                .and_then(|settled| reckon(&settled.terms, &facts.rules, &basic_amount(at)).ok());
            Ok(Worked {
                floor: views::floor(&row.offer, job.as_ref(), &levels, citizenship, at.today),
                target: standing(&row, job.as_ref(), &targets),
                scores: scores.remove(&row.id).unwrap_or_default(),
                settled,
                reckoning,
                row,
            })
        });
        Ok((offers.collect::<Result<_, ApiError>>()?, weights(reading)?))
    })
}

/// The weight of every criterion: the person's, else all on money.
pub(super) fn weights(reading: &Reading<'_>) -> Result<Vec<Weight>, ApiError> {
    let kept = store::offer::weights(reading)?;
    let weight = |criterion: Criterion| {
        let own = kept.iter().find(|weight| weight.criterion == criterion).copied();
        own.unwrap_or(Weight { criterion, weight: criterion.usual_weight() })
    };
    Ok(Criterion::ALL.map(weight).to_vec())
}

fn scored(offers: &[Worked<'_>]) -> Vec<Scored> {
    let one = |offer: &Worked<'_>| Scored {
        offer_id: offer.row.id,
        left_month_ore: offer.left(),
        scores: offer.scores.clone(),
    };
    offers.iter().map(one).collect()
}

/// Where an offer's base stands against the target that fits its job, or its own name and city.
fn standing(
    row: &OfferRow,
    job: Option<&JobRow>,
    targets: &[Target],
) -> Option<(Target, domain::target::TargetStanding)> {
    let title = job.map_or(row.offer.name.as_str(), |job| job.fields.title.as_str());
    let target = best_target(targets, title, row.offer.city.as_deref())?;
    Some((target.clone(), stand(target, base_kroner(&row.offer)?)))
}

/// What each offer would have to be to match each other; with many offers, to match the best.
fn matches(offers: &[Worked<'_>], facts: &TaxFacts, at: AsOf<'_>) -> Vec<MatchView> {
    let best = offers.iter().filter_map(|offer| Some((offer.left()?, offer.row.id))).max();
    let is_wanted =
        |against: OfferId| offers.len() <= MAX_PAIRED || best.is_some_and(|(_, id)| id == against);
    let pairs = offers.iter().flat_map(|one| {
        let others = offers.iter().filter(move |other| other.row.id != one.row.id && is_wanted(other.row.id));
        others.filter_map(move |other| one_match(one, other, facts, at))
    });
    pairs.collect()
}

fn one_match(one: &Worked<'_>, other: &Worked<'_>, facts: &TaxFacts, at: AsOf<'_>) -> Option<MatchView> {
    let terms = &one.settled.as_ref()?.terms;
    let wanted = other.reckoning.as_ref()?;
    let solve = |on| match_base(terms, wanted, &facts.rules, &basic_amount(at), on);
    let base_ore = solve(MatchOn::LeftMonth);
    let more = base_ore.filter(|_| terms.base_ore > 0).map(|base| {
        let more = i128::from(base - terms.base_ore) * 10_000 / i128::from(terms.base_ore);
        i32::try_from(more).unwrap_or(i32::MAX)
    });
    Some(MatchView {
        offer_id: one.row.id,
        against: other.row.id,
        base_ore,
        base_with_pension_ore: solve(MatchOn::LeftMonthAndPension),
        more_bp: more,
    })
}

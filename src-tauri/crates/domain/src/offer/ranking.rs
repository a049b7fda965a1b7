//! The order of offers by weights, and the weights at which another comes first.
//!
//! Scores are compared as whole numbers over one common denominator, so that no rounding makes or hides a tie.

use std::cmp::Reverse;

use super::rounded::rounded;
use super::{Criterion, Flip, RankedOffer, Scored, Weight};

/// The highest weight and the highest score.
const TOP: u8 = 10;

/// What a criterion counts for an offer that the person has not scored by it: the middle.
const MIDDLE: u8 = 5;

/// The offers in order, the best first; equal ones by what they leave a month and then by their ids. Where no weight is
/// above nothing money alone decides, and a criterion without a weight has its usual one.
pub fn rank(offers: &[Scored], weights: &[Weight]) -> Vec<RankedOffer> {
    let scale = Scale::new(offers, weights);
    let mut standings: Vec<_> = offers.iter().map(|offer| (scale.standing(offer), offer)).collect();
    standings
        .sort_by_key(|(standing, offer)| (Reverse(*standing), Reverse(offer.left_month_ore), offer.offer_id));
    let better = |standing: i128| standings.partition_point(|(other, _)| *other > standing);
    let ranked = |(standing, offer): &(i128, &Scored)| RankedOffer {
        offer_id: offer.offer_id,
        score_c: scale.score_c(offer),
        money_c: scale.money_c(offer),
        place: u16::try_from(better(*standing) + 1).unwrap_or(u16::MAX),
    };
    standings.iter().map(ranked).collect()
}

/// For each criterion the nearest weight at which the first place changes; a criterion that never changes it is left out.
///
/// There are eleven weights to try for each, so each is tried by ranking: what is told is what a person sees when they
/// set it.
pub fn flips(offers: &[Scored], weights: &[Weight]) -> Vec<Flip> {
    let ranking = rank(offers, weights);
    let Some(first) = ranking.first() else { return Vec::new() };
    let flip = |criterion| {
        let (at, ranking) = nearest(weight_of(weights, criterion))
            .map(|at| (at, rank(offers, &with(weights, criterion, at))))
            .find(|(_, ranking)| !ranking.iter().any(|it| it.place == 1 && it.offer_id == first.offer_id))?;
        Some(Flip { criterion, at, offer_id: ranking.first()?.offer_id })
    };
    Criterion::ALL.into_iter().filter_map(flip).collect()
}

/// The other weights, the nearest first and of two equally near the lower one.
fn nearest(weight: u8) -> impl Iterator<Item = u8> {
    let around = move |apart: u8| [weight.checked_sub(apart), weight.checked_add(apart)];
    (1..=TOP).flat_map(around).flatten().filter(|at| *at <= TOP)
}

fn with(weights: &[Weight], criterion: Criterion, weight: u8) -> Vec<Weight> {
    let others = weights.iter().copied().filter(|it| it.criterion != criterion);
    others.chain([Weight { criterion, weight }]).collect()
}

fn weight_of(weights: &[Weight], criterion: Criterion) -> u8 {
    let told = weights.iter().find(|it| it.criterion == criterion);
    told.map_or(criterion.usual_weight(), |it| it.weight).min(TOP)
}

/// The weights, and the money that counts whole.
struct Scale {
    weights: [(Criterion, i128); Criterion::ALL.len()],
    sum: i128,
    /// What the best offer leaves a month; one øre where none leaves anything.
    best: i128,
}

impl Scale {
    fn new(offers: &[Scored], weights: &[Weight]) -> Self {
        let mut weights =
            Criterion::ALL.map(|criterion| (criterion, i128::from(weight_of(weights, criterion))));
        if weights.iter().all(|(_, weight)| *weight == 0) {
            weights = Criterion::ALL.map(|criterion| (criterion, i128::from(criterion == Criterion::Money)));
        }
        let best = offers.iter().map(money).max().unwrap_or(0).max(1);
        Self { sum: weights.iter().map(|(_, weight)| weight).sum(), weights, best }
    }

    /// What offers are compared by: where money alone counts what is left itself, also below nothing, else the score.
    fn standing(&self, offer: &Scored) -> i128 {
        let alone =
            self.weights.iter().all(|(criterion, weight)| *criterion == Criterion::Money || *weight == 0);
        if alone { offer.left_month_ore.map_or(i128::MIN, i128::from) } else { self.weighed(offer) }
    }

    /// The weighed score times the sum of the weights and the best offer's money.
    fn weighed(&self, offer: &Scored) -> i128 {
        let part = |(criterion, weight): &(Criterion, i128)| match criterion {
            Criterion::Money => weight * i128::from(TOP) * money(offer),
            other => weight * i128::from(score(offer, *other)) * self.best,
        };
        self.weights.iter().map(part).sum()
    }

    fn score_c(&self, offer: &Scored) -> u16 {
        hundredths(self.weighed(offer), self.sum * self.best)
    }

    fn money_c(&self, offer: &Scored) -> u16 {
        hundredths(i128::from(TOP) * money(offer), self.best)
    }
}

/// What counts of what is left: nothing where nothing is left or it cannot be reckoned.
fn money(offer: &Scored) -> i128 {
    i128::from(offer.left_month_ore.unwrap_or(0).max(0))
}

fn score(offer: &Scored, criterion: Criterion) -> u8 {
    let told = offer.scores.iter().find(|it| it.criterion == criterion);
    told.map_or(MIDDLE, |it| it.score.min(TOP))
}

fn hundredths(over: i128, under: i128) -> u16 {
    u16::try_from(rounded(over * 100, under)).unwrap_or(u16::MAX)
}

//! The order by weights, and where it changes.

use proptest::prelude::*;

use super::examples::{any_weighing, id, scored, weights};
use crate::ids::OfferId;
use crate::offer::Criterion::{Growth, Money, People, Work};
use crate::offer::*;

/// Money 40 000, 36 000 and 30 000 a month: 10, 9 and 7.5 of 10.
fn three() -> Vec<Scored> {
    vec![
        scored(1, 30_000, &[(Work, 9), (People, 8)]),
        scored(2, 40_000, &[(Work, 4)]),
        scored(3, 36_000, &[(Work, 6), (People, 6)]),
    ]
}

fn order(ranking: &[RankedOffer]) -> Vec<OfferId> {
    ranking.iter().map(|it| it.offer_id).collect()
}

fn first(offers: &[Scored], weights: &[Weight]) -> OfferId {
    rank(offers, weights)[0].offer_id
}

/// By hand: money 2, work 3, people 1. One: (15 + 27 + 8) ÷ 6 = 8.33; two: (20 + 12 + 5) ÷ 6 = 6.17 with people at the
/// middle; three: (18 + 18 + 6) ÷ 6 = 7.
#[test]
fn scores_are_weighted_means() {
    let ranking = rank(&three(), &weights(&[(Money, 2), (Work, 3), (People, 1)]));
    let shown: Vec<_> = ranking.iter().map(|it| (it.offer_id, it.score_c, it.money_c, it.place)).collect();
    assert_eq!(shown, [(id(1), 833, 750, 1), (id(3), 700, 900, 2), (id(2), 617, 1000, 3)]);
}

#[test]
fn money_alone_decides_until_weights_are_told_and_where_all_are_nothing() {
    let nothing: Vec<_> = Criterion::ALL.into_iter().map(|criterion| (criterion, 0)).collect();
    for weights in [Vec::new(), weights(&nothing), weights(&[(Money, 1)]), weights(&[(Money, 10), (Work, 0)])]
    {
        let ranking = rank(&three(), &weights);
        assert_eq!(order(&ranking), [id(2), id(3), id(1)]);
        assert_eq!(ranking.iter().map(|it| it.score_c).collect::<Vec<_>>(), [1000, 900, 750]);
    }
}

#[test]
fn equal_scores_share_a_place_and_stand_by_money_and_then_by_age() {
    let offers = [
        scored(4, 20_000, &[(Work, 7)]),
        scored(3, 30_000, &[(Work, 7)]),
        scored(2, 20_000, &[(Work, 7)]),
        scored(1, 10_000, &[(Work, 9)]),
        scored(5, None, &[(Work, 1)]),
    ];
    let ranking = rank(&offers, &weights(&[(Money, 0), (Work, 5)]));
    assert_eq!(order(&ranking), [id(1), id(3), id(2), id(4), id(5)]);
    assert_eq!(ranking.iter().map(|it| it.place).collect::<Vec<_>>(), [1, 2, 2, 2, 5]);
}

/// A difference that no hundredth shows is a difference all the same.
#[test]
fn places_do_not_hang_on_rounding() {
    let ranking = rank(&[scored(1, 40_000, &[]), scored(2, 40_001, &[])], &[]);
    assert_eq!(
        ranking.iter().map(|it| (it.offer_id, it.place)).collect::<Vec<_>>(),
        [(id(2), 1), (id(1), 2)]
    );
}

#[test]
fn where_nothing_is_left_money_scores_nothing_but_less_loss_comes_first() {
    let offers = [scored(1, -5_000, &[]), scored(2, None, &[]), scored(3, -100, &[])];
    let ranking = rank(&offers, &[]);
    assert_eq!(order(&ranking), [id(3), id(1), id(2)]);
    assert!(ranking.iter().all(|it| it.money_c == 0 && it.score_c == 0));
    assert!(rank(&[], &[]).is_empty() && flips(&[], &[]).is_empty());
}

#[test]
fn what_is_beyond_ten_counts_as_ten() {
    let beyond = [scored(1, i64::MAX / 100, &[(Work, u8::MAX)]), scored(2, 0, &[(Work, 10)])];
    let ranking = rank(&beyond, &weights(&[(Work, u8::MAX), (Money, 0)]));
    assert!(ranking.iter().all(|it| it.score_c == 1000 && it.place == 1));
}

/// Money 10 and work w: two has 100 + 4w, three 90 + 6w, one 75 + 9w. One passes two at w > 5, three at w > 5 too:
/// at 5 all three are equal, so 6 is the first weight at which two is not first. Money has no other to lean on.
#[test]
fn a_flip_is_the_nearest_weight_at_which_another_comes_first_alone() {
    let told = weights(&[(Money, 10), (Work, 0)]);
    assert_eq!(flips(&three(), &told)[0], Flip { criterion: Work, at: 6, offer_id: id(1) });
    let found: Vec<_> = flips(&three(), &told).into_iter().map(|flip| flip.criterion).collect();
    assert_eq!(found, [Work, People], "money alone never changes it, and nobody scored growth");
    // Work 8: one leads by 75 + 72 against 100 + 32; it loses the lead below 5.
    let told = weights(&[(Money, 10), (Work, 8)]);
    let flip = flips(&three(), &told).into_iter().find(|flip| flip.criterion == Work);
    assert_eq!(flip, Some(Flip { criterion: Work, at: 4, offer_id: id(2) }));
}

#[test]
fn one_offer_or_alike_ones_never_flip() {
    assert!(flips(&three()[..1], &[]).is_empty());
    let alike = [scored(1, 30_000, &[(Growth, 6)]), scored(2, 30_000, &[(Growth, 6)])];
    assert!(flips(&alike, &weights(&[(Growth, 3)])).is_empty());
}

fn set(weights: &[Weight], criterion: Criterion, weight: u8) -> Vec<Weight> {
    let changed = |it: &Weight| if it.criterion == criterion { Weight { weight, ..*it } } else { *it };
    weights.iter().map(changed).collect()
}

fn place(offers: &[Scored], weights: &[Weight], of: OfferId) -> u16 {
    rank(offers, weights).into_iter().find(|it| it.offer_id == of).map_or(0, |it| it.place)
}

proptest! {
    #[test]
    fn a_ranking_is_a_permutation_in_order((offers, weights) in any_weighing()) {
        let ranking = rank(&offers, &weights);
        let mut ids = order(&ranking);
        ids.sort_unstable();
        prop_assert_eq!(ids, offers.iter().map(|it| it.offer_id).collect::<Vec<_>>());
        prop_assert_eq!(ranking[0].place, 1);
        prop_assert!(ranking.is_sorted_by(|a, b| a.place <= b.place && a.score_c >= b.score_c));
        prop_assert!(ranking.iter().all(|it| it.score_c <= 1000 && it.money_c <= 1000));
    }

    #[test]
    fn the_order_offers_come_in_does_not_matter((offers, weights) in any_weighing()) {
        let turned: Vec<_> = offers.iter().rev().cloned().collect();
        prop_assert_eq!(rank(&offers, &weights), rank(&turned, &weights));
    }

    #[test]
    fn weight_on_what_an_offer_is_best_at_never_lowers_it((offers, weights) in any_weighing(), which in 0..7_usize) {
        let criterion = Criterion::ALL[which];
        let worth = |it: &Scored| match criterion {
            Money => it.left_month_ore.unwrap_or(i64::MIN),
            _ => it.scores.iter().find(|score| score.criterion == criterion).map_or(5, |score| score.score.into()),
        };
        let Some(best) = offers.iter().max_by_key(|it| worth(it)) else { return Ok(()) };
        let before = weights.iter().find(|it| it.criterion == criterion).map_or(0, |it| it.weight);
        for more in before + 1..=10 {
            let raised = set(&weights, criterion, more);
            prop_assert!(place(&offers, &raised, best.offer_id) <= place(&offers, &weights, best.offer_id));
        }
    }

    #[test]
    fn flips_flip_and_nothing_nearer_does((offers, weights) in any_weighing()) {
        let found = flips(&offers, &weights);
        let leader = first(&offers, &weights);
        for now in &weights {
            let flip = found.iter().find(|flip| flip.criterion == now.criterion);
            let reach = flip.map_or(11, |flip| flip.at.abs_diff(now.weight));
            for at in (0..=10_u8).filter(|at| at.abs_diff(now.weight) < reach) {
                prop_assert_eq!(place(&offers, &set(&weights, now.criterion, at), leader), 1);
            }
            if let Some(flip) = flip {
                let there = set(&weights, flip.criterion, flip.at);
                prop_assert_eq!(first(&offers, &there), flip.offer_id);
                prop_assert!(place(&offers, &there, leader) > 1);
            }
        }
    }
}

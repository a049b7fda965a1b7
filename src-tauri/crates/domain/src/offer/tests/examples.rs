//! Terms, a tax year and weighed offers that the cases begin from.

use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

use crate::ids::OfferId;
use crate::offer::*;
use crate::tax::{ActionZone, Bracket, Rate, Scheme, TaxStatus, TaxYear, Zone};

/// Kroner in øre.
pub const fn kr(kroner: i64) -> i64 {
    kroner * 100
}

/// The rules of 2026. Source: Skatteetaten's annual routine and the ministry's page, as in the guidance pack.
pub fn year_2026() -> TaxYear {
    let bracket = |kroner, rate| Bracket { above_ore: kr(kroner), rate: Rate(rate) };
    TaxYear {
        year: 2026,
        status: TaxStatus::Adopted,
        personal_allowance_ore: kr(114_540),
        general_rate: Rate(2200),
        action_zone: Some(ActionZone { allowance_ore: kr(45_000), general_rate: Rate(1850) }),
        minimum_deduction_rate: Rate(4600),
        minimum_deduction_max_ore: kr(95_700),
        national_insurance_rate: Rate(760),
        national_insurance_lower_limit_ore: kr(99_650),
        national_insurance_limiting_rate: Rate(2500),
        brackets: vec![
            bracket(226_100, 170),
            bracket(318_300, 400),
            bracket(725_050, 1370),
            bracket(980_100, 1680),
            bracket(1_467_200, 1780),
        ],
        union_dues_max_ore: kr(8_700),
        paye_rate: Rate(2500),
        paye_income_limit_ore: kr(725_050),
    }
}

/// G from 1 May 2026. Source: NAV.
pub fn g() -> BasicAmount {
    BasicAmount { ore: kr(136_549), from: NaiveDate::from_ymd_opt(2026, 5, 1).expect("a day") }
}

/// 2 % of pay up to 12 G: the act on mandatory occupational pension, by revision.no; since 1 January 2022.
const LEAST_PENSION: LeastPension = LeastPension { rate: Rate(200), up_to_g: 12 };

/// 500 000 kr, no holiday pay, 2 % pension, 37.5 hours, no costs: round figures to reckon by hand.
pub fn plain() -> OfferTerms {
    OfferTerms {
        base_ore: kr(500_000),
        share_percent: 100,
        holiday: Holiday::None,
        year_kind: YearKind::Normal,
        bonus_ore: 0,
        bonus_likelihood_percent: 100,
        sign_on_ore: 0,
        equity_year_ore: 0,
        horizon_years: 3,
        pension: Pension { rate: Rate(200), rate_above: Rate(200) },
        least_pension: LEAST_PENSION,
        hours_week: Hours(3750),
        rent_month_ore: 0,
        commute_month_ore: 0,
        other_month_ore: 0,
        union_dues_ore: 0,
        zone: Zone::Ordinary,
        scheme: Scheme::Ordinary,
    }
}

/// Reckons by the rules of 2026.
pub fn reckoned(terms: &OfferTerms) -> Reckoning {
    reckon(terms, &year_2026(), &g()).expect("2026 is known everywhere")
}

/// Terms of every kind, from nothing to 999 million kroner.
pub fn any_terms() -> impl Strategy<Value = OfferTerms> {
    let base = prop_oneof![0..=kr(2_000_000), 0..=kr(999_000_000)];
    let holiday = prop_oneof![Just(Holiday::FiveWeeks), Just(Holiday::Statutory), Just(Holiday::None)];
    let year_kind = prop_oneof![Just(YearKind::Normal), Just(YearKind::First)];
    let scheme = prop_oneof![Just(Scheme::Ordinary), Just(Scheme::Paye)];
    let zone = prop_oneof![Just(Zone::Ordinary), Just(Zone::Action)];
    let beside = (0..=kr(300_000), 0..=100_u8, 0..=kr(300_000), 0..=kr(300_000), 1..=10_u8);
    let costs = (0..=kr(40_000), 0..=kr(5_000), 0..=kr(20_000), 0..=4_500_u32);
    let rates = (0..=2_000_u32, 0..=2_500_u32);
    ((base, 1..=100_u8, holiday, year_kind, scheme, zone), beside, costs, rates).prop_map(
        |((base_ore, share_percent, holiday, year_kind, scheme, zone), beside, costs, rates)| OfferTerms {
            base_ore,
            share_percent,
            holiday,
            year_kind,
            bonus_ore: beside.0,
            bonus_likelihood_percent: beside.1,
            sign_on_ore: beside.2,
            equity_year_ore: beside.3,
            horizon_years: beside.4,
            pension: Pension { rate: Rate(rates.0), rate_above: Rate(rates.1) },
            least_pension: LEAST_PENSION,
            hours_week: Hours(costs.3),
            rent_month_ore: costs.0,
            commute_month_ore: costs.1,
            other_month_ore: 0,
            union_dues_ore: costs.2,
            zone,
            scheme,
        },
    )
}

/// The id of the offer with a number.
pub fn id(number: u8) -> OfferId {
    OfferId::from(Uuid::from_u128(number.into()))
}

/// An offer as it is weighed: kroner left a month, and scores by criterion.
pub fn scored(number: u8, left_kr: impl Into<Option<i64>>, scores: &[(Criterion, u8)]) -> Scored {
    let score = |(criterion, score): &(Criterion, u8)| Score {
        criterion: *criterion,
        score: *score,
        note: String::new(),
    };
    Scored {
        offer_id: id(number),
        left_month_ore: left_kr.into().map(kr),
        scores: scores.iter().map(score).collect(),
    }
}

/// Weights of the criteria named.
pub fn weights(told: &[(Criterion, u8)]) -> Vec<Weight> {
    told.iter().map(|(criterion, weight)| Weight { criterion: *criterion, weight: *weight }).collect()
}

/// One to six offers with scores of their own, and a weight for each criterion.
pub fn any_weighing() -> impl Strategy<Value = (Vec<Scored>, Vec<Weight>)> {
    let left = prop::option::of(-5_000..60_000_i64);
    let scores = prop::collection::vec(prop::option::of(0..=10_u8), 6);
    let offer = (left, scores).prop_map(|(left, scores)| {
        let others = Criterion::ALL.into_iter().skip(1).zip(scores);
        let told: Vec<_> = others.filter_map(|(criterion, score)| Some((criterion, score?))).collect();
        (left, told)
    });
    let offers = prop::collection::vec(offer, 1..=6).prop_map(|offers| {
        (1..).zip(offers).map(|(number, (left, told))| scored(number, left, &told)).collect::<Vec<_>>()
    });
    let each = prop::collection::vec(prop_oneof![Just(0_u8), 0..=10_u8], 7);
    (offers, each.prop_map(|each| weights(&Criterion::ALL.into_iter().zip(each).collect::<Vec<_>>())))
}

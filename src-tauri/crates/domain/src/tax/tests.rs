//! The rules on a table made by hand, whose figures can be reckoned in the head, and on 2026 for part of a year.

use super::*;
use crate::money::MAX_ORE;

const KR: i64 = 100;

/// 40 % minimum deduction up to 80,000; 100,000 personal allowance; 20 %; 10 % insurance above 90,000, limited to 25 %;
/// brackets of 1 % above 200,000 and 11 % above 600,000; union dues up to 8,000; PAYE 25 % up to 600,000.
fn round_year() -> TaxYear {
    TaxYear {
        year: 2000,
        status: TaxStatus::Adopted,
        personal_allowance_ore: 100_000 * KR,
        general_rate: Rate(2000),
        action_zone: Some(ActionZone { allowance_ore: 20_000 * KR, general_rate: Rate(1500) }),
        minimum_deduction_rate: Rate(4000),
        minimum_deduction_max_ore: 80_000 * KR,
        national_insurance_rate: Rate(1000),
        national_insurance_lower_limit_ore: 90_000 * KR,
        national_insurance_limiting_rate: Rate(2500),
        brackets: vec![
            Bracket { above_ore: 200_000 * KR, rate: Rate(100) },
            Bracket { above_ore: 600_000 * KR, rate: Rate(1100) },
        ],
        union_dues_max_ore: 8_000 * KR,
        paye_rate: Rate(2500),
        paye_income_limit_ore: 600_000 * KR,
    }
}

/// 2026 as in the facts, for the part-year check that stands there.
fn year_2026() -> TaxYear {
    let bracket = |above, rate| Bracket { above_ore: above * KR, rate: Rate(rate) };
    TaxYear {
        year: 2026,
        status: TaxStatus::Adopted,
        personal_allowance_ore: 114_540 * KR,
        general_rate: Rate(2200),
        action_zone: Some(ActionZone { allowance_ore: 45_000 * KR, general_rate: Rate(1850) }),
        minimum_deduction_rate: Rate(4600),
        minimum_deduction_max_ore: 95_700 * KR,
        national_insurance_rate: Rate(760),
        national_insurance_lower_limit_ore: 99_650 * KR,
        national_insurance_limiting_rate: Rate(2500),
        brackets: vec![
            bracket(226_100, 170),
            bracket(318_300, 400),
            bracket(725_050, 1370),
            bracket(980_100, 1680),
            bracket(1_467_200, 1780),
        ],
        union_dues_max_ore: 8_700 * KR,
        paye_rate: Rate(2500),
        paye_income_limit_ore: 725_050 * KR,
    }
}

fn ordinary_of(kroner: i64) -> Earnings {
    Earnings::ordinary(kroner * KR)
}

/// Tax on general income, bracket tax, national insurance and PAYE, in kroner.
fn parts(year: &TaxYear, earnings: &Earnings) -> [i64; 4] {
    let net = net_pay(year, earnings).unwrap();
    [net.tax_on_general_income, net.bracket_tax, net.national_insurance, net.paye_tax].map(Exact::kroner)
}

#[test]
fn each_part_follows_its_rule() {
    let year = round_year();
    for (gross, expected) in [
        (0, [0, 0, 0, 0]),
        (90_000, [0, 0, 0, 0]),
        // 25 % of what is above 90,000, not 10 % of all: and 60,000 of general income are free.
        (100_000, [0, 0, 2_500, 0]),
        // Where both rules take the same: 150,000 × 10 % = 60,000 × 25 %.
        (150_000, [0, 0, 15_000, 0]),
        (200_000, [4_000, 0, 20_000, 0]),
        (300_000, [24_000, 1_000, 30_000, 0]),
        (1_000_000, [164_000, 48_000, 100_000, 0]),
    ] {
        assert_eq!(parts(&year, &ordinary_of(gross)), expected, "{gross}");
    }
}

#[test]
fn zone_dues_and_paye_change_their_parts_alone() {
    let year = round_year();
    let wage = ordinary_of(300_000);
    let in_zone = Earnings { zone: Zone::Action, ..wage };
    assert_eq!(parts(&year, &in_zone), [15_000, 1_000, 30_000, 0], "15 % of 220,000 less 120,000");
    let with_dues = Earnings { union_dues_ore: 20_000 * KR, ..wage };
    assert_eq!(parts(&year, &with_dues), [22_400, 1_000, 30_000, 0], "only 8,000 of the dues count");
    let paye = Earnings { scheme: Scheme::Paye, ..in_zone };
    assert_eq!(parts(&year, &paye), [0, 0, 0, 75_000]);
    let at_limit = Earnings { gross_ore: 600_000 * KR, ..paye };
    assert_eq!(net_pay(&year, &at_limit).unwrap().scheme, Scheme::Paye);
    let above = Earnings { gross_ore: 600_000 * KR + 1, zone: Zone::Ordinary, ..paye };
    let above_by_rule = Earnings { scheme: Scheme::Ordinary, ..above };
    assert_eq!(net_pay(&year, &above), net_pay(&year, &above_by_rule), "above the limit the ordinary rules");
}

#[test]
fn an_unsure_zone_is_refused_except_under_paye() {
    let year = TaxYear { action_zone: None, ..round_year() };
    let in_zone = Earnings { zone: Zone::Action, ..ordinary_of(500_000) };
    let refused = TaxError::ZoneUnsure { year: 2000 };
    assert_eq!(net_pay(&year, &in_zone), Err(refused));
    assert_eq!(marginal_rate(&year, &in_zone), Err(refused));
    let paye = Earnings { scheme: Scheme::Paye, ..in_zone };
    assert_eq!(net_pay(&year, &paye).unwrap().total().kroner(), 125_000);
    assert_eq!(marginal_rate(&year, &paye), Ok(Rate(2500)));
    let above = Earnings { gross_ore: 700_000 * KR, ..paye };
    assert_eq!(net_pay(&year, &above), Err(refused), "above the limit of PAYE the zone matters again");
}

/// Source of the figures: `part_year_rule` of the facts: 700,000 a year from 1 August 2026.
#[test]
fn part_of_a_year_comes_in_twelfths() {
    let year = year_2026();
    let five = TaxMonths::new(5).unwrap();
    let earned = Earnings { months: five, ..Earnings::ordinary(29_166_667) };
    assert_eq!(parts(&year, &earned), [44_895, 7_015, 22_167, 0]);
    assert_eq!(net_pay(&year, &earned).unwrap().total().kroner(), 74_076);
    let whole = Earnings { months: TaxMonths::ALL, ..earned };
    assert_eq!(net_pay(&year, &whole).unwrap().total().kroner(), 41_195, "without twelfths");
    let paye = Earnings { scheme: Scheme::Paye, ..earned };
    assert_eq!(parts(&year, &paye), [0, 0, 0, 72_917]);
}

#[test]
fn the_marginal_rate_at_a_threshold_is_that_of_what_lies_above() {
    let year = round_year();
    for (gross_ore, rate) in [
        (-1, 0),
        (0, 0),
        (90_000 * KR - 1, 0),
        (90_000 * KR, 2500),
        (150_000 * KR - 1, 2500),
        (150_000 * KR, 1000),
        // General income 60 % of the wage reaches 100,000 at 166,666.67: then 20 % of 60 % is added.
        (16_666_666, 1000),
        (16_666_667, 2200),
        (200_000 * KR - 1, 2200),
        (200_000 * KR, 3100),
        (600_000 * KR - 1, 3100),
        (600_000 * KR, 4100),
        (MAX_ORE, 4100),
    ] {
        assert_eq!(marginal_rate(&year, &Earnings::ordinary(gross_ore)), Ok(Rate(rate)), "{gross_ore}");
    }
    let paye = |gross_ore| Earnings { scheme: Scheme::Paye, ..Earnings::ordinary(gross_ore) };
    assert_eq!(marginal_rate(&year, &paye(600_000 * KR - 1)), Ok(Rate(2500)));
    assert_eq!(marginal_rate(&year, &paye(600_000 * KR)), Ok(Rate(4100)));
}

#[test]
fn thresholds_are_where_the_marginal_rate_changes() {
    let year = round_year();
    let whole = [
        90_000 * KR,
        150_000 * KR,
        16_666_667,
        200_000 * KR, // the first bracket, the cap of the deduction, and in the zone 120,000 = 60 % of it
        600_000 * KR,
        600_000 * KR + 1,
    ];
    assert_eq!(thresholds(&year, TaxMonths::ALL), whole);
    let half = TaxMonths::new(6).unwrap();
    let in_halves = [
        8_333_334, // 60 % of it is half the personal allowance
        90_000 * KR,
        100_000 * KR,
        110_000 * KR, // in the zone: 50,000 + 20,000 + 40,000 of deduction
        150_000 * KR,
        300_000 * KR,
        600_000 * KR,
        600_000 * KR + 1,
    ];
    assert_eq!(thresholds(&year, half), in_halves);
}

#[test]
fn nothing_less_than_nothing_and_huge_wages_are_reckoned() {
    let year = round_year();
    for gross_ore in [0, -1, -100_000_000, i64::MIN] {
        let net = net_pay(&year, &Earnings::ordinary(gross_ore)).unwrap();
        assert_eq!((net.gross, net.total(), net.net()), (Exact::ZERO, Exact::ZERO, Exact::ZERO));
    }
    let one = net_pay(&year, &Earnings::ordinary(1)).unwrap();
    assert_eq!((one.total(), one.net()), (Exact::ZERO, Exact::from_ore(1)));
    let huge = net_pay(&year, &ordinary_of(999_000_000)).unwrap();
    // 20 % of 998,820,000; 1 % of 400,000 and 11 % of 998,400,000; 10 % of all.
    assert_eq!(huge.total().kroner(), 199_764_000 + 4_000 + 109_824_000 + 99_900_000);
    for gross_ore in [MAX_ORE, i64::MAX] {
        let net = net_pay(&year, &Earnings { union_dues_ore: i64::MIN, ..Earnings::ordinary(gross_ore) });
        let net = net.unwrap();
        assert_eq!(net.total() + net.net(), Exact::from_ore(gross_ore));
        assert!(net.net().ore() > gross_ore / 2);
    }
}

#[test]
fn exact_amounts_round_only_when_they_are_shown() {
    let third = Exact::twelfths(1, TaxMonths::new(4).unwrap());
    assert_eq!((third.ore(), (third + third).ore(), (third + third + third).ore()), (0, 1, 1));
    assert_eq!(Exact::from_ore(50).kroner(), 1);
    assert_eq!((Exact::ZERO - Exact::from_ore(50)).kroner(), -1);
    assert_eq!(Exact::from_ore(49).kroner(), 0);
    // Two rates after one another stay exact: 1 øre × 0.01 % × 0.01 % is one part of a hundred million.
    let part = Exact::from_ore(1).at(Rate(1)).at(Rate(1));
    assert!(part > Exact::ZERO);
    assert_eq!(Exact::from_ore(100_000_000).at(Rate(1)).at(Rate(1)), Exact::from_ore(1));
    let whole_year = TaxMonths::new(12).unwrap();
    assert_eq!(whole_year, TaxMonths::ALL);
    assert_eq!(Exact::twelfths(11_454_001, whole_year), Exact::from_ore(11_454_001));
    assert_eq!(TaxMonths::new(0), None);
    assert_eq!(TaxMonths::new(13), None);
}

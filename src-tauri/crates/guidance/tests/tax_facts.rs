//! The tax years hold against the collected facts, and against Skatteetaten's own routine.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod shared;

use domain::tax::{Earnings, Exact, TaxStatus, Zone, net_pay};
use guidance::{Hundredths, TaxFacts, TaxParameter, Verified};

#[test]
fn the_years_are_there_and_the_coming_one_is_a_proposal() {
    let years: Vec<_> =
        guidance::pack().tax_years.iter().map(|facts| (facts.rules.year, facts.rules.status)).collect();
    let adopted = (2023..=2026).map(|year| (year, TaxStatus::Adopted));
    assert_eq!(years, adopted.chain([(2027, TaxStatus::Proposal)]).collect::<Vec<_>>());
    assert!(guidance::pack().tax_year(2022).is_none() && guidance::pack().tax_year(2028).is_none());
    let with_zone: Vec<_> =
        guidance::pack().tax_years.iter().map(|facts| facts.rules.action_zone.is_some()).collect();
    assert_eq!(with_zone, [false, false, true, true, true]);
}

#[test]
fn a_less_sure_parameter_says_so() {
    let of_2025 = guidance::pack().tax_year(2025).unwrap();
    assert_eq!(of_2025.basis().verified, Verified::TwoOrMore);
    assert_eq!(of_2025.basis_of(TaxParameter::Brackets), of_2025.basis());
    let dues = of_2025.basis_of(TaxParameter::UnionDues);
    assert_eq!((dues.source, dues.verified), ("nnn", Verified::OneSource));
    let paye = guidance::pack().tax_year(2027).unwrap().basis_of(TaxParameter::Paye);
    assert_eq!(paye.verified, Verified::Computed);
}

#[test]
fn the_proposal_is_looked_at_again_before_its_year_begins() {
    let proposal = guidance::pack().tax_year(2027).unwrap();
    assert!(!proposal.is_stale("2026-12-31".parse().unwrap()));
    assert!(proposal.is_stale("2027-01-01".parse().unwrap()));
}

/// Each year's figures in the words of the collected facts.
fn figures(facts: &TaxFacts) -> Vec<(&'static str, i64)> {
    let rules = &facts.rules;
    let rate = |rate: domain::tax::Rate| i64::from(rate.0);
    vec![
        ("personal_allowance", rules.personal_allowance_ore),
        ("general_rate", rate(rules.general_rate)),
        ("minimum_deduction_rate", rate(rules.minimum_deduction_rate)),
        ("minimum_deduction_max", rules.minimum_deduction_max_ore),
        ("national_insurance_wage", rate(rules.national_insurance_rate)),
        ("national_insurance_lower_limit", rules.national_insurance_lower_limit_ore),
        ("national_insurance_limiting_rate", rate(rules.national_insurance_limiting_rate)),
        ("union_dues_deduction_max", rules.union_dues_max_ore),
        ("paye_rate", rate(rules.paye_rate)),
        ("paye_income_limit", rules.paye_income_limit_ore),
    ]
}

/// A krone as 100 øre, a percent as 100 hundredths: a printed figure without floating point.
fn hundredths(value: &toml::Value) -> i64 {
    let printed = match value {
        toml::Value::Float(percents) => percents.to_string(),
        whole => whole.as_integer().unwrap().to_string(),
    };
    i64::from(Hundredths::parse(&printed).unwrap().0)
}

#[test]
fn every_figure_is_that_of_the_collected_facts() {
    let Some(text) = shared::facts("tax_parameters.toml") else { return };
    let file: toml::Table = toml::from_str(&text).unwrap();
    let listed = file["year"].as_array().unwrap();
    assert_eq!(listed.len(), guidance::pack().tax_years.len());
    for (facts, listed) in guidance::pack().tax_years.iter().zip(listed) {
        let year = facts.rules.year;
        assert_eq!(listed["year"].as_integer(), Some(year.into()));
        let is_proposal = facts.rules.status == TaxStatus::Proposal;
        assert_eq!(listed["status"].as_str() == Some("proposal"), is_proposal, "{year}");
        for (name, figure) in figures(facts) {
            assert_eq!(figure, hundredths(&listed[name]), "{year}, {name}");
        }
        let steps = |name: &str| listed[name].as_array().unwrap().iter().map(hundredths).collect::<Vec<_>>();
        let brackets = &facts.rules.brackets;
        let thresholds: Vec<_> = brackets.iter().map(|step| step.above_ore).collect();
        assert_eq!(thresholds, steps("bracket_thresholds"), "{year}");
        let rates: Vec<_> = brackets.iter().map(|step| i64::from(step.rate.0)).collect();
        assert_eq!(rates, steps("bracket_rates"), "{year}");
        if let Some(zone) = facts.rules.action_zone {
            assert_eq!(zone.allowance_ore, hundredths(&listed["action_zone_allowance"]), "{year}");
            let rate = hundredths(&listed["general_rate_action_zone"]);
            assert_eq!(i64::from(zone.general_rate.0), rate, "{year}");
        }
    }
}

/// The routine rounds each part by itself, so two kroner are let through.
#[test]
fn the_cases_of_skatteetatens_routine_hold_within_two_kroner() {
    let Some(text) = shared::facts("tax_check_2025.csv") else { return };
    let cases = shared::rows(&text);
    assert_eq!(cases.len(), 12);
    for case in &cases {
        let kroner = |column: &str| case[column].parse::<i64>().unwrap();
        let zone = if case["zone"] == "action_zone" { Zone::Action } else { Zone::Ordinary };
        let earnings = Earnings { zone, ..Earnings::ordinary(kroner("gross_wage_nok") * 100) };
        let net = net_pay(&guidance::pack().tax_year(2025).unwrap().rules, &earnings).unwrap();
        for (column, part) in [
            ("minimum_deduction", net.minimum_deduction),
            ("general_income", net.general_income),
            ("tax_on_general_income", net.tax_on_general_income),
            ("bracket_tax", net.bracket_tax),
            ("national_insurance", net.national_insurance),
            ("total_tax", net.total()),
            ("net_pay", net.net()),
        ] {
            let off = (Exact::kroner(part) - kroner(column)).abs();
            assert!(off <= kroner("tolerance_nok").min(2), "{}, {column}: off by {off}", case["case_id"]);
        }
    }
}

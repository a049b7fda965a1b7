//! Net pay evaluations a second, against the plainest sum that could stand for a part of one.

use std::hint::black_box;
use std::time::Instant;

use anyhow::Context as _;
use domain::tax::{Earnings, Scheme, TaxYear, net_pay};

use crate::stats::median;

/// Wages tried: every thousand kroner up to three million, so that all brackets and both sides of PAYE's limit are there.
const WAGES: i64 = 3_000;
/// One of them, in øre.
const STEP: i64 = 100_000;
/// Rounds of each kind; they take turns, so that what slows the machine slows them alike. The first is not counted.
const ROUNDS: usize = 16;

/// What was measured of net pay; evaluations a second, the middle of all rounds.
pub struct PayFigures {
    /// Wages tried.
    pub wages: i64,
    /// Years whose rules were tried.
    pub years: usize,
    /// Rounds that were counted.
    pub rounds: usize,
    /// The baseline: bracket tax alone, summed in whole øre.
    pub brackets: f64,
    /// Every part of the tax by the ordinary rules, exact.
    pub ordinary: f64,
    /// PAYE asked for; above its limit that is the ordinary rules again.
    pub paye: f64,
}

/// Measures every known year over the same wages.
pub fn measure() -> anyhow::Result<PayFigures> {
    let years: Vec<&TaxYear> = guidance::pack().tax_years.iter().map(|facts| &facts.rules).collect();
    let mut rounds: [Vec<f64>; 3] = Default::default();
    for round in 0..=ROUNDS {
        let all = [
            per_second(&years, |year, wage| Ok(brackets(year, wage)))?,
            per_second(&years, |year, wage| net(year, wage, Scheme::Ordinary))?,
            per_second(&years, |year, wage| net(year, wage, Scheme::Paye))?,
        ];
        for (one, figure) in rounds.iter_mut().zip(all).filter(|_| round > 0) {
            one.push(figure);
        }
    }
    let [brackets, ordinary, paye] = rounds.map(median);
    Ok(PayFigures { wages: WAGES, years: years.len(), rounds: ROUNDS, brackets, ordinary, paye })
}

fn per_second(
    years: &[&TaxYear],
    evaluate: impl Fn(&TaxYear, i64) -> anyhow::Result<i64>,
) -> anyhow::Result<f64> {
    let begun = Instant::now();
    for year in years {
        for wage in 0..WAGES {
            black_box(evaluate(black_box(year), black_box(wage * STEP))?);
        }
    }
    // Some ten thousand, far within what a float counts exactly.
    let evaluations = WAGES as f64 * years.len() as f64;
    Ok(evaluations / begun.elapsed().as_secs_f64())
}

fn net(year: &TaxYear, gross_ore: i64, scheme: Scheme) -> anyhow::Result<i64> {
    let earnings = Earnings { scheme, ..Earnings::ordinary(gross_ore) };
    Ok(net_pay(year, &earnings).context("the ordinary zone is known for every year")?.net().ore())
}

/// The wage less bracket tax, in whole øre that lose their fractions: no allowance, no insurance, nothing exact.
fn brackets(year: &TaxYear, gross_ore: i64) -> i64 {
    let mut tax = 0;
    let mut below = 0;
    for bracket in &year.brackets {
        let rate = i64::from(bracket.rate.0);
        tax += (gross_ore - bracket.above_ore).max(0) * (rate - below) / 10_000;
        below = rate;
    }
    gross_ore - tax
}

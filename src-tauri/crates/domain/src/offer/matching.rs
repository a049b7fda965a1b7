//! What an offer would have to be for as much to be left as of another.

use std::ops::Range;

use super::lines::{Lines, earnings, living, pension};
use super::{BasicAmount, OfferTerms, Reckoning};
use crate::money::MAX_ORE;
use crate::tax::{Exact, Scheme, TaxYear, net_pay};

/// A base is asked for in whole hundreds of kroner.
const STEP_ORE: i64 = 10_000;

/// What is to be matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchOn {
    /// What is left a month.
    LeftMonth,
    /// What is left, and the employer's pension beside it.
    LeftMonthAndPension,
}

/// The least base in øre, a whole number of hundred kroner, at which `terms` leave at least what `wanted` does, all else
/// equal; `None` where no base up to the largest amount does, or the year's tax cannot be told.
///
/// Net before rounding is compared. More pay leaves more by the ordinary rules and under PAYE, but less where PAYE ends,
/// so the two parts are searched one after the other.
pub fn match_base(
    terms: &OfferTerms,
    wanted: &Reckoning,
    year: &TaxYear,
    g: &BasicAmount,
    on: MatchOn,
) -> Option<i64> {
    let wanted = counted(wanted.tax.net(), wanted.living_ore, wanted.pension_ore, on);
    let end = MAX_ORE / STEP_ORE + 1;
    let paye_end = match terms.scheme {
        Scheme::Ordinary => 0,
        Scheme::Paye => least(0..end, |step| Lines::of(&at(terms, step)).cash() > year.paye_income_limit_ore),
    };
    let reaches = |step| left(&at(terms, step), year, g, on).is_some_and(|left| left >= wanted);
    [0..paye_end, paye_end..end].into_iter().find_map(|part| {
        let step = least(part.clone(), reaches);
        (step < part.end).then_some(step * STEP_ORE)
    })
}

/// The first of a range that a condition holds for, which once it holds holds on; the range's end where it never does.
fn least(range: Range<i64>, holds: impl Fn(i64) -> bool) -> i64 {
    let Range { mut start, mut end } = range;
    while start < end {
        let middle = start + (end - start) / 2;
        if holds(middle) {
            end = middle;
        } else {
            start = middle + 1;
        }
    }
    start
}

fn at(terms: &OfferTerms, step: i64) -> OfferTerms {
    OfferTerms { base_ore: step * STEP_ORE, ..*terms }
}

fn left(terms: &OfferTerms, year: &TaxYear, g: &BasicAmount, on: MatchOn) -> Option<Exact> {
    let tax = net_pay(year, &earnings(terms, Lines::of(terms).cash(), terms.scheme)).ok()?;
    Some(counted(tax.net(), living(terms), pension(terms, g).ore, on))
}

fn counted(net: Exact, living_ore: i64, pension_ore: i64, on: MatchOn) -> Exact {
    let left = net - Exact::from_ore(living_ore);
    match on {
        MatchOn::LeftMonth => left,
        MatchOn::LeftMonthAndPension => left + Exact::from_ore(pension_ore),
    }
}

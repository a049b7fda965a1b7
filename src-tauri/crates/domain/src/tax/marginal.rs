//! The tax on the next krone, and where it changes.

use super::{
    Earnings, Exact, GeneralTax, Rate, Scheme, TaxError, TaxMonths, TaxYear, Zone, deductible_dues,
    minimum_deduction,
};

/// The tax on the next krone, in hundredths of a percent, rounded to the nearest. At a threshold it is the rate of what
/// lies above; at the income limit of PAYE it is that of the ordinary rules, without the step itself.
///
/// # Errors
/// As [`net_pay`](super::net_pay).
pub fn marginal_rate(year: &TaxYear, earnings: &Earnings) -> Result<Rate, TaxError> {
    if earnings.scheme == Scheme::Paye && earnings.gross_ore < year.paye_income_limit_ore {
        return Ok(year.paye_rate);
    }
    let gross = earnings.gross();
    let general = on_general_income(year, earnings, gross)?;
    Ok(Rate(general + on_brackets(year, gross, earnings.months) + on_national_insurance(year, gross)))
}

/// While the minimum deduction grows with the wage, only what it leaves of a krone is taxed.
fn on_general_income(year: &TaxYear, earnings: &Earnings, gross: Exact) -> Result<u32, TaxError> {
    let general = GeneralTax::of(year, earnings.zone, earnings.months)?;
    let deduction = minimum_deduction(year, gross, earnings.months);
    let taxed = gross - deduction - deductible_dues(year, earnings) - general.allowances;
    if taxed < Exact::ZERO {
        return Ok(0);
    }
    let cap = Exact::twelfths(year.minimum_deduction_max_ore, earnings.months);
    if deduction == cap {
        return Ok(general.rate.0);
    }
    let left = Rate::WHOLE.0 - year.minimum_deduction_rate.0;
    Ok((general.rate.0 * left + Rate::WHOLE.0 / 2) / Rate::WHOLE.0)
}

fn on_brackets(year: &TaxYear, gross: Exact, months: TaxMonths) -> u32 {
    let reached = |above_ore: i64| Exact::twelfths(above_ore, months) <= gross;
    year.brackets.iter().rev().find(|bracket| reached(bracket.above_ore)).map_or(0, |bracket| bracket.rate.0)
}

fn on_national_insurance(year: &TaxYear, gross: Exact) -> u32 {
    let above = gross - Exact::from_ore(year.national_insurance_lower_limit_ore);
    if above < Exact::ZERO {
        return 0;
    }
    let is_limited = above.at(year.national_insurance_limiting_rate) < gross.at(year.national_insurance_rate);
    if is_limited { year.national_insurance_limiting_rate.0 } else { year.national_insurance_rate.0 }
}

/// Gross wages in øre at which the marginal rate changes, rising, in either zone and without union dues; a threshold
/// between two øre is the upper one. Of PAYE both sides of its income limit are there, because net pay steps between them.
pub fn thresholds(year: &TaxYear, months: TaxMonths) -> Vec<i64> {
    let count = i128::from(months.count());
    let brackets = year.brackets.iter().map(|step| quotient(step.above_ore, count, 12));
    let deduction_cap = quotient(
        year.minimum_deduction_max_ore,
        count * i128::from(Rate::WHOLE.0),
        12 * i128::from(year.minimum_deduction_rate.0),
    );
    let taxed = ZONES.into_iter().map(|zone| first_taxed(year, zone, months));
    let rules = brackets.chain(insurance_thresholds(year)).chain([deduction_cap]).chain(taxed).flatten();
    // The minimum deduction can reach its cap before anything is taxed, which changes no rate.
    let mut found: Vec<i64> = rules.filter(|at| is_change(year, months, *at)).collect();
    found.extend([year.paye_income_limit_ore, year.paye_income_limit_ore + 1]);
    found.sort_unstable();
    found.dedup();
    found
}

const ZONES: [Zone; 2] = [Zone::Ordinary, Zone::Action];

/// Whether the rate at a wage is another than just below it, in either zone.
fn is_change(year: &TaxYear, months: TaxMonths, at_ore: i64) -> bool {
    ZONES.into_iter().any(|zone| {
        let rate = |ore| marginal_rate(year, &Earnings { zone, months, ..Earnings::ordinary(ore) });
        rate(at_ore) != rate(at_ore - 1)
    })
}

/// The lower limit, and where the limiting rule takes as much as the rate on the whole wage.
fn insurance_thresholds(year: &TaxYear) -> [Option<i64>; 2] {
    let limit = year.national_insurance_lower_limit_ore;
    let limiting = i128::from(year.national_insurance_limiting_rate.0);
    let difference = limiting - i128::from(year.national_insurance_rate.0);
    [Some(limit), quotient(limit, limiting, difference)]
}

/// The wage at which general income passes the allowances; `None` for a zone without sure figures.
fn first_taxed(year: &TaxYear, zone: Zone, months: TaxMonths) -> Option<i64> {
    let allowances = GeneralTax::of(year, zone, months).ok()?.allowances;
    let taxed = |ore: i64| {
        let gross = Exact::from_ore(ore);
        gross - minimum_deduction(year, gross, months) >= allowances
    };
    // With the whole deduction, which is the most, this wage is taxed; what is left of a wage only rises with it.
    let mut taxed_at = (allowances + Exact::twelfths(year.minimum_deduction_max_ore, months)).ore() + 1;
    let mut free_at = -1;
    while taxed_at - free_at > 1 {
        let middle = free_at + (taxed_at - free_at) / 2;
        if taxed(middle) { taxed_at = middle } else { free_at = middle }
    }
    Some(taxed_at)
}

/// An amount times one number through another, rounded up; `None` where there is nothing to go through.
fn quotient(ore: i64, times: i128, through: i128) -> Option<i64> {
    let scaled = i128::from(ore) * times;
    (through > 0).then(|| i64::try_from((scaled + through - 1) / through).ok()).flatten()
}

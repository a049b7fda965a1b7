//! Income tax of a wage earner: ordinary rules, Finnmark and Nord-Troms, and PAYE.
//!
//! Everything is reckoned exactly, without rounding, in [`Exact`] amounts; figures are rounded only where they are shown.
//! Source of the order of calculation: Skatteetaten's annual routine (trekktabell); of PAYE and of part of a year:
//! Skatteetaten's pages on them. The parameters of each year are in the guidance pack with their own sources.

mod exact;
mod marginal;
#[cfg(test)]
mod tests;
mod year;

pub use exact::Exact;
pub use marginal::{marginal_rate, thresholds};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
pub use year::{ActionZone, Bracket, Rate, TaxStatus, TaxYear};

/// Where a person is taxed: their municipality on 1 January, or the one where a newcomer first settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Everywhere but the action zone; Tromsø too.
    #[default]
    Ordinary,
    /// Finnmark and Nord-Troms.
    Action,
}

/// By which rules a person is taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// The ordinary rules.
    #[default]
    Ordinary,
    /// PAYE, for newcomers in their first year and for short stays.
    Paye,
}

/// Begun months of a year in which a person is taxable to Norway, 1 to 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(transparent)]
pub struct TaxMonths(u8);

impl TaxMonths {
    /// The whole year.
    pub const ALL: Self = Self(12);

    /// So many begun months; `None` unless 1 to 12.
    pub fn new(months: u8) -> Option<Self> {
        (1..=12).contains(&months).then_some(Self(months))
    }

    /// How many.
    pub fn count(self) -> u8 {
        self.0
    }
}

/// What a person earns in one year and by which rules they are taxed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earnings {
    /// Gross wage earned in the taxable months, in øre; less than nothing counts as nothing.
    pub gross_ore: i64,
    /// Where the person is taxed.
    pub zone: Zone,
    /// The rules asked for.
    pub scheme: Scheme,
    /// Begun months taxable to Norway.
    pub months: TaxMonths,
    /// Union dues paid, in øre; less than nothing counts as nothing.
    pub union_dues_ore: i64,
}

impl Earnings {
    fn gross(&self) -> Exact {
        Exact::from_ore(self.gross_ore.max(0))
    }

    /// A whole year's wage by the ordinary rules, without union dues.
    pub fn ordinary(gross_ore: i64) -> Self {
        Self {
            gross_ore,
            zone: Zone::Ordinary,
            scheme: Scheme::Ordinary,
            months: TaxMonths::ALL,
            union_dues_ore: 0,
        }
    }
}

/// The parts of a year's tax, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetPay {
    /// The rules that applied: ordinary where PAYE was asked for above its limit.
    pub scheme: Scheme,
    /// Gross wage.
    pub gross: Exact,
    /// Minimum deduction; nothing under PAYE.
    pub minimum_deduction: Exact,
    /// Wage less minimum deduction and union dues; nothing under PAYE.
    pub general_income: Exact,
    /// Tax on general income.
    pub tax_on_general_income: Exact,
    /// Bracket tax.
    pub bracket_tax: Exact,
    /// National insurance.
    pub national_insurance: Exact,
    /// PAYE tax, national insurance included; nothing by the ordinary rules.
    pub paye_tax: Exact,
}

impl NetPay {
    /// All tax together.
    pub fn total(&self) -> Exact {
        self.tax_on_general_income + self.bracket_tax + self.national_insurance + self.paye_tax
    }

    /// What is left.
    pub fn net(&self) -> Exact {
        self.gross - self.total()
    }
}

/// Why a year's tax cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TaxError {
    /// The figures of Finnmark and Nord-Troms are not sure for the year (2023 and 2024).
    #[error("the figures of Finnmark and Nord-Troms are not sure for {year}")]
    ZoneUnsure {
        /// The income year.
        year: i32,
    },
}

/// The tax of one year, part by part.
///
/// # Errors
/// [`TaxError::ZoneUnsure`] for the action zone in a year without sure figures, unless PAYE applies, which knows no zone.
pub fn net_pay(year: &TaxYear, earnings: &Earnings) -> Result<NetPay, TaxError> {
    if earnings.scheme == Scheme::Paye && earnings.gross_ore <= year.paye_income_limit_ore {
        return Ok(paye(year, earnings));
    }
    ordinary(year, earnings)
}

/// PAYE: one rate on the gross wage, no deductions.
fn paye(year: &TaxYear, earnings: &Earnings) -> NetPay {
    let gross = earnings.gross();
    NetPay { scheme: Scheme::Paye, gross, paye_tax: gross.at(year.paye_rate), ..NOTHING }
}

const NOTHING: NetPay = NetPay {
    scheme: Scheme::Ordinary,
    gross: Exact::ZERO,
    minimum_deduction: Exact::ZERO,
    general_income: Exact::ZERO,
    tax_on_general_income: Exact::ZERO,
    bracket_tax: Exact::ZERO,
    national_insurance: Exact::ZERO,
    paye_tax: Exact::ZERO,
};

/// The ordinary rules. For part of a year the personal allowance, the cap of the minimum deduction and the thresholds
/// of bracket tax come in twelfths; national insurance, union dues and the zone's allowance are not reduced.
fn ordinary(year: &TaxYear, earnings: &Earnings) -> Result<NetPay, TaxError> {
    let gross = earnings.gross();
    let general = GeneralTax::of(year, earnings.zone, earnings.months)?;
    let minimum_deduction = minimum_deduction(year, gross, earnings.months);
    let dues = deductible_dues(year, earnings);
    let general_income = (gross - minimum_deduction - dues).max(Exact::ZERO);
    Ok(NetPay {
        gross,
        minimum_deduction,
        general_income,
        tax_on_general_income: (general_income - general.allowances).max(Exact::ZERO).at(general.rate),
        bracket_tax: bracket_tax(year, gross, earnings.months),
        national_insurance: national_insurance(year, gross),
        ..NOTHING
    })
}

/// How general income is taxed in a zone: the rate on what is above the allowances.
struct GeneralTax {
    allowances: Exact,
    rate: Rate,
}

impl GeneralTax {
    fn of(year: &TaxYear, zone: Zone, months: TaxMonths) -> Result<Self, TaxError> {
        let personal = Exact::twelfths(year.personal_allowance_ore, months);
        match (zone, year.action_zone) {
            (Zone::Ordinary, _) => Ok(Self { allowances: personal, rate: year.general_rate }),
            (Zone::Action, Some(action)) => Ok(Self {
                allowances: personal + Exact::from_ore(action.allowance_ore),
                rate: action.general_rate,
            }),
            (Zone::Action, None) => Err(TaxError::ZoneUnsure { year: year.year }),
        }
    }
}

/// The rate of the wage, up to the cap.
fn minimum_deduction(year: &TaxYear, gross: Exact, months: TaxMonths) -> Exact {
    gross.at(year.minimum_deduction_rate).min(Exact::twelfths(year.minimum_deduction_max_ore, months))
}

/// Union dues as far as they lower general income.
fn deductible_dues(year: &TaxYear, earnings: &Earnings) -> Exact {
    Exact::from_ore(earnings.union_dues_ore.clamp(0, year.union_dues_max_ore))
}

/// Each step's rate on the slice of the wage above its threshold and below the next.
fn bracket_tax(year: &TaxYear, gross: Exact, months: TaxMonths) -> Exact {
    let mut sum = Exact::ZERO;
    let mut below = Rate(0);
    for bracket in &year.brackets {
        let above = gross - Exact::twelfths(bracket.above_ore, months);
        if above <= Exact::ZERO {
            break;
        }
        // Rates rise from step to step: what lies above a threshold pays the difference more.
        sum = sum + above.at(bracket.rate) - above.at(below);
        below = bracket.rate;
    }
    sum
}

/// Nothing up to the lower limit; above it the rate on the whole wage, but never more than the limiting rate takes of
/// what lies above the limit.
fn national_insurance(year: &TaxYear, gross: Exact) -> Exact {
    let above = gross - Exact::from_ore(year.national_insurance_lower_limit_ore);
    if above <= Exact::ZERO {
        return Exact::ZERO;
    }
    gross.at(year.national_insurance_rate).min(above.at(year.national_insurance_limiting_rate))
}

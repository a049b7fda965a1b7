//! The income tax of each year: its parameters as the file prints them, and as the rules of `domain` take them.

use chrono::NaiveDate;
use domain::tax::{ActionZone, Bracket, TaxStatus, TaxYear};
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Unit, Verified};
use crate::hundredths::Hundredths;

/// The tax rules of one income year and what they rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxFacts {
    /// The rules.
    pub rules: TaxYear,
    /// Kroner a year and percents, as the file prints them.
    pub unit: Unit,
    /// The id of the [source](crate::Source) they were taken from.
    pub source: String,
    /// Further sources that agree.
    pub also: Vec<String>,
    /// The first day of the year; of a proposal the day it was made.
    pub as_of: NaiveDate,
    /// How they were verified.
    pub verified: Verified,
    /// The last day on which they need no new look: the year's own, of a proposal the day by which the Storting decides.
    pub look_again: NaiveDate,
    /// What rests on less than the rest.
    pub less_sure: Vec<LessSure>,
}

/// A parameter of a year that rests on less than the rest of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessSure {
    /// Which.
    pub what: TaxParameter,
    /// The id of the [source](crate::Source) it was taken from.
    pub source: String,
    /// How it was verified.
    pub verified: Verified,
}

/// The parameters of a year, as far as they may rest on different sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxParameter {
    /// The personal allowance.
    PersonalAllowance,
    /// The rate on general income.
    GeneralRate,
    /// Allowance and rate of Finnmark and Nord-Troms.
    ActionZone,
    /// Rate and cap of the minimum deduction.
    MinimumDeduction,
    /// National insurance: rate, lower limit, limiting rate.
    NationalInsurance,
    /// Thresholds and rates of bracket tax.
    Brackets,
    /// The cap of the deduction for union dues.
    UnionDues,
    /// PAYE: rate and income limit.
    Paye,
}

impl TaxFacts {
    /// What the year as a whole rests on.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            unit: self.unit,
            source: &self.source,
            also: &self.also,
            as_of: self.as_of,
            verified: self.verified,
            look_again: self.look_again,
        }
    }

    /// What one parameter rests on.
    pub fn basis_of(&self, what: TaxParameter) -> Basis<'_> {
        match self.less_sure.iter().find(|less_sure| less_sure.what == what) {
            Some(own) => Basis { source: &own.source, also: &[], verified: own.verified, ..self.basis() },
            None => self.basis(),
        }
    }

    /// Whether the day of review has passed.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        self.basis().is_stale(on)
    }
}

/// The file of tax years.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TaxFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub year: Vec<YearTable>,
}

/// A year as the file prints it: whole kroner and percents.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct YearTable {
    year: i32,
    status: TaxStatus,
    unit: Unit,
    source: String,
    #[serde(default)]
    also: Vec<String>,
    as_of: NaiveDate,
    verified: Verified,
    look_again: NaiveDate,
    personal_allowance: u32,
    general_rate: Hundredths,
    action_zone: Option<ZoneTable>,
    minimum_deduction: DeductionTable,
    national_insurance: InsuranceTable,
    bracket: Vec<BracketTable>,
    union_dues_max: u32,
    paye: PayeTable,
    #[serde(default)]
    less_sure: Vec<LessSure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ZoneTable {
    allowance: u32,
    general_rate: Hundredths,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeductionTable {
    rate: Hundredths,
    max: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InsuranceTable {
    rate: Hundredths,
    lower_limit: u32,
    limiting_rate: Hundredths,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BracketTable {
    above: u32,
    rate: Hundredths,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayeTable {
    rate: Hundredths,
    income_limit: u32,
}

/// Kroner in øre.
fn ore(kroner: u32) -> i64 {
    i64::from(kroner) * 100
}

impl From<YearTable> for TaxFacts {
    fn from(table: YearTable) -> Self {
        Self {
            rules: table.rules(),
            unit: table.unit,
            source: table.source,
            also: table.also,
            as_of: table.as_of,
            verified: table.verified,
            look_again: table.look_again,
            less_sure: table.less_sure,
        }
    }
}

impl YearTable {
    fn rules(&self) -> TaxYear {
        let zone = |zone: &ZoneTable| ActionZone {
            allowance_ore: ore(zone.allowance),
            general_rate: zone.general_rate.rate(),
        };
        let bracket = |step: &BracketTable| Bracket { above_ore: ore(step.above), rate: step.rate.rate() };
        TaxYear {
            year: self.year,
            status: self.status,
            personal_allowance_ore: ore(self.personal_allowance),
            general_rate: self.general_rate.rate(),
            action_zone: self.action_zone.as_ref().map(zone),
            minimum_deduction_rate: self.minimum_deduction.rate.rate(),
            minimum_deduction_max_ore: ore(self.minimum_deduction.max),
            national_insurance_rate: self.national_insurance.rate.rate(),
            national_insurance_lower_limit_ore: ore(self.national_insurance.lower_limit),
            national_insurance_limiting_rate: self.national_insurance.limiting_rate.rate(),
            brackets: self.bracket.iter().map(bracket).collect(),
            union_dues_max_ore: ore(self.union_dues_max),
            paye_rate: self.paye.rate.rate(),
            paye_income_limit_ore: ore(self.paye.income_limit),
        }
    }
}

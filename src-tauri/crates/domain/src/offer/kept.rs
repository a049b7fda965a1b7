//! An offer as the person keeps it: what was said, in its own currency, with what was not said left open.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Holiday, Hours, YearKind};
use crate::job::Degree;
use crate::money::Currency;
use crate::tax::{Rate, Scheme};

/// How firm an offer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// The employer made it.
    Received,
    /// The person expects it.
    Expected,
    /// The job the person has now, to compare with.
    Current,
}

/// An offer as the person keeps it. Costs and dues are kroner; what the employer pays is in the offer's own currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// How firm it is.
    pub kind: OfferKind,
    /// What the person calls it; the employer's name at first.
    pub name: String,
    /// Where the person would live and be taxed.
    pub city: Option<String>,
    /// The day it was made.
    pub received_on: Option<NaiveDate>,
    /// The day by which to answer.
    pub answer_by: Option<NaiveDate>,
    /// The first day of work.
    pub starts_on: Option<NaiveDate>,
    /// The currency of base, bonus, sign-on and equity.
    pub currency: Currency,
    /// Kroner for that currency; absent for kroner, and while nobody entered or fetched it.
    pub rate: Option<ExchangeRate>,
    /// Base pay a year for a full position, hundredths of the currency's unit.
    #[ts(type = "number")]
    pub base_ore: i64,
    /// Base pay as it was written.
    pub base_text: String,
    /// Share of a full position in percent, 1 to 100.
    pub share_percent: u8,
    /// Holiday terms.
    pub holiday: Holiday,
    /// First or normal year.
    pub year_kind: YearKind,
    /// Bonus a year if it is paid out.
    #[ts(type = "number")]
    pub bonus_ore: i64,
    /// How likely the bonus is, 0 to 100.
    pub bonus_likelihood_percent: u8,
    /// Paid once at the start.
    #[ts(type = "number")]
    pub sign_on_ore: i64,
    /// What shares or options are worth a year, as the person expects it.
    #[ts(type = "number")]
    pub equity_year_ore: i64,
    /// Years over which the sign-on is spread and the horizon is told, 1 to 10.
    pub horizon_years: u8,
    /// The employer's pension; absent while it was not told.
    pub pension: Option<Pension>,
    /// Ordinary hours a week.
    pub hours_week: Hours,
    /// Whether overtime is paid.
    pub overtime: Overtime,
    /// Where and how the person would live.
    pub home: Home,
    /// Commuting a month, øre.
    #[ts(type = "number")]
    pub commute_month_ore: i64,
    /// Minutes of commuting on a working day, there and back.
    pub commute_minutes_day: Option<u16>,
    /// Other costs a month that differ between offers, øre.
    #[ts(type = "number")]
    pub other_month_ore: i64,
    /// Union dues a year, øre.
    #[ts(type = "number")]
    pub union_dues_ore: i64,
    /// The tax rules the person expects to be under.
    pub scheme: Scheme,
    /// The degree the work needs; the job's own where there is one and this is unknown.
    pub required_degree: Degree,
    /// What the law sets limits to.
    pub law: LawTerms,
}

/// Kroner for a foreign currency on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExchangeRate {
    /// Kroner for one unit, in millionths: EUR at 10.7155 is 10 715 500.
    #[ts(type = "number")]
    pub millionths: i64,
    /// The day of the rate.
    pub on: NaiveDate,
    /// Who says so.
    pub from: RateFrom,
}

/// Who says an exchange rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RateFrom {
    /// The person.
    Person,
    /// Norges Bank, asked on the person's request.
    NorgesBank,
}

/// The employer's pension contributions (`innskuddspensjon`), of pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Pension {
    /// Of the part of pay up to 7.1 G.
    pub rate: Rate,
    /// Of the part from 7.1 G to 12 G.
    pub rate_above: Rate,
}

/// Whether overtime is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Overtime {
    /// Nobody said.
    #[default]
    Unknown,
    /// It is paid.
    Paid,
    /// It is not: a leading or especially independent post (`særlig uavhengig`).
    Exempt,
}

/// Where and how the person would live. The own rent goes before the rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Home {
    /// Rooms of a home at the city's average rent, 1 to 3; absent counts no rent.
    pub rooms: Option<u8>,
    /// The person's own figure, øre a month.
    #[ts(type = "number | null")]
    pub rent_month_ore: Option<i64>,
}

/// Terms to which the Working Environment Act and the Holiday Act set limits; absent is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct LawTerms {
    /// Probation in months.
    pub probation_months: Option<u8>,
    /// Months of a temporary post; absent is permanent or not told.
    pub temporary_months: Option<u8>,
    /// Notice after probation, in months.
    pub notice_months: Option<u8>,
    /// Months in which the person may not work for a competitor; 0 is none.
    pub non_compete_months: Option<u8>,
    /// Whether that time is paid for.
    pub non_compete_paid: Option<bool>,
    /// Supplement for overtime in percent.
    pub overtime_percent: Option<u8>,
    /// The written contract.
    pub written_contract: WrittenContract,
}

/// Whether there is a contract in writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WrittenContract {
    /// Nobody said.
    #[default]
    Unknown,
    /// It is there, or promised in time.
    Yes,
    /// The employer does not want one, or only later.
    No,
}

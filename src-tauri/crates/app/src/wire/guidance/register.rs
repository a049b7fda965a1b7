//! What is looked up on the person's request: employers in the register of units, wages at Statistics Norway.

use super::super::SourceView;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Looks an employer up in the Brønnøysund register of units. This asks the network.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmployerLookUp {
    /// Its organisation number, else words of its registered name.
    pub text: String,
}

/// What the register has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmployerCandidates {
    /// How many fit.
    pub total: u32,
    /// The first 20.
    pub candidates: Vec<RegisteredEmployer>,
}

/// Keeps what the register says of one employer. This asks the network once more, by number.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepEmployer {
    /// Its organisation number.
    pub orgnr: String,
    /// The name of the employer it was looked up for, so that it is found by it; empty where it is its own.
    pub name: String,
}

/// What the register answered was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptEmployer {
    /// What is kept.
    pub employer: RegisteredView,
}

/// What the register says of an employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisteredEmployer {
    /// Its organisation number.
    pub orgnr: String,
    /// Its registered name.
    pub name: String,
    /// The code of its form of organisation: AS, ASA, ENK.
    pub form: Option<String>,
    /// That form in words, in Norwegian.
    pub form_text: Option<String>,
    /// Its business address in one line.
    pub address: Option<String>,
    /// The municipality of that address.
    pub municipality: Option<String>,
    /// The code of its industry.
    pub industry: Option<String>,
    /// That industry in words, in Norwegian.
    pub industry_text: Option<String>,
    /// People employed; absent where none are registered.
    pub employees: Option<u32>,
    /// Its website.
    pub website: Option<String>,
    /// The day it was registered.
    pub registered_on: Option<NaiveDate>,
    /// What is the matter with it, if anything; a person should know before they sign.
    pub trouble: Option<EmployerTrouble>,
}

/// What is the matter with a registered employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmployerTrouble {
    /// It is bankrupt.
    Bankrupt,
    /// It is being wound up.
    WindingUp,
    /// A court is winding it up.
    ForcedWindingUp,
    /// It was struck off the register.
    StruckOff,
}

/// What the register said of an employer, kept with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisteredView {
    /// What it said.
    pub employer: RegisteredEmployer,
    /// The name it was looked up for; empty where it was its own.
    pub known_as: String,
    /// Where and when; withdrawn by its `own`.
    pub source: SourceView,
}

/// Wage figures fetched anew from Statistics Norway's table 11418, all of Norway.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WagesView {
    /// The year they are of.
    pub year: i32,
    /// How many occupations have figures.
    pub occupations: u32,
    /// For how many of them they are reckoned with, because the guidance has nothing newer.
    pub in_force: u32,
    /// The day the table was last renewed.
    pub updated_on: Option<NaiveDate>,
    /// The day they were fetched.
    pub fetched_on: NaiveDate,
    /// Where they come from; withdrawn by its `own`.
    pub source: SourceView,
}

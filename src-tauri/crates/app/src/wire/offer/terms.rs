//! The terms of one offer, as they are read and edited, and what a home costs.

use super::super::{SourceView, Words};
use domain::ids::{JobId, OfferId};
use domain::job::Degree;
use domain::note::Note;
use domain::offer::{Holiday, OfferKind, Overtime, WrittenContract, YearKind};
use domain::tax::Scheme;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Terms of an offer as a person reads and edits them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each is the field of Offer with the same name")]
pub struct OfferTexts {
    pub name: String,
    pub city: String,
    pub received_on: String,
    pub answer_by: String,
    pub starts_on: String,
    pub rate: String,
    pub base: String,
    pub share: String,
    pub bonus: String,
    pub bonus_likelihood: String,
    pub sign_on: String,
    pub equity_year: String,
    pub horizon_years: String,
    pub pension: String,
    pub pension_above: String,
    pub hours_week: String,
    pub rent_month: String,
    pub commute_month: String,
    pub commute_minutes_day: String,
    pub other_month: String,
    pub union_dues: String,
    pub probation_months: String,
    pub temporary_months: String,
    pub notice_months: String,
    pub non_compete_months: String,
    pub overtime_percent: String,
}

/// One change to one term of an offer. Texts are read as a person writes them; an empty text takes the default again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of Offer with the same name")]
pub enum OfferEdit {
    Kind(OfferKind),
    Name(String),
    City(String),
    ReceivedOn(String),
    AnswerBy(String),
    StartsOn(String),
    /// Kroner for one unit, or for a hundred where banks quote it so (SEK, DKK, JPY), as a person writes it.
    Rate(String),
    /// With its currency, where that is not kroner; a new currency drops the rate.
    Base(String),
    Share(String),
    Holiday(Holiday),
    YearKind(YearKind),
    Bonus(String),
    BonusLikelihood(String),
    SignOn(String),
    EquityYear(String),
    HorizonYears(String),
    Pension(String),
    PensionAbove(String),
    HoursWeek(String),
    Overtime(Overtime),
    Rooms(Option<u8>),
    RentMonth(String),
    CommuteMonth(String),
    CommuteMinutesDay(String),
    OtherMonth(String),
    UnionDues(String),
    Scheme(Scheme),
    RequiredDegree(Degree),
    ProbationMonths(String),
    TemporaryMonths(String),
    NoticeMonths(String),
    NonCompeteMonths(String),
    NonCompetePaid(Option<bool>),
    OvertimePercent(String),
    WrittenContract(WrittenContract),
}

/// Adds an offer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddOffer {
    /// The job it is for; name, city, share and degree come from it.
    pub job_id: Option<JobId>,
    /// Its terms; base must be among them, and a name where there is no job.
    pub edits: Vec<OfferEdit>,
}

/// An offer was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// How what was typed was read, where that is worth saying.
    pub notes: Vec<Note>,
}

/// Changes one term of an offer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// The change.
    pub edit: OfferEdit,
}

/// Names an offer.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfferQuery {
    /// The offer.
    pub offer_id: OfferId,
}

/// Asks what a home costs at a place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RentQuery {
    /// The city.
    pub city: String,
}

/// What a home costs at a place, by rooms; empty where nothing is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rents {
    /// One, two and three rooms.
    pub rents: Vec<RentView>,
}

/// The average rent of a home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RentView {
    /// Rooms.
    pub rooms: u8,
    /// A month.
    #[ts(type = "number")]
    pub month_ore: i64,
    /// The area the figure is of.
    pub area: Words,
    /// Where it comes from.
    pub source: SourceView,
}

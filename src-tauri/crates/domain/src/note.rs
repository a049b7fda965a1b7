//! Notes: what is worth saying beside a figure, as a stable code and what its sentence needs.
//!
//! The sentence is in the catalogues as `note-<code>`. Parameters are text; the end of a parameter's name says how it is
//! shown: `_ore` holds whole øre and is shown as kroner, `_on` a day, `_bp` hundredths of a percent, `_c` hundredths.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something worth saying beside a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// What it says.
    pub code: NoteCode,
    /// How much it matters.
    pub weight: NoteWeight,
    /// What its sentence speaks of.
    pub params: BTreeMap<String, String>,
}

/// How much a note matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoteWeight {
    /// Good to know.
    Info,
    /// Doubtful: the figure may be wrong or incomplete.
    Doubt,
    /// Something is wrong for the person: below the floor, against the law, against their own words.
    Warning,
}

impl Note {
    /// A note with nothing to say beyond its code.
    pub fn new(code: NoteCode) -> Self {
        Self { code, weight: code.weight(), params: BTreeMap::new() }
    }

    /// Adds one parameter of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

macro_rules! notes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal $weight:ident [$($param:literal),*];)+) => {
        /// Stable codes of notes. A code is never given another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum NoteCode {$(
            $(#[$doc])*
            #[serde(rename = $code)]
            $variant,
        )+}

        impl NoteCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is sent and as the catalogues name it.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// How much it matters.
            pub fn weight(self) -> NoteWeight {
                match self { $(Self::$variant => NoteWeight::$weight),+ }
            }

            /// Names of the parameters a note of this code carries.
            pub fn params(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($param),*]),+ }
            }
        }
    };
}

notes! {
    /// The year's rules are a proposal that the Storting has not adopted.
    TaxProposal = "tax_proposal" Doubt ["year"];
    /// The income is above the limit of PAYE, so the ordinary rules apply to the whole year.
    PayeAboveLimit = "paye_above_limit" Info ["limit_ore"];
    /// Whether the allowance of Finnmark and Nord-Troms is cut for part of a year is not known; it is given whole here.
    ZonePartYear = "zone_part_year" Doubt [];
    /// The figures of Finnmark and Nord-Troms are not sure for the year, so nothing is reckoned.
    ZoneUnsure = "zone_unsure" Doubt ["year"];
    /// Taxable to Norway for part of the year: allowances and thresholds in twelfths.
    PartYear = "part_year" Info ["months"];
    /// Only the part of the union dues up to the cap lowers the tax.
    UnionDuesCapped = "union_dues_capped" Info ["cap_ore"];
    /// The amount looks like a month's pay but was taken as a year's.
    LooksMonthly = "looks_monthly" Doubt ["amount_ore", "year_ore"];
    /// The amount is larger than nearly anybody is paid.
    LooksHuge = "looks_huge" Doubt ["amount_ore"];
    /// A month's pay was taken times twelve.
    FromMonth = "from_month" Info ["amount_ore", "year_ore"];
    /// Pay by the hour was taken times the hours of a year.
    FromHour = "from_hour" Info ["amount_ore", "hours_c", "year_ore"];

    /// The employer's pension is below the legal least: 2 % of pay up to 12 G.
    PensionBelowMinimum = "pension_below_minimum" Warning ["least_ore", "pension_ore"];
    /// The pension was not told, so the legal least was taken.
    PensionAssumed = "pension_assumed" Doubt [];
    /// The basic amount of that day is not known; the newest known was taken.
    BasicAmountOlder = "basic_amount_older" Doubt ["from_on"];
    /// First year: holiday pay was earned at the former employer and is no part of this offer.
    FirstYearHoliday = "first_year_holiday" Info [];
    /// Less than the statutory holiday, or none told: hours still count 25 days.
    NoHoliday = "no_holiday" Doubt [];
    /// The bonus is counted at its likelihood.
    BonusCounted = "bonus_counted" Info ["likelihood_percent", "bonus_ore"];
    /// The sign-on is spread over the horizon and taxed in the year it is spread to.
    SignOnSpread = "sign_on_spread" Info ["sign_on_ore", "years"];
    /// Equity counts as the person expects it.
    EquityExpected = "equity_expected" Info [];
    /// Public holidays are left out of the hours, for all offers alike.
    HoursWithoutPublicHolidays = "hours_without_public_holidays" Info [];
    /// Rent of running and new leases together; a new lease costs more.
    RentIsAverage = "rent_is_average" Info [];
    /// No rent is known for the place; the average of the whole country was taken.
    RentUnknown = "rent_unknown" Doubt [];
    /// There is no tax zone known for the place; the ordinary rules were taken.
    PlaceUnknown = "place_unknown" Doubt ["place"];
    /// Kroner from another currency at a rate of a day.
    Exchanged = "exchanged" Info ["currency", "rate", "rate_on"];
    /// The offer is in another currency now; sums in the old one were taken away.
    CurrencyChanged = "currency_changed" Warning ["currency"];
    /// Pay in another currency without a rate cannot be compared.
    RateMissing = "rate_missing" Doubt ["currency"];
    /// Overtime is not paid: a leading or especially independent post.
    OvertimeExempt = "overtime_exempt" Info [];

    /// Nobody said which degree the work needs, so no level applies for certain.
    FloorDegreeUnknown = "floor_degree_unknown" Doubt [];
    /// The work needs no degree: the levels for skilled workers do not settle it.
    FloorNoDegree = "floor_no_degree" Info [];
    /// No known level covers the day.
    FloorNoLevel = "floor_no_level" Doubt ["on"];
    /// The level may be outdated: levels usually change on 1 September.
    FloorStale = "floor_stale" Doubt ["from_on"];
    /// Until when the level held is not known.
    FloorEndUnknown = "floor_end_unknown" Doubt ["from_on"];
    /// The share is under the 80 % a permit asks for.
    FloorShareLow = "floor_share_low" Warning ["share_percent"];
    /// For Nordic and EEA citizens the level is information, no condition.
    FloorNoPermitNeeded = "floor_no_permit_needed" Info [];
    /// A doctorate is held to the level of a master's degree.
    FloorDoctorate = "floor_doctorate" Info [];
    /// Where a collective agreement covers the work, its rate applies instead.
    FloorCollectiveAgreement = "floor_collective_agreement" Info [];
    /// Lower pay is accepted where it is documented as normal for the occupation and place.
    FloorLocalPay = "floor_local_pay" Info [];
    /// Only pay in cash counts, no benefits in kind.
    FloorCashOnly = "floor_cash_only" Info [];
    /// The level was entered by the person.
    FloorOwn = "floor_own" Info ["entered_on"];

    /// The person asked for another figure before.
    AskedOtherwise = "asked_otherwise" Warning ["before_ore", "before_on", "now_ore"];
    /// The figure asked is below the person's own walk-away pay.
    AskedBelowWalkAway = "asked_below_walk_away" Warning ["walk_away_ore"];
    /// The figure asked is below what the ad promises.
    AskedBelowAdvertised = "asked_below_advertised" Warning ["advertised_ore"];
    /// The offer is below what was advertised.
    OfferedBelowAdvertised = "offered_below_advertised" Warning ["advertised_ore", "below_ore"];
    /// The offer is below what was said or offered before.
    OfferedBelowSaid = "offered_below_said" Warning ["before_ore", "before_on", "below_ore"];
    /// The offer is below what the person asked.
    OfferedBelowAsked = "offered_below_asked" Info ["asked_ore", "below_ore"];
    /// What would be accepted is below the walk-away pay.
    AcceptedBelowWalkAway = "accepted_below_walk_away" Warning ["walk_away_ore"];

    /// Probation is longer than the law allows.
    LawProbation = "law_probation" Warning ["months", "limit"];
    /// Probation of a temporary post is longer than half of it.
    LawProbationTemporary = "law_probation_temporary" Warning ["months", "limit"];
    /// Notice is shorter than the law's month.
    LawNotice = "law_notice" Warning ["months", "limit"];
    /// A non-compete clause is longer than a year.
    LawNonCompete = "law_non_compete" Warning ["months", "limit"];
    /// A non-compete clause is to be paid for.
    LawNonCompeteUnpaid = "law_non_compete_unpaid" Warning [];
    /// A non-compete clause holds only in writing and for a special need.
    LawNonCompeteNeed = "law_non_compete_need" Info [];
    /// The overtime supplement is below the law's 40 %.
    LawOvertime = "law_overtime" Warning ["percent", "limit"];
    /// No overtime pay is lawful only for leading and especially independent posts.
    LawOvertimeExempt = "law_overtime_exempt" Info [];
    /// More ordinary hours a week than the law allows.
    LawHours = "law_hours" Warning ["hours_c", "limit_c"];
    /// No written contract within the law's days.
    LawWritten = "law_written" Warning ["days"];
    /// Less holiday than the law gives.
    LawHoliday = "law_holiday" Warning [];
}

impl std::fmt::Display for NoteCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

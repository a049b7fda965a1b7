//! A job: a position somebody offers, and the closed sets that describe it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::{Deadline, StartDate};
use crate::money::PayAsWritten;

/// Where the work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Workplace {
    /// At the employer's place.
    Onsite,
    /// Partly at home (`delvis hjemmekontor`).
    Hybrid,
    /// From anywhere.
    Remote,
}

/// Form of employment (`ansettelsesform`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EmploymentForm {
    /// Fast.
    Permanent,
    /// Midlertidig, engasjement, åremål.
    Temporary,
    /// Vikariat.
    Substitute,
    /// Prosjekt.
    Project,
    /// Trainee, lærling.
    Trainee,
    /// Praksis, internship.
    Internship,
    /// Sesong, sommerjobb.
    Seasonal,
    /// Selvstendig næringsdrivende, oppdrag.
    Freelance,
}

/// The degree an ad asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Degree {
    /// The ad says none is needed.
    None,
    /// Bachelor.
    Bachelor,
    /// Master, sivilingeniør, hovedfag.
    Master,
    /// Doctorate, PhD.
    Doctorate,
    /// The ad does not say.
    #[default]
    Unknown,
}

/// Share of a full position in whole percent, 1 to 100, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Share {
    /// The least.
    pub min_percent: u8,
    /// The most; the same as the least when one figure is given.
    pub max_percent: u8,
}

/// A place of work.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Place {
    /// The place as printed ("Kirkegårdsveien 45, 3616 Kongsberg").
    pub text: String,
    /// City or place name alone.
    pub city: Option<String>,
    /// Norwegian postal codes have four digits; others are kept as written.
    pub postal_code: Option<String>,
    /// ISO 3166 code where known, else the name as written.
    pub country: Option<String>,
}

/// A person named in an ad.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct AdContact {
    /// Name.
    pub name: Option<String>,
    /// Role as printed.
    pub role: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number as printed.
    pub phone: Option<String>,
}

/// A Norwegian organisation number whose check digit holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct OrgNumber(String);

impl OrgNumber {
    /// Reads nine digits with or without spaces; `None` when the modulus-11 check digit does not hold.
    ///
    /// Source: Brønnøysundregistrene, "Organisasjonsnummeret": weights 3 2 7 6 5 4 3 2.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u32> =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(10)).collect::<Option<_>>()?;
        let (&check, body) = digits.split_last()?;
        if digits.len() != 9 {
            return None;
        }
        let sum: u32 = body.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
        let expected = (11 - sum % 11) % 11;
        (expected == check).then(|| Self(digits.iter().filter_map(|d| char::from_digit(*d, 10)).collect()))
    }

    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for OrgNumber {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not an organisation number")
    }
}

impl From<OrgNumber> for String {
    fn from(number: OrgNumber) -> Self {
        number.0
    }
}

/// The facts of a job as the person keeps them: first what the ad said, then what the person corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobFields {
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// The employer's organisation number.
    pub orgnr: Option<OrgNumber>,
    /// Places of work, the main one first.
    pub places: Vec<Place>,
    /// Until when one can apply.
    pub deadline: Deadline,
    /// The day the ad was published.
    pub posted_on: Option<NaiveDate>,
    /// When the work starts.
    pub starts: Option<StartDate>,
    /// Form of employment.
    pub form: Option<EmploymentForm>,
    /// Share of a full position.
    pub share: Option<Share>,
    /// Pay as the ad writes it.
    pub pay: Option<PayAsWritten>,
    /// Where the work is done.
    pub workplace: Option<Workplace>,
    /// The degree asked for.
    pub required_degree: Degree,
    /// Languages asked for, as BCP 47 primary tags ("nb", "en"); empty when the ad does not say.
    pub languages_required: Vec<String>,
    /// Where one applies.
    pub apply_url: Option<String>,
    /// Persons named in the ad.
    pub contacts: Vec<AdContact>,
}

impl JobFields {
    /// A job of which only title and employer are known.
    pub fn new(title: impl Into<String>, employer: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            employer: employer.into(),
            orgnr: None,
            places: Vec::new(),
            deadline: Deadline::UNKNOWN,
            posted_on: None,
            starts: None,
            form: None,
            share: None,
            pay: None,
            workplace: None,
            required_degree: Degree::Unknown,
            languages_required: Vec::new(),
            apply_url: None,
            contacts: Vec::new(),
        }
    }
}

/// The name of one field of a job: what provenance, edits and "typed by the person" speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of JobFields with the same name")]
pub enum JobField {
    Title,
    Employer,
    Orgnr,
    Places,
    Deadline,
    PostedOn,
    Starts,
    Form,
    Share,
    Pay,
    Workplace,
    RequiredDegree,
    LanguagesRequired,
    ApplyUrl,
    Contacts,
}

impl JobField {
    /// Every field, in the order a person reads them.
    pub const ALL: [Self; 15] = [
        Self::Title,
        Self::Employer,
        Self::Orgnr,
        Self::Places,
        Self::Deadline,
        Self::PostedOn,
        Self::Starts,
        Self::Form,
        Self::Share,
        Self::Pay,
        Self::Workplace,
        Self::RequiredDegree,
        Self::LanguagesRequired,
        Self::ApplyUrl,
        Self::Contacts,
    ];

    /// The stable name used on the wire, in the database and by the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Employer => "employer",
            Self::Orgnr => "orgnr",
            Self::Places => "places",
            Self::Deadline => "deadline",
            Self::PostedOn => "posted_on",
            Self::Starts => "starts",
            Self::Form => "form",
            Self::Share => "share",
            Self::Pay => "pay",
            Self::Workplace => "workplace",
            Self::RequiredDegree => "required_degree",
            Self::LanguagesRequired => "languages_required",
            Self::ApplyUrl => "apply_url",
            Self::Contacts => "contacts",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisation_numbers_are_held_to_their_check_digit() {
        for (text, valid) in [
            ("811413682", true),
            ("984 851 006", true),
            ("923609016", true),
            ("923609017", false),
            ("98485100", false),
            ("9848510061", false),
            ("98485100x", false),
            ("", false),
        ] {
            assert_eq!(OrgNumber::parse(text).is_some(), valid, "{text}");
        }
    }
}

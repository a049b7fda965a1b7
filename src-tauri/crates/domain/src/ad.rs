//! A captured ad: what a page said, field by field, with where each came from and how sure that is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::{Deadline, StartDate};
use crate::document::Document;
use crate::job::{AdContact, Degree, EmploymentForm, JobField, OrgNumber, Place, Share, Workplace};
use crate::money::PayAsWritten;

/// How a field was found, from the surest kind of place to the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A rule for this site.
    Site,
    /// A schema.org JobPosting in JSON-LD.
    JsonLd,
    /// A schema.org JobPosting in microdata.
    Microdata,
    /// A schema.org JobPosting in RDFa.
    Rdfa,
    /// State embedded in a script.
    State,
    /// A labelled pair ("Søknadsfrist: 12. mars").
    Label,
    /// OpenGraph and other head metadata, and the page's title.
    Opengraph,
    /// The readable text.
    Text,
}

/// How sure a found value is, 0 to 1. Under [`Confidence::DOUBTFUL`] the person is asked to look.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Confidence(pub f32);

impl Confidence {
    /// The limit under which a value is shown as doubtful.
    pub const DOUBTFUL: f32 = 0.5;

    /// Whether the person should look at the value before it is saved.
    pub fn is_doubtful(self) -> bool {
        self.0 < Self::DOUBTFUL
    }
}

/// A value found in a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub from: Origin,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Whether one can still apply, as far as the page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdState {
    /// The page offers to apply.
    Open,
    /// The page says it is over ("No longer accepting applications", "Annonsen er inaktiv").
    Closed,
    /// Neither is said.
    Unknown,
}

/// Where an ad was seen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct AdSource {
    /// The site's short name ("finn.no", "arbeidsplassen.nav.no", "linkedin.com", else the host).
    pub site: Option<String>,
    /// The page's own address, tracking parts removed.
    pub url: Option<String>,
    /// The site's number for the ad (FINN-kode, NAV uuid, LinkedIn job id).
    pub external_id: Option<String>,
}

/// One thing about a capture that the person should know. The code names a sentence in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaptureWarning {
    /// The date in the page's data contradicts the printed deadline; the printed one was kept.
    DeadlineContradicted,
    /// A date that looks filled in by the site (30 or 180 days after posting) was left out.
    DeadlineFiller,
    /// The printed deadline has no year; it was taken from the page's date or the day it was seen.
    DeadlineYearInferred,
    /// The page was longer than the limit; what came after was left out.
    TextCut,
    /// The page has a title but no ad text; paste the text to complete it.
    TextMissing,
    /// The ad says it is closed.
    AdClosed,
    /// A pay figure was written that could not be read; the words are kept.
    PayUnread,
}

/// What one ad says. Absent fields were not found; nothing is invented.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each is the field of JobFields with the same name, as found in the page")]
pub struct CapturedAd {
    pub title: Option<Found<String>>,
    pub employer: Option<Found<String>>,
    pub orgnr: Option<Found<OrgNumber>>,
    pub places: Option<Found<Vec<Place>>>,
    pub deadline: Option<Found<Deadline>>,
    pub posted_on: Option<Found<NaiveDate>>,
    pub starts: Option<Found<StartDate>>,
    pub form: Option<Found<EmploymentForm>>,
    pub share: Option<Found<Share>>,
    pub pay: Option<Found<PayAsWritten>>,
    pub workplace: Option<Found<Workplace>>,
    pub required_degree: Option<Found<Degree>>,
    pub languages_required: Option<Found<Vec<String>>>,
    pub apply_url: Option<Found<String>>,
    pub contacts: Option<Found<Vec<AdContact>>>,
    /// The language the ad is written in, as a BCP 47 primary tag.
    pub language: Option<String>,
    pub source: AdSource,
    pub state: AdState,
    /// The ad's readable text.
    pub body: Document,
    pub warnings: Vec<CaptureWarning>,
}

/// Where a field came from and how sure it is: what is kept with a saved ad.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldOrigin {
    /// The field.
    pub field: JobField,
    /// Where it was found.
    pub from: Origin,
    /// How sure it is.
    pub confidence: Confidence,
}

impl CapturedAd {
    /// An ad of which nothing is known yet.
    pub fn empty() -> Self {
        Self {
            title: None,
            employer: None,
            orgnr: None,
            places: None,
            deadline: None,
            posted_on: None,
            starts: None,
            form: None,
            share: None,
            pay: None,
            workplace: None,
            required_degree: None,
            languages_required: None,
            apply_url: None,
            contacts: None,
            language: None,
            source: AdSource::default(),
            state: AdState::Unknown,
            body: Document::default(),
            warnings: Vec::new(),
        }
    }

    /// The origin of every field that was found, in reading order.
    pub fn origins(&self) -> Vec<FieldOrigin> {
        fn origin<T>(field: JobField, found: Option<&Found<T>>) -> Option<FieldOrigin> {
            found.map(|f| FieldOrigin { field, from: f.from, confidence: f.confidence })
        }
        [
            origin(JobField::Title, self.title.as_ref()),
            origin(JobField::Employer, self.employer.as_ref()),
            origin(JobField::Orgnr, self.orgnr.as_ref()),
            origin(JobField::Places, self.places.as_ref()),
            origin(JobField::Deadline, self.deadline.as_ref()),
            origin(JobField::PostedOn, self.posted_on.as_ref()),
            origin(JobField::Starts, self.starts.as_ref()),
            origin(JobField::Form, self.form.as_ref()),
            origin(JobField::Share, self.share.as_ref()),
            origin(JobField::Pay, self.pay.as_ref()),
            origin(JobField::Workplace, self.workplace.as_ref()),
            origin(JobField::RequiredDegree, self.required_degree.as_ref()),
            origin(JobField::LanguagesRequired, self.languages_required.as_ref()),
            origin(JobField::ApplyUrl, self.apply_url.as_ref()),
            origin(JobField::Contacts, self.contacts.as_ref()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

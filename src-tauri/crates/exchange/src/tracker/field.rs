//! What a column may be.

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(
    missing_docs,
    reason = "each is what its stable name says; those that are not have words of their own"
)]
pub enum Field {
    Title,
    Employer,
    Orgnr,
    Status,
    /// The day the application was sent.
    AppliedOn,
    /// Whether it was sent: yes or no.
    Sent,
    /// The day the job was kept.
    SavedOn,
    /// A day of which nobody says what happened: it was sent then, where it was sent at all, else kept.
    Day,
    /// The day it came to where it stands.
    StageOn,
    /// The day of an interview.
    InterviewOn,
    /// The day of an offer.
    OfferOn,
    /// The day of a rejection.
    RejectedOn,
    Deadline,
    PostedOn,
    Starts,
    Place,
    /// The ad's address.
    Url,
    ApplyUrl,
    Pay,
    PayMin,
    PayMax,
    PayCurrency,
    Form,
    Share,
    Workplace,
    /// The ad's text.
    Description,
    /// Where it was found.
    FoundAt,
    Tags,
    Note,
    Contact,
    ContactRole,
    ContactEmail,
    ContactPhone,
    ContactPage,
    FirstName,
    LastName,
    /// The day one got to know a person.
    MetOn,
    /// Nothing the program knows: kept in a note, with the column's name.
    Keep,
    /// Not kept.
    Leave,
}

impl Field {
    /// Every field, in the order a person reads them.
    pub const ALL: [Self; 39] = [
        Self::Title,
        Self::Employer,
        Self::Orgnr,
        Self::Status,
        Self::AppliedOn,
        Self::Sent,
        Self::SavedOn,
        Self::Day,
        Self::StageOn,
        Self::InterviewOn,
        Self::OfferOn,
        Self::RejectedOn,
        Self::Deadline,
        Self::PostedOn,
        Self::Starts,
        Self::Place,
        Self::Url,
        Self::ApplyUrl,
        Self::Pay,
        Self::PayMin,
        Self::PayMax,
        Self::PayCurrency,
        Self::Form,
        Self::Share,
        Self::Workplace,
        Self::Description,
        Self::FoundAt,
        Self::Tags,
        Self::Note,
        Self::Contact,
        Self::ContactRole,
        Self::ContactEmail,
        Self::ContactPhone,
        Self::ContactPage,
        Self::FirstName,
        Self::LastName,
        Self::MetOn,
        Self::Keep,
        Self::Leave,
    ];

    /// The stable name on the wire, on the command line and in the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Employer => "employer",
            Self::Orgnr => "orgnr",
            Self::Status => "status",
            Self::AppliedOn => "applied_on",
            Self::Sent => "sent",
            Self::SavedOn => "saved_on",
            Self::Day => "day",
            Self::StageOn => "stage_on",
            Self::InterviewOn => "interview_on",
            Self::OfferOn => "offer_on",
            Self::RejectedOn => "rejected_on",
            Self::Deadline => "deadline",
            Self::PostedOn => "posted_on",
            Self::Starts => "starts",
            Self::Place => "place",
            Self::Url => "url",
            Self::ApplyUrl => "apply_url",
            Self::Pay => "pay",
            Self::PayMin => "pay_min",
            Self::PayMax => "pay_max",
            Self::PayCurrency => "pay_currency",
            Self::Form => "form",
            Self::Share => "share",
            Self::Workplace => "workplace",
            Self::Description => "description",
            Self::FoundAt => "found_at",
            Self::Tags => "tags",
            Self::Note => "note",
            Self::Contact => "contact",
            Self::ContactRole => "contact_role",
            Self::ContactEmail => "contact_email",
            Self::ContactPhone => "contact_phone",
            Self::ContactPage => "contact_page",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::MetOn => "met_on",
            Self::Keep => "keep",
            Self::Leave => "leave",
        }
    }

    /// The field of a stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.id() == id)
    }

    /// Whether its cells are days, whose order of day and month must be known.
    pub fn is_day(self) -> bool {
        matches!(
            self,
            Self::AppliedOn
                | Self::SavedOn
                | Self::Day
                | Self::StageOn
                | Self::InterviewOn
                | Self::OfferOn
                | Self::RejectedOn
                | Self::Deadline
                | Self::PostedOn
                | Self::Starts
                | Self::MetOn
        )
    }

    /// Whether several columns may be it.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::InterviewOn
                | Self::Url
                | Self::Place
                | Self::Tags
                | Self::Note
                | Self::Contact
                | Self::ContactRole
                | Self::ContactEmail
                | Self::ContactPhone
                | Self::Keep
                | Self::Leave
        )
    }
}

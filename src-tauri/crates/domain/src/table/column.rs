//! The columns a table of jobs can have.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing known of a job, as a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableColumn {
    /// Title of the position.
    Title,
    /// The employer's name.
    Employer,
    /// City of the main place of work.
    City,
    /// The stage it is in.
    Stage,
    /// Until when one can apply.
    Deadline,
    /// The one date that matters next.
    Next,
    /// Pay as the ad writes it.
    Pay,
    /// Where that stands against the target pay.
    Target,
    /// Where that stands against the pay floor.
    Floor,
    /// The day the application was sent.
    AppliedOn,
    /// Days without a change since it was sent.
    Quiet,
    /// The day something last happened.
    LastEvent,
    /// The day to follow up.
    FollowUp,
    /// The person's tags.
    Tags,
    /// The site of the ad.
    Source,
    /// Where it was found, in the person's words.
    FoundAt,
    /// Form of employment.
    Form,
    /// Share of a full position.
    Share,
    /// Where the work is done.
    Workplace,
    /// The degree asked for.
    Degree,
    /// Languages asked for.
    Languages,
    /// When the work starts.
    Starts,
    /// The day the ad was published.
    PostedOn,
    /// The day it was saved.
    SavedOn,
    /// Whether the ad can still be answered.
    AdState,
    /// All places of work.
    Places,
    /// The employer's organisation number.
    Orgnr,
}

impl TableColumn {
    /// Every column, in the order they are offered.
    pub const ALL: [Self; 27] = [
        Self::Title,
        Self::Employer,
        Self::City,
        Self::Stage,
        Self::Deadline,
        Self::Next,
        Self::Pay,
        Self::Target,
        Self::Floor,
        Self::AppliedOn,
        Self::Quiet,
        Self::LastEvent,
        Self::FollowUp,
        Self::Tags,
        Self::Source,
        Self::FoundAt,
        Self::Form,
        Self::Share,
        Self::Workplace,
        Self::Degree,
        Self::Languages,
        Self::Starts,
        Self::PostedOn,
        Self::SavedOn,
        Self::AdState,
        Self::Places,
        Self::Orgnr,
    ];

    /// The columns of a table nobody has arranged yet.
    pub const USUAL: [Self; 9] = [
        Self::Title,
        Self::Employer,
        Self::City,
        Self::Stage,
        Self::Next,
        Self::Pay,
        Self::Target,
        Self::FollowUp,
        Self::Tags,
    ];

    /// The width a column begins with, in pixels at a text size of 100 percent.
    pub fn usual_width(self) -> u16 {
        match self {
            Self::Title => 256,
            Self::Next | Self::Target => 208,
            Self::Employer | Self::Places => 176,
            Self::Floor | Self::Tags | Self::Degree | Self::Source | Self::FoundAt => 144,
            Self::Form | Self::Workplace | Self::Languages | Self::Starts | Self::Orgnr => 128,
            Self::City | Self::Stage | Self::Deadline | Self::Pay | Self::AppliedOn => 112,
            Self::LastEvent | Self::FollowUp | Self::PostedOn | Self::SavedOn => 112,
            Self::Quiet | Self::Share | Self::AdState => 96,
        }
    }
}

/// A column as it stands in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShownColumn {
    /// Which one.
    pub column: TableColumn,
    /// Its width, in pixels at a text size of 100 percent.
    pub width: u16,
}

impl From<TableColumn> for ShownColumn {
    fn from(column: TableColumn) -> Self {
        Self { column, width: column.usual_width() }
    }
}

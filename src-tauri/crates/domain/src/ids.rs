//! Identifiers: UUIDv7 newtypes, so that an id of one kind is never taken for another and ids sort by age.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{NoContext, Timestamp, Uuid};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// A new id made at `now`; the time comes from the program's clock, the rest is random.
            pub fn at(now: DateTime<Utc>) -> Self {
                Self(new_uuid(now))
            }

            /// The id as it is stored and sent: 16 bytes written with hyphens.
            pub fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

id! {
    /// A [job](crate::job::JobFields).
    JobId,
    /// A person's own pursuit of one job.
    ApplicationId,
    /// A stage of the person's own board.
    StageId,
    /// An organisation that offers jobs.
    EmployerId,
    /// One captured [ad](crate::ad::CapturedAd); a job has one per capture.
    AdId,
    /// A person at or around an employer.
    ContactId,
    /// Something that happened or will happen at a time.
    EventId,
    /// An ad that was read but not yet saved.
    DraftId,
    /// A file on its way in.
    IncomingId,
    /// The terms of an [offer](crate::offer::Offer).
    OfferId,
    /// A [target pay](crate::target::Target).
    TargetId,
    /// A [pay figure](crate::pay_figure::PayFigure) the person wrote down.
    PayFigureId,
    /// A level of the pay floor that the person entered.
    FloorLevelId,
    /// A skill of the person's own.
    OwnSkillId,
    /// Something to be done.
    TaskId,
    /// An interview.
    InterviewId,
    /// A conversation with a contact.
    ConversationId,
    /// A document with its versions.
    DocumentId,
    /// One version of a document.
    DocumentVersionId,
    /// That a version of a document was sent with an application.
    DocumentSentId,
    /// A word by which the person groups jobs.
    TagId,
    /// A link kept with a job.
    JobLinkId,
    /// One line of a job's checklist.
    ChecklistItemId,
    /// A view of the table under a name.
    SavedViewId,
    /// A search that is over, with its jobs.
    ArchiveId,
    /// A figure the person put in place of one of the guidance.
    OwnFigureId,
    /// A wage statistic the person added to the guidance.
    OwnStatisticId,
    /// What the person wrote to prepare for an application or one of its interviews.
    PrepSheetId,
    /// Something a job asks for.
    RequirementId,
    /// An account of something the person did.
    StoryId,
    /// A question of the person's own.
    OwnQuestionId,
    /// One sitting of practice.
    PracticeSessionId,
    /// One answer that was practised.
    PracticeAnswerId,
}

fn new_uuid(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_the_time_they_were_made_at() {
        let at = |second| JobId::at(DateTime::from_timestamp(second, 0).unwrap());
        assert!(at(1) < at(2) && at(2) < at(1_800_000_000));
    }

    #[test]
    fn ids_read_back_from_their_text() {
        let id = StageId::at(DateTime::UNIX_EPOCH);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("not an id".parse::<StageId>().is_err());
    }
}

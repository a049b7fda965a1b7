//! What a line of the day's page, a snooze or a reminder speaks of, as one word that lasts.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::ids::{ApplicationId, InterviewId, JobId, OfferId, TaskId};

/// What something on the day's page is about. Its text form is kept in the profile: `task:<id>`, `quiet:<id>:<day>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// An interview ahead.
    Interview(InterviewId),
    /// A job to apply for in time.
    Deadline(JobId),
    /// An offer to answer.
    Offer(OfferId),
    /// A task, a follow-up that was set included.
    Task(TaskId),
    /// A thank-you suggested for an interview that was held.
    ThankYou(InterviewId),
    /// A follow-up suggested for an application silent since a day; another silence is another thing.
    FollowUp(ApplicationId, NaiveDate),
    /// An application quiet since a day.
    Quiet(ApplicationId, NaiveDate),
    /// "No reply" proposed for an application silent since a day.
    NoReply(ApplicationId, NaiveDate),
    /// An interview that was held, to be looked back on.
    Debrief(InterviewId),
    /// Questions to be practised on a day.
    Practice(NaiveDate),
}

impl Thing {
    /// The word of its kind.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Interview(_) => "interview",
            Self::Deadline(_) => "deadline",
            Self::Offer(_) => "offer",
            Self::Task(_) => "task",
            Self::ThankYou(_) => "thank_you",
            Self::FollowUp(..) => "follow_up",
            Self::Quiet(..) => "quiet",
            Self::NoReply(..) => "no_reply",
            Self::Debrief(_) => "debrief",
            Self::Practice(_) => "practice",
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind();
        match self {
            Self::Interview(id) | Self::ThankYou(id) | Self::Debrief(id) => write!(f, "{kind}:{id}"),
            Self::Practice(on) => write!(f, "{kind}:{on}"),
            Self::Deadline(id) => write!(f, "{kind}:{id}"),
            Self::Offer(id) => write!(f, "{kind}:{id}"),
            Self::Task(id) => write!(f, "{kind}:{id}"),
            Self::FollowUp(id, since) | Self::Quiet(id, since) | Self::NoReply(id, since) => {
                write!(f, "{kind}:{id}:{since}")
            }
        }
    }
}

/// A text that names no thing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" names nothing on the day's page")]
pub struct NotAThing(String);

impl FromStr for Thing {
    type Err = NotAThing;

    fn from_str(text: &str) -> Result<Self, NotAThing> {
        let mut parts = text.split(':');
        let (kind, id, since) = (parts.next(), parts.next(), parts.next());
        let found =
            kind.zip(id).filter(|_| parts.next().is_none()).and_then(|(kind, id)| read(kind, id, since));
        found.ok_or_else(|| NotAThing(text.to_owned()))
    }
}

fn read(kind: &str, id: &str, since: Option<&str>) -> Option<Thing> {
    match (kind, since) {
        ("interview", None) => id.parse().ok().map(Thing::Interview),
        ("deadline", None) => id.parse().ok().map(Thing::Deadline),
        ("offer", None) => id.parse().ok().map(Thing::Offer),
        ("task", None) => id.parse().ok().map(Thing::Task),
        ("debrief", None) => id.parse().ok().map(Thing::Debrief),
        ("practice", None) => id.parse().ok().map(Thing::Practice),
        ("thank_you", None) => id.parse().ok().map(Thing::ThankYou),
        ("follow_up", Some(since)) => Some(Thing::FollowUp(id.parse().ok()?, since.parse().ok()?)),
        ("quiet", Some(since)) => Some(Thing::Quiet(id.parse().ok()?, since.parse().ok()?)),
        ("no_reply", Some(since)) => Some(Thing::NoReply(id.parse().ok()?, since.parse().ok()?)),
        _ => None,
    }
}

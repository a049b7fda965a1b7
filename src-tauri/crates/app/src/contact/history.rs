//! What the person and a contact did together: conversations and interviews by day.

use store::conversation::{Meeting, MeetingKind};

use super::by_id;
use crate::clock::oslo_day;
use crate::wire::{ContactEntry, ContactEntryKind, ContactHistory, ContactHistoryQuery, EntryJob};
use crate::{ApiError, App};

/// The most entries one answer carries.
const MAX_ENTRIES: u16 = 200;

pub(crate) fn read(app: &App, query: ContactHistoryQuery) -> Result<ContactHistory, ApiError> {
    let limit = u32::from(query.limit.min(MAX_ENTRIES));
    app.read(|reading| {
        by_id(reading, query.contact_id)?;
        let page = store::conversation::history(reading, query.contact_id, query.offset, limit)?;
        Ok(ContactHistory { total: page.total, entries: page.rows.into_iter().map(entry).collect() })
    })
}

fn entry(meeting: Meeting) -> ContactEntry {
    let (on, what) = match meeting.what {
        MeetingKind::Conversation { id, on, way, text } => {
            (on, ContactEntryKind::Conversation { conversation_id: id, way, text })
        }
        MeetingKind::Interview { id, starts, round, form, state } => {
            (oslo_day(starts), ContactEntryKind::Interview { interview_id: id, round, form, state })
        }
    };
    let job = meeting.job.map(|(job_id, title, employer)| EntryJob { job_id, title, employer });
    ContactEntry { on, job, what }
}

//! The history of an application: its events, its interviews and the conversations about it, by day.
//!
//! Each lies in a table of its own and is read from there in order; here they are laid together.

use chrono::NaiveDate;
use chrono_tz::Europe::Oslo;
use domain::event::{Event, EventKind};
use domain::ids::{ApplicationId, EventId};
use rusqlite::Row;

use crate::text::Columns;
use crate::{Page, Reading, StoreError, event, interview};

/// What happened to an application and what is to come: the newest day first. Of one day interviews come first, then
/// conversations, then events by what was entered last.
///
/// # Errors
/// When the file can't be read.
pub fn page(
    reading: &Reading<'_>,
    application: ApplicationId,
    offset: u32,
    limit: u32,
) -> Result<Page<Event>, StoreError> {
    // The part asked for lies among as many of each kind as there are up to its end.
    let most = offset.saturating_add(limit);
    let events = event::list(reading, application, 0, most)?;
    let mut all = interviews(reading, application, most)?;
    all.extend(conversations(reading, application, most)?);
    all.extend(events.rows);
    all.sort_by_key(|event| std::cmp::Reverse(event.on));
    let total = events.total + others(reading, application)?;
    let rows = all.into_iter().skip(offset as usize).take(limit as usize).collect();
    Ok(Page { rows, total })
}

fn others(reading: &Reading<'_>, application: ApplicationId) -> Result<u32, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM interview WHERE application_id = ?1)
      + (SELECT count(*) FROM conversation WHERE application_id = ?1)";
    Ok(reading.connection.prepare_cached(sql)?.query_row([application.to_string()], |row| row.get(0))?)
}

fn interviews(
    reading: &Reading<'_>,
    application: ApplicationId,
    most: u32,
) -> Result<Vec<Event>, StoreError> {
    let found = interview::of_application(reading, application, most)?;
    let event = |listed: interview::Listed| {
        let interview::InterviewRow { id, interview, .. } = listed.row;
        let what = EventKind::Interview {
            interview: id,
            round: interview.round,
            form: interview.form,
            state: interview.state,
        };
        let on: NaiveDate = interview.when.starts.with_timezone(&Oslo).date_naive();
        Event { id: EventId::from(id.as_uuid()), on, what }
    };
    Ok(found.into_iter().map(event).collect())
}

fn conversations(
    reading: &Reading<'_>,
    application: ApplicationId,
    most: u32,
) -> Result<Vec<Event>, StoreError> {
    let mut statement = reading.connection.prepare_cached(CONVERSATIONS)?;
    Ok(statement.query_map((application.to_string(), most), conversation)?.collect::<Result<_, _>>()?)
}

pub(crate) const CONVERSATIONS: &str =
    "SELECT conversation.*, coalesce(contact.name, contact.email, contact.phone, contact.role, '') AS called
     FROM conversation CROSS JOIN contact ON contact.id = conversation.contact_id
     WHERE application_id = ?1 ORDER BY on_day DESC, seq DESC LIMIT ?2";

fn conversation(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: row.parsed("id")?,
        on: row.parsed("on_day")?,
        what: EventKind::Conversation {
            conversation: row.parsed("id")?,
            contact: row.parsed("contact_id")?,
            name: row.get("called")?,
            way: row.word("way")?,
            text: row.get("text")?,
        },
    })
}

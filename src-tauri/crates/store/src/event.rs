//! Histories: dated events of applications.

use chrono::NaiveDate;
use domain::event::{Event, EventKind};
use domain::ids::{AdId, ApplicationId, EventId, StageId};
use domain::stage::StageKind;
use rusqlite::{OptionalExtension, Row, ToSql};

use crate::closing::closed;
use crate::text::{Columns, day};
use crate::{Page, Reading, StoreError, Writing};

/// Tells that an application came to a stage.
///
/// # Errors
/// When the application or the stage does not exist, or the file can't be written.
pub fn insert_stage(
    writing: &Writing<'_>,
    application: ApplicationId,
    id: EventId,
    on: NaiveDate,
    from: Option<StageKind>,
    to: StageId,
) -> Result<(), StoreError> {
    let columns =
        KindColumns { kind: "stage", from: from.map(StageKind::id), to: Some(to.to_string()), ..NONE };
    insert(writing, application, id, on, columns)
}

/// Keeps a note.
///
/// # Errors
/// When the application does not exist, or the file can't be written.
pub fn insert_note(
    writing: &Writing<'_>,
    application: ApplicationId,
    id: EventId,
    on: NaiveDate,
    text: &str,
) -> Result<(), StoreError> {
    insert(writing, application, id, on, KindColumns { kind: "note", text: Some(text), ..NONE })
}

/// Tells that an ad was captured.
///
/// # Errors
/// When the application or the ad does not exist, or the file can't be written.
pub fn insert_captured(
    writing: &Writing<'_>,
    application: ApplicationId,
    id: EventId,
    on: NaiveDate,
    ad: AdId,
) -> Result<(), StoreError> {
    insert(writing, application, id, on, KindColumns { kind: "captured", ad: Some(ad.to_string()), ..NONE })
}

/// The events of an application: the newest day first, within a day what was entered last first.
///
/// # Errors
/// When the file can't be read.
pub fn list(
    reading: &Reading<'_>,
    application: ApplicationId,
    offset: u32,
    limit: u32,
) -> Result<Page<Event>, StoreError> {
    let total = reading
        .connection
        .prepare_cached("SELECT count(*) FROM event WHERE application_id = ?1")?
        .query_row([application.to_string()], |row| row.get(0))?;
    let sql = concat!(
        include_str!("event/select.sql"),
        " WHERE event.application_id = ?1 ORDER BY event.on_day DESC, event.seq DESC LIMIT ?2 OFFSET ?3"
    );
    let mut statement = reading.connection.prepare_cached(sql)?;
    let rows =
        statement.query_map((application.to_string(), limit, offset), event)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

/// One event and the application it belongs to.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: EventId) -> Result<Option<(ApplicationId, Event)>, StoreError> {
    let sql = concat!(include_str!("event/select.sql"), " WHERE event.id = ?1");
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement
        .query_row([id.to_string()], |row| Ok((row.parsed("application_id")?, event(row)?)))
        .optional()?)
}

/// Corrects the day of an event.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such event.
pub fn set_day(writing: &Writing<'_>, id: EventId, on: NaiveDate) -> Result<(), StoreError> {
    change(writing, id, "UPDATE event SET on_day = ?2 WHERE id = ?1", &day(on))
}

/// Corrects the words of a note.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such note.
pub fn set_text(writing: &Writing<'_>, id: EventId, text: &str) -> Result<(), StoreError> {
    change(writing, id, "UPDATE event SET text = ?2 WHERE id = ?1 AND kind = 'note'", &text)
}

/// Removes an event; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such event.
pub fn delete(writing: &Writing<'_>, id: EventId) -> Result<(), StoreError> {
    let changed =
        writing.connection.prepare_cached("DELETE FROM event WHERE id = ?1")?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("event", &id)) } else { Ok(()) }
}

/// The kinds of stage an application came to, oldest first.
///
/// # Errors
/// When the file can't be read.
pub fn stage_kinds(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<StageKind>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT stage.kind FROM event JOIN stage ON stage.id = event.to_stage_id
         WHERE event.application_id = ?1 AND event.kind = 'stage' ORDER BY event.on_day, event.seq",
    )?;
    Ok(statement.query_map([application.to_string()], |row| row.word("kind"))?.collect::<Result<_, _>>()?)
}

/// The day an application came to its present stage; `None` when no event says.
///
/// # Errors
/// When the file can't be read.
pub fn stage_since(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Option<NaiveDate>, StoreError> {
    let found = reading
        .connection
        .prepare_cached(
            "SELECT on_day FROM event WHERE application_id = ?1 AND kind = 'stage'
             ORDER BY on_day DESC, seq DESC LIMIT 1",
        )?
        .query_row([application.to_string()], |row| row.parsed("on_day"))
        .optional()?;
    Ok(found)
}

/// The columns that depend on the kind of event.
struct KindColumns<'a> {
    kind: &'static str,
    from: Option<&'static str>,
    to: Option<String>,
    text: Option<&'a str>,
    ad: Option<String>,
}

const NONE: KindColumns<'static> = KindColumns { kind: "", from: None, to: None, text: None, ad: None };

fn insert(
    writing: &Writing<'_>,
    application: ApplicationId,
    id: EventId,
    on: NaiveDate,
    columns: KindColumns<'_>,
) -> Result<(), StoreError> {
    let KindColumns { kind, from, to, text, ad } = columns;
    writing.connection.prepare_cached(include_str!("event/insert.sql"))?.execute((
        id.to_string(),
        application.to_string(),
        day(on),
        kind,
        from,
        to,
        text,
        ad,
    ))?;
    Ok(())
}

fn change(writing: &Writing<'_>, id: EventId, sql: &str, value: &dyn ToSql) -> Result<(), StoreError> {
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), value))?;
    if changed == 0 { Err(StoreError::missing("event", &id)) } else { Ok(()) }
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let kind: String = row.get("kind")?;
    let what = match kind.as_str() {
        "stage" => EventKind::Stage {
            from: row.word_or_null("from_kind")?,
            to: row.word("to_kind")?,
            to_name: row.get("to_name")?,
            closed: closed(row)?,
        },
        "note" => EventKind::Note { text: row.get("text")? },
        // The column's check lets only one more word in.
        _ => EventKind::Captured { ad: row.parsed("ad_id")?, site: row.get("site")? },
    };
    Ok(Event { id: row.parsed("id")?, on: row.parsed("on_day")?, what })
}

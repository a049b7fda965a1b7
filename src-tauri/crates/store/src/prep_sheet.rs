//! What the person wrote on prep sheets: of an application, and of each of its interviews, part by part.

use std::collections::BTreeMap;

use domain::ids::{ApplicationId, InterviewId, PrepSheetId};
use domain::prep::PrepPart;
use rusqlite::OptionalExtension;

use crate::text::{Columns, instant, word};
use crate::{Reading, StoreError, Writing};

/// Whose sheet: a round's, or the application's where no round is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetOf {
    /// The application.
    pub application: ApplicationId,
    /// The round.
    pub interview: Option<InterviewId>,
}

/// The parts that were written, each with its text; one that was emptied is there with an empty text.
///
/// # Errors
/// When the file can't be read.
pub fn parts(reading: &Reading<'_>, of: SheetOf) -> Result<BTreeMap<PrepPart, String>, StoreError> {
    let Some(sheet) = sheet(reading, of)? else { return Ok(BTreeMap::new()) };
    let sql = "SELECT part, text FROM prep_part WHERE sheet_id = ?1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    let rows = statement.query_map([sheet.to_string()], |row| Ok((row.word("part")?, row.get("text")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a part; the sheet is begun where there is none. `None` takes the part away, so that what stands behind it shows
/// again. Gives the sheet's id.
///
/// # Errors
/// When there is no such application or interview, or the file can't be written.
pub fn set_part(
    writing: &Writing<'_>,
    of: SheetOf,
    part: PrepPart,
    text: Option<&str>,
) -> Result<(), StoreError> {
    let (known, now) = (sheet(writing, of)?, instant(writing.now()));
    let Some(text) = text else {
        if let Some(sheet) = known {
            let sql = "DELETE FROM prep_part WHERE sheet_id = ?1 AND part = ?2";
            writing.connection.prepare_cached(sql)?.execute((sheet.to_string(), word(&part)?))?;
        }
        return Ok(());
    };
    let id = known.unwrap_or_else(|| PrepSheetId::at(writing.now())).to_string();
    let interview = of.interview.map(|interview| interview.to_string());
    writing
        .connection
        .prepare_cached(
            "INSERT INTO prep_sheet (id, application_id, interview_id, changed_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at",
        )?
        .execute((&id, of.application.to_string(), interview, now))?;
    writing
        .connection
        .prepare_cached(
            "INSERT INTO prep_part (sheet_id, part, text) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET text = excluded.text",
        )?
        .execute((&id, word(&part)?, text))?;
    Ok(())
}

fn sheet(reading: &Reading<'_>, of: SheetOf) -> Result<Option<PrepSheetId>, StoreError> {
    let (sql, id) = match of.interview {
        Some(interview) => ("SELECT id FROM prep_sheet WHERE interview_id = ?1", interview.to_string()),
        None => (
            "SELECT id FROM prep_sheet WHERE application_id = ?1 AND interview_id IS NULL",
            of.application.to_string(),
        ),
    };
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row([id], |row| row.parsed("id")).optional()?)
}

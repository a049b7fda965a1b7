//! All applications with their dated moves from stage to stage.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::JobId;
use domain::stage::StageKind;

use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// An application with its way through the stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarRow {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The kind of the stage it stands in.
    pub stage_kind: StageKind,
    /// That stage's own name.
    pub stage_name: Option<String>,
    /// The days it came to stages, oldest first.
    pub moves: Vec<(NaiveDate, StageKind)>,
}

/// Applications in stages of these kinds, the job saved last first; those in the trash or an archive are left out.
///
/// # Errors
/// When the file can't be read.
pub fn bars(
    reading: &Reading<'_>,
    kinds: &[StageKind],
    offset: u32,
    limit: u32,
) -> Result<Vec<BarRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("bars.sql"))?;
    let rows = statement.query_map((json(kinds)?, limit, offset), |row| {
        let bar = BarRow {
            job_id: row.parsed("job_id")?,
            title: row.get("title")?,
            employer: row.get("employer")?,
            stage_kind: row.word("stage_kind")?,
            stage_name: row.get("stage_name")?,
            moves: Vec::new(),
        };
        Ok((row.get::<_, String>("application_id")?, bar))
    })?;
    let rows: Vec<(String, BarRow)> = rows.collect::<Result<_, _>>()?;
    let ids: Vec<&str> = rows.iter().map(|(id, _)| id.as_str()).collect();
    let mut moves = moves(reading, &ids)?;
    let with_moves =
        |(id, bar): (String, BarRow)| BarRow { moves: moves.remove(&id).unwrap_or_default(), ..bar };
    Ok(rows.into_iter().map(with_moves).collect())
}

type Moves = HashMap<String, Vec<(NaiveDate, StageKind)>>;

fn moves(reading: &Reading<'_>, applications: &[&str]) -> Result<Moves, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("moves.sql"))?;
    let rows = statement.query_map([json(applications)?], |row| {
        Ok((row.get::<_, String>("application_id")?, (row.parsed("on_day")?, row.word("kind")?)))
    })?;
    let mut found = Moves::new();
    for row in rows {
        let (application, moved) = row?;
        found.entry(application).or_default().push(moved);
    }
    Ok(found)
}

//! Target pay: for which role, level and city, and its figures as they changed.

use domain::ids::TargetId;
use domain::target::{Level, Target, TargetFigures};
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day, instant, word_or_null};
use crate::{Reading, StoreError, Writing};

/// Keeps a new target with its history.
///
/// # Errors
/// [`StoreError::Damaged`] when it has no figures, or when the file can't be written.
pub fn insert(writing: &Writing<'_>, target: &Target) -> Result<(), StoreError> {
    refuse_empty(target)?;
    writing
        .connection
        .prepare_cached("INSERT INTO target (id, role, level, city, created_at) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((
            target.id.to_string(),
            &target.role,
            word_or_null(target.level.as_ref())?,
            &target.city,
            instant(writing.now()),
        ))?;
    target.history.iter().rev().try_for_each(|figures| add_figures(writing, target.id, figures))
}

/// Sets role, level and city of a target anew.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such target.
pub fn rename(
    writing: &Writing<'_>,
    id: TargetId,
    role: &str,
    level: Option<Level>,
    city: Option<&str>,
) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE target SET role = ?2, level = ?3, city = ?4 WHERE id = ?1")?
        .execute((id.to_string(), role, word_or_null(level.as_ref())?, city))?;
    found(changed, id)
}

/// Sets the figures of a target anew; the old ones stay in its history.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such target.
pub fn add_figures(writing: &Writing<'_>, id: TargetId, figures: &TargetFigures) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached(
            "INSERT INTO target_figures (target_id, on_day, walk_away_ore, expected_ore, stretch_ore, reason)
             SELECT id, ?2, ?3, ?4, ?5, ?6 FROM target WHERE id = ?1",
        )?
        .execute((
            id.to_string(),
            day(figures.on),
            figures.walk_away_ore,
            figures.expected_ore,
            figures.stretch_ore,
            &figures.reason,
        ))?;
    found(changed, id)
}

/// Removes a target with its history; undo brings both back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such target.
pub fn delete(writing: &Writing<'_>, id: TargetId) -> Result<(), StoreError> {
    let changed =
        writing.connection.prepare_cached("DELETE FROM target WHERE id = ?1")?.execute([id.to_string()])?;
    found(changed, id)
}

/// One target.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: TargetId) -> Result<Option<Target>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT id, role, level, city FROM target WHERE id = ?1")?;
    let target = statement.query_row([id.to_string()], target).optional()?;
    target.map(|target| with_history(reading, target)).transpose()
}

/// The targets, the newest first, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>, limit: u32) -> Result<Vec<Target>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    let targets = statement.query_map([limit], target)?.collect::<Result<Vec<_>, _>>()?;
    targets.into_iter().map(|target| with_history(reading, target)).collect()
}

pub(crate) const ALL: &str = "SELECT id, role, level, city FROM target ORDER BY seq DESC LIMIT ?1";
pub(crate) const HISTORY: &str = "SELECT on_day, walk_away_ore, expected_ore, stretch_ore, reason
FROM target_figures WHERE target_id = ?1 ORDER BY on_day DESC, seq DESC";

fn with_history(reading: &Reading<'_>, mut target: Target) -> Result<Target, StoreError> {
    let mut statement = reading.connection.prepare_cached(HISTORY)?;
    target.history = statement.query_map([target.id.to_string()], figures)?.collect::<Result<_, _>>()?;
    refuse_empty(&target)?;
    Ok(target)
}

/// Rules rely on a target having figures.
fn refuse_empty(target: &Target) -> Result<(), StoreError> {
    if target.history.is_empty() {
        return Err(StoreError::Damaged(format!("target {} has no figures", target.id)));
    }
    Ok(())
}

fn target(row: &Row<'_>) -> rusqlite::Result<Target> {
    Ok(Target {
        id: row.parsed("id")?,
        role: row.get("role")?,
        level: row.word_or_null("level")?,
        city: row.get("city")?,
        history: Vec::new(),
    })
}

fn figures(row: &Row<'_>) -> rusqlite::Result<TargetFigures> {
    Ok(TargetFigures {
        on: row.parsed("on_day")?,
        walk_away_ore: row.get("walk_away_ore")?,
        expected_ore: row.get("expected_ore")?,
        stretch_ore: row.get("stretch_ore")?,
        reason: row.get("reason")?,
    })
}

fn found(changed: usize, id: TargetId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("target", &id)) } else { Ok(()) }
}

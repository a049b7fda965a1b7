//! The person's own skills.

use domain::fold::fold;
use domain::ids::OwnSkillId;
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// A skill of the person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSkill {
    /// Its id.
    pub id: OwnSkillId,
    /// As the person calls it.
    pub name: String,
    /// Its id in the guidance, where it is one of those.
    pub skill: Option<String>,
    /// How well the person knows it, 1 to 4: some, working, strong, expert.
    pub level: Option<u8>,
    /// What shows it.
    pub evidence: Option<String>,
}

/// Every skill, by folded name.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<OwnSkill>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    Ok(statement.query_map([], skill)?.collect::<Result<_, _>>()?)
}

pub(crate) const ALL: &str = "SELECT id, name, skill, level, evidence FROM own_skill ORDER BY name_fold";

/// One skill.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: OwnSkillId) -> Result<Option<OwnSkill>, StoreError> {
    let sql = "SELECT id, name, skill, level, evidence FROM own_skill WHERE id = ?1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row([id.to_string()], skill).optional()?)
}

/// Keeps a new skill. Where there is one whose name differs only in case, marks or spaces, that one stays as it is and
/// the new one is left out.
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, skill: &OwnSkill) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO own_skill (id, name, name_fold, skill, created_at, level, evidence)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (name_fold) DO NOTHING",
        )?
        .execute((
            skill.id.to_string(),
            &skill.name,
            fold(&skill.name),
            &skill.skill,
            instant(writing.now()),
            skill.level,
            &skill.evidence,
        ))?;
    Ok(())
}

/// Says how well the person knows a skill, and what shows it.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such skill.
pub fn judge(
    writing: &Writing<'_>,
    id: OwnSkillId,
    level: Option<u8>,
    evidence: Option<&str>,
) -> Result<(), StoreError> {
    let sql = "UPDATE own_skill SET level = ?2, evidence = ?3 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), level, evidence))?;
    if changed == 0 { Err(StoreError::missing("skill", &id)) } else { Ok(()) }
}

/// Removes a skill; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such skill.
pub fn delete(writing: &Writing<'_>, id: OwnSkillId) -> Result<(), StoreError> {
    let sql = "DELETE FROM own_skill WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("skill", &id)) } else { Ok(()) }
}

fn skill(row: &Row<'_>) -> rusqlite::Result<OwnSkill> {
    Ok(OwnSkill {
        id: row.parsed("id")?,
        name: row.get("name")?,
        skill: row.get("skill")?,
        level: row.get("level")?,
        evidence: row.get("evidence")?,
    })
}

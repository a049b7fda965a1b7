//! The person's stories, with the skills they show and the questions they answer.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::fold::fold;
use domain::ids::{RequirementId, StoryId};
use domain::story::StoryText;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// A story as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryRow {
    /// Its id.
    pub id: StoryId,
    /// Its words.
    pub text: StoryText,
    /// The skills it shows, as the person calls them, by folded name.
    pub skills: Vec<String>,
    /// Ids of the questions it answers, in their order.
    pub questions: Vec<String>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was changed last.
    pub changed_at: DateTime<Utc>,
}

/// Every story that was not deleted, the one changed last first.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<StoryRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(ALL)?;
    let mut stories = statement.query_map([], story)?.collect::<Result<Vec<_>, _>>()?;
    let (mut skills, mut questions) = (words_of_all(reading, SKILLS)?, words_of_all(reading, QUESTIONS)?);
    for story in &mut stories {
        let id = story.id.to_string();
        story.skills = skills.remove(&id).unwrap_or_default();
        story.questions = questions.remove(&id).unwrap_or_default();
    }
    Ok(stories)
}

pub(crate) const ALL: &str =
    "SELECT id, title, situation, task, action, result, reflection, numbers, created_at,
     changed_at FROM story WHERE deleted_at IS NULL ORDER BY changed_at DESC, seq DESC";
const SKILLS: &str = "SELECT story_id, name FROM story_skill ORDER BY story_id, name_fold";
const QUESTIONS: &str = "SELECT story_id, question FROM story_question ORDER BY story_id, question";

/// One story that was not deleted.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: StoryId) -> Result<Option<StoryRow>, StoreError> {
    let sql = "SELECT id, title, situation, task, action, result, reflection, numbers, created_at, changed_at
               FROM story WHERE id = ?1 AND deleted_at IS NULL";
    let found = reading.connection.prepare_cached(sql)?.query_row([id.to_string()], story).optional()?;
    let Some(mut found) = found else { return Ok(None) };
    let skills = "SELECT name FROM story_skill WHERE story_id = ?1 ORDER BY name_fold";
    let questions = "SELECT question FROM story_question WHERE story_id = ?1 ORDER BY question";
    (found.skills, found.questions) = (words_of(reading, skills, id)?, words_of(reading, questions, id)?);
    Ok(Some(found))
}

/// How many stories there are.
///
/// # Errors
/// When the file can't be read.
pub fn count(reading: &Reading<'_>) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM story WHERE deleted_at IS NULL";
    Ok(reading.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Keeps a new story, without skills and questions.
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, id: StoryId, text: &StoryText) -> Result<(), StoreError> {
    execute(writing, include_str!("story/insert.sql"), id, text).map(|_| ())
}

/// Writes a story's words anew.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such story.
pub fn set_text(writing: &Writing<'_>, id: StoryId, text: &StoryText) -> Result<(), StoreError> {
    found(execute(writing, include_str!("story/update.sql"), id, text)?, id)
}

/// Makes the skills a story shows these; of two that are spelt alike the first counts.
///
/// # Errors
/// When there is no such story, or the file can't be written.
pub fn set_skills(writing: &Writing<'_>, id: StoryId, skills: &[String]) -> Result<(), StoreError> {
    let id = id.to_string();
    writing.connection.prepare_cached("DELETE FROM story_skill WHERE story_id = ?1")?.execute([&id])?;
    let mut insert = writing.connection.prepare_cached(
        "INSERT INTO story_skill (story_id, name, name_fold) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?;
    for skill in skills {
        insert.execute((&id, skill, fold(skill)))?;
    }
    Ok(())
}

/// Says that a story answers a question.
///
/// # Errors
/// When there is no such story, or the file can't be written.
pub fn answer(writing: &Writing<'_>, id: StoryId, question: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO story_question (story_id, question) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    writing.connection.prepare_cached(sql)?.execute((id.to_string(), question))?;
    Ok(())
}

/// Takes back that a story answers a question.
///
/// # Errors
/// When the file can't be written.
pub fn answer_not(writing: &Writing<'_>, id: StoryId, question: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM story_question WHERE story_id = ?1 AND question = ?2";
    writing.connection.prepare_cached(sql)?.execute((id.to_string(), question))?;
    Ok(())
}

/// Takes a story out of the bank; undo brings it back whole.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such story.
pub fn delete(writing: &Writing<'_>, id: StoryId) -> Result<(), StoreError> {
    let sql = "UPDATE story SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL";
    let now = instant(writing.now());
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), now))?, id)
}

/// What the person says of whether a story meets a requirement, against what the words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The story.
    pub story: StoryId,
    /// The requirement.
    pub requirement: RequirementId,
    /// Whether it meets it.
    pub meets: bool,
}

/// Writes down what the person says; `None` takes it back.
///
/// # Errors
/// When there is no such story or requirement, or the file can't be written.
pub fn say(
    writing: &Writing<'_>,
    (story, requirement): (StoryId, RequirementId),
    meets: Option<bool>,
) -> Result<(), StoreError> {
    let pair = (story.to_string(), requirement.to_string());
    match meets {
        None => {
            let sql = "DELETE FROM story_requirement WHERE story_id = ?1 AND requirement_id = ?2";
            writing.connection.prepare_cached(sql)?.execute(pair)?;
        }
        Some(meets) => {
            let sql = "INSERT INTO story_requirement (story_id, requirement_id, meets) VALUES (?1, ?2, ?3)
                       ON CONFLICT DO UPDATE SET meets = excluded.meets";
            writing.connection.prepare_cached(sql)?.execute((pair.0, pair.1, meets))?;
        }
    }
    Ok(())
}

fn words_of_all(reading: &Reading<'_>, sql: &str) -> Result<HashMap<String, Vec<String>>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for row in statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))? {
        let (story, word) = row?;
        found.entry(story).or_default().push(word);
    }
    Ok(found)
}

fn words_of(reading: &Reading<'_>, sql: &str, id: StoryId) -> Result<Vec<String>, StoreError> {
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map([id.to_string()], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn execute(writing: &Writing<'_>, sql: &str, id: StoryId, text: &StoryText) -> Result<usize, StoreError> {
    Ok(writing.connection.prepare_cached(sql)?.execute(named_params! {
        ":id": id.to_string(),
        ":title": text.title,
        ":situation": text.situation,
        ":task": text.task,
        ":action": text.action,
        ":result": text.result,
        ":reflection": text.reflection,
        ":numbers": text.numbers,
        ":now": instant(writing.now()),
    })?)
}

fn story(row: &Row<'_>) -> rusqlite::Result<StoryRow> {
    Ok(StoryRow {
        id: row.parsed("id")?,
        text: StoryText {
            title: row.get("title")?,
            situation: row.get("situation")?,
            task: row.get("task")?,
            action: row.get("action")?,
            result: row.get("result")?,
            reflection: row.get("reflection")?,
            numbers: row.get("numbers")?,
        },
        skills: Vec::new(),
        questions: Vec::new(),
        created_at: row.parsed("created_at")?,
        changed_at: row.parsed("changed_at")?,
    })
}

fn found(changed: usize, id: StoryId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("story", &id)) } else { Ok(()) }
}

//! The undo journal: each write is a step, and triggers keep what every row was before it.
//!
//! Undo plays a step's rows backwards. While it does, the same triggers write the opposite into the same step, so
//! redo is the same play once more. Invariant: the rows of a step always lead to the other side of it.

mod going_on;
pub(crate) mod replay;
pub(crate) mod steps;
pub(crate) mod triggers;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

pub(crate) use going_on::{merge_rows, reopen};
pub(crate) use replay::replay;

use crate::text::{from_json, instant, json};
use crate::{Step, StoreError, Tag, Tags, content};

/// How many of the newest steps are kept.
pub(crate) const KEPT_STEPS: u32 = 200;

/// Which way a step is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Back: the newest done step.
    Undo,
    /// Forth again: the oldest undone step.
    Redo,
}

/// Opens a step: from here on the triggers write into it.
pub(crate) fn begin(connection: &Connection, step: &Step, now: DateTime<Utc>) -> Result<i64, StoreError> {
    connection
        .prepare_cached("INSERT INTO journal_step (label, params, at, state) VALUES (?1, ?2, ?3, 'open')")?
        .execute([&step.label, &json(&step.params)?, &instant(now)])?;
    Ok(connection.last_insert_rowid())
}

/// Closes a step and says what it touched. A step that touched nothing leaves no trace and keeps what can be redone.
pub(crate) fn finish(connection: &Connection, step: i64) -> Result<Tags, StoreError> {
    let tags = tags(connection, step)?;
    if tags.is_empty() {
        connection.prepare_cached("DELETE FROM journal_step WHERE id = ?1")?.execute([step])?;
        return Ok(tags);
    }
    connection.prepare_cached("UPDATE journal_step SET state = 'done' WHERE id = ?1")?.execute([step])?;
    forget(connection)?;
    Ok(tags)
}

/// The step that would be played next that way, with its number.
pub(crate) fn next(connection: &Connection, direction: Direction) -> Result<Option<(i64, Step)>, StoreError> {
    let sql = match direction {
        Direction::Undo => {
            "SELECT id, label, params FROM journal_step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
        }
        Direction::Redo => {
            "SELECT id, label, params FROM journal_step WHERE state = 'undone' ORDER BY id LIMIT 1"
        }
    };
    let found = connection
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)))
        .optional()?;
    found.map(|(id, label, params)| Ok((id, Step { label, params: from_json(&params)? }))).transpose()
}

/// Whether a step has so many rows that playing it is worth [room](crate::room::Room).
pub(crate) fn is_large(connection: &Connection, step: i64) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM journal_row WHERE step_id = ?1 LIMIT 1 OFFSET 5000)";
    Ok(connection.prepare_cached(sql)?.query_row([step], |row| row.get(0))?)
}

/// Drops what was undone, and steps beyond the limit, with the content only they referred to.
fn forget(connection: &Connection) -> Result<(), StoreError> {
    let steps: Vec<i64> = connection
        .prepare_cached(include_str!("forgotten.sql"))?
        .query_map([KEPT_STEPS], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    if steps.is_empty() {
        return Ok(());
    }
    let steps = json(&steps)?;
    let candidates = content::referred_by_steps(connection, &steps)?;
    connection
        .prepare_cached("DELETE FROM journal_step WHERE id IN (SELECT value FROM json_each(?1))")?
        .execute([&steps])?;
    content::collect(connection, &candidates)
}

/// What the rows of a step speak of.
pub(crate) fn tags(connection: &Connection, step: i64) -> Result<Tags, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT table_name FROM journal_row WHERE step_id = ?1")?;
    let tables = statement.query_map([step], |row| row.get::<_, String>(0))?;
    let mut tags = Tags::new();
    for table in tables {
        tags.extend(tags_of(&table?));
    }
    Ok(tags)
}

fn tags_of(table: &str) -> &'static [Tag] {
    match table {
        "job" | "job_typed" => &[Tag::Job],
        "contact" | "job_contact" => &[Tag::Job, Tag::Contact],
        "application" => &[Tag::Application],
        "event" => &[Tag::Event],
        "ad" | "ad_key" | "ad_origin" => &[Tag::Ad],
        "employer" => &[Tag::Employer],
        "stage" => &[Tag::Stage],
        "offer" | "offer_score" | "offer_weight" => &[Tag::Offer],
        "target" | "target_figures" => &[Tag::Target],
        "pay_figure" => &[Tag::Figure],
        "floor_level" => &[Tag::Floor],
        "followed_employer" | "own_skill" | "newcomer_step" | "newcomer_offer" => &[Tag::Guidance],
        "task" => &[Tag::Task],
        "interview" | "interview_person" => &[Tag::Interview],
        "conversation" => &[Tag::Conversation],
        "document" | "document_version" | "document_sent" | "letter" => &[Tag::Document],
        "tag" | "job_tag" | "job_link" | "checklist_item" => &[Tag::Tag],
        "saved_view" => &[Tag::View],
        "put_off" => &[Tag::Today],
        "archive" => &[Tag::Archive],
        "prep_sheet" | "prep_part" | "requirement" => &[Tag::Prep],
        "story" | "story_skill" | "story_question" | "story_requirement" => &[Tag::Story],
        "own_question" | "question_note" | "asked_question" | "debrief" => &[Tag::Question],
        "practice_card" | "practice_plan" | "practice_session" | "practice_answer" => &[Tag::Practice],
        // What is an example shows only together with the rows themselves.
        "example" => &[Tag::Setting],
        "own_figure"
        | "own_figure_number"
        | "own_statistic"
        | "registered_employer"
        | "fetched_wages"
        | "fetched_wage"
        | "guidance_pack" => &[Tag::Guidance],
        // A table nobody named here: everything may look different. A test keeps this line from being reached.
        _ => EVERYTHING,
    }
}

const EVERYTHING: &[Tag] = &[
    Tag::Job,
    Tag::Application,
    Tag::Event,
    Tag::Ad,
    Tag::Employer,
    Tag::Contact,
    Tag::Stage,
    Tag::Offer,
    Tag::Target,
    Tag::Figure,
    Tag::Floor,
    Tag::Guidance,
    Tag::Task,
    Tag::Interview,
    Tag::Conversation,
    Tag::Document,
    Tag::Tag,
    Tag::View,
    Tag::Today,
    Tag::Archive,
    Tag::Prep,
    Tag::Story,
    Tag::Question,
    Tag::Practice,
];

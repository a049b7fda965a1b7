//! Questions as they are shown.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::practice::Card;
use store::Reading;
use store::question::AskedRow;

use super::known::Found;
use crate::clock::oslo_day;
use crate::wire::{AskedView, CardView, Language, QuestionRow, QuestionView};
use crate::{ApiError, App, ErrorCode};

/// Where a question was asked is told so many times.
const MAX_ASKED: u32 = 5;

/// As of when, and in which language, questions are shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    /// Today in Oslo.
    pub(crate) today: NaiveDate,
    /// The profile's language.
    pub(crate) language: Language,
}

impl Seen {
    pub(crate) fn by(app: &App) -> Result<Self, ApiError> {
        Ok(Self { today: oslo_day(app.clock.now()), language: crate::profile::language(app)? })
    }
}

/// A question with all that is known of it.
pub(crate) fn view(reading: &Reading<'_>, found: &Found, seen: &Seen) -> Result<QuestionView, ApiError> {
    let id = found.id();
    let card = store::practice::card(reading, &id)?;
    let asked = store::question::asked_of_question(reading, &id, MAX_ASKED)?;
    let last = store::practice::answers_of(reading, &id, 1)?.pop();
    Ok(QuestionView {
        kind: found.kind(),
        topic: found.topic().map(str::to_owned),
        origin: found.origin(),
        roles: found.roles().to_vec(),
        levels: found.levels().to_vec(),
        rounds: found.rounds().to_vec(),
        skills: found.skills().to_vec(),
        words: found.words(seen.language),
        other: found.other(seen.language),
        note: store::question::note(reading, &id)?.unwrap_or_default(),
        asked: asked.into_iter().map(asked_view).collect(),
        practice: card.map(card_view),
        prospects: prospects(&card.unwrap_or_else(|| Card::new(seen.today, seen.today)), seen.today)?,
        last_answer: last.map(|answer| answer.text).unwrap_or_default(),
        question: id,
    })
}

/// A question in a list.
pub(crate) fn row(
    found: &Found,
    language: Language,
    cards: &HashMap<String, Card>,
    asked: &HashMap<String, (u32, Option<u8>)>,
) -> QuestionRow {
    let id = found.id();
    QuestionRow {
        kind: found.kind(),
        origin: found.origin(),
        text: found.words(language).text,
        asked: asked.get(&id).map_or(0, |(times, _)| *times),
        practice: cards.get(&id).copied().map(card_view),
        question: id,
    }
}

pub(crate) fn prospects(card: &Card, today: NaiveDate) -> Result<Vec<u32>, ApiError> {
    card.prospects(today).map(Vec::from).map_err(|error| {
        tracing::error!(%error, "a question could not be scheduled");
        ApiError::new(ErrorCode::Internal)
    })
}

fn card_view(card: Card) -> CardView {
    CardView { due_on: card.due_on, last_on: card.last_on, reviews: card.reviews, weak: card.is_weak() }
}

fn asked_view(row: AskedRow) -> AskedView {
    AskedView {
        interview_id: row.interview_id,
        on: oslo_day(row.starts_at),
        job_id: row.job_id,
        title: row.title,
        employer: row.employer,
        went: row.went,
    }
}

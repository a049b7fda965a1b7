//! The story bank: written part by part, searched, and matched to what is wanted.

mod bank;
mod matches;

use std::collections::HashMap;

use domain::fold::fold;
use domain::ids::StoryId;
use domain::story::{StoryText, WORDS_A_MINUTE, WORDS_A_MINUTE_RANGE, measured_rate};
use serde_json::json;
use store::Reading;
use store::story::StoryRow;

pub(crate) use bank::{Bank, Cached, Kept, bank};
pub(crate) use matches::{Wanted, matches};

use crate::app::step;
use crate::clock::oslo_day;
use crate::job::line;
use crate::wire::{
    AddStory, AnswerWithStory, Answers, ChangedBy, EditStory, Nothing, SavedStory, SkillUse, SpeakingRate,
    Stories, StoriesQuery, StoryEdit, StoryQuery, StorySummary, StoryView, TimeStory,
};
use crate::{ApiError, App, ErrorCode};

/// The longest part of a story, in characters: some ten pages.
const MAX_PART: u32 = 20_000;
/// The most stories one answer carries.
const MAX_STORIES: u16 = 200;
/// The most skills of one story, and the most offered to filter by.
const MAX_SKILLS: usize = 50;
const MAX_SKILL_USES: usize = 100;
/// The longest id of a question.
const MAX_QUESTION: usize = 200;
/// How much of a story's result is shown beside its title, in characters.
const GIST: usize = 160;
/// The setting that holds the rate the person measured.
const RATE: &str = "words_a_minute";

pub(crate) fn list(app: &App, query: StoriesQuery) -> Result<Stories, ApiError> {
    let (rate, measured) = rate(app)?;
    let bank = app.read(|reading| bank(app, reading))?;
    let wanted: Vec<String> = fold(&query.text).split_whitespace().map(str::to_owned).collect();
    let skill = query.skill.as_deref().map(fold);
    let fits = |kept: &&Kept| {
        wanted.iter().all(|word| kept.folded.contains(word.as_str()))
            && skill.as_ref().is_none_or(|skill| kept.row.skills.iter().any(|own| fold(own) == *skill))
    };
    let fitting: Vec<&Kept> = bank.kept.iter().map(AsRef::as_ref).filter(fits).collect();
    let page = fitting.iter().skip(query.offset as usize).take(usize::from(query.limit.min(MAX_STORIES)));
    Ok(Stories {
        total: count(fitting.len()),
        all: count(bank.kept.len()),
        stories: page.map(|kept| summary(&kept.row, rate)).collect(),
        skills: skill_uses(&bank),
        words_a_minute: rate,
        measured,
    })
}

pub(crate) fn read(app: &App, query: StoryQuery) -> Result<StoryView, ApiError> {
    let (rate, _) = rate(app)?;
    let StoryRow { id, text, skills, questions, changed_at, .. } =
        app.read(|reading| by_id(reading, query.story_id))?;
    Ok(StoryView {
        story_id: id,
        hints: text.hints(rate),
        words: text.spoken_words(),
        seconds: text.seconds(rate),
        title: text.title,
        situation: text.situation,
        task: text.task,
        action: text.action,
        result: text.result,
        reflection: text.reflection,
        numbers: text.numbers,
        skills,
        questions,
        changed_on: oslo_day(changed_at),
        max_characters: MAX_PART,
    })
}

pub(crate) fn add(app: &App, input: AddStory) -> Result<SavedStory, ApiError> {
    let title = titled(&input.title)?;
    let skills = skill_names(&input.skills)?;
    app.write(&step("add-story", [("title", &title)]), |writing| {
        let story_id = StoryId::at(app.clock.now());
        store::story::insert(writing, story_id, &StoryText { title: title.clone(), ..StoryText::default() })?;
        store::story::set_skills(writing, story_id, &skills)?;
        Ok(SavedStory { story_id })
    })
}

/// Keeps a part as it stands. Words quietly, since somebody is still writing them.
pub(crate) fn edit(app: &App, input: EditStory) -> Result<Nothing, ApiError> {
    let id = input.story_id;
    let before = app.read(|reading| by_id(reading, id))?;
    if let StoryEdit::Skills(skills) = &input.edit {
        let skills = skill_names(skills)?;
        return app.write(&step("edit-story-skills", [("title", &before.text.title)]), |writing| {
            store::story::set_skills(writing, by_id(writing, id)?.id, &skills)?;
            Ok(Nothing {})
        });
    }
    app.write_on(&step("write-story", []), &id.to_string(), |writing| {
        let before = by_id(writing, id)?.text;
        let mut text = before.clone();
        apply(&mut text, &input.edit)?;
        if text != before {
            store::story::set_text(writing, id, &text)?;
        }
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: StoryQuery) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| by_id(reading, query.story_id))?.text.title;
    app.write(&step("delete-story", [("title", &title)]), |writing| {
        store::story::delete(writing, by_id(writing, query.story_id)?.id)?;
        Ok(Nothing {})
    })
}

/// Says that a story answers a question, or takes it back. The question may be one this version does not know.
pub(crate) fn answer(app: &App, input: AnswerWithStory) -> Result<Nothing, ApiError> {
    let question = input.question.trim();
    if question.is_empty() || question.len() > MAX_QUESTION {
        return Err(ApiError::new(ErrorCode::BadInput).with("details", "question"));
    }
    let title = app.read(|reading| by_id(reading, input.story_id))?.text.title;
    let label = match input.answers {
        Answers::Yes => "answer-by-story",
        Answers::No => "answer-not-by-story",
    };
    app.write(&step(label, [("title", &title)]), |writing| {
        let id = by_id(writing, input.story_id)?.id;
        match input.answers {
            Answers::Yes => store::story::answer(writing, id, question)?,
            Answers::No => store::story::answer_not(writing, id, question)?,
        }
        Ok(Nothing {})
    })
}

/// Takes how long a story took to tell as the person's rate from then on. It is a setting and stands outside undo.
pub(crate) fn time(app: &App, input: TimeStory) -> Result<SpeakingRate, ApiError> {
    let words = app.read(|reading| by_id(reading, input.story_id))?.text.spoken_words();
    let refused = || {
        let (least, most) = (WORDS_A_MINUTE_RANGE.start(), WORDS_A_MINUTE_RANGE.end());
        ApiError::new(ErrorCode::RateUnlikely).with("least", least).with("most", most)
    };
    let words_a_minute = measured_rate(words, input.seconds).ok_or_else(refused)?;
    app.store.set_setting(RATE, &json!(words_a_minute))?;
    app.announce_step(None, &[store::Tag::Setting, store::Tag::Story].into(), ChangedBy::Action);
    Ok(SpeakingRate { words_a_minute })
}

/// How many words a minute the person speaks, and whether they measured it.
pub(crate) fn rate(app: &App) -> Result<(u16, bool), ApiError> {
    let kept = app.store.settings()?.remove(RATE).and_then(|value| u16::try_from(value.as_u64()?).ok());
    let kept = kept.filter(|rate| WORDS_A_MINUTE_RANGE.contains(rate));
    Ok((kept.unwrap_or(WORDS_A_MINUTE), kept.is_some()))
}

/// The story, unless it was deleted.
pub(crate) fn by_id(reading: &Reading<'_>, id: StoryId) -> Result<StoryRow, ApiError> {
    store::story::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::StoryMissing))
}

/// The beginning of a story's result, else of what comes first in it.
pub(crate) fn gist(text: &StoryText) -> String {
    let parts = [&text.result, &text.action, &text.situation, &text.task];
    let part = parts.into_iter().find(|part| !part.trim().is_empty());
    let words = part.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    match words.char_indices().nth(GIST) {
        None => words,
        Some((at, _)) => {
            let end = words[..at].rfind(' ').unwrap_or(at);
            format!("{}…", &words[..end])
        }
    }
}

fn summary(row: &StoryRow, rate: u16) -> StorySummary {
    StorySummary {
        story_id: row.id,
        title: row.text.title.clone(),
        gist: gist(&row.text),
        skills: row.skills.clone(),
        hints: row.text.hints(rate),
        seconds: row.text.seconds(rate),
    }
}

fn skill_uses(bank: &Bank) -> Vec<SkillUse> {
    let mut uses: HashMap<String, SkillUse> = HashMap::new();
    for name in bank.kept.iter().flat_map(|kept| &kept.row.skills) {
        uses.entry(fold(name)).or_insert_with(|| SkillUse { name: name.clone(), stories: 0 }).stories += 1;
    }
    let mut uses: Vec<(String, SkillUse)> = uses.into_iter().collect();
    uses.sort_by(|(one, a), (other, b)| b.stories.cmp(&a.stories).then(one.cmp(other)));
    uses.into_iter().take(MAX_SKILL_USES).map(|(_, used)| used).collect()
}

fn apply(text: &mut StoryText, edit: &StoryEdit) -> Result<(), ApiError> {
    match edit {
        StoryEdit::Title(title) => text.title = titled(title)?,
        StoryEdit::Situation(words) => text.situation = part(words)?,
        StoryEdit::Task(words) => text.task = part(words)?,
        StoryEdit::Action(words) => text.action = part(words)?,
        StoryEdit::Result(words) => text.result = part(words)?,
        StoryEdit::Reflection(words) => text.reflection = part(words)?,
        StoryEdit::Numbers(words) => text.numbers = part(words)?,
        // Kept by themselves: they are rows, not words.
        StoryEdit::Skills(_) => {}
    }
    Ok(())
}

fn titled(title: &str) -> Result<String, ApiError> {
    let title = line("story", title)?;
    if title.is_empty() { Err(ApiError::new(ErrorCode::StoryTitleMissing)) } else { Ok(title) }
}

/// The words of a part: line ends made one kind, nothing else changed, since somebody is still writing.
fn part(words: &str) -> Result<String, ApiError> {
    let words = words.replace("\r\n", "\n").replace('\0', "");
    if words.chars().count() > MAX_PART as usize {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "story").with("limit", MAX_PART));
    }
    Ok(words)
}

fn skill_names(skills: &[String]) -> Result<Vec<String>, ApiError> {
    if skills.len() > MAX_SKILLS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_SKILLS));
    }
    let names = skills.iter().map(|skill| line("skill", skill)).collect::<Result<Vec<_>, _>>()?;
    Ok(names.into_iter().filter(|name| !name.is_empty()).collect())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

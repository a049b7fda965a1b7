//! The stories made ready for searching and matching, kept until one of them changes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use domain::fold::fold;
use domain::ids::StoryId;
use domain::matching::{Index, Words};
use guidance::Pack;
use store::Reading;
use store::story::StoryRow;
use store::table::Version;

use crate::wire::Language;
use crate::{ApiError, App};

/// All stories, the one changed last first, and their index in the same order.
#[derive(Debug, Default)]
pub(crate) struct Bank {
    /// The stories.
    pub(crate) kept: Vec<Arc<Kept>>,
    /// Their words.
    pub(crate) index: Index,
}

impl Bank {
    /// How many stories show a skill, by its id in the guidance, else by its name.
    pub(crate) fn showing(&self, id: Option<&str>, name: &str) -> u32 {
        let key = id.map_or_else(|| own_key(name), str::to_owned);
        super::count(self.kept.iter().filter(|kept| kept.words.shows(&key)).count())
    }
}

/// One story made ready.
#[derive(Debug)]
pub(crate) struct Kept {
    /// The story.
    pub(crate) row: StoryRow,
    /// All its words, folded, with its skills.
    pub(crate) folded: String,
    words: Words,
}

/// The bank of a moment, and of which guidance's skills.
#[derive(Debug, Default)]
pub(crate) struct Cached {
    of: Option<(Version, Arc<Pack>)>,
    bank: Arc<Bank>,
}

/// The bank as the file now has it. Only stories that changed since are read into words anew.
pub(crate) fn bank(app: &App, reading: &Reading<'_>) -> Result<Arc<Bank>, ApiError> {
    let (version, pack) = (store::table::version(reading)?, app.guidance());
    let mut cached = app.stories.lock().unwrap_or_else(PoisonError::into_inner);
    let same_pack = cached.of.as_ref().is_some_and(|(_, known)| Arc::ptr_eq(known, &pack));
    if same_pack && cached.of.as_ref().is_some_and(|(known, _)| *known == version) {
        return Ok(Arc::clone(&cached.bank));
    }
    let rows = store::story::all(reading)?;
    let is_same = same_pack
        && rows.len() == cached.bank.kept.len()
        && rows.iter().zip(&cached.bank.kept).all(|(row, kept)| *row == kept.row);
    if !is_same {
        let known: HashMap<StoryId, Arc<Kept>> = if same_pack {
            cached.bank.kept.iter().map(|kept| (kept.row.id, Arc::clone(kept))).collect()
        } else {
            HashMap::new()
        };
        let kept: Vec<Arc<Kept>> = rows
            .into_iter()
            .map(|row| match known.get(&row.id) {
                Some(kept) if kept.row == row => Arc::clone(kept),
                _ => Arc::new(ready(row, &pack)),
            })
            .collect();
        let index = Index::of(kept.iter().map(|kept| &kept.words));
        cached.bank = Arc::new(Bank { kept, index });
    }
    cached.of = Some((version, pack));
    Ok(Arc::clone(&cached.bank))
}

fn ready(row: StoryRow, pack: &Pack) -> Kept {
    let text = format!("{}\n{}", row.text.all(), row.skills.join("\n"));
    // A match tells the name that what is wanted gives a skill, never this one.
    let skills = skills_of(&text, &row.skills, pack, Language::En);
    Kept { folded: fold(&text), words: Words::of(&text, skills), row }
}

/// The skills a text names and those named beside it, each by what tells it from others and by its name in a language.
pub(super) fn skills_of(
    text: &str,
    named: &[String],
    pack: &Pack,
    language: Language,
) -> Vec<(String, String)> {
    let known =
        |skill: &guidance::Skill| (skill.id.clone(), language.of(&skill.name.en, &skill.name.nb).clone());
    let beside = named.iter().map(|name| match pack.guides.skill_named(name) {
        Some(skill) => known(skill),
        None => (own_key(name), name.clone()),
    });
    pack.guides.skills_in(text).into_iter().map(known).chain(beside).collect()
}

/// What tells a skill that the guidance does not know from all others.
fn own_key(name: &str) -> String {
    format!("own {}", fold(name))
}

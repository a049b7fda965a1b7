//! What an ad asks for, drawn from its text: a list of requirements, each one a must or nice to have.
//!
//! Headings tell where the asking begins and ends; within it every item of a list is a requirement, and every sentence
//! that asks. Elsewhere only a sentence that asks outright is taken. The person corrects the list afterwards, so a line
//! too few is worse than a doubtful one, but what a job offers is never mistaken for what it asks.

mod headings;
mod sentences;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::{Block, Document, Span};
use crate::fold::{fold, fold_space};
use crate::ids::{ApplicationId, RequirementId};
use headings::{Section, after_label, looks_like_heading, section_of};
use sentences::{asks_outright, asks_within, is_about_applying, need_said, sentences};

/// The most requirements one ad gives: the longest real ones name some fifty.
pub const MAX_REQUIREMENTS: usize = 60;
/// The longest requirement, in characters; a longer one is cut at a word.
pub const MAX_TEXT: usize = 300;

/// How much a requirement matters to those who ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// It has to be met.
    Must,
    /// It counts for the person.
    Nice,
}

/// One thing an ad asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The ad's words.
    pub text: String,
    /// How much it matters.
    pub need: Need,
}

/// What an ad asks for, in its order, each thing once, at most [`MAX_REQUIREMENTS`].
///
/// What stands under a heading of wishes (`Ønskede kvalifikasjoner`) is nice to have where the ad also has a heading of
/// musts; where it has none, the wishes are what an applicant is held against, so they count as musts. That is our own
/// reading: such ads name the degree they hire for under that heading.
pub fn asked_by(ad: &Document) -> Vec<Asked> {
    let mut reading = Reading::default();
    for block in &ad.blocks {
        reading.take(block);
    }
    reading.settled()
}

/// A requirement as it was found: `None` is a wish, whose weight the whole ad decides.
struct Found {
    text: String,
    need: Option<Need>,
}

#[derive(Default)]
struct Reading {
    section: Section,
    found: Vec<Found>,
    /// Whether a heading of musts had anything under it.
    has_musts: bool,
    seen: HashSet<String>,
}

impl Reading {
    fn take(&mut self, block: &Block) {
        match block {
            Block::Heading { spans, .. } => self.section = section_of(&words(spans)),
            Block::Paragraph { spans } => {
                let is_bold = spans.iter().all(|span| span.bold || span.text.trim().is_empty());
                let text = spans.iter().map(|span| span.text.as_str()).collect::<String>();
                text.lines().for_each(|line| self.line(&fold_space(line), is_bold));
            }
            Block::List { items, .. } => items.iter().for_each(|item| self.item(&words(item))),
        }
    }

    /// One line of a paragraph: a heading in disguise, an item typed with a dash, or sentences.
    fn line(&mut self, line: &str, is_bold: bool) {
        let bare = line.trim_start_matches(['-', '•', '*', '–', '·', '●', '▪']).trim_start();
        if bare.is_empty() {
            return;
        }
        if bare.len() < line.len() && matches!(self.section, Section::Asks(_)) {
            return self.item(bare);
        }
        if let Some((section, rest)) = after_label(bare) {
            return rest.split(['•', ';']).for_each(|part| self.in_section(section, part));
        }
        if looks_like_heading(bare, is_bold) {
            self.section = section_of(bare);
            return;
        }
        for sentence in sentences(bare).into_iter().filter(|sentence| !is_about_applying(sentence)) {
            match self.section {
                Section::Asks(need) if asks_within(sentence) => self.keep(sentence, need),
                Section::Offers => {}
                _ if asks_outright(sentence) => self.keep(sentence, Some(Need::Must)),
                _ => {}
            }
        }
    }

    /// One item of a list. An item may itself be a heading for those that follow ("Bonus points:").
    fn item(&mut self, text: &str) {
        if text.ends_with(':') && looks_like_heading(text, false) {
            if let section @ Section::Asks(_) = section_of(text) {
                self.section = section;
            }
            return;
        }
        self.in_section(self.section, text);
    }

    fn in_section(&mut self, section: Section, text: &str) {
        match section {
            Section::Asks(need) => self.keep(text, need),
            Section::Offers => {}
            Section::Other if asks_outright(text) => self.keep(text, Some(Need::Must)),
            Section::Other => {}
        }
    }

    fn keep(&mut self, text: &str, section: Option<Need>) {
        let text = cut(text
            .trim()
            .trim_start_matches(['-', '•', '*', '–'])
            .trim()
            .trim_end_matches([';', ',', '.']));
        let key = fold(&text);
        if key.chars().filter(|c| c.is_alphanumeric()).count() >= 2 && self.seen.insert(key) {
            self.has_musts |= matches!(self.section, Section::Asks(Some(Need::Must)));
            self.found.push(Found { need: need_said(&text).or(section), text });
        }
    }

    fn settled(mut self) -> Vec<Asked> {
        self.found.truncate(MAX_REQUIREMENTS);
        let wish = if self.has_musts { Need::Nice } else { Need::Must };
        self.found
            .into_iter()
            .map(|found| Asked { need: found.need.unwrap_or(wish), text: found.text })
            .collect()
    }
}

fn words(spans: &[Span]) -> String {
    fold_space(&spans.iter().map(|span| span.text.as_str()).collect::<String>())
}

/// The text up to [`MAX_TEXT`] characters, whole words.
fn cut(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(MAX_TEXT) else { return text.to_owned() };
    let head = &text[..at];
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{}…", head[..end].trim_end())
}

/// The id of a requirement that is drawn from an ad: always the same for the same words and application, so that it can be
/// spoken of before the list is written down.
pub fn drawn_id(application: ApplicationId, text: &str) -> RequirementId {
    // FNV-1a, twice from different beginnings: it only has to keep the lines of one list apart.
    let mut halves = [0xcbf2_9ce4_8422_2325_u64, 0x6c62_272e_07bb_0142];
    for byte in application.as_uuid().as_bytes().iter().copied().chain(fold(text).bytes()) {
        for half in &mut halves {
            *half = (*half ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        halves[1] = halves[1].rotate_left(7);
    }
    let bytes = (u128::from(halves[0]) << 64) | u128::from(halves[1]);
    RequirementId::from(uuid::Builder::from_custom_bytes(bytes.to_be_bytes()).into_uuid())
}

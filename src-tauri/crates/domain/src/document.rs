//! A stranger's page as a small document: headings, paragraphs, lists, links and bold, and nothing else.
//!
//! Captured HTML is never rendered. It becomes this tree in Rust, and the interface draws text nodes from it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document: blocks in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Document {
    /// Blocks in reading order.
    pub blocks: Vec<Block>,
}

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading. Levels start at 1 within the ad, whatever they were on the page.
    Heading {
        /// 1, 2 or 3.
        level: u8,
        /// The heading's words.
        spans: Vec<Span>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list, flat: nested items follow their parent.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// One run of words per item.
        items: Vec<Vec<Span>>,
    },
}

/// A run of text of one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they were bold.
    pub bold: bool,
    /// Where they link to: only `https`, `http` and `mailto` addresses are kept.
    pub href: Option<String>,
}

impl Document {
    /// The document as plain text: blocks apart by an empty line, list items on lines of their own with a dash.
    pub fn plain_text(&self) -> String {
        self.blocks
            .iter()
            .map(Block::plain_text)
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n")
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| block.plain_text().trim().is_empty())
    }
}

impl Block {
    fn plain_text(&self) -> String {
        match self {
            Self::Heading { spans, .. } | Self::Paragraph { spans } => words(spans),
            Self::List { items, .. } => {
                items.iter().map(|item| format!("- {}", words(item))).collect::<Vec<_>>().join("\n")
            }
        }
    }
}

fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect::<String>().trim().to_owned()
}

//! A person's own Markdown as the same small document that ads become: headings, paragraphs, lists, links and bold.
//!
//! What the document has no form for is kept as words: quotes are paragraphs, code and HTML stand as they were typed,
//! an image is its description. A single line break stays one, since notes are written as they should look.

mod addresses;
mod breaks;
mod spans;
#[cfg(test)]
mod tests;

use domain::document::{Block, Document};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use spans::Spans;

/// The document a text in Markdown says.
///
/// Links are kept only as `https`, `http` and `mailto` addresses without a user name in them; of others the words
/// remain. An address that stands in the text is a link too.
pub fn read_markdown(text: &str) -> Document {
    let mut reading = Reading::default();
    for event in Parser::new_ext(&breaks::within_long_paragraphs(text), Options::empty()) {
        reading.take(event);
    }
    reading.end_words();
    Document { blocks: reading.blocks }
}

/// What the words being read belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Inside {
    #[default]
    Paragraph,
    Heading(u8),
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    spans: Spans,
    inside: Inside,
    /// Whether each list that is open has numbers, the outermost first.
    lists: Vec<bool>,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak | Event::HardBreak => self.spans.add("\n"),
            Event::Rule => self.end_words(),
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words)
            | Event::FootnoteReference(words) => self.spans.add(&words),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end_words();
                self.inside = Inside::Heading(depth(*level));
            }
            Tag::List(first) => {
                self.end_words();
                self.lists.push(first.is_some());
                if self.lists.len() == 1 {
                    self.blocks.push(Block::List { ordered: first.is_some(), items: Vec::new() });
                }
            }
            Tag::Strong => self.spans.bold(1),
            Tag::Link { dest_url, .. } => self.spans.open_link(dest_url),
            // Blocks begin anew; what stands within a line goes on.
            Tag::Emphasis | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Image { .. } => {}
            _ => self.end_words(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.end_words();
                self.inside = Inside::Paragraph;
            }
            TagEnd::List(_) => {
                self.end_words();
                self.lists.pop();
            }
            TagEnd::Strong => self.spans.bold(-1),
            TagEnd::Link => self.spans.close_link(),
            TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image => {}
            _ => self.end_words(),
        }
    }

    /// Puts the words read so far where they belong: into the open list as an item, or as a block of their own.
    fn end_words(&mut self) {
        let spans = self.spans.take();
        if spans.is_empty() {
            return;
        }
        let in_list = !self.lists.is_empty();
        match (self.blocks.last_mut(), self.inside) {
            // A heading inside a list is one of its items.
            (Some(Block::List { items, .. }), _) if in_list => items.push(spans),
            (_, Inside::Heading(level)) => self.blocks.push(Block::Heading { level, spans }),
            (_, Inside::Paragraph) => self.blocks.push(Block::Paragraph { spans }),
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        _ => 3,
    }
}

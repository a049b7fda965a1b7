//! Notes in Markdown, read for the interface to draw.

use std::collections::BTreeMap;

use domain::document::{Block, Document};
use domain::event::{Event, EventKind};
use domain::ids::EventId;
use exchange::markdown::read_markdown;

use crate::wire::{MarkdownRead, MarkdownText};
use crate::{ApiError, App, ErrorCode};

/// The longest text that is read, in characters: as long as a note may be.
const MAX_TEXT: usize = 100_000;

pub(crate) fn read(_: &App, input: MarkdownText) -> Result<MarkdownRead, ApiError> {
    if input.text.chars().count() > MAX_TEXT {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "note").with("limit", MAX_TEXT));
    }
    let document = read_markdown(&input.text);
    Ok(MarkdownRead { is_formatted: is_formatted(&document), document })
}

/// The notes among events, each as the document it says.
pub(crate) fn of_notes(events: &[Event]) -> BTreeMap<EventId, Document> {
    let notes = events.iter().filter_map(|event| match &event.what {
        EventKind::Note { text } => Some((event.id, read_markdown(text))),
        EventKind::Stage { .. }
        | EventKind::Captured { .. }
        | EventKind::Interview { .. }
        | EventKind::Conversation { .. } => None,
    });
    notes.collect()
}

fn is_formatted(document: &Document) -> bool {
    document.blocks.iter().any(|block| match block {
        Block::Heading { .. } | Block::List { .. } => true,
        Block::Paragraph { spans } => spans.iter().any(|span| span.bold || span.href.is_some()),
    })
}

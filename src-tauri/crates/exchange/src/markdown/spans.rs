//! The words of one block while they are read.

use domain::document::Span;

use super::addresses::{kept_address, with_addresses};

/// Runs of words of one look, in order.
#[derive(Default)]
pub(super) struct Spans {
    spans: Vec<Span>,
    /// How many bold marks are open.
    bold: i32,
    /// The link that is open; an empty address is one that is not kept.
    link: Option<Option<String>>,
    /// Whether each run stands within a link's words, kept or not: there no address is looked for.
    linked: Vec<bool>,
}

impl Spans {
    /// Adds words of the look that is open.
    pub(super) fn add(&mut self, words: &str) {
        let bold = self.bold > 0;
        let linked = self.link.is_some();
        let href = self.link.clone().flatten();
        match (self.spans.last_mut(), self.linked.last()) {
            (Some(last), Some(was)) if last.bold == bold && last.href == href && *was == linked => {
                last.text.push_str(words);
            }
            _ => {
                self.spans.push(Span { text: words.to_owned(), bold, href });
                self.linked.push(linked);
            }
        }
    }

    /// Opens or closes one bold mark.
    pub(super) fn bold(&mut self, by: i32) {
        self.bold += by;
    }

    /// Opens a link.
    pub(super) fn open_link(&mut self, address: &str) {
        self.link = Some(kept_address(address));
    }

    /// Closes the link.
    pub(super) fn close_link(&mut self) {
        self.link = None;
    }

    /// The runs so far, without blanks at the ends, with the addresses in them as links; empty when nothing but blanks
    /// was read.
    pub(super) fn take(&mut self) -> Vec<Span> {
        let linked = std::mem::take(&mut self.linked);
        let mut spans: Vec<Span> = std::mem::take(&mut self.spans)
            .into_iter()
            .zip(linked)
            .flat_map(|(span, linked)| if linked { vec![span] } else { with_addresses(span) })
            .collect();
        if let Some(first) = spans.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = spans.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        spans.retain(|span| !span.text.is_empty());
        if spans.iter().all(|span| span.text.trim().is_empty()) { Vec::new() } else { spans }
    }
}

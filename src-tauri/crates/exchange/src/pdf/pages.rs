//! A document's lines on A4 pages. A heading never stands alone at the foot of a page.

use domain::document::{Block, Document, Span};

use super::face::{Faces, Weight};
use super::lines::{Line, Setting, set};

/// A4 in points, 72 to the inch.
pub(super) const PAGE: (f32, f32) = (595.276, 841.89);
/// The margins: left and right, top, and at the foot, where the page's number stands.
pub(super) const SIDE: f32 = 58.0;
const TOP: f32 = 56.0;
const FOOT: f32 = 62.0;
/// The size of running text, and how far its lines lie apart.
pub(super) const SIZE: f32 = 10.0;
const LEADING: f32 = 1.45;
/// How far items of a list stand in.
const INDENT: f32 = 14.0;
/// A heading keeps this many lines of running text below it.
const KEPT_LINES: f32 = 2.0;

/// Lines at their places on one page; `y` is the baseline from the top.
#[derive(Debug, Default)]
pub(super) struct PageLines {
    pub lines: Vec<(f32, f32, Line)>,
}

/// The pages of a document; at least one.
pub(super) fn of(document: &Document, faces: &Faces) -> Vec<PageLines> {
    let mut paging = Paging { faces, pages: vec![PageLines::default()], y: TOP };
    for block in &document.blocks {
        match block {
            Block::Heading { level, spans } => paging.heading(*level, spans),
            Block::Paragraph { spans } => {
                paging.space(4.0);
                paging.text(spans, 0.0);
            }
            Block::List { ordered, items } => {
                paging.space(3.0);
                for (number, item) in (1_usize..).zip(items) {
                    paging.item(if *ordered { format!("{number}.") } else { "•".to_owned() }, item);
                }
            }
        }
    }
    paging.pages
}

struct Paging<'a> {
    faces: &'a Faces,
    pages: Vec<PageLines>,
    /// How far the page is filled.
    y: f32,
}

impl Paging<'_> {
    fn heading(&mut self, level: u8, spans: &[Span]) {
        let (size, above) = match level {
            1 => (19.0, 0.0),
            2 => (12.0, 14.0),
            _ => (10.5, 8.0),
        };
        let setting = Setting { size, weight: Weight::SemiBold, width: PAGE.0 - 2.0 * SIDE };
        let lines = set(spans, setting, self.faces);
        let needed = above + lines.len() as f32 * size * LEADING + KEPT_LINES * SIZE * LEADING;
        if self.y + needed > PAGE.1 - FOOT {
            self.turn();
        }
        self.space(above);
        lines.into_iter().for_each(|line| self.line(line, 0.0, size));
    }

    fn text(&mut self, spans: &[Span], indent: f32) {
        let setting = Setting { size: SIZE, weight: Weight::Regular, width: PAGE.0 - 2.0 * SIDE - indent };
        for line in set(spans, setting, self.faces) {
            self.line(line, indent, SIZE);
        }
    }

    fn item(&mut self, mark: String, spans: &[Span]) {
        let mark = [Span { text: mark, bold: false, href: None }];
        let setting = Setting { size: SIZE, weight: Weight::Regular, width: INDENT * 4.0 };
        self.space(1.5);
        for (at, line) in set(&mark, setting, self.faces).into_iter().enumerate() {
            // The mark stands beside the item's first line, so the page is turned before both.
            self.room(SIZE * LEADING);
            if at == 0 {
                self.put(line, 0.0, SIZE);
            }
        }
        self.text(spans, INDENT);
    }

    fn line(&mut self, line: Line, indent: f32, size: f32) {
        self.room(size * LEADING);
        self.put(line, indent, size);
        self.y += size * LEADING;
    }

    /// Puts a line where the page is filled to.
    fn put(&mut self, line: Line, indent: f32, size: f32) {
        let baseline = self.y + size * 1.05;
        if let Some(page) = self.pages.last_mut() {
            page.lines.push((SIDE + indent, baseline, line));
        }
    }

    fn room(&mut self, height: f32) {
        if self.y + height > PAGE.1 - FOOT {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.pages.push(PageLines::default());
        self.y = TOP;
    }

    /// Room above a block, but none at the top of a page.
    fn space(&mut self, height: f32) {
        if self.y > TOP {
            self.y += height;
        }
    }
}

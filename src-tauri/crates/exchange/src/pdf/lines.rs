//! Words set into lines of a width.

use std::rc::Rc;

use domain::document::Span;

use super::face::{Faces, Shaped, Weight};

/// Some words of a line at their place.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// From the left end of the line.
    pub x: f32,
    pub width: f32,
    pub size: f32,
    pub shaped: Shaped,
    /// Where a press leads.
    pub href: Option<Rc<str>>,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub words: Vec<Placed>,
}

/// How a block is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub size: f32,
    pub weight: Weight,
    pub width: f32,
}

/// The lines of some words. A line break in the words is one; a word wider than the line is broken.
pub(super) fn set(spans: &[Span], setting: Setting, faces: &Faces) -> Vec<Line> {
    let mut setter = Setter { setting, faces, lines: vec![Line::default()], x: 0.0 };
    for span in spans {
        let weight = if span.bold { Weight::SemiBold } else { setting.weight };
        let href = span.href.as_deref().map(Rc::from);
        for (at, line) in span.text.split('\n').enumerate() {
            if at > 0 {
                setter.break_line();
            }
            line.split_inclusive(' ').for_each(|word| setter.word(word, weight, href.as_ref()));
        }
    }
    setter.lines
}

struct Setter<'a> {
    setting: Setting,
    faces: &'a Faces,
    lines: Vec<Line>,
    x: f32,
}

impl Setter<'_> {
    /// A word with the space after it, which may hang over the end of the line.
    fn word(&mut self, word: &str, weight: Weight, href: Option<&Rc<str>>) {
        let bare = self.width(word.trim_end(), weight);
        if self.x > 0.0 && self.x + bare > self.setting.width {
            self.break_line();
        }
        if bare <= self.setting.width {
            return self.place(word, weight, href);
        }
        for piece in self.pieces(word, weight) {
            if self.x > 0.0 {
                self.break_line();
            }
            self.place(&piece, weight, href);
        }
    }

    fn place(&mut self, text: &str, weight: Weight, href: Option<&Rc<str>>) {
        for shaped in self.faces.shape(text, weight).iter().cloned() {
            let width = shaped.width * self.setting.size;
            let placed = Placed { x: self.x, width, size: self.setting.size, shaped, href: href.cloned() };
            self.x += width;
            if let Some(line) = self.lines.last_mut() {
                line.words.push(placed);
            }
        }
    }

    fn break_line(&mut self) {
        self.lines.push(Line::default());
        self.x = 0.0;
    }

    fn width(&self, text: &str, weight: Weight) -> f32 {
        self.faces.shape(text, weight).iter().map(|shaped| shaped.width).sum::<f32>() * self.setting.size
    }

    /// A word cut where the line ends, letter by letter.
    fn pieces(&self, word: &str, weight: Weight) -> Vec<String> {
        let mut pieces = vec![String::new()];
        let mut width = 0.0;
        for c in word.chars() {
            let letter = self.width(c.encode_utf8(&mut [0; 4]), weight);
            if width + letter > self.setting.width && width > 0.0 {
                pieces.push(String::new());
                width = 0.0;
            }
            width += letter;
            if let Some(piece) = pieces.last_mut() {
                piece.push(c);
            }
        }
        pieces
    }
}

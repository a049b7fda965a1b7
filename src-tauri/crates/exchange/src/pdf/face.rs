//! The built-in font: which of its files has a letter, and how wide words are.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Face, UnicodeBuffer};

use super::PdfError;

const REGULAR: [&[u8]; 2] = [
    include_bytes!("../../fonts/Inter-Regular-latin.ttf"),
    include_bytes!("../../fonts/Inter-Regular-latin-ext.ttf"),
];
const SEMI_BOLD: [&[u8]; 2] = [
    include_bytes!("../../fonts/Inter-SemiBold-latin.ttf"),
    include_bytes!("../../fonts/Inter-SemiBold-latin-ext.ttf"),
];

/// How heavy words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Weight {
    Regular,
    SemiBold,
}

/// Words with their weights, and the runs they take.
type Known = HashMap<(Weight, String), Rc<[Shaped]>>;

/// Both weights, each in its two files.
pub(super) struct Faces {
    regular: [OneFace; 2],
    semi_bold: [OneFace; 2],
    /// The words that were shaped: a long text says most of its words again and again.
    known: RefCell<Known>,
}

struct OneFace {
    shaping: Face<'static>,
    drawing: Font,
}

/// Words of one look from one file of the font, ready to be drawn.
#[derive(Debug, Clone)]
pub(super) struct Shaped {
    pub text: Rc<str>,
    pub glyphs: Rc<[KrillaGlyph]>,
    /// For a size of one point.
    pub width: f32,
    pub weight: Weight,
    file: usize,
}

impl Faces {
    pub fn built_in() -> Result<Self, PdfError> {
        Ok(Self { regular: files(REGULAR)?, semi_bold: files(SEMI_BOLD)?, known: RefCell::default() })
    }

    /// The font to draw shaped words with.
    pub fn font(&self, shaped: &Shaped) -> Font {
        self.of(shaped.weight)[shaped.file].drawing.clone()
    }

    /// A word as the runs it takes: mostly one, more where letters of both files meet.
    pub fn shape(&self, word: &str, weight: Weight) -> Rc<[Shaped]> {
        let mut known = self.known.borrow_mut();
        let runs = known.entry((weight, word.to_owned())).or_insert_with(|| self.shape_anew(word, weight));
        Rc::clone(runs)
    }

    /// The words that were shaped so far.
    #[cfg(test)]
    pub fn known(&self) -> Vec<String> {
        self.known.borrow().keys().map(|(_, word)| word.clone()).collect()
    }

    fn shape_anew(&self, word: &str, weight: Weight) -> Rc<[Shaped]> {
        let faces = self.of(weight);
        let file_of = |c: char| {
            let has = |face: &OneFace| face.shaping.glyph_index(c).is_some();
            faces.iter().position(has).unwrap_or_default()
        };
        let mut runs: Vec<(usize, String)> = Vec::new();
        for c in word.chars() {
            let file = file_of(c);
            match runs.last_mut() {
                Some((last, text)) if *last == file => text.push(c),
                _ => runs.push((file, c.to_string())),
            }
        }
        runs.into_iter().map(|(file, text)| shaped(&faces[file].shaping, &text, weight, file)).collect()
    }

    fn of(&self, weight: Weight) -> &[OneFace; 2] {
        match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        }
    }
}

fn files(bytes: [&'static [u8]; 2]) -> Result<[OneFace; 2], PdfError> {
    let [latin, more] = bytes.map(|bytes| {
        let shaping = Face::from_slice(bytes, 0)?;
        Some(OneFace { shaping, drawing: Font::new(Arc::new(bytes.to_vec()).into(), 0)? })
    });
    Ok([latin.ok_or(PdfError::Font)?, more.ok_or(PdfError::Font)?])
}

fn shaped(face: &Face<'_>, text: &str, weight: Weight, file: usize) -> Shaped {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    // Whatever the script, the line runs left to right: the font has no other.
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    let output = rustybuzz::shape(face, &[], buffer);
    let em = face.units_per_em() as f32;
    let clusters: Vec<usize> = output.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let mut glyphs = Vec::with_capacity(clusters.len());
    for (at, (info, position)) in output.glyph_infos().iter().zip(output.glyph_positions()).enumerate() {
        let start = clusters[at];
        let end = clusters[at..].iter().copied().find(|next| *next > start).unwrap_or(text.len());
        let part = |units: i32| units as f32 / em;
        glyphs.push(KrillaGlyph::new(
            GlyphId::new(info.glyph_id),
            part(position.x_advance),
            part(position.x_offset),
            part(position.y_offset),
            part(position.y_advance),
            start..end,
            None,
        ));
    }
    let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
    Shaped { text: text.into(), glyphs: glyphs.into(), width, weight, file }
}

//! A small document as a PDF to print or to read on a phone: A4, in Inter, with links that can be pressed.
//!
//! The font is the interface's own, cut down to Latin letters in two weights (`fonts/`, SIL Open Font License 1.1). A letter
//! it lacks is drawn as an empty box; the words stay in the file, so that copying gives them back.

mod draw;
mod face;
mod lines;
mod pages;
#[cfg(test)]
mod tests;

use domain::document::Document;

use face::Faces;

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfTitle<'a> {
    /// The title, shown by readers and at the foot of each page.
    pub title: &'a str,
    /// The language, as a BCP 47 tag.
    pub language: &'a str,
}

/// By these bytes a PDF is known to be ours.
pub const OURS: &[u8] = b"(Loype prep)";

/// Why a document could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The font that is built in could not be read.
    #[error("the built-in font could not be read")]
    Font,
    /// The library refused.
    #[error("the PDF could not be written: {0}")]
    Refused(String),
}

/// Draws a document.
///
/// # Errors
/// [`PdfError`] when the built-in font or the library fails; no text does.
pub fn write_pdf(document: &Document, title: &PdfTitle<'_>) -> Result<Vec<u8>, PdfError> {
    let faces = Faces::built_in()?;
    let pages = pages::of(document, &faces);
    draw::draw(&pages, title, &faces)
}

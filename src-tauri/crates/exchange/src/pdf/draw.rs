//! Pages drawn into a file.

use domain::document::Span;
use krilla::action::LinkAction;
use krilla::annotation::{LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::{Document as Pdf, SerializeSettings};

use super::face::{Faces, Weight};
use super::lines::{Line, Setting, set};
use super::pages::{PAGE, PageLines, SIDE};
use super::{PdfError, PdfTitle};

/// Ink, the quieter ink of the foot, and the colour of links: those of the interface's light theme.
const INK: (u8, u8, u8) = (0x1c, 0x2a, 0x2b);
const QUIET: (u8, u8, u8) = (0x56, 0x65, 0x66);
const LINK: (u8, u8, u8) = (0x14, 0x56, 0x6b);
/// The foot: its size and how far its baseline is from the edge.
const FOOT_SIZE: f32 = 8.0;
const FOOT_FROM_EDGE: f32 = 34.0;

pub(super) fn draw(pages: &[PageLines], title: &PdfTitle<'_>, faces: &Faces) -> Result<Vec<u8>, PdfError> {
    let mut pdf = Pdf::new_with(SerializeSettings::default());
    pdf.set_metadata(
        Metadata::new()
            .title(title.title.to_owned())
            .language(title.language.to_owned())
            .producer("Loype prep".to_owned())
            .creator("Loype".to_owned()),
    );
    let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(PdfError::Font)?;
    for (number, lines) in (1_usize..).zip(pages) {
        let mut page = pdf.start_page_with(settings.clone());
        let mut surface = page.surface();
        let mut links = Vec::new();
        for (x, y, line) in &lines.lines {
            draw_line(&mut surface, (*x, *y), line, INK, faces);
            links.extend(links_of((*x, *y), line));
        }
        for (x, line) in foot(title.title, number, pages.len(), faces) {
            draw_line(&mut surface, (x, PAGE.1 - FOOT_FROM_EDGE), &line, QUIET, faces);
        }
        surface.finish();
        links.into_iter().for_each(|link| page.add_annotation(link.into()));
        page.finish();
    }
    pdf.finish().map_err(|error| PdfError::Refused(format!("{error:?}")))
}

fn draw_line(surface: &mut Surface<'_>, (x, y): (f32, f32), line: &Line, ink: (u8, u8, u8), faces: &Faces) {
    for word in &line.words {
        let (red, green, blue) = if word.href.is_some() { LINK } else { ink };
        surface.set_fill(Some(Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }));
        let (font, shaped) = (faces.font(&word.shaped), &word.shaped);
        surface.draw_glyphs(
            Point::from_xy(x + word.x, y),
            &shaped.glyphs,
            font,
            &shaped.text,
            word.size,
            false,
        );
    }
}

/// One link for each stretch of words that lead to the same place.
fn links_of((x, y): (f32, f32), line: &Line) -> Vec<LinkAnnotation> {
    let mut stretches: Vec<(f32, f32, f32, &str)> = Vec::new();
    for word in &line.words {
        let Some(href) = word.href.as_deref() else { continue };
        let (from, to) = (x + word.x, x + word.x + word.width);
        match stretches.last_mut() {
            Some((_, end, _, last)) if *last == href && (from - *end).abs() < 0.5 => *end = to,
            _ => stretches.push((from, to, word.size, href)),
        }
    }
    let link = |(from, to, size, href): (f32, f32, f32, &str)| {
        let rect = Rect::from_ltrb(from, y - size, to, y + size * 0.3)?;
        Some(LinkAnnotation::new(rect, Target::Action(LinkAction::new(href.to_owned()).into())))
    };
    stretches.into_iter().filter_map(link).collect()
}

/// The title to the left, the page's number to the right.
fn foot(title: &str, number: usize, of: usize, faces: &Faces) -> Vec<(f32, Line)> {
    let width = PAGE.0 - 2.0 * SIDE;
    let one = |text: String, width: f32| {
        let span = [Span { text, bold: false, href: None }];
        set(&span, Setting { size: FOOT_SIZE, weight: Weight::Regular, width }, faces).into_iter().next()
    };
    let count = one(format!("{number} / {of}"), width).map(|line| {
        let taken: f32 = line.words.iter().map(|word| word.width).sum();
        (PAGE.0 - SIDE - taken, line)
    });
    // Of a long title the first line is enough.
    let title = one(title.to_owned(), width - 80.0).map(|line| (SIDE, line));
    title.into_iter().chain(count).collect()
}

use domain::document::{Block, Document, Span};

use super::face::{Faces, Weight};
use super::*;
use crate::markdown::read_markdown;

const TITLE: PdfTitle<'_> = PdfTitle { title: "Utvikler, runde 2", language: "nb" };

fn pages_of(markdown: &str) -> Vec<pages::PageLines> {
    pages::of(&read_markdown(markdown), &Faces::built_in().unwrap())
}

fn texts(page: &pages::PageLines) -> Vec<String> {
    page.lines.iter().map(|(_, _, line)| line.words.iter().map(|word| &*word.shaped.text).collect()).collect()
}

#[test]
fn a_sheet_becomes_a_pdf_with_norwegian_letters_links_and_its_title() {
    let text =
        "# Blåbærgrød på Ås\n\nSe [annonsen](https://a.example/x) – **820\u{202f}000 kr**.\n\n- Čállit\n- én";
    let pdf = write_pdf(&read_markdown(text), &TITLE).unwrap();
    assert!(pdf.starts_with(b"%PDF-1."));
    let raw = String::from_utf8_lossy(&pdf);
    assert!(
        raw.contains("https://a.example/x") && raw.contains("/Lang"),
        "the link and the language are there"
    );
    assert!(pdf.windows(OURS.len()).any(|part| part == OURS));
    assert!(pdf.len() < 200_000, "only the letters that are used go along: {}", pdf.len());
}

#[test]
fn every_letter_of_norwegian_and_sami_is_in_the_font() {
    let faces = Faces::built_in().unwrap();
    for weight in [Weight::Regular, Weight::SemiBold] {
        for c in "æøåÆØÅéèêóòôäöüčđŋšŧžČĐŊŠŦŽ«»“”’–—…•·×½§€kr\u{202f}\u{a0}łńßçñ".chars()
        {
            let shaped = faces.shape(c.encode_utf8(&mut [0; 4]), weight);
            assert!(
                shaped.iter().all(|run| run.glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0)),
                "{c:?}"
            );
        }
    }
}

#[test]
fn lines_and_pages_are_broken_and_nothing_is_left_out() {
    let words: Vec<String> = (0..3_000).map(|number| format!("ord{number}")).collect();
    let pages = pages_of(&words.join(" "));
    assert!(pages.len() > 2, "{}", pages.len());
    let all = pages.iter().flat_map(texts).collect::<Vec<_>>().join(" ");
    let read: Vec<&str> = all.split_whitespace().collect();
    assert_eq!(read, words.iter().map(String::as_str).collect::<Vec<_>>());
    let edge = pages::PAGE.0 - pages::SIDE + 4.0;
    for (x, y, line) in pages.iter().flat_map(|page| &page.lines) {
        assert!(*y < pages::PAGE.1 - 50.0);
        let end = line.words.iter().map(|word| x + word.x + word.width).fold(0.0, f32::max);
        assert!(end <= edge, "{end}");
    }
}

#[test]
fn a_word_wider_than_the_page_is_broken() {
    let long = "lønnsforhandlingsprotokoll".repeat(20);
    let lines = texts(&pages_of(&long)[0]);
    assert!(lines.len() > 3);
    assert_eq!(lines.concat(), long);
}

#[test]
fn a_heading_never_stands_alone_at_the_foot() {
    for lines in 30..60 {
        let text = format!("{}\n\n## Overskrift\n\nBrødtekst", "linje\n".repeat(lines));
        let pages = pages_of(&text);
        let page = pages.iter().map(texts).find(|page| page.iter().any(|line| line == "Overskrift")).unwrap();
        assert!(page.iter().any(|line| line == "Brødtekst"), "{lines}");
    }
}

#[test]
fn nothing_and_anything_can_be_drawn() {
    for text in ["", "\u{1f642} 日本語 \u{202e}abc\u{0}", "\n\n\n", "- \n- a\n1. b"] {
        assert!(write_pdf(&read_markdown(text), &TITLE).unwrap().starts_with(b"%PDF-1."), "{text:?}");
    }
    let empty =
        Block::Paragraph { spans: vec![Span { text: String::new(), bold: true, href: Some(String::new()) }] };
    write_pdf(&Document { blocks: vec![empty] }, &PdfTitle { title: "", language: "" }).unwrap();
}

#[test]
fn a_megabyte_is_drawn_and_each_of_its_words_is_shaped_once() {
    let faces = Faces::built_in().unwrap();
    let text = "Jeg ledet overgangen til en ny plattform uten at noen kunde merket det.\n\n".repeat(14_000);
    let document = read_markdown(&text);
    let pages = pages::of(&document, &faces);
    // Thirteen words, most of them with and without the space after them.
    assert!(faces.known().len() < 30, "{:?}", faces.known());
    assert!(pages.len() > 200);
    assert!(draw::draw(&pages, &TITLE, &faces).unwrap().starts_with(b"%PDF-1."));
}

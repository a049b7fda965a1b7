use domain::document::{Block, Document, Span};
use proptest::prelude::*;

use super::read_markdown;

/// A document in few signs: `# `, `* `, `1 ` before a block's or an item's words, `[words|address]`, `*bold*`.
fn told(document: &Document) -> Vec<String> {
    let words = |spans: &[Span]| spans.iter().map(told_span).collect::<String>();
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading { level, spans } => {
                lines.push(format!("{} {}", "#".repeat(usize::from(*level)), words(spans)));
            }
            Block::Paragraph { spans } => lines.push(words(spans)),
            Block::List { ordered, items } => {
                let mark = if *ordered { '1' } else { '*' };
                lines.extend(items.iter().map(|item| format!("{mark} {}", words(item))));
            }
        }
    }
    lines
}

fn told_span(span: &Span) -> String {
    let words = if span.bold { format!("*{}*", span.text) } else { span.text.clone() };
    span.href.as_ref().map_or(words.clone(), |href| format!("[{words}|{href}]"))
}

#[test]
fn headings_lists_links_and_bold_have_their_form() {
    for (text, expected) in [
        ("# Intervju\n\nRing *Kari*", &["# Intervju", "Ring Kari"][..]),
        ("#### Dypt", &["### Dypt"]),
        ("Tittel\n===\n\nmer", &["# Tittel", "mer"]),
        ("Husk **passet** og __vitnemål__", &["Husk *passet* og *vitnemål*"]),
        ("- én\n- to\n  - tre\n- fire", &["* én", "* to", "* tre", "* fire"]),
        ("3. a\n4. b", &["1 a", "1 b"]),
        ("- a\n\n  b\n- c", &["* a", "* b", "* c"]),
        ("[Vend](https://vend.com/jobb?a=1&b=2)", &["[Vend|https://vend.com/jobb?a=1&b=2]"]),
        ("<https://nav.no>", &["[https://nav.no|https://nav.no/]"]),
        ("[post](mailto:kari@example.no)", &["[post|mailto:kari@example.no]"]),
        ("**[fet](https://a.no)**", &["[*fet*|https://a.no/]"]),
        ("> Et sitat\n> på to linjer", &["Et sitat\npå to linjer"]),
        ("en\n\n---\n\nto", &["en", "to"]),
    ] {
        assert_eq!(told(&read_markdown(text)), expected, "{text:?}");
    }
}

#[test]
fn what_was_written_without_markdown_looks_as_it_did() {
    for text in [
        "Ringte Kari.\nHun ringer tilbake tirsdag.",
        "Lønn: 700 000 * 1,05 = mye",
        "C++ og C#, under_score_ord og 50 % stilling",
        "Møt opp kl. 9 – resepsjonen, 3. etg.",
    ] {
        assert_eq!(told(&read_markdown(text)), [text]);
    }
    assert_eq!(read_markdown(" \n\t\n"), Document::default());
    assert_eq!(read_markdown(""), Document::default());
}

#[test]
fn addresses_in_the_text_are_links_without_what_ends_the_sentence() {
    for (text, expected) in [
        ("Se https://nav.no/a_b_c, så ring.", "Se [https://nav.no/a_b_c|https://nav.no/a_b_c], så ring."),
        ("(http://a.no/x(1))", "([http://a.no/x(1)|http://a.no/x(1)])"),
        ("«https://a.no»", "«[https://a.no|https://a.no/]»"),
        ("xhttps://a.no og ftp://a.no", "xhttps://a.no og ftp://a.no"),
        ("https:// og https://", "https:// og https://"),
        ("https://bank.no@evil.example/", "https://bank.no@evil.example/"),
        ("[https://a.no](javascript:alert)", "https://a.no"),
    ] {
        assert_eq!(told(&read_markdown(text)), [expected], "{text:?}");
    }
}

#[test]
fn strangers_things_stay_words() {
    for (text, expected) in [
        ("[x](javascript:alert(1))", "x"),
        ("[x](file:///etc/passwd)", "x"),
        ("[x](data:text/html,1)", "x"),
        ("[x](loype://a)", "x"),
        ("[x](https://a.no@b.example/)", "x"),
        ("[x](../a)", "x"),
        ("<b>fet</b> <img src=x onerror=alert(1)>", "<b>fet</b> <img src=x onerror=alert(1)>"),
        ("![et bilde](https://a.no/x.png)", "et bilde"),
        ("`<script>`", "<script>"),
    ] {
        assert_eq!(told(&read_markdown(text)), [expected], "{text:?}");
    }
    assert_eq!(told(&read_markdown("<script>\nalert(1)\n</script>")), ["<script>\nalert(1)\n</script>"]);
    assert_eq!(told(&read_markdown("    kode\n      innrykk")), ["kode\n  innrykk"]);
}

#[test]
fn deep_and_long_texts_are_read_to_the_end() {
    for piece in [">", "- ", "**", "[", "[a](", "`", "<a ", "&", "1. ", "_*", "![", "http://", "\\"] {
        let text = piece.repeat(100_000 / piece.len());
        assert!(hrefs(&read_markdown(&text)).iter().all(|href| is_allowed(href)), "{piece}");
    }
    // The title of a link that does not end, over as many lines as a note has room for.
    let title = format!("[a](<b> \"{}", "c\n".repeat(50_000));
    assert_eq!(hrefs(&read_markdown(&title)), Vec::<String>::new());
    // An address that ends in brackets only: each is looked at once, not once for every other.
    let brackets = format!("https://firma.example/{}", ")".repeat(200_000));
    assert_eq!(hrefs(&read_markdown(&brackets)), ["https://firma.example/"]);
}

fn hrefs(document: &Document) -> Vec<String> {
    let spans = document.blocks.iter().flat_map(|block| match block {
        Block::Heading { spans, .. } | Block::Paragraph { spans } => spans.clone(),
        Block::List { items, .. } => items.concat(),
    });
    spans.filter_map(|span| span.href).collect()
}

fn is_allowed(href: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| href.starts_with(scheme))
        && !href.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Pieces that mean something in Markdown, among anything.
fn markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,6}",
        prop::sample::select(vec![
            "\n",
            "\n\n",
            "# ",
            "## ",
            "- ",
            "1. ",
            "> ",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "[",
            "](",
            ")",
            "<",
            ">",
            "![",
            "    ",
            "\t",
            "---\n",
            "===\n",
            "\\",
            "&amp;",
            "https://a.no",
            "http://",
            "javascript:x",
            "mailto:a@b.no",
            "data:x",
            "<script>",
            "ø",
            "\u{0}",
            "\r\n",
            "[x]: https://a.no\n",
            "[x]",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn anything_is_read_and_only_allowed_addresses_come_out(text in markdown()) {
        let document = read_markdown(&text);
        for href in hrefs(&document) {
            prop_assert!(is_allowed(&href), "{href}");
        }
        for block in &document.blocks {
            match block {
                Block::Heading { level, spans } => prop_assert!((1..=3).contains(level) && !spans.is_empty()),
                Block::Paragraph { spans } => prop_assert!(!spans.is_empty()),
                Block::List { .. } => {}
            }
        }
    }
}

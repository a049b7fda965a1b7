//! An ad's text as a small document, from the page's elements, from markup in a string, or from plain text.

use domain::document::{Block, Document, Span};
use ego_tree::NodeId;
use scraper::{Html, Node};
use url::Url;

use super::markup::{as_markup, has_tags};
use super::regions::{Region, Regions};
use super::tame::tame;
use super::tree::{Go, Point, Step, attr, heading_level, is_block, is_unread, name, walk};
use super::words::clean;

/// Most characters kept of one ad's text.
pub(super) const BODY_MAX: usize = 400_000;
/// Longest link kept.
const HREF_MAX: usize = 2_000;

/// The document under an element. Menus, dialogs and other ads within it are left out.
pub(super) fn from_node(root: Point<'_>, regions: &Regions, base: Option<&Url>) -> Document {
    let mut builder = Builder { base, ..Builder::default() };
    walk(root, |step| match step {
        Step::Enter(node) if node.id() != root.id() && is_left_out(node, regions) => Go::Past,
        Step::Enter(node) => builder.enter(node),
        Step::Leave(node) => builder.leave(node),
    });
    builder.finish()
}

/// The document of a string: markup when it holds tags, escaped or not, else plain text.
pub(super) fn from_source(source: &str) -> Document {
    let markup = as_markup(source);
    if !has_tags(&markup) {
        return from_text(&markup);
    }
    let html = Html::parse_fragment(&tame(&markup));
    from_node(html.tree.root(), &Regions::new(), None)
}

/// The document of plain text: a paragraph for each line, lists where lines start with a mark.
pub(super) fn from_text(text: &str) -> Document {
    let mut blocks: Vec<Block> = Vec::new();
    let mut left = BODY_MAX;
    for line in text.lines() {
        let line = clean(line, left);
        left = left.saturating_sub(line.chars().count());
        if line.is_empty() {
            continue;
        }
        if let Some(heading) = line.strip_prefix('#') {
            let level = 1 + line.chars().skip(1).take_while(|c| *c == '#').count().min(2) as u8;
            blocks.push(Block::Heading { level, spans: plain(heading.trim_matches(['#', ' '])) });
        } else if let Some(item) = bullet(&line) {
            match blocks.last_mut() {
                Some(Block::List { items, .. }) => items.push(plain(item)),
                _ => blocks.push(Block::List { ordered: false, items: vec![plain(item)] }),
            }
        } else {
            blocks.push(Block::Paragraph { spans: plain(&line) });
        }
    }
    Document { blocks }
}

fn bullet(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|c| "-*•·–▪◦●○‣➢✓✔→".contains(*c))?;
    let rest = &line[mark.len_utf8()..];
    (rest.starts_with(' ') && rest.trim().len() > 1).then(|| rest.trim())
}

fn plain(text: &str) -> Vec<Span> {
    vec![Span { text: text.to_owned(), bold: false, href: None }]
}

/// How many characters of text a document holds.
pub(super) fn length(document: &Document) -> usize {
    let of = |spans: &Vec<Span>| spans.iter().map(|span| span.text.chars().count()).sum::<usize>();
    document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading { spans, .. } | Block::Paragraph { spans } => of(spans),
            Block::List { items, .. } => items.iter().map(of).sum(),
        })
        .sum()
}

fn is_left_out(node: Point<'_>, regions: &Regions) -> bool {
    let name = name(node);
    is_unread(name)
        || matches!(name, "nav" | "button" | "input" | "footer" | "dialog" | "title")
        || matches!(regions.get(&node.id()), Some(Region::Chrome | Region::Similar))
}

#[derive(Default)]
struct Builder<'b> {
    base: Option<&'b Url>,
    blocks: Vec<Block>,
    spans: Vec<Span>,
    bold: usize,
    links: Vec<(NodeId, Option<String>)>,
    heading: Option<u8>,
    lists: Vec<bool>,
    /// Whether the item in hand has words already; a second paragraph in it continues them.
    item_begun: bool,
    in_item: usize,
    length: usize,
    /// Whether the words to come begin an element right after another, with nothing between.
    seam: bool,
}

impl Builder<'_> {
    fn enter(&mut self, node: Point<'_>) -> Go {
        if let Node::Text(words) = node.value() {
            self.add(&words.text);
            return if self.length >= BODY_MAX { Go::Stop } else { Go::In };
        }
        let name = name(node);
        if name == "br" || is_block(node) {
            self.flush();
        }
        match name {
            "b" | "strong" => {
                if follows_bold(node) {
                    self.flush();
                }
                self.bold += 1;
            }
            "span" => self.seam = follows_inline(node),
            "a" => self.links.push((node.id(), attr(node, "href").and_then(|href| self.link(href)))),
            "ul" | "ol" => {
                self.lists.push(name == "ol");
                self.item_begun = false;
                if self.lists.len() == 1 {
                    self.blocks.push(Block::List { ordered: name == "ol", items: Vec::new() });
                }
            }
            "li" => {
                self.in_item += 1;
                self.item_begun = false;
            }
            _ => {}
        }
        if let Some(level) = heading_level(node) {
            self.heading = Some(level);
        }
        Go::In
    }

    fn leave(&mut self, node: Point<'_>) -> Go {
        let name = name(node);
        if is_block(node) {
            self.flush();
        }
        match name {
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            "a" if self.links.last().is_some_and(|(id, _)| *id == node.id()) => {
                self.links.pop();
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.item_begun = false;
            }
            "li" => {
                self.in_item = self.in_item.saturating_sub(1);
                self.item_begun = false;
            }
            _ => {}
        }
        if heading_level(node).is_some() {
            self.heading = None;
        }
        Go::In
    }

    fn link(&self, href: &str) -> Option<String> {
        let url = Url::parse(href).ok().or_else(|| self.base?.join(href).ok())?;
        let is_kept = matches!(url.scheme(), "http" | "https" | "mailto") && url.as_str().len() <= HREF_MAX;
        is_kept.then(|| url.to_string())
    }

    fn add(&mut self, words: &str) {
        let text = fold_blanks(words, BODY_MAX.saturating_sub(self.length));
        if text.is_empty() || (text == " " && self.spans.is_empty()) {
            return;
        }
        self.length += text.chars().count();
        let text =
            if std::mem::take(&mut self.seam) && self.parts_words(&text) { format!(" {text}") } else { text };
        let bold = self.bold > 0 && self.heading.is_none();
        let href = self.links.iter().rev().find_map(|(_, href)| href.clone());
        match self.spans.last_mut() {
            Some(last) if last.bold == bold && last.href == href => last.text.push_str(&text),
            _ => self.spans.push(Span { text, bold, href }),
        }
    }

    /// Tags and labels stand in elements side by side that only a style sets apart ("Norway" "Full-time"); words that an
    /// editor cut in two ("S" "øknad") go on in small letters.
    fn parts_words(&self, next: &str) -> bool {
        let before = self.spans.last().and_then(|span| span.text.chars().next_back());
        let ends = before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || ":.,)%".contains(c));
        ends && next.chars().next().is_some_and(char::is_uppercase)
    }

    fn flush(&mut self) {
        let spans = tidy(std::mem::take(&mut self.spans));
        if spans.is_empty() {
            return;
        }
        if let Some(level) = self.heading.filter(|_| self.in_item == 0) {
            self.blocks.push(Block::Heading { level, spans });
        } else if self.in_item > 0 && !self.lists.is_empty() {
            self.add_item(spans);
        } else {
            self.blocks.push(Block::Paragraph { spans });
        }
    }

    fn add_item(&mut self, spans: Vec<Span>) {
        if !matches!(self.blocks.last(), Some(Block::List { .. })) {
            let ordered = self.lists.last().copied().unwrap_or_default();
            self.blocks.push(Block::List { ordered, items: Vec::new() });
        }
        let Some(Block::List { items, .. }) = self.blocks.last_mut() else { return };
        match items.last_mut().filter(|_| self.item_begun) {
            Some(item) => {
                item.push(Span { text: " ".to_owned(), bold: false, href: None });
                item.extend(spans);
            }
            None => items.push(spans),
        }
        self.item_begun = true;
    }

    fn finish(mut self) -> Document {
        self.flush();
        let is_said = |block: &Block| !matches!(block, Block::List { items, .. } if items.is_empty());
        self.blocks.retain(is_said);
        level_headings(&mut self.blocks);
        Document { blocks: self.blocks }
    }
}

fn follows_inline(node: Point<'_>) -> bool {
    node.prev_sibling().is_some_and(|before| matches!(name(before), "span" | "a"))
}

/// Some pages set their headings as bold text right after one another, with nothing between.
fn follows_bold(node: Point<'_>) -> bool {
    let before = node.prev_sibling().is_some_and(|before| matches!(name(before), "b" | "strong"));
    before && node.parent().is_some_and(|above| !matches!(name(above), "p" | "span" | "li" | "em" | "a"))
}

/// Folds white space to one blank, keeps one at the ends, and leaves out what cannot be seen.
fn fold_blanks(words: &str, max: usize) -> String {
    let middle = clean(words, max);
    let is_blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
    if middle.is_empty() {
        return if words.chars().any(char::is_whitespace) { " ".to_owned() } else { middle };
    }
    let start = if is_blank(words.chars().next()) { " " } else { "" };
    let end = if is_blank(words.chars().next_back()) { " " } else { "" };
    format!("{start}{middle}{end}")
}

fn tidy(mut spans: Vec<Span>) -> Vec<Span> {
    let mut after_blank = true;
    for span in &mut spans {
        if after_blank {
            span.text = span.text.trim_start().to_owned();
        }
        if !span.text.is_empty() {
            after_blank = span.text.ends_with(' ');
        }
    }
    spans.retain(|span| !span.text.is_empty());
    while let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        spans.pop();
    }
    spans
}

/// Whatever levels the page used, the ad's start at 1 and go no deeper than 3.
fn level_headings(blocks: &mut [Block]) {
    let mut used: Vec<u8> = blocks
        .iter()
        .filter_map(|block| if let Block::Heading { level, .. } = block { Some(*level) } else { None })
        .collect();
    used.sort_unstable();
    used.dedup();
    for block in blocks {
        if let Block::Heading { level, .. } = block {
            let rank = used.iter().position(|known| known == level).unwrap_or_default();
            *level = 1 + rank.min(2) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_blocks() {
        let source = "<h2>Om oss</h2><p>Vi er <b>ti</b>\n personer.</p><script>alert(1)</script><ul><li><p>En</p>\
            <ul><li>To <a href='https://e.no/x'>her</a> <a href='javascript:x'>der</a></li></ul></li></ul>\
            <h4>Søk</h4><form><input value=x>Navn</form><style>p{}</style>";
        let document = from_source(source);
        assert_eq!(
            document.plain_text(),
            "Om oss\n\nVi er ti personer.\n\n- En\n- To her der\n\nSøk\n\nNavn"
        );
        assert!(matches!(document.blocks[0], Block::Heading { level: 1, .. }));
        assert!(matches!(document.blocks[3], Block::Heading { level: 2, .. }));
        let links: Vec<_> = match &document.blocks[2] {
            Block::List { items, .. } => items[1].iter().filter_map(|span| span.href.clone()).collect(),
            other => panic!("{other:?} is no list"),
        };
        assert_eq!(links, ["https://e.no/x"]);
    }

    #[test]
    fn escaped_markup_and_plain_text_are_read_too() {
        assert_eq!(
            from_source("&lt;p&gt;En&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;").plain_text(),
            "En\n\nR&D"
        );
        assert_eq!(from_source("Intro\n\n## Krav\n* En\n* To\n").plain_text(), "Intro\n\nKrav\n\n- En\n- To");
    }

    #[test]
    fn tags_side_by_side_do_not_run_together() {
        let source = "<p><span>Bergen, Norway</span><span>Full-time</span></p><p><span>S</span><span>øknad</span> til \
            Mac<b>Donald</b></p>";
        assert_eq!(from_source(source).plain_text(), "Bergen, Norway Full-time\n\nSøknad til MacDonald");
    }

    #[test]
    fn text_is_cut_at_the_limit() {
        let long = format!("<p>{}</p>", "ord ".repeat(200_000));
        assert!(length(&from_source(&long)) <= BODY_MAX);
    }
}

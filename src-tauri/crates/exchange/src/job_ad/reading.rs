//! The one pass over a parsed page that collects its lines, head, scripts and links.

use ego_tree::NodeId;
use scraper::{Html, Node};
use url::Url;

use super::page::{Anchor, Head, Line, LineKind, Script, ScriptKind};
use super::regions::{Region, Regions};
use super::tree::{Go, Point, Step, attr, heading_level, is_block, is_unread, name, text, walk};
use super::words::{FIELD_MAX, clean};

/// Most lines read; a page with more is a list or a joke.
const MAX_LINES: usize = 60_000;
/// Most characters of one line.
pub(super) const LINE_MAX: usize = 20_000;

/// What the pass collects.
pub(super) struct Reading {
    pub lines: Vec<Line>,
    pub head: Head,
    pub scripts: Vec<Script>,
    pub anchors: Vec<Anchor>,
    pub script_count: usize,
    pub asks_password: bool,
}

/// Reads a parsed page once, from top to bottom.
pub(super) fn read(html: &Html, regions: &Regions) -> Reading {
    let mut reader = Reader::new(regions);
    walk(html.tree.root(), |step| match step {
        Step::Enter(node) => reader.enter(node),
        Step::Leave(node) => reader.leave(node),
    });
    reader.end_line();
    let Reader { lines, head, scripts, anchors, script_count, asks_password, .. } = reader;
    Reading { lines, head, scripts, anchors, script_count, asks_password }
}

struct Reader<'r> {
    regions: &'r Regions,
    stack: Vec<(NodeId, Region)>,
    lines: Vec<Line>,
    pieces: Vec<(Option<NodeId>, String)>,
    time: Option<String>,
    linked: usize,
    block: Option<NodeId>,
    kind: LineKind,
    region: Region,
    in_link: usize,
    open_anchor: Option<(NodeId, String, String)>,
    head: Head,
    scripts: Vec<Script>,
    anchors: Vec<Anchor>,
    script_count: usize,
    asks_password: bool,
}

impl<'r> Reader<'r> {
    fn new(regions: &'r Regions) -> Self {
        Self {
            regions,
            stack: Vec::new(),
            lines: Vec::new(),
            pieces: Vec::new(),
            time: None,
            linked: 0,
            block: None,
            kind: LineKind::Plain,
            region: Region::Main,
            in_link: 0,
            open_anchor: None,
            head: Head::default(),
            scripts: Vec::new(),
            anchors: Vec::new(),
            script_count: 0,
            asks_password: false,
        }
    }

    fn enter(&mut self, node: Point<'_>) -> Go {
        match node.value() {
            Node::Text(words) => self.add_text(node, &words.text),
            Node::Comment(comment) => self.comment(&comment.comment),
            Node::Element(_) => return self.enter_element(node),
            _ => {}
        }
        Go::In
    }

    fn enter_element(&mut self, node: Point<'_>) -> Go {
        let name = name(node);
        self.collect(node, name);
        if name == "svg" {
            self.icon(node);
        }
        if (is_unread(name) && name != "head") || name == "title" {
            return Go::Past;
        }
        if let Some(region) = self.regions.get(&node.id()) {
            self.end_line();
            self.stack.push((node.id(), self.region));
            // What lies within other ads or a dialog stays there.
            if matches!(self.region, Region::Main | Region::Aside) {
                self.region = *region;
            }
        }
        if name == "br" || is_block(node) {
            self.start_block(node, name);
        }
        if name == "a" {
            self.in_link += 1;
            if let Some(href) = attr(node, "href") {
                self.open_anchor = Some((node.id(), href.to_owned(), String::new()));
            }
        }
        if name == "time" && self.time.is_none() {
            self.time = attr(node, "datetime").map(|value| clean(value, 60));
        }
        Go::In
    }

    fn start_block(&mut self, node: Point<'_>, name: &str) {
        self.end_line();
        if name == "br" {
            return;
        }
        self.block = Some(node.id());
        self.kind = match (heading_level(node), name) {
            (Some(level), _) => LineKind::Heading(level),
            (_, "dt" | "th") => LineKind::Term,
            (_, "dd" | "td") => LineKind::Detail,
            (_, "li") => LineKind::Item,
            // A paragraph in a cell or a block in a heading is still the cell or the heading.
            (_, "p" | "span" | "div") if self.kind != LineKind::Plain && within_kind(node, self.kind) => {
                self.kind
            }
            _ => LineKind::Plain,
        };
    }

    fn leave(&mut self, node: Point<'_>) -> Go {
        let name = name(node);
        if name == "a" {
            self.in_link = self.in_link.saturating_sub(1);
            self.end_anchor(node);
        }
        if is_block(node) && name != "br" {
            self.end_line();
            self.block = node.parent().map(|above| above.id());
            if matches!(name, "dt" | "th" | "dd" | "td" | "li") || heading_level(node).is_some() {
                self.kind = LineKind::Plain;
            }
        }
        if self.stack.last().is_some_and(|(id, _)| *id == node.id()) {
            self.end_line();
            if let Some((_, before)) = self.stack.pop() {
                self.region = before;
            }
        }
        Go::In
    }

    fn end_anchor(&mut self, node: Point<'_>) {
        if let Some((id, href, words)) = self.open_anchor.take() {
            if id == node.id() && self.anchors.len() < MAX_LINES {
                self.anchors.push(Anchor { href, text: clean(&words, FIELD_MAX), region: self.region });
            } else if id != node.id() {
                self.open_anchor = Some((id, href, words));
            }
        }
    }

    fn add_text(&mut self, node: Point<'_>, words: &str) {
        if let Some((_, _, link)) = self.open_anchor.as_mut()
            && link.len() < LINE_MAX
        {
            link.push_str(words);
        }
        let parent = node.parent().map(|above| above.id());
        match self.pieces.last_mut() {
            Some((of, piece)) if *of == parent && piece.len() < LINE_MAX => piece.push_str(words),
            _ => self.pieces.push((parent, words.to_owned())),
        }
        if self.in_link > 0 {
            self.linked += words.trim().chars().count();
        }
    }

    fn end_line(&mut self) {
        let raw = std::mem::take(&mut self.pieces);
        let pieces: Vec<String> =
            raw.iter().map(|(_, piece)| clean(piece, LINE_MAX)).filter(|piece| !piece.is_empty()).collect();
        let time = self.time.take();
        let linked = std::mem::take(&mut self.linked);
        if pieces.is_empty() || self.lines.len() >= MAX_LINES {
            return;
        }
        self.lines.push(Line {
            pieces,
            kind: self.kind,
            region: self.region,
            node: self.block,
            linked,
            time,
        });
    }

    /// Sites name their icons for screen readers ("Arbeidsgiver"), and the words beside are then the value.
    fn icon(&mut self, node: Point<'_>) {
        let title = node.children().find(|child| name(*child) == "title").map(|title| text(title, 60));
        if let Some(title) = title.filter(|title| !title.is_empty()) {
            self.end_line();
            let line = Line { kind: LineKind::Icon, region: self.region, ..Line::plain(&title) };
            self.lines.push(line);
        }
    }

    fn collect(&mut self, node: Point<'_>, name: &str) {
        match name {
            "html" => self.head.lang = attr(node, "lang").map(str::to_owned),
            "title" if self.head.title.is_empty() => self.head.title = text(node, FIELD_MAX * 2),
            "meta" => self.meta(node),
            "link" if attr(node, "rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                self.head.canonical = attr(node, "href").map(str::to_owned);
            }
            "base" if self.head.base.is_none() => {
                self.head.base = attr(node, "href").and_then(|href| Url::parse(href).ok());
            }
            "input" if attr(node, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("password")) => {
                self.asks_password |= self.region == Region::Main;
            }
            "script" => self.script(node),
            _ => self.embedded(node),
        }
    }

    fn meta(&mut self, node: Point<'_>) {
        let key = attr(node, "property").or_else(|| attr(node, "name")).or_else(|| attr(node, "itemprop"));
        // Some sites write the content into `value`.
        let content = attr(node, "content").or_else(|| attr(node, "value"));
        if let (Some(key), Some(content)) = (key, content) {
            self.head.metas.push((key.to_ascii_lowercase(), clean(content, 2_000)));
        }
    }

    fn script(&mut self, node: Point<'_>) {
        self.script_count += 1;
        let kind = attr(node, "type").unwrap_or_default().to_ascii_lowercase();
        let kind = match kind.as_str() {
            kind if kind.contains("ld+json") => ScriptKind::LinkedData,
            kind if kind.contains("json") => ScriptKind::Json,
            "" | "text/javascript" | "application/javascript" | "module" => ScriptKind::Code,
            _ => return,
        };
        let text: String =
            node.children().filter_map(|c| c.value().as_text().map(|t| t.text.to_string())).collect();
        if text.contains('{') || text.contains("&quot;") {
            self.scripts.push(Script { kind, text });
        }
    }

    /// State that frameworks leave in attributes, and JSON in `code` elements.
    fn embedded(&mut self, node: Point<'_>) {
        for attribute in ["data-page", "data-props", "data-react-props", "data-state", "data-initial-state"] {
            if let Some(text) = attr(node, attribute).filter(|value| value.starts_with('{')) {
                self.scripts.push(Script { kind: ScriptKind::Json, text: text.to_owned() });
            }
        }
    }

    fn comment(&mut self, comment: &str) {
        if let Some(saved) = comment.trim().strip_prefix("saved from url=") {
            let address = saved.find(')').map_or(saved, |end| &saved[end + 1..]);
            self.head.saved_from = address.split_whitespace().next().map(str::to_owned);
        }
        let mut rest = comment;
        while let Some(found) = rest.find("ld+json") {
            rest = &rest[found..];
            let Some(start) = rest.find('>') else { return };
            let end = rest.find("</script").unwrap_or(rest.len()).max(start + 1);
            self.scripts.push(Script { kind: ScriptKind::LinkedData, text: rest[start + 1..end].to_owned() });
            rest = &rest[end..];
        }
    }
}

fn within_kind(node: Point<'_>, kind: LineKind) -> bool {
    node.ancestors().take(4).any(|above| match kind {
        LineKind::Heading(_) => heading_level(above).is_some(),
        LineKind::Term => matches!(name(above), "dt" | "th"),
        LineKind::Detail => matches!(name(above), "dd" | "td"),
        LineKind::Item => name(above) == "li",
        LineKind::Icon | LineKind::Plain => false,
    })
}

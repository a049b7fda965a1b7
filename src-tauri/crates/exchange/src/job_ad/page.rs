//! A parsed page and what one pass over it collects: lines of text, the head, scripts, links.

use ego_tree::NodeId;
use scraper::Html;
use url::Url;

use super::reading::{LINE_MAX, Reading, read};
use super::regions::{Region, Regions, regions};
use super::words::clean;

pub(super) struct Page {
    pub html: Html,
    pub regions: Regions,
    pub lines: Vec<Line>,
    pub head: Head,
    pub scripts: Vec<Script>,
    pub anchors: Vec<Anchor>,
    /// Scripts of any kind, to tell a page that fills itself in.
    pub script_count: usize,
    pub asks_password: bool,
}

/// One line of text as a browser would break it.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The texts of the elements the line is made of, none of them blank.
    pub pieces: Vec<String>,
    pub kind: LineKind,
    pub region: Region,
    /// The element the line stands in.
    pub node: Option<NodeId>,
    /// Characters of it that are links.
    pub linked: usize,
    /// The `datetime` of a `<time>` in it.
    pub time: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Heading(u8),
    /// `dt` and `th`.
    Term,
    /// `dd` and `td`.
    Detail,
    Item,
    /// The spoken title of an icon.
    Icon,
    Plain,
}

#[derive(Default)]
pub(super) struct Head {
    pub title: String,
    /// `name`, `property` or `itemprop` in lower case, and the content.
    pub metas: Vec<(String, String)>,
    pub canonical: Option<String>,
    pub lang: Option<String>,
    pub base: Option<Url>,
    /// The address a browser wrote into the file when it saved it.
    pub saved_from: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScriptKind {
    LinkedData,
    Json,
    Code,
}

pub(super) struct Script {
    pub kind: ScriptKind,
    pub text: String,
}

pub(super) struct Anchor {
    pub href: String,
    pub text: String,
    pub region: Region,
}

impl Line {
    pub fn text(&self) -> String {
        clean(&self.pieces.join(" "), LINE_MAX)
    }

    pub fn plain(text: &str) -> Self {
        Self {
            pieces: vec![text.to_owned()],
            kind: LineKind::Plain,
            region: Region::Main,
            node: None,
            linked: 0,
            time: None,
        }
    }
}

impl Head {
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.metas.iter().find(|(name, _)| name == key).map(|(_, content)| content.as_str())
    }
}

impl Page {
    /// Reads a page whose markup is tame already.
    pub fn read(markup: &str, url: Option<&str>) -> Self {
        let html = Html::parse_document(markup);
        let regions = regions(&html);
        let Reading { lines, mut head, scripts, anchors, script_count, asks_password } =
            read(&html, &regions);
        head.base = url.and_then(|url| Url::parse(url).ok()).or(head.base);
        Self { lines, head, scripts, anchors, script_count, asks_password, regions, html }
    }

    /// An absolute `http` or `https` address for a link of the page.
    pub fn resolve(&self, href: &str) -> Option<String> {
        let url = match Url::parse(href.trim()) {
            Ok(url) => url,
            Err(_) => self.base()?.join(href.trim()).ok()?,
        };
        matches!(url.scheme(), "http" | "https").then(|| url.to_string()).filter(|url| url.len() <= 2_000)
    }

    fn base(&self) -> Option<Url> {
        let own = |address: Option<&str>| address.and_then(|address| Url::parse(address).ok());
        self.head
            .base
            .clone()
            .filter(|base| matches!(base.scheme(), "http" | "https"))
            .or_else(|| own(self.head.canonical.as_deref()))
            .or_else(|| own(self.head.meta("og:url")))
            .or_else(|| own(self.head.saved_from.as_deref()))
    }

    /// The lines that may belong to the ad.
    pub fn ad_lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| matches!(line.region, Region::Main | Region::Aside))
    }
}

//! Walking a parsed page without recursion, however deep it is.

use ego_tree::NodeRef;
use scraper::Node;

use super::words::clean;

pub(super) type Point<'a> = NodeRef<'a, Node>;

/// A step of a walk.
pub(super) enum Step<'a> {
    Enter(Point<'a>),
    Leave(Point<'a>),
}

/// Whether a walk goes into the node it just entered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Go {
    In,
    Past,
    Stop,
}

/// Walks the tree under `root`, `root` included. A node passed by is not left either.
pub(super) fn walk<'a>(root: Point<'a>, mut visit: impl FnMut(Step<'a>) -> Go) {
    let mut at = root;
    'enter: loop {
        let go = visit(Step::Enter(at));
        if go == Go::Stop {
            return;
        }
        if go == Go::In {
            if let Some(child) = at.first_child() {
                at = child;
                continue 'enter;
            }
            if visit(Step::Leave(at)) == Go::Stop {
                return;
            }
        }
        while at.id() != root.id() {
            if let Some(next) = at.next_sibling() {
                at = next;
                continue 'enter;
            }
            let Some(parent) = at.parent() else { return };
            at = parent;
            if visit(Step::Leave(at)) == Go::Stop {
                return;
            }
        }
        return;
    }
}

/// The element's name; empty for text, comments and the document.
pub(super) fn name<'a>(node: Point<'a>) -> &'a str {
    node.value().as_element().map_or("", |element| element.name())
}

/// An attribute that is there and not blank.
pub(super) fn attr<'a>(node: Point<'a>, attribute: &str) -> Option<&'a str> {
    node.value().as_element()?.attr(attribute).map(str::trim).filter(|value| !value.is_empty())
}

/// Elements whose text is not for reading.
pub(super) fn is_unread(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "svg"
            | "head"
            | "textarea"
            | "select"
            | "option"
            | "iframe"
            | "object"
            | "video"
            | "audio"
            | "canvas"
            | "code-block"
            | "math"
            | "datalist"
    )
}

/// The readable text under a node, cleaned, at most `max` characters of it.
pub(super) fn text(root: Point<'_>, max: usize) -> String {
    let mut raw = String::new();
    walk(root, |step| {
        let Step::Enter(node) = step else { return Go::In };
        if let Some(words) = node.value().as_text() {
            raw.push_str(&words.text);
            return if raw.len() > max.saturating_mul(8) { Go::Stop } else { Go::In };
        }
        if node.id() != root.id() && is_unread(name(node)) {
            return Go::Past;
        }
        if is_block(node) {
            raw.push(' ');
        }
        Go::In
    });
    clean(&raw, max)
}

/// Whether an element starts a line of its own, as browsers draw it by default.
pub(super) fn is_block(node: Point<'_>) -> bool {
    let name = name(node);
    if name.is_empty() {
        return false;
    }
    let inline = matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "picture"
            | "q"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "svg"
            | "time"
            | "title"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "slot"
            | "icon"
    );
    // Utility classes say so in the open; other style sheets are not read.
    !inline
        || attr(node, "class")
            .is_some_and(|c| c.split_ascii_whitespace().any(|c| c == "block" || c == "d-block"))
}

/// The level of a heading element.
pub(super) fn heading_level(node: Point<'_>) -> Option<u8> {
    match name(node) {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ if attr(node, "role") == Some("heading") => {
            attr(node, "aria-level").and_then(|level| level.parse().ok()).or(Some(2))
        }
        _ => None,
    }
}

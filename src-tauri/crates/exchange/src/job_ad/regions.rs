//! Which parts of a page belong to the ad: not the menus, not the cookie box, and not the ads beside it.

use std::collections::{HashMap, HashSet};

use domain::fold::fold;
use ego_tree::NodeId;
use scraper::{Html, Node};

use super::tree::{Go, Point, Step, attr, heading_level, name, text, walk};
use super::vocabulary::SIMILAR;
use super::words::has_any;

/// What a part of a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Region {
    Main,
    /// Beside the main text, often the facts of the ad.
    Aside,
    /// Menus, dialogs, cookie boxes, the foot of the page.
    Chrome,
    /// Other ads.
    Similar,
}

/// The elements where another region begins.
pub(super) type Regions = HashMap<NodeId, Region>;

/// Finds where regions begin.
pub(super) fn regions(html: &Html) -> Regions {
    let mut regions = Regions::new();
    let above_title = above_first_headings(html);
    for node in html.tree.nodes() {
        if node.value().as_element().is_none() {
            continue;
        }
        if let Some(region) = by_element(node, &above_title) {
            regions.insert(node.id(), region);
        }
        if let Some(level) = heading_level(node)
            && level > 1
            && is_similar(&text(node, 60))
        {
            mark_similar(node, &above_title, &mut regions);
        }
    }
    regions
}

fn is_similar(heading: &str) -> bool {
    let folded = fold(heading);
    folded.len() < 60 && SIMILAR.iter().any(|words| folded.starts_with(words))
}

/// Every element that holds an `h1`: such an element is never a menu or a list of other ads.
fn above_first_headings(html: &Html) -> HashSet<NodeId> {
    let mut above = HashSet::new();
    for node in html.tree.nodes().filter(|node| name(*node) == "h1") {
        for ancestor in node.ancestors() {
            if !above.insert(ancestor.id()) {
                break;
            }
        }
    }
    above
}

fn by_element(node: Point<'_>, above_title: &HashSet<NodeId>) -> Option<Region> {
    let name = name(node);
    if matches!(name, "html" | "body" | "main" | "article") {
        return None;
    }
    if matches!(name, "nav" | "dialog" | "button") || is_hidden(node) {
        return Some(Region::Chrome);
    }
    if above_title.contains(&node.id()) {
        return None;
    }
    match name {
        "footer" if !within_article(node) => return Some(Region::Chrome),
        "header" if !within_article(node) => return Some(Region::Chrome),
        "aside" => return Some(Region::Aside),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "a" | "p" | "span" | "li" => return None,
        _ => {}
    }
    let role = attr(node, "role").unwrap_or_default();
    if matches!(role, "navigation" | "dialog" | "alertdialog" | "banner" | "contentinfo" | "search" | "menu")
    {
        return Some(Region::Chrome);
    }
    by_class(node, name)
}

fn by_class(node: Point<'_>, name: &str) -> Option<Region> {
    let class = attr(node, "class").unwrap_or_default();
    let words = format!("{name} {class} {}", attr(node, "id").unwrap_or_default()).to_ascii_lowercase();
    if words.len() > 600 {
        return None;
    }
    let says_other = has_any(&words, &["similar", "recommend", "related", "lignende"]);
    if says_other
        && has_any(&words, &["job", "ad-", "ads", "stilling", "vacanc", "position", "posting", "annonse"])
    {
        return Some(Region::Similar);
    }
    let boxes =
        ["cookie", "consent", "onetrust", "modal", "gdpr", "breadcrumb", "site-footer", "site-header"];
    has_any(&words, &boxes).then_some(Region::Chrome)
}

fn is_hidden(node: Point<'_>) -> bool {
    let hidden = node.value().as_element().is_some_and(|element| element.attr("hidden").is_some());
    hidden
        || attr(node, "style").is_some_and(|style| {
            let style: String = style.chars().take(200).filter(|c| !c.is_whitespace()).collect();
            style.to_ascii_lowercase().contains("display:none")
        })
}

fn within_article(node: Point<'_>) -> bool {
    node.ancestors().take(40).any(|above| matches!(name(above), "article" | "main"))
}

/// Marks the part of the page that a heading over other ads begins: the largest element that starts with the heading,
/// or, when that holds the heading alone, all that follows beside it.
fn mark_similar(heading: Point<'_>, above_title: &HashSet<NodeId>, regions: &mut Regions) {
    let mut part = heading;
    while let Some(above) = part.parent() {
        let starts_with_part = part.prev_siblings().all(|before| !has_text(before));
        let is_root =
            above_title.contains(&above.id()) || matches!(name(above), "body" | "html" | "main" | "");
        if is_root || !starts_with_part {
            break;
        }
        part = above;
    }
    regions.insert(part.id(), Region::Similar);
    if text(part, 100) == text(heading, 100) {
        let level = heading_level(heading).unwrap_or(2);
        for beside in part.next_siblings() {
            if heading_level(beside).is_some_and(|other| other <= level) {
                break;
            }
            regions.insert(beside.id(), Region::Similar);
        }
    }
}

fn has_text(node: Point<'_>) -> bool {
    let mut found = false;
    walk(node, |step| match step {
        Step::Enter(at) => match at.value() {
            Node::Text(words) if !words.text.trim().is_empty() => {
                found = true;
                Go::Stop
            }
            Node::Element(element) if matches!(element.name(), "script" | "style" | "svg" | "template") => {
                Go::Past
            }
            _ => Go::In,
        },
        Step::Leave(_) => Go::In,
    });
    found
}

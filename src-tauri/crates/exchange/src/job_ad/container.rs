//! The part of a page that holds the ad's text, when neither its data nor a site's rule says which.

use std::collections::HashMap;

use ego_tree::NodeId;

use super::page::{LineKind, Page};
use super::regions::Region;
use super::tree::{Point, attr, name};
use super::vocabulary::TEXT_NAMES;
use super::words::has_any;

/// How far up from a line its text counts.
const REACH: usize = 48;
/// The share of the page's sentences that the part must hold.
const SHARE: f64 = 0.75;

/// The element that holds the ad's text.
pub(super) fn container(page: &Page) -> Option<Point<'_>> {
    described(page).or_else(|| densest(page))
}

/// An element that the page itself calls the description.
fn described(page: &Page) -> Option<Point<'_>> {
    let found = page.html.tree.nodes().find(|node| {
        let words = [attr(*node, "class"), attr(*node, "id"), attr(*node, "data-testid")];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
        !words.is_empty()
            && words.len() < 400
            && has_any(&words, TEXT_NAMES)
            && !page.regions.contains_key(&node.id())
    })?;
    (super::tree::text(found, 400).chars().count() >= 300).then_some(found)
}

/// The smallest element that holds most of the page's sentences.
fn densest(page: &Page) -> Option<Point<'_>> {
    let mut sums: HashMap<NodeId, usize> = HashMap::new();
    let mut total = 0;
    for line in page.lines.iter().filter(|line| line.region == Region::Main) {
        let Some(node) = line.node.and_then(|id| page.html.tree.get(id)) else { continue };
        let length = line.text().chars().count().saturating_sub(line.linked);
        if length < 30 && !matches!(line.kind, LineKind::Item) || length == 0 {
            continue;
        }
        total += length;
        *sums.entry(node.id()).or_default() += length;
        for above in node.ancestors().take(REACH) {
            *sums.entry(above.id()).or_default() += length;
        }
    }
    // Counts of characters are far below what an f64 holds exactly.
    let wanted = (total as f64 * SHARE) as usize;
    let best = sums
        .into_iter()
        .filter(|(_, sum)| *sum >= wanted.max(1))
        .min_by_key(|(id, sum)| (*sum, std::cmp::Reverse(*id)))?;
    let mut node = page.html.tree.get(best.0)?;
    while matches!(name(node), "p" | "li" | "ul" | "ol" | "span" | "strong" | "b" | "em") {
        node = node.parent()?;
    }
    Some(node)
}

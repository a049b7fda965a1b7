//! Microdata and RDFa: schema.org objects written into the page's own elements.
//!
//! Both become the JSON that JSON-LD would have said, so that one reader knows what a JobPosting means.

use ego_tree::NodeId;
use serde_json::{Map, Value};

use super::json_ld::last_part;
use super::page::Page;
use super::tree::{Go, Point, Step, attr, name, text, walk};
use super::words::first_chars;

/// Longest value of one property.
const VALUE_MAX: usize = 100_000;
/// Most nested objects open at once.
const MAX_OPEN: usize = 64;

/// Which of the two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Microdata,
    Rdfa,
}

/// A posting and the element that holds it.
pub(super) struct Marked {
    pub object: Map<String, Value>,
    pub node: NodeId,
}

/// The job postings written in one of the two ways.
pub(super) fn postings(page: &Page, syntax: Syntax) -> Vec<Marked> {
    let mut found = Vec::new();
    walk(page.html.tree.root(), |step| {
        let Step::Enter(node) = step else { return Go::In };
        if syntax.type_of(node) == Some("JobPosting") {
            found.push(Marked { object: read(node, syntax), node: node.id() });
            return Go::Past;
        }
        Go::In
    });
    found
}

impl Syntax {
    fn type_of<'a>(self, node: Point<'a>) -> Option<&'a str> {
        let types = match self {
            Self::Microdata => attr(node, "itemtype"),
            Self::Rdfa => attr(node, "typeof"),
        }?;
        let mut names = types.split_ascii_whitespace().map(last_part);
        names.clone().find(|name| *name == "JobPosting").or_else(|| names.next())
    }

    fn opens(self, node: Point<'_>) -> bool {
        match self {
            Self::Microdata => {
                node.value().as_element().is_some_and(|element| element.attr("itemscope").is_some())
            }
            Self::Rdfa => attr(node, "typeof").is_some(),
        }
    }

    fn properties<'a>(self, node: Point<'a>) -> impl Iterator<Item = &'a str> {
        let names = match self {
            Self::Microdata => attr(node, "itemprop"),
            Self::Rdfa => attr(node, "property"),
        };
        names.unwrap_or_default().split_ascii_whitespace().map(last_part)
    }
}

fn read(root: Point<'_>, syntax: Syntax) -> Map<String, Value> {
    let mut open: Vec<(NodeId, Vec<String>, Map<String, Value>)> = Vec::new();
    let mut result = Map::new();
    let mut texts = VALUE_MAX * 4;
    walk(root, |step| match step {
        Step::Enter(node) => {
            let names: Vec<String> = syntax.properties(node).map(str::to_owned).collect();
            let is_root = node.id() == root.id();
            if syntax.opens(node) && open.len() < MAX_OPEN {
                let mut object = Map::new();
                let kind = syntax.type_of(node).unwrap_or_default();
                object.insert("@type".into(), Value::String(kind.to_owned()));
                open.push((node.id(), if is_root { Vec::new() } else { names }, object));
            } else if let Some((_, _, object)) = open.last_mut() {
                for property in names {
                    let value = value_of(node, texts.min(VALUE_MAX));
                    texts = texts.saturating_sub(value.len());
                    add(object, &property, Value::String(value));
                }
            }
            Go::In
        }
        Step::Leave(node) => {
            if open.last().is_some_and(|(id, _, _)| *id == node.id())
                && let Some((_, names, object)) = open.pop()
            {
                match open.last_mut() {
                    Some((_, _, above)) => {
                        names.iter().for_each(|property| add(above, property, Value::Object(object.clone())));
                    }
                    None => result = object,
                }
            }
            Go::In
        }
    });
    result
}

fn add(object: &mut Map<String, Value>, property: &str, value: Value) {
    match object.get_mut(property) {
        None => {
            object.insert(property.to_owned(), value);
        }
        Some(Value::Array(values)) if values.len() < 200 => values.push(value),
        Some(Value::Array(_)) => {}
        Some(one) => *one = Value::Array(vec![one.take(), value]),
    }
}

fn value_of(node: Point<'_>, max: usize) -> String {
    let named = match name(node) {
        "a" | "link" | "area" => attr(node, "href"),
        "img" | "source" | "embed" | "iframe" => attr(node, "src"),
        "time" => attr(node, "datetime"),
        "data" | "meter" => attr(node, "value"),
        _ => None,
    };
    // A link's words are what a person reads as the title or the employer; its address is asked for by name.
    let is_address =
        name(node) == "a" && !attr(node, "itemprop").is_some_and(|p| p.contains("rl") || p == "sameAs");
    let value = attr(node, "content").or(named.filter(|_| !is_address));
    value.map_or_else(|| text(node, max), |value| first_chars(value, max).to_owned())
}

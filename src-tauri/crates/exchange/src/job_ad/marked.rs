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
/// Most values that are copied because objects have several names.
const MAX_COPIED: usize = 10_000;
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

/// An object whose element was not left yet.
struct Open {
    node: NodeId,
    /// The properties of the object above that it is.
    names: Vec<String>,
    object: Map<String, Value>,
    /// How many values are in it, those within others too.
    size: usize,
}

fn read(root: Point<'_>, syntax: Syntax) -> Map<String, Value> {
    let mut open: Vec<Open> = Vec::new();
    let mut result = Map::new();
    let (mut texts, mut copies) = (VALUE_MAX * 4, MAX_COPIED);
    walk(root, |step| match step {
        Step::Enter(node) => {
            let mut names: Vec<String> = syntax.properties(node).map(str::to_owned).collect();
            if syntax.opens(node) && open.len() < MAX_OPEN {
                let kind = syntax.type_of(node).unwrap_or_default();
                let object = Map::from_iter([("@type".to_owned(), Value::String(kind.to_owned()))]);
                if node.id() == root.id() {
                    names.clear();
                }
                open.push(Open { node: node.id(), names, object, size: 1 });
            } else if let Some(last) = open.last_mut().filter(|_| !names.is_empty()) {
                let value = value_of(node, texts.min(VALUE_MAX));
                for property in names {
                    let value = first_chars(&value, texts).to_owned();
                    texts = texts.saturating_sub(value.len());
                    last.size += 1;
                    add(&mut last.object, &property, Value::String(value));
                }
            }
            Go::In
        }
        Step::Leave(node) => {
            if let Some(closed) = open.pop_if(|last| last.node == node.id()) {
                match open.last_mut() {
                    Some(above) => put_into(above, closed, &mut copies),
                    None => result = closed.object,
                }
            }
            Go::In
        }
    });
    result
}

/// Puts an object under each of its names into the one above. An element of several names within others of several names
/// would be there eight, sixty-four, five hundred times: so much is copied in all, and what is more only stands under the
/// first name.
fn put_into(above: &mut Open, closed: Open, copies: &mut usize) {
    let Open { names, object, size, .. } = closed;
    for (place, property) in names.iter().enumerate() {
        if place > 0 {
            let Some(left) = copies.checked_sub(size) else { return };
            *copies = left;
        }
        above.size += size;
        add(&mut above.object, property, Value::Object(object.clone()));
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn values(value: &Value) -> usize {
        match value {
            Value::Object(object) => 1 + object.values().map(values).sum::<usize>(),
            Value::Array(list) => list.iter().map(values).sum(),
            _ => 1,
        }
    }

    #[test]
    fn objects_of_many_names_within_each_other_are_not_copied_without_end() {
        let inner = |names: &str| format!("<div itemprop=\"{names}\" itemscope><b itemprop=\"name\">x</b>");
        let page = |names: &str, deep: usize| {
            let inner = inner(names).repeat(deep);
            let html = format!("<div itemscope itemtype=\"https://schema.org/JobPosting\">{inner}</div>");
            postings(&Page::read(&html, None), Syntax::Microdata).pop().unwrap().object
        };
        let both = page("baseSalary estimatedSalary", 1);
        assert_eq!(both["baseSalary"], both["estimatedSalary"]);
        let hostile = Value::Object(page("a b c d e f g h", 40));
        assert!(values(&hostile) <= 2 * MAX_COPIED, "{}", values(&hostile));
    }
}

//! LinkedIn's public page and the fragment it loads: no JSON-LD, known by its classes. Read only when the person
//! pastes it or gives the saved file.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::date_text::read_relative;
use domain::job::Workplace;
use url::Url;

use super::by_class;
use crate::job_ad::body;
use crate::job_ad::draft::{Draft, propose as put};
use crate::job_ad::facts::RELATIVE;
use crate::job_ad::page::Page;
use crate::job_ad::place;
use crate::job_ad::tree::{attr, name, text};

pub(super) fn propose(page: &Page, seen: NaiveDate, draft: &mut Draft) {
    let words = |classes: &[&str]| {
        by_class(page, classes).map(|node| text(node, 400)).filter(|text| !text.is_empty())
    };
    if let Some(title) = words(&["top-card-layout__title", "topcard__title"]) {
        draft.title(Origin::Site, 0.93, &title);
    }
    let employer = words(&["topcard__org-name-link"]).or_else(|| flavor(page, false));
    if let Some(employer) = employer {
        draft.employer(Origin::Site, 0.92, &employer);
    }
    if let Some(place) = flavor(page, true) {
        put(&mut draft.places, Origin::Site, 0.9, place::from_text(&place).map(|place| vec![place]));
        let remote = domain::fold::fold(&place) == "remote";
        put(&mut draft.workplace, Origin::Site, 0.7, remote.then_some(Workplace::Remote));
    }
    let posted = words(&["posted-time-ago__text"]).and_then(|text| read_relative(&text, seen));
    put(&mut draft.posted, Origin::Site, RELATIVE, posted);
    put(&mut draft.apply_url, Origin::Site, 0.85, apply_address(page));
    let description = by_class(page, &["show-more-less-html__markup", "description__text"]);
    let description = description.map(|node| body::from_node(node, &page.regions, page.head.base.as_ref()));
    put(&mut draft.body, Origin::Site, 0.95, description);
}

/// Under the title stand the employer and, marked with a bullet, the place.
fn flavor(page: &Page, bulleted: bool) -> Option<String> {
    let classes = |node| attr(node, "class").unwrap_or_default();
    page.html
        .tree
        .nodes()
        .filter(|node| classes(*node).split_ascii_whitespace().any(|class| class == "topcard__flavor"))
        .filter(|node| !classes(*node).contains("topcard__flavor--metadata"))
        .find(|node| classes(*node).contains("topcard__flavor--bullet") == bulleted)
        .map(|node| text(node, 200))
        .filter(|text| !text.is_empty())
}

/// The employer's own address stands in a comment as a field of LinkedIn's forwarding one.
fn apply_address(page: &Page) -> Option<String> {
    let code =
        page.html.tree.nodes().find(|node| name(*node) == "code" && attr(*node, "id") == Some("applyUrl"))?;
    let comment =
        code.children().find_map(|child| child.value().as_comment().map(|c| c.comment.to_string()))?;
    let forward = Url::parse(comment.trim().trim_matches('"')).ok()?;
    let target = forward.query_pairs().find(|(key, _)| key == "url").map(|(_, value)| value.into_owned());
    target.and_then(|target| page.resolve(&target)).or_else(|| page.resolve(forward.as_str()))
}

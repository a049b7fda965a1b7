//! FINN.no. The facts are labelled and JSON-LD stands beside them; the apply link hides in a template, and the head's
//! title holds position, place and employer ("Kokk · Oslo · Firma AS | FINN Jobb").

use domain::ad::Origin;

use super::by_class;
use crate::job_ad::body;
use crate::job_ad::draft::{Draft, propose as put};
use crate::job_ad::labels::{Label, Pair};
use crate::job_ad::page::Page;
use crate::job_ad::place;
use crate::job_ad::tree::{attr, name};

pub(super) fn propose(page: &Page, pairs: &[Pair], draft: &mut Draft) {
    let number = pairs.iter().find(|pair| pair.label == Label::FinnCode).map(|pair| pair.value.as_str());
    let code = page.head.meta("adid").or(number).filter(|code| code.bytes().all(|b| b.is_ascii_digit()));
    draft.external_id = code.map(str::to_owned);
    if let Some(title) = page.head.meta("og:title") {
        propose_head(title, draft);
    }
    let text = by_class(page, &["import-decoration"]).map(|node| body::from_node(node, &page.regions, None));
    put(&mut draft.body, Origin::Site, 0.9, text.filter(|text| !text.is_empty()));
    put(&mut draft.apply_url, Origin::Site, 0.9, apply_link(page));
}

fn propose_head(title: &str, draft: &mut Draft) {
    let Some((title, _)) = title.rsplit_once(" | FINN") else { return };
    let parts: Vec<&str> = title.split(" · ").map(str::trim).collect();
    if let [position @ .., town, employer] = parts.as_slice()
        && !position.is_empty()
    {
        draft.title(Origin::Site, 0.8, &position.join(" · "));
        draft.employer(Origin::Site, 0.85, employer);
        put(&mut draft.places, Origin::Site, 0.6, place::from_text(town).map(|place| vec![place]));
    }
}

/// The link to apply, also inside the template that the page's script opens.
fn apply_link(page: &Page) -> Option<String> {
    page.html.tree.nodes().filter(|node| name(*node) == "a").find_map(|link| {
        let class = attr(link, "class").unwrap_or_default();
        let href = attr(link, "href")?;
        (class.contains("apply") || href.contains("/job-apply/")).then(|| page.resolve(href))?
    })
}

//! Teamtailor's career pages: JSON-LD with an escaped description says most; the page adds where to apply.

use domain::ad::Origin;

use crate::job_ad::draft::{Draft, propose as put};
use crate::job_ad::head::{first_heading, is_generic};
use crate::job_ad::page::Page;

pub(super) fn propose(page: &Page, draft: &mut Draft) {
    if let Some(title) = first_heading(&page.lines).filter(|title| !is_generic(title)) {
        draft.title(Origin::Site, 0.85, &title);
    }
    if let Some(site) = page.head.meta("og:site_name") {
        draft.employer(Origin::Site, 0.7, site);
    }
    put(&mut draft.apply_url, Origin::Site, 0.85, apply_address(page));
}

/// The form's address stands in an attribute of the main element.
fn apply_address(page: &Page) -> Option<String> {
    page.html.tree.nodes().filter_map(|node| node.value().as_element()).find_map(|element| {
        let (_, address) = element.attrs().find(|(key, _)| key.ends_with("job-application-url-value"))?;
        page.resolve(address)
    })
}

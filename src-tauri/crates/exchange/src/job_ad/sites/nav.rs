//! arbeidsplassen.nav.no. No JSON-LD: the facts are in definition lists, the heading may be a slogan, and the deadline
//! has no year.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::read_deadline;
use domain::fold::fold;

use super::by_class;
use crate::job_ad::body;
use crate::job_ad::draft::{Draft, propose as put};
use crate::job_ad::facts::reference;
use crate::job_ad::identity::is_uuid;
use crate::job_ad::labels::{Label, Pair};
use crate::job_ad::page::{LineKind, Page};
use crate::job_ad::tree::{Go, Step, attr, walk};

pub(super) fn propose(page: &Page, pairs: &[Pair], seen: NaiveDate, draft: &mut Draft) {
    let number = pairs.iter().filter(|pair| pair.label == Label::Number).map(|pair| pair.value.trim());
    draft.external_id =
        number.clone().find(|value| is_uuid(value)).map(str::to_lowercase).or_else(|| shared_uuid(page));
    deadline(page, reference(pairs, None, seen), draft);
    // The advertiser's text comes first; the same class then holds what the employer says of itself.
    let text = by_class(page, &["job-posting-text"])
        .map(|node| body::from_node(node, &page.regions, page.head.base.as_ref()));
    put(&mut draft.body, Origin::Site, 0.95, text);
}

/// Under "Søk på jobben" stands until when.
fn deadline(page: &Page, reference: NaiveDate, draft: &mut Draft) {
    let is_apply = |text: &str| {
        ["sok pa jobben", "sok pa stillinga", "sok pa stillingen"].contains(&fold(text).as_str())
    };
    let heading = page
        .lines
        .iter()
        .position(|line| matches!(line.kind, LineKind::Heading(_)) && is_apply(&line.text()));
    let Some(at) = heading else { return };
    for line in
        page.lines[at + 1..].iter().take(4).take_while(|line| !matches!(line.kind, LineKind::Heading(_)))
    {
        let text = line.text();
        let read = read_deadline(&text, reference);
        if text.chars().count() <= 120 && read.deadline.when != DeadlineWhen::Unknown {
            put(&mut draft.printed, Origin::Site, 0.93, Some(read));
            return;
        }
    }
}

/// The number in the page's own "share" link.
fn shared_uuid(page: &Page) -> Option<String> {
    let mut found = None;
    walk(page.html.tree.root(), |step| {
        let Step::Enter(node) = step else { return Go::In };
        let href = attr(node, "href").unwrap_or_default();
        let after = href.rsplit("/stillinger/stilling/").next().filter(|rest| rest.len() < href.len());
        found = after.and_then(|rest| rest.get(..36)).filter(|id| is_uuid(id)).map(str::to_lowercase);
        if found.is_some() { Go::Stop } else { Go::In }
    });
    found
}

//! One ad from a page's markup: asks every source in turn, then lets the best supported values win.

use chrono::NaiveDate;
use domain::ad::{AdSource, AdState, CaptureWarning, CapturedAd, Origin};
use domain::document::Document;
use serde_json::{Map, Value};
use url::Url;

use super::body;
use super::choose::{best_text, settle};
use super::classify::{Evidence, page_title, refusal};
use super::closed;
use super::contacts::propose_contacts;
use super::container::container;
use super::draft::{Draft, propose};
use super::facts::{Voice, propose_pairs, reference};
use super::head::{first_heading, is_apply, propose_head, reads_as_slogan};
use super::identity::{canonical_url, known};
use super::json_ld::{ById, LinkedData};
use super::labels::{Label, Pair, pairs};
use super::language::language;
use super::marked::{self, Marked, Syntax};
use super::named_parts::propose_named_parts;
use super::page::Page;
use super::posting::Posting;
use super::prose::{propose_badges, propose_deadline_lines, propose_prose};
use super::regions::Region;
use super::sentences::{is_other, propose_sentences, sought};
use super::sites::Site;
use super::state::propose_state;
use super::tame::tame;
use super::text_ad::names_work;
use super::top_facts::propose_top_facts;
use super::words::bones;
use super::{NotAnAd, Seen};

/// How much surer a labelled pair is on a site whose labels are known.
const SITE_LIFT: f32 = 0.15;
/// What is left of a heading's sureness when the text seeks somebody else.
const SLOGAN_SHARE: f32 = 0.55;
/// An ad with less text than this is worth completing.
const SHORT_BODY: usize = 40;

/// Reads a page's markup.
pub(super) fn read(markup: &str, seen: &Seen<'_>) -> Result<CapturedAd, NotAnAd> {
    let markup = tame(markup);
    let page = Page::read(&markup, seen.url);
    let site = Site::of(&page, &markup, seen.url);
    let pairs = pairs(&page.lines);
    let data = LinkedData::read(&page);
    let by_id = data.by_id();
    let marked = [marked::postings(&page, Syntax::Microdata), marked::postings(&page, Syntax::Rdfa)];
    let postings = postings(&data, &by_id, &marked, seen.on);

    let mut draft = Draft::default();
    if let Some(site) = site {
        site.propose(&page, &pairs, seen.on, &mut draft);
    }
    let witnesses = witnesses(&page);
    propose_state(&page, &witnesses, seen.on, &mut draft);
    let url = address(&page, seen, &draft);
    refuse(&page, &pairs, &postings, site, &draft, url.as_deref())?;

    if let Some(posting) = own_posting(&postings, &witnesses) {
        posting.propose(&mut draft);
    }
    for item in marked.iter().flatten().take(1) {
        let item = page
            .html
            .tree
            .get(item.node)
            .map(|node| body::from_node(node, &page.regions, page.head.base.as_ref()));
        propose(&mut draft.body, Origin::Microdata, 0.87, item);
    }
    labelled(&page, &pairs, site, seen.on, &mut draft);
    propose_head(&page, &mut draft);
    finish(&page, &pairs, site, url, draft, seen)
}

fn postings<'a>(
    data: &'a LinkedData,
    by_id: &'a ById<'a>,
    marked: &'a [Vec<Marked>; 2],
    seen: NaiveDate,
) -> Vec<Posting<'a>> {
    let of = |object: &'a Map<String, Value>, from| Posting { object, by_id, from, seen };
    let mut found: Vec<Posting<'a>> =
        data.postings().into_iter().map(|object| of(object, Origin::JsonLd)).collect();
    for (items, from) in marked.iter().zip([Origin::Microdata, Origin::Rdfa]) {
        found.extend(items.iter().map(|item| of(&item.object, from)));
    }
    found
}

/// Texts that name what the page is about, as bare letters.
fn witnesses(page: &Page) -> Vec<String> {
    let og = page.head.meta("og:title").map(str::to_owned);
    let own = [first_heading(&page.lines), og, Some(page.head.title.clone())];
    let mut all: Vec<String> = own.into_iter().flatten().collect();
    let parts: Vec<String> =
        all.iter().flat_map(|t| t.split(['|', '–', '·']).map(str::to_owned).collect::<Vec<_>>()).collect();
    let dashed: Vec<String> =
        all.iter().flat_map(|t| t.split(" - ").map(str::to_owned).collect::<Vec<_>>()).collect();
    all.extend(parts.into_iter().chain(dashed));
    all.iter().map(|text| bones(text)).filter(|text| text.len() > 2).collect()
}

fn own_posting<'p, 'a>(postings: &'p [Posting<'a>], witnesses: &[String]) -> Option<&'p Posting<'a>> {
    let is_own =
        |posting: &&Posting<'_>| posting.title().is_some_and(|title| witnesses.contains(&bones(&title)));
    postings.iter().find(is_own).or_else(|| postings.first())
}

fn refuse(
    page: &Page,
    pairs: &[Pair],
    postings: &[Posting<'_>],
    site: Option<Site>,
    draft: &Draft,
    url: Option<&str>,
) -> Result<(), NotAnAd> {
    let mut titles: Vec<String> = Vec::new();
    for posting in postings {
        let title = posting.title().unwrap_or_default();
        if !titles.iter().any(|known| bones(known) == bones(&title)) {
            titles.push(title);
        }
    }
    let by_label = site.is_some() && pairs.iter().any(|pair| pair.label == Label::Title);
    let by_rule = draft.title.iter().any(|title| matches!(title.from, Origin::Site | Origin::State));
    match refusal(&Evidence { page, pairs, postings: &titles, titled: by_label || by_rule, url }) {
        Some(reason) => Err(reason),
        None => Ok(()),
    }
}

/// Labelled pairs, contacts, the link to apply: what the page says to people.
fn labelled(page: &Page, pairs: &[Pair], site: Option<Site>, seen: NaiveDate, draft: &mut Draft) {
    let voice = match site {
        Some(_) => Voice { from: Origin::Site, lift: SITE_LIFT },
        None => Voice { from: Origin::Label, lift: 0.0 },
    };
    let posted = draft.posted.first().map(|found| found.value);
    let reference = reference(pairs, posted, seen);
    propose_pairs(pairs, voice, reference, seen, draft);
    propose_deadline_lines(&page.lines, voice, reference, draft);
    propose_badges(&page.lines, voice, draft);
    propose_top_facts(&page.lines, draft);
    propose_named_parts(page, reference, draft);
    propose_contacts(&page.lines, voice.from, draft);
    let links =
        page.anchors.iter().filter(|anchor| anchor.region != Region::Similar && is_apply(&anchor.text));
    let link =
        links.filter(|anchor| !anchor.href.starts_with('#')).find_map(|anchor| page.resolve(&anchor.href));
    propose(&mut draft.apply_url, Origin::Label, 0.72, link);
}

fn finish(
    page: &Page,
    pairs: &[Pair],
    site: Option<Site>,
    url: Option<String>,
    mut draft: Draft,
    seen: &Seen<'_>,
) -> Result<CapturedAd, NotAnAd> {
    let text = container(page).map(|node| body::from_node(node, &page.regions, page.head.base.as_ref()));
    propose(&mut draft.body, Origin::Text, 0.6, text.filter(|text| !text.is_empty()));
    let title = best_text(&draft.title);
    let posted = draft.posted.first().map(|found| found.value);
    let reading =
        draft.body.iter().max_by_key(|body| body::length(&body.value)).map(|body| body.value.clone());
    let reference = reference(pairs, posted, seen.on);
    let reading = reading.unwrap_or_default();
    propose_prose(&reading, title.as_deref(), reference, &mut draft);
    propose_sentences(&reading, reference, &mut draft);
    doubt_slogan(&reading, &mut draft);

    let mut ad = settle(draft, seen.on);
    hold_slogan(&mut ad);
    if ad.title.is_none() && ad.body.is_empty() {
        return Err(NotAnAd::NoAd(super::Kept { title: page_title(page), url }));
    }
    ad.state = match closed::state(page) {
        AdState::Unknown if ad.apply_url.is_some() => AdState::Open,
        state => state,
    };
    if ad.state == AdState::Closed {
        ad.warnings.push(CaptureWarning::AdClosed);
    }
    if body::length(&ad.body) < SHORT_BODY {
        ad.warnings.push(CaptureWarning::TextMissing);
    }
    ad.language = language(&ad.body.plain_text(), page.head.lang.as_deref());
    ad.source = source(site, url, ad.source.external_id.take());
    Ok(ad)
}

/// A heading that names no work, over a text that seeks somebody else by name, is a slogan or too wide; the name in the
/// text is then as likely the title, and neither is sure.
fn doubt_slogan(reading: &Document, draft: &mut Draft) {
    let Some(title) = best_text(&draft.title) else { return };
    let by_data = draft.title.iter().any(|found| {
        bones(&found.value) == bones(&title)
            && !matches!(found.from, Origin::Label | Origin::Opengraph | Origin::Text)
    });
    let Some(role) = sought(reading).filter(|role| is_other(&title, role)) else { return };
    if by_data || names_work(&title) {
        return;
    }
    for found in &mut draft.title {
        found.sure *= SLOGAN_SHARE;
    }
    draft.title(Origin::Text, if reads_as_slogan(&title) { 0.58 } else { 0.3 }, &role);
}

/// A title that calls to the reader is never sure unless the page's data says it.
fn hold_slogan(ad: &mut CapturedAd) {
    if let Some(title) = ad.title.as_mut()
        && matches!(title.from, Origin::Label | Origin::Opengraph | Origin::Text)
        && reads_as_slogan(&title.value)
    {
        title.confidence.0 = title.confidence.0.min(0.45);
    }
}

/// The page's address without what tells visitors apart: where it was seen, else what it says of itself.
fn address(page: &Page, seen: &Seen<'_>, draft: &Draft) -> Option<String> {
    let head = &page.head;
    let own = [seen.url, head.canonical.as_deref(), head.meta("og:url"), head.saved_from.as_deref()];
    let absolute = own.into_iter().flatten().find_map(canonical_url);
    let relative = || page.resolve(head.canonical.as_deref()?).as_deref().and_then(canonical_url);
    absolute.or_else(relative).or_else(|| {
        let id = draft.external_id.as_deref()?;
        // NAV's page names its own number and not its address.
        super::identity::is_uuid(id)
            .then(|| format!("https://arbeidsplassen.nav.no/stillinger/stilling/{id}"))
    })
}

/// Where an ad was seen: a known site by its short name, else the host.
pub(super) fn source(site: Option<Site>, url: Option<String>, own_id: Option<String>) -> AdSource {
    let parsed = url.as_deref().and_then(|url| Url::parse(url).ok());
    let host = parsed
        .as_ref()
        .and_then(|url| url.host_str())
        .map(|host| host.strip_prefix("www.").unwrap_or(host).to_owned());
    let by_address = parsed.as_ref().and_then(known).map(|known| known.id().to_owned());
    let site = site.or_else(|| Site::at(parsed.as_ref()?));
    let name = site.map(|site| site.name().to_owned()).or(host);
    AdSource { site: name, url, external_id: by_address.or(own_id) }
}

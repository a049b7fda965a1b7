//! Tells an ad from what is none: a login wall, a list, a page without text, an error.

use std::collections::HashSet;

use domain::fold::fold;
use url::Url;

use super::head::{first_heading, is_apply, is_generic};
use super::identity::known;
use super::labels::{Label, Pair};
use super::not_an_ad::{Kept, NotAnAd};
use super::page::{Line, LineKind, Page};
use super::regions::Region;
use super::text_ad::names_work;
use super::vocabulary::{ERROR_WORDS, FOLDERS, HIRING_WORDS, WORK_WORDS};
use super::words::{bones, has_any};

/// A line shorter than this is no prose.
const PROSE_LINE: usize = 60;
/// A page with less prose than this has no ad text.
const LITTLE_PROSE: usize = 150;
/// Some ads are all short lines; then there are many of them.
const SHORT_LINE: usize = 25;
/// How many characters of short lines make an ad's text.
const MANY_SHORT_LINES: usize = 400;
/// Fewer links to ads are neighbours, not a list.
const LIST_LINKS: usize = 4;
/// An ad has at least this much prose for each link to another ad.
const PROSE_PER_LINK: usize = 140;

/// What has been found out about a page before it is judged.
pub(super) struct Evidence<'a> {
    pub page: &'a Page,
    pub pairs: &'a [Pair],
    /// Titles of the postings in its data, the same one once.
    pub postings: &'a [String],
    /// Whether a site's own rule, or the page's state, gave a title.
    pub titled: bool,
    pub url: Option<&'a str>,
}

/// Why the page is no ad; `None` when it is one.
pub(super) fn refusal(evidence: &Evidence<'_>) -> Option<NotAnAd> {
    let page = evidence.page;
    let kept = || Kept { title: page_title(page), url: evidence.url.map(str::to_owned) };
    if evidence.postings.len() > 1 {
        return several(evidence, kept());
    }
    if evidence.postings.len() == 1 || evidence.titled {
        return None;
    }
    let prose = prose(page, PROSE_LINE);
    if prose < 600 && asks_to_log_in(evidence) {
        return Some(NotAnAd::LoginWall(kept()));
    }
    if prose < 800 && is_error(page) {
        return Some(NotAnAd::NoAd(kept()));
    }
    let links = ad_links(page);
    if links.len() >= LIST_LINKS && prose < links.len() * PROSE_PER_LINK {
        let titles: Vec<String> = links.into_iter().collect();
        return Some(NotAnAd::ListPage {
            kept: kept(),
            count: titles.len(),
            titles: titles.into_iter().take(100).collect(),
        });
    }
    let facts = evidence.pairs.iter().filter(|pair| is_telling(pair.label)).count();
    let works = speaks_of_work(page, facts);
    let is_short_ad = works && headline(page).is_some_and(|heading| !is_generic(&heading));
    let says_little = prose < LITTLE_PROSE && self::prose(page, SHORT_LINE) < MANY_SHORT_LINES;
    if says_little && facts < 2 && !is_short_ad {
        let is_empty = page.script_count == 0 || is_cookie_wall(page);
        return Some(if is_empty { NotAnAd::NoAd(kept()) } else { NotAnAd::ScriptOnly(kept()) });
    }
    (facts == 0 && !works).then(|| NotAnAd::NoAd(kept()))
}

/// Of several postings one may be the page's own, with the others beside it.
fn several(evidence: &Evidence<'_>, kept: Kept) -> Option<NotAnAd> {
    let page = evidence.page;
    let heading = first_heading(&page.lines).map(|text| bones(&text)).unwrap_or_default();
    let head = bones(page.head.meta("og:title").unwrap_or(&page.head.title));
    let is_own = |title: &&String| {
        let own = bones(title);
        own.len() > 2 && (heading == own || head.starts_with(&own) || head.ends_with(&own))
    };
    if evidence.postings.iter().filter(is_own).count() == 1 {
        return None;
    }
    let titles = evidence.postings.iter().take(100).cloned().collect();
    Some(NotAnAd::ListPage { kept, count: evidence.postings.len(), titles })
}

/// The page's own name for itself.
pub(super) fn page_title(page: &Page) -> Option<String> {
    let own = [page.head.meta("og:title"), Some(page.head.title.as_str())];
    let own = own.into_iter().flatten().find(|title| !title.is_empty()).map(str::to_owned);
    own.or_else(|| first_heading(&page.lines))
        .map(|title| super::words::clean(&title, super::words::TITLE_MAX))
}

/// How many characters of the page are in lines at least so long, and not links or menus.
fn prose(page: &Page, least: usize) -> usize {
    page.ad_lines()
        .filter(|line| !matches!(line.kind, LineKind::Heading(_)))
        .map(|line| (line.text(), line.linked))
        .filter(|(text, _)| {
            !has_any(
                &fold(super::words::first_chars(text, 200)),
                &["cookie", "informasjonskaps", "javascript"],
            )
        })
        .map(|(text, linked)| text.chars().count().saturating_sub(linked))
        .filter(|length| *length >= least)
        .sum()
}

fn asks_to_log_in(evidence: &Evidence<'_>) -> bool {
    let page = evidence.page;
    let own = [evidence.url, page.head.canonical.as_deref(), page.head.meta("og:url")];
    let at_login = own.into_iter().flatten().filter_map(|url| Url::parse(url).ok()).any(|url| {
        let path = url.path().to_ascii_lowercase();
        has_any(
            &path,
            &["/authwall", "/login", "/signin", "/sign-in", "/uas/", "/checkpoint/", "/logginn", "/auth/"],
        )
    });
    let words = [
        "sign in",
        "log in",
        "login",
        "logg inn",
        "logg pa",
        "sign up",
        "join linkedin",
        "innlogging",
        "anmelden",
        "bli medlem",
    ];
    let titles = [page_title(page), first_heading(&page.lines)];
    let titled = titles.into_iter().flatten().any(|title| {
        let folded = fold(&title);
        folded.len() < 80 && words.iter().any(|word| folded.starts_with(word) || folded.ends_with(word))
    });
    at_login || titled || page.asks_password
}

fn is_error(page: &Page) -> bool {
    let titles = [Some(page.head.title.clone()), first_heading(&page.lines)];
    titles.into_iter().flatten().any(|title| {
        let folded = fold(&title);
        folded.len() < 120
            && (folded.starts_with("404")
                || folded.starts_with("403")
                || folded.starts_with("500")
                || has_any(&folded, ERROR_WORDS))
    })
}

/// The texts of links to ads, each target once.
fn ad_links(page: &Page) -> Vec<String> {
    let mut targets = HashSet::new();
    let anchors = page.anchors.iter().filter(|anchor| matches!(anchor.region, Region::Main | Region::Aside));
    anchors
        .filter(|anchor| !anchor.text.is_empty() && !is_generic(&anchor.text) && !is_apply(&anchor.text))
        .filter(|anchor| leads_to_ad(page, &anchor.href).is_some_and(|target| targets.insert(target)))
        .map(|anchor| anchor.text.clone())
        .collect()
}

fn leads_to_ad(page: &Page, href: &str) -> Option<String> {
    let url = match page.resolve(href) {
        Some(url) => Url::parse(&url).ok()?,
        // Without a base, a path is enough to judge by.
        None => Url::parse("https://unknown.invalid/").ok()?.join(href).ok()?,
    };
    if let Some(known) = known(&url) {
        return Some(known.key());
    }
    let parts: Vec<String> =
        url.path_segments()?.filter(|part| !part.is_empty()).map(str::to_ascii_lowercase).collect();
    let folder = parts.iter().position(|part| FOLDERS.contains(&part.as_str()))?;
    let last = parts.get(folder + 1..)?.last()?;
    let is_one = last.contains(['-', '_']) || last.chars().any(|c| c.is_ascii_digit());
    is_one.then(|| url.path().to_owned())
}

/// Labels that ads have and other pages seldom do.
fn is_telling(label: Label) -> bool {
    !matches!(
        label,
        Label::Other
            | Label::Changed
            | Label::Contact
            | Label::Posted
            | Label::Title
            | Label::MaybeTitle
            | Label::Number
            | Label::FinnCode
    )
}

/// The first heading of the two highest levels.
fn headline(page: &Page) -> Option<String> {
    let second = || page.ad_lines().find(|line| matches!(line.kind, LineKind::Heading(2))).map(Line::text);
    first_heading(&page.lines).or_else(second)
}

fn is_cookie_wall(page: &Page) -> bool {
    let cookies = page
        .lines
        .iter()
        .map(|line| fold(&line.text()))
        .filter(|text| has_any(text, &["cookie", "informasjonskaps"]));
    page.head.meta("og:description").is_none() && cookies.map(|text| text.len()).sum::<usize>() >= 200
}

fn speaks_of_work(page: &Page, facts: usize) -> bool {
    let has_facts = facts.min(1);
    let applies = page.anchors.iter().any(|anchor| is_apply(&anchor.text));
    let mut text = String::new();
    for line in page.ad_lines() {
        text.push_str(&fold(&line.text()));
        text.push('\n');
        if text.len() > 60_000 {
            break;
        }
    }
    let words = WORK_WORDS.iter().filter(|word| text.contains(*word)).count();
    let named = headline(page).is_some_and(|heading| names_work(&heading) && heading.split(' ').count() <= 4);
    // An article about applying for work has the words too; only who hires offers something.
    let offers = applies || facts > 0 || has_any(&text, HIRING_WORDS) || named;
    offers && words + usize::from(applies) * 2 + has_facts * 2 + usize::from(named) >= 3
}

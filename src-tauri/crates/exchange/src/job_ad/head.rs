//! What the head of a page and its headings say: titles with the employer and the site in them.

use domain::ad::Origin;
use domain::fold::fold;
use url::Url;

use super::draft::{Draft, is_board, propose};
use super::page::{Line, LineKind, Page};
use super::place;
use super::regions::Region;
use super::words::{bones, clean, has_any};

/// What stands between the parts of a page's title.
const SEPARATORS: &[&str] = &[" | ", " – ", " — ", " - ", " · ", " • ", " :: ", " » ", " / ", " @ "];
/// Words between a title and an employer.
const AT: &[&str] = &[" at ", " hos ", " ved ", " bei ", " i ", " u "];
/// What some pages put before the title.
const BEFORE: &[&str] = &[
    "stilling ledig:",
    "ledig stilling:",
    "ledig stilling -",
    "ledig stilling som",
    "stilling:",
    "stillingsannonse:",
    "job:",
    "jobb:",
    "job application for",
    "careers:",
    "vacancy:",
    "job opening:",
    "now hiring:",
    "we are hiring:",
    "vi soker:",
    "open position:",
    "job ad:",
    "apply for",
];
/// Titles that name a page and no position.
const GENERIC: &[&str] = &[
    "careers",
    "career",
    "jobs",
    "job",
    "open positions",
    "open position",
    "karriere",
    "ledige stillinger",
    "ledig stilling",
    "ledige stillingar",
    "stillinger",
    "stilling",
    "home",
    "hjem",
    "join us",
    "join our team",
    "work with us",
    "jobb hos oss",
    "jobbe hos oss",
    "bli med",
    "vacancies",
    "job details",
    "job detail",
    "stillingsdetaljer",
    "detail pozice",
    "job description",
    "apply",
    "apply now",
    "vacancy",
    "position",
    "nyheter",
    "job posting",
    "careers page",
    "job opening",
    "job openings",
    "current openings",
    "untitled",
    "document",
    "stellenangebote",
    "kariera",
    "volne pozice",
    "jobs and careers",
    "kom og jobb hos oss",
    "stillingsannonse",
    "we are hiring",
    "were hiring",
    "now hiring",
    "vi soker",
    "annonse",
    "ledig stilling hos oss",
    "now hiring!",
    "we're hiring",
    "we're hiring!",
    "jobb",
    "ledige jobber",
    "om oss",
    "about us",
    "lediga jobb",
    "our jobs",
];

/// Proposes title and employer from the headings and the head.
pub(super) fn propose_head(page: &Page, draft: &mut Draft) {
    let headings = headings(page);
    propose_headings(&headings, draft);
    let titles =
        [page.head.meta("og:title"), page.head.meta("twitter:title"), Some(page.head.title.as_str())];
    let mut read: Vec<String> = Vec::new();
    for title in titles.into_iter().flatten().filter(|title| !title.is_empty()) {
        if !read.iter().any(|known| known == title) {
            read.push(title.to_owned());
            propose_title(title, &headings, page, draft);
        }
    }
    site_name(page, draft);
    let published = page
        .head
        .meta("article:published_time")
        .and_then(|text| super::dates::read(text, chrono::NaiveDate::MIN));
    propose(&mut draft.posted, Origin::Opengraph, 0.6, published.map(|written| written.day()));
}

/// The headings of the page's own part that may be a title, highest first.
fn headings(page: &Page) -> Vec<(u8, String)> {
    let mut found: Vec<(u8, String)> = page
        .lines
        .iter()
        .filter(|line| matches!(line.region, Region::Main | Region::Aside))
        .filter_map(|line| match line.kind {
            LineKind::Heading(level) if level <= 3 => Some((level, line.text())),
            _ => None,
        })
        .filter(|(_, text)| !is_generic(text) && text.chars().count() <= 200)
        .take(60)
        .collect();
    found.sort_by_key(|(level, _)| *level);
    found
}

/// Whether a text names a kind of page and no position.
pub(super) fn is_generic(text: &str) -> bool {
    let folded = fold(text);
    let words = folded.trim_matches(|c: char| !c.is_alphanumeric());
    words.len() < 2 || GENERIC.contains(&words) || GENERIC.contains(&folded.as_str()) || is_board(text)
}

fn propose_headings(headings: &[(u8, String)], draft: &mut Draft) {
    let mut first: Vec<&str> = Vec::new();
    for (_, text) in headings.iter().filter(|(level, _)| *level == 1) {
        if !first.iter().any(|known| bones(known) == bones(text)) {
            first.push(text);
        }
    }
    for (at, text) in first.iter().take(6).enumerate() {
        // One heading is the title; of several the title is one, and the head says which.
        let sure = if first.len() == 1 { 0.68 } else { 0.5 - 0.02 * at as f32 };
        draft.title(Origin::Label, if reads_as_slogan(text) { sure - 0.25 } else { sure }, text);
    }
    if first.is_empty()
        && let Some((_, text)) = headings.iter().find(|(level, _)| *level == 2)
    {
        draft.title(Origin::Label, 0.45, text);
    }
}

fn reads_as_slogan(text: &str) -> bool {
    text.ends_with(['?', '!'])
        || text.chars().count() > 110
        || text.ends_with('.') && text.split(' ').count() > 5
}

/// Takes one title of the head apart, with the headings as witnesses.
fn propose_title(title: &str, headings: &[(u8, String)], page: &Page, draft: &mut Draft) {
    let title = without_prefix(&clean(title, 400));
    if let Some((employer, position, rest)) = hiring(&title) {
        draft.title(Origin::Opengraph, 0.75, &position);
        draft.employer(Origin::Opengraph, 0.75, &employer);
        let places = rest.and_then(|text| place::from_text(&text)).map(|place| vec![place]);
        propose(&mut draft.places, Origin::Opengraph, 0.6, places);
        return;
    }
    let witnesses: Vec<String> =
        headings.iter().map(|(_, text)| bones(text)).filter(|text| text.len() > 2).collect();
    let cuts = cuts(&title);
    let is_witnessed = |text: &str| witnesses.contains(&bones(text));
    if is_witnessed(&title) {
        draft.title(Origin::Opengraph, 0.72, &title);
        return;
    }
    let witnessed =
        cuts.iter().rev().find(|cut| is_witnessed(&title[..cut.0]) || is_witnessed(&title[cut.1..]));
    match witnessed {
        Some((end, _)) if is_witnessed(&title[..*end]) => {
            draft.title(Origin::Opengraph, 0.72, &title[..*end]);
            employers(&title[*end..], page, 0.52, draft);
        }
        Some((_, start)) => {
            draft.title(Origin::Opengraph, 0.7, &title[*start..]);
            employers(&title[..*start], page, 0.5, draft);
        }
        None => unwitnessed(&title, &cuts, page, draft),
    }
}

/// Without a heading to confirm it, the first part is most often the title.
fn unwitnessed(title: &str, cuts: &[(usize, usize)], page: &Page, draft: &mut Draft) {
    let own_cuts: Vec<_> =
        cuts.iter().filter(|(end, start)| !title[*end..*start].chars().any(char::is_alphabetic)).collect();
    let Some((end, start)) = own_cuts.first() else {
        let named = [" at ", " hos ", " bei "].iter().find_map(|word| title.rsplit_once(word));
        if let Some((position, employer)) = named.filter(|(position, _)| position.len() > 3) {
            draft.title(Origin::Opengraph, 0.55, position);
            employers(employer, page, 0.45, draft);
        } else if !is_generic(title) {
            draft.title(Origin::Opengraph, 0.5, title);
        }
        return;
    };
    let (first, rest) = (&title[..*end], &title[*start..]);
    if support(first, page) > 0.1 && support(rest, page) <= 0.1 {
        draft.employer(Origin::Opengraph, 0.5, first);
        draft.title(Origin::Opengraph, 0.42, rest);
    } else if !is_generic(first) {
        draft.title(Origin::Opengraph, 0.5, first);
        employers(rest, page, 0.4, draft);
    }
}

/// Proposes the parts of a title that are left when the position is taken out.
fn employers(rest: &str, page: &Page, base: f32, draft: &mut Draft) {
    let mut rest = rest;
    for word in AT {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let parts = split_all(rest);
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_matches([' ', '|', '-', '–', '—', '·', '•', '@', ',']))
        .map(without_page_words)
        .filter(|part| {
            part.chars().any(char::is_alphabetic) && !is_generic(part) && part.chars().count() <= 100
        })
        .collect();
    let count = parts.len();
    for part in parts {
        let support = support(part, page);
        let lone = if count == 1 { 0.04 } else { -0.12 };
        draft.employer(Origin::Opengraph, (base + support + lone).min(0.85), part);
    }
}

/// "Careers at Acme" and "Acme Careers" name Acme.
fn without_page_words(part: &str) -> &str {
    let folded = part.to_lowercase();
    for prefix in ["careers at ", "jobs at ", "karriere hos ", "jobb i ", "jobb hos ", "career at "] {
        if folded.starts_with(prefix) && part.is_char_boundary(prefix.len()) {
            return part[prefix.len()..].trim();
        }
    }
    for suffix in [" careers", " career", " jobs", " karriere", " jobb", " career page", " career site"] {
        if folded.ends_with(suffix) && folded.len() == part.len() {
            return part[..part.len() - suffix.len()].trim();
        }
    }
    part
}

/// What else on the page says that a name is the employer's: the site's name, its host, the copyright line.
fn support(name: &str, page: &Page) -> f32 {
    let wanted = bones(name);
    if wanted.len() < 2 {
        return 0.0;
    }
    let site = page.head.meta("og:site_name").map(bones).unwrap_or_default();
    let host = host_bones(page);
    let in_host = wanted.len() >= 3 && (host.contains(&wanted) || host.len() >= 4 && wanted.contains(&host));
    let first_word = name.split_whitespace().next().map(bones).unwrap_or_default();
    let first_in_host = first_word.len() >= 4 && host.contains(&first_word);
    let copyright = page.lines.iter().rev().take(60).any(|line| {
        let text = line.text();
        text.contains(['©', '®']) && bones(&text).contains(&wanted)
    });
    let named = page.lines.iter().take(4_000).filter(|line| line.text().contains(name)).take(3).count() >= 2;
    let mut support: f32 = 0.0;
    for (holds, weight) in [
        (site == wanted, 0.2),
        (in_host, 0.2),
        (first_in_host && !in_host, 0.14),
        (copyright, 0.1),
        (named, 0.1),
    ] {
        support += if holds { weight } else { 0.0 };
    }
    support.min(0.3)
}

/// The host's own name, letters and digits alone: "flymotionus" of "www.flymotionus.com".
fn host_bones(page: &Page) -> String {
    let address = page.head.base.as_ref().map(Url::to_string);
    let addresses = [
        address.as_deref(),
        page.head.canonical.as_deref(),
        page.head.meta("og:url"),
        page.head.saved_from.as_deref(),
    ];
    let host =
        addresses.into_iter().flatten().find_map(|text| Url::parse(text).ok()?.host_str().map(str::to_owned));
    let Some(host) = host else { return String::new() };
    let labels: Vec<&str> = host.split('.').collect();
    let own = labels.iter().rev().skip(1).find(|label| label.len() > 3).copied().unwrap_or_default();
    let sub = labels
        .first()
        .copied()
        .filter(|label| !matches!(*label, "www" | "jobs" | "careers" | "career" | "karriere" | "jobb" | "m"));
    if is_generic(own) {
        return String::new();
    }
    if is_board(own) { bones(sub.unwrap_or_default()) } else { bones(own) }
}

fn site_name(page: &Page, draft: &mut Draft) {
    let Some(name) = page.head.meta("og:site_name") else { return };
    let name = without_page_words(name);
    if is_generic(name) {
        return;
    }
    let host = host_bones(page);
    let wanted = bones(name);
    let is_hosts = wanted.len() >= 3 && (host.contains(&wanted) || host.len() >= 4 && wanted.contains(&host));
    draft.employer(Origin::Opengraph, if is_hosts { 0.58 } else { 0.4 }, name);
}

fn without_prefix(title: &str) -> String {
    let lower = title.to_lowercase();
    for prefix in BEFORE {
        let at = prefix.len();
        if fold(title).starts_with(prefix) && lower.len() == title.len() && title.is_char_boundary(at) {
            return title[at..].trim().to_owned();
        }
    }
    title.to_owned()
}

/// LinkedIn's form, in its English and Norwegian wording: "X hiring Y in Z".
fn hiring(title: &str) -> Option<(String, String, Option<String>)> {
    let title = title.strip_suffix(" | LinkedIn")?;
    let (employer, rest) =
        [" hiring ", " søker ", " ansetter "].iter().find_map(|word| title.split_once(word))?;
    let (position, place) = [" in ", " i "]
        .iter()
        .filter_map(|word| rest.rsplit_once(word))
        .max_by_key(|(position, _)| position.len())
        .map_or((rest, None), |(position, place)| (position, Some(place.to_owned())));
    Some((employer.to_owned(), position.to_owned(), place))
}

/// Where a title may be cut: before and after each separator.
fn cuts(title: &str) -> Vec<(usize, usize)> {
    let all = SEPARATORS.iter().chain(AT);
    let mut cuts: Vec<_> =
        all.flat_map(|sep| title.match_indices(sep).map(|(at, _)| (at, at + sep.len()))).collect();
    cuts.sort_unstable();
    cuts.truncate(40);
    cuts
}

fn split_all(text: &str) -> Vec<String> {
    let mut parts = vec![text.to_owned()];
    for separator in SEPARATORS.iter().filter(|separator| **separator != " / ") {
        parts = parts
            .iter()
            .flat_map(|part| part.split(separator).map(str::to_owned).collect::<Vec<_>>())
            .collect();
    }
    parts
}

/// Whether a line reads as words for applying ("Søk på stillingen").
pub(super) fn is_apply(text: &str) -> bool {
    let folded = fold(text);
    folded.len() <= 60
        && (["apply", "sok", "sok her", "apply now", "apply here", "sok na", "bewerben", "ansok"]
            .contains(&folded.as_str())
            || has_any(
                &folded,
                &[
                    "apply for",
                    "apply now",
                    "apply on",
                    "apply here",
                    "apply to",
                    "sok pa stilling",
                    "sok stilling",
                    "sok pa jobb",
                    "sok her",
                    "sok na",
                    "send soknad",
                    "ga til soknad",
                    "til soknadsskjema",
                    "sok via",
                    "sok jobben",
                    "start soknad",
                    "sok pa denne",
                    "jetzt bewerben",
                    "ansok nu",
                    "ansok har",
                    "odpovedet",
                    "easy apply",
                    "enkel soknad",
                    "registrer soknad",
                ],
            ))
}

/// A line that stands as text for a heading.
pub(super) fn first_heading(lines: &[Line]) -> Option<String> {
    lines.iter().find(|line| matches!(line.kind, LineKind::Heading(1))).map(Line::text)
}

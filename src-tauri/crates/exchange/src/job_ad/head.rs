//! What the head of a page and its headings say: titles with the employer and the site in them.

use domain::ad::Origin;
use domain::fold::fold;

use super::draft::{Draft, is_board, propose};
use super::employer_names::{beside_title, employers, is_organisation, site_name, support};
use super::page::{Line, LineKind, Page};
use super::place;
use super::regions::Region;
use super::text_ad::names_work;
use super::vocabulary::{APPLY_WORDS, BEFORE, GENERIC, SLOGAN_STARTS};
use super::words::{bones, clean, has_any};

/// What stands between the parts of a page's title.
pub(super) const SEPARATORS: &[&str] =
    &[" | ", " – ", " — ", " - ", " · ", " • ", " :: ", " » ", " / ", " @ "];
/// Words between a title and an employer.
pub(super) const AT: &[&str] = &[" at ", " hos ", " ved ", " bei ", " i ", " u "];

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
    beside_title(page, draft);
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
    // A heading with the firm's name over one with the position's.
    if let [name] = first.as_slice()
        && is_organisation(name)
        && let Some((_, text)) = headings.iter().find(|(level, text)| *level == 2 && names_work(text))
        && !names_work(name)
    {
        draft.employer(Origin::Label, 0.6, name);
        draft.title(Origin::Label, 0.6, text);
        return;
    }
    for (at, text) in first.iter().take(6).enumerate() {
        // One heading is the title; of several the title is one, and the head says which.
        let sure = if first.len() == 1 { 0.73 } else { 0.5 - 0.02 * at as f32 };
        draft.title(Origin::Label, if reads_as_slogan(text) { sure - 0.25 } else { sure }, text);
    }
    if first.is_empty()
        && let Some((_, text)) = headings.iter().find(|(level, _)| *level == 2)
    {
        draft.title(Origin::Label, 0.45, text);
    }
}

/// Whether a title calls to the reader and names no position.
pub(super) fn reads_as_slogan(text: &str) -> bool {
    let folded = fold(text);
    SLOGAN_STARTS.iter().any(|start| folded.starts_with(start))
        || text.ends_with(['?', '!'])
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
    if is_witnessed(&title) && is_organisation(&title) && !names_work(&title) {
        draft.employer(Origin::Opengraph, 0.6, &title);
        return;
    }
    if is_witnessed(&title) {
        draft.title(Origin::Opengraph, 0.72, &title);
        return;
    }
    // A second heading may be the employer's name, so the first one is asked first.
    let first: Vec<String> =
        headings.iter().filter(|(level, _)| *level == 1).map(|(_, text)| bones(text)).collect();
    let own = longest_part(&title, &cuts, |text| bones(text).len() > 2 && first.contains(&bones(text)));
    match own.or_else(|| longest_part(&title, &cuts, is_witnessed)) {
        Some((start, end)) => {
            draft.title(Origin::Opengraph, if start == 0 { 0.72 } else { 0.7 }, &title[start..end]);
            let rest = format!("{} | {}", &title[..start], &title[end..]);
            employers(rest.trim_matches([' ', '|']), page, if start == 0 { 0.52 } else { 0.5 }, draft);
        }
        None => unwitnessed(&title, &cuts, page, draft),
    }
}

/// The longest part of a title between two cuts that a heading bears witness to.
fn longest_part(
    title: &str,
    cuts: &[(usize, usize)],
    is_witnessed: impl Fn(&str) -> bool,
) -> Option<(usize, usize)> {
    let cuts = &cuts[..cuts.len().min(12)];
    let starts = std::iter::once(0).chain(cuts.iter().map(|(_, start)| *start));
    let ends: Vec<usize> = cuts.iter().map(|(end, _)| *end).chain([title.len()]).collect();
    let parts =
        starts.flat_map(|start| ends.iter().filter(move |end| **end > start).map(move |end| (start, *end)));
    parts
        .filter(|(start, end)| is_witnessed(&title[*start..*end]))
        .max_by_key(|(start, end)| (end - start, std::cmp::Reverse(*start)))
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
    if is_generic(first) {
        // "Careers | Acme" names Acme; "Ledig stilling | Kokk" names the work.
        employers(rest, page, if names_work(rest) { 0.38 } else { 0.48 }, draft);
    } else if support(first, page) > 0.1 && support(rest, page) <= 0.1 {
        draft.employer(Origin::Opengraph, 0.5, first);
        draft.title(Origin::Opengraph, 0.42, rest);
    } else {
        draft.title(Origin::Opengraph, 0.5, first);
        employers(rest, page, 0.4, draft);
    }
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

/// LinkedIn's form, in its English and Norwegian wording: "X hiring Y in Z"; SmartRecruiters' "X is looking for a Y in Z".
fn hiring(title: &str) -> Option<(String, String, Option<String>)> {
    let (employer, rest) = match title.strip_suffix(" | LinkedIn") {
        Some(title) => {
            [" hiring ", " søker ", " ansetter "].iter().find_map(|word| title.split_once(word))?
        }
        // SmartRecruiters writes a whole sentence.
        None => [" is looking for an ", " is looking for a ", " is hiring an ", " is hiring a "]
            .iter()
            .find_map(|word| title.split_once(word))
            .filter(|(employer, rest)| employer.split(' ').count() <= 6 && rest.split(' ').count() <= 12)?,
    };
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

/// Whether a line reads as words for applying ("Søk på stillingen").
pub(super) fn is_apply(text: &str) -> bool {
    let folded = fold(text);
    folded.len() <= 60
        && (["apply", "sok", "sok her", "apply now", "apply here", "sok na", "bewerben", "ansok"]
            .contains(&folded.as_str())
            || has_any(&folded, APPLY_WORDS))
}

/// A line that stands as text for a heading.
pub(super) fn first_heading(lines: &[Line]) -> Option<String> {
    lines.iter().find(|line| matches!(line.kind, LineKind::Heading(1))).map(Line::text)
}

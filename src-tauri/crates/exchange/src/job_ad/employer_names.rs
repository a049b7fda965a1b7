//! Which of the names in a page's head is the employer's.

use domain::ad::Origin;
use domain::fold::fold;
use url::Url;

use super::draft::{Draft, is_board};
use super::head::{AT, SEPARATORS, is_generic};
use super::page::{Line, LineKind, Page};
use super::vocabulary::{ORGANISATION_ENDS, ORGANISATION_STARTS};
use super::words::bones;

/// Proposes the parts of a title that are left when the position is taken out.
pub(super) fn employers(rest: &str, page: &Page, base: f32, draft: &mut Draft) {
    let parts = split_all(rest);
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_matches([' ', '|', '-', '–', '—', '·', '•', '@', ',']))
        .map(|part| AT.iter().find_map(|word| part.strip_prefix(word.trim_start())).unwrap_or(part))
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
pub(super) fn support(name: &str, page: &Page) -> f32 {
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

/// A line that reads as an organisation's name right by the first heading.
pub(super) fn beside_title(page: &Page, draft: &mut Draft) {
    let lines: Vec<&Line> = page.ad_lines().collect();
    let Some(at) = lines.iter().position(|line| matches!(line.kind, LineKind::Heading(1))) else { return };
    let near = lines[at.saturating_sub(2)..(at + 4).min(lines.len())].iter();
    for line in near.filter(|line| !matches!(line.kind, LineKind::Heading(1))) {
        if let Some(piece) = line.pieces.iter().find(|piece| is_organisation(piece)) {
            draft.employer(Origin::Label, 0.52, piece);
        }
    }
}

/// Whether a short text ends or begins as organisations' names do.
pub(super) fn is_organisation(line: &str) -> bool {
    let folded = fold(line);
    let last = folded.rsplit(' ').next().unwrap_or_default();
    let words = line.split_whitespace().count();
    let starts =
        ORGANISATION_STARTS.iter().any(|start| folded.starts_with(start)) && line.chars().count() < 60;
    let named = line.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    named
        && ((2..=8).contains(&words) && ORGANISATION_ENDS.contains(&last) || starts && words <= 6)
        && !line.ends_with(':')
}

/// The names in a text that end as companies' do: "Brattli Bakeri AS" in "vi i Brattli Bakeri AS trenger".
pub(super) fn companies_in(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().take(400).collect();
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let mut found: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if !matches!(plain(word).as_str(), "AS" | "ASA" | "HF" | "IKS") {
            continue;
        }
        let begins = |word: &&&str| {
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                && !word.ends_with(['.', ',', ':', ')'])
                || ["og", "&"].contains(word)
        };
        let count = words[..at].iter().rev().take(5).take_while(begins).count();
        let name = words[at - count..at].join(" ");
        let name = name.trim_start_matches(['(', '«', '"', '&', ' ']).trim_start_matches("og ");
        if count > 0 && name.chars().count() > 1 {
            let name = format!("{name} {}", plain(word));
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// The name that the page gives its site.
pub(super) fn site_name(page: &Page, draft: &mut Draft) {
    let Some(name) = page.head.meta("og:site_name") else { return };
    let name = without_page_words(name);
    if is_generic(name) {
        return;
    }
    let host = host_bones(page);
    let wanted = bones(name);
    let is_hosts = wanted.len() >= 3 && (host.contains(&wanted) || host.len() >= 4 && wanted.contains(&host));
    let sure = match (is_hosts, is_organisation(name)) {
        (true, _) => 0.58,
        (_, true) => 0.54,
        _ => 0.4,
    };
    draft.employer(Origin::Opengraph, sure, name);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn companies_are_found_in_sentences() {
        assert_eq!(companies_in("Hei, vi i Brattli Bakeri AS trenger en baker"), ["Brattli Bakeri AS"]);
        assert_eq!(
            companies_in("Kelpworks AS – Ålesund. Kelpworks AS, Voss Varme ASA."),
            ["Kelpworks AS", "Voss Varme ASA"]
        );
        assert!(companies_in("AS er en selskapsform, og et AS har styre.").is_empty());
    }
}

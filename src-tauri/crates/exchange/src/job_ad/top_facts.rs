//! Facts without labels right by the title: "Oslo, Norway", "Full-time", "Hybrid", each on a line or in a row.

use domain::ad::Origin;
use domain::job::Place;
use domain::terms;

use super::draft::{Draft, propose};
use super::employer_names::is_organisation;
use super::page::{Line, LineKind};
use super::place;
use super::regions::Region;
use super::towns::is_norwegian_town;
use super::words::first_chars;

/// How many lines before the title count.
const BEFORE: usize = 3;
/// How many lines after it.
const AFTER: usize = 14;
/// A longer line is a sentence.
const LINE_MAX: usize = 110;
/// A longer item of a list is a task or a demand.
const ITEM_MAX: usize = 30;
/// What stands between facts in a row.
const BETWEEN: [char; 4] = ['∙', '·', '•', '|'];

/// Proposes place, form and workplace from the short lines around the title.
pub(super) fn propose_top_facts(lines: &[Line], draft: &mut Draft) {
    let own: Vec<&Line> =
        lines.iter().filter(|line| matches!(line.region, Region::Main | Region::Aside)).collect();
    let title = own
        .iter()
        .position(|line| line.kind == LineKind::Heading(1))
        .or_else(|| own.iter().position(|line| line.kind == LineKind::Heading(2)))
        .unwrap_or_default();
    let near = &own[title.saturating_sub(BEFORE)..(title + AFTER).min(own.len())];
    let mut places: Vec<Place> = Vec::new();
    for line in near.iter().filter(|line| line.kind != LineKind::Heading(1)) {
        let text = line.text();
        if text.chars().count() > LINE_MAX || text.ends_with(['.', '!', '?', ':']) {
            continue;
        }
        if line.kind == LineKind::Item && text.chars().count() > ITEM_MAX {
            continue;
        }
        for part in line.pieces.iter().flat_map(|piece| parts(piece)).map(str::trim) {
            // One line names the places; a second one is as often an office of somebody else.
            if places.is_empty() {
                places = places_of(part);
            }
            term(part, draft);
        }
    }
    propose(&mut draft.places, Origin::Text, 0.55, (!places.is_empty()).then_some(places));
}

/// The facts of a row. A dash parts them only with blanks around it: "20–40 %" is one fact.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(BETWEEN).flat_map(|part| part.split(" – ")).flat_map(|part| part.split(" — "))
}

/// A fact that is the whole part of a line.
fn term(part: &str, draft: &mut Draft) {
    if part.split_whitespace().count() > 3 || part.contains(':') {
        return;
    }
    propose(&mut draft.form, Origin::Text, 0.55, terms::employment_form(part));
    let folded = domain::fold::fold(part);
    // A bare figure may be a step of pay or a number of places.
    let is_share = folded.contains('%') || folded.starts_with(char::is_alphabetic) && !folded.contains(' ');
    propose(&mut draft.share, Origin::Text, 0.52, terms::share(part).filter(|_| is_share));
    let is_only = ["hybrid", "remote", "on-site", "onsite", "hjemmekontor", "hybridkontor"]
        .contains(&folded.split(' ').next().unwrap_or_default());
    propose(&mut draft.workplace, Origin::Text, 0.55, terms::workplace(part).filter(|_| is_only));
}

/// The places of a part that is nothing but places: "Oslo", "Oslo, Norway", "Trondheim, Bodø eller Tromsø", "Granli
/// Bygg AS, Hamar".
fn places_of(part: &str) -> Vec<Place> {
    let part = first_chars(part, LINE_MAX).trim_matches([' ', ',', '(', ')', '/']);
    let names: Vec<&str> = part
        .split([',', ';'])
        .flat_map(|name| {
            [" eller ", " og ", " or ", " and "].iter().find_map(|w| split(name, w)).unwrap_or(vec![name])
        })
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    let (Some(first), Some(last)) = (names.first(), names.last()) else { return Vec::new() };
    if names.iter().all(|name| is_norwegian_town(name)) {
        return names.iter().filter_map(|name| place::from_text(name)).collect();
    }
    let is_abroad = names.len() >= 2
        && names.len() <= 3
        && last.len() > 2
        && place::country_code(last).is_some()
        && first.chars().next().is_some_and(char::is_uppercase)
        && names.iter().all(|name| name.split_whitespace().count() <= 3);
    let has_code = part.split_whitespace().count() <= 8
        && place::from_text(part).is_some_and(|place| place.postal_code.is_some());
    if is_abroad || has_code {
        return place::from_text(part).into_iter().collect();
    }
    let is_firms = names.len() == 2 && is_organisation(first) && is_norwegian_town(last);
    place::from_text(last).filter(|_| is_firms).into_iter().collect()
}

fn split<'n>(names: &'n str, word: &str) -> Option<Vec<&'n str>> {
    names.split_once(word).map(|(one, other)| vec![one, other])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cities(part: &str) -> Vec<String> {
        places_of(part).into_iter().filter_map(|place| place.city).collect()
    }

    #[test]
    fn places_without_a_label_are_known() {
        assert_eq!(cities("Oslo, Norway"), ["Oslo"]);
        assert_eq!(cities("Trondheim, Bodø eller Tromsø"), ["Trondheim", "Bodø", "Tromsø"]);
        assert_eq!(cities("Granli Bygg AS, Hamar"), ["Hamar"]);
        assert_eq!(cities("Brno, Czech Republic"), ["Brno"]);
        assert_eq!(cities("Nattlandsveien 5, 5094 Bergen"), ["Bergen"]);
        assert!(cities("Salg, Marked").is_empty() && cities("Kaffebua, Grünerløkka").is_empty());
        assert!(cities("Engineering").is_empty() && cities("").is_empty());
    }
}

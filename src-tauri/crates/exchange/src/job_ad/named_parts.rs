//! Elements that a page's own markup names: `class="job-location"`, `data-automation="advertiser-name"`, links to maps.
//!
//! Career sites and boards that carry no structured data still call these parts by nearly the same words. Source: the
//! markup of Lever, Greenhouse, SuccessFactors, Seek, Indeed, Jobs.cz and WordPress job themes.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::read_deadline;
use domain::job::Place;
use domain::pay_text::find_pay;
use url::Url;

use super::draft::{Draft, propose};
use super::page::Page;
use super::place;
use super::regions::Region;
use super::tree::{Point, attr, name, text};
use super::words::{bones, clean};

/// Most elements of one name read.
const MOST: usize = 12;
/// Most elements looked at, so that a page of nothing but names costs no more than any other.
const LOOKED_AT: usize = 80;
/// A longer text is no single fact.
const TEXT_MAX: usize = 100;
/// How far up a part may lie in a menu or in another ad.
const REACH: usize = 40;

const EMPLOYERS: &[&str] =
    &["companyname", "employername", "advertisername", "hiringcompany", "bedriftsnavn"];
const PLACES: &[&str] = &["location", "locations", "arbeidssted"];
const PLACE_ENDS: &[&str] =
    &["joblocation", "detaillocation", "geolocation", "infolocation", "companylocation"];
const PAYS: &[&str] = &["jobsalary", "detailsalary", "jdsalary", "salaryrange", "salary", "compensation"];
const DEADLINES: &[&str] = &["deadline", "soknadsfrist", "closingdate", "applyby"];
const MAPS: &[&str] = &[
    "mapy.cz",
    "mapy.com",
    "maps.google",
    "google.com/maps",
    "goo.gl/maps",
    "openstreetmap.org",
    "maps.apple.com",
    "kart.gulesider.no",
    "norgeskart.no",
    "finn.no/map",
];

/// Proposes what the named parts hold.
pub(super) fn propose_named_parts(page: &Page, reference: NaiveDate, draft: &mut Draft) {
    let mut found = Found::default();
    let nodes = page.html.tree.nodes();
    let parts = nodes.filter_map(|node| Some((node, part_of(node)?))).take(LOOKED_AT);
    for (node, part) in parts.filter(|(node, _)| is_own(*node, page)) {
        found.add(part, &clean(&text(node, 400), 400));
    }
    if let [employer] = found.employers.as_slice() {
        draft.employer(Origin::Label, 0.58, employer);
    }
    let places: Vec<Place> = found.places.iter().filter_map(|text| place_of(text)).collect();
    propose(
        &mut draft.places,
        Origin::Label,
        0.62,
        (!places.is_empty() && places.len() <= 8).then_some(places),
    );
    if let [pay] = found.pays.as_slice() {
        let read = find_pay(pay);
        let only = (read.len() == 1).then(|| read.into_iter().next().map(|found| found.pay)).flatten();
        propose(&mut draft.pay, Origin::Label, 0.6, only);
    }
    if let [deadline] = found.deadlines.as_slice() {
        let read = read_deadline(deadline, reference);
        let is_date = matches!(read.deadline.when, DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_));
        propose(&mut draft.printed, Origin::Label, 0.6, is_date.then_some(read));
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Employer,
    Place,
    Pay,
    Deadline,
}

#[derive(Default)]
struct Found {
    employers: Vec<String>,
    places: Vec<String>,
    pays: Vec<String>,
    deadlines: Vec<String>,
}

impl Found {
    fn add(&mut self, part: Part, text: &str) {
        let list = match part {
            Part::Employer => &mut self.employers,
            Part::Place => &mut self.places,
            Part::Pay => &mut self.pays,
            Part::Deadline => &mut self.deadlines,
        };
        let is_said = text.chars().any(char::is_alphanumeric) && text.chars().count() <= TEXT_MAX;
        // An element within another of the same name says a part of it again.
        let is_new = !list.iter().any(|known| bones(known).contains(&bones(text)));
        if is_said && is_new && list.len() < MOST {
            list.push(text.to_owned());
        }
    }
}

/// Which part an element's own names say it is.
fn part_of(node: Point<'_>) -> Option<Part> {
    if name(node) == "a" && attr(node, "href").is_some_and(leads_to_map) {
        return Some(Part::Place);
    }
    if matches!(
        name(node),
        "input" | "select" | "form" | "body" | "html" | "button" | "meta" | "link" | "script"
    ) {
        return None;
    }
    let names =
        ["class", "id", "data-testid", "data-test", "data-qa", "data-automation", "data-automation-id"];
    let names = names.iter().filter_map(|key| attr(node, key)).filter(|value| value.len() < 300);
    names.flat_map(str::split_whitespace).map(bones).find_map(|word| {
        let is = |list: &[&str]| list.iter().any(|known| word.ends_with(known));
        match () {
            () if PLACES.contains(&word.as_str()) || is(PLACE_ENDS) => Some(Part::Place),
            () if is(EMPLOYERS) => Some(Part::Employer),
            () if is(DEADLINES) => Some(Part::Deadline),
            () if is(PAYS) => Some(Part::Pay),
            () => None,
        }
    })
}

fn leads_to_map(href: &str) -> bool {
    let Ok(url) = Url::parse(href) else { return false };
    let start = format!("{}{}", url.host_str().unwrap_or_default(), url.path());
    MAPS.iter().any(|map| start.contains(map))
}

/// Whether an element lies in the ad's own part of the page.
fn is_own(node: Point<'_>, page: &Page) -> bool {
    std::iter::once(node).chain(node.ancestors()).take(REACH).all(|above| {
        !matches!(page.regions.get(&above.id()), Some(Region::Chrome | Region::Similar))
            && !matches!(name(above), "footer" | "nav" | "dialog" | "template" | "noscript" | "form")
    })
}

/// The place of a part's text; "Show on map" and the like are none.
fn place_of(text: &str) -> Option<Place> {
    let value = text.split_once(':').map_or(text, |(_, value)| value);
    let folded = domain::fold::fold(value);
    let is_button =
        ["map", "kart", "mapa", "vis ", "show", "see ", "view", "apply", "sok ", "location", "sted"]
            .iter()
            .any(|word| folded.starts_with(word) || folded.ends_with(word));
    let place = place::from_text(value.trim_matches([' ', '/', '(', ')']))?;
    let is_town = place.city.as_ref().is_some_and(|city| {
        city.chars().next().is_some_and(char::is_uppercase) && city.split_whitespace().count() <= 4
    });
    (!is_button && is_town && value.split_whitespace().count() <= 10).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(markup: &str) -> Draft {
        let mut draft = Draft::default();
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        propose_named_parts(&Page::read(markup, None), day, &mut draft);
        draft
    }

    fn cities(draft: &Draft) -> Vec<&str> {
        let places = draft.places.iter().flat_map(|found| &found.value);
        places.filter_map(|place| place.city.as_deref()).collect()
    }

    #[test]
    fn parts_are_read_by_their_names() {
        let draft = read(
            "<main><h1>Formann</h1><span data-automation=advertiser-name>Havnebygg AS</span>\
             <div class='posting-category location'>Bodø /</div><p class=job-salary>NOK 600 000 - 650 000</p>\
             <a href='https://maps.google.com/?q=x'>Kaiveien 2, 8006 Bodø</a></main>",
        );
        assert_eq!(draft.employer.first().map(|found| found.value.as_str()), Some("Havnebygg AS"));
        assert_eq!(cities(&draft).first(), Some(&"Bodø"));
        assert!(draft.pay.len() == 1);
    }

    #[test]
    fn menus_other_ads_and_buttons_are_not_read() {
        let draft = read(
            "<nav><div class=location>Oslo</div></nav><main><h1>Formann</h1><a class=location>Vis på kart</a>\
             <form><div class=location>Bergen</div></form></main>\
             <aside><h2>Similar jobs</h2><div class=company-name>En AS</div></aside>",
        );
        assert!(cities(&draft).is_empty() && draft.employer.is_empty());
        let two = read("<main><b class=company-name>En AS</b><b class=company-name>To AS</b></main>");
        assert!(two.employer.is_empty(), "two names are no answer");
    }
}

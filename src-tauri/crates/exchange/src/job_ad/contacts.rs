//! Persons an ad names: under a heading for contacts, or with an address beside the name.

use domain::ad::Origin;
use domain::job::AdContact;

use super::draft::{Draft, propose};
use super::head::is_apply;
use super::labels::{Label, label_of};
use super::page::{Line, LineKind};
use super::regions::Region;
use super::text_ad::names_work;
use super::vocabulary::ROLE_WORDS;
use super::words::clean;

/// Most persons kept.
const MAX: usize = 12;

/// Proposes the persons found under headings for contacts.
pub(super) fn propose_contacts(lines: &[Line], from: Origin, draft: &mut Draft) {
    let mut people: Vec<AdContact> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.region == Region::Chrome || line.region == Region::Similar || !begins_section(line) {
            continue;
        }
        let level = if let LineKind::Heading(level) = line.kind { level } else { 6 };
        let same = lines[at + 1..].iter().take(40).filter(|next| next.region == line.region);
        let section = same.take_while(|next| {
            !matches!(next.kind, LineKind::Heading(other) if other <= level)
                && next.text().chars().count() <= 160
        });
        let mut found = Vec::new();
        read_section(line, section, &mut found);
        // "Contact" alone is as often a menu; there a name counts only with an address.
        found.retain(|person: &AdContact| {
            names_persons(line) || person.email.is_some() || person.phone.is_some()
        });
        people.extend(found);
    }
    people.dedup();
    people.truncate(MAX);
    propose(&mut draft.contacts, from, 0.6, (!people.is_empty()).then_some(people));
}

fn begins_section(line: &Line) -> bool {
    line.pieces.first().is_some_and(|first| {
        let label = first.split(':').next().unwrap_or_default();
        label_of(label) == Some(Label::Contact)
    })
}

fn names_persons(line: &Line) -> bool {
    let folded = domain::fold::fold(&line.text());
    super::words::has_any(&folded, &["person", "sporsmal", "spersmal", "question", "ansprech", "osoba"])
}

fn read_section<'a>(label: &Line, section: impl Iterator<Item = &'a Line>, people: &mut Vec<AdContact>) {
    let mut person = AdContact::default();
    let own = label.text();
    let inline =
        own.split_once(':').map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty());
    let texts = inline.into_iter().chain(section.flat_map(|line| line.pieces.clone()));
    for text in texts {
        for part in text.split([',', '|', '·', '•', '/']).map(str::trim).filter(|part| !part.is_empty()) {
            take(part, &mut person, people);
        }
    }
    finish(person, people);
}

/// Puts one word or two where they belong; a second name begins a second person.
fn take(part: &str, person: &mut AdContact, people: &mut Vec<AdContact>) {
    if let Some(email) = email(part) {
        person.email.get_or_insert(email);
    } else if let Some(phone) = phone(part) {
        person.phone.get_or_insert(phone);
    } else if let Some((role, name)) = role_and_name(part) {
        if person.name.is_some() {
            finish(std::mem::take(person), people);
        }
        (person.role, person.name) = (Some(clean(role, 120)), Some(clean(name, 100)));
    } else if is_name(part) {
        if person.name.as_deref() == Some(part) {
            return;
        }
        if person.name.is_some() {
            finish(std::mem::take(person), people);
        }
        person.name = Some(clean(part, 100));
    } else if person.name.as_deref().is_some_and(|name| initials(name) != part)
        && person.role.is_none()
        && is_role(part)
        && !is_apply(part)
    {
        person.role = Some(clean(part, 120));
    }
}

/// "einingsleiar Anne Døme": a word for work right before a name.
fn role_and_name(part: &str) -> Option<(&str, &str)> {
    let (role, name) = part.split_once(' ')?;
    (names_work(role) && name.contains(' ') && is_name(name)).then_some((role, name))
}

fn finish(person: AdContact, people: &mut Vec<AdContact>) {
    let is_said = person.name.is_some() || person.email.is_some();
    if is_said && !people.contains(&person) && people.len() < MAX {
        people.push(person);
    }
}

fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).collect()
}

/// An e-mail address among other words.
pub(super) fn email(text: &str) -> Option<String> {
    let word = text.split([' ', '<', '>', '(', ')', ',', ';', ':']).find(|word| word.contains('@'))?;
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (user, host) = word.split_once('@')?;
    let is_address =
        !user.is_empty() && host.contains('.') && host.len() >= 4 && word.len() <= 200 && !host.contains('@');
    is_address.then(|| word.to_owned())
}

fn phone(text: &str) -> Option<String> {
    let start = text.find(|c: char| c.is_ascii_digit() || "+(".contains(c))?;
    let (led_by, number) = text.split_at(start);
    let led_by = domain::fold::fold(led_by);
    let known = [
        "",
        "tlf",
        "tel",
        "telefon",
        "mobil",
        "phone",
        "mob",
        "t",
        "m",
        "mobile",
        "telephone",
        "call",
        "ring",
        "pa telefon",
    ];
    if !known.contains(&led_by.trim_matches(['.', ':', ' '])) {
        return None;
    }
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let is_number = (8..=16).contains(&digits)
        && number.chars().all(|c| c.is_ascii_digit() || " +()-/.\u{a0}".contains(c));
    // A bare run of digits with nothing before it is a number of something else, such as the ad's own, unless it has
    // the eight of a Norwegian telephone.
    let is_bare = led_by.is_empty() && number.trim().bytes().all(|byte| byte.is_ascii_digit());
    let is_number = is_number && (!is_bare || digits == 8);
    is_number.then(|| clean(number, 40))
}

/// Two to five words that all begin with a capital, as names do.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_part = |word: &&str| {
        let small = ["van", "von", "de", "der", "af", "da", "di", "la", "el", "bin"].contains(word);
        let letters = word.chars().all(|c| c.is_alphabetic() || "-.'’".contains(c));
        letters && (small || word.chars().next().is_some_and(char::is_uppercase))
    };
    let titled = words.iter().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    (2..=5).contains(&words.len())
        && words.iter().all(is_part)
        && titled >= 2
        && !names_a_role(text)
        && text.chars().count() <= 60
}

fn names_a_role(text: &str) -> bool {
    let folded = domain::fold::fold(text);
    super::words::has_any(&folded, ROLE_WORDS)
}

fn is_role(text: &str) -> bool {
    text.chars().count() <= 90
        && text.chars().any(char::is_alphabetic)
        && label_of(text).is_none()
        && !text.contains("http")
        && !["telefon", "mobil", "e-post", "epost", "email", "phone", "tlf"]
            .contains(&domain::fold::fold(text).trim_end_matches(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_numbers_and_addresses_are_told_apart() {
        assert!(is_name("Kari Nordmann") && is_name("Anne-Lise van der Berg") && is_name("Åse Ø. Hansen"));
        assert!(
            !is_name("Senior Talent Acquisition Partner") && !is_name("Kari") && !is_name("Ring oss i dag")
        );
        assert_eq!(phone("Tlf: +47 22 33 44 55").as_deref(), Some("+47 22 33 44 55"));
        assert_eq!(phone("Storgata 1"), None);
        assert_eq!(email("<kari@firma.no>,").as_deref(), Some("kari@firma.no"));
        assert_eq!(email("@firma"), None);
    }

    #[test]
    fn a_role_may_stand_before_the_name() {
        let lines: Vec<Line> =
            ["Kontakt: einingsleiar Anne Døme, tlf. 57 00 00 00", "Søk stillingen"].map(Line::plain).into();
        let mut draft = Draft::default();
        propose_contacts(&lines, Origin::Label, &mut draft);
        let people = draft.contacts.first().map(|found| found.value.clone()).unwrap_or_default();
        assert_eq!(people.len(), 1);
        assert_eq!(people[0].name.as_deref(), Some("Anne Døme"));
        assert_eq!(people[0].role.as_deref(), Some("einingsleiar"));
        assert_eq!(people[0].phone.as_deref(), Some("57 00 00 00"));
    }
}

//! Contacts: persons at or around an employer, and how two rows are known to be the same person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;

/// How many digits of a telephone number tell it: Norwegian numbers have eight, and what stands before them is only
/// the country's code. Source: Nkom, the Norwegian numbering plan (E.164).
const NUMBER_DIGITS: usize = 8;

/// A person at or around an employer. Every part may be unknown, but not name, e-mail, number and role all at once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name.
    pub name: Option<String>,
    /// Role, in the words of the ad or of the person.
    pub role: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number as written.
    pub phone: Option<String>,
    /// An address on the web, such as a profile page.
    pub page: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// How the person knows them.
    pub known_how: Option<String>,
    /// What else is worth keeping.
    pub note: Option<String>,
}

impl Contact {
    /// What to call them: the name, else the first of the others that is known.
    pub fn called(&self) -> &str {
        let parts = [&self.name, &self.email, &self.phone, &self.role];
        parts.into_iter().find_map(|part| part.as_deref()).unwrap_or_default()
    }

    /// Whether there is nothing to call them.
    pub fn is_empty(&self) -> bool {
        self.called().is_empty()
    }

    /// This row with all that another row of the same person holds. What both say differently stays in the note, so
    /// that nothing is lost.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        let mut kept = Vec::new();
        for (own, theirs) in [
            (&mut self.name, &other.name),
            (&mut self.role, &other.role),
            (&mut self.email, &other.email),
            (&mut self.phone, &other.phone),
            (&mut self.page, &other.page),
            (&mut self.address, &other.address),
            (&mut self.known_how, &other.known_how),
        ] {
            match (&*own, theirs) {
                (None, _) => own.clone_from(theirs),
                (Some(own), Some(theirs)) if fold(own) != fold(theirs) => kept.push(theirs.clone()),
                _ => {}
            }
        }
        let notes =
            [self.note.take(), other.note.clone(), Some(kept.join(", ")).filter(|kept| !kept.is_empty())];
        let mut lines: Vec<String> = Vec::new();
        for note in notes.into_iter().flatten() {
            if !lines.contains(&note) {
                lines.push(note);
            }
        }
        self.note = Some(lines.join("\n\n")).filter(|note| !note.is_empty());
        self
    }
}

/// By what two contacts are taken for the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SameBy {
    /// The same e-mail address.
    Email,
    /// The same telephone number, which may be a switchboard's.
    Phone,
    /// The same name at the same employer.
    Name,
}

/// What an e-mail address is compared by.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// What a telephone number is compared by: its last eight digits; `None` for one that is shorter.
pub fn phone_key(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(NUMBER_DIGITS)?;
    Some(digits[from..].iter().collect())
}

/// Whether two names may be one person's: they share a word.
pub fn names_agree(one: &str, other: &str) -> bool {
    let other = fold(other);
    fold(one).split_whitespace().any(|word| other.split_whitespace().any(|theirs| theirs == word))
}

/// Whether a text looks like an e-mail address: one sign in the middle, a point in what follows, no space.
pub fn is_email(text: &str) -> bool {
    let Some((person, host)) = text.split_once('@') else { return false };
    let is_plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@');
    is_plain(person) && is_plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(name: &str, email: Option<&str>, note: Option<&str>) -> Contact {
        Contact {
            name: Some(name.to_owned()),
            email: email.map(str::to_owned),
            note: note.map(str::to_owned),
            ..Contact::default()
        }
    }

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        for (one, other, same) in [
            ("90 00 00 01", "+47 900 00 001", true),
            ("004790000001", "900-00-001", true),
            ("90000001", "90000002", false),
        ] {
            assert_eq!(phone_key(one) == phone_key(other), same, "{one} {other}");
        }
        assert_eq!(phone_key("02800"), None, "too short to tell a person by");
    }

    #[test]
    fn addresses_and_names() {
        for (text, is) in [
            ("kari@entur.no", true),
            ("kari.nordmann+jobb@mail.entur.no", true),
            ("kari@entur", false),
            ("kari@@entur.no", false),
            ("kari entur.no", false),
            ("@entur.no", false),
            ("kari@.no", false),
            ("kari@no.", false),
        ] {
            assert_eq!(is_email(text), is, "{text}");
        }
        assert_eq!(email_key(" Kari@Entur.NO "), "kari@entur.no");
        assert!(names_agree("Kari Nordmann", "kari nordman") && !names_agree("Kari Nordmann", "Ola Hansen"));
        assert!(!names_agree("", ""));
    }

    #[test]
    fn two_rows_of_one_person_keep_everything() {
        let one = contact("Kari Nordmann", Some("kari@entur.no"), Some("Snakket på messe"));
        let mut other = contact("Kari Nordmann", Some("kn@gmail.com"), Some("Liker kaffe"));
        other.phone = Some("900 00 001".to_owned());
        let merged = one.clone().with(&other);
        assert_eq!(
            (merged.email.as_deref(), merged.phone.as_deref()),
            (Some("kari@entur.no"), Some("900 00 001"))
        );
        assert_eq!(merged.note.as_deref(), Some("Snakket på messe\n\nLiker kaffe\n\nkn@gmail.com"));
        assert_eq!(one.clone().with(&one), one, "the same again adds nothing");
        let spelt = contact("KARI NORDMANN", None, None);
        assert_eq!(spelt.clone().with(&one).name.as_deref(), Some("KARI NORDMANN"));
        assert_eq!(spelt.with(&one).note, one.note, "another spelling is nothing to keep");
    }
}

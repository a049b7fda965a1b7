//! Where the work is done.

use super::phrases::Phrases;
use crate::job::Workplace::{self, Hybrid, Onsite, Remote};

/// Where the work is done, as a labelled value says it: "Delvis hjemmekontor", "Hybrid", `TELECOMMUTE`,
/// "On-site".
///
/// "Hjemmekontor" alone is remote, as NAV lists it beside "Hybridkontor" and "Hjemmekontor ikke mulig"; a
/// chance of it or some days of it are hybrid. `None` when the text does not say.
pub fn workplace(text: &str) -> Option<Workplace> {
    let phrases = Phrases::of(text);
    let home = phrases.has(&[
        "hjemmekontor*",
        "heimekontor*",
        "home office",
        "work from home",
        "wfh",
        "jobbe hjemmefra",
    ]);
    if phrases.has(ONSITE) || home && phrases.has(REFUSED) {
        Some(Onsite)
    } else if phrases.has(HYBRID) || home && phrases.has(PARTLY) {
        Some(Hybrid)
    } else if home || phrases.has(REMOTE) {
        Some(Remote)
    } else {
        None
    }
}

const ONSITE: &[&str] = &[
    "ikke hjemmekontor*",
    "ikkje heimekontor*",
    "ikke mulighet for hjemmekontor*",
    "ingen hjemmekontor*",
    "ingen mulighet for hjemmekontor*",
    "hjemmekontor ikke",
    "heimekontor ikkje",
    "no remote",
    "not remote",
    "remote not",
    "remote work not",
    "remote work is not",
    "remote is not",
    "no home office",
    "onsite",
    "on site",
    "in office",
    "pa kontoret",
    "pa stedet",
    "pa staden",
    "pa arbeidsplassen",
    "kun oppmote",
    "fysisk oppmote",
    "in person",
];
const REFUSED: &[&str] = &["ikke mulig*", "ikkje mogleg*", "ikke aktuelt", "not possible", "not available"];
const HYBRID: &[&str] = &[
    "hybrid*",
    "remote and onsite",
    "partly remote",
    "partially remote",
    "partial remote",
    "delvis remote",
    "delvis fjernarbeid",
    "remote eller kontor",
    "remote friendly",
];
const PARTLY: &[&str] = &[
    "delvis",
    "mulig*",
    "mogleg*",
    "noe",
    "noko",
    "fleksib*",
    "dag",
    "dager",
    "dagar",
    "day",
    "days",
    "possib*",
    "partly",
    "partial*",
    "av og til",
    "ordning*",
    "hjemmekontorordning*",
    "heimekontorordning*",
    "hjemmekontorlosning*",
    "option*",
    "occasional*",
    "avtale",
    "og kontor",
];
const REMOTE: &[&str] = &[
    "remote*",
    "fjernarbeid*",
    "telecommut*",
    "telework*",
    "work from anywhere",
    "fully distributed",
    "fjernjobb*",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workplaces_are_read_from_labelled_values() {
        for (text, place) in [
            ("Delvis hjemmekontor", Some(Hybrid)),
            ("Hybridkontor", Some(Hybrid)),
            ("Hybrid", Some(Hybrid)),
            ("Abilene, TX (Hybrid)", Some(Hybrid)),
            ("Remote or hybrid", Some(Hybrid)),
            ("Mulighet for hjemmekontor", Some(Hybrid)),
            ("Moglegheit for heimekontor", Some(Hybrid)),
            ("2 dager hjemmekontor i uken", Some(Hybrid)),
            ("Hjemmekontor etter avtale", Some(Hybrid)),
            ("Partly remote", Some(Hybrid)),
            ("Hjemmekontor", Some(Remote)),
            ("Kun hjemmekontor", Some(Remote)),
            ("100 % remote", Some(Remote)),
            ("Fully remote", Some(Remote)),
            ("Canada (Remote)", Some(Remote)),
            ("TELECOMMUTE", Some(Remote)),
            ("Fjernarbeid", Some(Remote)),
            ("Hjemmekontor ikke mulig", Some(Onsite)),
            ("Ikke hjemmekontor", Some(Onsite)),
            ("Heimekontor ikkje mogleg", Some(Onsite)),
            ("Remote work is not possible", Some(Onsite)),
            ("On-site", Some(Onsite)),
            ("Onsite", Some(Onsite)),
            ("På kontoret", Some(Onsite)),
            ("Oslo", None),
            ("", None),
        ] {
            assert_eq!(workplace(text), place, "{text:?}");
        }
    }
}

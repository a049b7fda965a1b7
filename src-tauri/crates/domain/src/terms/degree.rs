//! The degree an ad asks for.

use super::phrases::{Phrases, sentences};
use crate::job::Degree;

/// The degree that requirement prose asks for, in bokmål, nynorsk or English.
///
/// The least degree named counts ("bachelor eller master" asks for a bachelor). One that is only wished for
/// ("gjerne master", "PhD is a plus") does not count. "Relevant utdanning" names no degree and gives `None`,
/// also where experience may stand in for it; so does "fagbrev eller bachelor", since a trade certificate is
/// enough there. [`Degree::None`] is only for words that say no education is needed.
pub fn degree(text: &str) -> Option<Degree> {
    let phrases: Vec<Phrases> = sentences(text).into_iter().map(Phrases::of).collect();
    let least = phrases.iter().flat_map(asked_in).min_by_key(|degree| rank(*degree));
    match least {
        Some(_) if phrases.iter().any(|sentence| sentence.has(LESS_IS_ENOUGH)) => None,
        Some(degree) => Some(degree),
        None => phrases.iter().any(|sentence| sentence.has(NONE_NEEDED)).then_some(Degree::None),
    }
}

/// The degrees a sentence asks for, wishes left out.
fn asked_in(sentence: &Phrases) -> impl Iterator<Item = Degree> {
    let places = 0..sentence.words().len();
    places.filter_map(|at| degree_at(sentence, at).filter(|_| !is_wished(sentence, at)))
}

fn rank(degree: Degree) -> u8 {
    match degree {
        Degree::None | Degree::Unknown => 0,
        Degree::Bachelor => 1,
        Degree::Master => 2,
        Degree::Doctorate => 3,
    }
}

const NONE_NEEDED: &[&str] = &[
    "ingen krav til utdanning*",
    "ingen krav til formell*",
    "ikke krav til utdanning*",
    "ikkje krav til utdanning*",
    "ingen formell*",
    "utdanning ikke nodvendig",
    "utdanning er ikke nodvendig",
    "utdanning er ikke et krav",
    "utdanning ikke et krav",
    "utdanning er ikkje eit krav",
    "no degree required",
    "no degree needed",
    "no formal education",
    "no formal qualifications",
    "degree not required",
    "degree is not required",
];
const DOCTORATE: &[&str] = &[
    "phd",
    "ph d",
    "doktorgrad*",
    "doctorate",
    "doctoral degree",
    "doctor s degree",
    "dr grad*",
    "dr ing",
    "dr scient",
];
const MASTER: &[&str] = &[
    "master",
    "masters",
    "mastergrad",
    "mastergraden",
    "mastergrader",
    "mastergrads*",
    "masterniva*",
    "masterutdan*",
    "masterstudium",
    "mastersgrad",
    "sivilingenior*",
    "siving",
    "siv ing",
    "sivil ing",
    "sivilokonom*",
    "hovedfag*",
    "hovudfag*",
    "msc",
    "m sc",
    "cand real",
    "cand scient",
    "cand polit",
    "cand philol",
    "embetseksamen",
    "femarig hoyere utdanning*",
    "femarig hogare utdanning*",
    "5 arig hoyere utdanning*",
    "graduate degree",
    "postgraduate degree",
    "advanced degree",
];
const BACHELOR: &[&str] = &[
    "bachelor",
    "bachelors",
    "bachelorgrad*",
    "bachelorniva*",
    "bachelorutdan*",
    "bachelorstudium",
    "bsc",
    "b sc",
    "ba degree",
    "cand mag",
    "hoyskoleingenior*",
    "hogskoleingenior*",
    "hogskuleingenior*",
    "trearig hoyere utdanning*",
    "trearig hogare utdanning*",
    "3 arig hoyere utdanning*",
    "3 arig hoyskole*",
    "3 arig hogskole*",
    "undergraduate degree",
    "university degree",
    "college degree",
];
/// Words that make less than a degree enough.
const LESS_IS_ENOUGH: &[&str] = &[
    "fagbrev eller",
    "eller fagbrev",
    "eller relevant fagbrev",
    "fagskole eller",
    "eller fagskole*",
    "eller relevant fagskole*",
    "fagskoleutdanning eller",
    "or vocational*",
    "or trade certificate",
];
/// Words that hold a degree's name and mean something else.
const OTHER: &[&str] = &[
    "master data*",
    "master branch",
    "master plan*",
    "master agreement*",
    "master of ceremonies",
    "master the",
    "master class*",
    "phd candidate*",
    "phd student*",
    "phd position*",
    "phd program*",
    "phd stilling*",
    "ph d stilling*",
    "phd stipendiat*",
    "ph d kandidat*",
];

fn degree_at(phrases: &Phrases, at: usize) -> Option<Degree> {
    let stands = |list: &[&str]| list.iter().any(|phrase| phrases.stands(phrase, at));
    let before = at.checked_sub(1).map_or("", |at| phrases.words()[at].as_str());
    let is_other = stands(OTHER)
        || matches!(before, "scrum" | "web" | "head" | "station" | "quiz" | "to" | "kan")
            && stands(&["master"]);
    if is_other {
        None
    } else if stands(DOCTORATE) {
        Some(Degree::Doctorate)
    } else if stands(MASTER) {
        Some(Degree::Master)
    } else if stands(BACHELOR) {
        Some(Degree::Bachelor)
    } else {
        None
    }
}

/// Whether a degree is only wished for: "gjerne" or "helst" right before it, or "en fordel" up to seven words
/// after it. Another degree ends the search unless "eller" joins the two ("bachelor eller master er en
/// fordel").
fn is_wished(sentence: &Phrases, at: usize) -> bool {
    let words = sentence.words();
    let wishes = |word: &String| matches!(word.as_str(), "gjerne" | "helst" | "preferably" | "ideally");
    let stops = |at: &usize| {
        let joined = matches!(words[at - 1].as_str(), "eller" | "or" | "og" | "and");
        ["krav", "kreves", "krevst", "required"].iter().any(|word| sentence.stands(word, *at))
            || degree_at(sentence, *at).is_some() && !joined
    };
    let mut after = (at + 1..(at + 9).min(words.len())).take_while(|at| !stops(at));
    words[at.saturating_sub(2)..at].iter().any(wishes)
        || after.any(|at| WISHED.iter().any(|phrase| sentence.stands(phrase, at)))
}

const WISHED: &[&str] = &[
    "fordel",
    "pluss",
    "plus",
    "advantage",
    "onskelig",
    "onskeleg",
    "preferred",
    "bonus",
    "desirable",
    "nice to have",
];

#[cfg(test)]
mod tests {
    use super::*;
    use Degree::{Bachelor, Doctorate, Master};
    use proptest::prelude::*;

    #[test]
    fn the_least_degree_asked_for_is_read() {
        for (text, expected) in [
            ("Mastergrad i informatikk", Some(Master)),
            ("Master", Some(Master)),
            ("Master's degree in Computer Science", Some(Master)),
            ("Høyere utdanning på masternivå", Some(Master)),
            ("Høgare utdanning på masternivå", Some(Master)),
            ("Sivilingeniør eller tilsvarende", Some(Master)),
            ("Siv.ing. innen bygg", Some(Master)),
            ("Utdanning som sivilingeniør/siviløkonom", Some(Master)),
            ("M.Sc. in physics", Some(Master)),
            ("Juridisk embetseksamen", Some(Master)),
            ("Hovedfag eller mastergrad", Some(Master)),
            ("Mastergrad. Lang relevant erfaring kan kompensere for utdanningskravet", Some(Master)),
            ("Mastergrad. Engelsk er en fordel.", Some(Master)),
            ("Master, PhD is a plus", Some(Master)),
            ("Bachelorgrad", Some(Bachelor)),
            ("Bachelor's degree or higher", Some(Bachelor)),
            ("B.Sc. or M.Sc.", Some(Bachelor)),
            ("bachelor eller master", Some(Bachelor)),
            ("Bachelor- eller mastergrad", Some(Bachelor)),
            ("Bachelorgrad, gjerne mastergrad, innen IT", Some(Bachelor)),
            ("Høgskoleingeniør", Some(Bachelor)),
            ("3-årig høyere utdanning", Some(Bachelor)),
            ("University degree in engineering", Some(Bachelor)),
            ("Bachelorgrad kreves, mastergrad er en fordel", Some(Bachelor)),
            ("PhD in machine learning", Some(Doctorate)),
            ("Ph.D. i kjemi", Some(Doctorate)),
            ("Doktorgrad", Some(Doctorate)),
            ("PhD or Master in statistics", Some(Master)),
            ("Ingen krav til utdanning", Some(Degree::None)),
            ("No formal education needed", Some(Degree::None)),
            ("Utdanning er ikkje eit krav", Some(Degree::None)),
            ("Relevant utdanning. Erfaring kan kompensere for manglende utdanning", None),
            ("Relevant høyere utdanning", None),
            ("Fagbrev eller bachelor", None),
            ("Fagbrev som elektriker", None),
            ("Gjerne mastergrad", None),
            ("Master er en fordel", None),
            ("Mastergrad innen informatikk eller tilsvarende er en fordel", None),
            ("Bachelor eller master er en fordel", None),
            ("A PhD would be a plus", None),
            ("Scrum Master", None),
            ("Erfaring med master data", None),
            ("Stipendiat: PhD candidate", None),
            ("Masteroppgave hos oss", None),
            ("", None),
        ] {
            assert_eq!(degree(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in "\\PC*|(master |bachelor |gjerne |eller |phd |\\. |fordel |krav |[A-Z.,;\n]){0,16}") {
            let _ = (degree(&text), super::super::workplace(&text), super::super::employment_form(&text));
        }
    }
}

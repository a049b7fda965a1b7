//! Norwegian towns, to know a place of work that stands without a label.
//!
//! Source: Statistics Norway, "Tettsteders befolkning og areal" (the larger urban settlements) and the seats of the
//! counties and of the municipalities with a town's name. Names that are also common words ("Bø", "Ski", "Os", "Vik")
//! are left out.

use std::collections::HashSet;
use std::sync::LazyLock;

use domain::fold::fold;

static BY_NAME: LazyLock<HashSet<String>> = LazyLock::new(|| TOWNS.iter().map(|name| fold(name)).collect());

/// Whether a text is the name of a Norwegian town and nothing else.
pub(super) fn is_norwegian_town(text: &str) -> bool {
    text.len() <= 40 && text.chars().next().is_some_and(char::is_uppercase) && BY_NAME.contains(&fold(text))
}

/// The Norwegian towns that a text names after "i" or "in", in reading order.
pub(super) fn towns_in(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for word in [" i ", " in ", "rbeidssted er ", "rbeidsstad er "] {
        for (at, _) in text.match_indices(word).take(200) {
            let rest = &text[at + word.len()..];
            let longest = ends(rest).into_iter().rev().find(|end| is_norwegian_town(&rest[..*end]));
            if let Some(end) = longest {
                found.push((at, &rest[..end]));
            }
        }
    }
    found.sort_unstable_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, town)| town).collect()
}

/// Where the first, second and third word of a text end.
fn ends(text: &str) -> Vec<usize> {
    let is_part = |c: char| c.is_alphabetic() || c == '-';
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for word in text.split(' ').take(3) {
        let own = word.find(|c| !is_part(c)).unwrap_or(word.len());
        ends.push(at + own);
        if own < word.len() {
            break;
        }
        at += word.len() + 1;
    }
    ends
}

#[rustfmt::skip]
const TOWNS: &[&str] = &[
    "Oslo", "Bergen", "Trondheim", "Stavanger", "Sandnes", "Drammen", "Fredrikstad", "Sarpsborg", "Porsgrunn",
    "Skien", "Kristiansand", "Ålesund", "Tønsberg", "Moss", "Haugesund", "Sandefjord", "Arendal", "Bodø",
    "Tromsø", "Hamar", "Halden", "Larvik", "Askøy", "Kongsberg", "Harstad", "Molde", "Gjøvik", "Lillehammer",
    "Horten", "Mo i Rana", "Kristiansund", "Korsvik", "Jessheim", "Hønefoss", "Alta", "Elverum", "Narvik",
    "Stjørdal", "Stjørdalshalsen", "Leirvik", "Nesoddtangen", "Ås", "Drøbak", "Osøyro", "Bryne", "Grimstad",
    "Levanger", "Steinkjer", "Verdal", "Verdalsøra", "Namsos", "Kongsvinger", "Raufoss", "Egersund", "Førde",
    "Florø", "Notodden", "Kragerø", "Mandal", "Lillesand", "Farsund", "Flekkefjord", "Risør", "Tvedestrand",
    "Lillestrøm", "Asker", "Bærum", "Sandvika", "Lysaker", "Fornebu", "Kolbotn", "Lørenskog", "Nittedal",
    "Eidsvoll", "Gardermoen", "Vestby", "Askim", "Mysen", "Råde", "Rygge", "Svelvik", "Holmestrand",
    "Mjøndalen", "Hokksund", "Vikersund", "Fagernes", "Geilo", "Gol", "Nesbyen", "Otta", "Vinstra", "Ringebu",
    "Brumunddal", "Moelv", "Stange", "Trysil", "Tynset", "Røros", "Oppdal", "Orkanger", "Melhus", "Malvik",
    "Hommelvik", "Brekstad", "Rørvik", "Brønnøysund", "Sandnessjøen", "Mosjøen", "Fauske", "Svolvær",
    "Leknes", "Sortland", "Stokmarknes", "Andenes", "Finnsnes", "Bardufoss", "Hammerfest", "Honningsvåg",
    "Vadsø", "Vardø", "Kirkenes", "Lakselv", "Karasjok", "Kautokeino", "Longyearbyen", "Sogndal", "Voss",
    "Odda", "Stord", "Sunndalsøra", "Åndalsnes", "Ulsteinvik", "Ørsta", "Volda", "Stryn", "Måløy", "Nordfjordeid",
    "Sauda", "Kopervik", "Karmøy", "Jørpeland", "Ålgård", "Tananger", "Forus", "Randaberg", "Klepp",
    "Vennesla", "Lyngdal", "Evje", "Rjukan", "Ulefoss", "Langesund", "Brevik", "Stathelle", "Stavern",
    "Årnes", "Strømmen", "Skedsmokorset", "Nannestad", "Kløfta", "Lierbyen", "Røyken", "Slemmestad",
    "Ytrebygda", "Knarvik", "Straume", "Fosnavåg", "Årdal", "Høyanger", "Lærdal", "Indre Arna", "Helgeland",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_are_known_whole_and_in_sentences() {
        assert!(is_norwegian_town("Mo i Rana") && is_norwegian_town("TROMSØ"));
        assert!(!is_norwegian_town("Oslo kommune") && !is_norwegian_town("moss") && !is_norwegian_town(""));
        assert_eq!(
            towns_in("Butikken i Lillehammer, kontoret i Mo i Rana og et lager in Oslo."),
            ["Lillehammer", "Mo i Rana", "Oslo"]
        );
        assert!(towns_in("Vi jobber i Osloregionen i å").is_empty());
    }
}

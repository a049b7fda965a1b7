//! Places of work, from an address in parts or from printed words.

use domain::job::Place;

use super::words::{FIELD_MAX, clean};

/// An address in parts, as data gives it.
#[derive(Default)]
pub(super) struct Parts {
    pub street: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub country: Option<String>,
}

/// Countries by the names ads use, folded, with their ISO 3166 code.
const COUNTRIES: &[(&str, &str)] = &[
    ("norge", "NO"),
    ("noreg", "NO"),
    ("norway", "NO"),
    ("norwegen", "NO"),
    ("sverige", "SE"),
    ("sweden", "SE"),
    ("danmark", "DK"),
    ("denmark", "DK"),
    ("finland", "FI"),
    ("suomi", "FI"),
    ("island", "IS"),
    ("iceland", "IS"),
    ("deutschland", "DE"),
    ("germany", "DE"),
    ("tyskland", "DE"),
    ("united kingdom", "GB"),
    ("uk", "GB"),
    ("storbritannia", "GB"),
    ("england", "GB"),
    ("netherlands", "NL"),
    ("nederland", "NL"),
    ("belgium", "BE"),
    ("france", "FR"),
    ("frankrike", "FR"),
    ("spain", "ES"),
    ("spania", "ES"),
    ("portugal", "PT"),
    ("italy", "IT"),
    ("poland", "PL"),
    ("polska", "PL"),
    ("polen", "PL"),
    ("czechia", "CZ"),
    ("czech republic", "CZ"),
    ("ceska republika", "CZ"),
    ("cesko", "CZ"),
    ("slovakia", "SK"),
    ("slovensko", "SK"),
    ("austria", "AT"),
    ("switzerland", "CH"),
    ("sveits", "CH"),
    ("estonia", "EE"),
    ("latvia", "LV"),
    ("lithuania", "LT"),
    ("ireland", "IE"),
    ("united states", "US"),
    ("usa", "US"),
    ("canada", "CA"),
    ("singapore", "SG"),
    ("united states of america", "US"),
    ("osterreich", "AT"),
    ("svalbard", "SJ"),
];

/// The ISO code of a country's name or code, where it is known.
pub(super) fn country_code(name: &str) -> Option<&'static str> {
    let folded = domain::fold::fold(name);
    COUNTRIES
        .iter()
        .find(|(known, code)| *known == folded || code.eq_ignore_ascii_case(&folded))
        .map(|(_, code)| *code)
}

/// The place of an address in parts; `None` when nothing is said.
pub(super) fn from_parts(parts: &Parts) -> Option<Place> {
    let said =
        |part: &Option<String>| part.as_ref().map(|text| clean(text, FIELD_MAX)).filter(|text| is_said(text));
    let (street, code, city) = (said(&parts.street), said(&parts.postal_code), said(&parts.city));
    let (region, country) = (said(&parts.region), said(&parts.country));
    let town = match (&code, &city) {
        (Some(code), Some(city)) => Some(format!("{code} {city}")),
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    let mut pieces: Vec<String> = Vec::new();
    // Some write the whole address into the street.
    let street_says_all =
        street.as_ref().is_some_and(|s| city.as_ref().is_some_and(|c| s.contains(c.as_str())));
    pieces.extend(street);
    if !street_says_all {
        pieces.extend(town);
    }
    for piece in
        region.iter().flat_map(|region| region.split(',')).map(str::trim).filter(|piece| !piece.is_empty())
    {
        if country.as_deref() != Some(piece) {
            pieces.push(piece.to_owned());
        }
    }
    pieces.extend(country.clone());
    let text = clean(&pieces.join(", "), FIELD_MAX);
    let country = country.map(|name| country_code(&name).map_or(name, str::to_owned));
    (!text.is_empty()).then_some(Place { text, city: city.or(region), postal_code: code, country })
}

fn is_said(text: &str) -> bool {
    !text.is_empty()
        && !matches!(text.to_ascii_lowercase().as_str(), "null" | "undefined" | "n/a" | "-" | "none")
}

/// The place that printed words name: "Kirkegårdsveien 45, 3616 Kongsberg", "Tampa, FL", "Oslo".
pub(super) fn from_text(text: &str) -> Option<Place> {
    let text = clean(text, FIELD_MAX).trim_matches([' ', ',', '·', '|', '•', ':', '-']).to_owned();
    if text.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    let parts: Vec<&str> =
        text.split([',', '·', '|', '•', '/', ';']).map(str::trim).filter(|p| !p.is_empty()).collect();
    let coded = parts.iter().find_map(|part| postal(part));
    // Two letters at the end are as often an American state as a country; only Norway's own are read here.
    let country = parts
        .last()
        .filter(|last| last.len() > 2 || **last == "NO" || **last == "UK")
        .and_then(|last| country_code(last));
    let (postal_code, city) = match coded {
        Some((code, city)) => (Some(code.to_owned()), Some(city.to_owned())),
        None => (None, parts.iter().find(|part| is_town(part)).map(|part| (*part).to_owned())),
    };
    let country = country.map(str::to_owned).or_else(|| postal_code.as_ref().map(|_| "NO".to_owned()));
    Some(Place { text: text.clone(), city, postal_code, country })
}

/// "3616 Kongsberg": four digits and a town, as Norwegian addresses end.
fn postal(part: &str) -> Option<(&str, &str)> {
    let part = part.strip_prefix("N-").or_else(|| part.strip_prefix("NO-")).unwrap_or(part);
    let (code, city) = part.split_once(' ')?;
    let is_code = code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit());
    (is_code && is_town(city)).then_some((code, city.trim()))
}

fn is_town(part: &str) -> bool {
    let folded = domain::fold::fold(part);
    let is_other = [
        "remote",
        "hybrid",
        "fjernarbeid",
        "hjemmekontor",
        "home office",
        "full time",
        "full-time",
        "heltid",
    ]
    .iter()
    .any(|word| folded.starts_with(word));
    !part.is_empty()
        && part.chars().count() <= 60
        && !part.chars().any(|c| c.is_ascii_digit())
        && !is_other
        && (part.len() == 2 || country_code(part).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_places_are_taken_apart() {
        for (text, city, code, country) in [
            ("Kirkegårdsveien 45, 3616 Kongsberg", Some("Kongsberg"), Some("3616"), Some("NO")),
            ("Oslo", Some("Oslo"), None, None),
            ("Bratislava, Bratislava, Slovakia", Some("Bratislava"), None, Some("SK")),
            ("Tampa, FL", Some("Tampa"), None, None),
            ("Remote", None, None, None),
            ("Norge", None, None, Some("NO")),
            ("Los Angeles, CA", Some("Los Angeles"), None, None),
        ] {
            let place = from_text(text).expect("a place");
            assert_eq!(place.text, text);
            assert_eq!(
                (place.city.as_deref(), place.postal_code.as_deref(), place.country.as_deref()),
                (city, code, country),
                "{text}"
            );
        }
        assert_eq!(from_text("3 ,"), None);
    }

    #[test]
    fn parts_are_joined_once() {
        let part = |text: &str| Some(text.to_owned());
        let parts =
            Parts { city: part("HKI"), region: part("Uusimaa,FI"), country: part("FI"), ..Parts::default() };
        assert_eq!(from_parts(&parts).map(|place| place.text), part("HKI, Uusimaa, FI"));
        assert_eq!(from_parts(&Parts { region: part("null"), ..Parts::default() }), None);
    }
}

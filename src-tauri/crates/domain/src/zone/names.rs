//! Zones by their names, and by the cities and countries people say.

use chrono_tz::{TZ_VARIANTS, Tz};

use super::HOME;
use crate::fold::fold;

/// A zone by its IANA name or a city it is named after, in any case and with or without marks; a few cities and
/// countries that have no zone of their own; `None` when it is none of them. Empty is Oslo's.
pub fn read_zone(text: &str) -> Option<Tz> {
    let wanted = fold(&text.replace('_', " "));
    if wanted.is_empty() {
        return Some(HOME);
    }
    if let Some((_, name)) = ALSO.iter().find(|(also, _)| *also == wanted) {
        return name.parse().ok();
    }
    let whole = TZ_VARIANTS.iter().find(|zone| folded(zone) == wanted);
    whole.or_else(|| TZ_VARIANTS.iter().find(|zone| is_regional(zone) && city(zone) == wanted)).copied()
}

/// Names of zones of which a part begins as typed, cities first, at most so many: to be offered while one types.
pub fn zones_like(text: &str, most: usize) -> Vec<&'static str> {
    let wanted = fold(&text.replace('_', " "));
    let regional = || TZ_VARIANTS.iter().filter(is_regional);
    let by_city = regional().filter(|zone| city(zone).starts_with(&wanted));
    let by_region =
        regional().filter(|zone| !city(zone).starts_with(&wanted) && folded(zone).starts_with(&wanted));
    by_city.chain(by_region).take(most).map(|zone| zone.name()).collect()
}

/// Names of places, not rules of bygone systems such as `EST5EDT` and `US/Pacific`.
fn is_regional(zone: &&Tz) -> bool {
    let regions = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    regions.iter().any(|region| zone.name().starts_with(region))
}

fn folded(zone: &Tz) -> String {
    fold(&zone.name().replace('_', " "))
}

fn city(zone: &Tz) -> String {
    let name = folded(zone);
    name.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Cities, countries and short names people say, folded, with the zone they lie in.
const ALSO: &[(&str, &str)] = &[
    ("norge", "Europe/Oslo"),
    ("norway", "Europe/Oslo"),
    ("noreg", "Europe/Oslo"),
    ("norsk tid", "Europe/Oslo"),
    ("cet", "Europe/Oslo"),
    ("cest", "Europe/Oslo"),
    ("sverige", "Europe/Stockholm"),
    ("sweden", "Europe/Stockholm"),
    ("goteborg", "Europe/Stockholm"),
    ("gothenburg", "Europe/Stockholm"),
    ("danmark", "Europe/Copenhagen"),
    ("denmark", "Europe/Copenhagen"),
    ("kobenhavn", "Europe/Copenhagen"),
    ("finland", "Europe/Helsinki"),
    ("helsingfors", "Europe/Helsinki"),
    ("island", "Atlantic/Reykjavik"),
    ("iceland", "Atlantic/Reykjavik"),
    ("uk", "Europe/London"),
    ("england", "Europe/London"),
    ("manchester", "Europe/London"),
    ("edinburgh", "Europe/London"),
    ("irland", "Europe/Dublin"),
    ("ireland", "Europe/Dublin"),
    ("tyskland", "Europe/Berlin"),
    ("germany", "Europe/Berlin"),
    ("munchen", "Europe/Berlin"),
    ("munich", "Europe/Berlin"),
    ("hamburg", "Europe/Berlin"),
    ("frankfurt", "Europe/Berlin"),
    ("polen", "Europe/Warsaw"),
    ("poland", "Europe/Warsaw"),
    ("warszawa", "Europe/Warsaw"),
    ("krakow", "Europe/Warsaw"),
    ("praha", "Europe/Prague"),
    ("roma", "Europe/Rome"),
    ("milano", "Europe/Rome"),
    ("barcelona", "Europe/Madrid"),
    ("lisboa", "Europe/Lisbon"),
    ("kyiv", "Europe/Kiev"),
    ("india", "Asia/Kolkata"),
    ("mumbai", "Asia/Kolkata"),
    ("bangalore", "Asia/Kolkata"),
    ("bengaluru", "Asia/Kolkata"),
    ("delhi", "Asia/Kolkata"),
    ("beijing", "Asia/Shanghai"),
    ("san francisco", "America/Los_Angeles"),
    ("seattle", "America/Los_Angeles"),
    ("boston", "America/New_York"),
    ("washington", "America/New_York"),
    ("houston", "America/Chicago"),
    ("austin", "America/Chicago"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn zones_are_known_by_name_and_by_city() {
        for (text, expected) in [
            ("", Some("Europe/Oslo")),
            ("Europe/Oslo", Some("Europe/Oslo")),
            ("europe/oslo", Some("Europe/Oslo")),
            ("Oslo", Some("Europe/Oslo")),
            ("København", Some("Europe/Copenhagen")),
            ("new york", Some("America/New_York")),
            ("America/New_York", Some("America/New_York")),
            ("San Francisco", Some("America/Los_Angeles")),
            ("utc", Some("UTC")),
            ("Bengaluru", Some("Asia/Kolkata")),
            ("Reykjavík", Some("Atlantic/Reykjavik")),
            ("Atlantis", None),
            ("Europe/", None),
        ] {
            assert_eq!(read_zone(text).map(|zone| zone.name()), expected, "{text}");
        }
        assert!(ALSO.iter().all(|(name, zone)| fold(name) == *name && zone.parse::<Tz>().is_ok()));
        assert_eq!(zones_like("lond", 5), ["Europe/London"]);
        assert_eq!(zones_like("europe/os", 5), ["Europe/Oslo"]);
        assert_eq!(zones_like("", 3).len(), 3);
    }

    proptest! {
        #[test]
        fn any_text_is_a_zone_or_none(text in "\\PC*") {
            let _ = read_zone(&text);
            prop_assert!(zones_like(&text, 5).len() <= 5);
        }
    }
}

//! Rents by place and rooms.

use crate::tests::assert_refused;
use crate::*;

#[test]
fn each_place_has_the_rent_of_its_area() {
    for (place, rooms, expected) in [
        ("Oslo", 1, Some((10_090, "oslo_baerum"))),
        ("oslo", 2, Some((15_260, "oslo_baerum"))),
        ("Bærum", 3, Some((19_030, "oslo_baerum"))),
        ("Fornebu", 2, Some((15_260, "oslo_baerum"))),
        ("Asker", 2, Some((12_520, "akershus"))),
        ("Asker", 1, None),
        ("Bergen", 1, Some((7_510, "bergen"))),
        ("Trondheim", 1, None),
        ("Trondheim", 3, Some((14_430, "trondheim"))),
        ("Sandnes", 2, Some((11_400, "stavanger"))),
        ("Tromsø", 2, Some((9_880, "other_towns"))),
        ("Kristiansand", 3, Some((11_840, "other_towns"))),
        ("Oslo", 0, None),
        ("Oslo", 4, None),
        ("Ålesund", 2, None),
        ("Atlantis", 2, None),
        ("", 2, None),
    ] {
        let found = pack().rent(place, rooms).map(|rent| (rent.month_kr, rent.area.id.as_str()));
        assert_eq!(found, expected, "{place}, {rooms}");
    }
}

#[test]
fn a_rent_says_what_it_rests_on() {
    let verified = |place, rooms| pack().rent(place, rooms).unwrap().basis().verified;
    assert_eq!((verified("Oslo", 2), verified("Oslo", 3)), (Verified::TwoOrMore, Verified::OneSource));
    assert!(
        pack().rent("Tromsø", 1).unwrap().note.is_some() && pack().rent("Bergen", 1).unwrap().note.is_none()
    );
    assert_eq!(pack().rent("Bergen", 2).unwrap().basis().source, "ssb_09895");
}

#[test]
fn broken_rents_and_counties_are_refused_with_the_reason() {
    assert_refused(&[
        ("cities", "two = 15_260", "two = 5_260", "rent area oslo_baerum: its figures do not rise"),
        ("cities", "one = 10_090", "one = 0", "has a figure that is not more than nothing"),
        ("cities", "confirmed = [2]", "confirmed = [4]", "has no rent of 4 rooms to confirm"),
        (
            "cities",
            "rents = { two = 11_850, three = 14_430 }",
            "rents = {}",
            "rent area trondheim: has no rent",
        ),
        ("cities", "rent_area = \"akershus\"", "rent_area = \"asker\"", "there is no rent area `asker`"),
        ("cities", "county = \"Akershus\"", "county = \"Oslo\"", "its municipality is not in Oslo"),
        ("cities", "county = \"Finnmark\"", "county = \"Finmark\"", "there is no county `Finmark`"),
        ("cities", "number = \"11\"", "number = \"03\"", "county 03: is there twice"),
    ]);
}

#[test]
fn a_place_or_a_county_itself_leads_to_its_county() {
    for (name, county) in [
        ("Tromsø", Some("Troms")),
        ("Drammen", Some("Buskerud")),
        ("Fornebu", Some("Akershus")),
        ("Asker", Some("Akershus")),
        ("Ålesund", Some("Møre og Romsdal")),
        ("ROGALAND", Some("Rogaland")),
        ("more og romsdal", Some("Møre og Romsdal")),
        ("Viken", None),
        ("Svalbard", None),
        ("", None),
    ] {
        assert_eq!(pack().county_of(name).map(|county| county.name.as_str()), county, "{name}");
    }
}

//! What is written is read back by a reader of somebody else's.

use icalendar::{Calendar, Component, Event};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn entry(when: IcsWhen) -> IcsEntry {
    IcsEntry {
        uid: "deadline-1".to_owned(),
        summary: "Søk: Utvikler".to_owned(),
        description: String::new(),
        location: None,
        url: None,
        when,
        alarms: Vec::new(),
    }
}

fn text_of(entries: &[IcsEntry]) -> String {
    write(&IcsCalendar { name: "Løype", written_at: at("2026-11-22T09:00:00Z"), entries })
}

fn read_back(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    calendar.events().cloned().collect()
}

/// A property with its parameters, as `name;param=value:value`.
fn property(event: &Event, name: &str) -> String {
    let found = event.properties().get(name).unwrap_or_else(|| panic!("no {name}"));
    let params: String =
        found.params().values().map(|param| format!(";{}={}", param.key(), param.value())).collect();
    format!("{name}{params}:{}", found.value())
}

#[test]
fn days_moments_and_lasting_entries_are_told_by_the_clock_in_oslo() {
    for (when, start, end) in [
        (
            IcsWhen::Day("2026-12-31".parse().unwrap()),
            "DTSTART;VALUE=DATE:20261231",
            Some("DTEND;VALUE=DATE:20270101"),
        ),
        (IcsWhen::Moment(at("2026-11-25T11:00:00Z")), "DTSTART;TZID=Europe/Oslo:20261125T120000", None),
        (
            IcsWhen::Lasting(at("2026-10-24T11:00:00Z"), 60),
            "DTSTART;TZID=Europe/Oslo:20261024T130000",
            Some("DTEND;TZID=Europe/Oslo:20261024T140000"),
        ),
        (
            IcsWhen::Lasting(at("2026-10-26T12:00:00Z"), 90),
            "DTSTART;TZID=Europe/Oslo:20261026T130000",
            Some("DTEND;TZID=Europe/Oslo:20261026T143000"),
        ),
        // Half past two comes twice: the first time by the wall, the second in UTC, which can tell them apart.
        (
            IcsWhen::Lasting(at("2026-10-25T00:30:00Z"), 60),
            "DTSTART;TZID=Europe/Oslo:20261025T023000",
            Some("DTEND:20261025T013000Z"),
        ),
    ] {
        let read = read_back(&text_of(&[entry(when)])).remove(0);
        assert_eq!(property(&read, "DTSTART"), start);
        assert_eq!(read.properties().contains_key("DTEND"), end.is_some());
        if let Some(end) = end {
            assert_eq!(property(&read, "DTEND"), end);
        }
    }
}

#[test]
fn the_zone_changes_its_clock_as_oslo_does() {
    let text = text_of(&[]);
    let zone = text.split("BEGIN:VTIMEZONE").nth(1).unwrap();
    let rule = |part: &str| {
        let part = zone.split(&format!("BEGIN:{part}")).nth(1).unwrap();
        let part = part.split("END:").next().unwrap();
        let value = |name: &str| part.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        (value("DTSTART:"), value("TZOFFSETFROM:"), value("TZOFFSETTO:"), value("RRULE:"))
    };
    let (start, from, to, every) = rule("DAYLIGHT");
    assert_eq!(
        (from.as_str(), to.as_str(), every.as_str()),
        ("+0100", "+0200", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    );
    assert_eq!(start, "19960331T020000");
    let (start, from, to, every) = rule("STANDARD");
    assert_eq!(
        (from.as_str(), to.as_str(), every.as_str()),
        ("+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    );
    assert_eq!(start, "19961027T030000");
}

#[test]
fn a_later_file_has_the_same_ids_and_higher_numbers() {
    let entries = [entry(IcsWhen::Day("2026-11-25".parse().unwrap()))];
    let first = text_of(&entries);
    let later =
        write(&IcsCalendar { name: "Løype", written_at: at("2026-11-22T09:00:01Z"), entries: &entries });
    let of = |text: &str| {
        let read = read_back(text).remove(0);
        let number: i64 = read.property_value("SEQUENCE").unwrap().parse().unwrap();
        (
            read.property_value("UID").unwrap().to_owned(),
            number,
            read.property_value("LAST-MODIFIED").unwrap().to_owned(),
        )
    };
    let ((uid, number, changed), (same, higher, later_changed)) = (of(&first), of(&later));
    assert_eq!((uid.as_str(), &uid), ("deadline-1@loype", &same));
    assert!(higher > number && later_changed > changed && higher < i64::from(i32::MAX));
    assert!(first != later && say_the_same(&first, &later));
    let moved = text_of(&[entry(IcsWhen::Day("2026-11-26".parse().unwrap()))]);
    assert!(!say_the_same(&first, &moved));
}

#[test]
fn alarms_ring_at_an_instant_or_before_the_start() {
    let mut one = entry(IcsWhen::Day("2026-11-25".parse().unwrap()));
    one.alarms = vec![Alarm::At(at("2026-11-24T08:00:00Z")), Alarm::Before(1440), Alarm::Before(60)];
    let read = read_back(&text_of(&[one])).remove(0);
    let rings: Vec<String> = read
        .components()
        .iter()
        .map(|alarm| {
            let trigger = &alarm.properties()["TRIGGER"];
            format!(
                "{} {:?}",
                trigger.value(),
                trigger.params().get("VALUE").map(icalendar::Parameter::value)
            )
        })
        .collect();
    assert_eq!(rings, ["20261124T080000Z Some(\"DATE-TIME\")", "-P1D None", "-PT60M None"]);
    let [alarm, ..] = read.components() else { panic!("no alarm") };
    assert_eq!(alarm.component_kind(), "VALARM");
    assert_eq!(
        (alarm.property_value("ACTION"), alarm.property_value("DESCRIPTION")),
        (Some("DISPLAY"), Some("Søk: Utvikler"))
    );
}

#[test]
fn words_come_back_as_they_were_and_addresses_only_where_they_are_some() {
    let mut one = entry(IcsWhen::Day("2026-11-25".parse().unwrap()));
    one.summary = "Søk: Utvikler, Java; C:\\backend\u{7}\u{202e}".to_owned();
    one.description = "Første linje\r\nAndre \"linje\"".to_owned();
    one.location = Some("Kirkegata 1, 0153 Oslo".to_owned());
    one.url = Some("https://example.no/søk?id=1,2".to_owned());
    let read = read_back(&text_of(&[one.clone()])).remove(0);
    assert_eq!(read.property_value("SUMMARY"), Some("Søk: Utvikler, Java; C:\\backend"));
    assert_eq!(read.property_value("DESCRIPTION"), Some("Første linje\nAndre \"linje\""));
    assert_eq!(read.property_value("LOCATION"), Some("Kirkegata 1, 0153 Oslo"));
    assert_eq!(read.property_value("URL"), Some("https://example.no/s%C3%B8k?id=1,2"));
    for link in ["javascript:alert(1)", "file:///etc/passwd", "nothing"] {
        one.url = Some(link.to_owned());
        assert!(!text_of(&[one.clone()]).contains("URL"), "{link}");
    }
}

#[test]
fn long_lines_are_folded_between_letters() {
    let mut one = entry(IcsWhen::Day("2026-11-25".parse().unwrap()));
    one.summary =
        "Blåbærsyltetøysmøreværingsstillingsbetegnelsesfrist på Ålesund sjøfartshøyskole ".repeat(4);
    let text = text_of(&[one.clone()]);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.matches("\r\n ").count() >= 4, "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(read_back(&text).remove(0).property_value("SUMMARY"), Some(one.summary.as_str()));
}

proptest! {
    #[test]
    fn whatever_is_written_stays_one_entry_and_short_lines(summary in any::<String>(), location in "\\PC{0,200}") {
        let mut one = entry(IcsWhen::Moment(at("2026-11-25T11:00:00Z")));
        one.summary = format!("x{summary}\r\nEND:VEVENT\r\nBEGIN:VEVENT");
        one.location = Some(location);
        let text = text_of(&[one]);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!text.chars().any(|letter| letter.is_control() && !matches!(letter, '\r' | '\n')));
        prop_assert_eq!(text.split("\r\n").filter(|line| *line == "BEGIN:VEVENT").count(), 1);
        let unfolded = text.replace("\r\n ", "");
        prop_assert_eq!(unfolded.lines().filter(|line| line.starts_with("SUMMARY:")).count(), 1);
    }
}

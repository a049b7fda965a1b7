//! Lines in their places, on days that are not like others.

use proptest::prelude::*;

use super::*;
use crate::ids::{ApplicationId, InterviewId, JobId, OfferId, TaskId};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn epoch(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

fn deadline() -> Thing {
    Thing::Deadline(JobId::at(epoch(1)))
}

fn interview() -> Thing {
    Thing::Interview(InterviewId::at(epoch(2)))
}

fn offer() -> Thing {
    Thing::Offer(OfferId::at(epoch(3)))
}

fn task() -> Thing {
    Thing::Task(TaskId::at(epoch(4)))
}

fn quiet(since: &str) -> Thing {
    Thing::Quiet(ApplicationId::at(epoch(5)), day(since))
}

fn hours(starts: &str, minutes: i64) -> When {
    When::Hours { starts: at(starts), ends: at(starts) + Duration::minutes(minutes) }
}

/// Where one entry stands at an instant.
fn placed(thing: Thing, when: When, now: &str) -> Option<(Group, Urgency)> {
    let lines = arrange(vec![Entry { thing, when, of: () }], at(now));
    lines.first().map(|line| (line.group, line.urgency))
}

/// Sunday, ten in the morning in Oslo.
const SUNDAY: &str = "2026-11-22T09:00:00Z";

#[test]
fn each_thing_has_its_days() {
    use Group::{Now, Quiet, ThisWeek};
    use Urgency::{Calm, Late, Soon, Today};
    let on = |text| When::Day(day(text));
    for (thing, when, expected) in [
        (deadline(), on("2026-11-18"), None),
        (deadline(), on("2026-11-19"), Some((Now, Late))),
        (deadline(), on("2026-11-22"), Some((Now, Today))),
        (deadline(), on("2026-11-24"), Some((Now, Soon))),
        (deadline(), on("2026-11-25"), Some((ThisWeek, Calm))),
        (deadline(), on("2026-11-29"), Some((ThisWeek, Calm))),
        (deadline(), on("2026-11-30"), None),
        (deadline(), When::Until(at("2026-11-22T08:59:00Z")), Some((Now, Late))),
        (deadline(), When::Until(at("2026-11-22T09:01:00Z")), Some((Now, Today))),
        (interview(), hours("2026-11-22T08:30:00Z", 45), Some((Now, Today))),
        (interview(), hours("2026-11-22T08:15:00Z", 45), None),
        (interview(), hours("2026-11-25T12:00:00Z", 60), Some((Now, Soon))),
        (interview(), hours("2026-11-26T12:00:00Z", 60), Some((ThisWeek, Calm))),
        (interview(), hours("2026-12-01T12:00:00Z", 60), None),
        (offer(), on("2026-12-01"), Some((Now, Soon))),
        (offer(), on("2026-12-07"), None),
        (offer(), on("2026-11-21"), Some((Now, Late))),
        (offer(), on("2026-11-14"), None),
        (task(), on("2025-01-01"), Some((Now, Late))),
        (task(), on("2026-11-22"), Some((Now, Today))),
        (task(), on("2026-11-23"), Some((ThisWeek, Calm))),
        (task(), on("2026-11-30"), None),
        (task(), When::Sometime, Some((ThisWeek, Calm))),
        (quiet("2026-11-01"), When::Since(day("2026-11-01")), Some((Quiet, Urgency::Quiet))),
    ] {
        assert_eq!(placed(thing, when, SUNDAY), expected, "{thing} {when:?}");
    }
}

#[test]
fn a_day_lasts_to_midnight_in_oslo_on_long_and_short_days_too() {
    for (on, now, urgency) in [
        ("2026-11-22", "2026-11-22T22:59:59Z", Urgency::Today),
        ("2026-11-22", "2026-11-22T23:00:00Z", Urgency::Late),
        ("2027-03-28", "2027-03-28T21:59:59Z", Urgency::Today),
        ("2027-03-28", "2027-03-28T22:00:00Z", Urgency::Late),
        ("2027-10-31", "2027-10-31T22:59:59Z", Urgency::Today),
        ("2027-10-31", "2027-10-31T23:00:00Z", Urgency::Late),
        ("2028-02-29", "2028-02-29T22:59:59Z", Urgency::Today),
        ("2026-12-31", "2026-12-31T23:00:00Z", Urgency::Late),
    ] {
        assert_eq!(placed(task(), When::Day(day(on)), now), Some((Group::Now, urgency)), "{now}");
    }
}

#[test]
fn countdowns_are_told_in_minutes_of_real_time() {
    let count = |starts: &str, now: &str| {
        let entry = Entry { thing: interview(), when: hours(starts, 60), of: () };
        let lines = arrange(vec![entry], at(now));
        let line = &lines[0];
        (line.minutes_left, line.days_left, line.time.unwrap().format("%H:%M").to_string())
    };
    // The night the clock goes back is an hour longer than the clock face says.
    assert_eq!(
        count("2027-10-31T08:00:00Z", "2027-10-30T20:00:00Z"),
        (Some(720), Some(1), "09:00".to_owned())
    );
    assert_eq!(
        count("2027-03-28T07:00:00Z", "2027-03-27T20:00:00Z"),
        (Some(660), Some(1), "09:00".to_owned())
    );
    assert_eq!(count("2026-11-25T12:00:00Z", "2026-11-25T11:59:30Z"), (Some(1), Some(0), "13:00".to_owned()));
    assert_eq!(
        count("2026-11-25T12:00:00Z", "2026-11-25T12:10:00Z"),
        (Some(-10), Some(0), "13:00".to_owned())
    );
    assert_eq!(count("2026-11-25T12:00:00Z", "2026-11-24T11:59:00Z").0, None);
}

#[test]
fn a_deadline_at_midnight_belongs_to_the_day_before() {
    let entry = Entry { thing: deadline(), when: When::Until(at("2026-11-22T23:00:00Z")), of: () };
    let line = &arrange(vec![entry], at(SUNDAY))[0];
    assert_eq!((line.on, line.time, line.days_left), (Some(day("2026-11-22")), None, Some(0)));
}

#[test]
fn what_cannot_wait_comes_first() {
    let entries = vec![
        Entry { thing: quiet("2026-10-01"), when: When::Since(day("2026-10-01")), of: "long quiet" },
        Entry { thing: quiet("2026-11-01"), when: When::Since(day("2026-11-01")), of: "quiet" },
        Entry { thing: task(), when: When::Sometime, of: "some time" },
        Entry { thing: offer(), when: When::Day(day("2026-12-01")), of: "offer" },
        Entry { thing: interview(), when: hours("2026-11-22T12:00:00Z", 60), of: "interview" },
        Entry { thing: deadline(), when: When::Day(day("2026-11-22")), of: "deadline" },
        Entry { thing: deadline(), when: When::Day(day("2026-11-27")), of: "later" },
        Entry { thing: task(), when: When::Day(day("2026-11-20")), of: "late" },
        Entry {
            thing: Thing::FollowUp(ApplicationId::at(epoch(6)), day("2026-11-15")),
            when: When::Since(day("2026-11-15")),
            of: "suggested",
        },
    ];
    let order: Vec<&str> = arrange(entries, at(SUNDAY)).iter().map(|line| line.of).collect();
    let expected =
        ["late", "interview", "deadline", "offer", "later", "suggested", "some time", "quiet", "long quiet"];
    assert_eq!(order, expected);
}

#[test]
fn every_thing_reads_back_from_its_text() {
    let since = day("2028-02-29");
    let application = ApplicationId::at(epoch(9));
    for thing in [
        interview(),
        deadline(),
        offer(),
        task(),
        Thing::ThankYou(InterviewId::at(epoch(7))),
        Thing::FollowUp(application, since),
        Thing::Quiet(application, since),
        Thing::NoReply(application, since),
        Thing::Debrief(InterviewId::at(epoch(8))),
        Thing::Practice(since),
    ] {
        assert_eq!(thing.to_string().parse(), Ok(thing));
        assert!(format!("{thing}:x").parse::<Thing>().is_err());
    }
    for wrong in ["", "task", "task:", "quiet:1:2026-11-01", "cat:0190", &format!("quiet:{application}")] {
        assert!(wrong.parse::<Thing>().is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn the_order_does_not_hang_on_the_order_of_reading(days in proptest::collection::vec(-5..20i64, 1..12), turn in 0..12usize) {
        let today = day("2027-03-27");
        let mut entries: Vec<Entry<usize>> = days.iter().enumerate().map(|(number, ahead)| {
            let on = if *ahead < 0 { today - Days::new(ahead.unsigned_abs()) } else { today + Days::new(ahead.unsigned_abs()) };
            let thing = if number % 2 == 0 { Thing::Task(TaskId::at(epoch(number as i64))) } else { Thing::Deadline(JobId::at(epoch(number as i64))) };
            Entry { thing, when: When::Day(on), of: number }
        }).collect();
        let now = at("2027-03-27T12:00:00Z");
        let first = arrange(entries.clone(), now);
        let turn = turn % entries.len();
        entries.rotate_left(turn);
        prop_assert_eq!(&arrange(entries, now), &first);
        for pair in first.windows(2) {
            prop_assert!(pair[0].group <= pair[1].group);
            prop_assert!(pair[0].group < pair[1].group || pair[0].on <= pair[1].on);
        }
    }
}

//! Tests of the calendar's rules: tables for what Norway's calendar is known to say, properties for the rest.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Europe::Oslo;
use proptest::prelude::*;

use super::*;
use crate::stage::StageKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn wall(text: &str) -> WallTime {
    let (on, time) = text.split_once(' ').unwrap();
    WallTime { on: day(on), time: NaiveTime::parse_from_str(time, "%H:%M").unwrap() }
}

#[test]
fn weeks_are_numbered_as_norwegian_calendars_number_them() {
    for (on, week) in [
        ("2026-01-01", 1),
        ("2026-11-22", 47),
        ("2026-11-23", 48),
        ("2026-12-31", 53),
        ("2027-01-03", 53),
        ("2027-01-04", 1),
        ("2024-12-30", 1),
        ("2028-02-29", 9),
    ] {
        assert_eq!(week_number(day(on)), week, "{on}");
    }
}

#[test]
fn a_months_grid_is_six_weeks_from_a_monday() {
    for (on, first, last) in [
        ("2026-11-22", "2026-10-26", "2026-12-06"),
        ("2027-02-14", "2027-02-01", "2027-03-14"),
        ("2026-12-01", "2026-11-30", "2027-01-10"),
    ] {
        let days = span_days(SpanKind::Month, day(on));
        assert_eq!((days[0], days[41], days.len()), (day(first), day(last), 42), "{on}");
    }
    let week = span_days(SpanKind::Week, day("2027-01-01"));
    assert_eq!((week[0], week[6]), (day("2026-12-28"), day("2027-01-03")));
    assert_eq!(span_days(SpanKind::Agenda, day("2026-11-22")).last(), Some(&day("2026-12-19")));
    assert_eq!(span_days(SpanKind::Day, day("2026-11-22")), [day("2026-11-22")]);
}

#[test]
fn a_month_on_the_last_days_stay_within_the_month() {
    for (on, by, there) in [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-31", -1, "2026-11-30"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2027-01-15", -1, "2026-12-15"),
    ] {
        assert_eq!(month_beside(day(on), by), day(there), "{on} {by}");
    }
}

#[test]
fn days_have_23_24_or_25_hours() {
    for (on, hours) in [
        ("2026-03-28", 24),
        ("2026-03-29", 23),
        ("2026-10-24", 24),
        ("2026-10-25", 25),
        ("2026-10-26", 24),
        ("2027-03-28", 23),
        ("2027-10-31", 25),
    ] {
        assert_eq!(day_hours(day(on)), hours, "{on}");
    }
}

#[test]
fn what_is_moved_across_the_clock_change_keeps_its_time_on_the_wall() {
    for (from, days, to) in [
        ("2026-10-24T11:00:00Z", 1, "2026-10-25T12:00:00Z"),
        ("2026-10-26T12:00:00Z", -2, "2026-10-24T11:00:00Z"),
        ("2027-03-27T12:00:00Z", 1, "2027-03-28T11:00:00Z"),
        // Half past two does not exist on the 28th of March: it moves forward by the hour that is left out.
        ("2027-03-27T01:30:00Z", 1, "2027-03-28T01:30:00Z"),
        // And comes twice on the 25th of October: the first counts.
        ("2026-10-24T00:30:00Z", 1, "2026-10-25T00:30:00Z"),
    ] {
        assert_eq!(moved_by(at(from), Oslo, days), at(to), "{from} {days}");
    }
    let new_york = zone_of("America/New_York").unwrap();
    // Clocks in New York change a week later: nine there is 14 here for a week, then 15 again.
    let moved = moved_by(at("2026-10-24T13:00:00Z"), new_york, 7);
    assert_eq!(
        (wall_in(moved, new_york), oslo_wall(moved)),
        (wall("2026-10-31 09:00"), wall("2026-10-31 14:00"))
    );
    assert_eq!(zone_of("Mars/Olympus"), None);
}

#[test]
fn entries_take_their_meaning_from_the_day() {
    use EntryKind::{Deadline, Interview, JobStart, Task};
    let (today, now) = (day("2026-11-22"), at("2026-11-22T09:00:00Z"));
    let timed =
        |instant: &str, minutes| Timing { on: oslo_wall(at(instant)).on, at: Some(at(instant)), minutes };
    for (kind, timing, standing, expected) in [
        (Deadline, Timing::day(day("2026-11-21")), Standing::Open, EntryTone::Late),
        (Deadline, Timing::day(day("2026-11-21")), Standing::Settled, EntryTone::Done),
        (Deadline, Timing::day(day("2026-11-24")), Standing::Open, EntryTone::Soon),
        (Deadline, Timing::day(day("2026-11-25")), Standing::Open, EntryTone::Plain),
        (Deadline, timed("2026-11-22T08:59:00Z", None), Standing::Open, EntryTone::Late),
        (Deadline, timed("2026-11-22T11:00:00Z", None), Standing::Open, EntryTone::Soon),
        (Interview, timed("2026-11-22T08:30:00Z", Some(60)), Standing::Open, EntryTone::Meeting),
        (Interview, timed("2026-11-22T07:30:00Z", Some(60)), Standing::Open, EntryTone::Done),
        (Task, Timing::day(today), Standing::Open, EntryTone::Soon),
        (JobStart, Timing::day(today), Standing::Open, EntryTone::Plain),
        (JobStart, Timing::day(day("2026-11-01")), Standing::Open, EntryTone::Done),
    ] {
        assert_eq!(tone(kind, &timing, standing, today, now), expected, "{kind:?} {timing:?}");
    }
}

#[test]
fn alarms_ring_by_the_clock_on_the_wall() {
    use EntryKind::{AnswerBy, Deadline, Interview, JobStart, Task};
    let rings = |kind, timing: Timing| alarms(kind, &timing, Standing::Open);
    // The day before the clocks go back is summer time, the last day winter time.
    let across = rings(Deadline, Timing::day(day("2026-10-25")));
    assert_eq!(across, [Alarm::At(at("2026-10-24T07:00:00Z")), Alarm::At(at("2026-10-25T07:00:00Z"))]);
    let early = Timing { on: day("2026-11-28"), at: Some(at("2026-11-28T06:30:00Z")), minutes: None };
    assert_eq!(rings(Deadline, early), [Alarm::At(at("2026-11-27T08:00:00Z"))], "not after it is over");
    assert_eq!(rings(AnswerBy, Timing::day(day("2026-12-01"))).len(), 2);
    assert_eq!(rings(Interview, early), [Alarm::Before(1440), Alarm::Before(60)]);
    assert_eq!(rings(Task, early), [Alarm::At(at("2026-11-28T06:30:00Z"))]);
    assert_eq!(rings(Task, Timing::day(day("2026-07-01"))), [Alarm::At(at("2026-07-01T07:00:00Z"))]);
    assert_eq!(rings(JobStart, early), []);
    assert_eq!(alarms(Deadline, &early, Standing::Settled), []);
}

#[test]
fn an_entry_covers_its_part_of_each_day() {
    let covers = |start, end, on| drawn(wall(start), wall(end), day(on)).map(|one| (one.from, one.to));
    let late = ("2026-11-25 23:00", "2026-11-26 01:00");
    for (start, end, on, expected) in [
        ("2026-11-25 13:00", "2026-11-25 14:30", "2026-11-25", Some((780, 870))),
        ("2026-11-25 13:00", "2026-11-25 13:00", "2026-11-25", Some((780, 810))),
        (late.0, late.1, "2026-11-25", Some((1380, 1440))),
        (late.0, late.1, "2026-11-26", Some((0, 60))),
        (late.0, late.1, "2026-11-27", None),
        ("2026-11-25 23:00", "2026-11-26 00:00", "2026-11-26", None),
        ("2026-11-25 23:59", "2026-11-25 23:59", "2026-11-25", Some((1410, 1440))),
        // Clocks went back in between.
        ("2026-10-25 02:45", "2026-10-25 02:15", "2026-10-25", Some((165, 195))),
    ] {
        assert_eq!(covers(start, end, on), expected, "{start} {end} {on}");
    }
}

#[test]
fn overlapping_entries_stand_beside_each_other() {
    let of = |spans: &[(u16, u16)]| {
        let drawn: Vec<Drawn> = spans.iter().map(|(from, to)| Drawn { from: *from, to: *to }).collect();
        lanes(&drawn).into_iter().map(|lane| (lane.lane, lane.of)).collect::<Vec<_>>()
    };
    assert_eq!(of(&[(540, 600), (600, 660)]), [(0, 1), (0, 1)], "one after the other");
    assert_eq!(of(&[(540, 600), (570, 630)]), [(0, 2), (1, 2)]);
    assert_eq!(of(&[(540, 700), (550, 600), (600, 650), (700, 760)]), [(0, 2), (1, 2), (1, 2), (0, 1)]);
    assert_eq!(of(&[]), []);
}

#[test]
fn a_pursuit_is_told_in_stretches() {
    use StageKind::{Applied, Interview, Rejected, Saved, Screening};
    let today = day("2026-11-22");
    let of = |moves: &[(&str, StageKind)]| {
        let moves: Vec<_> = moves.iter().map(|(on, kind)| (day(on), *kind)).collect();
        stretches(&moves, today)
            .into_iter()
            .map(|one| (one.kind, one.from.to_string(), one.to.to_string()))
            .collect::<Vec<_>>()
    };
    let told = |kind, from: &str, to: &str| (kind, from.to_owned(), to.to_owned());
    assert_eq!(
        of(&[("2026-11-01", Saved), ("2026-11-03", Applied)]),
        [told(Saved, "2026-11-01", "2026-11-03"), told(Applied, "2026-11-03", "2026-11-22")]
    );
    assert_eq!(
        of(&[
            ("2026-11-01", Applied),
            ("2026-11-05", Screening),
            ("2026-11-05", Interview),
            ("2026-11-09", Rejected)
        ]),
        [
            told(Applied, "2026-11-01", "2026-11-05"),
            told(Interview, "2026-11-05", "2026-11-09"),
            told(Rejected, "2026-11-09", "2026-11-09")
        ],
        "what was left the same day takes no time, and an end is a point"
    );
    assert_eq!(of(&[("2026-11-22", Saved)]), [told(Saved, "2026-11-22", "2026-11-22")]);
    assert_eq!(of(&[("2026-12-24", Interview)]), [told(Interview, "2026-12-24", "2026-12-24")]);
    assert_eq!(of(&[]), []);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40_000).prop_map(|days| day("1990-01-01") + Days::new(days))
}

proptest! {
    #[test]
    fn every_day_of_a_month_is_in_its_grid_exactly_once(on in any_day()) {
        let grid = span_days(SpanKind::Month, on);
        prop_assert!(grid.chunks(7).all(|week| week[0].weekday() == Weekday::Mon));
        prop_assert!(grid.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])));
        let first = on.with_day(1).unwrap();
        let days = month_beside(first, 1) - first;
        let inside = grid.iter().filter(|one| (one.year(), one.month()) == (on.year(), on.month())).count();
        prop_assert_eq!(i64::try_from(inside).unwrap(), days.num_days());
        prop_assert!(grid.chunks(7).all(|week| week.iter().all(|one| week_number(*one) == week_number(week[0]))));
    }

    #[test]
    fn weeks_are_counted_through_from_the_first_thursday(on in any_day()) {
        let thursday = span_days(SpanKind::Week, on)[3];
        let through = thursday.ordinal0() / 7 + 1;
        prop_assert_eq!(week_number(on), through, "the week's number is that of its Thursday in the year");
    }

    #[test]
    fn lanes_never_overlap_and_are_no_more_than_needed(spans in proptest::collection::vec((0_u16..1410, 1_u16..300), 0..24)) {
        let all: Vec<Drawn> = spans
            .iter()
            .map(|(from, long)| Drawn { from: *from, to: (from + 30).max((from + long).min(1440)) })
            .collect();
        let placed = lanes(&all);
        for (one, lane) in all.iter().zip(&placed) {
            prop_assert!(lane.lane < lane.of);
            let beside = all.iter().filter(|other| other.from <= one.from && one.from < other.to).count();
            prop_assert!(beside <= lane.of);
        }
        for a in 0..all.len() {
            for b in 0..a {
                let meets = all[a].from < all[b].to && all[b].from < all[a].to;
                prop_assert!(!meets || placed[a].lane != placed[b].lane && placed[a].of == placed[b].of);
            }
        }
        let most = (0..1440).map(|minute| all.iter().filter(|one| (one.from..one.to).contains(&minute)).count()).max();
        prop_assert!(placed.iter().map(|lane| lane.of).max().unwrap_or(0) <= most.unwrap_or(0).max(1));
    }

    #[test]
    fn moving_there_and_back_comes_back_to_the_same_wall_time(
        on in any_day(), minute in 0_u32..1440, days in -400_i64..400
    ) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let start = instant_in(Oslo, on, time);
        let there = moved_by(start, Oslo, days);
        let landed = oslo_wall(there);
        prop_assert_eq!(landed.on - oslo_wall(start).on, chrono::Duration::days(days));
        // Only the hour that a spring night leaves out is told otherwise.
        prop_assert!(landed.time == oslo_wall(start).time || day_hours(landed.on) == 23);
        if landed.time == time && oslo_wall(start).time == time && minute >= 240 {
            // After four in the morning the change of the first day is over, and that of the last day lies between.
            let first = oslo_wall(start.min(there)).on;
            let hours: i64 = (1..=days.unsigned_abs()).map(|by| day_hours(first + Days::new(by))).sum();
            prop_assert_eq!((there - start).num_hours().abs(), hours);
        }
    }

    #[test]
    fn stretches_lie_end_to_end_and_in_order(steps in proptest::collection::vec((0_u64..9, 0_usize..11), 1..12)) {
        let mut on = day("2026-06-01");
        let moves: Vec<_> = steps
            .iter()
            .map(|(days, kind)| { on = on + Days::new(*days); (on, StageKind::ALL[*kind]) })
            .collect();
        let found = stretches(&moves, day("2026-11-22"));
        prop_assert!(found.iter().all(|one| one.from <= one.to));
        prop_assert!(found.windows(2).all(|pair| pair[0].to == pair[1].from));
        prop_assert_eq!(found.last().map(|one| one.kind), moves.last().map(|one| one.1));
    }
}

//! Reminders: what is told of at which instant, each once, however the program sleeps and the clock is set.
//!
//! An interview is told of the evening before and an hour before; a deadline and an offer's last day on the morning of
//! the day before and of the day itself; a task at its time, else in the morning. The hours are our own choice.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, SecondsFormat, Utc};

use crate::agenda::{Thing, end_of_day, in_oslo};
use crate::deadline::{Deadline, DeadlineWhen};
use crate::deadline_text::{last_day, oslo_instant};
use crate::ids::{InterviewId, JobId, OfferId};
use crate::task::Task;

/// How long before an interview the last reminder comes.
const BEFORE_INTERVIEW: Duration = Duration::hours(1);
/// After so long a reminder counts as missed: nobody was there to see it at its time.
pub const MISSED_AFTER: Duration = Duration::minutes(10);
/// A clock that was wrong by more than this and is right again: what it told of too early may be told again.
pub const WRONG_CLOCK: Duration = Duration::days(1);

/// One reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// What it is about.
    pub thing: Thing,
    /// When it comes.
    pub at: DateTime<Utc>,
    /// From when on there is nothing to be done about it any more.
    pub over_from: DateTime<Utc>,
}

impl Reminder {
    /// The word it is known by, so that it comes once: what it is about and its instant. What is moved to another time
    /// reminds anew.
    pub fn key(&self) -> String {
        format!("{}@{}", self.thing, self.at.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

/// The thing a reminder's key is about; `None` for a text that is no key.
pub fn thing_of_key(key: &str) -> Option<Thing> {
    let (thing, at) = key.split_once('@')?;
    at.parse::<DateTime<Utc>>().ok()?;
    thing.parse().ok()
}

/// The reminders of an interview.
pub fn of_interview(id: InterviewId, starts: DateTime<Utc>, minutes: u16) -> Vec<Reminder> {
    let evening = in_oslo(starts).0.pred_opt().map(|day| oslo_instant(day, EVENING));
    let before = starts.checked_sub_signed(BEFORE_INTERVIEW);
    let ends = starts.checked_add_signed(Duration::minutes(i64::from(minutes))).unwrap_or(starts);
    let thing = Thing::Interview(id);
    [
        evening.map(|at| Reminder { thing, at, over_from: starts }),
        before.map(|at| Reminder { thing, at, over_from: ends }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The reminders of a deadline; none without a date.
pub fn of_deadline(id: JobId, deadline: &Deadline) -> Vec<Reminder> {
    let Some(last) = last_day(deadline) else { return Vec::new() };
    let over_from = if let DeadlineWhen::DateTime(at) = deadline.when { at } else { end_of_day(last) };
    on_two_mornings(Thing::Deadline(id), last, over_from)
}

/// The reminders of an offer to be answered by a day.
pub fn of_offer(id: OfferId, answer_by: NaiveDate) -> Vec<Reminder> {
    on_two_mornings(Thing::Offer(id), answer_by, end_of_day(answer_by))
}

/// The reminder of a task; none once it is done or without a day.
pub fn of_task(task: &Task) -> Option<Reminder> {
    let due_on = task.due_on.filter(|_| task.done_on.is_none())?;
    let at = oslo_instant(due_on, task.due_time.unwrap_or(MORNING));
    Some(Reminder { thing: Thing::Task(task.id), at, over_from: end_of_day(due_on) })
}

/// The stretch of time whose reminders come now: after the last look, up to now.
///
/// The first look ever begins now, so that nothing old is told of. A clock set back gives an empty stretch: what lies
/// between was told of already.
pub fn stretch(looked_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    (looked_at.unwrap_or(now).min(now), now)
}

/// The reminders that come within a stretch, its start left out, the earliest first.
pub fn due(
    reminders: impl IntoIterator<Item = Reminder>,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
) -> Vec<Reminder> {
    let mut due: Vec<Reminder> =
        reminders.into_iter().filter(|reminder| from < reminder.at && reminder.at <= to).collect();
    due.sort_by_key(|reminder| (reminder.at, reminder.thing));
    due
}

/// Nine in the morning.
const MORNING: NaiveTime = at_hour(9);
/// Six in the evening.
const EVENING: NaiveTime = at_hour(18);

const fn at_hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

fn on_two_mornings(thing: Thing, last: NaiveDate, over_from: DateTime<Utc>) -> Vec<Reminder> {
    [last.checked_sub_days(Days::new(1)), Some(last)]
        .into_iter()
        .flatten()
        .map(|day| Reminder { thing, at: oslo_instant(day, MORNING), over_from })
        // A deadline early in the morning is told of the day before only.
        .filter(|reminder| reminder.at < over_from)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TaskId;
    use crate::task::TaskKind;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn told(reminders: &[Reminder]) -> Vec<String> {
        reminders.iter().map(|one| one.at.to_rfc3339_opts(SecondsFormat::Secs, true)).collect()
    }

    fn task(on: &str, time: Option<&str>) -> Task {
        Task {
            id: TaskId::at(DateTime::UNIX_EPOCH),
            application_id: None,
            kind: TaskKind::Task,
            text: String::new(),
            due_on: Some(on.parse().unwrap()),
            due_time: time.map(|time| NaiveTime::parse_from_str(time, "%H:%M").unwrap()),
            done_on: None,
        }
    }

    #[test]
    fn hours_are_oslos_the_year_round_and_on_the_nights_the_clock_changes() {
        let interview = |starts| told(&of_interview(InterviewId::at(DateTime::UNIX_EPOCH), at(starts), 60));
        assert_eq!(interview("2026-11-25T12:00:00Z"), ["2026-11-24T17:00:00Z", "2026-11-25T11:00:00Z"]);
        assert_eq!(interview("2027-06-25T11:00:00Z"), ["2027-06-24T16:00:00Z", "2027-06-25T10:00:00Z"]);
        // Monday after the clock change: the evening before is winter time already.
        assert_eq!(interview("2027-11-01T08:00:00Z"), ["2027-10-31T17:00:00Z", "2027-11-01T07:00:00Z"]);
        let offer = |by: &str| told(&of_offer(OfferId::at(DateTime::UNIX_EPOCH), by.parse().unwrap()));
        assert_eq!(offer("2027-03-28"), ["2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z"]);
        assert_eq!(offer("2028-03-01"), ["2028-02-29T08:00:00Z", "2028-03-01T08:00:00Z"]);
        let one = |on, time| of_task(&task(on, time)).unwrap().at;
        assert_eq!(one("2027-03-28", Some("02:30")), at("2027-03-28T01:30:00Z"), "an hour that is left out");
        assert_eq!(one("2027-10-31", Some("02:30")), at("2027-10-31T00:30:00Z"), "the first of two");
        assert_eq!(one("2027-10-31", None), at("2027-10-31T08:00:00Z"));
    }

    #[test]
    fn a_deadline_is_told_of_while_there_is_time() {
        let id = JobId::at(DateTime::UNIX_EPOCH);
        let by = |when| told(&of_deadline(id, &Deadline { when, text: None }));
        assert_eq!(
            by(DeadlineWhen::Date("2026-11-30".parse().unwrap())),
            ["2026-11-29T08:00:00Z", "2026-11-30T08:00:00Z"]
        );
        assert_eq!(by(DeadlineWhen::DateTime(at("2026-11-30T07:30:00Z"))), ["2026-11-29T08:00:00Z"]);
        assert_eq!(by(DeadlineWhen::Asap), Vec::<String>::new());
    }

    #[test]
    fn a_task_that_is_done_or_has_no_day_reminds_of_nothing() {
        let open = task("2026-11-25", None);
        assert!(of_task(&Task { done_on: open.due_on, ..open.clone() }).is_none());
        assert!(of_task(&Task { due_on: None, ..open }).is_none());
    }

    #[test]
    fn what_came_while_nobody_looked_comes_at_the_next_look_and_a_clock_set_back_repeats_nothing() {
        let reminder = of_task(&task("2026-11-25", None)).unwrap();
        let look = |from: Option<&str>, to: &str| due([reminder], stretch(from.map(at), at(to))).len();
        assert_eq!(look(None, "2026-11-25T08:00:00Z"), 0, "the first look ever");
        assert_eq!(look(Some("2026-11-25T07:59:00Z"), "2026-11-25T08:00:00Z"), 1);
        assert_eq!(look(Some("2026-11-25T08:00:00Z"), "2026-11-25T08:01:00Z"), 0);
        assert_eq!(look(Some("2026-11-20T08:00:00Z"), "2026-12-01T08:01:00Z"), 1, "after a long sleep");
        assert_eq!(look(Some("2026-11-25T09:00:00Z"), "2026-11-25T07:30:00Z"), 0, "set back");
    }

    #[test]
    fn a_key_names_its_thing() {
        let reminder = of_task(&task("2026-11-25", Some("14:30"))).unwrap();
        assert_eq!(thing_of_key(&reminder.key()), Some(reminder.thing));
        for wrong in ["", "task", "task:x@2026-11-25T08:00:00Z", &format!("{}@soon", reminder.thing)] {
            assert_eq!(thing_of_key(wrong), None, "{wrong}");
        }
    }

    proptest! {
        /// Looks at any instants, forward and back, tell of each reminder at most once when told ones are left out, and
        /// of every one that lies between the first and the last look of a clock that only goes forward.
        #[test]
        fn each_comes_once(mut looks in proptest::collection::vec(0..400_000i64, 2..30), offsets in proptest::collection::vec(0..5i64, 1..6), goes_back in any::<bool>()) {
            let start = at("2027-10-29T00:00:00Z");
            let all: Vec<Reminder> = offsets.iter().enumerate().map(|(number, days)| {
                let on = in_oslo(start).0 + Days::new(u64::try_from(*days).unwrap());
                let id = TaskId::at(start + Duration::seconds(i64::try_from(number).unwrap()));
                of_task(&Task { id, ..task(&on.to_string(), None) }).unwrap()
            }).collect();
            if !goes_back {
                looks.sort_unstable();
            }
            let (mut looked_at, mut told) = (None, std::collections::BTreeMap::<String, u32>::new());
            for seconds in &looks {
                let now = start + Duration::seconds(*seconds);
                let new: Vec<_> = due(all.clone(), stretch(looked_at, now))
                    .into_iter().filter(|one| !told.contains_key(&one.key())).collect();
                for one in new {
                    *told.entry(one.key()).or_default() += 1;
                }
                looked_at = Some(now);
            }
            prop_assert!(told.values().all(|times| *times == 1));
            if !goes_back {
                let (first, last) = (start + Duration::seconds(looks[0]), start + Duration::seconds(looks[looks.len() - 1]));
                let between = all.iter().filter(|one| first < one.at && one.at <= last).count();
                prop_assert_eq!(told.len(), between);
            }
        }
    }
}

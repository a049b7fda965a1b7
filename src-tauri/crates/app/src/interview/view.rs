//! Interviews as they are shown: with their clocks, the people, and what else is at the same time.

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use domain::ids::InterviewId;
use domain::interview::{InterviewState, When, overlapping, standing};
use domain::time_text::time_written;
use domain::zone::{self, HOME, same_clock};
use store::Reading;
use store::interview::{Listed, PersonRow};

use crate::ApiError;
use crate::clock::oslo_day;
use crate::job::day_text;
use crate::wire::{ClockView, InterviewTexts, InterviewView, OverlapView, PersonView, WhenView};

/// The most interviews at the same time that one is shown with.
const MAX_OVERLAPS: usize = 5;
/// The most planned interviews that are looked through for such; nobody has more in the time a page spans.
const MAX_PLANNED: u32 = 2_000;

/// A page of interviews as it is shown.
pub(super) fn views(
    reading: &Reading<'_>,
    rows: Vec<Listed>,
    now: DateTime<Utc>,
) -> Result<Vec<InterviewView>, ApiError> {
    let ids: Vec<InterviewId> = rows.iter().map(|listed| listed.row.id).collect();
    let mut people = store::interview::people(reading, &ids)?;
    let planned = planned_around(reading, &rows)?;
    let whens: Vec<When> = planned.iter().map(|listed| listed.row.interview.when).collect();
    let clashes = overlapping(&whens);
    let views = rows.into_iter().map(|listed| {
        let at = planned.iter().position(|other| other.row.id == listed.row.id);
        let others = at.map(|at| clashes[at].as_slice()).unwrap_or_default();
        let overlaps = others.iter().take(MAX_OVERLAPS).map(|other| overlap(&planned[*other])).collect();
        let people = people.remove(&listed.row.id).unwrap_or_default();
        one(listed, people.into_iter().map(person).collect(), overlaps, now)
    });
    Ok(views.collect())
}

/// Other planned interviews that share any moment with a stretch of time.
pub(super) fn overlaps(
    reading: &Reading<'_>,
    when: &When,
    but: Option<InterviewId>,
) -> Result<Vec<OverlapView>, ApiError> {
    let planned = store::interview::planned_between(reading, when.starts, when.ends(), MAX_PLANNED)?;
    let others = planned.iter().filter(|listed| Some(listed.row.id) != but);
    Ok(others
        .filter(|listed| listed.row.interview.when.overlaps(when))
        .take(MAX_OVERLAPS)
        .map(overlap)
        .collect())
}

/// When it is, as of a moment.
pub(crate) fn when(when: &When, now: DateTime<Utc>) -> WhenView {
    let shown = clock(when, when.zone);
    let minutes = (when.starts - now).num_minutes();
    // A beginning half a minute away is not yet begun.
    let starts_in = if when.starts > now {
        minutes + i64::from(when.starts - now > Duration::minutes(minutes))
    } else {
        minutes
    };
    WhenView {
        starts_at: when.starts,
        zone: when.zone.name().to_owned(),
        city: city(when.zone),
        day: shown.day,
        time: shown.time,
        ends: shown.ends,
        minutes: when.minutes,
        of_two: zone::of_two(when.starts, when.zone),
        oslo: (!same_clock(when.zone, HOME, when.starts)).then(|| clock(when, HOME)),
        standing: standing(when, now),
        days_until: small((oslo_day(when.starts) - oslo_day(now)).num_days()),
        starts_in_minutes: small(starts_in),
    }
}

fn one(
    listed: Listed,
    people: Vec<PersonView>,
    overlaps: Vec<OverlapView>,
    now: DateTime<Utc>,
) -> InterviewView {
    let interview = listed.row.interview;
    let when = when(&interview.when, now);
    InterviewView {
        interview_id: listed.row.id,
        job_id: listed.job_id,
        title: listed.title,
        employer: listed.employer,
        round: interview.round,
        form: interview.form,
        state: interview.state,
        texts: InterviewTexts {
            round: interview.round.to_string(),
            day: day_text(when.day),
            time: format!("{}–{}", when.time, when.ends),
            minutes: format!("{} min", when.minutes),
        },
        when,
        place: interview.place,
        link: interview.link,
        people,
        preparation: interview.preparation,
        asked: interview.asked,
        went: interview.went,
        next_step: interview.next_step,
        overlaps,
    }
}

/// All planned interviews of the time the rows span, where any of them is planned.
fn planned_around(reading: &Reading<'_>, rows: &[Listed]) -> Result<Vec<Listed>, ApiError> {
    let planned = rows.iter().filter(|listed| listed.row.interview.state == InterviewState::Planned);
    let whens: Vec<When> = planned.map(|listed| listed.row.interview.when).collect();
    let from = whens.iter().map(|when| when.starts).min();
    let to = whens.iter().map(When::ends).max();
    let Some((from, to)) = from.zip(to) else { return Ok(Vec::new()) };
    Ok(store::interview::planned_between(reading, from, to, MAX_PLANNED)?)
}

fn overlap(listed: &Listed) -> OverlapView {
    OverlapView {
        interview_id: listed.row.id,
        job_id: listed.job_id,
        title: listed.title.clone(),
        employer: listed.employer.clone(),
        oslo: clock(&listed.row.interview.when, HOME),
    }
}

fn person(row: PersonRow) -> PersonView {
    PersonView { contact_id: row.contact_id, name: row.name, role: row.role }
}

fn clock(when: &When, zone: Tz) -> ClockView {
    let (starts, ends) = (when.starts.with_timezone(&zone), when.ends().with_timezone(&zone));
    ClockView { day: starts.date_naive(), time: time_written(starts.time()), ends: time_written(ends.time()) }
}

/// `America/New_York` is New York.
fn city(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}

fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX })
}

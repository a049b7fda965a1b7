//! The day's page: what needs doing in order, the week, the goal, and what was missed.

pub(crate) mod acts;
mod lines;
mod strip;

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use domain::agenda::{Entry, Group, Line, OFFER_DAYS, PAST_DAYS, Thing, WEEK_DAYS, arrange, end_of_day};
use domain::floor::Citizenship;
use domain::goal::week_number;
use domain::rhythm::{Rhythm, Silence, usual_answer_days};
use store::Reading;
use store::today::DaySpan;

use self::lines::Row;
pub(crate) use self::strip::kind_of as kind_of_task;
use crate::pay::floor::{self, Levels};
use crate::pay::source::AsOf;
use crate::practice::Standing;
use crate::wire::{LineAct, LineWhat, Nothing, StaleFloor, Today, TodayGroup, TodayLine};
use crate::{ApiError, App, goal, reminder, rhythm};

/// The most lines of one group.
const MAX_LINES: usize = 60;
/// The most of what has a day, of each kind.
const MAX_DATED: u32 = 60;
/// The most suggestions and silences of each kind: more at once is a burden, and those left come when these are done.
const MAX_SUGGESTED: u32 = 10;
/// How long after an interview a thank-you is still suggested.
const THANKS: Duration = Duration::days(5);
/// An interview takes a day at most, so one that goes on began within the last.
const LONGEST_INTERVIEW: Duration = Duration::days(1);
/// So many of the newest applications tell what is usual.
const ANSWERS: u32 = 200;

pub(crate) fn read(app: &App, _: Nothing) -> Result<Today, ApiError> {
    let moment = Moment { now: app.clock.now(), today: app.clock.today(), rhythm: rhythm::current(app)? };
    let (goal, citizenship, pack) = (goal::current(app)?, floor::citizenship(app)?, app.guidance());
    app.read(|reading| {
        let found = gather(reading, &moment)?;
        let (mut now, mut this_week, mut quiet) = (Vec::new(), Vec::new(), Vec::new());
        for line in arrange(found.entries, moment.now) {
            match line.group {
                Group::Now => now.push(line),
                Group::ThisWeek => this_week.push(line),
                Group::Quiet => quiet.push(line),
            }
        }
        Ok(Today {
            today: moment.today,
            week: week_number(moment.today),
            empty: store::job::is_empty(reading)?,
            now: group(now, found.more_dated),
            this_week: group(this_week, found.more_dated),
            quiet: group(quiet, found.more_quiet),
            missed: reminder::missed(reading, moment.now)?,
            weeks: strip::weeks(reading, moment.today)?,
            goal: goal::view(reading, &goal, moment.today)?,
            stale_floor: stale_floor(AsOf { pack: &pack, today: moment.today }, citizenship),
            usual_answer_days: usual_answer_days(store::today::answer_days(reading, ANSWERS)?),
        })
    })
}

/// The instant the page is told as of, and what the person set.
struct Moment {
    now: DateTime<Utc>,
    today: NaiveDate,
    rhythm: Rhythm,
}

/// What may belong on the page.
struct Found {
    entries: Vec<Entry<Row>>,
    /// Whether there is more of what has a day than was asked for.
    more_dated: bool,
    /// Whether there is more silence than was asked for.
    more_quiet: bool,
}

fn gather(reading: &Reading<'_>, moment: &Moment) -> Result<Found, ApiError> {
    let Moment { now, today, rhythm } = *moment;
    let span = |back: i64, ahead: i64| DaySpan { from: days_from(today, -back), to: days_from(today, ahead) };
    let deadlines = store::today::deadlines(reading, span(PAST_DAYS, WEEK_DAYS), today, MAX_DATED)?;
    let hours = (now - LONGEST_INTERVIEW, end_of_day(days_from(today, WEEK_DAYS)));
    let interviews = store::today::interviews(reading, hours, today, MAX_DATED)?;
    let offers = store::today::offers(reading, span(WEEK_DAYS, OFFER_DAYS), today, MAX_DATED)?;
    let due = DaySpan { from: NaiveDate::default(), to: days_from(today, WEEK_DAYS) };
    let mut tasks = store::today::tasks(reading, due, MAX_DATED)?;
    tasks.extend(store::today::undated_tasks(reading, MAX_DATED)?);
    let thanks = thanks(reading, moment)?;
    let silent = |silence| store::today::silent(reading, silence, &rhythm, today, MAX_SUGGESTED);
    let (suggested, quiet, no_reply) =
        (silent(Silence::FollowUp)?, silent(Silence::Quiet)?, silent(Silence::NoReply)?);

    let is_full = |length: usize, limit: u32| length >= limit as usize;
    let more_dated = [deadlines.len(), interviews.len(), offers.len(), tasks.len()]
        .into_iter()
        .any(|length| is_full(length, MAX_DATED));
    let more_quiet = is_full(quiet.len(), MAX_SUGGESTED) || is_full(no_reply.len(), MAX_SUGGESTED);
    let mut entries: Vec<Entry<Row>> = Vec::new();
    entries.extend(deadlines.into_iter().filter_map(lines::deadline));
    entries.extend(interviews.into_iter().map(lines::interview));
    entries.extend(offers.into_iter().map(lines::offer));
    entries.extend(tasks.into_iter().map(lines::task));
    entries.extend(thanks);
    entries.extend(debriefs(reading, moment)?);
    entries.extend(practice(reading, moment)?);
    entries.extend(suggested.into_iter().map(|row| lines::silence(Silence::FollowUp, row, today)));
    entries.extend(quiet.into_iter().map(|row| lines::silence(Silence::Quiet, row, today)));
    entries.extend(no_reply.into_iter().map(|row| lines::silence(Silence::NoReply, row, today)));
    Ok(Found { entries, more_dated, more_quiet })
}

/// Thank-yous that the rhythm suggests by today.
fn thanks(reading: &Reading<'_>, moment: &Moment) -> Result<Vec<Entry<Row>>, ApiError> {
    let Some(days) = moment.rhythm.thank_you else { return Ok(Vec::new()) };
    let wait = Duration::days(i64::from(days));
    let span = (moment.now - THANKS - wait, moment.now);
    let held = store::today::thanks(reading, span, moment.today, MAX_SUGGESTED)?;
    let is_time = |entry: &Entry<Row>| match entry.when {
        domain::agenda::When::Since(on) => days_from(on, i64::from(days)) <= moment.today,
        _ => false,
    };
    Ok(held.into_iter().map(lines::thank_you).filter(is_time).collect())
}

/// Interviews that are over and that nobody has looked back on.
fn debriefs(reading: &Reading<'_>, moment: &Moment) -> Result<Vec<Entry<Row>>, ApiError> {
    let span = (moment.now - THANKS, moment.now);
    let held = store::today::debriefs(reading, span, moment.today, MAX_SUGGESTED)?;
    Ok(held.into_iter().map(lines::debrief).collect())
}

/// One line for all that is to be practised today.
fn practice(reading: &Reading<'_>, moment: &Moment) -> Result<Option<Entry<Row>>, ApiError> {
    let standing = Standing::read(reading, moment.now)?;
    let thing = Thing::Practice(standing.today);
    if standing.due.is_empty() || store::today::is_put_off(reading, thing, moment.today)? {
        return Ok(None);
    }
    Ok(Some(lines::practice(thing, &standing)))
}

fn group(mut lines: Vec<Line<Row>>, more: bool) -> TodayGroup {
    let more = more || lines.len() > MAX_LINES;
    lines.truncate(MAX_LINES);
    TodayGroup { more: more && !lines.is_empty(), lines: lines.into_iter().map(told).collect() }
}

fn told(line: Line<Row>) -> TodayLine {
    let mut acts = line.of.acts;
    // On its last day it can't come back later: only what is done or put away is gone.
    if last_day_is_here(&line.of.what, line.days_left) {
        acts.retain(|act| *act != LineAct::Later);
    }
    TodayLine {
        thing: line.thing.to_string(),
        urgency: line.urgency,
        on: line.on,
        time: line.time.map(crate::task::time_text),
        days_left: line.days_left,
        minutes_left: line.minutes_left,
        job: line.of.job,
        what: line.of.what,
        acts,
    }
}

/// The level of the pay floor in force, where it may be out of date and is a condition for this person.
fn stale_floor(at: AsOf<'_>, citizenship: Option<Citizenship>) -> Option<StaleFloor> {
    if matches!(citizenship, Some(Citizenship::Nordic | Citizenship::Eea)) {
        return None;
    }
    let found = Levels::of(at).in_force(at.today).filter(|found| found.stale)?;
    Some(StaleFloor { valid_from: floor::valid_from(&found.level), source: found.source })
}

/// A day so many days on; negative is back.
fn days_from(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) };
    moved.unwrap_or(day)
}

/// Whether a deadline or an offer has come to its last day: from then on it is told of every day (see
/// `store::today::put_off`).
fn last_day_is_here(what: &LineWhat, days_left: Option<i32>) -> bool {
    matches!(what, LineWhat::Deadline | LineWhat::Offer { .. }) && days_left.is_some_and(|days| days <= 0)
}

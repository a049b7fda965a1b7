//! Practice over time: weeks behind, days ahead.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::goal::{monday, week_number};
use domain::practice::{Card, Grade, Seen as SeenBefore};

use super::{Standing, count};
use crate::wire::{Nothing, PracticeAhead, PracticeProgress, PracticeWeek};
use crate::{ApiError, App};

/// Weeks told, this one included.
const WEEKS: u64 = 12;
/// Days told ahead, today included.
const AHEAD: u64 = 14;
/// A question that comes again in so many days or later sits.
const FIRM_DAYS: i64 = 7;

pub(crate) fn read(app: &App, _: Nothing) -> Result<PracticeProgress, ApiError> {
    let now = app.clock.now();
    app.read(|reading| {
        let standing = Standing::read(reading, now)?;
        let first = monday(standing.today).checked_sub_days(Days::new((WEEKS - 1) * 7)).unwrap_or_default();
        let figures = store::practice::figures(reading, first)?;
        let weeks = (0..WEEKS).filter_map(|week| first.checked_add_days(Days::new(week * 7)));
        let seen: Vec<&Card> = standing.cards.values().filter(|card| card.reviews > 0).collect();
        let weak = seen.iter().filter(|card| card.is_weak()).count();
        let is_firm = |card: &&&Card| {
            let waits = card.last_on.map_or(0, |last| (card.due_on - last).num_days());
            !card.is_weak() && waits >= FIRM_DAYS
        };
        Ok(PracticeProgress {
            weeks: weeks.map(|monday| week(monday, &figures)).collect(),
            ahead: ahead(&standing),
            seen: count(seen.len()),
            firm: count(seen.iter().filter(is_firm).count()),
            weak: count(weak),
        })
    })
}

fn week(of: NaiveDate, figures: &[(NaiveDate, Grade, u32)]) -> PracticeWeek {
    let own: Vec<&(NaiveDate, Grade, u32)> = figures.iter().filter(|(on, ..)| monday(*on) == of).collect();
    let days: BTreeSet<NaiveDate> = own.iter().map(|(on, ..)| *on).collect();
    let of_grade =
        |grade: Grade| own.iter().filter(|(_, one, _)| *one == grade).map(|(.., count)| count).sum();
    PracticeWeek {
        monday: of,
        week: week_number(of),
        days: count(days.len()),
        grades: Grade::ALL.map(of_grade).to_vec(),
    }
}

/// What comes due on each day by what is known today: by a question's own schedule, or earlier for an interview.
fn ahead(standing: &Standing) -> Vec<PracticeAhead> {
    let today = standing.today;
    let wanted = |question: &str| {
        let of_plan = standing.coming.iter().flat_map(|plan| &plan.questions);
        let days = of_plan.filter(|(id, _)| id == question).filter_map(|(_, seen)| match seen {
            SeenBefore::On(on) => Some(*on),
            SeenBefore::Enough => None,
        });
        days.min()
    };
    let planned: BTreeSet<&str> =
        standing.coming.iter().flat_map(|plan| &plan.questions).map(|(id, _)| id.as_str()).collect();
    let mut counts = vec![0_u32; AHEAD as usize];
    counts[0] = count(standing.due.len());
    for (question, card) in &standing.cards {
        let drawn = planned.contains(question.as_str()).then(|| wanted(question)).flatten();
        let on =
            drawn.map_or(card.due_on, |drawn| if card.reviews == 0 { drawn } else { drawn.min(card.due_on) });
        // Today's are counted as they are asked for.
        let place = usize::try_from((on - today).num_days()).ok().filter(|days| *days > 0);
        if let Some(number) = place.and_then(|place| counts.get_mut(place)) {
            *number += 1;
        }
    }
    let days = (0..AHEAD).filter_map(|days| today.checked_add_days(Days::new(days)));
    days.zip(counts).map(|(on, count)| PracticeAhead { on, count }).collect()
}

//! What has to be seen before an interview, and on which day: due days are drawn forward to before it, and what nobody
//! has seen yet is spread evenly over the days that are left.

use chrono::{Days, NaiveDate};

use super::Card;

/// When a card has to be seen before an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It was seen, and does not come again before the interview.
    Enough,
    /// It is to be seen on this day, which is not past.
    On(NaiveDate),
}

/// When each card of an interview's plan has to be seen, for an interview today or later; in the order of `cards`, by
/// which new ones are handed out.
pub fn seen_before(cards: &[Card], interview_on: NaiveDate, today: NaiveDate) -> Vec<Seen> {
    let eve = interview_on.pred_opt().unwrap_or(interview_on);
    let last = eve.max(today);
    let new = cards.iter().filter(|card| card.reviews == 0).count();
    let begun = cards.iter().filter(|card| card.reviews > 0 && card.first_on == Some(today)).count();
    // Those begun today count as today's share, so that the share does not grow again with each answer.
    let days = usize::try_from((last - today).num_days() + 1).unwrap_or(1).max(1);
    let share = (new + begun).div_ceil(days).max(1);
    let mut number = begun;
    let mut of = |card: &Card| {
        if card.reviews == 0 {
            let on = plus(today, number / share).min(last);
            number += 1;
            return Seen::On(on);
        }
        let is_fresh = card.last_on.is_some_and(|seen| seen >= eve && seen <= today && card.due_on > seen);
        match card.due_on {
            _ if is_fresh => Seen::Enough,
            due if card.is_due(today) => Seen::On(due.max(today).min(last)),
            due if due <= last => Seen::On(due),
            due if due <= interview_on => Seen::On(last),
            _ => Seen::Enough,
        }
    };
    cards.iter().map(&mut of).collect()
}

fn plus(day: NaiveDate, days: usize) -> NaiveDate {
    day.checked_add_days(Days::new(days as u64)).unwrap_or(day)
}

//! How practice stands at a moment: every card, what each interview to come wants, and what is due today.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::agenda::start_of_day;
use domain::practice::{Card, Seen as SeenBefore, seen_before};
use store::Reading;
use store::practice::{CardRow, Coming};

use super::count;
use crate::ApiError;
use crate::clock::oslo_day;
use crate::question::known::Known;
use crate::task::days_between;
use crate::wire::{BeforeView, ComingView};

/// The most interviews to come that are practised for.
const MAX_COMING: u32 = 20;
/// So many questions that nobody has answered and that no interview waits for come on one day.
const NEW_A_DAY: usize = 10;

/// How practice stands.
pub(crate) struct Standing {
    /// Every card of a question that is there.
    pub(crate) cards: HashMap<String, Card>,
    /// The interviews that are practised for, the earliest first.
    pub(crate) coming: Vec<Plan>,
    /// What is due today: for the earliest interview first, then what is due by its own schedule, then what is new. What
    /// waits to come again today comes last.
    pub(crate) due: Vec<Due>,
    /// The questions, to be asked for their words.
    pub(crate) known: Known,
    /// Today in Oslo.
    pub(crate) today: NaiveDate,
}

/// An interview and what is practised for it.
pub(crate) struct Plan {
    /// The interview.
    pub(crate) of: Coming,
    /// Its day in Oslo.
    pub(crate) on: NaiveDate,
    /// What is practised for it, with when it is to be seen.
    pub(crate) questions: Vec<(String, SeenBefore)>,
}

/// A question that is due today.
#[derive(Debug, Clone)]
pub(crate) struct Due {
    /// The question.
    pub(crate) question: String,
    /// The interview it comes today for.
    pub(crate) before: Option<BeforeView>,
}

impl Standing {
    pub(crate) fn read(reading: &Reading<'_>, now: DateTime<Utc>) -> Result<Self, ApiError> {
        let today = oslo_day(now);
        let known = Known::read(reading)?;
        // A question that a later bank lacks, or that was taken out, is not asked for.
        let rows = store::practice::cards(reading)?.into_iter().filter(|row| known.holds(&row.question));
        let cards: HashMap<String, Card> = rows.map(|row| (row.question, row.card)).collect();
        // One that began this morning still counts: one may practise in the waiting room.
        let coming = store::practice::coming(reading, start_of_day(today), MAX_COMING)?;
        let coming = coming
            .into_iter()
            .map(|of| Plan::read(reading, of, &known, today))
            .collect::<Result<Vec<_>, _>>()?;
        let due = due(&cards, &coming, today);
        Ok(Self { cards, coming, due, known, today })
    }
}

impl Plan {
    fn read(reading: &Reading<'_>, of: Coming, known: &Known, today: NaiveDate) -> Result<Self, ApiError> {
        let on = oslo_day(of.starts_at);
        let rows: Vec<CardRow> = store::practice::of_plan(reading, of.application_id)?
            .into_iter()
            .filter(|row| known.holds(&row.question))
            .collect();
        let cards: Vec<Card> = rows.iter().map(|row| row.card).collect();
        let seen = seen_before(&cards, on, today);
        Ok(Self { of, on, questions: rows.into_iter().map(|row| row.question).zip(seen).collect() })
    }

    pub(crate) fn view(&self, today: NaiveDate) -> ComingView {
        let of = |wanted: fn(&SeenBefore, NaiveDate) -> bool| {
            count(self.questions.iter().filter(|(_, seen)| wanted(seen, today)).count())
        };
        ComingView {
            job_id: self.of.job_id,
            title: self.of.title.clone(),
            employer: self.of.employer.clone(),
            interview_id: self.of.interview_id,
            on: self.on,
            days_left: days_between(today, self.on),
            questions: count(self.questions.len()),
            ready: of(|seen, _| *seen == SeenBefore::Enough),
            today: of(|seen, today| *seen == SeenBefore::On(today)),
        }
    }

    fn before(&self) -> BeforeView {
        BeforeView { job_id: self.of.job_id, employer: self.of.employer.clone(), on: self.on }
    }
}

fn due(cards: &HashMap<String, Card>, coming: &[Plan], today: NaiveDate) -> Vec<Due> {
    let mut due: Vec<(u8, NaiveDate, Due)> = Vec::new();
    // What an interview waits for comes by its plan: new questions on the day they were given, no earlier.
    let mut planned: HashMap<&str, Option<&Plan>> = HashMap::new();
    for plan in coming {
        for (question, seen) in &plan.questions {
            let wanted = (*seen == SeenBefore::On(today)).then_some(plan);
            let entry = planned.entry(question).or_default();
            *entry = entry.or(wanted);
        }
    }
    let begun = cards
        .iter()
        .filter(|(question, card)| !planned.contains_key(question.as_str()) && card.first_on == Some(today));
    let mut room = NEW_A_DAY.saturating_sub(begun.count());
    let mut ordered: Vec<(&String, &Card)> = cards.iter().collect();
    ordered.sort_by_key(|(question, card)| (card.due_on, *question));
    for (question, card) in ordered {
        let plan = planned.get(question.as_str());
        let before = plan.and_then(|plan| plan.map(Plan::before));
        let is_due = match (plan, card.reviews) {
            _ if before.is_some() => true,
            (Some(_), 0) => false,
            (None, 0) if card.is_due(today) => {
                let has_room = room > 0;
                room = room.saturating_sub(1);
                has_room
            }
            _ => card.is_due(today),
        };
        if is_due {
            let sort = match &before {
                _ if card.last_on == Some(today) => 3,
                Some(_) => 0,
                None if card.reviews > 0 => 1,
                None => 2,
            };
            let on = before.as_ref().map_or(card.due_on, |before| before.on);
            due.push((sort, on, Due { question: question.clone(), before }));
        }
    }
    due.sort_by_key(|(sort, on, _)| (*sort, *on));
    due.into_iter().map(|(.., due)| due).collect()
}
